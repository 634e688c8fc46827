// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/table_file.h"
#include "core/report/report_table.h"

/// Reports that leave the program. Each says what it counts: a figure without its definition is a
/// quarrel.
namespace dunlin::desk {

/// Writes all sections one below the other, each with its labels and total, then currency, period
/// and definition; gives the number of rows of figures. With `table.shares` the accounts behind the
/// row follow.
base::Result<qint64> writeReport(const report::ReportTable &table, exchange::TableFormat format,
                                 const QString &file);

/// A page for printing (dunlin-print) or showing.
QString reportHtml(const report::ReportTable &table);

/// A cell in words, amounts and percentages with their digits as computed ("12.50", "81.82").
QString cellText(const report::ReportCell &cell);

} // namespace dunlin::desk
