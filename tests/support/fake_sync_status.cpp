// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_sync_status.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimer>

namespace dunlin::testing {

void FakeSyncStatus::pending(int limit, ports::Reply<std::vector<ports::PendingItem>> reply)
{
    std::vector<ports::PendingItem> some = items;
    if (int(some.size()) > limit)
        some.resize(size_t(limit));
    QTimer::singleShot(0, qApp, [reply, some] { reply(some); });
}

void FakeSyncStatus::setPaused(bool paused)
{
    m_state.kind = paused ? ports::SyncState::Kind::Paused : ports::SyncState::Kind::Syncing;
    Q_EMIT changed();
}

void FakeSyncStatus::set(const ports::SyncState &state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace dunlin::testing
