// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/bank_import.h"
#include "core/domain/account_state.h"
#include "core/exchange/bank/match.h"
#include "core/store/bank_store.h"

#include <QtCore/QString>

#include <optional>
#include <vector>

/// What a person does with lines that no rule could post.
namespace dunlin::desk {

class OfficeCore;

struct BankProposal {
    base::AccountId account;
    QString number;
    QString debtor;
    std::optional<base::ItemId> item;
    int confidence = 0;
    QString reason;
};

struct OpenBankLine {
    store::BankLineRow line;
    QString payer;
    QString text;
    QStringList references;
    std::vector<BankProposal> proposals;
};

/// Lines that wait, oldest first, each with what it may be for.
base::Result<std::vector<OpenBankLine>> openBankLines(Office &office, int limit);

struct BankRun {
    qint64 looked = 0;
    qint64 posted = 0;
    qint64 returned = 0;
    qint64 unmatched = 0;
};
/// Matches waiting lines again: invoices may have come since.
base::Result<BankRun> matchAgain(Office &office);

struct BankDecision {
    base::Bytes16 line{};
    QString account;  ///< number; empty: it is none of an account's, `reason` says what it is
    QString creditor; ///< where several creditors use the number
    QString item;     ///< number of one of its items; may be empty
    QString reason;
    QString user; ///< who decides; empty: the office
};
/// Posts a waiting line, or sets it aside. Conflict when it waits no more; NotFound for an unknown
/// line, account or item; Forbidden as appendLines.
base::Result<store::BankLineRow> decideBankLine(Office &office, const BankDecision &decision);

/// The account of a number. NotFound, or Input when several creditors use it and none is named.
base::Result<domain::AccountState> accountByNumber(OfficeCore &core, store::Connection &connection,
                                                   const QString &number, const QString &creditor);

/// The office's open claims for matching. On any thread of the core's.
base::Result<exchange::MatchIndex> loadMatchIndex(OfficeCore &core, store::Connection &connection);

} // namespace dunlin::desk
