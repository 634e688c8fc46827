// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/business_calendar.h"
#include "core/base/instant.h"
#include "core/base/money.h"

#include <QtCore/QDate>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

/// SEPA core direct debits for a bank: ISO 20022 pain.008.001.08 as the EPC's implementation
/// guidelines (EPC130-08) narrow it.
namespace dunlin::exchange {

/// Who collects, and when.
struct DebitCreditor {
    QString name; ///< up to 70 characters
    QString iban;
    QString bic;       ///< may be empty
    QString schemeId;  ///< creditor identifier
    QString messageId; ///< up to 35 characters
    QDate collectOn;
    base::Instant created;
};

struct DebitOrder {
    int line = 0;       ///< of the caller's list, for problems
    QString endToEnd;   ///< up to 35 characters, unique
    base::Money amount; ///< EUR
    QString mandate;
    QDate signedOn;
    QString debtor;
    QString iban;
    QString sequence = QStringLiteral("RCUR"); ///< FRST, RCUR, OOFF, FNAL
    QString text;                              ///< for the debtor; up to 140 characters
};

struct DebitProblem {
    int line = 0; ///< 0: of the whole file
    QString reason;
};

/// What a bank would refuse, named before it is sent: check digits, a missing mandate or signature,
/// an id used twice, a collection day that is past or none of the bank's.
std::vector<DebitProblem> debitProblems(const DebitCreditor &creditor,
                                        const std::vector<DebitOrder> &orders, QDate today,
                                        const base::BusinessCalendar &bankDays);
/// The file, with number and control sum for the whole and each sequence. Only without problems.
QByteArray writeDirectDebits(const DebitCreditor &creditor, const std::vector<DebitOrder> &orders);

} // namespace dunlin::exchange
