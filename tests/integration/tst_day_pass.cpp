// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/day_pass.h"
#include "core/desk/day_turn.h"
#include "tests/support/office_fixture.h"

#include <catch2/catch.hpp>

using namespace dunlin;

TEST_CASE("server: the hour of the day's work is a time or never")
{
    const auto half = server::dayAtFrom(QStringLiteral("02:30"));
    REQUIRE(half);
    CHECK(half->time == QTime(2, 30));
    const auto never = server::dayAtFrom(QStringLiteral("never"));
    REQUIRE(never);
    CHECK_FALSE(never->time.isValid());
    for (const char *wrong : {"", "2", "25:00", "02:30:10", "Never", "02:60"})
        CHECK_FALSE(server::dayAtFrom(QString::fromLatin1(wrong)));
}

TEST_CASE("server: the day's work waits until whoever comes first was let in, and is done once")
{
    tests::OfficeFixture fixture;
    const auto due = [&] {
        const auto days = desk::dueDays(*fixture.office, QTime(2, 0));
        REQUIRE_OK(days);
        return days->has_value();
    };
    const server::DayPass pass(*fixture.office, {}, fixture.clock);
    const server::DayPass never(*fixture.office, {QTime()}, fixture.clock);
    CHECK(pass().isEmpty());
    CHECK(due());
    fixture.clock.advanceMs(6 * base::kMsPerMinute);
    CHECK(never().isEmpty());
    CHECK(due());
    CHECK(pass().isEmpty());
    CHECK_FALSE(due());
}
