// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/grants.h"
#include "core/store/people.h"
#include "core/store/record_store.h"
#include "core/store/tenants.h"
#include "store_fixture.h"

using namespace dunlin;
using namespace dunlin::store;
using namespace dunlin::test;

TEST_CASE("Grants: membership at any position is the same answer for ever")
{
    for (const Engine engine : engines()) {
        auto test = openTest(engine);
        Grants grants(test->db(), test->tenant);
        const QString anna = QStringLiteral("user:anna");
        const QString north = QStringLiteral("team:north");
        const auto a = idOf<base::AccountId>(1);
        const auto b = idOf<base::AccountId>(2);
        inTransaction(test->db(), [&] {
            REQUIRE_OK(grants.grant(anna, a, 10));
            REQUIRE_OK(grants.grant(anna, a, 12)); // holds already
            REQUIRE_OK(grants.revoke(anna, a, 20));
            REQUIRE_OK(grants.grant(anna, a, 20)); // goes on where it ended
            REQUIRE_OK(grants.revoke(anna, a, 25));
            REQUIRE_OK(grants.grant(anna, a, 30));
            REQUIRE_OK(grants.grant(north, b, 15));
            REQUIRE_OK(grants.grant(QStringLiteral("role:manager"), {}, 40));
            REQUIRE_OK(grants.revoke(QStringLiteral("role:manager"), {}, 50));
        });
        const auto at = [&](qint64 seq) { return grants.members({anna, north}, seq)->accounts; };
        CHECK(at(9).empty());
        CHECK(at(10) == std::vector{a});
        CHECK(at(22) == std::vector{a, b});
        CHECK(at(25) == std::vector{b});
        CHECK(at(31) == std::vector{a, b});
        const auto all = grants.members({anna, QStringLiteral("role:manager")}, 45);
        REQUIRE_OK(all);
        CHECK(all->all);
        CHECK_FALSE(grants.members({QStringLiteral("role:manager")}, 50)->all);
        CHECK(at(24) == std::vector{a, b});
        CHECK(at(27) == std::vector{b});
        CHECK(*grants.principalsOf(a, 24) == QStringList{anna});
    }
}

TEST_CASE("People: names are unique, a code works once and in time")
{
    for (const Engine engine : engines()) {
        auto test = openTest(engine);
        People people(test->db(), test->tenant);
        UserRow anna{idOf<base::UserId>(1),
                     QStringLiteral("anna"),
                     QStringLiteral("Anna B."),
                     "collector",
                     QStringLiteral("north"),
                     "argon",
                     true,
                     base::Instant{5}};
        inTransaction(test->db(), [&] {
            REQUIRE_OK(people.add(anna));
            UserRow other = anna;
            other.id = idOf<base::UserId>(2);
            CHECK(people.add(other).error().code == base::ErrorCode::Conflict);
            anna.role = "senior";
            REQUIRE_OK(people.update(anna));
            other.id = idOf<base::UserId>(3);
            CHECK(people.update(other).error().code == base::ErrorCode::NotFound);
        });
        CHECK(people.find(QStringLiteral("anna")).value()->role == "senior");
        CHECK_FALSE(people.find(QStringLiteral("Anna"))->has_value());
        CHECK(people.ofTeam(QStringLiteral("south"))->empty());

        const auto device = idOf<base::DeviceId>(1);
        inTransaction(test->db(), [&] {
            REQUIRE_OK(
                people.addCode({"h1", anna.name, base::Instant{0}, base::Instant{100}, {}, {}}));
            REQUIRE_OK(
                people.addCode({"h2", anna.name, base::Instant{0}, base::Instant{100}, {}, {}}));
            CHECK(people.useCode("h3", device, base::Instant{1}).error().code
                  == base::ErrorCode::NotFound);
            CHECK(people.useCode("h2", device, base::Instant{100}).error().code
                  == base::ErrorCode::Auth);
            CHECK(people.useCode("h1", device, base::Instant{99})->user == anna.name);
            CHECK(people.useCode("h1", device, base::Instant{99}).error().code
                  == base::ErrorCode::Auth);
        });
        CHECK(people.findCode("h1").value()->usedBy == device);
    }
}

TEST_CASE("RecordStore: keeps every version as it was")
{
    for (const Engine engine : engines()) {
        auto test = openTest(engine);
        RecordStore records(test->db(), test->tenant);
        inTransaction(test->db(), [&] {
            REQUIRE_OK(records.put({"night", "b2b", 2, {}, "two"}));
            REQUIRE_OK(records.put({"night", "b2b", 1, {}, "one"}));
            REQUIRE_OK(records.put({"night", "b2b", 2, {}, "changed"}));
        });
        CHECK(records.version("night", "b2b", 2).value()->raw == "two");
        CHECK(records.version("night", "b2b", 1).value()->raw == "one");
        CHECK_FALSE(records.version("night", "road", 1)->has_value());
    }
}

TEST_CASE("Tenants: are made once, renamed, and have settings of their own")
{
    for (const Engine engine : engines()) {
        auto test = openTest(engine);
        Tenants tenants(test->db());
        inTransaction(test->db(), [&] {
            auto all = tenants.all();
            REQUIRE(all->size() == 1);
            CHECK(tenants.create(all->front(), "87654321").error().code
                  == base::ErrorCode::Conflict);
            TenantRow other{
                {}, idOf<base::TenantId>(2), QStringLiteral("Two"), base::kUsd, "America/Chicago"};
            auto made = tenants.create(other, "87654321");
            REQUIRE_OK(made);
            made->name = QStringLiteral("Second");
            REQUIRE_OK(tenants.update(*made));
            REQUIRE_OK(tenants.setSetting(made->key, "a", "1"));
            CHECK(tenants.setting(test->tenant, "a").value_or("?").isEmpty());
        });
        CHECK(tenants.all()->at(1).name == QStringLiteral("Second"));
        CHECK(tenants.all()->at(1).currency == base::kUsd);
    }
}
