// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/rank_desk.h"

#include <QtCore/QTimer>

namespace dunlin::workstation {

/// The scores for pictures: the real ones until others are put in. Decides nothing then. GUI
/// thread; the real port must outlive it.
class StagedRanks final : public ports::RankDesk {
public:
    explicit StagedRanks(ports::RankDesk &real) : m_real(real) {}

    std::optional<ports::QueueScores> shown; ///< instead of the real ones
    ports::ScoreEffect shownEffect;

    void scores(ports::Reply<ports::QueueScores> reply) override
    {
        if (!shown)
            return m_real.scores(std::move(reply));
        later([reply = std::move(reply), scores = *shown] { reply(scores); });
    }
    void effect(ports::Reply<ports::ScoreEffect> reply) override
    {
        if (!shown)
            return m_real.effect(std::move(reply));
        later([reply = std::move(reply), effect = shownEffect] { reply(effect); });
    }
    void stopEffect() override { m_real.stopEffect(); }
    void approve(const QByteArray &proposal, ports::Reply<ports::QueueScore> reply) override
    {
        m_real.approve(proposal, std::move(reply));
    }
    void sendBack(const QByteArray &proposal, const QString &why, ports::Reply<bool> reply) override
    {
        m_real.sendBack(proposal, why, std::move(reply));
    }
    void wrongReasons(ports::Reply<std::vector<ports::WrongReasonRow>> reply) override
    {
        if (shownReasons.empty())
            return m_real.wrongReasons(std::move(reply));
        later([reply = std::move(reply), rows = shownReasons] { reply(rows); });
    }

    std::vector<ports::WrongReasonRow> shownReasons;

private:
    static void later(std::function<void()> answer) { QTimer::singleShot(0, std::move(answer)); }
    ports::RankDesk &m_real;
};

} // namespace dunlin::workstation
