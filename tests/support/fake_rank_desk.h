// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ports/rank_desk.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimer>

#include <optional>

namespace dunlin::testing {

/// Scores as a test sets them; answers on the next turn of the event loop.
class FakeRankDesk final : public ports::RankDesk {
public:
    /// One in force and one by ana that waits, on which who sits here may decide.
    void propose()
    {
        ports::QueueScore now;
        now.version = 3;
        now.from = QDate(2026, 9, 14);
        now.by = QStringLiteral("bo");
        now.rows = 8204;
        now.tested = 2051;
        now.auc = 0.712;
        now.brier = 0.171;
        now.championAuc = 0.684;
        now.psi = 0.07;
        kept.inForce = now;
        ports::ScoreProposal waiting;
        waiting.id = "one";
        waiting.score = now;
        waiting.score.version = 0;
        waiting.score.trees = true;
        waiting.score.auc = 0.738;
        waiting.by = QStringLiteral("ana");
        waiting.kept = QDate(2026, 11, 23);
        waiting.maySendBack = true;
        kept.waiting = waiting;
    }
    void scores(ports::Reply<ports::QueueScores> reply) override { later(std::move(reply), kept); }
    void effect(ports::Reply<ports::ScoreEffect> reply) override
    {
        ports::ScoreEffect effect;
        effect.accounts = 2677;
        effect.changed = 1904;
        effect.front = 100;
        effect.newInFront = 23;
        domain::AccountId account;
        account.bytes[0] = 7;
        effect.risers = {
            {account, QStringLiteral("HE-1"), QStringLiteral("Maria Garcia"), 1412, 37, 88, 236}};
        later(std::move(reply), effect);
    }
    void stopEffect() override { ++stopped; }
    void approve(const QByteArray &proposal, ports::Reply<ports::QueueScore> reply) override
    {
        approved = proposal;
        if (refusal)
            return later<ports::QueueScore>(std::move(reply), base::fail(*refusal));
        kept.inForce = kept.waiting->score;
        kept.inForce->version = 4;
        kept.waiting.reset();
        later(std::move(reply), *kept.inForce);
    }
    void sendBack(const QByteArray &proposal, const QString &why, ports::Reply<bool> reply) override
    {
        sentBack = proposal;
        reason = why;
        kept.sentBack = ports::ScoreSentBack{kept.waiting->by, QStringLiteral("dana"),
                                             QDate(2026, 11, 24), why};
        kept.waiting.reset();
        later(std::move(reply), true);
    }
    void wrongReasons(ports::Reply<std::vector<ports::WrongReasonRow>> reply) override
    {
        if (refusal)
            return later<std::vector<ports::WrongReasonRow>>(std::move(reply),
                                                             base::fail(*refusal));
        later(std::move(reply), said);
    }

    std::vector<ports::WrongReasonRow> said;
    ports::QueueScores kept;
    std::optional<base::Error> refusal;
    QByteArray approved;
    QByteArray sentBack;
    QString reason;
    int stopped = 0;

private:
    template <class T>
    static void later(ports::Reply<T> reply, base::Result<T> answer)
    {
        QTimer::singleShot(0, QCoreApplication::instance(),
                           [reply = std::move(reply), answer = std::move(answer)]() mutable {
                               reply(std::move(answer));
                           });
    }
    template <class T>
    static void later(ports::Reply<T> reply, const T &answer)
    {
        later<T>(std::move(reply), base::Result<T>(answer));
    }
};

} // namespace dunlin::testing
