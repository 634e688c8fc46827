// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QDateTime>

#include <compare>
#include <optional>

namespace dunlin::base {

/// A moment: milliseconds since 1970-01-01T00:00Z. Storage and arithmetic are UTC; zones come in
/// only where a person or a rule reads it.
struct Instant {
    qint64 ms = 0;

    constexpr auto operator<=>(const Instant &) const = default;
    constexpr Instant plusMs(qint64 delta) const { return Instant{ms + delta}; }
};

inline constexpr qint64 kMsPerMinute = 60'000;
inline constexpr qint64 kMsPerHour = 3'600'000;
inline constexpr qint64 kMsPerDay = 86'400'000;

/// The calendar date at this moment in an IANA zone ("America/Chicago"); UTC for an unknown zone.
QDate dateIn(Instant at, const QByteArray &zone);
/// Date and time at this moment in an IANA zone.
QDateTime dateTimeIn(Instant at, const QByteArray &zone);
/// The first moment of a date in a zone.
Instant startOfDay(QDate date, const QByteArray &zone);
/// The last moment of a date in a zone (one millisecond before the next day's first).
Instant endOfDay(QDate date, const QByteArray &zone);
/// True for a zone that the zone database knows.
bool isKnownZone(const QByteArray &zone);
/// RFC 3339 in UTC with milliseconds: 2026-11-24T17:16:50.000Z.
QByteArray toIso(Instant at);
/// Parses RFC 3339 / ISO 8601; without an offset it is read in `zone`; a date alone is its end
/// in `zone` (commands.md). Nothing when it is not a moment.
std::optional<Instant> instantFromText(const QString &text, const QByteArray &zone);

} // namespace dunlin::base
