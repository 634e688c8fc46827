// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/append_lines.h"
#include "core/desk/bank_import.h"
#include "core/desk/office_accounts.h"
#include "core/desk/office_import.h"
#include "core/desk/office_report.h"
#include "core/desk/strategies/office_strategy.h"
#include "tests/support/office_fixture.h"

#include <catch2/catch.hpp>

using namespace dunlin;
using dunlin::tests::OfficeFixture;

namespace {

const QDate kToday(2026, 11, 24); // a Tuesday; the fixture's clock

struct Strategies : OfficeFixture {
    explicit Strategies(const QByteArray &invoices = defaultInvoices())
    {
        desk::ImportRequest request;
        request.file = file(QStringLiteral("in.csv"), invoices);
        request.profile = QStringLiteral("receivables");
        REQUIRE_OK(desk::importFile(*office, request, {}));
    }
    static QByteArray defaultInvoices()
    {
        // C1 is 8 days past due on the clock's day, C2 is not due yet.
        return "customerID,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,SettledDate\n"
               "C1,1,2026-10-16,2026-11-16,600.00,\n"
               "C2,2,2026-11-02,2026-12-01,100.00,\n";
    }
    /// Puts a strategy of ours in force: a task seven days after the due date.
    desk::ActivationOutcome activate(const QByteArray &steps, const QByteArray &more = {},
                                     QDate from = {})
    {
        desk::ActivationRequest request;
        request.name = QStringLiteral("mine");
        request.file = write(steps, more);
        request.from = from;
        auto outcome = desk::activateStrategy(*office, request);
        REQUIRE_OK(outcome);
        return *outcome;
    }
    QString write(const QByteArray &steps, const QByteArray &more = {})
    {
        file(QStringLiteral("mine.dmn"),
             "<definitions xmlns=\"https://www.omg.org/spec/DMN/20230324/MODEL/\" name=\"m\" "
             "namespace=\"urn:m\"><decision id=\"s\" name=\"Segment\"><variable name=\"Segment\"/>"
             "<literalExpression><text>\"all\"</text></literalExpression></decision>"
             "<decision id=\"t\" name=\"Treatment\"><variable name=\"Treatment\"/>"
             "<literalExpression><text>\"main\"</text></literalExpression></decision>"
             "</definitions>");
        return file(QStringLiteral("mine.json"),
                    R"({"format":"dunlin-strategy","name":"mine","tables":"mine.dmn",)" + more
                        + R"("triggers":[{"id":"overdue","on":"time","anchor":"oldest_due"},)"
                          R"({"id":"dispute","on":"event","event":"dispute_resolved"}],)"
                          R"("treatments":{"main":[)"
                        + steps + "]}}");
    }
    desk::DayRun run(QDate day)
    {
        auto done = desk::runDay(*office, day, day);
        REQUIRE_OK(done);
        return *done;
    }
    domain::AccountState account(const char *number)
    {
        auto answer = desk::account(*office, {QString::fromLatin1(number), {}, {}, {}});
        REQUIRE_OK(answer);
        return answer->state;
    }
    void append(const QByteArray &line)
    {
        auto answers = desk::appendLines(*office, line, {});
        REQUIRE_OK(answers);
        REQUIRE(answers->front().verdict == "accepted");
    }
};

constexpr char kCall[] = R"({"id":"call","day":7,"do":"task","queue":"phone","minutes":5})";

} // namespace

TEST_CASE("strategy: a day's run does what is due, and a second one nothing")
{
    Strategies office;
    CHECK(office.run(kToday).tasks == 0); // nothing is in force
    office.activate(kCall);
    const desk::DayRun first = office.run(kToday);
    CHECK(first.tasks == 1);
    CHECK(first.problems.isEmpty());
    const domain::AccountState state = office.account("C1");
    REQUIRE(state.strategySteps.size() == 1);
    CHECK(state.strategySteps[0].step.version == 1);
    CHECK(state.strategySteps[0].step.due == QDate(2026, 11, 23));
    CHECK(state.strategySteps[0].step.segment == QStringLiteral("all"));
    CHECK(state.strategySteps[0].on == kToday);
    const qint64 head = office.office->feedHead();
    CHECK(office.run(kToday).tasks == 0);
    CHECK(office.office->feedHead() == head);
    CHECK(office.account("C2").strategySteps.empty());
}

TEST_CASE("strategy: a broken file is refused, and what was in force stays")
{
    Strategies office;
    CHECK(office.activate(kCall).version == 1);
    desk::ActivationRequest broken;
    broken.name = QStringLiteral("mine");
    broken.file = office.write(R"({"id":"call","day":7,"do":"fly","queue":"phone"})");
    const qint64 head = office.office->feedHead();
    const auto refused = desk::activateStrategy(*office.office, broken);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail.contains(QStringLiteral("stays so")));
    CHECK(refused.error().detail.contains(QStringLiteral("step \"call\"")));
    CHECK(office.office->feedHead() == head);
    CHECK(office.run(kToday).tasks == 1);
}

TEST_CASE("strategy: versions hold from their day on, and can be returned to and retired")
{
    Strategies office;
    office.activate(kCall);
    const auto second = office.activate(R"({"id":"label","day":7,"do":"status","status":"late"})",
                                        {}, kToday.addDays(10));
    CHECK(second.version == 2);
    CHECK(office.run(kToday).tasks == 1); // still the first
    auto lines = desk::strategiesOf(*office.office);
    REQUIRE_OK(lines);
    const auto mine = [&] {
        for (const desk::StrategyLine &line : *lines) {
            if (line.name == QLatin1String("mine"))
                return line;
        }
        return desk::StrategyLine();
    };
    REQUIRE(mine().activations.size() == 2);
    CHECK(mine().activations[0].inForce);
    CHECK_FALSE(mine().activations[1].inForce);
    desk::ActivationRequest back;
    back.name = QStringLiteral("mine");
    back.version = 1;
    back.from = kToday.addDays(11);
    const auto returned = desk::activateStrategy(*office.office, back);
    REQUIRE_OK(returned);
    CHECK(returned->version == 3);
    desk::ActivationRequest off;
    off.name = QStringLiteral("mine");
    off.retire = true;
    REQUIRE_OK(desk::activateStrategy(*office.office, off));
    lines = desk::strategiesOf(*office.office);
    REQUIRE_OK(lines);
    CHECK_FALSE(mine().activations[0].inForce);
    back.version = 9;
    CHECK_FALSE(desk::activateStrategy(*office.office, back));
}

TEST_CASE("strategy: what an event asks for is done at once, not at night")
{
    Strategies office;
    office.activate(kCall);
    office.append(R"({"account":"C2","kind":"dispute","amount":"20","category":"goods"})");
    CHECK(office.account("C2").strategySteps.empty());
    const QByteArray dispute = office.account("C2").disputes[0].id.toHex();
    office.activate(R"({"id":"call","day":0,"do":"task","queue":"phone"})");
    office.append(R"({"account":"C2","kind":"dispute_resolved","of":")" + dispute
                  + R"(","outcome":"debtor_error"})");
    const domain::AccountState state = office.account("C2");
    REQUIRE(state.strategySteps.size() == 1);
    CHECK(state.strategySteps[0].step.journey.startsWith(QLatin1String("dispute ")));
    CHECK(state.nextAction.due == kToday);
    const qint64 head = office.office->feedHead();
    office.run(kToday);
    // The night adds C1's call and nothing of C2's.
    CHECK(office.account("C2").strategySteps.size() == 1);
    CHECK(office.office->feedHead() >= head);
}

TEST_CASE("strategy: a hold is an event of its own, and stops what follows")
{
    Strategies office;
    office.activate(R"({"id":"pause","day":7,"do":"hold","reason":"assistance","days":10},)"
                    R"({"id":"call","wait":1,"do":"task","queue":"phone"})");
    office.run(kToday);
    const domain::AccountState held = office.account("C1");
    REQUIRE(held.holds.size() == 1);
    CHECK(held.holds[0].until == kToday.addDays(9));
    CHECK(office.run(kToday.addDays(1)).tasks == 0);
    CHECK(office.run(kToday.addDays(10)).tasks == 1);
}

TEST_CASE("strategy: a person hears one voice, by the account with most to ask for")
{
    const QByteArray rows =
        "customerID,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,SettledDate\n"
        "C1,1,2026-10-16,2026-11-16,600.00,\n"
        "C2,2,2026-10-16,2026-11-16,900.00,\n"
        "C3,3,2026-10-16,2026-11-16,100.00,\n";
    Strategies office(rows);
    office.activate(R"({"id":"letter","day":7,"do":"message","template":"t","channel":)"
                    R"(["email","letter"]},)"
                    R"({"id":"second","day":8,"do":"message","template":"t2","channel":)"
                    R"(["email","letter"]})",
                    R"("person_gap_days":3,)");
    CHECK(office.run(kToday).messages == 0); // nothing would reach anybody
    const QByteArray debtor = office.account("C1").debtor.id.toHex();
    for (const char *number : {"C1", "C2", "C3"}) {
        if (qstrcmp(number, "C1") != 0) {
            office.append(R"({"account":")" + QByteArray(number)
                          + R"(","kind":"debtor_linked","debtor":")" + debtor + R"("})");
        }
        office.append(R"({"account":")" + QByteArray(number)
                      + R"(","kind":"contact_point","point_kind":"email","value":"a@b.example"})");
    }
    CHECK(office.run(kToday).messages == 1);
    const domain::AccountState loud = office.account("C2");
    REQUIRE(loud.strategySteps.size() == 1);
    CHECK(loud.strategySteps[0].step.channel == QStringLiteral("email"));
    CHECK(loud.strategySteps[0].step.coveredBy.isNull());
    for (const char *number : {"C1", "C3"}) {
        const domain::AccountState quiet = office.account(number);
        REQUIRE(quiet.strategySteps.size() == 1);
        CHECK(quiet.strategySteps[0].step.coveredBy == loud.id);
    }
}

TEST_CASE("strategy: a dry run counts, forecasts and changes nothing")
{
    Strategies office;
    desk::TrialRequest trial;
    trial.name = QStringLiteral("mine");
    trial.file = office.write(kCall);
    trial.days = 30;
    const qint64 head = office.office->feedHead();
    const auto run = desk::dryRunStrategy(*office.office, trial);
    REQUIRE_OK(run);
    CHECK(run->accounts == 2);
    CHECK(run->moved == 2);
    CHECK(run->moves.at({QStringLiteral("none"), QStringLiteral("all: main")}) == 2);
    CHECK(run->today.tasks == 1);
    CHECK(run->today.minutes == 5);
    REQUIRE(run->forecast.size() == 2);
    CHECK(run->forecast[1].day == QDate(2026, 12, 8)); // C2, seven days after it falls due
    CHECK(office.office->feedHead() == head);
}

TEST_CASE("strategy: a name is understood as it is typed, unless it could mean several")
{
    for (const char *typed :
         {"road-fines", "Road fines", "road-fine", "road", "road_traffic_fines"})
        CHECK(desk::strategyMeant(QLatin1String(typed)) == QStringLiteral("road-fines"));
    CHECK(desk::strategyMeant(QStringLiteral("b2b")) == QStringLiteral("b2b-receivables"));
    CHECK(desk::strategyMeant(QStringLiteral("mine")) == QStringLiteral("mine"));
    CHECK(desk::strategyMeant({}).isEmpty());
}

TEST_CASE("strategy: road fines rise sixty days after each notice, on that day")
{
    Strategies office;
    desk::ImportRequest request;
    request.file =
        office.file(QStringLiteral("fines.csv"),
                    "case_id,activity,timestamp,amount,paymentAmount,totalPaymentAmount,expense\n"
                    "A1,Create Fine,2006-07-24T00:00:00+02:00,35.0,,0.0,\n"
                    "A1,Send Fine,2006-12-05T00:00:00+01:00,,,,11.0\n"
                    "A2,Create Fine,2007-03-20T00:00:00+01:00,36.0,,0.0,\n"
                    "A2,Send Fine,2007-07-17T00:00:00+02:00,,,,13.0\n"
                    "A2,Insert Fine Notification,2007-08-02T00:00:00+02:00,,,,\n"
                    "A2,Add penalty,2007-10-01T00:00:00+02:00,74.0,,,\n"
                    "A3,Create Fine,2007-03-20T00:00:00+01:00,36.0,,0.0,\n"
                    "A3,Insert Fine Notification,2007-12-01T00:00:00+01:00,,,,\n"
                    "A3,Payment,2007-12-20T00:00:00+01:00,,36.0,36.0,\n");
    request.profile = QStringLiteral("event-log");
    REQUIRE_OK(desk::importFile(*office.office, request, {}));
    desk::TrialRequest trial;
    trial.name = QStringLiteral("road-fines");
    const auto replay = desk::replayStrategy(*office.office, trial);
    REQUIRE_OK(replay);
    REQUIRE(replay->penalties.size() == 2);
    CHECK(replay->penalties[0].account == QStringLiteral("A2"));
    CHECK(replay->penalties[0].date == QDate(2007, 10, 1));
    CHECK(replay->penalties[0].amount.toText() == "38.00");
    CHECK(replay->penalties[1].account == QStringLiteral("A3"));
    CHECK(replay->penalties[1].date == QDate(2008, 1, 30));
    CHECK(replay->problems.isEmpty());
}

TEST_CASE("strategy: messages wait while the bank data is too old, and tasks do not")
{
    Strategies office;
    office.activate(QByteArray(kCall)
                    + R"(,{"id":"remind","day":7,"do":"message","channel":["email"],)"
                      R"("template":"first_reminder"})");
    office.append(
        R"({"account":"C1","kind":"contact_point","point_kind":"email","value":"a@b.example"})");
    const auto statement = [&](const char *day) {
        const auto done = desk::importStatement(
            *office.office,
            office.file(QStringLiteral("bank.xml"),
                        QByteArray("<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001."
                                   "08\"><BkToCstmrStmt><GrpHdr><MsgId>")
                            + day
                            + "</MsgId></GrpHdr><Stmt><Id>S</Id><Acct><Id><IBAN>"
                              "DE89370400440532013000</IBAN></Id></Acct><Bal><Tp><CdOrPrtry><Cd>"
                              "CLBD</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">1.00</Amt><CdtDbtInd>"
                              "CRDT</CdtDbtInd><Dt><Dt>"
                            + day + "</Dt></Dt></Bal></Stmt></BkToCstmrStmt></Document>"),
            false, {});
        REQUIRE_OK(done);
    };
    statement("2026-11-18");
    const desk::DayRun held = office.run(kToday);
    CHECK(held.tasks == 1);
    CHECK(held.messages == 0);
    CHECK(held.messagesHeld == 1);
    CHECK(held.held.contains(QLatin1String("6 days old")));
    CHECK(office.run(kToday).messagesHeld == 1); // it stays due
    statement("2026-11-23");
    const desk::DayRun fresh = office.run(kToday);
    CHECK(fresh.messages == 1);
    CHECK(fresh.messagesHeld == 0);
    CHECK(fresh.held.isEmpty());
}

TEST_CASE("strategy: on a quiet day what falls due waits, and the run says so")
{
    Strategies office;
    office.activate(kCall, R"("quiet": {"weekdays": [2]},)");
    const desk::DayRun quiet = office.run(kToday); // a Tuesday
    CHECK(quiet.tasks == 0);
    CHECK(quiet.resting == QStringList{QStringLiteral("mine")});
    CHECK(quiet.orphans == 0);
    const desk::DayRun next = office.run(kToday.addDays(1));
    CHECK(next.tasks == 1);
    CHECK(next.resting.isEmpty());
}

TEST_CASE("strategy: what divides by zero, ends always or is cut off is refused with its place")
{
    Strategies office;
    office.activate(kCall);
    const qint64 head = office.office->feedHead();
    const auto refusedFor = [&](const QString &file) {
        desk::ActivationRequest broken;
        broken.name = QStringLiteral("mine");
        broken.file = file;
        const auto refused = desk::activateStrategy(*office.office, broken);
        REQUIRE_FALSE(refused);
        return refused.error().detail;
    };
    CHECK(refusedFor(office.write(kCall, R"("applies":"total / (2 - 2) > 1",)"))
              .contains(QStringLiteral("division by zero")));
    CHECK(refusedFor(office.write(kCall, R"("exits":[{"why":"always"}],)"))
              .contains(QStringLiteral("exits")));
    CHECK(refusedFor(office.file(QStringLiteral("cut.json"), R"({"format":"dunlin-str)"))
              .contains(QStringLiteral("byte 2")));
    const QString whole = office.write(kCall);
    office.file(
        QStringLiteral("mine.dmn"),
        "<definitions xmlns=\"https://www.omg.org/spec/DMN/20230324/MODEL/\" name=\"m\" "
        "namespace=\"urn:m\"><inputData id=\"i\" name=\"total\"><variable name=\"total\"/>"
        "</inputData><decision id=\"s\" name=\"Segment\"><variable name=\"Segment\"/>"
        "<informationRequirement><requiredInput href=\"#i\"/></informationRequirement>"
        "<decisionTable hitPolicy=\"FIRST\"><input><inputExpression><text>total</text>"
        "</inputExpression></input><output/><rule><inputEntry><text>&gt; 1/0</text></inputEntry>"
        "<outputEntry><text>\"a\"</text></outputEntry></rule></decisionTable></decision>"
        "<decision id=\"t\" name=\"Treatment\"><variable name=\"Treatment\"/>"
        "<literalExpression><text>\"main\"</text></literalExpression></decision></definitions>");
    const QString zero = refusedFor(whole);
    CHECK(zero.contains(QStringLiteral("Segment, rule 1, \"total\"")));
    CHECK(zero.contains(QStringLiteral("division by zero")));
    CHECK(office.office->feedHead() == head);
    CHECK(office.run(kToday).tasks == 1); // what was in force stays so
}

TEST_CASE("strategy: a shadow's nights are kept beside what was done, once, and change nothing")
{
    Strategies office;
    office.activate(kCall);
    desk::DraftRequest draft;
    draft.name = QStringLiteral("mine");
    draft.file = office.write(R"({"id":"call","day":7,"do":"task","queue":"phone"},)"
                              R"({"id":"ask","wait":1,"do":"escalate","to":"supervisor"})");
    draft.shadow = true;
    REQUIRE_OK(desk::draftStrategy(*office.office, draft));
    const desk::DayRun first = office.run(kToday);
    CHECK(first.tasks == 1);
    REQUIRE(first.shadows.size() == 1);
    CHECK(first.shadows[0].accounts == 2);
    CHECK(first.shadows[0].tasks == 1);
    CHECK(first.shadows[0].escalations == 0);
    CHECK(first.shadows[0].apart == 0); // the same call to the same queue
    const qint64 head = office.office->feedHead();
    CHECK(office.run(kToday).shadows.empty()); // the night is kept
    CHECK(office.office->feedHead() == head);
    // The next day the shadow goes on from what it did itself: it waits a day and asks, once.
    office.clock.advanceMs(base::kMsPerDay);
    const desk::DayRun second = office.run(kToday.addDays(1));
    CHECK(second.escalations == 0);
    REQUIRE(second.shadows.size() == 1);
    CHECK(second.shadows[0].tasks == 0);
    CHECK(second.shadows[0].escalations == 1);
    CHECK(second.shadows[0].apart == 1);
    office.clock.advanceMs(base::kMsPerDay);
    const desk::DayRun third = office.run(kToday.addDays(2));
    REQUIRE(third.shadows.size() == 1);
    CHECK(third.shadows[0].escalations == 0);
    const domain::AccountState state = office.account("C1");
    REQUIRE(state.strategySteps.size() == 1); // only what was in force did something
    CHECK(state.strategySteps[0].step.version == 1);
    draft.drop = true;
    REQUIRE_OK(desk::draftStrategy(*office.office, draft));
    office.clock.advanceMs(base::kMsPerDay);
    CHECK(office.run(kToday.addDays(3)).shadows.empty());
}
