// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "core/ports/reply.h"

#include <QtCore/QDate>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace dunlin::ports {

/// What a line may be for, the best first.
struct BankProposal {
    QString account; ///< number
    QString debtor;
    int confidence = 0; ///< 0-100
    QString reason;     ///< a sentence, in English as the matcher gives it
};

/// A line of a bank statement that waits for a person.
struct BankLine {
    QByteArray id; ///< 32 hex digits
    QString bankAccount;
    QDate booked;
    QDate valueDate;
    domain::Money amount;
    bool credit = true;
    QString payer;
    QString payerAccount;
    QString endToEnd;
    QString text;
    QStringList references;
    std::vector<BankProposal> proposals;
};

struct BankAccountAge {
    QString bankAccount;
    QDate newest;
    int ageDays = 0;
};

/// How fresh the bank data is, and what it came to.
struct BankStanding {
    bool stale = false; ///< chasing is held back
    int maxAgeDays = 0; ///< 0: it is never held back
    int postFrom = 0;   ///< from this confidence lines are posted by themselves
    std::vector<BankAccountAge> accounts;
    qint64 posted = 0;
    qint64 unmatched = 0;
    qint64 returned = 0;
};

struct BankLines {
    std::vector<BankLine> lines; ///< oldest first
    BankStanding standing;
};

struct BankMatched {
    qint64 looked = 0;
    qint64 posted = 0;
    qint64 unmatched = 0;
};

/// Bank lines that no rule could post: the office's, on this machine or over the network. Forbidden
/// or Auth for roles that may not, Offline when the office cannot be reached.
class BankDesk {
public:
    BankDesk() = default;
    virtual ~BankDesk() = default;
    BankDesk(const BankDesk &) = delete;
    BankDesk &operator=(const BankDesk &) = delete;

    virtual void waiting(int limit, Reply<BankLines> reply) = 0;
    /// Posts a line on an account, by number.
    virtual void post(const QByteArray &line, const QString &account, Reply<bool> reply) = 0;
    /// It is none of an account's; `reason` says what it is.
    virtual void setAside(const QByteArray &line, const QString &reason, Reply<bool> reply) = 0;
    /// Tries all waiting lines again.
    virtual void matchAgain(Reply<BankMatched> reply) = 0;
};

} // namespace dunlin::ports
