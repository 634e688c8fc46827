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
};

/// Nothing (n/a: a ratio over zero), or a value of the column's unit. Percent is 0-100.
using ReportCell = std::variant<std::monostate, QString, QDate, qint64, base::Money, double>;
using ReportRow = std::vector<ReportCell>; ///< one cell per column

/// part / whole * 100; nothing when the whole is zero.
ReportCell percentOf(qint64 part, qint64 whole);
ReportCell percentOf(base::Money part, base::Money whole);

/// What one account adds to the rows that were asked about.
struct ReportShare {
    QString account;
    base::Money amount;
    qint64 count = 0;
};

struct ReportSection {
    QByteArray id;
    std::vector<ReportColumn> columns; ///< the first one names the row
    std::vector<ReportRow> rows;
    ReportRow total; ///< empty, or one cell per column; its first cell is nothing
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
};

/// {id, from, to, currency, columns: [id], labels, units, rows: [{id: cell}], total: {id: cell},
/// definition, sections?, accounts?, other_currencies?}. Amounts are decimal text.
QByteArray toJson(const ReportTable &table);

} // namespace dunlin::report
