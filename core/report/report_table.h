// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QString>

#include <variant>
#include <vector>

namespace dunlin::report {

enum class ColumnUnit { Text, Date, Count, Amount, Percent, Days, Number };
QByteArrayView name(ColumnUnit unit);

struct ReportColumn {
    QByteArray id; ///< a JSON key: lower case, digits, underscores
    ColumnUnit unit = ColumnUnit::Text;
    QString label; ///< in words
    /// A count or an amount that is the sum of what each account adds. False: a mean, an estimate.
    bool additive = true;
    bool sums() const
    {
        return additive && (unit == ColumnUnit::Count || unit == ColumnUnit::Amount);
    }
};

/// Nothing (n/a: a ratio over zero), or a value of the column's unit. Percent is 0-100.
using ReportCell = std::variant<std::monostate, QString, QDate, qint64, base::Money, double>;
using ReportRow = std::vector<ReportCell>; ///< one cell per column

/// part / whole * 100; nothing when the whole is zero.
ReportCell percentOf(qint64 part, qint64 whole);
ReportCell percentOf(base::Money part, base::Money whole);

/// What one account adds to the row that was asked about.
struct ReportShare {
    QString account;
    base::Money amount; ///< of the section's measure
    qint64 count = 0;   ///< of its counted column; 1 without one
    ReportRow cells;    ///< one per column; only those that sum are set
};

struct ReportSection {
    QByteArray id;
    std::vector<ReportColumn> columns; ///< the first one names the row
    std::vector<ReportRow> rows;
    ReportRow total;    ///< empty, or one cell per column; its first cell is nothing
    int keys = 1;       ///< so many of the first columns name the row together
    QByteArray measure; ///< the amount that stands for a row when its accounts are listed
    QByteArray counted; ///< likewise the count; empty: accounts
};

/// What is supposed instead of what is known, for a forecast. 1 is as it was.
struct ReportSliders {
    double staff = 1;    ///< people at work: scales what comes without a promise
    double strategy = 1; ///< share of promised money that is paid
    double promises = 1; ///< promises taken: scales what is promised
    bool operator==(const ReportSliders &) const = default;
};

/// A finished report. What it counts is said in `definition`, which goes with every print of it.
struct ReportTable {
    QByteArray id;
    QDate from;
    QDate to;
    base::Currency currency;
    ReportSection main;
    std::vector<ReportSection> more; ///< other views of the same accounts
    QString definition;
    std::vector<base::Currency> otherCurrencies; ///< left out, by code
    /// The accounts behind the row that was asked for, by number; empty when none was.
    std::vector<ReportShare> shares;
    QByteArray drilled; ///< id of the section that the row is in ("": the main one)
};

/// By what a row is asked for: its naming cells, joined by " / "; "-" stands for an empty name.
QString drillKey(const ReportSection &section, const ReportRow &row);
/// The cell of a column; nothing when there is no such column.
ReportCell cellOf(const ReportSection &section, const ReportRow &row, QByteArrayView column);
/// The section that has a row of this key, main first, and the row; null when none has.
struct RowPlace {
    const ReportSection *section = nullptr;
    const ReportRow *row = nullptr;
};
RowPlace findRow(const ReportTable &table, const QString &key);

/// {id, from, to, currency, columns: [id], labels, units, rows: [{id: cell}], total: {id: cell},
/// definition, sections?, accounts?: [{account, amount, count, cells}], other_currencies?}. Amounts
/// are decimal text.
QByteArray toJson(const ReportTable &table);

} // namespace dunlin::report
