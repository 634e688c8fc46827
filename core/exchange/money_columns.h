// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/profile_inference.h"

namespace dunlin::exchange {

/// Parts of words that stand before an amount that is not what is owed: taxes, discounts, what is
/// paid.
bool isOtherAmount(const QString &normalised);

/// Adds to a profile of items what says how much is owed: the currency, debit or credit, what is
/// open of an amount, what is paid of it. By the headers, and by what the columns hold.
void addMoneyColumns(InferredProfile *inferred, const std::vector<std::string> &header,
                     const std::vector<ColumnFacts> &facts);

} // namespace dunlin::exchange
