// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/worker.h"
#include "core/desk/workstation_core.h"
#include "core/ports/rank_desk.h"

#include <atomic>

namespace dunlin::desk {

/// What a laptop's queues are ranked by. The trial of a score that waits goes on a thread of its
/// own with a connection of its own, beside that of a strategy.
class DeskRanks final : public ports::RankDesk {
public:
    explicit DeskRanks(WorkstationCore &core) : m_core(core) {}
    ~DeskRanks() override { m_stop = ++m_asked; }

    void scores(ports::Reply<ports::QueueScores> reply) override;
    void effect(ports::Reply<ports::ScoreEffect> reply) override;
    void stopEffect() override { m_stop = ++m_asked; }
    void approve(const QByteArray &proposal, ports::Reply<ports::QueueScore> reply) override;
    void sendBack(const QByteArray &proposal, const QString &why,
                  ports::Reply<bool> reply) override;
    void wrongReasons(ports::Reply<std::vector<ports::WrongReasonRow>> reply) override;

private:
    WorkstationCore &m_core;
    std::atomic<int> m_asked{0};
    std::atomic<int> m_stop{0}; ///< questions up to this one are no longer wanted
    Worker m_trials;            ///< last: it ends before what its jobs use
};

} // namespace dunlin::desk
