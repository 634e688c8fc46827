// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/xml_tree.h"
#include "core/exchange/outside/decimal.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

/// ISO 20022 pain.002 (what became of payments that were ordered) and pain.008 (direct debits), all
/// versions and national subsets by local names.
namespace dunlin::exchange {

struct StatusReason {
    QString code; ///< AC01, MD06; also a bank's own word
    QStringList information;
};

/// One payment that a pain.002 speaks of.
struct PaymentStatus {
    QString endToEnd;
    QString instruction;
    QString status; ///< RJCT, ACSC, ..; null: that of its block or group
    std::vector<StatusReason> reasons;
    std::optional<Decimal> amount;
    QString currency;
};

struct PaymentStatusBlock {
    QString id;
    QString status;
    std::vector<StatusReason> reasons;
    std::vector<PaymentStatus> transactions;
};

struct PaymentStatusReport {
    QString message, id, created;
    QString originalId, originalName, originalCount, originalSum, groupStatus;
    std::vector<StatusReason> groupReasons;
    std::vector<PaymentStatusBlock> blocks;
};

/// Whether a message element is one of the two ("CstmrPmtStsRpt", "CstmrDrctDbtInitn").
bool isPainMessage(const QString &messageElement);
/// Of the message element; `space` is the namespace of the root.
PaymentStatusReport paymentStatusReport(const base::XmlElement &message, const QString &space);
/// As `dunlinctl read` prints it, with `warnings`.
QJsonObject painJson(const base::XmlElement &message, const QString &space);

} // namespace dunlin::exchange
