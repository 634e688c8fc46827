// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/base/rng.h"
#include "core/compliance/facts/zone_clock.h"
#include "tests/unit/compliance/case_file.h"

#include <QtCore/QDateTime>
#include <QtCore/QTimeZone>

#include <algorithm>

using namespace dunlin;
using namespace dunlin::compliance;
using namespace dunlin::compliance::test;

namespace {

std::string zonesText(std::vector<QByteArray> zones)
{
    std::sort(zones.begin(), zones.end());
    QByteArrayList list(zones.begin(), zones.end());
    return list.join(' ').toStdString();
}

std::string placesText(const Whereabouts &found)
{
    QByteArrayList list;
    for (const Residence &one : found.residences)
        list += one.country + '/' + one.region + (one.locality.isEmpty() ? "" : "/" + one.locality);
    return list.join(' ').toStdString();
}

Whereabouts address(const char *country, const char *region, const char *postcode)
{
    return places().ofAddress(QString::fromUtf8(country), QString::fromUtf8(region),
                              QString::fromUtf8(postcode));
}

Whereabouts number(const char *e164)
{
    return places().ofNumber(QString::fromLatin1(e164));
}

} // namespace

TEST_CASE("area codes give their zones and states, two where they lie in two")
{
    CHECK(zonesText(number("+12125550100").zones) == "America/New_York");
    CHECK(placesText(number("+12125550100")) == "US/NY");
    CHECK(zonesText(number("+18505550100").zones) == "America/Chicago America/New_York");
    CHECK(zonesText(number("+14485550100").zones) == "America/Chicago America/New_York");
    CHECK(zonesText(number("+12195550100").zones) == "America/Chicago America/New_York");
    CHECK(zonesText(number("+12705550100").zones) == "America/Chicago America/New_York");
    CHECK(zonesText(number("+13645550100").zones) == "America/Chicago America/New_York");
    CHECK(zonesText(number("+19285550100").zones) == "America/Denver America/Phoenix");
    CHECK(zonesText(number("+17015550100").zones) == "America/Chicago America/Denver");
    CHECK(placesText(number("+14165550100")) == "CA/ON");
    CHECK(placesText(number("+15145550100")) == "CA/QC");
    CHECK(placesText(number("+19025550100")) == "CA/NS CA/PE");
    CHECK(placesText(number("+18765550100")) == "JM/");
    CHECK(number("+18005550100").zones.empty()); // free of charge, from anywhere
    CHECK(zonesText(number("+4930123456").zones) == "Europe/Berlin");
    CHECK(zonesText(number("+34922123456").zones) == "Atlantic/Canary");
    CHECK(zonesText(number("+34912345678").zones) == "Europe/Madrid");
    CHECK_FALSE(number("+34612345678").geographic);
    CHECK(zonesText(number("+34612345678").zones) == "Atlantic/Canary Europe/Madrid");
    CHECK(zonesText(number("+61292345678").zones) == "Australia/Sydney");
    CHECK_FALSE(number("+61412345678").geographic);
    CHECK(placesText(number("+5511912345678")) == "BR/SP");
    CHECK(placesText(number("+556112345678")) == "BR/DF BR/GO");
    for (const char *none : {"", "030555", "+", "+0", "2125550100", "+999123"})
        CHECK(number(none).zones.empty());
}

TEST_CASE("addresses: by postal code, else by region, else by country")
{
    CHECK(zonesText(address("US", "TX", "79847").zones) == "America/Chicago America/Denver");
    CHECK(zonesText(address("US", "TX", "75001").zones) == "America/Chicago");
    CHECK(zonesText(address("us", "Texas", "").zones) == "America/Chicago America/Denver");
    CHECK(zonesText(address("US", "", "32401").zones) == "America/Chicago America/New_York");
    CHECK(zonesText(address("US", "AZ", "86503").zones) == "America/Denver America/Phoenix");
    CHECK(placesText(address("US", "", "10001")) == "US/NY/NYC");
    CHECK(placesText(address("US", "", "11211-1234")) == "US/NY/NYC");
    CHECK(placesText(address("US", "NY", "12207")) == "US/NY");
    CHECK(placesText(address("US", "", "11040")) == "US/NY US/NY/NYC");
    CHECK(placesText(address("US", "new york", "")) == "US/NY");
    // At odds with itself: either may be true.
    CHECK(placesText(address("US", "CA", "10001")) == "US/NY/NYC US/CA");
    CHECK(placesText(address("GB", "", "EC1A 1BB")) == "GB/England");
    CHECK(placesText(address("GB", "", "G1 1AA")) == "GB/Scotland");
    CHECK(placesText(address("GB", "", "GL1 1AA")) == "GB/England");
    CHECK(placesText(address("GB", "", "GL16 7NR")) == "GB/England GB/Wales");
    CHECK(placesText(address("GB", "", "CF10 1EP")) == "GB/Wales");
    CHECK(placesText(address("GB", "", "BT1 5GS")) == "GB/Northern Ireland");
    CHECK(placesText(address("GB", "", "TD15 1AA")) == "GB/England GB/Scotland");
    CHECK(placesText(address("GB", "scotland", "")) == "GB/Scotland");
    CHECK(placesText(address("CA", "", "M5V 2T6")) == "CA/ON");
    CHECK(zonesText(address("CA", "", "V1A 1A1").zones)
          == "America/Dawson_Creek America/Edmonton America/Vancouver");
    CHECK(placesText(address("CA", "Québec", "")) == "CA/QC");
    CHECK(zonesText(address("AU", "", "2880").zones) == "Australia/Broken_Hill");
    CHECK(zonesText(address("AU", "QLD", "4000").zones) == "Australia/Brisbane");
    CHECK(placesText(address("BR", "São Paulo", "")) == "BR/SP");
    CHECK(placesText(address("BR", "", "57020-000")) == "BR/AL");
    CHECK(zonesText(address("BR", "", "53990-000").zones) == "America/Noronha");
    CHECK(zonesText(address("DE", "Berlin", "10115").zones) == "Europe/Berlin");
    CHECK(placesText(address("DE", "Berlin", "10115")) == "DE/Berlin");
    CHECK(zonesText(address("ES", "", "35001").zones) == "Atlantic/Canary");
    CHECK(zonesText(address("ES", "", "").zones) == "Atlantic/Canary Europe/Madrid");
    CHECK(address("US", "", "").zones.size() > 5);
    CHECK(address("", "TX", "75001").zones.empty());
    CHECK(address("XX", "", "").zones.empty());
}

TEST_CASE("every zone of the tables is known, and every country of a number has zones")
{
    for (const char *country : {"US", "CA", "AU", "BR", "GB", "DE", "FR", "RU", "CN", "IN", "ZA"}) {
        const auto zones = places().zonesOf(country);
        CHECK_FALSE(zones.empty());
        for (const QByteArray &zone : zones)
            CHECK(ZoneClock::of(zone) != nullptr);
    }
    for (int code = 201; code < 1000; ++code) {
        const auto found = number(("+1" + std::to_string(code) + "5550100").c_str());
        INFO(code);
        for (const QByteArray &zone : found.zones)
            CHECK(ZoneClock::of(zone) != nullptr);
        if (!found.zones.empty())
            CHECK_FALSE(found.residences.empty());
    }
    for (int zip = 5; zip < 1000; ++zip) {
        const auto code =
            QString::number(zip).rightJustified(3, QLatin1Char('0')) + QStringLiteral("01");
        for (const QByteArray &zone : places().ofAddress(QStringLiteral("US"), {}, code).zones)
            CHECK(ZoneClock::of(zone) != nullptr);
    }
}

TEST_CASE("the clock of a zone agrees with the zone database")
{
    const char *const zones[]{"America/New_York",   "America/Phoenix",     "Asia/Kathmandu",
                              "Pacific/Apia",       "Australia/Lord_Howe", "America/Havana",
                              "Europe/Dublin",      "Africa/Casablanca",   "America/St_Johns",
                              "Pacific/Kiritimati", "America/Sao_Paulo",   "UTC"};
    base::SeededRng rng(11);
    for (const char *zone : zones) {
        const ZoneClock *clock = ZoneClock::of(zone);
        REQUIRE(clock);
        const QTimeZone source((QByteArray(zone)));
        for (int i = 0; i < 3000; ++i) {
            // 1970 to 2130: also outside of the table.
            const base::Instant at{qint64(rng.below(quint64(160) * 365 * 86'400)) * 1000};
            const QDateTime expected = QDateTime::fromMSecsSinceEpoch(at.ms, source);
            const LocalTime local = clock->at(at);
            if (isoOf(local.day) != expected.date().toString(Qt::ISODate).toLatin1()
                || local.second != expected.time().msecsSinceStartOfDay() / 1000)
                FAIL(zone << ' ' << base::toIso(at).toStdString());
            const base::Instant start = clock->startOf(local.day);
            CHECK(start <= at);
            CHECK(clock->at(start).day == local.day);
            if (clock->at(start.plusMs(-1)).day >= local.day)
                FAIL(zone << " starts earlier " << base::toIso(start).toStdString());
        }
    }
    CHECK_FALSE(ZoneClock::of("Mars/Olympus"));
    CHECK_FALSE(ZoneClock::of("UTC+03:00"));
    CHECK_FALSE(ZoneClock::of(""));
    CHECK(ZoneClock::of("America/Detroit")->country() == "US");
    CHECK(ZoneClock::of("Europe/Berlin")->country() == "DE");
    CHECK(ZoneClock::of("UTC")->country() == "");
}

TEST_CASE("a time that the clock skips or shows twice")
{
    const ZoneClock &clock = *ZoneClock::of("America/New_York");
    const auto moment = [&](const char *day, int hour, int minute) {
        return base::toIso(clock.momentOf(*dayFromIso(day), hour * 3600 + minute * 60))
            .toStdString();
    };
    CHECK(moment("2026-03-08", 1, 59) == "2026-03-08T06:59:00.000Z");
    CHECK(moment("2026-03-08", 2, 30) == "2026-03-08T07:30:00.000Z"); // 03:30 of the new time
    CHECK(moment("2026-03-08", 3, 0) == "2026-03-08T07:00:00.000Z");
    CHECK(moment("2026-11-01", 1, 30) == "2026-11-01T05:30:00.000Z"); // the first of the two
    CHECK(moment("2026-11-01", 2, 0) == "2026-11-01T07:00:00.000Z");
}
