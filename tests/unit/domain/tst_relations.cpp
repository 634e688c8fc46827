// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "account_script.h"
#include "core/base/hash.h"

using namespace dunlin;
using namespace dunlin::domain;
using test::AccountScript;

namespace {

Money eur(double euros)
{
    return AccountScript::eur(euros);
}

AccountScript billed()
{
    AccountScript script;
    script.open();
    script.bill(1, 0, 10, 600);
    return script;
}

const ContactPointId kPoint{base::derivedId("point", "1")};
const DebtorId kParty{base::derivedId("party", "1")};

ContactPointSet phone(const char *value)
{
    return {.point = kPoint, .kind = PointKind::Phone, .value = QLatin1String(value)};
}

} // namespace

TEST_CASE("care stops contact at once and ends by itself")
{
    AccountScript script = billed();
    script.on(20).add(CareEntered{
        .kind = CareKind::Vulnerability, .from = script.day(20), .advice = QStringLiteral("slow")});
    AccountState state = script.foldOn(20);
    REQUIRE(state.care.size() == 1);
    CHECK(state.care[0].advice == QStringLiteral("slow"));
    CHECK(state.care[0].stopsContact(script.day(49)));
    CHECK_FALSE(state.care[0].stopsContact(script.day(50)));
    CHECK(state.care[0].isActive(script.day(500)));
    CHECK(state.status == Status::OnHold);
    REQUIRE(state.holds.size() == 1);
    CHECK(state.holds[0].care == CareKind::Vulnerability);
    CHECK(state.holds[0].isActive(script.day(49)));
    CHECK(state.holdback == Holdback{HoldbackKind::Care, script.day(49)});
    // Contact may start again; the care goes on.
    state = script.foldOn(50);
    CHECK(state.status == Status::New);
    CHECK(state.care[0].isActive(script.day(50)));
}

TEST_CASE("care without an end lasts until it is ended, on every copy of it")
{
    AccountScript script = billed();
    const EventId first{base::derivedId("care", "elsewhere")};
    script.on(20).add(CareEntered{.origin = first, .kind = CareKind::Deceased});
    script.add(CareEntered{.origin = first, .kind = CareKind::Deceased}); // comes twice
    CHECK(script.foldOn(900).status == Status::OnHold);
    CHECK(script.foldOn(900).care.size() == 1);
    // A hold is lifted by itself; the stop of a care is not a hold that anybody may lift.
    script.on(25).add(HoldLifted{first});
    CHECK(script.foldOn(30).status == Status::OnHold);
    script.on(30).add(CareEnded{first, QStringLiteral("a mistake")});
    CHECK(script.foldOn(29).status == Status::OnHold);
    CHECK(script.foldOn(30).status == Status::New);
    const AccountState state = script.foldOn(30);
    CHECK(state.care[0].ended == script.day(30));
    CHECK(state.care[0].reason == QStringLiteral("a mistake"));
}

TEST_CASE("the longest stop of contact counts")
{
    AccountScript script = billed();
    script.on(20).add(HeldBack{{}, script.day(20), script.day(25)});
    script.add(CareEntered{.kind = CareKind::BreathingSpace, .until = script.day(40)});
    CHECK(script.foldOn(21).holdback == Holdback{HoldbackKind::Care, script.day(40)});
    script.add(CareEntered{.kind = CareKind::Cease});
    CHECK(script.foldOn(21).holdback == Holdback{HoldbackKind::Care, {}});
    CHECK(script.foldOn(41).status == Status::OnHold);
}

TEST_CASE("a vendor's number never overwrites a collector's")
{
    AccountScript script = billed();
    const QString import = actorOfImport(ImportId{base::derivedId("import", "1")});
    ContactPointSet point = phone("+4930111");
    point.label = QStringLiteral("work");
    script.as(import).add(point);
    point = phone("+4930222");
    point.label = QStringLiteral("mobile");
    point.best = true;
    script.as(actorOfUser(QStringLiteral("anna"))).add(point);
    AccountState state = script.foldOn(20);
    REQUIRE(state.contactPoints.size() == 1);
    CHECK(state.contactPoints[0].value == QStringLiteral("+4930222"));

    point = phone("+4930333");
    point.label = QStringLiteral("home");
    point.source = QStringLiteral("vendor");
    point.best = true;
    script.as(import).add(point);
    script.add(point);
    state = script.foldOn(20);
    REQUIRE(state.contactPoints.size() == 2);
    CHECK(state.contactPoints[0].value == QStringLiteral("+4930222"));
    CHECK(state.contactPoints[0].label == QStringLiteral("mobile"));
    CHECK(state.contactPoints[0].best);
    CHECK(state.contactPoints[1].value == QStringLiteral("+4930333"));
    CHECK(state.contactPoints[1].source == QStringLiteral("vendor"));
    CHECK_FALSE(state.contactPoints[1].best);
    // What protects the debtor is taken from anybody.
    point = phone("+4930222");
    point.state = PointState::DoNotContact;
    script.add(point);
    CHECK(script.foldOn(20).contactPoints[0].state == PointState::DoNotContact);
    // And people correct people.
    script.as(actorOfUser(QStringLiteral("bruno"))).add(phone("+4930444"));
    CHECK(script.foldOn(20).contactPoints[0].value == QStringLiteral("+4930444"));
}

TEST_CASE("who is known and cannot be reached in any way is traced from the first day")
{
    AccountScript script = billed();
    CHECK(script.foldOn(20).status == Status::New); // nobody is known yet
    const DebtorId debtor{base::derivedId("d", "1")};
    DebtorSet who{.debtor = debtor, .name = QStringLiteral("Ada Roe")};
    script.add(who);
    AccountState state = script.foldOn(20);
    CHECK(state.status == Status::Tracing);
    CHECK(state.nextAction == NextAction{NextActionKind::Trace, script.day(20), {}});
    // A letter reaches an address; a number of somebody else does not reach the debtor.
    ContactPointSet other = phone("+4930222");
    other.owner = kParty;
    script.add(other);
    CHECK(script.foldOn(20).status == Status::Tracing);
    AccountScript post = script;
    who.address = PostalAddress{QStringLiteral("Hafenweg 3"), {}, {}, {}, {}};
    post.add(who);
    CHECK(post.foldOn(20).status == Status::New);
    // Who called by himself was reached, whatever number it was.
    AccountScript came = script;
    came.on(20).add(Contacted{.direction = Direction::Inbound,
                              .outcome = Outcome::RightPartyTalk,
                              .flags = flagsOf(Outcome::RightPartyTalk)});
    CHECK(came.foldOn(20).status == Status::InContact);
    ContactPointSet own{.point = ContactPointId{base::derivedId("point", "3")},
                        .kind = PointKind::Email,
                        .value = QStringLiteral("ada@example.org")};
    script.add(own);
    CHECK(script.foldOn(20).status == Status::New);
}

TEST_CASE("who cannot be reached any more is traced, and comes back with a new number")
{
    AccountScript script = billed();
    CHECK(script.foldOn(20).status == Status::New); // no number was ever known
    script.add(phone("+4930111"));
    script.on(20).add(Contacted{
        .point = kPoint, .outcome = Outcome::WrongNumber, .flags = flagsOf(Outcome::WrongNumber)});
    AccountState state = script.foldOn(20);
    CHECK(state.status == Status::Tracing);
    CHECK(state.nextAction == NextAction{NextActionKind::Trace, script.day(20), {}});
    // A number of somebody else is no way to the debtor.
    ContactPointSet other{.point = ContactPointId{base::derivedId("point", "2")},
                          .kind = PointKind::Phone,
                          .value = QStringLiteral("+4930222")};
    other.owner = kParty;
    script.add(other);
    CHECK(script.foldOn(20).status == Status::Tracing);
    other.point = ContactPointId{base::derivedId("point", "3")};
    other.owner.reset();
    script.add(other);
    CHECK(script.foldOn(20).status == Status::NoContact);

    // Who does not want to be called is not lost.
    AccountScript wish = billed();
    ContactPointSet point = phone("+4930111");
    point.state = PointState::DoNotContact;
    wish.add(point);
    CHECK(wish.foldOn(20).status == Status::New);
}

TEST_CASE("others beside the debtor: liability, what they may be told, and their history")
{
    AccountScript script = billed();
    PartySet party{.party = kParty, .role = PartyRole::Guarantor};
    party.name = QStringLiteral("Jan");
    party.liabilityPercent = 50;
    party.told = MayBeTold::Amount;
    script.on(20).add(party);
    PartySet change{.party = kParty, .role = PartyRole::Guarantor};
    change.liabilityMax = eur(250);
    script.on(21).add(change);
    AccountState state = script.foldOn(22);
    REQUIRE(state.parties.size() == 1);
    CHECK(state.parties[0].name == QStringLiteral("Jan"));
    CHECK(state.parties[0].told == MayBeTold::Amount);
    CHECK(state.parties[0].liableFor(eur(600)) == eur(250));
    CHECK(state.parties[0].liableFor(eur(100.01)) == eur(50.01));
    CHECK(state.parties[0].liableFor(eur(-1)) == eur(0));
    script.on(30).add(PartyUnlinked{kParty, QStringLiteral("released")});
    script.on(40).add(party);
    state = script.foldOn(41);
    REQUIRE(state.parties.size() == 2);
    CHECK(state.parties[0].unlinked == script.day(30));
    CHECK(state.parties[0].reason == QStringLiteral("released"));
    CHECK(state.parties[0].liableFor(eur(600)) == eur(0));
    CHECK(state.parties[1].linked == script.day(40));
    PartySet spouse{.party = DebtorId{base::derivedId("party", "2")}, .role = PartyRole::Spouse};
    script.add(spouse);
    CHECK(script.foldOn(41).parties[2].liableFor(eur(600)) == eur(0));
    CHECK(script.foldOn(41).parties[2].told == MayBeTold::Nothing);
}

TEST_CASE("an account is linked to another person, and what was known stays")
{
    AccountScript script = billed();
    const DebtorId before = script.foldOn(1).debtor.id;
    const DebtorId person{base::derivedId("d", "2")};
    const EventId linked = script.on(5).add(DebtorLinked{person, QStringLiteral("the same")});
    CHECK(script.foldOn(6).debtor.id == person);
    script.reverse(linked, 6);
    CHECK(script.foldOn(6).debtor.id == before);
}

TEST_CASE("money announced becomes a payment, is cancelled, or is missing")
{
    AccountScript script = billed();
    const EventId cheque = script.on(20).add(
        PaymentExpected{eur(100), script.day(40), QStringLiteral("cheque"), QStringLiteral("7")});
    const EventId stopped = script.add(PaymentExpected{eur(50), script.day(45), {}, {}});
    AccountState state = script.foldOn(21);
    REQUIRE(state.expected.size() == 2);
    CHECK(state.expected[0].isOpen());
    CHECK(state.total() == eur(600)); // announced is not received
    PaymentReceived payment{.amount = eur(100), .valueDate = script.day(40)};
    payment.expected = cheque;
    const EventId paid = script.on(40).add(payment);
    script.add(ExpectedCancelled{stopped, {}});
    state = script.foldOn(41);
    CHECK(state.expected[0].payment == paid);
    CHECK(state.expected[1].cancelled == script.day(40));
    script.on(43).reverse(paid, 43);
    CHECK(script.foldOn(44).expected[0].isOpen());
}

TEST_CASE("a reminder is the next step until somebody works the account or the promise is decided")
{
    AccountScript script = billed();
    const EventId promise = script.on(20).promise(100, 30);
    script.on(28).add(TaskSet{TaskKind::PromiseReminder, promise, script.day(28), {}});
    CHECK(script.foldOn(28).nextAction == NextAction{NextActionKind::Remind, script.day(28), {}});
    AccountScript paid = script;
    paid.on(29).pay(100, 29);
    CHECK(paid.foldOn(29).tasks[0].done);
    script.on(29).contact(Outcome::NoAnswer);
    CHECK(script.foldOn(29).tasks[0].done);
    CHECK(script.foldOn(29).nextAction
          == NextAction{NextActionKind::CheckPromise, script.day(30), {}});
}

TEST_CASE("a dispute has a day by which an answer is owed")
{
    AccountScript script = billed();
    const FoldContext context{.today = script.day(21)};
    script.add(TermsSet{
        {}, {}, script.day(0), R"({"disputes":{"days":20,"by_category":{"paid":7}}})", {}});
    Disputed dispute{{}, eur(100), QStringLiteral("paid"), {}};
    dispute.proof = QStringLiteral("receipt 7");
    const EventId first = script.on(20).add(dispute);
    dispute.category = QStringLiteral("quality");
    script.add(dispute);
    dispute.respondBy = script.day(23);
    script.add(dispute);
    AccountState state = script.fold(context);
    CHECK(state.disputes[0].respondBy == script.day(27));
    CHECK(state.disputes[1].respondBy == script.day(40));
    CHECK(state.disputes[2].respondBy == script.day(23));
    CHECK(state.disputes[0].disputed == eur(100));
    CHECK(state.disputes[0].proof == QStringLiteral("receipt 7"));
    CHECK(state.disputed == eur(300));
    CHECK(state.collectable() == eur(300));
    // The rest may be asked for meanwhile.
    CHECK(state.status == Status::Disputed);
    CHECK(state.nextAction.kind == NextActionKind::Call);
    script.add(Disputed{});
    state = script.fold(context);
    CHECK(state.nextAction == NextAction{NextActionKind::ReviewDispute, script.day(23), {}});
    script.on(22).add(DisputeResolved{first, QStringLiteral("debtor_error")});
    state = script.fold(context);
    CHECK(state.disputes[0].outcome == QStringLiteral("debtor_error"));
}
