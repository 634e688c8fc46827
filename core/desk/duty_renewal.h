// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/store/connection.h"
#include "core/store/ledger_event.h"

#include <QtCore/QString>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace dunlin::desk {

/// How long a duty among processes stays whose.
struct DutyTimes {
    /// A holder that is killed is followed after this at the latest.
    qint64 leaseMs = base::kMsPerMinute;
    /// A holder that lives prolongs it so often beside its work: three may fail.
    qint64 renewMs = 15'000;
    /// As long as it has taken a step within this time, so that one that hangs is followed too.
    /// Longer than any step takes: handing over one message takes two and a half minutes at most.
    qint64 patienceMs = 5 * base::kMsPerMinute;
};

/// Prolongs a duty's row while its holder is at work, on a thread and a connection of its own: what
/// the office writes meanwhile may take longer than the lease.
class DutyRenewal {
public:
    struct Of {
        QString location; ///< a postgresql:// URL
        store::TenantKey tenant;
        QString name;
        base::Bytes16 holder{};
        DutyTimes times;
    };
    DutyRenewal(Of of, const base::Clock &clock);
    /// Waits for a renewal under way.
    ~DutyRenewal();
    DutyRenewal(const DutyRenewal &) = delete;
    DutyRenewal &operator=(const DutyRenewal &) = delete;

    /// The holder has taken a step. Any thread.
    void stepped();

private:
    void run();
    /// False: another process has it.
    base::Result<bool> renew(std::optional<store::Connection> &connection) const;

    const Of m_of;
    const base::Clock &m_clock;
    std::atomic<qint64> m_steppedAt;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace dunlin::desk
