// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "account_script.h"
#include "core/base/hash.h"

#include <algorithm>
#include <ctime>

using namespace dunlin;
using namespace dunlin::domain;
using test::AccountScript;

namespace {

Money eur(double euros)
{
    return AccountScript::eur(euros);
}

AccountScript billed(double euros = 100, int due = 10)
{
    AccountScript script;
    script.open();
    script.bill(1, 0, due, euros);
    return script;
}

int countKind(const AccountState &state, TimelineEntry::Kind kind)
{
    return int(std::count_if(state.timeline.begin(), state.timeline.end(),
                             [&](const TimelineEntry &e) { return e.kind == kind; }));
}

const ContactPointId kPoint{base::derivedId("point", "1")};

} // namespace

TEST_CASE("a promise is open, due, in its grace, then broken")
{
    AccountScript script = billed();
    script.on(20).promise(50, 25);
    const std::tuple<int, PromiseStatus, Status> cases[]{
        {20, PromiseStatus::Open, Status::PromiseOpen},
        {24, PromiseStatus::Open, Status::PromiseOpen},
        {25, PromiseStatus::Open, Status::PromiseDue},
        {27, PromiseStatus::Open, Status::PromiseDue},
        {28, PromiseStatus::Broken, Status::PromiseBroken},
        {90, PromiseStatus::Broken, Status::PromiseBroken},
    };
    for (const auto &[today, promise, status] : cases) {
        const AccountState state = script.foldOn(today);
        CHECK(state.promises.at(0).status == promise);
        CHECK(state.status == status);
    }
    const AccountState broken = script.foldOn(28);
    CHECK(broken.promises[0].decided == AccountScript::day(28));
    CHECK(broken.nextAction == NextAction{NextActionKind::Call, AccountScript::day(28), {}});
    REQUIRE(countKind(broken, TimelineEntry::Kind::PromiseBroken) == 1);
    CHECK(broken.timeline.back().at == base::startOfDay(AccountScript::day(28), "UTC"));
}

TEST_CASE("payments fill promises in the order of their due dates")
{
    AccountScript script = billed(500);
    script.on(20).promise(50, 40);
    script.promise(30, 25);
    script.promise(20, 60);
    script.pay(10, 19); // before they were taken
    script.pay(25, 22);
    script.pay(10, 27); // in the grace of the first
    script.pay(40, 30);
    const AccountState state = script.foldOn(45);
    REQUIRE(state.promises.size() == 3);
    CHECK(state.promises[0].status == PromiseStatus::Kept);
    CHECK(state.promises[0].decided == AccountScript::day(27));
    CHECK(state.promises[1].paid == eur(45));
    CHECK(state.promises[1].status == PromiseStatus::Broken);
    CHECK(state.promises[2].status == PromiseStatus::Open);
    CHECK(script.foldOn(38).status == Status::OnPlan);
    CHECK(script.foldOn(38).promises[1].status == PromiseStatus::PartiallyKept);
    CHECK(state.nextAction == NextAction{NextActionKind::CheckPromise, AccountScript::day(60), {}});
}

TEST_CASE("a reversed payment breaks its promise again")
{
    AccountScript script = billed();
    script.on(20).promise(50, 25);
    const EventId payment = script.on(24).pay(50, 24);
    CHECK(script.foldOn(30).promises[0].status == PromiseStatus::Kept);
    script.on(29).reverse(payment, 29);
    const AccountState state = script.foldOn(30);
    CHECK(state.promises[0].status == PromiseStatus::Broken);
    CHECK(state.paidTotal == eur(0));
    const auto line =
        std::find_if(state.timeline.begin(), state.timeline.end(),
                     [](const TimelineEntry &e) { return e.kind == TimelineEntry::Kind::Payment; });
    REQUIRE(line != state.timeline.end());
    CHECK(line->reversed);
    CHECK(countKind(state, TimelineEntry::Kind::Reversal) == 1);
}

TEST_CASE("a promise is cancelled in time, or not at all")
{
    AccountScript script = billed();
    const EventId promise = script.on(20).promise(50, 25);
    AccountScript early = script;
    early.on(24).add(PromiseCancelled{promise, {}});
    CHECK(early.foldOn(30).promises[0].status == PromiseStatus::Cancelled);
    AccountScript late = script;
    late.on(29).add(PromiseCancelled{promise, {}});
    CHECK(late.foldOn(30).promises[0].status == PromiseStatus::Broken);
}

TEST_CASE("who pays all that is owed has kept the promise")
{
    AccountScript script = billed(100);
    script.on(20).promise(100, 25);
    script.pay(60, 24);
    script.add(CreditNote{AccountScript::item(1), {}, eur(40), script.day(25)});
    const AccountState state = script.foldOn(40);
    CHECK(state.promises[0].status == PromiseStatus::Kept);
    CHECK(state.promises[0].decided == AccountScript::day(25));
    CHECK(state.status == Status::Paid);
}

TEST_CASE("the level counts the promises broken before")
{
    AccountScript script = billed(500);
    script.on(11).promise(10, 12);
    script.on(20).promise(10, 21);
    script.on(30).promise(10, 31);
    const AccountState state = script.foldOn(50);
    CHECK(state.promises[0].level == 0);
    CHECK(state.promises[1].level == 1);
    CHECK(state.promises[2].level == 2);
}

TEST_CASE("the first status that holds wins, and every open account has a next action")
{
    AccountScript script = billed(500);
    const auto check = [&](Status status, NextActionKind next) {
        const AccountState state = script.foldOn(30);
        CHECK(state.status == status);
        CHECK(state.nextAction.kind == next);
        CHECK((next == NextActionKind::None) == state.nextAction.due.isNull());
    };
    script.on(29);
    check(Status::New, NextActionKind::Call);
    script.contact(Outcome::NoAnswer);
    check(Status::NoContact, NextActionKind::Call);
    CHECK(script.foldOn(30).nextAction.due == AccountScript::day(31));
    script.on(29, 13).contact(Outcome::Refused);
    check(Status::InContact, NextActionKind::Call);
    CHECK(script.foldOn(30).nextAction.due == AccountScript::day(36));
    script.promise(10, 40);
    check(Status::PromiseOpen, NextActionKind::CheckPromise);
    script.promise(10, 50);
    check(Status::OnPlan, NextActionKind::CheckPromise);
    script.promise(10, 30);
    check(Status::PromiseDue, NextActionKind::CheckPromise);
    const EventId placed = script.add(Placed{QStringLiteral("North"), script.day(29)});
    check(Status::Placed, NextActionKind::AwaitAgency);
    const EventId dispute = script.add(Disputed{});
    check(Status::Disputed, NextActionKind::ReviewDispute);
    const EventId hold = script.add(HeldBack{QStringLiteral("illness"), script.day(1), {}});
    check(Status::OnHold, NextActionKind::ReviewHold);
    script.add(ClosedAccount{QStringLiteral("bankrupt")});
    check(Status::Closed, NextActionKind::None);
    CHECK(script.foldOn(30).closedReason == QStringLiteral("bankrupt"));
    script.add(Reopened{});
    check(Status::OnHold, NextActionKind::ReviewHold);
    script.add(HoldLifted{hold});
    script.add(DisputeResolved{dispute, QStringLiteral("rejected")});
    script.reverse(placed, 29);
    check(Status::PromiseDue, NextActionKind::CheckPromise);
    script.pay(500, 29);
    check(Status::Paid, NextActionKind::None);
}

TEST_CASE("closed as paid, an account is open again when its payment is taken back")
{
    AccountScript script;
    script.open();
    script.bill(1, 0, 5, 100);
    const EventId paid = script.on(10).pay(100, 10);
    script.on(11).add(ClosedAccount{QStringLiteral("paid_in_full")});
    CHECK(script.foldOn(12).status == Status::Closed);
    AccountScript billed = script;
    const EventId returned = script.on(15).reverse(paid, 15);
    AccountState state = script.foldOn(16);
    CHECK_FALSE(state.closed);
    CHECK(state.closedReason.isEmpty());
    CHECK(state.nextAction.kind == NextActionKind::Call);
    CHECK(state.daysPastDue == 11);
    // The reversal taken back, it is closed as it was.
    script.on(17).reverse(returned, 17);
    CHECK(script.foldOn(18).closedOn == AccountScript::day(11));
    // A new claim opens it as well; one closed for another reason stays closed.
    billed.on(20).bill(2, 20, 40, 50);
    CHECK_FALSE(billed.foldOn(20).closed);
    AccountScript lost;
    lost.open();
    lost.bill(1, 0, 5, 100);
    lost.on(11).add(ClosedAccount{QStringLiteral("uncollectable")});
    CHECK(lost.foldOn(12).closed);
}

TEST_CASE("a hold is active from its first to its last day")
{
    AccountScript script = billed();
    script.on(5).add(HeldBack{{}, script.day(10), script.day(20)});
    CHECK(script.foldOn(9).status != Status::OnHold);
    CHECK(script.foldOn(10).status == Status::OnHold);
    CHECK(script.foldOn(20).status == Status::OnHold);
    CHECK(script.foldOn(20).nextAction.due == AccountScript::day(21));
    CHECK(script.foldOn(21).status != Status::OnHold);
}

TEST_CASE("disputed is what was stated, never more than is open")
{
    AccountScript script = billed(100);
    script.bill(2, 0, 20, 50);
    script.add(Disputed{{AccountScript::item(2)}, eur(80), {}, {}});
    CHECK(script.foldOn(25).disputed == eur(50));
    script.add(Disputed{{}, eur(30), {}, {}});
    AccountState state = script.foldOn(25);
    CHECK(state.disputed == eur(80));
    CHECK(state.items[0].disputed == eur(30));
    script.add(Disputed{});
    CHECK(script.foldOn(25).disputed == eur(150));
    script.pay(150, 24);
    CHECK(script.foldOn(25).disputed == eur(0));
}

TEST_CASE("a call-back is open until a later contact that counts as work")
{
    AccountScript script = billed();
    script.on(20, 9).contact(Outcome::CallBackLater);
    const Instant at = base::startOfDay(script.day(21), "UTC").plusMs(10 * base::kMsPerHour);
    script.add(CallBackSet{at, QStringLiteral("after work")});
    AccountState state = script.foldOn(21);
    REQUIRE(state.callBack);
    CHECK(state.nextAction == NextAction{NextActionKind::CallBack, script.day(21), at});
    script.on(21, 10).contact(Outcome::NoAnswer);
    CHECK_FALSE(script.foldOn(21).callBack);
}

TEST_CASE("a protective mark on a number weakens only by taking it back")
{
    AccountScript script = billed();
    ContactPointSet point{.point = kPoint, .value = QStringLiteral("+4930555"), .best = true};
    script.add(point);
    point.state = PointState::DoNotContact;
    point.consent = Consent::Withdrawn;
    const EventId marked = script.add(point);
    point.state = PointState::Active;
    point.consent = Consent::Given;
    script.add(point);
    point.state = PointState::Wrong;
    script.add(point);
    AccountState state = script.foldOn(10);
    REQUIRE(state.contactPoints.size() == 1);
    CHECK(state.contactPoints[0].state == PointState::DoNotContact);
    CHECK(state.contactPoints[0].consent == Consent::Withdrawn);
    script.reverse(marked, 1);
    state = script.foldOn(10);
    CHECK(state.contactPoints[0].state == PointState::Wrong);
    CHECK(state.contactPoints[0].consent == Consent::Given);
}

TEST_CASE("fields are registers: what is absent stays")
{
    AccountScript script = billed();
    DebtorSet debtor{.debtor = DebtorId{base::derivedId("d", "1")}};
    debtor.name = QStringLiteral("Ada");
    debtor.zone = QByteArrayLiteral("Europe/Berlin");
    script.add(debtor);
    DebtorSet renamed{.debtor = debtor.debtor};
    renamed.name = QStringLiteral("Ada B.");
    script.add(renamed);
    script.add(Assigned{QStringLiteral("anna")});
    script.add(Assigned{QStringLiteral("bruno")});
    const AccountState state = script.foldOn(1);
    CHECK(state.debtor.name == QStringLiteral("Ada B."));
    CHECK(state.debtor.zone == "Europe/Berlin");
    CHECK(state.assignedTo == QStringLiteral("bruno"));
}

TEST_CASE("the contacts that count: last, right party, attempts")
{
    AccountScript script = billed();
    script.on(11).contact(Outcome::Refused);
    script.on(14).contact(Outcome::Busy);
    script.on(12).contact(Outcome::NoAnswer);
    const EventId undone = script.on(15).contact(Outcome::Voicemail);
    script.reverse(undone, 15);
    const AccountState state = script.foldOn(20);
    CHECK(state.contacts.size() == 3);
    CHECK(state.attempts.size() == 2);
    CHECK(std::is_sorted(state.attempts.begin(), state.attempts.end()));
    CHECK(base::dateIn(*state.lastContact, "UTC") == script.day(14));
    CHECK(base::dateIn(*state.lastRightParty, "UTC") == script.day(11));
}

TEST_CASE("an import that is taken back leaves nothing but other people's work")
{
    const ImportId import{base::derivedId("import", "1")};
    AccountScript script;
    script.as(actorOfImport(import));
    script.open();
    script.bill(1, 0, 10, 100);
    script.as(QStringLiteral("engine"));
    const EventId undo = script.add(ImportUndone{import});
    const AccountState gone = script.foldOn(20);
    CHECK_FALSE(gone.exists);
    CHECK(gone.items.empty());
    CHECK(gone.total().isZero());
    CHECK(gone.timeline.size() == 3);
    CHECK(gone.timeline[0].reversed);
    script.reverse(undo, 20);
    CHECK(script.foldOn(20).total() == eur(100));
}

TEST_CASE("unknown events and references to nothing are harmless")
{
    AccountScript script = billed();
    const EventId nobody{base::derivedId("event", "nobody")};
    script.add(UnknownPayload{});
    script.events.back().envelope.kind = "telepathy";
    script.reverse(nobody, 1);
    script.add(PromiseCancelled{nobody, {}});
    script.add(DisputeResolved{nobody, {}});
    script.add(HoldLifted{nobody});
    script.add(ImportUndone{});
    script.add(CallBackSet{});
    script.add(HeldBack{});
    script.add(Placed{});
    const AccountState state = script.foldOn(20);
    CHECK(state.total() == eur(100));
    CHECK(state.unknownEvents == 1);
    CHECK(state.timeline.size() == script.events.size());
    CHECK(domain::fold({}, {}, {}).exists == false);
}

TEST_CASE("events about different things may come in any order")
{
    AccountScript script = billed(300);
    script.on(11).contact(Outcome::Refused);
    script.on(12).promise(100, 20);
    script.on(13).pay(40, 13);
    script.on(14).add(Disputed{{AccountScript::item(1)}, eur(10), {}, {}});
    script.on(15).add(Assigned{QStringLiteral("bruno")});
    script.on(16).add(HeldBack{{}, script.day(16), script.day(18)});
    const FoldContext context{.today = script.day(25), .withTimeline = false};
    const AccountState expected = script.fold(context);
    std::vector<size_t> order{0, 1, 2, 3, 4, 5, 6, 7};
    int tried = 0;
    do {
        AccountScript shuffled = script;
        for (size_t i = 0; i < order.size(); ++i)
            shuffled.events[i] = script.events[order[i]];
        REQUIRE(shuffled.fold(context) == expected);
    } while (std::next_permutation(order.begin(), order.end()) && ++tried < 5000);
}

TEST_CASE("time to fold an account of twenty events", "[.][bench]")
{
    AccountScript script = billed(300);
    script.add(
        DebtorSet{.debtor = DebtorId{base::derivedId("d", "1")}, .name = QStringLiteral("Ada")});
    script.add(ContactPointSet{.point = kPoint, .value = QStringLiteral("+4930555")});
    script.bill(2, 20, 30, 70);
    script.charge(ChargeKind::Fee, 10, 31, 1);
    script.charge(ChargeKind::Cost, 10, 31);
    for (int i = 0; i < 8; ++i)
        script.on(12 + i).contact(i % 3 ? Outcome::NoAnswer : Outcome::Refused);
    script.promise(50, 22);
    script.promise(50, 29);
    script.pay(60, 20);
    script.pay(10, 25, 2);
    script.add(Noted{QStringLiteral("x")});
    REQUIRE(script.events.size() == 20);
    for (const char *zone : {"UTC", "Europe/Berlin"}) {
        for (const bool timeline : {false, true}) {
            const FoldContext context{
                .today = script.day(40), .officeZone = zone, .withTimeline = timeline};
            const int rounds = 20'000;
            int sum = 0;
            const std::clock_t begin = std::clock();
            for (int i = 0; i < rounds; ++i)
                sum += script.fold(context).daysPastDue;
            const double us = double(std::clock() - begin) * 1e6 / CLOCKS_PER_SEC / rounds;
            WARN(zone << (timeline ? " with" : " without") << " timeline " << us << " us " << sum);
        }
    }
}
