// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/xml_tree.h"
#include "core/exchange/bank/statement.h"

/// The parts of a camt entry.
namespace dunlin::exchange {

/// Of the message family as published by ISO; a higher one is read too, with a warning.
inline constexpr int kNewestCamtVersion = 14;

/// "camt.053.001.08" of a namespace that ends in it; null when it does not.
QString messageOfNamespace(const QString &space);
/// IBAN, or the number under Othr (BBAN, proprietary) of an account's Id element.
QString accountNumber(const base::XmlElement *id);
/// A TxDtls element.
PaymentDetail paymentDetail(const base::XmlElement &element);
/// Why an entry cannot be used: no amount, no direction, a date that is none. Empty: it can.
QString entryProblem(const StatementEntry &entry);
/// What is odd and does not stop it: details that do not add up, a batch that counts otherwise.
QStringList entryWarnings(const StatementEntry &entry);
/// The sum of the details, when every one has an amount in the entry's currency.
std::optional<Decimal> detailsSum(const StatementEntry &entry);

} // namespace dunlin::exchange
