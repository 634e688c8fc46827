// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "account_script.h"
#include "core/domain/agreement_rules.h"
#include "core/domain/policy_json.h"
#include "core/domain/statement.h"
#include "tests/support/require_ok.h"

#include <algorithm>

using namespace dunlin;
using namespace dunlin::domain;
using test::AccountScript;

namespace {

Money eur(double euros)
{
    return AccountScript::eur(euros);
}

AccountScript billed(double euros = 600)
{
    AccountScript script;
    script.open();
    script.bill(1, 0, 10, euros);
    return script;
}

std::vector<Instalment> parts(std::initializer_list<std::pair<int, double>> all)
{
    std::vector<Instalment> made;
    for (const auto &[due, euros] : all)
        made.push_back({AccountScript::day(due), eur(euros)});
    return made;
}

Planned plan(std::initializer_list<std::pair<int, double>> all)
{
    return Planned{parts(all), Frequency::Monthly, {}, {}};
}

SettlementAgreed settlement(std::initializer_list<std::pair<int, double>> all, int expires = 0)
{
    return SettlementAgreed{
        parts(all), expires ? AccountScript::day(expires) : QDate(), eur(600), {}, {}};
}

/// "paid missed open"
std::string statuses(const ArrangementState &arrangement)
{
    QByteArrayList words;
    for (const PartState &part : arrangement.parts)
        words << name(part.status).toByteArray();
    return words.join(' ').toStdString();
}

/// The script with terms of its own.
AccountScript under(AccountScript script, const char *terms)
{
    script.add(TermsSet{{}, {}, QDate(2020, 1, 1), terms, {}});
    return script;
}

} // namespace

TEST_CASE("a plan's instalments are paid, partly paid, missed and paid late")
{
    AccountScript script = billed();
    script.on(20).add(plan({{30, 200}, {60, 200}, {90, 200}}));
    script.on(28).pay(200, 28);
    script.on(59).pay(50, 59);
    AccountState state = script.foldOn(60);
    REQUIRE(state.arrangements.size() == 1);
    CHECK(statuses(state.arrangements[0]) == "paid partly_paid open");
    CHECK(state.status == Status::PromiseDue);
    CHECK(state.arrangements[0].paid == eur(250));
    CHECK(state.arrangements[0].left() == eur(350));

    state = script.foldOn(63);
    CHECK(statuses(state.arrangements[0]) == "paid missed open");
    CHECK(state.arrangements[0].isActive());
    CHECK(state.arrangements[0].missed == 1);
    CHECK(state.arrangements[0].arrears == eur(150));
    // A missed instalment is at the top of the queue, and not held back any more.
    CHECK(state.status == Status::PromiseBroken);
    CHECK(state.nextAction == NextAction{NextActionKind::Call, AccountScript::day(63), {}});
    CHECK_FALSE(state.holdback);
    CHECK(std::count_if(state.timeline.begin(), state.timeline.end(),
                        [](const TimelineEntry &e) {
                            return e.kind == TimelineEntry::Kind::InstalmentMissed;
                        })
          == 1);

    // The next money fills the oldest gap first.
    script.on(70).pay(150, 70);
    state = script.foldOn(71);
    CHECK(statuses(state.arrangements[0]) == "paid paid_late open");
    CHECK(state.status == Status::OnPlan);
    CHECK(state.holdback == Holdback{HoldbackKind::Plan, AccountScript::day(92)});
    script.on(88).pay(200, 88);
    state = script.foldOn(89);
    CHECK(state.arrangements[0].status == ArrangementStatus::Kept);
    CHECK(state.arrangements[0].ended == AccountScript::day(88));
    CHECK(state.status == Status::Paid);
}

TEST_CASE("a plan breaks at so many missed instalments as the policy says, or at its last")
{
    AccountScript script = billed();
    script.on(20).add(plan({{30, 200}, {60, 200}, {90, 200}}));
    const AccountState two = script.foldOn(63);
    CHECK(two.arrangements[0].status == ArrangementStatus::Broken);
    CHECK(two.arrangements[0].ended == AccountScript::day(63));
    CHECK(statuses(two.arrangements[0]) == "missed missed void");
    CHECK(two.status == Status::PromiseBroken);
    CHECK(script.foldOn(62).arrangements[0].isActive());

    const AccountScript strict = under(script, R"({"plan":{"missed_to_break":1,"grace_days":5}})");
    CHECK(strict.foldOn(35).arrangements[0].isActive());
    CHECK(strict.foldOn(36).arrangements[0].status == ArrangementStatus::Broken);

    AccountScript last = billed();
    last.on(20).add(plan({{30, 200}, {60, 400}}));
    last.on(30).pay(200, 30);
    CHECK(last.foldOn(62).arrangements[0].isActive());
    CHECK(last.foldOn(63).arrangements[0].status == ArrangementStatus::Broken);
    // Money after that is no instalment of it.
    last.on(70).pay(400, 70);
    CHECK(last.foldOn(71).arrangements[0].status == ArrangementStatus::Broken);
    CHECK(last.foldOn(71).arrangements[0].paid == eur(200));
}

TEST_CASE("tolerance: what is paid but for a little is paid")
{
    AccountScript script = billed();
    script.on(20).add(plan({{30, 200}, {60, 200}}));
    script.promise(100, 40);
    script.on(29).pay(198, 29);
    script.on(39).pay(99.50, 39);
    AccountState state = under(script, R"({"plan":{"tolerance_percent":"1"},)"
                                       R"("promise":{"tolerance_amount":"0.50"}})")
                             .foldOn(50);
    CHECK(statuses(state.arrangements[0]) == "paid open");
    CHECK(state.promises[1].status == PromiseStatus::Kept);
    state = script.foldOn(50);
    CHECK(statuses(state.arrangements[0]) == "paid_late open");
    CHECK(state.promises[1].status == PromiseStatus::Broken);
    CHECK(Tolerance{5000, {}}.needed(Money(1, base::kEur)) == Money(1, base::kEur));
    CHECK(Tolerance{0, {900}}.needed(eur(5)) == Money(1, base::kEur));
}

TEST_CASE("prepayment carries forward, over promises and instalments alike")
{
    AccountScript script = billed();
    script.on(20).add(plan({{30, 100}, {60, 100}, {90, 100}}));
    script.promise(50, 40);
    script.on(25).pay(180, 25);
    const AccountState state = script.foldOn(26);
    CHECK(statuses(state.arrangements[0]) == "paid partly_paid open");
    CHECK(state.arrangements[0].parts[1].paid == eur(30));
    CHECK(state.promises[1].status == PromiseStatus::Kept);
}

TEST_CASE("who pays a part now and promises the rest has paid nothing of the rest")
{
    AccountScript script = billed();
    script.on(20, 10).pay(100, 20);
    script.on(20, 11).promise(200, 30);
    CHECK(script.foldOn(21).promises[0].paid == eur(0));
    script.on(20, 15).pay(50, 20);
    CHECK(script.foldOn(21).promises[0].paid == eur(50));
    // A bank's file knows the day only.
    AccountScript bank = billed();
    bank.on(20, 11).promise(200, 30);
    bank.on(20, 0).pay(200, 20);
    CHECK(bank.foldOn(21).promises[0].status == PromiseStatus::Kept);
}

TEST_CASE("a reversed payment opens the instalment again, as if it had never been paid")
{
    AccountScript script = billed();
    script.on(20).add(plan({{30, 200}, {60, 200}, {90, 200}}));
    const AccountScript without = script;
    const EventId payment = script.on(30).pay(200, 30);
    CHECK(statuses(script.foldOn(40).arrangements[0]) == "paid open open");
    script.on(35).reverse(payment, 35);
    for (const int today : {31, 33, 40, 70}) {
        FoldContext context{.today = AccountScript::day(today), .withTimeline = false};
        AccountState state = script.fold(context);
        AccountState never = without.fold(context);
        CHECK(state.arrangements == never.arrangements);
        CHECK(state.promises == never.promises);
        CHECK(state.balances == never.balances);
        CHECK(state.status == never.status);
        CHECK(state.nextAction == never.nextAction);
    }
}

TEST_CASE("a plan is changed once for each state of it, and the first change holds")
{
    AccountScript script = billed();
    const EventId made = script.on(20).add(plan({{30, 200}, {60, 200}, {90, 200}}));
    script.on(30).pay(230, 30);
    const EventId first =
        script.on(40).add(PlanChanged{made, made, parts({{70, 100}, {110, 270}}), {}});
    script.on(41).add(PlanChanged{made, made, parts({{75, 370}}), {}}); // did not see the first
    AccountState state = script.foldOn(50);
    const ArrangementState *shown = &state.arrangements[0];
    CHECK(shown->head == first);
    CHECK(statuses(*shown) == "paid void void open open");
    // What was paid on a part that is replaced stays in the sum.
    CHECK(shown->total == eur(600));
    CHECK(shown->paid == eur(230));
    CHECK(shown->left() == eur(370));
    script.on(69).pay(100, 69);
    script.on(100).pay(270, 100);
    state = script.foldOn(101);
    CHECK(state.arrangements[0].status == ArrangementStatus::Kept);
    CHECK(statuses(state.arrangements[0]) == "paid void void paid paid");
}

TEST_CASE("a change that comes after the plan broke changes nothing")
{
    AccountScript script = billed();
    const EventId made = script.on(20).add(plan({{30, 300}, {35, 300}}));
    script.on(50).add(PlanChanged{made, made, parts({{70, 600}}), {}});
    const AccountState state = script.foldOn(60);
    CHECK(state.arrangements[0].status == ArrangementStatus::Broken);
    CHECK(state.arrangements[0].head == made);
    CHECK(state.promises.size() == 2);
}

TEST_CASE("a settlement that is kept forgives the rest of the claim, exactly")
{
    AccountScript script = billed();
    script.charge(ChargeKind::Fee, 25, 12, 1);
    script.on(20).add(settlement({{30, 200}, {60, 100}}, 70));
    script.on(28).pay(200, 28);
    AccountState state = script.foldOn(30);
    CHECK(state.arrangements[0].kind == ArrangementState::Kind::Settlement);
    CHECK(statuses(state.arrangements[0]) == "paid open");
    CHECK(state.total() == eur(425));
    CHECK(state.forgiven == eur(0));
    CHECK(state.holdback == Holdback{HoldbackKind::Settlement, AccountScript::day(62)});
    const EventId last = script.on(61).pay(110, 61);
    state = script.foldOn(61);
    CHECK(state.arrangements[0].status == ArrangementStatus::Kept);
    CHECK(state.total() == eur(0));
    CHECK(state.arrangements[0].forgiven == eur(315));
    CHECK(state.forgiven == eur(315));
    CHECK(state.status == Status::SettledInFull);
    CHECK(state.nextAction == NextAction{});
    // A charge of a later day is a new claim; one of an earlier day was forgiven with the rest.
    AccountScript charged = script;
    charged.on(62).charge(ChargeKind::Cost, 7, 62);
    CHECK(charged.foldOn(63).total() == eur(7));
    charged.charge(ChargeKind::Cost, 5, 61);
    CHECK(charged.foldOn(63).total() == eur(7));
    CHECK(charged.foldOn(63).forgiven == eur(320));
    // Taken back, it is as if the part had not come: void, and all is owed less what was paid.
    script.on(64).reverse(last, 64);
    state = script.foldOn(65);
    CHECK(state.arrangements[0].status == ArrangementStatus::Void);
    CHECK(statuses(state.arrangements[0]) == "paid missed");
    CHECK(state.total() == eur(425));
    CHECK(state.forgiven == eur(0));
    CHECK(state.status == Status::PromiseBroken);
}

TEST_CASE("a settlement ends at its first missed part, at its expiry, or when it is cancelled")
{
    AccountScript missed = billed();
    missed.on(20).add(settlement({{30, 100}, {60, 100}, {90, 100}}));
    missed.on(29).pay(100, 29);
    CHECK(missed.foldOn(62).arrangements[0].isActive());
    CHECK(missed.foldOn(63).arrangements[0].status == ArrangementStatus::Void);
    CHECK(statuses(missed.foldOn(63).arrangements[0]) == "paid missed void");
    CHECK(missed.foldOn(63).total() == eur(500));

    AccountScript expired = billed();
    expired.on(20).add(settlement({{30, 100}, {60, 100}}, 31));
    CHECK(expired.foldOn(31).arrangements[0].isActive());
    const AccountState over = expired.foldOn(32);
    CHECK((over.arrangements[0].status == ArrangementStatus::Expired
           || over.arrangements[0].status == ArrangementStatus::Void));
    CHECK(over.arrangements[0].ended == AccountScript::day(32));
    CHECK(over.total() == eur(600));

    // Before a part is due, an offer that nobody took up is expired.
    AccountScript offer = billed();
    offer.on(20).add(settlement({{25, 100}}, 25));
    offer.on(24).pay(40, 24);
    CHECK(offer.foldOn(26).arrangements[0].status == ArrangementStatus::Void);

    AccountScript cancelled = billed();
    const EventId made = cancelled.on(20).add(settlement({{30, 100}}));
    cancelled.on(25).add(ArrangementCancelled{made, QStringLiteral("no money")});
    const AccountState state = cancelled.foldOn(40);
    CHECK(state.arrangements[0].status == ArrangementStatus::Cancelled);
    CHECK(state.arrangements[0].reason == QStringLiteral("no money"));
    CHECK(state.promises[0].status == PromiseStatus::Cancelled);
}

TEST_CASE("a request becomes the arrangement when somebody else approves it")
{
    AccountScript script = billed();
    const EventId asked =
        script.on(20).add(ApprovalRequested{settlement({{30, 100}}), {"discount"}, {}});
    AccountState state = script.foldOn(21);
    REQUIRE(state.approvals.size() == 1);
    CHECK(state.approvals[0].status == ApprovalStatus::Open);
    CHECK(state.arrangements.empty());
    CHECK(state.nextAction
          == NextAction{NextActionKind::DecideApproval, AccountScript::day(21), {}});
    CHECK(state.holdback == Holdback{HoldbackKind::Approval, {}});

    // Not by who asked.
    script.on(22).add(ApprovalDecided{asked, true, {}});
    CHECK(script.foldOn(22).arrangements.empty());

    AccountScript refused = script;
    refused.as(actorOfUser(QStringLiteral("carla"))).on(23);
    refused.add(ApprovalDecided{asked, false, QStringLiteral("too little")});
    state = refused.foldOn(23);
    CHECK(state.approvals[0].status == ApprovalStatus::Refused);
    CHECK(state.approvals[0].reason == QStringLiteral("too little"));
    CHECK(state.arrangements.empty());
    CHECK(state.nextAction.kind == NextActionKind::Call);

    script.as(actorOfUser(QStringLiteral("carla"))).on(23);
    script.add(ApprovalDecided{asked, true, {}});
    script.add(ApprovalDecided{asked, false, {}}); // too late
    state = script.foldOn(23);
    REQUIRE(state.arrangements.size() == 1);
    CHECK(state.arrangements[0].id == asked);
    CHECK(state.arrangements[0].by == actorOfUser(QStringLiteral("anna")));
    CHECK(state.arrangements[0].approvedBy == actorOfUser(QStringLiteral("carla")));
    CHECK(state.arrangements[0].taken == AccountScript::day(23));
    script.on(25).pay(100, 25);
    CHECK(script.foldOn(25).status == Status::SettledInFull);
}

TEST_CASE("an open promise holds back other chasing and lets go by itself")
{
    AccountScript script = billed();
    CHECK_FALSE(script.foldOn(19).holdback);
    script.on(20).promise(100, 25);
    CHECK(script.foldOn(27).holdback == Holdback{HoldbackKind::Promise, AccountScript::day(27)});
    CHECK_FALSE(script.foldOn(28).holdback);
    script.on(21).add(Disputed{});
    CHECK(script.foldOn(22).holdback == Holdback{HoldbackKind::Dispute, {}});
    script.add(HeldBack{{}, AccountScript::day(21), AccountScript::day(23)});
    CHECK(script.foldOn(22).holdback == Holdback{HoldbackKind::Hold, AccountScript::day(23)});
}

TEST_CASE("what may be promised is what may be asked for and is not promised yet")
{
    AccountScript script = billed();
    script.on(20).promise(100, 25);
    script.add(Disputed{{AccountScript::item(1)}, eur(50), {}, {}});
    AccountState state = script.foldOn(21);
    CHECK(state.collectable() == eur(550));
    CHECK(freeToPromise(state) == eur(450));
    const QDate day = AccountScript::day(21);
    CHECK(checkProposal(state, plan({{30, 200}, {60, 250}}), day));
    const auto refused = [&](const Proposal &proposal) {
        const auto status = checkProposal(state, proposal, day);
        REQUIRE_FALSE(status);
        CHECK(status.error().code == base::ErrorCode::Input);
        return status.error().detail.toStdString();
    };
    CHECK(refused(plan({{30, 200}, {60, 250.01}}))
          == "100.00 EUR of it is promised already, so that 450.00 EUR is left");
    CHECK(refused(plan({{30, 600}}))
          == "600.00 EUR is more than the 550.00 EUR that can be asked "
             "for");
    CHECK(refused(plan({})) == "there is no instalment");
    CHECK(refused(plan({{20, 100}})) == "an instalment is due today or later");
    CHECK(refused(plan({{30, 100}, {30, 100}})) == "the instalments are not in order");
    CHECK(refused(plan({{30, 0}})) == "an instalment must be more than nothing");
    CHECK(refused(Planned{{{day, Money(100, base::kUsd)}}, {}, {}, {}}) == "the account is in EUR");
    CHECK(refused(settlement({{30, 100}}, 20)) == "the offer has expired");
    CHECK(refused(settlement({{30, 100}}, 29)) == "the offer expires before its first part is due");
    CHECK(refused(PlanChanged{state.promises[0].id, state.promises[0].id, parts({{30, 1}}), {}})
          == "there is no such plan");
    const EventId made = script.add(plan({{30, 200}, {60, 250}}));
    state = script.foldOn(21);
    CHECK(freeToPromise(state) == eur(0));
    CHECK(freeToPromise(state, made) == eur(450));
    CHECK(checkProposal(state, PlanChanged{made, made, parts({{40, 450}}), {}}, day));
    CHECK(refused(PlanChanged{made, EventId{}, parts({{40, 450}}), {}})
          == "the plan was changed meanwhile; look at it again");
}

TEST_CASE("authority: floors by age, length and instalments by role")
{
    AccountScript script = billed();
    const AgreementPolicy policy;
    const auto beyond = [&](const char *role, int today, const Proposal &proposal) {
        const AccountState state = script.foldOn(today);
        QByteArrayList words;
        for (const BeyondLimit &limit :
             beyondAuthority(state, proposal, policy.of(role), AccountScript::day(today)))
            words << name(limit.limit).toByteArray();
        return words.join(' ').toStdString();
    };
    // Due on day 10: 180 days past due on day 190.
    CHECK(beyond("collector", 189, settlement({{195, 599.99}})) == "discount");
    CHECK(beyond("collector", 190, settlement({{195, 540}})) == "");
    CHECK(beyond("collector", 190, settlement({{195, 539.99}})) == "discount");
    CHECK(beyond("senior", 20, settlement({{25, 540}})) == "");
    CHECK(beyond("supervisor", 20, settlement({{25, 419.99}})) == "discount");
    CHECK(beyond("manager", 20, settlement({{25, 0.01}})) == "");
    CHECK(beyond("compliance", 400, settlement({{405, 599.99}})) == "discount");
    CHECK(beyond("nobody", 20, plan({{25, 600}})) == "length");
    CHECK(beyond("collector", 20, plan({{25, 300}, {201, 300}})) == "");
    CHECK(beyond("collector", 20, plan({{25, 300}, {202, 300}})) == "length");
    CHECK(beyond("collector", 20, plan({{25, 24.99}, {55, 575.01}})) == "instalment");
    CHECK(beyond("collector", 20, plan({{25, 580}, {55, 20}})) == "");
    CHECK(beyond("senior", 20, plan({{25, 24.99}, {202, 575.01}})) == "");

    const EventId asked = script.on(20).add(ApprovalRequested{settlement({{25, 300}}), {}, {}});
    const AccountState state = script.foldOn(20);
    const auto decided = [&](const char *role, const QString &actor, bool approved,
                             const char *reason) {
        const auto status =
            checkDecision(state, ApprovalDecided{asked, approved, QLatin1String(reason)},
                          actorOfUser(actor), policy.of(role), AccountScript::day(20));
        return status ? std::string() : status.error().detail.toStdString();
    };
    const QString carla = QStringLiteral("carla");
    CHECK(decided("manager", carla, true, "") == "");
    CHECK(decided("manager", QStringLiteral("anna"), true, "")
          == "who asked for it cannot decide on it");
    CHECK(decided("senior", carla, true, "") == "your role does not decide on requests");
    CHECK(decided("supervisor", carla, true, "")
          == "300.00 EUR for 600.00 EUR; you may accept 420.00 EUR (70.00%) or more");
    CHECK(decided("supervisor", carla, false, "too little") == "");
    CHECK(decided("supervisor", carla, false, " ") == "a refusal needs a reason");
}

TEST_CASE("policy parts are read field by field, and a wrong one changes nothing")
{
    AgreementPolicy policy;
    const auto read = [&](const char *part, const char *json) {
        const auto status = readPolicyPart(part, json, &policy);
        return status ? std::string() : status.error().detail.toStdString();
    };
    CHECK(read("promise", R"({"grace_days":5,"tolerance_percent":"1.5","remind_days":0})") == "");
    CHECK(policy.promiseGraceDays == 5);
    CHECK(policy.promiseTolerance.perTenThousand == 150);
    CHECK(policy.remindDays == 0);
    CHECK(policy.planGraceDays == 2);
    CHECK(read("plan", R"({"missed_to_break":0})") == "missed_to_break cannot be used");
    CHECK(read("plan", R"({"grace_days":1,"missed_to_break":"2"})")
          == "missed_to_break cannot be used");
    CHECK(policy.planGraceDays == 2);
    CHECK(read("disputes", R"({"days":20,"by_category":{"paid":7}})") == "");
    CHECK(policy.disputeDaysFor("paid") == 7);
    CHECK(policy.disputeDaysFor("quality") == 20);
    CHECK(read("care", R"({"vulnerability":null,"bankruptcy":90})") == "");
    CHECK(policy.careDays[size_t(CareKind::Vulnerability)] == -1);
    CHECK(policy.careDays[size_t(CareKind::Bankruptcy)] == 90);
    CHECK(read("authority", R"({"collector":{"plan_months":9,"settlement_floors":)"
                            R"([{"from_days":60,"percent":"75"},{"percent":"95.50"}]}})")
          == "");
    CHECK(policy.of("collector").floorAt(0) == 9550);
    CHECK(policy.of("collector").floorAt(60) == 7500);
    CHECK(policy.of("collector").smallestInstalment.in(base::kEur) == eur(25));
    CHECK(policy.of("senior").planMonths == 12);
    CHECK(read("authority", R"({"collector":{"settlement_floors":[{"percent":"101"}]}})")
          == "settlement_floors.percent cannot be used");
    CHECK(read("plan", R"({"missed":1})") == "missed cannot be used");
    CHECK(read("calendar", R"({"id":"target"})") == "");
    CHECK(policy.calendar == "target");
    CHECK(read("promise", "[]").substr(0, 13) == "not an object");
    const Currency yen = base::literalCurrency("JPY", 0);
    const Currency dinar = base::literalCurrency("KWD", 3);
    CHECK(PolicyAmount{2550}.in(yen) == Money(25, yen));
    CHECK(PolicyAmount{2550}.in(dinar) == Money(25'500, dinar));
}

TEST_CASE("policy parts are written as they are read")
{
    AgreementPolicy other;
    other.promiseGraceDays = 7;
    other.promiseTolerance = {150, {250}};
    other.remindDays = 0;
    other.planMissedToBreak = 3;
    other.settlementTolerance = {10000, {}};
    other.disputeDays = 30;
    other.disputeTerms = {{"quality", 9}, {"say \"no\"", 5}};
    other.careDays = {1, -1, 2, -1, 3, 4};
    other.calendar = "target";
    other.authority = {{"collector", true, 3, {12'50}, {{0, 9999}, {90, 5000}}}};
    other.contact = {"debt_buyer", true, 60, 5, 24};
    other.retention = {5, 30, 10};
    AgreementPolicy standard;
    standard.contact.collector = "third_party"; // what is not said, in words
    for (const AgreementPolicy &policy : {standard, other}) {
        AgreementPolicy read;
        read.authority = {};
        for (const QByteArrayView part : kPolicyParts) {
            if (part != "calendar" || !policy.calendar.isEmpty())
                REQUIRE_OK(readPolicyPart(part, policyPartJson(part, policy), &read));
        }
        AgreementPolicy sorted = policy; // roles are read in the order of their names
        std::sort(sorted.authority.begin(), sorted.authority.end(),
                  [](const auto &a, const auto &b) { return a.role < b.role; });
        CHECK(read == sorted);
    }
    CHECK(policyPartJson("interest", other).isEmpty());
}

TEST_CASE("the rules of the day on which something was agreed hold for it")
{
    AccountScript script = billed();
    script.on(20).promise(10, 30);
    script.on(40).promise(10, 50);
    script.add(TermsSet{{}, {}, AccountScript::day(35), R"({"promise":{"grace_days":6}})", {}});
    const AccountState state = script.foldOn(54);
    CHECK(state.promises[0].lastDay == AccountScript::day(32));
    CHECK(state.promises[0].status == PromiseStatus::Broken);
    CHECK(state.promises[1].lastDay == AccountScript::day(56));
    CHECK(state.promises[1].status == PromiseStatus::Open);
    CHECK(checkTerms(R"({"promise":{"grace_days":6}})"));
    CHECK_FALSE(checkTerms(R"({"promise":{"grace_days":-1}})"));
    CHECK_FALSE(checkTerms(R"({"promise":{"grase_days":1}})"));
}

TEST_CASE("a settlement that is kept lets go what has accrued beside the balances too")
{
    AccountScript script =
        under(billed(), R"({"interest":{"basis":"contract","rate":"10","start":"due"}})");
    script.on(20).add(settlement({{30, 300}}));
    const auto due = [&](int today) {
        return statementOf(AccountId{}, script.events,
                           FoldContext{.today = AccountScript::day(today)}, RateTables{})
            .accrual.due;
    };
    CHECK(due(40).isPositive());
    script.on(30).pay(300, 30);
    CHECK(due(40).isZero());
    CHECK(due(400).isZero());
}
