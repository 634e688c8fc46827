// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/duties.h"
#include "store_fixture.h"

#include <catch2/catch.hpp>

using namespace dunlin;
using namespace dunlin::store;
using namespace dunlin::test;

TEST_CASE("duties: one holder at a time, until its time is over or it lets go")
{
    const base::Bytes16 one = idOf<base::DeviceId>(1).bytes;
    const base::Bytes16 two = idOf<base::DeviceId>(2).bytes;
    constexpr qint64 kHour = base::kMsPerHour;
    const QString name = QStringLiteral("send:email");
    for (const Engine engine : engines()) {
        auto test = openTest(engine);
        Duties duties(test->db(), test->tenant);
        inTransaction(test->db(), [&] {
            CHECK(*duties.take(name, one, kHour));
            CHECK(*duties.take(name, one, kHour)); // it has it
            CHECK_FALSE(*duties.take(name, two, kHour));
            CHECK(*duties.take(QStringLiteral("fetch"), two, kHour));
            CHECK(*duties.keep(name, one, kHour));
            CHECK_FALSE(*duties.keep(name, two, kHour));
            REQUIRE_OK(duties.release(name, two)); // not its to give
            CHECK_FALSE(*duties.take(name, two, kHour));
            // Its time is over at once.
            CHECK(*duties.keep(name, one, 0));
            CHECK(*duties.take(name, two, kHour));
            CHECK_FALSE(*duties.keep(name, one, kHour));
            REQUIRE_OK(duties.release(name, two));
            CHECK(*duties.take(name, one, kHour));
        });
    }
}
