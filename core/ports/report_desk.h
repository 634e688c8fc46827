// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/ports/reply.h"

#include <QtCore/QDate>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace dunlin::ports {

enum class SheetUnit { Text, Date, Count, Amount, Percent, Days, Number };

struct SheetColumn {
    QByteArray id;
    SheetUnit unit = SheetUnit::Text;
    QString label;     ///< English
    bool sums = false; ///< its cells are the sum of what each account adds
};

/// Nothing (there is nothing to divide by), or a value of the column's unit. Percent is 0-100.
using SheetCell = std::variant<std::monostate, QString, QDate, qint64, base::Money, double>;

struct SheetRow {
    QString key; ///< by which it is drilled
    std::vector<SheetCell> cells;
};

struct SheetSection {
    QByteArray id;
    std::vector<SheetColumn> columns;
    std::vector<SheetRow> rows;
    std::vector<SheetCell> total; ///< empty: none
};

/// A report as screens show it.
struct ReportSheet {
    QByteArray id;
    QDate from;
    QDate to;
    base::Currency currency;
    std::vector<SheetSection> sections; ///< the first is the report itself
    QString definition;                 ///< English
    QStringList otherCurrencies;        ///< left out
    bool thisLaptopOnly = false;
    struct Account {
        QString number;
        std::vector<SheetCell> cells; ///< by the columns of `drilledSection`; only those that sum
    };
    std::vector<Account> accounts; ///< behind the row that was asked for
    int drilledSection = 0;
};

struct ReportAsk {
    QByteArray id; ///< one of ids()
    QDate from;
    QDate to;
    QString drill;                                ///< a row's key; empty: none
    double staff = 1, strategy = 1, promises = 1; ///< what is supposed, of the forecast
};

enum class SheetFormat { Csv, Xlsx };

/// A report that the office makes by itself and sends by e-mail.
struct ReportPlan {
    QString name;      ///< letters, digits, dashes
    QByteArray report; ///< one of ids()
    QByteArray rhythm; ///< "daily", "weekly" (Mondays), "monthly" (the first)
    QByteArray format; ///< "csv", "xlsx", "pdf"
    QStringList to;    ///< e-mail addresses
};

/// What a key figure is to reach.
struct FigureGoal {
    QByteArray id;
    QString name;                ///< English
    std::optional<double> value; ///< amounts in major units; nothing: none is set
};

struct ReportPlans {
    std::vector<ReportPlan> plans; ///< by name
    std::vector<FigureGoal> goals; ///< every figure there is
    bool mayChange = false;        ///< the role settles them
};

/// Reports over what this laptop (or this office) has. They may take seconds; the answer comes on
/// the GUI thread, and a later ask makes an earlier one end early (Cancelled).
class ReportDesk {
public:
    ReportDesk() = default;
    virtual ~ReportDesk() = default;
    ReportDesk(const ReportDesk &) = delete;
    ReportDesk &operator=(const ReportDesk &) = delete;

    /// All there are, "kpi" first.
    virtual std::vector<QByteArray> ids() const = 0;
    virtual void run(const ReportAsk &ask, Reply<ReportSheet> reply) = 0;
    /// Writes the report of the last answer of run() again, as a file; gives its rows.
    virtual void save(const ReportAsk &ask, SheetFormat format, const QString &file,
                      Reply<qint64> reply) = 0;

    /// What holds today. Changes are the office's terms: they are made here and hold everywhere
    /// after the next sync. Input for what cannot be used, Forbidden for a role that may not.
    virtual void plans(Reply<ReportPlans> reply) = 0;
    virtual void setPlan(const ReportPlan &plan, Reply<bool> reply) = 0;
    virtual void dropPlan(const QString &name, Reply<bool> reply) = 0;
    /// Replaces all; goals without a value are left out.
    virtual void setGoals(const std::vector<FigureGoal> &goals, Reply<bool> reply) = 0;
};

} // namespace dunlin::ports
