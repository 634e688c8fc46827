// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/office.h"
#include "core/ports/imports.h"
#include "core/store/ledger_event.h"

#include <QtCore/QDate>

#include <memory>
#include <vector>

/// Bank statements of an office: read, matched, posted where the match is sure, and kept where it
/// is not. Nothing is posted below the office's own confidence, and nothing twice.
namespace dunlin::store {
class Connection;
}

namespace dunlin::desk {

/// What an office has set for its bank data.
struct BankPolicy {
    int postFrom = 90;  ///< confidence of 100 from which a payment is posted by itself
    int maxAgeDays = 3; ///< older data holds chasing back; 0: never
};
base::Result<BankPolicy> bankPolicy(Office &office);
/// Input error: postFrom outside 50..100, maxAgeDays outside 0..60.
base::Status setBankPolicy(Office &office, const BankPolicy &policy);

struct BankSum {
    base::Currency currency;
    base::Money credits; ///< of all lines that were new
    base::Money debits;
    base::Money posted;
    base::Money unmatched;
};

struct BankFigures {
    qint64 statements = 0;
    qint64 posted = 0;
    qint64 unmatched = 0; ///< credits and returns that a person has to look at
    qint64 returned = 0;  ///< payments that were taken back
    qint64 outgoing = 0;
    qint64 pending = 0; ///< told by the bank, not booked: not kept
    std::vector<BankSum> sums;
};

struct BankImport {
    ports::ImportOutcome outcome;
    BankFigures bank;
};

/// Whether a file's content is a bank statement that importStatement takes (camt, MT940, OFX,
/// BAI2).
bool isBankStatement(const QString &file);
/// All of the file, or nothing. A file again, under any name, adds nothing.
base::Result<BankImport> importStatement(Office &office, const QString &file, bool dryRun,
                                         const std::shared_ptr<ports::Progress> &progress);

/// How fresh the office's bank data is.
struct BankAge {
    QString bankAccount;
    QDate day;
    int ageDays = 0;
};
struct BankStanding {
    BankPolicy policy;
    std::vector<BankAge> accounts;
    bool stale = false; ///< one account's data is older than the policy allows
    BankFigures totals; ///< over all lines the office has
};
base::Result<BankStanding> bankStanding(Office &office);
/// Why chasing is held back on a day: who may have paid is not known, as the bank data is older
/// than the policy allows. Empty when it is fresh, or when the office takes in no statements.
base::Result<QString> bankHold(store::Connection &connection, store::TenantKey tenant, QDate today);
/// The moment from which bankHold holds if no newer statement comes; nothing: it never will.
base::Result<std::optional<base::Instant>>
bankDataHoldsUntil(store::Connection &connection, store::TenantKey tenant, const QByteArray &zone);

} // namespace dunlin::desk
