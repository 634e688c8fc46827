// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/business_calendar.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace dunlin::base {

namespace {

// Longer than any run of free days; a calendar that has a longer one is refused by fromJson.
constexpr int kLongestBreak = 30;

struct Rule {
    QDate date; ///< that day alone, when valid
    int month = 0;
    int day = 0;
    int weekday = 0;
    int nth = 0;
    std::optional<int> easter;
    int from = BusinessCalendar::kFirstYear;
    int to = BusinessCalendar::kLastYear;
    std::vector<int> except;

    bool holdsIn(int year) const
    {
        return from <= year && year <= to
               && std::find(except.begin(), except.end(), year) == except.end();
    }
};

QDate nthWeekday(int year, int month, int weekday, int nth)
{
    const QDate first(year, month, 1);
    if (nth > 0) {
        const QDate day = first.addDays((weekday - first.dayOfWeek() + 7) % 7 + 7 * (nth - 1));
        return day.month() == month ? day : QDate();
    }
    const QDate last(year, month, first.daysInMonth());
    return last.addDays(-((last.dayOfWeek() - weekday + 7) % 7));
}

QDate dayOf(const Rule &rule, int year)
{
    if (rule.date.isValid())
        return rule.date.year() == year ? rule.date : QDate();
    if (!rule.holdsIn(year))
        return {};
    if (rule.easter)
        return easterSunday(year).addDays(*rule.easter);
    if (rule.weekday)
        return nthWeekday(year, rule.month, rule.weekday, rule.nth);
    return QDate(year, rule.month, rule.day);
}

tl::unexpected<Error> wrong(const QString &what)
{
    return fail(ErrorCode::Input, QStringLiteral("calendar: %1").arg(what));
}

Result<Rule> readRule(const QJsonObject &given)
{
    const auto number = [&](const char *name, int otherwise) {
        return given.value(QLatin1String(name)).toInt(otherwise);
    };
    const auto has = [&](const char *name) { return given.contains(QLatin1String(name)); };
    Rule rule;
    rule.from = number("from", rule.from);
    rule.to = number("to", rule.to);
    for (const QJsonValue &year : given.value(QLatin1String("except")).toArray())
        rule.except.push_back(year.toInt());
    bool ok = false;
    if (has("date")) {
        rule.date = QDate::fromString(given.value(QLatin1String("date")).toString(), Qt::ISODate);
        ok = rule.date.isValid();
    } else if (has("easter")) {
        rule.easter = number("easter", 1000);
        ok = std::abs(*rule.easter) < 200;
    } else {
        rule.month = number("month", 0);
        rule.weekday = number("weekday", 0);
        rule.nth = number("nth", 0);
        rule.day = number("day", 0);
        // 29 February is a day in some years.
        const bool dated = !rule.weekday && QDate(2000, rule.month, rule.day).isValid();
        const bool counted = rule.month >= 1 && rule.month <= 12 && rule.weekday >= 1
                             && rule.weekday <= 7
                             && (rule.nth == -1 || (rule.nth >= 1 && rule.nth <= 5));
        ok = dated || counted;
    }
    if (!ok) {
        return wrong(QStringLiteral("the holiday \"%1\" has no day")
                         .arg(given.value(QLatin1String("name")).toString()));
    }
    return rule;
}

} // namespace

QDate easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int g = (b - (b + 8) / 25 + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int l = (32 + 2 * e + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return QDate(year, n / 31, n % 31 + 1);
}

BusinessCalendar::BusinessCalendar()
    : m_id(QByteArrayLiteral("weekdays"))
    , m_name(QStringLiteral("Monday to Friday"))
{
    m_weekend[Qt::Saturday] = m_weekend[Qt::Sunday] = true;
}

Result<BusinessCalendar> BusinessCalendar::fromJson(const QByteArray &json)
{
    QJsonParseError error{};
    const QJsonObject given = QJsonDocument::fromJson(json, &error).object();
    if (given.isEmpty())
        return wrong(error.errorString());
    BusinessCalendar calendar;
    calendar.m_id = given.value(QLatin1String("id")).toString().toUtf8();
    calendar.m_name = given.value(QLatin1String("name")).toString();
    if (calendar.m_id.isEmpty())
        return wrong(QStringLiteral("it has no id"));
    calendar.m_weekend = {};
    for (const QJsonValue &day : given.value(QLatin1String("weekend")).toArray()) {
        if (day.toInt() < 1 || day.toInt() > 7)
            return wrong(QStringLiteral("weekend days are 1 to 7"));
        calendar.m_weekend[size_t(day.toInt())] = true;
    }
    const QString observed = given.value(QLatin1String("observed")).toString();
    if (!observed.isEmpty() && observed != u"nearest" && observed != u"next")
        return wrong(QStringLiteral("observed is nearest or next"));
    std::vector<Rule> rules;
    for (const QJsonValue &holiday : given.value(QLatin1String("holidays")).toArray()) {
        DUNLIN_TRY_VALUE(auto rule, readRule(holiday.toObject()));
        rules.push_back(std::move(rule));
    }
    std::vector<qint64> &days = calendar.m_holidays;
    const auto weekend = [&](qint64 day) {
        return calendar.m_weekend[size_t(QDate::fromJulianDay(day).dayOfWeek())];
    };
    std::vector<qint64> onWeekend;
    for (int year = kFirstYear; year <= kLastYear; ++year) {
        for (const Rule &rule : rules) {
            const QDate day = dayOf(rule, year);
            if (day.isValid())
                (weekend(day.toJulianDay()) ? onWeekend : days).push_back(day.toJulianDay());
        }
    }
    std::sort(days.begin(), days.end());
    std::sort(onWeekend.begin(), onWeekend.end());
    const auto taken = [&](qint64 day) {
        return std::binary_search(days.begin(), days.end(), day);
    };
    for (qint64 day : onWeekend) {
        if (observed == u"nearest")
            day += QDate::fromJulianDay(day).dayOfWeek() == Qt::Saturday ? -1 : 1;
        else if (observed == u"next") {
            for (int i = 0; i < kLongestBreak && (weekend(day) || taken(day)); ++i)
                ++day;
        }
        if (!taken(day))
            days.insert(std::upper_bound(days.begin(), days.end(), day), day);
    }
    int freeDays = 0;
    for (QDate day(kFirstYear, 1, 1); day.year() <= kLastYear; day = day.addDays(1)) {
        freeDays = calendar.isBusinessDay(day) ? 0 : freeDays + 1;
        if (freeDays > kLongestBreak)
            return wrong(QStringLiteral("a month without a business day"));
    }
    return calendar;
}

bool BusinessCalendar::isBusinessDay(QDate day) const
{
    return day.isValid() && !m_weekend[size_t(day.dayOfWeek())]
           && !std::binary_search(m_holidays.begin(), m_holidays.end(), day.toJulianDay());
}

QDate BusinessCalendar::rolled(QDate day, Roll roll) const
{
    if (!day.isValid() || roll == Roll::None)
        return day;
    const auto go = [this](QDate from, int step) {
        while (!isBusinessDay(from))
            from = from.addDays(step);
        return from;
    };
    if (roll == Roll::Preceding)
        return go(day, -1);
    const QDate following = go(day, 1);
    if (roll == Roll::ModifiedFollowing && following.month() != day.month())
        return go(day, -1);
    return following;
}

QDate BusinessCalendar::plusBusinessDays(QDate day, int count) const
{
    const int step = count < 0 ? -1 : 1;
    for (int left = std::abs(count); left > 0;) {
        day = day.addDays(step);
        left -= isBusinessDay(day) ? 1 : 0;
    }
    return day;
}

} // namespace dunlin::base
