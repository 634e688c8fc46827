// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/append_lines.h"
#include "core/desk/apply.h"
#include "core/desk/ledger_writer.h"
#include "core/desk/office_accounts.h"
#include "core/desk/office_audit.h"
#include "core/desk/office_core.h"
#include "core/desk/office_import.h"
#include "core/desk/office_people.h"
#include "core/desk/office_report.h"
#include "core/store/portfolio_reader.h"
#include "tests/support/office_fixture.h"

#include <catch2/catch.hpp>

using namespace dunlin;
using dunlin::tests::OfficeFixture;

namespace {

constexpr char kTwoInvoices[] =
    "customerID,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,SettledDate\n"
    "C1,1,2026-01-02,2026-02-01,100.00,\n"
    "C2,2,2026-01-02,2026-02-01,50.00,\n";

void importTwo(OfficeFixture &fixture)
{
    desk::ImportRequest request;
    request.file = fixture.file(QStringLiteral("two.csv"), kTwoInvoices);
    request.profile = QStringLiteral("receivables");
    REQUIRE_OK(desk::importFile(*fixture.office, request, {}));
}

desk::AccountAnswer accountOf(OfficeFixture &fixture, const char *number)
{
    auto answer = desk::account(*fixture.office, {QString::fromLatin1(number), {}, {}, {}});
    REQUIRE_OK(answer);
    return *answer;
}

std::vector<desk::LineAnswer> append(OfficeFixture &fixture, const QByteArray &lines)
{
    auto answers = desk::appendLines(*fixture.office, lines, {});
    REQUIRE_OK(answers);
    return *answers;
}

std::vector<store::AccountRow> rowsOf(OfficeFixture &fixture)
{
    std::vector<store::AccountRow> rows;
    desk::OfficeCore &core = fixture.office->core();
    REQUIRE_OK(core.read([&](store::Connection &connection) {
        return store::PortfolioReader(connection, core.key())
            .forEachAccount([&](const store::AccountRow &row) {
                rows.push_back(row);
                return true;
            });
    }));
    return rows;
}

} // namespace

TEST_CASE("office: it is there after it was closed, and one process has it")
{
    OfficeFixture fixture({QStringLiteral("Firm"), base::kUsd, "America/Chicago"});
    const QString location = fixture.office->location();
    const auto tenant = fixture.office->tenant();
    CHECK(!desk::Office::create(location, {}, fixture.clock));
    fixture.office.reset();
    auto again = desk::Office::open(location, fixture.clock);
    REQUIRE_OK(again);
    CHECK((*again)->tenant() == tenant);
    CHECK((*again)->settings().currency == base::kUsd);
    CHECK((*again)->settings().zone == "America/Chicago");
    CHECK(!desk::Office::open(fixture.folder.filePath(QStringLiteral("none")), fixture.clock));
}

TEST_CASE("append: what is recorded is in the account's state at once")
{
    OfficeFixture fixture;
    importTwo(fixture);
    const auto answers =
        append(fixture,
               "{\"account\":\"C1\",\"kind\":\"payment\",\"amount\":\"30.00\",\"value_date\":"
               "\"2026-11-20\"}\n"
               "{\"account\":\"C1\",\"kind\":\"promise\",\"amount\":\"70.00\",\"due\":"
               "\"2026-12-01\"}\n"
               "{\"account\":\"C2\",\"kind\":\"fee\",\"amount\":\"5.00\",\"basis\":\"letter\"}\n");
    REQUIRE(answers.size() == 3);
    for (const desk::LineAnswer &answer : answers) {
        INFO(answer.reason.toStdString());
        CHECK(answer.verdict == "accepted");
    }
    const auto first = accountOf(fixture, "C1");
    CHECK(first.state.total().toText() == "70.00");
    CHECK(first.state.status == domain::Status::PromiseOpen);
    CHECK(accountOf(fixture, "C2").state.balances[domain::Bucket::Fees].toText() == "5.00");
    const auto audit = desk::verifyLedger(*fixture.office);
    REQUIRE_OK(audit);
    CHECK(audit->firstBad.isEmpty());
}

TEST_CASE("append: a bad line is refused with its reason, and the others go in")
{
    OfficeFixture fixture;
    importTwo(fixture);
    const auto answers = append(
        fixture,
        "not json\n"
        "{\"account\":\"C9\",\"kind\":\"note\",\"text\":\"x\"}\n"
        "{\"account\":\"C1\",\"kind\":\"promise\",\"amount\":\"500.00\",\"due\":\"2026-12-01\"}\n"
        "{\"account\":\"C1\",\"kind\":\"payment\",\"amount\":\"-1\"}\n"
        "{\"account\":\"C1\",\"kind\":\"contact\",\"channel\":\"call\",\"to\":\"+15550100\","
        "\"result\":\"no_answer\"}\n"
        "{\"account\":\"C1\",\"kind\":\"note\",\"text\":\"good\"}\n");
    REQUIRE(answers.size() == 6);
    for (size_t i = 0; i < 5; ++i) {
        CHECK(answers[i].verdict == "refused");
        CHECK(!answers[i].reason.isEmpty());
    }
    CHECK(answers[5].verdict == "accepted");
    CHECK(accountOf(fixture, "C1").state.promises.empty());
}

TEST_CASE("append: a line with an id goes in once")
{
    OfficeFixture fixture;
    importTwo(fixture);
    const QByteArray line = "{\"account\":\"C1\",\"kind\":\"payment\",\"amount\":\"10.00\","
                            "\"id\":\"00112233445566778899aabbccddeeff\"}\n";
    append(fixture, line);
    const qint64 head = fixture.office->feedHead();
    const auto again = append(fixture, line);
    CHECK(again.front().verdict == "accepted");
    CHECK(fixture.office->feedHead() == head);
    CHECK(accountOf(fixture, "C1").state.total().toText() == "90.00");
}

TEST_CASE("projections: thrown away and made again they are the same")
{
    OfficeFixture fixture({QStringLiteral("Demo"), base::kUsd, "America/Chicago"});
    desk::DemoRequest request;
    request.accounts = 120;
    request.seed = 7;
    REQUIRE_OK(desk::makeDemo(*fixture.office, request, {}));
    const auto before = rowsOf(fixture);
    CHECK(before.size() == 120);
    desk::OfficeCore &core = fixture.office->core();
    REQUIRE_OK(core.write([&](store::Connection &connection) {
        return desk::rebuild(connection, core.key(), desk::applyContext(core));
    }));
    CHECK(rowsOf(fixture) == before);
}

TEST_CASE("demo: the same seed makes the same office, and a full one takes none")
{
    std::vector<std::vector<store::AccountRow>> made;
    for (int round = 0; round < 2; ++round) {
        OfficeFixture fixture({QStringLiteral("Demo"), base::kUsd, "America/Chicago"});
        desk::DemoRequest request;
        request.accounts = 40;
        request.asOf = QDate(2026, 11, 24);
        REQUIRE_OK(desk::makeDemo(*fixture.office, request, {}));
        made.push_back(rowsOf(fixture));
        const auto second = desk::makeDemo(*fixture.office, request, {});
        REQUIRE(!second);
        CHECK(second.error().code == base::ErrorCode::Conflict);
    }
    CHECK(made[0] == made[1]);
}

TEST_CASE("demo: stopped, it leaves nothing")
{
    OfficeFixture fixture;
    const auto progress = std::make_shared<ports::Progress>();
    progress->cancel = true;
    desk::DemoRequest request;
    const auto outcome = desk::makeDemo(*fixture.office, request, progress);
    REQUIRE(!outcome);
    CHECK(outcome.error().code == base::ErrorCode::Cancelled);
    CHECK(fixture.office->feedHead() == 0);
    CHECK(rowsOf(fixture).empty());
}

TEST_CASE("queue: who may be called first, then by rank, whose parts add up, the same each time")
{
    OfficeFixture fixture({QStringLiteral("Demo"), base::kUsd, "America/Chicago"});
    desk::DemoRequest request;
    request.accounts = 150;
    REQUIRE_OK(desk::makeDemo(*fixture.office, request, {}));
    desk::NewUser boss;
    boss.name = QStringLiteral("boss");
    boss.role = ports::Role::Manager;
    REQUIRE_OK(desk::addUser(*fixture.office, boss));
    const desk::QueueQuestion question{boss.name, fixture.clock.now(), 50};
    const auto lines = desk::queueOf(*fixture.office, question);
    REQUIRE_OK(lines);
    REQUIRE(lines->size() == 50);
    for (size_t i = 0; i < lines->size(); ++i) {
        int sum = 0;
        for (const desk::QueueReason &reason : (*lines)[i].reasons)
            sum += reason.points;
        CHECK(sum == (*lines)[i].priority);
        if (i == 0)
            continue;
        const desk::QueueLine &above = (*lines)[i - 1];
        CHECK((above.callable || !(*lines)[i].callable));
        if (above.callable == (*lines)[i].callable)
            CHECK((*lines)[i].priority <= above.priority);
    }
    const auto again = desk::queueOf(*fixture.office, question);
    REQUIRE_OK(again);
    for (size_t i = 0; i < lines->size(); ++i)
        CHECK((*again)[i].account == (*lines)[i].account);
    CHECK(!desk::queueOf(*fixture.office, {QStringLiteral("nobody"), fixture.clock.now(), 5}));
}

TEST_CASE("run: a promise matures once")
{
    OfficeFixture fixture;
    importTwo(fixture);
    append(fixture, "{\"account\":\"C1\",\"kind\":\"promise\",\"amount\":\"70.00\",\"due\":"
                    "\"2026-11-25\"}\n");
    const QDate day(2026, 12, 1);
    const auto first = desk::runDay(*fixture.office, QDate(2026, 11, 25), day);
    REQUIRE_OK(first);
    CHECK(first->promisesMatured == 1);
    const auto again = desk::runDay(*fixture.office, QDate(2026, 11, 25), day);
    REQUIRE_OK(again);
    CHECK(again->promisesMatured == 0);
}

TEST_CASE("people: a name is taken once, and a code is for a known user")
{
    OfficeFixture fixture;
    desk::NewUser anna;
    anna.name = QStringLiteral("anna");
    anna.password = "secret";
    REQUIRE_OK(desk::addUser(*fixture.office, anna));
    const auto twice = desk::addUser(*fixture.office, anna);
    REQUIRE(!twice);
    CHECK(twice.error().code == base::ErrorCode::Conflict);
    CHECK(desk::makeDeviceCode(*fixture.office, anna.name).has_value());
    CHECK(!desk::makeDeviceCode(*fixture.office, QStringLiteral("bob")));
    anna.name = QStringLiteral("../anna");
    CHECK(!desk::addUser(*fixture.office, anna));
}
