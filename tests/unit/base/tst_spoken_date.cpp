// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/spoken_date.h"

#include <QtCore/QTimeZone>
#include <catch2/catch.hpp>

using namespace dunlin;

namespace {

const QLocale kBritish(QLocale::English, QLocale::UnitedKingdom);
const QLocale kAmerican(QLocale::English, QLocale::UnitedStates);
const QLocale kGerman(QLocale::German, QLocale::Germany);

// 24 November 2026 is a Tuesday.
QByteArray day(const char *text, const QLocale &locale = kBritish,
               QDate today = QDate(2026, 11, 24))
{
    const auto date = base::parseSpokenDate(QString::fromUtf8(text), {today, locale, {}, {}});
    return date ? date->toString(Qt::ISODate).toLatin1() : QByteArrayLiteral("-");
}

QByteArray moment(const char *text)
{
    const QDateTime now(QDate(2026, 11, 24), QTime(10, 42, 13), QTimeZone("America/Chicago"));
    const auto at = base::parseSpokenMoment(QString::fromUtf8(text), now, kBritish);
    return at ? at->toString(QStringLiteral("yyyy-MM-dd HH:mm")).toLatin1()
              : QByteArrayLiteral("-");
}

} // namespace

TEST_CASE("date: weekdays are the next ones")
{
    CHECK(day("fri") == "2026-11-27");
    CHECK(day("Friday") == "2026-11-27");
    CHECK(day("we") == "2026-11-25");
    CHECK(day("tue") == "2026-12-01");
    CHECK(day("freitag", kGerman) == "2026-11-27");
    CHECK(day("do", kGerman) == "2026-11-26");
    CHECK(day("t") == "-");
}

TEST_CASE("date: words and offsets")
{
    CHECK(day("today") == "2026-11-24");
    CHECK(day("tomorrow") == "2026-11-25");
    CHECK(day("+7") == "2026-12-01");
    CHECK(day("+ 3 d") == "2026-11-27");
    CHECK(day("+2w") == "2026-12-08");
    CHECK(day("+1m") == "2026-12-24");
    CHECK(day("+1m", kBritish, QDate(2027, 1, 31)) == "2027-02-28");
    CHECK(day("eom") == "2026-11-30");
    CHECK(day("bom") == "2026-12-01");
}

TEST_CASE("date: numbers, in the locale's order and never in the past")
{
    CHECK(day("15/1") == "2027-01-15");
    CHECK(day("15.1.", kGerman) == "2027-01-15");
    CHECK(day("12.3.", kAmerican) == "2027-03-12");
    CHECK(day("12.3", kAmerican) == "2026-12-03");
    CHECK(day("3/12") == "2026-12-03");
    CHECK(day("3/12", kAmerican) == "2027-03-12");
    CHECK(day("15/1", kAmerican) == "2027-01-15");
    CHECK(day("15/1/27") == "2027-01-15");
    CHECK(day("2027-01-15") == "2027-01-15");
    CHECK(day("30") == "2026-11-30");
    CHECK(day("15") == "2026-12-15");
    CHECK(day("15th") == "2026-12-15");
    CHECK(day("31") == "2026-12-31");
    CHECK(day("29/2") == "2028-02-29");
}

TEST_CASE("date: payday is the debtor's next one, where it is known")
{
    const auto said = [](const char *payday) {
        base::SpokenDateContext context{QDate(2026, 11, 24), kBritish, {}, {}};
        context.payday = base::Payday::fromText(payday);
        const auto date = base::parseSpokenDate(QStringLiteral("payday"), context);
        return date ? date->toString(Qt::ISODate).toLatin1() : QByteArrayLiteral("-");
    };
    CHECK(said("25") == "2026-11-25");
    CHECK(said("24") == "2026-12-24");
    CHECK(said("28") == "2026-11-27"); // a Saturday: the Friday before
    CHECK(said("tue") == "2026-12-01");
    CHECK(said("never") == "-");
}

TEST_CASE("date: months by name")
{
    CHECK(day("15 jan") == "2027-01-15");
    CHECK(day("jan 15") == "2027-01-15");
    CHECK(day("15 December") == "2026-12-15");
    CHECK(day("1 dez", kGerman) == "2026-12-01");
    CHECK(day("15 jan 2028") == "2028-01-15");
}

TEST_CASE("date: only what says so goes back")
{
    CHECK(day("yesterday") == "2026-11-23");
    CHECK(day("-3") == "2026-11-21");
    CHECK(day("- 3 d") == "2026-11-21");
    CHECK(day("-2w") == "2026-11-10");
    CHECK(day("-1m") == "2026-10-24");
    CHECK(day("-") == "-");
    CHECK(day("-3x") == "-");
}

TEST_CASE("date: what is no date is refused")
{
    for (const char *text :
         {"", "soon", "32", "31/2", "45/13", "2027-02-30", "+", "+9999", "15 foo"}) {
        INFO(text);
        CHECK(day(text) == "-");
    }
}

TEST_CASE("moment: times alone and behind a date, always later than now")
{
    CHECK(moment("fri 5p") == "2026-11-27 17:00");
    CHECK(moment("fri 5 pm") == "2026-11-27 17:00");
    CHECK(moment("fri 17") == "2026-11-27 17:00");
    CHECK(moment("tomorrow 9:30") == "2026-11-25 09:30");
    CHECK(moment("15/1 5:15p") == "2027-01-15 17:15");
    CHECK(moment("15 jan 0930") == "2027-01-15 09:30");
    CHECK(moment("5p") == "2026-11-24 17:00");
    CHECK(moment("9a") == "2026-11-25 09:00");
    CHECK(moment("17:30") == "2026-11-24 17:30");
    CHECK(moment("+2h") == "2026-11-24 12:42");
    CHECK(moment("+30min") == "2026-11-24 11:12");
    CHECK(moment("fri") == "2026-11-27 10:00");
    CHECK(moment("today 9:00") == "-");
    CHECK(moment("2020-01-01") == "-");
    CHECK(moment("13p") == "-");
    CHECK(moment("nonsense") == "-");
}
