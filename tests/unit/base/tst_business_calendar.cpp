// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/business_calendar.h"
#include "core/base/payday.h"
#include "tests/support/places.h"
#include "tests/support/require_ok.h"

#include <catch2/catch.hpp>

#include <QtCore/QFile>

using namespace dunlin;
using base::BusinessCalendar;
using base::Payday;
using base::Roll;

namespace {

BusinessCalendar shipped(const char *id)
{
    QFile file(testing::inSource("/resources/calendars/%1.json").arg(QLatin1String(id)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    auto calendar = BusinessCalendar::fromJson(file.readAll());
    REQUIRE_OK(calendar);
    CHECK(calendar->id() == id);
    return *calendar;
}

QDate day(const char *iso)
{
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}

} // namespace

TEST_CASE("calendar: Easter Sundays of the almanac")
{
    for (const char *easter : {"1961-04-02", "2000-04-23", "2008-03-23", "2011-04-24", "2024-03-31",
                               "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25"}) {
        INFO(easter);
        CHECK(base::easterSunday(day(easter).year()) == day(easter));
    }
}

TEST_CASE("calendar: the shipped holidays are those that were published")
{
    const std::vector<std::pair<const char *, std::vector<const char *>>> calendars{
        {"target", {"2026-01-01", "2026-04-03", "2026-04-06", "2026-05-01", "2026-12-25"}},
        // 4 July 2026 is a Saturday; 1 January 2028 is one too.
        {"us-federal",
         {"2026-01-01", "2026-01-19", "2026-02-16", "2026-05-25", "2026-06-19", "2026-07-03",
          "2026-09-07", "2026-10-12", "2026-11-11", "2026-11-26", "2026-12-25", "2027-12-31"}},
        // Boxing Day 2026 is a Saturday; both Christmas days of 2027 are on a weekend.
        {"uk-england",
         {"2026-01-01", "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-08-31",
          "2026-12-25", "2026-12-28", "2027-12-27", "2027-12-28", "2022-06-02", "2022-06-03",
          "2022-09-19", "2020-05-08", "2022-12-27"}},
        {"germany",
         {"2026-01-01", "2026-04-03", "2026-04-06", "2026-05-01", "2026-05-14", "2026-05-25",
          "2026-12-25", "2025-10-03", "2017-10-31"}}};
    for (const auto &[id, days] : calendars) {
        const BusinessCalendar calendar = shipped(id);
        for (const char *holiday : days) {
            INFO(id << " " << holiday);
            CHECK_FALSE(calendar.isBusinessDay(day(holiday)));
            CHECK(BusinessCalendar().isBusinessDay(day(holiday)));
        }
    }
    CHECK(shipped("uk-england").isBusinessDay(day("2020-05-04")));
    CHECK(shipped("uk-england").isBusinessDay(day("2022-05-30")));
    CHECK(shipped("us-federal").isBusinessDay(day("2020-06-19")));
}

TEST_CASE("calendar: no shipped calendar has more free weekdays in a year than its rules")
{
    const std::vector<std::pair<const char *, int>> most{
        {"target", 6}, {"us-federal", 12}, {"uk-england", 10}, {"germany", 10}};
    for (const auto &[id, limit] : most) {
        const BusinessCalendar calendar = shipped(id);
        for (int year = 1995; year <= 2100; ++year) {
            int holidays = 0;
            for (QDate at(year, 1, 1); at.year() == year; at = at.addDays(1))
                holidays += at.dayOfWeek() <= Qt::Friday && !calendar.isBusinessDay(at) ? 1 : 0;
            CHECK(holidays <= limit);
        }
    }
}

TEST_CASE("calendar: due dates roll by their convention")
{
    const BusinessCalendar calendar = shipped("target");
    struct Case {
        const char *from, *following, *preceding, *modified;
    };
    for (const Case &one : {Case{"2026-11-24", "2026-11-24", "2026-11-24", "2026-11-24"},
                            Case{"2026-11-28", "2026-11-30", "2026-11-27", "2026-11-30"},
                            Case{"2026-10-31", "2026-11-02", "2026-10-30", "2026-10-30"},
                            Case{"2026-04-03", "2026-04-07", "2026-04-02", "2026-04-07"},
                            Case{"2024-03-29", "2024-04-02", "2024-03-28", "2024-03-28"}}) {
        INFO(one.from);
        CHECK(calendar.rolled(day(one.from), Roll::Following) == day(one.following));
        CHECK(calendar.rolled(day(one.from), Roll::Preceding) == day(one.preceding));
        CHECK(calendar.rolled(day(one.from), Roll::ModifiedFollowing) == day(one.modified));
        CHECK(calendar.rolled(day(one.from), Roll::None) == day(one.from));
    }
    CHECK(calendar.plusBusinessDays(day("2026-12-24"), 1) == day("2026-12-28"));
    CHECK(calendar.plusBusinessDays(day("2026-12-28"), -2) == day("2026-12-23"));
    CHECK(calendar.plusBusinessDays(day("2026-12-24"), 0) == day("2026-12-24"));
}

TEST_CASE("calendar: what cannot be used is named")
{
    for (const char *json :
         {"", "[]", R"({"id":""})", R"({"id":"x","weekend":[8]})",
          R"({"id":"x","observed":"never"})", R"({"id":"x","holidays":[{"name":"n"}]})",
          R"({"id":"x","holidays":[{"month":2,"day":30}]})",
          R"({"id":"x","holidays":[{"month":5,"weekday":1,"nth":6}]})",
          R"({"id":"x","holidays":[{"date":"soon"}]})",
          R"({"id":"x","weekend":[1,2,3,4,5,6,7]})"}) {
        INFO(json);
        const auto calendar = BusinessCalendar::fromJson(json);
        REQUIRE_FALSE(calendar);
        CHECK(calendar.error().code == base::ErrorCode::Input);
        CHECK(calendar.error().detail.size() > 10);
    }
}

TEST_CASE("payday: the next one, on a business day")
{
    const BusinessCalendar calendar = shipped("target");
    struct Case {
        const char *rule, *from, *next;
    };
    for (const Case &one :
         {Case{"25", "2026-11-25", "2026-11-25"}, Case{"25", "2026-11-26", "2026-12-24"},
          Case{"31", "2027-02-01", "2027-02-26"}, Case{"last", "2026-11-30", "2026-11-30"},
          Case{"last", "2026-12-01", "2026-12-31"}, Case{"fri", "2026-11-24", "2026-11-27"},
          Case{"fri", "2026-12-24", "2026-12-24"},
          Case{"fri/2026-01-02", "2026-01-03", "2026-01-16"},
          Case{"fri/2026-01-02", "2025-12-30", "2026-01-02"},
          Case{"fri/2026-01-02", "2025-12-01", "2025-12-05"},
          Case{"1", "2026-12-02", "2026-12-31"}}) {
        INFO(one.rule << " from " << one.from);
        const auto payday = Payday::fromText(one.rule);
        REQUIRE(payday);
        CHECK(payday->toText() == one.rule);
        CHECK(payday->next(day(one.from), calendar) == day(one.next));
    }
    for (const char *bad : {"", "0", "32", "friday", "fri/", "fri/2026-01-03", "last/1"})
        CHECK_FALSE(Payday::fromText(bad));
}
