// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/append_lines.h"
#include "core/desk/office_accounts.h"
#include "core/desk/office_import.h"
#include "core/desk/office_people.h"
#include "core/desk/office_report.h"
#include "core/desk/payment_batch.h"
#include "tests/support/office_fixture.h"

#include <catch2/catch.hpp>

using namespace dunlin;
using dunlin::tests::OfficeFixture;

namespace {

// The fixture's clock stands at 2026-11-24. C1 is 296 days past due, C2 is current.
constexpr char kInvoices[] =
    "customerID,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,SettledDate\n"
    "C1,1,2026-01-02,2026-02-01,600.00,\n"
    "C2,2,2026-11-02,2026-12-01,100.00,\n";

struct Agreements : OfficeFixture {
    Agreements()
    {
        desk::ImportRequest request;
        request.file = file(QStringLiteral("two.csv"), kInvoices);
        request.profile = QStringLiteral("receivables");
        REQUIRE_OK(desk::importFile(*office, request, {}));
        add("anna", ports::Role::Collector);
        add("carla", ports::Role::Supervisor);
        add("mia", ports::Role::Manager);
    }
    void add(const char *name, ports::Role role)
    {
        desk::NewUser user;
        user.name = QString::fromLatin1(name);
        user.role = role;
        REQUIRE_OK(desk::addUser(*office, user));
    }
    desk::LineAnswer append(const QByteArray &line, const char *user = "")
    {
        auto answers = desk::appendLines(*office, line, QString::fromLatin1(user));
        REQUIRE_OK(answers);
        REQUIRE(answers->size() == 1);
        return answers->front();
    }
    std::string refusal(const QByteArray &line, const char *user = "")
    {
        const qint64 head = office->feedHead();
        const desk::LineAnswer answer = append(line, user);
        CHECK(answer.verdict == "refused");
        CHECK(answer.id.isEmpty());
        CHECK(office->feedHead() == head); // nothing half done
        return answer.reason.toStdString();
    }
    domain::AccountState account(const char *number)
    {
        auto answer = desk::account(*office, {QString::fromLatin1(number), {}, {}, {}});
        REQUIRE_OK(answer);
        return answer->state;
    }
};

const QByteArray kPlan = R"({"account":"C1","kind":"plan","instalments":[)"
                         R"({"due":"2026-12-01","amount":"200.00"},)"
                         R"({"due":"2027-01-04","amount":"200.00"},)"
                         R"({"due":"2027-02-01","amount":"200.00"}]})";

} // namespace

TEST_CASE("append: a plan is one thing with its parts")
{
    Agreements office;
    const desk::LineAnswer answer = office.append(kPlan);
    CHECK(answer.verdict == "accepted");
    const domain::AccountState state = office.account("C1");
    REQUIRE(state.arrangements.size() == 1);
    CHECK(state.arrangements[0].id.toHex() == answer.id);
    CHECK(state.arrangements[0].parts.size() == 3);
    CHECK(state.arrangements[0].total.toText() == "600.00");
    CHECK(state.status == domain::Status::OnPlan);
    CHECK(state.nextAction.due == QDate(2026, 12, 1));
    CHECK(office
              .append(R"({"account":"C1","kind":"plan_changed","of":")" + answer.id
                      + R"(","instalments":[{"due":"2026-12-15","amount":"300.00"},)"
                        R"({"due":"eom","amount":"250.00"}]})")
              .verdict
          == "accepted");
    const domain::AccountState changed = office.account("C1");
    CHECK(changed.arrangements[0].total.toText() == "550.00");
    CHECK(office
              .append(R"({"account":"C1","kind":"arrangement_cancelled","of":")" + answer.id
                      + R"(","reason":"lost the job"})")
              .verdict
          == "accepted");
    CHECK(office.account("C1").arrangements[0].status == domain::ArrangementStatus::Cancelled);
}

TEST_CASE("append: bad agreements are refused with one sentence, and nothing is half done")
{
    Agreements office;
    const auto plan = [](const char *parts) {
        return R"({"account":"C1","kind":"plan","instalments":)" + QByteArray(parts) + "}";
    };
    CHECK(office.refusal(plan("[]")) == "there is no instalment");
    CHECK(office.refusal(plan("7")) == "instalments is a list");
    CHECK(office.refusal(plan(R"([{"due":"2026-11-23","amount":"10.00"}])"))
          == "an instalment is due today or later");
    CHECK(office.refusal(plan(R"([{"due":"2026-12-01","amount":"0"}])"))
          == "an instalment must be more than nothing");
    CHECK(office.refusal(plan(R"([{"due":"2026-12-01","amount":"600.01"}])"))
          == "600.01 EUR is more than the 600.00 EUR that can be asked for");
    CHECK(office.refusal(plan(R"([{"due":"never","amount":"1"}])")) == "due is not a date");
    CHECK(office.refusal(plan(R"([{"due":"fri","amount":"1","currency":"USD"}])"))
          == "the account is in EUR, not in USD; two currencies are never added");
    CHECK(office.refusal(R"({"account":"C1","kind":"promise","amount":"1","due":"fri",)"
                         R"("currency":"USD"})")
          == "the account is in EUR, not in USD; two currencies are never added");
    CHECK(office.refusal(R"({"account":"C1","kind":"settlement","parts":[)"
                         R"({"due":"2026-12-01","amount":"300.00"}],"expires":"2026-11-30"})")
          == "the offer expires before its first part is due");
    CHECK(office.refusal(R"({"account":"C1","kind":"dispute","amount":"601"})")
          == "only 600.00 of it is open and not disputed yet");
    CHECK(office.refusal(R"({"account":"C1","kind":"hold","from":"2026-01-01",)"
                         R"("until":"2026-02-01"})")
          == "the hold would have ended already");
    CHECK(office.refusal(R"({"account":"C1","kind":"close"})") == "say why the account is closed");
    CHECK(office.refusal(R"({"account":"C1","kind":"care","care":"sadness"})")
          == "care \"sadness\" is not known");
    CHECK(office.refusal(R"({"account":"C1","kind":"payment_expected","amount":"10",)"
                         R"("due":"2026-11-01"})")
          == "money is expected today or later");
    CHECK(office.append(R"({"account":"C1","kind":"close","reason":"uncollectable"})").verdict
          == "accepted");
    CHECK(office.refusal(kPlan) == "the account is closed");
    CHECK(office.refusal(R"({"account":"C1","kind":"promise","amount":"1","due":"fri"})")
          == "a closed account is not promised on; open it again first");
}

TEST_CASE("append: promises together stay within what can be asked for")
{
    Agreements office;
    const auto promise = [](const char *amount) {
        return R"({"account":"C2","kind":"promise","due":"+1w","amount":")" + QByteArray(amount)
               + "\"}";
    };
    CHECK(office.append(promise("60")).verdict == "accepted");
    CHECK(office.append(promise("40")).verdict == "accepted");
    CHECK(office.refusal(promise("0.01"))
          == "100.00 EUR of it is promised already, so that 0.00 EUR is left");
    CHECK(office.account("C2").promises.size() == 2);
}

TEST_CASE("append: the same id comes in once, and is nobody else's")
{
    Agreements office;
    const auto line = [](const char *account, const char *kind) {
        return R"({"id":"00112233445566778899aabbccddeeff","kind":")" + QByteArray(kind)
               + R"(","account":")" + account + R"(","amount":"10","due":"2026-12-01","text":"x"})";
    };
    CHECK(office.append(line("C1", "promise")).reason.isEmpty());
    const qint64 head = office.office->feedHead();
    const desk::LineAnswer again = office.append(line("C1", "promise"));
    CHECK(again.verdict == "accepted");
    CHECK(again.reason == QStringLiteral("it was recorded already"));
    CHECK(office.office->feedHead() == head);
    CHECK(office.refusal(line("C2", "promise"))
          == "another event has the id 00112233445566778899aabbccddeeff");
    CHECK(office.refusal(line("C1", "note"))
          == "another event has the id 00112233445566778899aabbccddeeff");
}

TEST_CASE("approval: beyond authority it is asked for, and another person decides")
{
    Agreements office;
    const QByteArray settlement = R"({"account":"C1","kind":"settlement","expires":"2026-12-31",)"
                                  R"("parts":[{"due":"2026-12-10","amount":"360.00"}]})";
    const desk::LineAnswer asked = office.append(settlement, "anna");
    CHECK(asked.verdict == "requested");
    CHECK(asked.reason.toStdString()
          == "needs approval: 360.00 EUR for 600.00 EUR; you may accept 540.00 EUR (90.00%) or "
             "more");
    domain::AccountState state = office.account("C1");
    CHECK(state.arrangements.empty());
    REQUIRE(state.approvals.size() == 1);
    CHECK(state.approvals[0].because == std::vector<QByteArray>{"discount"});
    CHECK(state.nextAction.kind == domain::NextActionKind::DecideApproval);

    const auto decide = [&](const char *decision, const char *reason = "") {
        return R"({"account":"C1","kind":"approval_decided","of":")" + asked.id
               + R"(","decision":")" + decision + R"(","reason":")" + reason + "\"}";
    };
    CHECK(office.refusal(decide("approved"), "anna") == "who asked for it cannot decide on it");
    CHECK(office.refusal(decide("refused"), "carla") == "a refusal needs a reason");
    CHECK(office.append(decide("approved"), "carla").verdict == "accepted");
    CHECK(office.refusal(decide("refused", "no"), "mia") == "the request was decided already");
    state = office.account("C1");
    REQUIRE(state.arrangements.size() == 1);
    CHECK(state.arrangements[0].approvedBy == QStringLiteral("user:carla"));
    CHECK(office.append(R"({"account":"C1","kind":"payment","amount":"360.00"})").verdict
          == "accepted");
    CHECK(office.account("C1").status == domain::Status::SettledInFull);
    CHECK(office.account("C1").forgiven.toText() == "240.00");
}

TEST_CASE("approval: not beyond the authority of who approves")
{
    Agreements office;
    const QByteArray settlement = R"({"account":"C1","kind":"settlement",)"
                                  R"("parts":[{"due":"2026-12-10","amount":"60.00"}]})";
    const desk::LineAnswer asked = office.append(settlement, "anna");
    const QByteArray approve = R"({"account":"C1","kind":"approval_decided","of":")" + asked.id
                               + R"(","decision":"approved"})";
    CHECK(office.refusal(approve, "carla")
          == "60.00 EUR for 600.00 EUR; you may accept 300.00 EUR (50.00%) or more");
    CHECK(office.append(approve, "mia").verdict == "accepted");
    // Within one's own authority nobody is asked; the office itself asks nobody.
    const QByteArray small = R"({"account":"C2","kind":"settlement",)"
                             R"("parts":[{"due":"2026-12-10","amount":"80.00"}]})";
    CHECK(office.append(small, "carla").verdict == "accepted");
}

TEST_CASE("approval: promises far ahead, and what is let go, go to somebody else first")
{
    Agreements office;
    const desk::LineAnswer asked = office.append(
        R"({"account":"C1","kind":"promise","amount":"100.00","due":"2027-06-01"})", "anna");
    CHECK(asked.verdict == "requested");
    CHECK(asked.reason.toStdString()
          == "needs approval: it is due on 2027-06-01; you may take promises up to 62 days ahead");
    CHECK(office.account("C1").promises.empty());
    const QByteArray approve = R"({"account":"C1","kind":"approval_decided","of":")" + asked.id
                               + R"(","decision":"approved"})";
    CHECK(office.refusal(approve, "anna") == "who asked for it cannot decide on it");
    CHECK(office.append(approve, "carla").verdict == "accepted");
    REQUIRE(office.account("C1").promises.size() == 1);
    CHECK(office.account("C1").promises[0].amount.toText() == "100.00");

    // The office charges a fee; who lets go of more than his role may, asks.
    CHECK(
        office.append(R"({"account":"C2","kind":"fee","amount":"60.00","basis":"BGB 288"})").verdict
        == "accepted");
    const auto waive = [](const char *amount) {
        return QByteArray(R"({"account":"C2","kind":"adjustment","bucket":"fees","amount":")")
               + amount + R"(","reason":"goodwill"})";
    };
    CHECK(office.append(waive("-20.00"), "anna").verdict == "accepted");
    const desk::LineAnswer more = office.append(waive("-20.00"), "anna");
    CHECK(more.verdict == "requested");
    CHECK(more.reason.toStdString()
          == "needs approval: 40.00 EUR let go today; you may let go of 25.00 EUR or less");
    CHECK(office.account("C2").balances[domain::Bucket::Fees].toText() == "40.00");
    const desk::LineAnswer interest =
        office.append(R"({"account":"C2","kind":"interest_waiver","reason":"hardship"})", "anna");
    CHECK(interest.verdict == "requested");
    CHECK(office
              .append(R"({"account":"C2","kind":"approval_decided","of":")" + more.id
                          + R"(","decision":"approved"})",
                      "carla")
              .verdict
          == "accepted");
    CHECK(office.account("C2").balances[domain::Bucket::Fees].toText() == "20.00");
    // Without an end is beyond a supervisor too.
    const QByteArray forever = R"({"account":"C2","kind":"approval_decided","of":")" + interest.id
                               + R"(","decision":"approved"})";
    CHECK(office.refusal(forever, "carla")
          == "interest without an end; you may let go of 366 days");
    CHECK(office.append(forever, "mia").verdict == "accepted");
    CHECK(office.account("C2").interestWaivers.size() == 1);
}

TEST_CASE("disputes: a collector enters them, somebody else decides; a hold ends with its reason")
{
    Agreements office;
    const desk::LineAnswer dispute = office.append(
        R"({"account":"C1","kind":"dispute","amount":"50.00","category":"paid"})", "anna");
    CHECK(dispute.verdict == "accepted");
    const auto resolve = [&](const char *outcome) {
        return R"({"account":"C1","kind":"dispute_resolved","of":")" + dispute.id
               + R"(","outcome":")" + outcome + "\"}";
    };
    CHECK(office.refusal(resolve("debtor_error"), "anna")
          == "your role does not decide disputes, only that one was withdrawn");
    CHECK(office.append(resolve("debtor_error"), "carla").verdict == "accepted");
    CHECK(office.account("C1").disputes[0].outcome == QStringLiteral("debtor_error"));
    const desk::LineAnswer hold = office.append(
        R"({"account":"C1","kind":"hold","reason":"documents","until":"2027-01-31"})", "anna");
    CHECK(office
              .append(R"({"account":"C1","kind":"hold_lifted","of":")" + hold.id
                          + R"(","reason":"they came"})",
                      "anna")
              .verdict
          == "accepted");
    CHECK(office.account("C1").holds[0].liftReason == QStringLiteral("they came"));
}

TEST_CASE("care: entered on one account it stops contact on all of the person")
{
    Agreements office;
    const QByteArray person = office.account("C1").debtor.id.toHex();
    CHECK(office
              .append(R"({"account":"C2","kind":"debtor_linked","debtor":")" + person
                      + R"(","reason":"the same person"})")
              .verdict
          == "accepted");
    const desk::LineAnswer care =
        office.append(R"({"account":"C2","kind":"care","care":"bankruptcy",)"
                      R"("advice":"write to the trustee only","contact":"Mr Hill"})",
                      "anna");
    CHECK(care.verdict == "accepted");
    for (const char *number : {"C1", "C2"}) {
        const domain::AccountState state = office.account(number);
        CHECK(state.status == domain::Status::OnHold);
        REQUIRE(state.care.size() == 1);
        CHECK(state.care[0].id.toHex() == care.id);
        CHECK(state.care[0].advice == QStringLiteral("write to the trustee only"));
    }
    CHECK(office.refusal(R"({"account":"C1","kind":"contact","channel":"letter",)"
                         R"("result":"sent"})")
          != "");
    CHECK(office.refusal(R"({"account":"C1","kind":"hold_lifted","of":")" + care.id + "\"}")
          == "this stop of contact ends with its care");
    const QByteArray end = R"({"account":"C1","kind":"care_ended","of":")" + care.id;
    CHECK(office.refusal(end + "\"}") == "care ends with a reason");
    CHECK(office.append(end + R"(","reason":"discharged"})").verdict == "accepted");
    CHECK(office.account("C2").care[0].ended == QDate(2026, 11, 24));
    CHECK(office.account("C2").status != domain::Status::OnHold);
}

TEST_CASE("care: its sensitive part needs consent, and is on no account")
{
    Agreements office;
    const desk::LineAnswer care =
        office.append(R"({"account":"C1","kind":"care","care":"vulnerability"})");
    const QByteArray detail =
        R"({"account":"C1","kind":"care_detail","of":")" + care.id + R"(","detail":"in hospital")";
    CHECK(office.refusal(detail + "}") == "sensitive details are kept only with recorded consent");
    const int before = office.account("C1").events;
    CHECK(office.append(detail + R"(,"consent_on":"2026-11-24","consent_how":"by telephone"})")
              .verdict
          == "accepted");
    CHECK(office.account("C1").events == before);
}

TEST_CASE("run: finds what is to be done, once")
{
    Agreements office;
    office.append(R"({"account":"C1","kind":"promise","amount":"100","due":"2026-12-01"})");
    office.append(R"({"account":"C1","kind":"plan","instalments":[)"
                  R"({"due":"2026-11-24","amount":"100"},{"due":"2027-01-04","amount":"100"}]})");
    office.append(R"({"account":"C2","kind":"payment_expected","amount":"50","due":"2026-11-28",)"
                  R"("method":"cheque"})");
    office.append(R"({"account":"C2","kind":"dispute","amount":"20","category":"goods",)"
                  R"("respond_by":"2026-11-30"})");
    const QDate day(2026, 11, 30);
    const auto first = desk::runDay(*office.office, QDate(2026, 11, 24), day);
    REQUIRE_OK(first);
    // The plan's first part was missed; the promise falls due tomorrow; the cheque did not come;
    // an answer is owed.
    CHECK(first->promisesMatured == 1);
    CHECK(first->tasks == 4);
    const qint64 head = office.office->feedHead();
    const auto again = desk::runDay(*office.office, QDate(2026, 11, 24), day);
    REQUIRE_OK(again);
    CHECK(again->promisesMatured == 0);
    CHECK(again->tasks == 0);
    CHECK(office.office->feedHead() == head);
    CHECK(office.account("C2").tasks.size() == 2);
}

TEST_CASE("batch: it closes only when it balances, and then whole")
{
    Agreements office;
    const QByteArray expected =
        office.append(R"({"account":"C2","kind":"payment_expected","amount":"50","due":"+1w"})").id;
    const auto post = [&](const char *control, const QByteArray &lines) {
        const auto done =
            desk::postBatch(*office.office, lines, *base::Money::fromText(control, base::kEur),
                            QStringLiteral("anna"));
        REQUIRE_OK(done);
        return *done;
    };
    const QByteArray good = R"({"account":"C1","amount":"100.00","reference":"7"})"
                            "\n\n"
                            R"({"account":"C2","amount":"50","expected":")"
                            + expected
                            + R"("})"
                              "\n"
                              R"({"account":"C1","amount":"25.50"})";
    const qint64 head = office.office->feedHead();
    const desk::BatchOutcome off = post("175.00", good);
    CHECK_FALSE(off.closed);
    CHECK(off.payments == 3);
    CHECK(off.sum.toText() == "175.50");
    CHECK(off.difference().toText() == "-0.50");
    const desk::BatchOutcome bad = post("175.50", good + R"(
{"account":"C9","amount":"0"}
{"account":"C1","amount":"1","value_date":"2027-01-01"}
{"account":"C1","amount":"1","currency":"USD"}
nothing)");
    CHECK_FALSE(bad.closed);
    CHECK(bad.payments == 3);
    REQUIRE(bad.problems.size() == 4);
    CHECK(bad.problems[0].line == 5);
    CHECK(bad.problems[0].reason == QStringLiteral("there is no account C9"));
    CHECK_FALSE(post("0.00", "").closed);
    CHECK(office.office->feedHead() == head); // nothing half done
    CHECK(office.account("C1").payments.empty());

    const desk::BatchOutcome closed = post("175.50", good);
    CHECK(closed.closed);
    const domain::AccountState state = office.account("C1");
    CHECK(state.paidTotal.toText() == "125.50");
    CHECK(state.payments[0].batch == closed.batch);
    CHECK(state.payments[1].batch == closed.batch);
    CHECK(office.account("C2").expected[0].payment);
    // The cheque cannot come twice.
    CHECK(post("175.50", good).problems.size() == 1);
}

TEST_CASE("append: what the office itself records on one day stands in one row of figures")
{
    Agreements office;
    office.append(R"({"account":"C1","kind":"promise","amount":"100","due":"2026-11-24"})");
    const desk::LineAnswer payment =
        office.append(R"({"account":"C1","kind":"payment","amount":"100"})");
    CHECK(payment.verdict == "accepted");
    CHECK(office.account("C1").promises[0].status == domain::PromiseStatus::Kept);
}
