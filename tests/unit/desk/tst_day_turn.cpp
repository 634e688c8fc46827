// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/append_lines.h"
#include "core/desk/day_turn.h"
#include "core/desk/office_import.h"
#include "tests/support/office_fixture.h"

#include <catch2/catch.hpp>

using namespace dunlin;

namespace {

const QTime kTwo(2, 0);

/// Its clock stands at 11:00 in Chicago on 24 November 2026; C1 is to pay on the 26th.
struct DayOffice : tests::OfficeFixture {
    DayOffice() : OfficeFixture({QStringLiteral("Office"), base::kUsd, "America/Chicago"})
    {
        desk::ImportRequest request;
        request.file = file(QStringLiteral("one.csv"),
                            "customerID,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,"
                            "SettledDate\nC1,1,2026-01-02,2026-02-01,600.00,\n");
        request.profile = QStringLiteral("receivables");
        REQUIRE_OK(desk::importFile(*office, request, {}));
        REQUIRE_OK(desk::appendLines(
            *office, R"({"account":"C1","kind":"promise","amount":"100","due":"2026-11-26"})", {}));
    }
    std::optional<desk::DueDays> due()
    {
        const auto found = desk::dueDays(*office, kTwo);
        REQUIRE_OK(found);
        return *found;
    }
    std::optional<desk::DayRun> work()
    {
        const auto done = desk::workDueDays(*office, kTwo);
        REQUIRE_OK(done);
        return *done;
    }
    void hours(int count) { clock.advanceMs(count * base::kMsPerHour); }
};

} // namespace

TEST_CASE("day turn: a day is worked once, when its hour has come in the office's zone")
{
    DayOffice office;
    REQUIRE(office.due());
    CHECK(office.due()->from == QDate(2026, 11, 24));
    CHECK(office.due()->day == QDate(2026, 11, 24));
    const auto first = office.work();
    REQUIRE(first);
    CHECK(first->accounts == 1);
    CHECK_FALSE(office.due());
    CHECK_FALSE(office.work());
    office.hours(14); // 01:00 of the 25th there, long after midnight in London
    CHECK_FALSE(office.due());
    office.hours(1);
    REQUIRE(office.due());
    CHECK(office.due()->day == QDate(2026, 11, 25));
}

TEST_CASE("day turn: a new office whose hour has not come begins with the day before")
{
    DayOffice office;
    office.hours(14); // 01:00 of the 25th
    REQUIRE(office.due());
    CHECK(office.due()->from == QDate(2026, 11, 24));
    CHECK(office.due()->day == QDate(2026, 11, 24));
}

TEST_CASE("day turn: days that were missed are worked with the next one, also after a restart")
{
    DayOffice office;
    REQUIRE(office.work());
    office.hours(10 * 24);
    office.office.reset();
    auto opened =
        desk::Office::open(office.folder.filePath(QStringLiteral("office")), office.clock);
    REQUIRE_OK(opened);
    office.office = std::move(*opened);
    REQUIRE(office.due());
    CHECK(office.due()->from == QDate(2026, 11, 25));
    CHECK(office.due()->day == QDate(2026, 12, 4));
    const auto run = office.work();
    REQUIRE(run);
    CHECK(run->promisesMatured == 1); // it fell due on the 26th, when nobody looked
    office.hours(400 * 24);
    CHECK(office.due()->from == office.due()->day.addDays(-30));
}

TEST_CASE("day turn: a day that was worked by command is worked; one that has not come is not")
{
    DayOffice office;
    const QDate today(2026, 11, 24);
    REQUIRE_OK(desk::runDay(*office.office, today, today.addDays(30)));
    CHECK(office.due());
    REQUIRE_OK(desk::runDay(*office.office, today, today));
    CHECK_FALSE(office.due());
    REQUIRE_OK(desk::runDay(*office.office, today.addDays(-9), today.addDays(-9)));
    CHECK_FALSE(office.due()); // an earlier day again takes nothing back
}
