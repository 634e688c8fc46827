// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/interest/day_count.h"

#include <algorithm>
#include <array>

namespace dunlin::domain {

namespace {

constexpr std::int64_t kUnits360 = kYearUnits / 360;
constexpr std::int64_t kUnits365 = kYearUnits / 365;
constexpr std::int64_t kUnits366 = kYearUnits / 366;
static_assert(kUnits360 * 360 == kYearUnits && kUnits365 * 365 == kYearUnits
              && kUnits366 * 366 == kYearUnits);

constexpr std::array<std::pair<DayCount, const char *>, 5> kNames{{
    {DayCount::Act365, "act/365"},
    {DayCount::Act360, "act/360"},
    {DayCount::Bond30360, "30/360"},
    {DayCount::Euro30360, "30e/360"},
    {DayCount::ActAct, "act/act"},
}};

int thirties(QDate from, QDate to, int firstDay, int lastDay)
{
    return 360 * (to.year() - from.year()) + 30 * (to.month() - from.month())
           + (lastDay - firstDay);
}

} // namespace

QByteArrayView name(DayCount convention)
{
    for (const auto &[known, text] : kNames) {
        if (known == convention)
            return text;
    }
    return {};
}

std::optional<DayCount> dayCountFromName(QByteArrayView name)
{
    for (const auto &[known, text] : kNames) {
        if (name == QByteArrayView(text))
            return known;
    }
    return std::nullopt;
}

int daysBetween(DayCount convention, QDate from, QDate to)
{
    if (!from.isValid() || !to.isValid() || to <= from)
        return 0;
    switch (convention) {
    case DayCount::Bond30360: {
        const int first = std::min(from.day(), 30);
        return thirties(from, to, first, first == 30 ? std::min(to.day(), 30) : to.day());
    }
    case DayCount::Euro30360:
        return thirties(from, to, std::min(from.day(), 30), std::min(to.day(), 30));
    case DayCount::Act365:
    case DayCount::Act360:
    case DayCount::ActAct: break;
    }
    return int(from.daysTo(to));
}

std::int64_t yearUnits(DayCount convention, QDate from, QDate to)
{
    const std::int64_t days = daysBetween(convention, from, to);
    switch (convention) {
    case DayCount::Act365: return days * kUnits365;
    case DayCount::Act360:
    case DayCount::Bond30360:
    case DayCount::Euro30360: return days * kUnits360;
    case DayCount::ActAct: break;
    }
    std::int64_t units = 0;
    for (QDate at = from; days > 0 && at < to;) {
        const QDate next = std::min(to, QDate(at.year() + 1, 1, 1));
        units += at.daysTo(next) * (QDate::isLeapYear(at.year()) ? kUnits366 : kUnits365);
        at = next;
    }
    return units;
}

} // namespace dunlin::domain
