// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/exchange/cell.h"
#include "core/exchange/fixed_width.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

/// Profiles: how a kind of file is read, as data. docs/profiles.md describes the JSON.
namespace dunlin::exchange {

enum class Layout {
    Items,    ///< one row per invoice or open item: "receivables", "open-items"
    EventLog, ///< one row per event of a debt
};

/// What a column of the file can mean. Names in JSON: name(Field).
enum class Field {
    Account,  ///< number of the account with the creditor
    Creditor, ///< name or code of the creditor
    Debtor,   ///< name of the debtor
    DebtorKey,
    Item, ///< number of the invoice
    Issued,
    Due,
    Amount,
    Currency,
    Settled,   ///< day on which the item was paid in full
    Paid,      ///< part that is paid already
    Disputed,  ///< yes/no
    Side,      ///< debit or credit ("S/H"): a credit is below zero
    Credit,    ///< what is credited, where a column of its own gives it
    Activity,  ///< event log: what happened
    Date,      ///< event log: when
    Payment,   ///< event log: amount received
    TotalPaid, ///< event log: cumulative
    Expense,
    Product,
    Description,
    Phone,
    Email,
    Street,
    City,
    Postcode,
    Region,
    Country,
    Language,
    Zone,
};
inline constexpr int kFields = int(Field::Zone) + 1;
QLatin1String name(Field field);
std::optional<Field> fieldFromName(const QString &name);

/// More decimals than the currency has.
enum class Decimals { Reject, RoundHalfEven };
/// A row that is the same as another in every column that is read.
enum class RepeatedRows {
    Duplicate, ///< a copy: counted as a duplicate
    Count,     ///< something that happened twice
};

/// What an activity of an event log does to the account.
struct ActivityRule {
    enum class Effect {
        Open,     ///< opens the account with an item of Field::Amount
        NewTotal, ///< Field::Amount is the new total of the item: the difference is a penalty
        Cost,     ///< Field::Expense is added as cost
        Fee,      ///< Field::Amount is added as fee
        Interest, ///< Field::Amount is added as interest
        Payment,  ///< Field::Payment (else Amount) was received
        Placement,
        Fact, ///< nothing but a line in the history
        Close,
        Recall, ///< the account comes back from its agency
    };
    Effect effect = Effect::Fact;
    QString agency; ///< Placement
    bool operator==(const ActivityRule &) const = default;
};

struct Profile {
    QString name;
    QString title;
    Layout layout = Layout::Items;
    QString itemType = QStringLiteral("invoice"); ///< "invoice", "fine", "instalment"
    QString creditor;                             ///< where no column names one
    QByteArray currency; ///< where the file names none; empty: the office's
    QString product;
    bool debtorIsCompany = false;
    std::optional<DateOrder> dates;  ///< nothing: inferred from the whole column
    std::optional<DecimalMark> mark; ///< nothing: inferred
    Decimals decimals = Decimals::Reject;
    RepeatedRows repeatedRows = RepeatedRows::Duplicate;
    int dueDays = 0; ///< due so many days after issue where no column gives it
    /// Headers a field may have, best first; compared without case, blanks and punctuation. "#3"
    /// is the third column, whatever its header.
    QHash<Field, QStringList> columns;
    QHash<QString, ActivityRule> activities; ///< by the text in the activity column
    ActivityRule::Effect otherActivities = ActivityRule::Effect::Fact;
    QStringList factColumns;          ///< event log: columns shown in the history line
    std::vector<Field> required;      ///< without them the file is another kind of file
    QStringList notWith;              ///< with one of these headers it is another kind, too
    std::optional<FixedLayout> fixed; ///< the file is no table: its lines are cut by columns

    /// Input error that names what is wrong.
    static base::Result<Profile> fromJson(const QByteArray &json);
    /// Indented JSON that fromJson reads back.
    QByteArray toJson() const;
    /// Fields that a column may feed in this layout, in a sensible order for a list.
    std::vector<Field> fields() const;
};

/// The header as it is compared: lower case, letters and digits only.
QString normalisedHeader(std::string_view header);

/// The profile with columns mapped by hand. `columns`: header and name(Field) or "" for every
/// column of the file, in order. Input error when a required field is left without a column, or a
/// field has two.
base::Result<Profile> withTargets(Profile profile,
                                  const std::vector<std::pair<QString, QString>> &columns);

/// Names of the profiles that come with the program.
QStringList builtinProfiles();
/// By name, or the path of a JSON file.
base::Result<Profile> loadProfile(const QString &nameOrFile);

} // namespace dunlin::exchange
