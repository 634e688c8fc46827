// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/append_lines.h"
#include "core/desk/office_import.h"
#include "core/desk/office_people.h"
#include "core/desk/visit_list.h"
#include "core/exchange/cards/visit_file.h"
#include "tests/support/office_fixture.h"

#include <catch2/catch.hpp>

using namespace dunlin;
using dunlin::tests::OfficeFixture;

namespace {

const QDate kDay(2026, 11, 25);

void fill(OfficeFixture &fixture)
{
    desk::ImportRequest request;
    request.file = fixture.file(
        QStringLiteral("in.csv"),
        "customer number,name,creditor,invoice number,invoice date,due date,amount,currency,"
        "street,city,postcode,country\n"
        "A-1,One,Acme,I1,2026-01-02,2026-02-01,900.00,EUR,Hauptstr. 1,Köln,50667,DE\n"
        "A-2,Two,Acme,I2,2026-01-02,2026-02-01,100.00,EUR,Ring 5,Bonn,53111,DE\n"
        "A-3,Three,Acme,I3,2026-01-02,2026-02-01,200.00,EUR,Dom 3,Köln,50667,DE\n"
        "A-4,Four,Acme,I4,2026-01-02,2026-02-01,200.00,EUR,,,,\n");
    request.profile = QStringLiteral("open-items");
    REQUIRE_OK(desk::importFile(*fixture.office, request, {}));
    desk::NewUser user;
    user.name = QStringLiteral("boss");
    user.role = ports::Role::Manager;
    REQUIRE_OK(desk::addUser(*fixture.office, user));
}

std::vector<desk::VisitStop> visits(OfficeFixture &fixture, int limit = 50)
{
    const auto stops = desk::visitsOf(*fixture.office, {QStringLiteral("boss"), kDay, limit});
    REQUIRE_OK(stops);
    return *stops;
}

} // namespace

TEST_CASE("visits: who has an address, place by place, with where it is")
{
    OfficeFixture fixture;
    fill(fixture);
    const auto stops = visits(fixture);
    REQUIRE(stops.size() == 3); // one has no address
    QStringList order;
    for (const desk::VisitStop &stop : stops)
        order << stop.number;
    // Both in Cologne stand together.
    CHECK(std::abs(order.indexOf(QStringLiteral("A-1")) - order.indexOf(QStringLiteral("A-3")))
          == 1);
    CHECK(exchange::addressLine(stops[0].address).contains(QLatin1String("DE")));
    CHECK_FALSE(desk::visitsOf(*fixture.office, {QStringLiteral("nobody"), kDay, 5}));
    CHECK(visits(fixture, 1).size() == 1);
}

TEST_CASE("visits: on hold means not visited, and says why; a made one shows its result")
{
    OfficeFixture fixture;
    fill(fixture);
    REQUIRE_OK(desk::appendLines(
        *fixture.office,
        R"({"account":"A-2","kind":"hold","reason":"illness","from":"2026-11-20","until":"2026-12-20"})",
        {}));
    for (const desk::VisitStop &stop : visits(fixture)) {
        if (stop.number == QLatin1String("A-2")) {
            CHECK_FALSE(stop.allowed);
            CHECK_FALSE(stop.reason.isEmpty());
        }
    }
    const auto stops = visits(fixture);
    const QByteArray calendar = desk::visitCalendar(stops, kDay, "Europe/Berlin",
                                                    QStringLiteral("Visits"), fixture.clock.now());
    qsizetype allowed = 0;
    for (const desk::VisitStop &stop : stops)
        allowed += stop.allowed && !stop.result ? 1 : 0;
    CHECK(calendar.count("BEGIN:VEVENT") == allowed);
    CHECK(calendar.startsWith("BEGIN:VCALENDAR\r\n"));
    CHECK(calendar.endsWith("END:VCALENDAR\r\n"));
    CHECK_FALSE(calendar.contains("A-2"));
}

TEST_CASE("visits: links to maps carry the address and nothing else")
{
    const domain::PostalAddress address{QStringLiteral("Nørregade 1 & 2"),
                                        QStringLiteral("København K"),
                                        QStringLiteral("1165"),
                                        {},
                                        QStringLiteral("DK")};
    CHECK(exchange::addressLine(address)
          == QString::fromUtf8("Nørregade 1 & 2, 1165 København K, DK"));
    CHECK(exchange::geoLink(address).toEncoded().startsWith("geo:0,0?q=N%C3%B8rregade%201%20%26"));
    CHECK(exchange::mapLink(address).host() == QLatin1String("www.openstreetmap.org"));
    CHECK(exchange::mapLink(address).toEncoded().count('&') == 0);
    CHECK(exchange::mapLink({}).isEmpty());
    const QByteArray event = exchange::visitEvent("u1", base::Instant{1'795'539'600'000},
                                                  QStringLiteral("Max; BEGIN:VEVENT\r\nX:1"),
                                                  address, {}, base::Instant{0});
    CHECK(event.count("BEGIN:VEVENT\r\n") == 1); // a name cannot begin another
    CHECK(event.contains("SUMMARY:Visit Max\\; BEGIN:VEVENT\\nX:1"));
    CHECK(event.contains("DTSTART:20261124T170000Z"));
}
