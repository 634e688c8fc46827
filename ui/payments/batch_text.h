// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/payment_batches.h"

#include <QtCore/QString>

#include <vector>

namespace dunlin::payments {

/// Lines of payments from what a spreadsheet copies or saves: columns between tabs, semicolons or
/// commas, quotes as in RFC 4180. Columns are account, amount, date, reference, in this order, or
/// as a first line names them (also "number", "name", "sum", "value date", "text").
std::vector<ports::BatchRow> batchRowsFromText(const QString &text);

} // namespace dunlin::payments
