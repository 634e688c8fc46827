// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrase.h"
#include "core/domain/account_state.h"
#include "core/ports/reply.h"
#include "core/ports/wrong_reason.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QString>

#include <optional>
#include <vector>

/// What the queues are ranked by, as a screen reads and decides on it. Values only.
namespace dunlin::ports {

/// A score that the office learned from its own outcomes, with what it was found to be worth.
struct QueueScore {
    int version = 0; ///< 0: it never ranked
    QDate from;
    QString by;
    bool trees = false; ///< boosted trees; else a scorecard
    qint64 rows = 0;    ///< learned from
    qint64 tested = 0;  ///< measured on, later than those
    double auc = 0;
    double brier = 0;
    double championAuc = 0; ///< of what ranked before, on the same rows
    double psi = 0;         ///< drift between the two
};

/// One that somebody proposed and nobody else put in force yet.
struct ScoreProposal {
    QByteArray id; ///< of what is proposed: who decides says what he has seen
    QueueScore score;
    QString by;
    QDate kept;
    bool mine = false;
    bool maySendBack = false;
    /// Why this user may not put it in force, to be translated in the context "ScoreReview"; empty:
    /// he may.
    base::Phrase whyNot;
};

/// The last one that was proposed was sent back, and none was proposed since.
struct ScoreSentBack {
    QString of; ///< who had proposed it
    QString by;
    QDate on;
    QString why;
};

struct QueueScores {
    std::optional<QueueScore> inForce; ///< nothing: the expert scorecard ranks, which is judgement
    std::optional<ScoreProposal> waiting;
    std::optional<ScoreSentBack> sentBack;
};

/// An account that another score puts elsewhere.
struct ScoreMove {
    domain::AccountId account;
    QString number;
    QString debtor;
    qint64 before = 0; ///< place by the sum, from 1
    qint64 after = 0;
    int chanceBefore = 0; ///< permille, of a payment within a month once the person was reached
    int chanceAfter = 0;
};

/// What the score that waits would do to the accounts that are here.
struct ScoreEffect {
    qint64 accounts = 0; ///< in the queue
    qint64 changed = 0;  ///< of them, with another sum
    qint64 front = 0;    ///< so many places are looked at from the top
    qint64 newInFront = 0;
    std::vector<ScoreMove> risers; ///< that rise furthest
    std::vector<ScoreMove> fallers;
    double seconds = 0;
};

/// The scores of the office, and what people say against its ranks. Answers come on the GUI thread.
/// Reading is for everybody; deciding is managers' and administrators' (Forbidden otherwise).
class RankDesk {
public:
    RankDesk() = default;
    virtual ~RankDesk() = default;
    RankDesk(const RankDesk &) = delete;
    RankDesk &operator=(const RankDesk &) = delete;

    virtual void scores(Reply<QueueScores> reply) = 0;
    /// Of the score that waits (NotFound when none does), on a thread of its own; stopEffect(), or
    /// a new question, ends one that is going on (Cancelled).
    virtual void effect(Reply<ScoreEffect> reply) = 0;
    virtual void stopEffect() = 0;
    /// Puts the one that waits in force from today on. NotFound when none waits, Conflict when
    /// another one does; Forbidden for whoever proposed it.
    virtual void approve(const QByteArray &proposal, Reply<QueueScore> reply) = 0;
    /// What ranks stays; whoever proposed it reads `why`. Who proposed it may take it back so.
    virtual void sendBack(const QByteArray &proposal, const QString &why, Reply<bool> reply) = 0;
    /// What people found wrong about ranks in the last days, the latest first; what was taken back
    /// is left out. It goes through all that is here, on a thread of its own.
    virtual void wrongReasons(Reply<std::vector<WrongReasonRow>> reply) = 0;
};

} // namespace dunlin::ports
