// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QtCore/QSysInfo>

#include <chrono>

namespace dunlin::base {

SystemClock::SystemClock() : m_bootId(QSysInfo::bootUniqueId())
{}

Instant SystemClock::now() const
{
    using namespace std::chrono;
    return Instant{duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count()};
}

qint64 SystemClock::monotonicMs() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

QByteArray SystemClock::bootId() const
{
    return m_bootId;
}

} // namespace dunlin::base
