// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/office.h"
#include "core/exchange/bank/pain_writer.h"
#include "core/ports/imports.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>
#include <vector>

/// Direct debits: ordered as a file for the bank (pain.008), kept as money that is expected, and
/// followed by what the bank says of them (pain.002).
namespace dunlin::desk {

struct DebitRequest {
    exchange::DebitCreditor creditor; ///< messageId and created are filled in
    /// JSON Lines {account, creditor?, amount?, mandate, signed, iban, name?, sequence?, text?};
    /// without an amount, all that is owed.
    QByteArray lines;
    QString file; ///< where the bank's file goes
    QString user; ///< who orders; empty: the office
};

struct DebitOutcome {
    bool written = false;
    QString messageId;
    int debits = 0;
    base::Money sum;
    std::vector<exchange::DebitProblem> problems;
};

/// All of them or none: with a problem no file is written and nothing is expected. Every debit's
/// end-to-end id is that of the event that expects its money, so whatever comes back finds it.
base::Result<DebitOutcome> orderDebits(Office &office, const DebitRequest &request);

/// The event that an end-to-end id of ours names; nothing for any other.
std::optional<base::EventId> debitEventOf(const QString &endToEnd);
QString debitIdOf(base::EventId event);

/// Whether a file's content is a payment status report.
bool isPaymentStatus(const QString &file);

struct StatusOutcome {
    ports::ImportOutcome outcome; ///< rows: payments that the report speaks of
    int rejected = 0;             ///< their money is not expected any more
    int unknown = 0;              ///< not of this office, or NOTPROVIDED: named in the notes
};
/// Takes a pain.002 in: every state goes into its account's history once, and a rejected debit is
/// expected no more.
base::Result<StatusOutcome> importPaymentStatus(Office &office, const QString &file, bool dryRun);

} // namespace dunlin::desk
