// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/base/rng.h"
#include "core/compliance/engine/evaluate.h"
#include "core/compliance/gate.h"
#include "tests/unit/compliance/case_file.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

using namespace dunlin;
using namespace dunlin::compliance;
using base::Instant;
using domain::Channel;
using domain::Direction;
using domain::Outcome;
using domain::PointState;

namespace {

Instant at(const char *text)
{
    return *base::instantFromText(QString::fromLatin1(text), "UTC");
}

const GateRules &rules()
{
    static const GateRules made{
        test::shippedPacks(true),
        std::shared_ptr<const Places>(std::shared_ptr<void>(), &test::places()),
        QByteArrayLiteral("third_party")};
    return made;
}

domain::ContactPointState phone(QByteArray zone, const QString &number = QStringLiteral("+1555"),
                                const QString &label = QStringLiteral("mobile"))
{
    domain::ContactPointState point;
    point.value = number;
    point.label = label;
    point.zone = std::move(zone);
    return point;
}

/// An account in New York State, told by the zone of its telephone alone.
domain::AccountState account(QByteArray zone = "America/New_York")
{
    domain::AccountState made;
    made.exists = true;
    made.number = QStringLiteral("4711");
    made.contactPoints = {phone(std::move(zone))};
    return made;
}

domain::AccountState accountAt(const char *country, const char *region, const char *postcode)
{
    domain::AccountState made = account({});
    made.contactPoints[0].value = QStringLiteral("+99900");
    made.debtor.address.country = QLatin1String(country);
    made.debtor.address.region = QLatin1String(region);
    made.debtor.address.postcode = QLatin1String(postcode);
    return made;
}

Attempt call(Instant when, const domain::AccountState &of)
{
    Attempt attempt;
    attempt.id = "0123456789abcdef0123456789abcdef";
    attempt.at = when;
    attempt.actor = QStringLiteral("user:anna");
    attempt.point = of.contactPoints.front();
    return attempt;
}

Decision decideCall(const domain::AccountState &of, const char *when)
{
    return decide(rules(), of, call(at(when), of));
}

void contact(domain::AccountState &of, const char *when, Outcome outcome,
             Direction direction = Direction::Outbound)
{
    domain::ContactState made;
    made.id = domain::EventId{base::SeededRng(of.contacts.size() + 1).bytes16()};
    made.at = at(when);
    made.direction = direction;
    made.outcome = outcome;
    made.flags = domain::flagsOf(outcome);
    made.to = of.contactPoints.front().value;
    of.contacts.push_back(made);
    if (made.flags.attempt && direction == Direction::Outbound)
        of.attempts.push_back(made.at);
}

bool speaks(const Decision &decision, const char *rule)
{
    return std::any_of(decision.findings.begin(), decision.findings.end(),
                       [&](const Finding &one) { return one.rule == QLatin1String(rule); });
}

} // namespace

TEST_CASE("08:00:00 to 21:00:00 of the debtor's clock, half open, over summer time")
{
    const std::pair<const char *, GateResult> cases[]{
        {"2026-11-24T12:59:59.999Z", GateResult::Block},
        {"2026-11-24T13:00:00Z", GateResult::Allow},
        {"2026-11-25T01:59:59Z", GateResult::Allow},
        {"2026-11-25T02:00:00Z", GateResult::Block},
        {"2026-07-01T12:00:00Z", GateResult::Allow},
        {"2026-07-01T11:59:59Z", GateResult::Block},
        {"2026-07-02T00:59:59Z", GateResult::Allow},
        {"2026-07-02T01:00:00Z", GateResult::Block},
    };
    for (const auto &[when, result] : cases) {
        INFO(when);
        CHECK(decideCall(account(), when).result == result);
    }
}

TEST_CASE("a blocked call says when it may be made, an allowed one until when")
{
    const Decision early = decideCall(account(), "2026-11-24T11:30:00Z");
    CHECK(early.nextAllowed == at("2026-11-24T13:00:00Z"));
    CHECK_FALSE(early.validUntil);
    REQUIRE_FALSE(early.findings.empty());
    CHECK(early.findings[0].reason == "outside_hours");
    CHECK_FALSE(early.findings[0].citation.isEmpty());
    CHECK(early.findings[0].sentence.contains(QStringLiteral("06:30 in America/New_York")));
    CHECK_FALSE(early.findings[0].changes.isEmpty());
    CHECK(decideCall(account(), "2026-11-25T03:00:00Z").nextAllowed == at("2026-11-25T13:00:00Z"));
    const Decision now = decideCall(account(), "2026-11-24T15:00:00Z");
    CHECK(now.validUntil == at("2026-11-25T02:00:00Z"));
    CHECK_FALSE(now.nextAllowed);
    CHECK(now.windowText == QStringLiteral("08:00-21:00"));
    CHECK(now.packs.front().id == "us.fed.regf");
}

TEST_CASE("every place counts where the debtor may be, until she says where she is")
{
    domain::AccountState two = account("America/New_York");
    two.debtor.zone = "America/Los_Angeles";
    // 9 in New York is 6 in Los Angeles.
    CHECK(decideCall(two, "2026-11-24T14:00:00Z").nextAllowed == at("2026-11-24T16:00:00Z"));
    const Decision both = decideCall(two, "2026-11-24T17:00:00Z");
    CHECK(both.allowed());
    CHECK(both.validUntil == at("2026-11-25T02:00:00Z"));
    CHECK(both.zones == std::vector<QByteArray>{"America/Los_Angeles", "America/New_York"});
    two.debtor.zoneSaid = true;
    CHECK(decideCall(two, "2026-11-24T16:00:00Z").zones
          == std::vector<QByteArray>{"America/Los_Angeles"});
    CHECK(decideCall(two, "2026-11-25T04:59:00Z").allowed());
}

TEST_CASE("zones and laws by address, by area code, and what is not known")
{
    const auto zones = [](const domain::AccountState &of) {
        QByteArrayList list;
        for (const QByteArray &zone :
             candidateZones(rules(), of, call(at("2026-11-24T15:00:00Z"), of)))
            list += zone;
        return list.join(' ').toStdString();
    };
    domain::AccountState made = account({});
    CHECK(zones(made) == "");
    made.contactPoints[0].value = QStringLiteral("+4930555");
    CHECK(zones(made) == "Europe/Berlin");
    made.contactPoints[0].value = QStringLiteral("+18505550100");
    CHECK(zones(made) == "America/Chicago America/New_York");
    made.contactPoints[0].state = PointState::Wrong; // tells nothing of her
    CHECK(zones(made) == "");
    CHECK(zones(accountAt("AT", "", "")) == "Europe/Vienna");
    CHECK(zones(accountAt("US", "TX", "79847")) == "America/Chicago America/Denver");
    // A country of several zones says little, but more than nothing.
    CHECK(zones(accountAt("ES", "", "")) == "Atlantic/Canary Europe/Madrid");
    made = accountAt("US", "", "");
    made.contactPoints[0] = phone("America/Denver");
    CHECK(zones(made) == "America/Denver");
    made.debtor.zone = "Mars/Olympus";
    CHECK(zones(made) == "America/Denver");

    const Decision texas = decideCall(accountAt("US", "TX", "75001"), "2026-11-24T15:00:00Z");
    CHECK(texas.packs.size() == 3); // Regulation F, TCPA, the house
    CHECK(decideCall(accountAt("US", "MA", "02108"), "2026-11-24T15:00:00Z").packs.size() == 4);
    const Decision germany = decideCall(accountAt("DE", "", ""), "2026-11-29T12:00:00Z");
    CHECK(germany.result == GateResult::BlockOverridable); // a Sunday
    CHECK(germany.nextAllowed == at("2026-11-30T07:00:00Z"));
}

TEST_CASE("an unknown zone blocks until somebody takes responsibility")
{
    domain::AccountState lost = account({});
    lost.debtor.address.country = QStringLiteral("US");
    lost.debtor.address.region = QStringLiteral("Q"); // no such state
    lost.debtor.address.country = QStringLiteral("XX");
    Attempt attempt = call(at("2026-11-24T14:00:00Z"), lost);
    Decision decision = decide(rules(), lost, attempt);
    CHECK(decision.result == GateResult::BlockOverridable);
    CHECK(decision.findings.at(0).reason == "insufficient_data");
    CHECK_FALSE(decision.nextAllowed);
    CHECK(decision.zones.empty());
    const Override sue{QStringLiteral("supervisor"), QStringLiteral("sue"), "zone_confirmed",
                       QStringLiteral("she lives in Denver")};
    attempt.override = sue;
    decision = decide(rules(), lost, attempt);
    CHECK(decision.result == GateResult::AllowWithWarning);
    CHECK(decision.findings.at(0).overridden);
    CHECK(decision.override == sue);
    for (int spoil = 0; spoil < 3; ++spoil) {
        attempt.override = sue;
        if (spoil == 0)
            attempt.override->role = QStringLiteral("collector");
        if (spoil == 1)
            attempt.override->reasonCode = "bored";
        if (spoil == 2)
            attempt.override->note = QStringLiteral("  ");
        decision = decide(rules(), lost, attempt);
        CHECK(decision.result == GateResult::BlockOverridable);
        CHECK_FALSE(decision.override);
    }
    attempt = call(at("2026-11-24T04:00:00Z"), account());
    attempt.override = sue;
    CHECK(decide(rules(), account(), attempt).result == GateResult::Block);
}

TEST_CASE("points, holds, closed accounts, disputes, consent")
{
    const char *const when = "2026-11-24T15:00:00Z";
    for (const PointState state : {PointState::Wrong, PointState::DoNotContact}) {
        domain::AccountState made = account();
        made.debtor.zone = "America/New_York";
        made.contactPoints[0].state = state;
        const Decision decision = decideCall(made, when);
        CHECK(decision.result == GateResult::Block);
        CHECK(decision.findings.at(0).reason == "point_blocked");
        CHECK_FALSE(decision.nextAllowed);
    }
    domain::AccountState held = account();
    domain::HoldState hold;
    hold.from = QDate(2026, 11, 24);
    held.holds = {hold};
    CHECK(decideCall(held, when).findings.at(0).reason == "on_hold");
    CHECK_FALSE(decideCall(held, when).nextAllowed);
    CHECK(decideCall(held, "2026-11-23T15:00:00Z").allowed());
    held.holds[0].until = QDate(2026, 11, 30);
    Attempt attempt = call(at(when), held);
    attempt.officeZone = "America/New_York";
    CHECK(decide(rules(), held, attempt).nextAllowed == at("2026-12-01T13:00:00Z"));
    held.holds[0].lifted = true;
    CHECK(decideCall(held, when).allowed());

    domain::AccountState closed = account();
    closed.status = domain::Status::Closed;
    CHECK(decideCall(closed, when).findings.at(0).reason == "account_closed");
    domain::AccountState placed = account();
    placed.placedAt = QDate(2026, 11, 1);
    placed.agency = QStringLiteral("North");
    CHECK(decideCall(placed, when).result == GateResult::Block);
    CHECK(speaks(decideCall(placed, when), "house.placed"));
    CHECK_FALSE(decideCall(placed, when).nextAllowed);
    domain::AccountState disputed = account();
    disputed.disputes.push_back({.opened = QDate(2026, 11, 1)});
    const Decision warned = decideCall(disputed, when);
    CHECK(warned.result == GateResult::AllowWithWarning);
    CHECK(warned.validUntil);
    CHECK(warned.findings.at(0).reason == "disputed");
    disputed.disputes[0].resolved = QDate(2026, 11, 20);
    CHECK(decideCall(disputed, when).result == GateResult::Allow);

    domain::AccountState silent = account();
    silent.contactPoints[0].consent = domain::Consent::Withdrawn;
    attempt = call(at(when), silent);
    attempt.channel = Channel::Sms;
    CHECK(speaks(decide(rules(), silent, attempt), "house.consent_withdrawn"));
    CHECK(decideCall(silent, when).allowed());
}

TEST_CASE("consent to texts: given, unknown, in the District of Columbia")
{
    domain::AccountState made = accountAt("US", "DC", "20001");
    Attempt attempt = call(at("2026-11-24T15:00:00Z"), made);
    attempt.channel = Channel::Sms;
    const Decision unknown = decide(rules(), made, attempt);
    CHECK(unknown.result == GateResult::BlockOverridable);
    CHECK(speaks(unknown, "dc.3814.electronic_consent"));
    CHECK(unknown.requiredContent.contains(QStringLiteral("opt_out_instructions")));
    made.contactPoints[0].consent = domain::Consent::Given;
    made.contactPoints[0].consentSince = at("2026-11-01T15:00:00Z");
    const Decision given = decide(rules(), made, attempt);
    CHECK(given.result == GateResult::AllowWithWarning); // its words are not before the gate
    CHECK_FALSE(speaks(given, "dc.3814.electronic_consent"));
    CHECK_FALSE(speaks(given, "regf.6d5.sms_procedures"));
}

TEST_CASE("letters have no hours, and what the debtor starts is free")
{
    domain::AccountState made = account();
    Attempt letter = call(at("2026-11-24T04:00:00Z"), made);
    letter.channel = Channel::Letter;
    CHECK(decide(rules(), made, letter).allowed());
    made.closed = true;
    made.contactPoints[0].state = PointState::DoNotContact;
    Attempt inbound = call(at("2026-11-24T04:00:00Z"), made);
    inbound.direction = Direction::Inbound;
    CHECK(decide(rules(), made, inbound).result == GateResult::Allow);
    CHECK(isCallable(rules(), made, inbound));
}

TEST_CASE("the history of an account is counted")
{
    domain::AccountState made = account();
    for (const char *when : {"2026-11-18T15:00:00Z", "2026-11-19T15:00:00Z", "2026-11-20T15:00:00Z",
                             "2026-11-21T15:00:00Z", "2026-11-22T15:00:00Z", "2026-11-23T15:00:00Z",
                             "2026-11-24T14:00:00Z"})
        contact(made, when, Outcome::NoAnswer);
    const Decision eighth = decideCall(made, "2026-11-24T16:00:00Z");
    CHECK(eighth.result == GateResult::BlockOverridable);
    CHECK(speaks(eighth, "regf.14b2iA.seven_in_seven"));
    CHECK(eighth.nextAllowed == at("2026-11-25T13:00:00Z"));
    CHECK(eighth.attemptsThisWeek == 7);
    CHECK_FALSE(isCallable(rules(), made, call(at("2026-11-24T16:00:00Z"), made)));
    CHECK(isCallable(rules(), made, call(at("2026-11-25T16:00:00Z"), made)));
    // Decided again, the last of them is not its own predecessor.
    Attempt again = call(at("2026-11-24T14:00:00Z"), made);
    CHECK_FALSE(decide(rules(), made, again).allowed());
    again.except = made.contacts.back().id;
    CHECK(decide(rules(), made, again).allowed());

    domain::AccountState spoken = account();
    contact(spoken, "2026-11-20T15:00:00Z", Outcome::InboundConversation, Direction::Inbound);
    const Decision waiting = decideCall(spoken, "2026-11-24T16:00:00Z");
    CHECK(speaks(waiting, "regf.14b2iB.conversation"));
    CHECK(waiting.nextAllowed == at("2026-11-27T13:00:00Z"));
    GateRules creditor = rules();
    creditor.collectorRole = "first_party";
    CHECK(decide(creditor, spoken, call(at("2026-11-24T16:00:00Z"), spoken)).allowed());
    // Somebody else answered: no conversation with the debtor.
    domain::AccountState wrong = account();
    contact(wrong, "2026-11-20T15:00:00Z", Outcome::WrongNumber);
    CHECK(decideCall(wrong, "2026-11-24T16:00:00Z").allowed());
}

TEST_CASE("a limit per person counts the debtor's other accounts")
{
    domain::AccountState made = accountAt("US", "WV", "25301");
    domain::AccountState other = accountAt("US", "WV", "25301");
    other.number = QStringLiteral("4712");
    for (int i = 0; i < 30; ++i)
        contact(other, "2026-11-24T14:00:00Z", Outcome::NoAnswer);
    const Attempt attempt = call(at("2026-11-24T16:00:00Z"), made);
    CHECK(decide(rules(), made, attempt).allowed());
    const Decision decision = decide(rules(), made, attempt, {&other, 1});
    CHECK(speaks(decision, "wv.125d.calls_30_per_week"));
    CHECK_FALSE(speaks(decision, "regf.14b2iA.seven_in_seven")); // another debt's
}

TEST_CASE("a care of the person holds on all her accounts, a hold of one debt does not")
{
    const domain::AccountState made = account();
    domain::AccountState other = account();
    other.number = QStringLiteral("4712");
    domain::HoldState hold;
    hold.from = QDate(2026, 11, 20);
    hold.until = QDate(2026, 11, 30);
    other.holds = {hold};
    Attempt attempt = call(at("2026-11-24T15:00:00Z"), made);
    attempt.officeZone = "America/New_York";
    CHECK(decide(rules(), made, attempt, {&other, 1}).allowed());
    other.holds[0].care = domain::CareKind{};
    const Decision stopped = decide(rules(), made, attempt, {&other, 1});
    CHECK(stopped.result == GateResult::Block);
    CHECK(speaks(stopped, "house.hold"));
    CHECK(stopped.nextAllowed == at("2026-12-01T13:00:00Z"));
}

TEST_CASE("attempts of seven local days, this day included")
{
    domain::AccountState made = account();
    made.attempts = {at("2026-11-18T04:59:59Z"), // 17 November in New York
                     at("2026-11-18T05:00:00Z"), at("2026-11-20T15:00:00Z"),
                     at("2026-11-24T14:00:00Z"), at("2026-11-24T16:00:00Z")};
    CHECK(decideCall(made, "2026-11-24T15:00:00Z").attemptsThisWeek == 3);
}

TEST_CASE("the decision as it is kept in the contact, and made again from its facts")
{
    domain::AccountState made = account();
    made.disputes.push_back({.opened = QDate(2026, 11, 1)});
    const Attempt attempt = call(at("2026-11-24T15:00:00Z"), made);
    const Decision decision = decide(rules(), made, attempt);
    CHECK(decision == decide(rules(), made, attempt));
    const QJsonObject json = QJsonDocument::fromJson(toJson(decision)).object();
    CHECK(json[QStringLiteral("decision")].toString() == QStringLiteral("allow_with_warning"));
    CHECK(json[QStringLiteral("action")].toString() == QStringLiteral("call"));
    CHECK(json[QStringLiteral("to")].toString() == QStringLiteral("+1555"));
    CHECK(json[QStringLiteral("id")].toString().size() == 32);
    CHECK(json.contains(QStringLiteral("valid_until")));
    CHECK_FALSE(json.contains(QStringLiteral("override")));
    CHECK(json[QStringLiteral("packs")].toArray().size() == 3);

    const Question question = questionOf(rules(), made, attempt);
    const QByteArray written = writeQuestion(*rules().packs, question.facts, question.attempt);
    CHECK(json[QStringLiteral("facts_digest")].toString().toLatin1()
          == "sha256:" + base::toHex(base::sha256(written)));
    const QJsonObject kept = QJsonDocument::fromJson(written).object();
    const auto again = readQuestion(*rules().packs, kept[QStringLiteral("facts")].toObject(),
                                    kept[QStringLiteral("attempt")].toObject(), nullptr);
    REQUIRE(again);
    CHECK(evaluate(*rules().packs, again->facts, again->attempt).findings == decision.findings);
    contact(made, "2026-11-24T14:00:00Z", Outcome::NoAnswer);
    CHECK(decide(rules(), made, attempt).factsDigest != decision.factsDigest);
}
