// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/base/rng.h"
#include "core/compliance/gate.h"
#include "core/compliance/zones.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

using namespace dunlin;
using namespace dunlin::compliance;
using base::Instant;
using domain::Channel;
using domain::Direction;
using domain::PointState;

namespace {

Instant at(const char *text)
{
    return *base::instantFromText(QString::fromLatin1(text), "UTC");
}

domain::ContactPointState phone(QByteArray zone, const QString &number = QStringLiteral("+1555"))
{
    domain::ContactPointState point;
    point.value = number;
    point.zone = std::move(zone);
    return point;
}

Attempt call(Instant when, QByteArray zone = "America/New_York")
{
    Attempt attempt;
    attempt.id = "0123456789abcdef0123456789abcdef";
    attempt.at = when;
    attempt.actor = QStringLiteral("user:anna");
    attempt.point = phone(std::move(zone));
    return attempt;
}

Override supervisor()
{
    return {QStringLiteral("supervisor"), QStringLiteral("sue"), "zone_confirmed",
            QStringLiteral("she lives in Denver")};
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
        CHECK(decide({}, call(at(when))).result == result);
    }
}

TEST_CASE("a blocked call says when it may be made, an allowed one until when")
{
    Decision early = decide({}, call(at("2026-11-24T11:30:00Z")));
    CHECK(early.nextAllowed == at("2026-11-24T13:00:00Z"));
    CHECK_FALSE(early.validUntil);
    REQUIRE(early.findings.size() == 1);
    CHECK(early.findings[0].reason == "outside_hours");
    CHECK_FALSE(early.findings[0].citation.isEmpty());
    const Decision late = decide({}, call(at("2026-11-25T03:00:00Z")));
    CHECK(late.nextAllowed == at("2026-11-25T13:00:00Z"));
    const Decision now = decide({}, call(at("2026-11-24T15:00:00Z")));
    CHECK(now.validUntil == at("2026-11-25T02:00:00Z"));
    CHECK_FALSE(now.nextAllowed);
    CHECK(now.windowText == QStringLiteral("08:00-21:00"));
}

TEST_CASE("every candidate zone must be within its hours")
{
    GateFacts facts;
    facts.debtorZone = "America/Los_Angeles";
    // 9 in New York is 6 in Los Angeles.
    CHECK(decide(facts, call(at("2026-11-24T14:00:00Z"))).nextAllowed
          == at("2026-11-24T16:00:00Z"));
    const Decision both = decide(facts, call(at("2026-11-24T17:00:00Z")));
    CHECK(both.allowed());
    CHECK(both.validUntil == at("2026-11-25T02:00:00Z"));
    CHECK(both.zones == std::vector<QByteArray>{"America/Los_Angeles", "America/New_York"});
}

TEST_CASE("zones: what is known of the person, then the country, then the number; no guess")
{
    GateFacts facts;
    Attempt attempt = call(at("2026-11-24T14:00:00Z"), {});
    CHECK(candidateZones(facts, attempt).empty());
    attempt.point->value = QStringLiteral("+4930555");
    CHECK(candidateZones(facts, attempt) == std::vector<QByteArray>{"Europe/Berlin"});
    facts.country = QStringLiteral("at");
    CHECK(candidateZones(facts, attempt) == std::vector<QByteArray>{"Europe/Vienna"});
    facts.debtorZone = "Europe/Rome";
    CHECK(candidateZones(facts, attempt) == std::vector<QByteArray>{"Europe/Rome"});
    facts.debtorZone = "Mars/Olympus";
    facts.country = QStringLiteral("US");
    attempt.point->value = QStringLiteral("+12125550100");
    CHECK(candidateZones(facts, attempt).empty());
    for (const char *number : {"", "030555", "+", "+1", "+7495", "+34911", "4930555"})
        CHECK(zoneOfPhone(QString::fromLatin1(number)).isEmpty());
    for (const char *country : {"", "US", "CA", "ES", "PT", "FR", "RU", "AU", "BR", "XX"})
        CHECK(zoneOfCountry(QString::fromLatin1(country)).isEmpty());
}

TEST_CASE("an unknown zone blocks until somebody takes responsibility")
{
    Attempt attempt = call(at("2026-11-24T14:00:00Z"), {});
    Decision decision = decide({}, attempt);
    CHECK(decision.result == GateResult::BlockOverridable);
    CHECK(decision.findings.at(0).reason == "zone_unknown");
    CHECK_FALSE(decision.nextAllowed);

    attempt.override = supervisor();
    decision = decide({}, attempt);
    CHECK(decision.result == GateResult::AllowWithWarning);
    CHECK(decision.findings.at(0).overridden);
    CHECK(decision.override == attempt.override);

    for (int spoil = 0; spoil < 3; ++spoil) {
        attempt.override = supervisor();
        if (spoil == 0)
            attempt.override->role = QStringLiteral("collector");
        if (spoil == 1)
            attempt.override->reasonCode = "bored";
        if (spoil == 2)
            attempt.override->note = QStringLiteral("  ");
        decision = decide({}, attempt);
        CHECK(decision.result == GateResult::BlockOverridable);
        CHECK_FALSE(decision.override);
    }
}

TEST_CASE("nobody overrides a block")
{
    Attempt attempt = call(at("2026-11-24T04:00:00Z"));
    attempt.override = supervisor();
    CHECK(decide({}, attempt).result == GateResult::Block);
}

TEST_CASE("points, holds, closed accounts, disputes")
{
    const Instant when = at("2026-11-24T15:00:00Z");
    for (const PointState state : {PointState::Wrong, PointState::DoNotContact}) {
        Attempt attempt = call(when);
        attempt.point->state = state;
        const Decision decision = decide({}, attempt);
        CHECK(decision.result == GateResult::Block);
        CHECK(decision.findings.at(0).reason == "point_blocked");
        CHECK_FALSE(decision.nextAllowed);
    }
    GateFacts held;
    held.held = true;
    CHECK(decide(held, call(when)).findings.at(0).reason == "on_hold");
    CHECK_FALSE(decide(held, call(when)).nextAllowed);
    held.heldUntil = QDate(2026, 11, 30);
    held.officeZone = "America/New_York";
    CHECK(decide(held, call(when)).nextAllowed == at("2026-12-01T13:00:00Z"));
    GateFacts closed;
    closed.closed = true;
    CHECK(decide(closed, call(when)).findings.at(0).reason == "account_closed");
    GateFacts disputed;
    disputed.disputed = true;
    const Decision warned = decide(disputed, call(when));
    CHECK(warned.result == GateResult::AllowWithWarning);
    CHECK(warned.allowed());
    CHECK(warned.validUntil);
    disputed.held = true;
    const Decision both = decide(disputed, call(when));
    CHECK(both.result == GateResult::Block);
    CHECK(both.findings.size() == 2);
    CHECK(both.findings[0].reason == "on_hold");
}

TEST_CASE("letters have no hours, and what the debtor starts is free")
{
    Attempt letter = call(at("2026-11-24T04:00:00Z"), {});
    letter.channel = Channel::Letter;
    CHECK(decide({}, letter).result == GateResult::Allow);
    GateFacts worst;
    worst.held = worst.closed = worst.disputed = true;
    Attempt inbound = call(at("2026-11-24T04:00:00Z"), {});
    inbound.direction = Direction::Inbound;
    inbound.point->state = PointState::DoNotContact;
    CHECK(decide(worst, inbound).result == GateResult::Allow);
}

TEST_CASE("attempts of seven local days, this day included")
{
    GateFacts facts;
    facts.attempts = {at("2026-11-18T04:59:59Z"), // 17 November in New York
                      at("2026-11-18T05:00:00Z"), at("2026-11-20T15:00:00Z"),
                      at("2026-11-24T14:00:00Z"), at("2026-11-24T16:00:00Z")};
    CHECK(decide(facts, call(at("2026-11-24T15:00:00Z"))).attemptsThisWeek == 3);
}

TEST_CASE("one more candidate zone never loosens")
{
    const std::vector<QByteArray> zones{
        "America/New_York", "America/Los_Angeles", "Pacific/Auckland", "Europe/Berlin",
        "Asia/Kolkata",     "Pacific/Apia",        "Asia/Kathmandu",   "America/St_Johns"};
    base::SeededRng rng(3);
    for (int i = 0; i < 2000; ++i) {
        const Instant when{at("2026-01-01T00:00:00Z").ms + qint64(rng.below(365 * 86'400)) * 1000};
        const Attempt attempt = call(when, zones[rng.below(zones.size())]);
        GateFacts more;
        more.debtorZone = zones[rng.below(zones.size())];
        const Decision one = decide({}, attempt);
        const Decision two = decide(more, attempt);
        CHECK(two.result >= one.result);
        if (one.validUntil && two.validUntil)
            CHECK(*two.validUntil <= *one.validUntil);
        if (two.nextAllowed) {
            Attempt then = attempt;
            then.at = *two.nextAllowed;
            CHECK(decide(more, then).allowed());
            then.at = two.nextAllowed->plusMs(-1);
            if (then.at >= when)
                CHECK_FALSE(decide(more, then).allowed());
        }
        if (two.validUntil) {
            Attempt then = attempt;
            then.at = two.validUntil->plusMs(-1);
            CHECK(decide(more, then).allowed());
            then.at = *two.validUntil;
            CHECK_FALSE(decide(more, then).allowed());
        }
    }
}

TEST_CASE("the decision as it is kept in the contact")
{
    GateFacts facts;
    facts.disputed = true;
    const Decision decision = decide(facts, call(at("2026-11-24T15:00:00Z")));
    CHECK(decision == decide(facts, call(at("2026-11-24T15:00:00Z"))));
    const QJsonObject json = QJsonDocument::fromJson(toJson(decision)).object();
    CHECK(json[QStringLiteral("decision")].toString() == QStringLiteral("allow_with_warning"));
    CHECK(json[QStringLiteral("action")].toString() == QStringLiteral("call"));
    CHECK(json[QStringLiteral("to")].toString() == QStringLiteral("+1555"));
    CHECK(json[QStringLiteral("id")].toString().size() == 32);
    CHECK(json[QStringLiteral("facts_digest")].toString().startsWith(QStringLiteral("sha256:")));
    CHECK(json.contains(QStringLiteral("valid_until")));
    CHECK_FALSE(json.contains(QStringLiteral("override")));
    GateFacts other = facts;
    other.attempts = {at("2026-11-24T14:00:00Z")};
    CHECK(decide(other, call(at("2026-11-24T15:00:00Z"))).factsDigest != decision.factsDigest);
}

TEST_CASE("the built-in pack is JSON and its hash is that of its text")
{
    const QJsonDocument pack = QJsonDocument::fromJson(builtinPackJson());
    CHECK(pack.object()[QStringLiteral("pack_id")].toString() == QStringLiteral("builtin.hours"));
    CHECK(builtinPack().version == "1");
    CHECK(builtinPack().sha256 == base::sha256(builtinPackJson()));
}

TEST_CASE("facts of an account")
{
    domain::AccountState account;
    CHECK(factsOf(account, at("2026-11-24T15:00:00Z"), "UTC").closed);
    account.exists = true;
    account.debtor.zone = "Europe/Berlin";
    account.disputes.push_back({.opened = QDate(2026, 1, 1), .resolved = QDate(2026, 2, 1)});
    domain::HoldState hold;
    hold.from = QDate(2026, 11, 1);
    hold.until = QDate(2026, 11, 24);
    account.holds = {hold};
    GateFacts facts = factsOf(account, at("2026-11-24T23:59:59Z"), "UTC");
    CHECK_FALSE(facts.closed);
    CHECK_FALSE(facts.disputed);
    CHECK(facts.held);
    CHECK(facts.heldUntil == QDate(2026, 11, 24));
    CHECK_FALSE(factsOf(account, at("2026-11-25T00:00:00Z"), "UTC").held);
    hold.until = QDate();
    account.holds.push_back(hold);
    CHECK(factsOf(account, at("2026-11-24T15:00:00Z"), "UTC").heldUntil.isNull());
}
