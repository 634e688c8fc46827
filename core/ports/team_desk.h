// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_state.h"
#include "core/ports/reply.h"

#include <QtCore/QDate>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace dunlin::ports {

/// What was settled about a person's desk. Terms of the office ("team/desk/USER").
struct DeskSettings {
    QString user;
    int capacity = 0;      ///< accounts that the desk can carry; 0: not said
    QStringList languages; ///< BCP 47
    QStringList licences;  ///< jurisdictions, as the person's licences name them
    QDate awayFrom;        ///< null: not away
    QDate awayUntil;       ///< last day away; null: not known
    QString cover;         ///< who works the desk meanwhile
    bool isAway(QDate day) const
    {
        return awayFrom.isValid() && awayFrom <= day && (awayUntil.isNull() || day <= awayUntil);
    }
    bool operator==(const DeskSettings &) const = default;
};

/// What the person is at, from the latest event of the last minutes.
struct DeskNow {
    domain::AccountId account;
    QString number;
    QString debtor;
    domain::Instant at;
};

struct DeskLine {
    DeskSettings settings;
    qint64 accounts = 0; ///< to be worked, assigned
    domain::Money balance;
    qint64 dueToday = 0; ///< of them, whose next action is due
    std::optional<DeskNow> now;
    qint64 workedToday = 0;
    // The last 30 days, for the talk with the person: own figures, never a ranking.
    qint64 results = 0;
    qint64 rightParty = 0;
    qint64 promises = 0;
    qint64 promisesDecided = 0;
    qint64 promisesKept = 0;
    domain::Money collected;
    /// The same of the 30 days before.
    domain::Money collectedBefore;
    qint64 promisesDecidedBefore = 0;
    qint64 promisesKeptBefore = 0;
};

struct TeamView {
    domain::Instant asOf;
    QDate today;
    domain::Currency currency;
    std::vector<DeskLine> desks;  ///< by user; one with an empty user: assigned to nobody
    qint64 withoutNextAction = 0; ///< open accounts; must be none
    bool thisLaptopOnly = false;
    bool mayAssign = false;
};

/// Which accounts go where.
struct Spread {
    QString from;   ///< user; empty: what is assigned to nobody
    QStringList to; ///< users; they get equal shares of accounts, balance and age
    int most = 0;   ///< at most so many accounts; 0: all
};

/// What a spread would do, before it is done.
struct SpreadEffect {
    struct Share {
        QString user;
        qint64 before = 0;
        qint64 gets = 0;
        int capacity = 0;
        domain::Money balance; ///< of what it gets
        qint64 overdue = 0;    ///< of what it gets, more than 90 days past due
        qint64 callBacks = 0;  ///< of what it gets, with a call-back agreed: a promise by name
    };
    std::vector<Share> shares;
    qint64 accounts = 0;
    domain::Money balance;
    quint64 stamp = 0; ///< of what was previewed: spread() does that, or nothing
};

/// What was moved, so that it can be taken back.
struct SpreadDone {
    struct Move {
        domain::AccountId account;
        QString from;
        QString to;
    };
    std::vector<Move> moves;
};

/// Desks and who has which accounts. Answers on the GUI thread; rights are checked again here and
/// in the office.
class TeamDesk {
public:
    TeamDesk() = default;
    virtual ~TeamDesk() = default;
    TeamDesk(const TeamDesk &) = delete;
    TeamDesk &operator=(const TeamDesk &) = delete;

    virtual void view(Reply<TeamView> reply) = 0;
    virtual void setDesk(const DeskSettings &settings, Reply<bool> reply) = 0;
    virtual void preview(const Spread &spread, Reply<SpreadEffect> reply) = 0;
    /// Conflict when the desks are not what was previewed any more; nothing is moved then.
    virtual void spread(const Spread &spread, quint64 stamp, Reply<SpreadDone> reply) = 0;
    /// Gives back what is still where the spread put it; the number of accounts.
    virtual void undo(const SpreadDone &done, Reply<qint64> reply) = 0;
};

} // namespace dunlin::ports
