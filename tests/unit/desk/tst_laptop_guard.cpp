// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/laptop_guard.h"

#include "core/base/rng.h"
#include "core/sync/keys.h"
#include "tests/support/require_ok.h"

#include <catch2/catch.hpp>

#include <QtCore/QTemporaryDir>

using namespace dunlin;
using desk::LaptopGuard;

namespace {

struct Laptop {
    base::SeededRng rng{9};
    sync::KeyPair office = sync::keyPairFromSeed(sync::randomKey(rng));
    sync::ClientIdentity identity;
    base::Instant start{1'760'000'000'000};

    Laptop()
    {
        identity.tenant = {rng.bytes16()};
        identity.device = {rng.bytes16()};
        identity.serverKey = office.publicKey;
    }
    sync::Order lease(int days, bool homeOffice = false)
    {
        return sync::makeLease({days, homeOffice}, identity.tenant, identity.device, start, rng);
    }
    base::Instant day(double days) const
    {
        return start.plusMs(qint64(days * double(base::kMsPerDay)));
    }
};

} // namespace

TEST_CASE("lease: the laptop works, then is locked, then loses its cache, and a renewal ends it")
{
    Laptop laptop;
    LaptopGuard guard;
    guard.begin(laptop.identity, sync::signOrder(laptop.office, laptop.lease(14)), {},
                laptop.start);
    CHECK_FALSE(guard.whyLocked(laptop.day(13.9)));
    const auto locked = guard.whyLocked(laptop.day(14.1));
    REQUIRE(locked);
    CHECK(locked->detail.contains(QLatin1String("lease")));
    CHECK_FALSE(guard.hasEnded(laptop.day(27.9)));
    CHECK(guard.hasEnded(laptop.day(28.1)));
    // Setting the clock back does not open it.
    CHECK(guard.whyLocked(laptop.day(1)));
    LaptopGuard reopened;
    reopened.begin(laptop.identity, sync::signOrder(laptop.office, laptop.lease(14)),
                   laptop.day(20), laptop.day(1));
    CHECK(reopened.whyLocked(laptop.day(1)));
    laptop.start = laptop.day(2);
    reopened.renew(laptop.lease(14), laptop.day(0));
    CHECK_FALSE(reopened.whyLocked(laptop.day(0)));
}

TEST_CASE("lease: without one, or with a forged one, nothing ends; home office allows no copies")
{
    Laptop laptop;
    LaptopGuard guard;
    guard.begin(laptop.identity, {}, {}, laptop.start);
    CHECK_FALSE(guard.whyLocked(laptop.day(900)));
    CHECK_FALSE(guard.whyNoCopies());
    const sync::KeyPair forger = sync::keyPairFromSeed(sync::randomKey(laptop.rng));
    guard.begin(laptop.identity, sync::signOrder(forger, laptop.lease(1, true)), {}, laptop.start);
    CHECK_FALSE(guard.whyLocked(laptop.day(900)));
    CHECK_FALSE(guard.whyNoCopies());
    guard.renew(laptop.lease(14, true), laptop.start);
    REQUIRE(guard.whyNoCopies());
    CHECK(guard.whyNoCopies()->code == base::ErrorCode::Forbidden);
}

TEST_CASE("wiped: a wiped profile says so and is not opened")
{
    Laptop laptop;
    QTemporaryDir folder;
    REQUIRE_OK(desk::refuseWiped(folder.path()));
    REQUIRE_OK(desk::writeWiped(folder.path(), laptop.identity, 3, "receipt", laptop.start));
    const auto refused = desk::refuseWiped(folder.path());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == base::ErrorCode::Forbidden);
    CHECK(refused.error().detail.contains(QLatin1String("3 entries")));
}

TEST_CASE("lease: it says until when the office knows who has paid, also without the server")
{
    Laptop laptop;
    LaptopGuard guard;
    sync::Order lease = laptop.lease(14);
    lease.chaseUntil = laptop.day(3);
    guard.begin(laptop.identity, sync::signOrder(laptop.office, lease), {}, laptop.start);
    CHECK(guard.whyNotChased(laptop.day(2.9)).isEmpty());
    CHECK(guard.whyNotChased(laptop.day(3.1)).contains(QLatin1String("bank data")));
    // A newer statement comes with the next lease.
    lease.chaseUntil = laptop.day(6);
    guard.renew(lease, laptop.day(3.2));
    CHECK(guard.whyNotChased(laptop.day(5)).isEmpty());
    lease.chaseUntil.reset();
    guard.renew(lease, laptop.day(5));
    CHECK(guard.whyNotChased(laptop.day(9)).isEmpty());
}
