// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/wide_int.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringView>

#include <cstdint>
#include <optional>

/// FEEL's dates, times and durations (DMN 1.5, 10.3.2.3.3-8): years -999,999,999 to 999,999,999 in
/// the proleptic Gregorian calendar with a year 0, nanoseconds, offsets and IANA zones.
namespace dunlin::feel {

inline constexpr std::int64_t kNanosPerSecond = 1'000'000'000;
inline constexpr std::int64_t kSecondsPerDay = 86'400;
inline constexpr std::int32_t kMaxYear = 999'999'999;
inline constexpr std::int32_t kMaxOffset = 18 * 3600; ///< seconds, as in ISO 8601 practice

struct NamedZone; // lives as long as the program

/// Where a time is measured: nowhere (local), at an offset, or in a zone of the zone database.
struct Zone {
    enum class Kind : std::uint8_t { None, Offset, Named };
    Kind kind = Kind::None;
    std::int32_t offset = 0; ///< seconds east of UTC; only for Offset
    const NamedZone *named = nullptr;

    static std::optional<Zone> ofOffset(std::int64_t seconds);
    static std::optional<Zone> ofName(const QByteArray &id);
    QByteArray name() const; ///< the id of a named zone
    bool operator==(const Zone &) const = default;
};

struct Date {
    std::int32_t year = 1970;
    std::uint8_t month = 1;
    std::uint8_t day = 1;

    static std::optional<Date> of(std::int64_t year, std::int64_t month, std::int64_t day);
    /// Days since 1970-01-01.
    std::int64_t dayNumber() const;
    static std::optional<Date> fromDayNumber(std::int64_t days);
    int weekday() const; ///< 1 Monday .. 7 Sunday
    int dayOfYear() const;
    int isoWeek() const;
    bool operator==(const Date &) const = default;
};

struct Time {
    std::int64_t nanos = 0; ///< since midnight
    Zone zone;

    int hour() const { return int(nanos / kNanosPerSecond / 3600); }
    int minute() const { return int(nanos / kNanosPerSecond / 60 % 60); }
    int second() const { return int(nanos / kNanosPerSecond % 60); }
    /// Seconds east of UTC; a named zone has its offset of 1970-01-01, as there is no date.
    std::int32_t offset() const;
    bool operator==(const Time &) const = default;
};

struct DateTime {
    Date date;
    Time time;

    std::int32_t offset() const; ///< seconds east of UTC then and there; 0 without a zone
    /// Nanoseconds since 1970-01-01T00:00 in UTC; of the local clock when there is no zone.
    base::Int128 instant() const;
    /// The moment on the clock of `zone`; nothing when the year is out of range.
    static std::optional<DateTime> fromInstant(base::Int128 nanos, const Zone &zone);
    bool operator==(const DateTime &) const = default;
};

struct YearsMonths {
    std::int64_t months = 0;
    bool operator==(const YearsMonths &) const = default;
};

struct DaysTime {
    base::Int128 nanos = 0;
    bool operator==(const DaysTime &) const = default;
};

int daysInMonth(std::int64_t year, int month);
/// The same day some months later, or the last one of a shorter month.
std::optional<Date> plusMonths(const Date &date, std::int64_t months);
std::optional<Date> plusDays(const Date &date, std::int64_t days);
/// Whole months from one day (and time of day) to another, towards zero.
std::int64_t monthsBetween(const Date &from, const Date &to);

// Texts: XML Schema's lexical forms, with `@Zone/Id` for named zones. Nothing when it is not one.
std::optional<Date> dateFromText(QStringView text);
std::optional<Time> timeFromText(QStringView text);
std::optional<DateTime> dateTimeFromText(QStringView text); ///< a date alone is its midnight
std::optional<YearsMonths> yearsMonthsFromText(QStringView text);
std::optional<DaysTime> daysTimeFromText(QStringView text);
QString toText(const Date &date);
QString toText(const Time &time);
QString toText(const DateTime &dateTime);
QString toText(const YearsMonths &duration);
QString toText(const DaysTime &duration);

} // namespace dunlin::feel
