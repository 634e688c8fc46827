// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/packs/reader_context.h"

#include <QtCore/QDate>

#include <array>

namespace dunlin::compliance {

namespace {

// Long enough for a limitation that began in the last century and a retention in this one.
constexpr int kFirstYear = 1990;
constexpr int kLastYear = 2100;

/// Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8).
QDate easter(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return {year, f / 31, f % 31 + 1};
}

enum class Shift { None, NearestWeekdayToo, NextFreeWeekday };

/// One holiday of every year.
struct HolidayRule {
    enum class Kind { Fixed, Nth, Last, Before, Easter };
    Kind kind = Kind::Fixed;
    int month = 1;
    int day = 1;
    int nth = 1;
    int weekday = Qt::Monday;
    int offset = 0;
    int fromYear = kFirstYear;
    Shift shift = Shift::None;

    QDate in(int year) const
    {
        const auto backTo = [this](QDate date) {
            return date.addDays(-((date.dayOfWeek() - weekday + 7) % 7));
        };
        switch (kind) {
        case Kind::Fixed: return {year, month, day};
        case Kind::Nth: {
            const QDate first(year, month, 1);
            return first.addDays((weekday - first.dayOfWeek() + 7) % 7 + 7 * (nth - 1));
        }
        case Kind::Last: return backTo(QDate(year, month, 1).addMonths(1).addDays(-1));
        case Kind::Before: return backTo(QDate(year, month, day).addDays(-1));
        case Kind::Easter: break;
        }
        return easter(year).addDays(offset);
    }
};

class CalendarReader {
public:
    CalendarReader(ReaderContext &context, int calendar) : m_context(context), m_calendar(calendar)
    {}

    void read(const QJsonValue &value, const QString &path);

private:
    void readDates(const QJsonValue &value, const QString &path);
    std::optional<HolidayRule> readRule(const QJsonObject &object, const QString &path);
    bool readMonthDay(const QJsonValue &value, const QString &path, HolidayRule *rule);
    void readWeekday(const QJsonValue &value, const QString &path, HolidayRule *rule);
    void expand(const std::vector<HolidayRule> &rules);
    void add(QDate date)
    {
        m_context.set.calendars.addDay(m_calendar, dayOf(date.year(), date.month(), date.day()));
    }

    ReaderContext &m_context;
    int m_calendar;
};

void CalendarReader::readDates(const QJsonValue &value, const QString &path)
{
    const QJsonArray dates = value.toArray();
    for (qsizetype i = 0; i < dates.size(); ++i) {
        const QDate date = QDate::fromString(dates[i].toString(), Qt::ISODate);
        if (date.isValid())
            add(date);
        else
            m_context.error(at(path, i), QStringLiteral("a date like 2026-12-25 is expected"));
    }
}

bool CalendarReader::readMonthDay(const QJsonValue &value, const QString &path, HolidayRule *rule)
{
    const QDate date = QDate::fromString(QStringLiteral("2024-") + value.toString(), Qt::ISODate);
    if (!date.isValid()) {
        m_context.error(path, QStringLiteral("a day like 12-25 is expected"));
        return false;
    }
    rule->month = date.month();
    rule->day = date.day();
    return true;
}

void CalendarReader::readWeekday(const QJsonValue &value, const QString &path, HolidayRule *rule)
{
    static constexpr std::array kDays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    for (size_t day = 0; day < kDays.size(); ++day) {
        if (value.toString() == QLatin1String(kDays[day])) {
            rule->weekday = int(day) + 1;
            return;
        }
    }
    m_context.error(path, QStringLiteral("a weekday like mon is expected"));
}

std::optional<HolidayRule> CalendarReader::readRule(const QJsonObject &object, const QString &path)
{
    using Kind = HolidayRule::Kind;
    m_context.onlyKeys(object, path,
                       {"name", "fixed", "nth", "last", "before", "easter", "weekday", "month",
                        "from_year", "shift"});
    const auto field = [&](const char *key) { return object.value(QLatin1String(key)); };
    const auto has = [&](const char *key) { return !field(key).isUndefined(); };
    HolidayRule rule;
    if (has("fixed") || has("before")) {
        rule.kind = has("fixed") ? Kind::Fixed : Kind::Before;
        const char *key = has("fixed") ? "fixed" : "before";
        if (!readMonthDay(field(key), at(path, key), &rule))
            return std::nullopt;
    } else if (has("nth") || has("last")) {
        rule.kind = has("nth") ? Kind::Nth : Kind::Last;
        if (has("nth"))
            rule.nth = m_context.wholeOf(field("nth"), at(path, "nth"), 1, 5);
        rule.month = m_context.wholeOf(field("month"), at(path, "month"), 1, 12);
    } else if (has("easter")) {
        rule.kind = Kind::Easter;
        rule.offset = m_context.wholeOf(field("easter"), at(path, "easter"), -100, 100);
    } else {
        m_context.error(path, QStringLiteral("fixed, nth, last, before or easter is expected"));
        return std::nullopt;
    }
    if (has("last") || has("weekday"))
        readWeekday(has("weekday") ? field("weekday") : field("last"), path, &rule);
    if (has("from_year"))
        rule.fromYear = m_context.wholeOf(field("from_year"), at(path, "from_year"), 1900, 2100);
    const QString shift = field("shift").toString();
    if (shift == QLatin1String("nearest_weekday_too"))
        rule.shift = Shift::NearestWeekdayToo;
    else if (shift == QLatin1String("next_free_weekday"))
        rule.shift = Shift::NextFreeWeekday;
    else if (has("shift"))
        m_context.error(at(path, "shift"),
                        QStringLiteral("nearest_weekday_too or next_free_weekday is expected"));
    return rule;
}

void CalendarReader::expand(const std::vector<HolidayRule> &rules)
{
    for (int year = kFirstYear; year <= kLastYear; ++year) {
        std::vector<QDate> taken;
        std::vector<QDate> toMove;
        for (const HolidayRule &rule : rules) {
            if (year < rule.fromYear)
                continue;
            const QDate date = rule.in(year);
            const bool weekend = date.dayOfWeek() > Qt::Friday;
            if (weekend && rule.shift == Shift::NextFreeWeekday) {
                toMove.push_back(date);
                continue;
            }
            taken.push_back(date);
            if (weekend && rule.shift == Shift::NearestWeekdayToo)
                taken.push_back(date.addDays(date.dayOfWeek() == Qt::Saturday ? -1 : 1));
        }
        for (QDate date : toMove) {
            while (date.dayOfWeek() > Qt::Friday
                   || std::find(taken.begin(), taken.end(), date) != taken.end())
                date = date.addDays(1);
            taken.push_back(date);
        }
        for (const QDate date : taken)
            add(date);
    }
}

void CalendarReader::read(const QJsonValue &value, const QString &path)
{
    if (value.isArray())
        return readDates(value, path);
    const QJsonObject object = value.toObject();
    m_context.onlyKeys(object, path, {"title", "source", "dates", "rules"});
    readDates(object.value(QLatin1String("dates")), at(path, "dates"));
    std::vector<HolidayRule> rules;
    const QJsonArray list = object.value(QLatin1String("rules")).toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (const auto rule = readRule(list[i].toObject(), at(at(path, "rules"), i)))
            rules.push_back(*rule);
    }
    expand(rules);
}

} // namespace

void readCalendars(ReaderContext &context, const QJsonValue &calendars)
{
    const QJsonObject object = calendars.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QByteArray name = it.key().toUtf8();
        const QString path = at(QStringLiteral("calendars"), name.constData());
        if (context.set.calendars.find(name) >= 0) {
            context.error(path, QStringLiteral("there are two calendars of this name"));
            continue;
        }
        CalendarReader(context, context.set.calendars.add(name)).read(it.value(), path);
    }
}

} // namespace dunlin::compliance
