// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

namespace dunlin::base {

/// The only source of "now". Passed by reference from the composition root; safe to call from any
/// thread. Tests and the simulator pass a ManualClock.
class Clock {
public:
    Clock() = default;
    virtual ~Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;

    /// Wall clock, UTC. May jump; never used for order.
    virtual Instant now() const = 0;
    /// Milliseconds since an arbitrary start in this boot; never goes back.
    virtual qint64 monotonicMs() const = 0;
    /// Names the boot to which monotonicMs belongs.
    virtual QByteArray bootId() const = 0;
};

/// The machine's clock.
class SystemClock final : public Clock {
public:
    SystemClock();
    Instant now() const override;
    qint64 monotonicMs() const override;
    QByteArray bootId() const override;

private:
    QByteArray m_bootId;
};

/// A clock that stands still until it is moved. One thread at a time.
class ManualClock final : public Clock {
public:
    explicit ManualClock(Instant start) : m_now(start) {}
    Instant now() const override { return m_now; }
    qint64 monotonicMs() const override { return m_monotonic; }
    QByteArray bootId() const override { return QByteArrayLiteral("manual"); }
    void set(Instant at) { m_now = at; }
    void advanceMs(qint64 ms)
    {
        m_now.ms += ms;
        m_monotonic += ms;
    }

private:
    Instant m_now;
    qint64 m_monotonic = 0;
};

} // namespace dunlin::base
