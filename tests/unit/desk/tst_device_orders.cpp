// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/device_orders.h"

#include "core/desk/office_core.h"
#include "core/desk/office_people.h"
#include "core/store/devices.h"
#include "tests/support/office_fixture.h"
#include "tests/support/require_ok.h"

#include <catch2/catch.hpp>

using namespace dunlin;
using base::ErrorCode;
using ports::Role;

namespace {

const base::DeviceId kLaptop{{1, 2, 3}};

/// An office with two managers, a collector and the collector's laptop.
struct Fleet : tests::OfficeFixture {
    Fleet()
    {
        const auto add = [&](const char *name, Role role) {
            desk::NewUser user;
            user.name = QString::fromLatin1(name);
            user.role = role;
            user.password = "a long password";
            REQUIRE_OK(desk::addUser(*office, user));
        };
        add("grace", Role::Manager);
        add("henry", Role::Admin);
        add("cole", Role::Collector);
        REQUIRE_OK(core().write([&](store::Connection &connection) {
            store::DeviceRow row;
            row.id = kLaptop;
            row.name = QStringLiteral("ThinkPad");
            row.user = QStringLiteral("cole");
            row.publicKey = QByteArray(32, 'k');
            row.enrolledAt = base::Instant{1'000};
            return store::Devices(connection, core().key()).add(row);
        }));
    }
    desk::OfficeCore &core() { return office->core(); }
    bool ask(const char *user)
    {
        const auto ordered = desk::askForWipe(*office, kLaptop, QString::fromLatin1(user));
        REQUIRE_OK(ordered);
        return *ordered;
    }
    desk::DeviceInfo laptop()
    {
        const auto all = desk::devices(*office);
        REQUIRE_OK(all);
        for (const desk::DeviceInfo &device : *all) {
            if (device.id == kLaptop)
                return device;
        }
        FAIL("the laptop is not listed");
        return {};
    }
};

} // namespace

TEST_CASE("wipes: one person asks, another orders; the first can take it back until then")
{
    Fleet fleet;
    CHECK_FALSE(fleet.ask("grace"));
    CHECK_FALSE(fleet.ask("grace")); // the same person twice is one person
    CHECK(fleet.laptop().state == "active");
    CHECK(fleet.laptop().wipe.askedBy == QStringLiteral("grace"));

    REQUIRE_OK(desk::withdrawWipe(*fleet.office, kLaptop, QStringLiteral("grace")));
    CHECK(fleet.laptop().wipe.askedBy.isEmpty());
    CHECK_FALSE(fleet.ask("henry"));
    CHECK(fleet.laptop().wipe.askedBy == QStringLiteral("henry"));
    CHECK(fleet.laptop().state == "active");

    CHECK(fleet.ask("grace"));
    CHECK(fleet.laptop().state == "draining");
    CHECK(fleet.laptop().wipe.askedBy.isEmpty());
    const auto order = desk::OfficeOrderBook(*fleet.office).wipeOrder(kLaptop);
    REQUIRE_OK(order);
    CHECK(order->has_value());
    const auto late = desk::withdrawWipe(*fleet.office, kLaptop, QStringLiteral("henry"));
    REQUIRE_FALSE(late);
    CHECK(late.error().code == ErrorCode::Conflict);

    REQUIRE_OK(desk::OfficeOrderBook(*fleet.office).markWiped(kLaptop, 2));
    CHECK(fleet.laptop().state == "wiped");
    CHECK(fleet.laptop().wipe.unsent == 2);
}

TEST_CASE("wipes: who does not steer the office cannot ask, and the office is not wiped")
{
    Fleet fleet;
    for (const char *user : {"cole", "nobody", ""}) {
        INFO(user);
        const auto asked = desk::askForWipe(*fleet.office, kLaptop, QString::fromLatin1(user));
        REQUIRE_FALSE(asked);
        CHECK(asked.error().code == ErrorCode::Forbidden);
    }
    CHECK(fleet.laptop().wipe.askedBy.isEmpty());
    const QString grace = QStringLiteral("grace");
    const auto unknown = desk::askForWipe(*fleet.office, base::DeviceId{{9}}, grace);
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == ErrorCode::NotFound);
    const auto all = desk::devices(*fleet.office);
    REQUIRE_OK(all);
    for (const desk::DeviceInfo &device : *all) {
        if (!device.office)
            continue;
        const auto own = desk::askForWipe(*fleet.office, device.id, grace);
        REQUIRE_FALSE(own);
        CHECK(own.error().code == ErrorCode::Forbidden);
    }
}

TEST_CASE("devices: the office knows when a laptop was last in touch")
{
    Fleet fleet;
    CHECK_FALSE(fleet.laptop().lastSeen);
    const base::Instant at{5'000};
    REQUIRE_OK(desk::OfficeOrderBook(*fleet.office).seen(kLaptop, at));
    CHECK(fleet.laptop().lastSeen == at);
    CHECK_FALSE(desk::OfficeOrderBook(*fleet.office).seen(base::DeviceId{{9}}, at));
}
