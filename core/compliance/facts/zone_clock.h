// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/compliance/packs/rule_pack.h"

#include <QtCore/QByteArray>

#include <vector>

namespace dunlin::compliance {

inline constexpr int kSecondsPerDay = 86'400;

/// What a clock shows: the date, and seconds since its midnight.
struct LocalTime {
    Day day = 0;
    qint32 second = 0;
};

/// The clock of one zone of the time zone database. A decision reads some hundred local dates, for
/// which QTimeZone is too slow; this keeps the zone's changes from 1990 to 2036 and asks QTimeZone
/// outside of that. Never changes once made; any thread.
class ZoneClock {
public:
    /// The clock of an IANA zone, made once and kept; null for a zone that is not known.
    static const ZoneClock *of(const QByteArray &zone);

    const QByteArray &zone() const { return m_zone; }
    /// ISO 3166-1 alpha-2 of the zone's country; empty when it has none (UTC).
    const QByteArray &country() const { return m_country; }
    LocalTime at(base::Instant moment) const;
    Day dayAt(base::Instant moment) const { return at(moment).day; }
    /// The time around a moment in which the clock is not changed: [fromMs, toMs). Empty where the
    /// table does not reach.
    struct Span {
        qint64 fromMs = 0;
        qint64 toMs = 0;
        qint64 offsetMs = 0;
        bool contains(base::Instant moment) const
        {
            return moment.ms >= fromMs && moment.ms < toMs;
        }
    };
    Span spanAround(base::Instant moment) const;
    /// What a clock shows that is so much before UTC.
    static LocalTime localAt(base::Instant moment, qint64 offsetMs);
    /// The first moment at which the clock shows this date and time or, where the time does not
    /// exist (a change to summer time), a later one.
    base::Instant momentOf(Day day, qint32 second) const;
    base::Instant startOf(Day day) const { return momentOf(day, 0); }

private:
    explicit ZoneClock(const QByteArray &zone);
    static const ZoneClock *find(const QByteArray &zone);
    qint64 offsetMs(qint64 utcMs) const;

    struct Change {
        qint64 atMs = 0;
        qint64 offsetMs = 0;
    };
    QByteArray m_zone;
    QByteArray m_country;
    std::vector<Change> m_changes; ///< the first is the offset at the start of the table
};

} // namespace dunlin::compliance
