// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "core/exchange/row_reader.h"

#include <string>
#include <vector>

namespace dunlin::exchange {

/// An event before it has its id. `key` says what it is within its account; the same key in another
/// file is the same event.
struct DraftEvent {
    std::string key;
    QDate day; ///< business day; null: the day of listing
    domain::Payload payload;
    int row = -1;         ///< index into AccountDraft::rows; -1: the account's own
    int resolves = -1;    ///< index of the dispute that a DisputeResolved is of
    bool figures = false; ///< other figures under the same key are a conflict, not a copy
};

/// What became of one row of the account.
struct DraftRow {
    RecordSpan span;
    bool copy = false; ///< says nothing that an earlier row of this file does not say
};

/// What the rows of one account say.
struct AccountDraft {
    QString number;
    QString creditor;
    domain::CreditorId creditorId;
    domain::AccountId account;
    QByteArray accountHex;
    domain::Currency currency; ///< not valid: no row could be used
    bool opened = false;       ///< this file says how the account begins
    std::vector<DraftRow> rows;
    std::vector<DraftEvent> events; ///< the account's own first, then by day
    std::vector<BadRow> badRows;
    std::vector<CellNote> notes;
    int noisy = 0;             ///< amounts with floating point noise
    bool severalNames = false; ///< the debtor's name differs from row to row
    bool totalsDiffer = false; ///< the cumulative total is not the sum of the payments

    /// Empties it and names the account that the row is about.
    void begin(RowReader &reader, const Profile &profile);
};

/// Collects what the rows of one account say of it and its debtor: of each field the value that
/// most rows have, so that the order of the rows does not matter.
class DebtorTally {
public:
    void clear();
    void see(const RowReader &reader);
    bool severalNames() const;
    /// What the account is for.
    QString product() const { return most(Field::Product); }
    /// Debtor and contact points.
    void append(const AccountDraft &draft, const Profile &profile,
                std::vector<DraftEvent> &into) const;

private:
    struct Value {
        std::string text;
        int times = 0;
    };
    QString most(Field field) const;
    std::array<std::vector<Value>, kFields> m_values;
};

/// Makes a draft of the rows of one account. One class per layout.
class AccountBuilder {
public:
    AccountBuilder() = default;
    virtual ~AccountBuilder() = default;
    AccountBuilder(const AccountBuilder &) = delete;
    AccountBuilder &operator=(const AccountBuilder &) = delete;

    virtual void build(std::span<const TableRow> rows, AccountDraft &draft) = 0;
};

/// `today`: value date of part payments whose day the file does not say.
std::unique_ptr<AccountBuilder> makeItemsBuilder(const FileTable &table, const Profile &profile,
                                                 QDate today);
std::unique_ptr<AccountBuilder> makeEventLogBuilder(const FileTable &table, const Profile &profile);

/// Puts the account's own events (opening, debtor, contact points) in front and orders the others
/// by day.
void finishDraft(AccountDraft &draft, const Profile &profile, const DebtorTally &debtor,
                 QDate listed);

/// Item type of a profile; checked when the profile was read.
domain::ItemType itemTypeOf(const Profile &profile);

} // namespace dunlin::exchange
