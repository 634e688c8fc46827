// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/feel/temporal.h"

#include <QtCore/QByteArrayList>
#include <QtCore/QDateTime>
#include <QtCore/QTimeZone>

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>

namespace dunlin::feel {

using base::Int128;

struct NamedZone {
    QByteArray id;
    QTimeZone zone;
};

namespace {

constexpr std::int64_t kNanosPerDay = kSecondsPerDay * kNanosPerSecond;

// Zone databases know nothing of year 900,000,000: outside of this the nearest known year speaks.
constexpr std::int64_t kFirstZoneDay = -719'162; // 0001-01-01
constexpr std::int64_t kLastZoneDay = 2'932'896; // 9999-12-31
constexpr std::int64_t kDaysTo1970 = 2'440'588;  // Julian day of 1970-01-01

std::int64_t floorDiv(std::int64_t a, std::int64_t b)
{
    return a / b - ((a % b != 0 && (a % b < 0) != (b < 0)) ? 1 : 0);
}

Int128 floorDiv(Int128 a, Int128 b)
{
    return a / b - ((a % b != 0 && (a < 0) != (b < 0)) ? 1 : 0);
}

bool isLeap(std::int64_t year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/// "Europe/Paris", "Etc/GMT+5"; no path out of the zone database, and no rule in the place of a
/// name ("ABC5", which Qt would take).
bool isZoneName(const QByteArray &id)
{
    static const QByteArrayList kOld = {"EST5EDT", "CST6CDT", "MST7MDT", "PST8PDT",
                                        "GMT0",    "GMT+0",   "GMT-0"};
    const bool hasDigit =
        std::any_of(id.begin(), id.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (hasDigit && !id.contains('/'))
        return kOld.contains(id);
    const auto isPlain = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
               || c == '_' || c == '-' || c == '+' || c == '/';
    };
    const auto isLetter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    return !id.isEmpty() && isLetter(id.front()) && !id.endsWith('/') && !id.contains("//")
           && std::all_of(id.begin(), id.end(), isPlain);
}

QDateTime clockOf(std::int64_t day, std::int64_t secondOfDay, const QTimeZone &zone)
{
    const std::int64_t near = std::clamp(day, kFirstZoneDay, kLastZoneDay);
    return {QDate::fromJulianDay(near + kDaysTo1970),
            QTime::fromMSecsSinceStartOfDay(int(secondOfDay * 1000)), zone};
}

} // namespace

std::optional<Zone> Zone::ofOffset(std::int64_t seconds)
{
    if (seconds > kMaxOffset || seconds < -kMaxOffset)
        return std::nullopt;
    return Zone{Kind::Offset, std::int32_t(seconds), nullptr};
}

std::optional<Zone> Zone::ofName(const QByteArray &id)
{
    static std::mutex mutex;
    static std::map<QByteArray, std::unique_ptr<NamedZone>> known;
    const std::scoped_lock lock(mutex);
    auto found = known.find(id);
    if (found == known.end()) {
        // Not isTimeZoneIdAvailable(): that knows the zones of countries alone, not "Etc/UTC".
        const QTimeZone zone = isZoneName(id) ? QTimeZone(id) : QTimeZone();
        if (!zone.isValid() || zone.id() != id)
            return std::nullopt;
        found = known.emplace(id, std::make_unique<NamedZone>(NamedZone{id, zone})).first;
    }
    return Zone{Kind::Named, 0, found->second.get()};
}

QByteArray Zone::name() const
{
    return named ? named->id : QByteArray();
}

int daysInMonth(std::int64_t year, int month)
{
    static constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeap(year) ? 29 : kDays[month - 1];
}

std::optional<Date> Date::of(std::int64_t year, std::int64_t month, std::int64_t day)
{
    if (year > kMaxYear || year < -kMaxYear || month < 1 || month > 12 || day < 1
        || day > daysInMonth(year, int(month)))
        return std::nullopt;
    return Date{std::int32_t(year), std::uint8_t(month), std::uint8_t(day)};
}

// Counting from 1 March, so that the leap day is a year's last: the months before are then a
// linear function of the month's number, and 400 years are 146,097 days.
std::int64_t Date::dayNumber() const
{
    const std::int64_t y = std::int64_t(year) - (month <= 2 ? 1 : 0);
    const std::int64_t era = floorDiv(y, 400);
    const std::int64_t yearOfEra = y - era * 400;
    const std::int64_t dayInYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    const std::int64_t dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayInYear;
    return era * 146'097 + dayOfEra - 719'468;
}

std::optional<Date> Date::fromDayNumber(std::int64_t days)
{
    const std::int64_t limit = 366LL * (kMaxYear + 1LL);
    if (days > limit || days < -limit)
        return std::nullopt;
    const std::int64_t shifted = days + 719'468;
    const std::int64_t era = floorDiv(shifted, 146'097);
    const std::int64_t dayOfEra = shifted - era * 146'097;
    const std::int64_t yearOfEra =
        (dayOfEra - dayOfEra / 1460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const std::int64_t dayInYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t shiftedMonth = (5 * dayInYear + 2) / 153;
    const std::int64_t day = dayInYear - (153 * shiftedMonth + 2) / 5 + 1;
    const std::int64_t month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
    return of(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

int Date::weekday() const
{
    const std::int64_t days = dayNumber() + 3; // 1970-01-01 was a Thursday
    return int(days - floorDiv(days, std::int64_t(7)) * 7) + 1;
}

int Date::dayOfYear() const
{
    return int(dayNumber() - Date{year, 1, 1}.dayNumber()) + 1;
}

int Date::isoWeek() const
{
    // The week belongs to the year its Thursday is in.
    const auto thursday = fromDayNumber(dayNumber() + 4 - weekday());
    return thursday ? (thursday->dayOfYear() - 1) / 7 + 1 : 1;
}

std::int32_t Time::offset() const
{
    if (zone.kind == Zone::Kind::Named)
        return std::int32_t(clockOf(0, nanos / kNanosPerSecond, zone.named->zone).offsetFromUtc());
    return zone.offset;
}

std::int32_t DateTime::offset() const
{
    if (time.zone.kind == Zone::Kind::Named) {
        return std::int32_t(
            clockOf(date.dayNumber(), time.nanos / kNanosPerSecond, time.zone.named->zone)
                .offsetFromUtc());
    }
    return time.zone.offset;
}

Int128 DateTime::instant() const
{
    return Int128(date.dayNumber()) * kNanosPerDay + time.nanos
           - Int128(offset()) * kNanosPerSecond;
}

std::optional<DateTime> DateTime::fromInstant(Int128 nanos, const Zone &zone)
{
    Int128 local = nanos;
    if (zone.kind == Zone::Kind::Offset) {
        local += Int128(zone.offset) * kNanosPerSecond;
    } else if (zone.kind == Zone::Kind::Named) {
        const Int128 seconds = floorDiv(nanos, Int128(kNanosPerSecond));
        const Int128 day = floorDiv(seconds, Int128(kSecondsPerDay));
        const auto rest = std::int64_t(seconds - day * kSecondsPerDay);
        const auto near =
            std::int64_t(std::clamp(day, Int128(kFirstZoneDay), Int128(kLastZoneDay)));
        const QDateTime utc = clockOf(near, rest, QTimeZone::utc());
        local += Int128(zone.named->zone.offsetFromUtc(utc)) * kNanosPerSecond;
    }
    const Int128 day = floorDiv(local, Int128(kNanosPerDay));
    if (day > Int128(INT64_MAX / 4) || day < Int128(INT64_MIN / 4))
        return std::nullopt;
    const auto date = Date::fromDayNumber(std::int64_t(day));
    if (!date)
        return std::nullopt;
    return DateTime{*date, Time{std::int64_t(local - day * kNanosPerDay), zone}};
}

std::optional<Date> plusMonths(const Date &date, std::int64_t months)
{
    if (months > 13LL * kMaxYear * 2 || months < -13LL * kMaxYear * 2)
        return std::nullopt;
    const std::int64_t all = std::int64_t(date.year) * 12 + date.month - 1 + months;
    const std::int64_t year = floorDiv(all, std::int64_t(12));
    const auto month = int(all - year * 12) + 1;
    return Date::of(year, month, std::min(int(date.day), daysInMonth(year, month)));
}

std::optional<Date> plusDays(const Date &date, std::int64_t days)
{
    if (days > 400LL * kMaxYear * 2 || days < -400LL * kMaxYear * 2)
        return std::nullopt;
    return Date::fromDayNumber(date.dayNumber() + days);
}

std::int64_t monthsBetween(const Date &from, const Date &to)
{
    std::int64_t months = (std::int64_t(to.year) - from.year) * 12 + to.month - from.month;
    if (months > 0 && to.day < from.day)
        --months;
    else if (months < 0 && to.day > from.day)
        ++months;
    return months;
}

} // namespace dunlin::feel
