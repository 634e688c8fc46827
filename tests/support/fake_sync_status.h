// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/sync_status.h"

namespace dunlin::testing {

/// A connection whose state the test sets.
class FakeSyncStatus final : public ports::SyncStatus {
    Q_OBJECT
public:
    using ports::SyncStatus::SyncStatus;
    ports::SyncState state() const override { return m_state; }
    void pending(int limit, ports::Reply<std::vector<ports::PendingItem>> reply) override;
    void syncNow() override { ++syncs; }
    void setPaused(bool paused) override;

    /// Sets the state and says so.
    void set(const ports::SyncState &state);

    std::vector<ports::PendingItem> items;
    int syncs = 0;

private:
    ports::SyncState m_state;
};

} // namespace dunlin::testing
