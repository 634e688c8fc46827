// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/facts/zone_clock.h"

#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QLocale>
#include <QtCore/QTimeZone>

#include <algorithm>
#include <array>
#include <memory>
#include <mutex>
#include <optional>

namespace dunlin::compliance {

namespace {

constexpr qint64 kMsPerSecond = 1000;
constexpr int kFirstYear = 1990;
// QTimeZone::transitions ends in 2037, whatever the zone's rule says.
constexpr int kLastYear = 2036;

qint64 startOfYear(int year)
{
    return QDateTime(QDate(year, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
}

qint64 floorDiv(qint64 a, qint64 b)
{
    const qint64 quotient = a / b;
    return a % b < 0 ? quotient - 1 : quotient;
}

} // namespace

namespace {

/// What one thread asked for last: portfolios are of few zones, and the lock costs more than that.
struct Recent {
    QByteArray zone;
    const ZoneClock *clock = nullptr;
};
constexpr size_t kRecent = 32;

size_t recentPlace(const QByteArray &zone)
{
    const auto at = [&](qsizetype i) { return size_t(quint8(zone[i])); };
    const qsizetype size = zone.size();
    return size < 3 ? 0
                    : (at(size - 1) * 7 + at(size - 3) * 3 + at(size / 2) + size_t(size)) % kRecent;
}

} // namespace

const ZoneClock *ZoneClock::of(const QByteArray &zone)
{
    thread_local std::array<Recent, kRecent> recent;
    Recent &last = recent[recentPlace(zone)];
    if (last.clock && last.zone == zone)
        return last.clock;
    last = {zone, find(zone)};
    return last.clock;
}

const ZoneClock *ZoneClock::find(const QByteArray &zone)
{
    static std::mutex mutex;
    static QHash<QByteArray, std::shared_ptr<const ZoneClock>> made;
    const std::lock_guard lock(mutex);
    const auto found = made.constFind(zone);
    if (found != made.constEnd())
        return found->get();
    std::shared_ptr<const ZoneClock> clock;
    // "UTC+3" is a zone to Qt, but no place: a fixed offset says nothing about summer.
    if (!zone.isEmpty() && (!zone.startsWith("UTC") || zone == "UTC")) {
        if (QTimeZone(zone).isValid())
            clock.reset(new ZoneClock(zone));
    }
    return made.insert(zone, clock)->get();
}

ZoneClock::ZoneClock(const QByteArray &zone) : m_zone(zone)
{
    const QTimeZone source(zone);
    if (source.territory() != QLocale::AnyTerritory && source.territory() != QLocale::World)
        m_country = QLocale::territoryToCode(source.territory()).toLatin1();
    const QDateTime first = QDateTime::fromMSecsSinceEpoch(startOfYear(kFirstYear), Qt::UTC);
    const QDateTime last = QDateTime::fromMSecsSinceEpoch(startOfYear(kLastYear + 1), Qt::UTC);
    m_changes.push_back({first.toMSecsSinceEpoch(), source.offsetFromUtc(first) * kMsPerSecond});
    const auto changes = source.transitions(first, last);
    for (const QTimeZone::OffsetData &change : changes) {
        const qint64 offset = change.offsetFromUtc * kMsPerSecond;
        if (offset != m_changes.back().offsetMs)
            m_changes.push_back({change.atUtc.toMSecsSinceEpoch(), offset});
    }
}

qint64 ZoneClock::offsetMs(qint64 utcMs) const
{
    static const qint64 kEnd = startOfYear(kLastYear + 1);
    if (utcMs < m_changes.front().atMs || utcMs >= kEnd) {
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC);
        return QTimeZone(m_zone).offsetFromUtc(moment) * kMsPerSecond;
    }
    const auto after =
        std::upper_bound(m_changes.begin(), m_changes.end(), utcMs,
                         [](qint64 ms, const Change &change) { return ms < change.atMs; });
    return (after - 1)->offsetMs;
}

ZoneClock::Span ZoneClock::spanAround(base::Instant moment) const
{
    static const qint64 kEnd = startOfYear(kLastYear + 1);
    if (moment.ms < m_changes.front().atMs || moment.ms >= kEnd)
        return {moment.ms, moment.ms, offsetMs(moment.ms)};
    const auto after =
        std::upper_bound(m_changes.begin(), m_changes.end(), moment.ms,
                         [](qint64 ms, const Change &change) { return ms < change.atMs; });
    return {(after - 1)->atMs, after == m_changes.end() ? kEnd : after->atMs,
            (after - 1)->offsetMs};
}

LocalTime ZoneClock::at(base::Instant moment) const
{
    return localAt(moment, offsetMs(moment.ms));
}

LocalTime ZoneClock::localAt(base::Instant moment, qint64 offsetMs)
{
    const qint64 local = moment.ms + offsetMs;
    const qint64 day = floorDiv(local, base::kMsPerDay);
    return {Day(day), qint32((local - day * base::kMsPerDay) / kMsPerSecond)};
}

base::Instant ZoneClock::momentOf(Day day, qint32 second) const
{
    const qint64 local = qint64(day) * base::kMsPerDay + second * kMsPerSecond;
    // The offset is one of those in force a day around; the earliest that fits is the first moment.
    const qint64 before = offsetMs(local - base::kMsPerDay);
    const qint64 after = offsetMs(local + base::kMsPerDay);
    std::optional<qint64> best;
    for (const qint64 offset : {before, after}) {
        const qint64 utc = local - offset;
        if (offsetMs(utc) == offset && (!best || utc < *best))
            best = utc;
    }
    // In a gap: as if the old offset still held, which is as long after the change.
    return base::Instant{best ? *best : local - before};
}

} // namespace dunlin::compliance
