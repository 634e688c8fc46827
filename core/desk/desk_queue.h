// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/workstation_core.h"
#include "core/ports/account_queue.h"

namespace dunlin::desk {

/// The queue of a profile, read by the reader's thread from the cache.
class DeskAccountQueue final : public ports::AccountQueue {
public:
    explicit DeskAccountQueue(WorkstationCore &core) : m_core(core) {}

    void counts(ports::Reply<ports::QueueCounts> reply) override;
    void window(const ports::QueueQuery &query, qint64 first, int count,
                ports::Reply<ports::QueueWindow> reply) override;
    void indexOf(const ports::QueueQuery &query, domain::AccountId account,
                 ports::Reply<qint64> reply) override;
    void explain(domain::AccountId account,
                 ports::Reply<std::vector<ports::RankReason>> reply) override;
    void search(const QString &text, int limit,
                ports::Reply<std::vector<ports::QueueRow>> reply) override;
    void didYouMean(const QString &text, ports::Reply<QStringList> reply) override;

private:
    WorkstationCore &m_core;
};

} // namespace dunlin::desk
