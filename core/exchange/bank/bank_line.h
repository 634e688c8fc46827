// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hash.h"
#include "core/base/money.h"
#include "core/exchange/bank/mt940_reader.h"
#include "core/exchange/bank/statement.h"

#include <QtCore/QDate>
#include <QtCore/QHash>

#include <optional>
#include <vector>

/// Single payments of bank statements, whatever format they came in.
namespace dunlin::exchange {

/// One payment on an account of the office. `key` is the same whenever the same payment is read
/// again: in a renamed copy, an intraday report, a notification and the statement of the day.
struct BankLine {
    base::Bytes16 key{};
    base::Bytes16 entry{}; ///< of the booking it is a part of
    bool whole = true;     ///< it is all of the booking; false: one payment of a batch
    QString account;       ///< the office's own, without blanks
    QDate booked;
    QDate value;
    base::Money amount; ///< >= 0
    bool credit = false;
    bool reversal = false;
    QStringList references; ///< structured ones
    QStringList documents;  ///< invoices that the payer names, all of them paid together
    QString endToEnd;       ///< empty for NOTPROVIDED and NONREF
    QString bankReference;
    QString text; ///< what the payer wrote
    QString payer;
    QString payerAccount;
    QString returnReason;
    std::optional<base::Money> charges;  ///< of the bank, within `amount`
    std::optional<base::Money> original; ///< what a return gives back, without the charges

    bool isReturn() const { return !credit && (reversal || !returnReason.isEmpty()); }
};

/// An entry that is kept out, as the user is told.
struct RefusedLine {
    qint64 line = 0;
    QString reason;
};

/// Turns entries into lines, one file with one of these: two payments that are alike in every
/// respect within one statement are two, and get two keys.
class BankLines {
public:
    /// Empty without an amount in a currency of ISO 4217: `refused` says why.
    std::vector<BankLine> of(const StatementHead &head, const StatementEntry &entry,
                             std::optional<RefusedLine> *refused);
    std::vector<BankLine> of(const MtStatement &statement, const MtEntry &entry,
                             std::optional<RefusedLine> *refused);
    /// Between two statements, so that each counts its twins by itself.
    void nextStatement() { m_seen.clear(); }

private:
    base::Bytes16 numbered(const QByteArray &content);
    QHash<QByteArray, int> m_seen; ///< by digest
};

} // namespace dunlin::exchange
