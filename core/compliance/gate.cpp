// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/gate.h"

#include "core/base/json_writer.h"
#include "core/compliance/zones.h"

#include <QtCore/QTimeZone>

#include <algorithm>

namespace dunlin::compliance {

namespace {

using base::Instant;
using domain::Channel;
using domain::Direction;
using domain::PointState;

constexpr int kOpensAt = 8;
constexpr int kClosesAt = 21;
constexpr int kAttemptDays = 7;

/// Within the hours in every zone: 08:00:00 <= local time < 21:00:00.
bool withinHours(Instant at, const std::vector<QByteArray> &zones)
{
    return std::all_of(zones.begin(), zones.end(), [&](const QByteArray &zone) {
        const int hour = base::dateTimeIn(at, zone).time().hour();
        return hour >= kOpensAt && hour < kClosesAt;
    });
}

/// The first moment after `from` at which a clock of the zone shows this hour.
Instant nextHour(Instant from, const QByteArray &zone, int hour, int daysLater)
{
    const QDateTime local = base::dateTimeIn(from, zone);
    QDateTime then(local.date().addDays(daysLater), QTime(hour, 0), local.timeZone());
    return Instant{then.toMSecsSinceEpoch()};
}

/// The first moment from `from` on that is within the hours of every zone; nothing when the
/// zones lie so far apart that their hours never meet.
std::optional<Instant> nextWithinHours(Instant from, const std::vector<QByteArray> &zones)
{
    if (withinHours(from, zones))
        return from;
    std::optional<Instant> best;
    for (const QByteArray &zone : zones) {
        for (int day = 0; day <= 2; ++day) {
            const Instant opens = nextHour(from, zone, kOpensAt, day);
            if (opens > from && (!best || opens < *best) && withinHours(opens, zones))
                best = opens;
        }
    }
    return best;
}

Instant endOfHours(Instant at, const std::vector<QByteArray> &zones)
{
    Instant end = nextHour(at, zones.front(), kClosesAt, 0);
    for (const QByteArray &zone : zones)
        end = std::min(end, nextHour(at, zone, kClosesAt, 0));
    return end;
}

Finding finding(const char *rule, GateResult result, const char *citation, QByteArray reason,
                QString sentence)
{
    Finding made;
    made.rule = QString::fromLatin1(rule);
    made.result = result;
    made.citation = QString::fromLatin1(citation);
    made.reason = std::move(reason);
    made.sentence = std::move(sentence);
    return made;
}

QString clockText(Instant at, const QByteArray &zone)
{
    return base::dateTimeIn(at, zone).toString(QStringLiteral("HH:mm"));
}

void checkHours(Decision &decision, const Attempt &attempt)
{
    if (attempt.channel == Channel::Letter)
        return;
    decision.windowText = QStringLiteral("%1:00-%2:00")
                              .arg(kOpensAt, 2, 10, QLatin1Char('0'))
                              .arg(kClosesAt, 2, 10, QLatin1Char('0'));
    if (decision.zones.empty()) {
        decision.findings.push_back(
            finding("builtin.hours.zone", GateResult::BlockOverridable, "Design: fails closed",
                    "zone_unknown",
                    QStringLiteral("The debtor's time zone is not known, so the allowed hours "
                                   "cannot be checked.")));
        return;
    }
    if (withinHours(attempt.at, decision.zones)) {
        decision.validUntil = endOfHours(attempt.at, decision.zones);
        return;
    }
    QStringList clocks;
    for (const QByteArray &zone : decision.zones)
        clocks +=
            QStringLiteral("%1 in %2").arg(clockText(attempt.at, zone), QString::fromLatin1(zone));
    Finding found = finding("builtin.hours.window", GateResult::Block, "12 CFR 1006.6(b)(1)(i)",
                            "outside_hours",
                            QStringLiteral("It is %1 where the debtor may be; contact is allowed "
                                           "from %2.")
                                .arg(clocks.join(QStringLiteral(", ")), decision.windowText));
    found.next = nextWithinHours(attempt.at, decision.zones);
    decision.findings.push_back(std::move(found));
}

void checkPoint(Decision &decision, const Attempt &attempt)
{
    if (!attempt.point || attempt.point->state == PointState::Active)
        return;
    const bool wrong = attempt.point->state == PointState::Wrong;
    decision.findings.push_back(finding(
        "builtin.hours.point", GateResult::Block, wrong ? "12 CFR 1006.6(d)" : "12 CFR 1006.14(h)",
        "point_blocked",
        wrong ? QStringLiteral("This number or address is marked as not the debtor's.")
              : QStringLiteral("The debtor asked not to be contacted at this number or address.")));
}

void checkAccount(Decision &decision, const GateFacts &facts)
{
    if (facts.closed)
        decision.findings.push_back(finding("builtin.hours.closed", GateResult::Block,
                                            "Policy: nothing is owed", "account_closed",
                                            QStringLiteral("The account is closed or paid.")));
    if (facts.held) {
        Finding held = finding("builtin.hours.hold", GateResult::Block, "Policy: collection hold",
                               "on_hold", QStringLiteral("Collection is on hold."));
        if (facts.heldUntil.isValid()) {
            held.sentence = QStringLiteral("Collection is on hold until %1.")
                                .arg(facts.heldUntil.toString(Qt::ISODate));
            held.next = base::startOfDay(facts.heldUntil.addDays(1), facts.officeZone);
        }
        decision.findings.push_back(std::move(held));
    }
    if (facts.disputed)
        decision.findings.push_back(finding(
            "builtin.hours.dispute", GateResult::AllowWithWarning, "12 CFR 1006.38", "disputed",
            QStringLiteral("The debtor disputes the debt: do not ask for payment of the "
                           "disputed part.")));
}

/// Attempts on this local day and the six before it; over several zones the largest count.
int attemptsInWeek(const GateFacts &facts, const Attempt &attempt,
                   const std::vector<QByteArray> &zones)
{
    const auto count = [&](const QByteArray &zone) {
        const Instant from =
            base::startOfDay(base::dateIn(attempt.at, zone).addDays(1 - kAttemptDays), zone);
        return std::count_if(facts.attempts.begin(), facts.attempts.end(),
                             [&](Instant at) { return at >= from && at < attempt.at; });
    };
    std::ptrdiff_t most = zones.empty() ? count(facts.officeZone) : 0;
    for (const QByteArray &zone : zones)
        most = std::max(most, count(zone));
    return int(most);
}

bool isAcceptable(const Override &given)
{
    const QByteArray role = given.role.toLatin1();
    return std::find(kOverrideRoles.begin(), kOverrideRoles.end(), role) != kOverrideRoles.end()
           && std::find(kOverrideReasons.begin(), kOverrideReasons.end(), given.reasonCode)
                  != kOverrideReasons.end()
           && !given.note.trimmed().isEmpty();
}

void applyOverride(Decision &decision, const Attempt &attempt)
{
    if (!attempt.override || !isAcceptable(*attempt.override))
        return;
    for (Finding &found : decision.findings) {
        if (found.result != GateResult::BlockOverridable)
            continue;
        found.result = GateResult::AllowWithWarning;
        found.overridden = true;
        decision.override = attempt.override;
    }
}

/// When the contact may be made: every blocking rule must name its end, and the hours hold then.
std::optional<Instant> nextAllowed(const Decision &decision, const Attempt &attempt)
{
    Instant latest = attempt.at;
    for (const Finding &found : decision.findings) {
        if (found.result < GateResult::BlockOverridable)
            continue;
        if (!found.next)
            return std::nullopt;
        latest = std::max(latest, *found.next);
    }
    if (attempt.channel == Channel::Letter || decision.zones.empty())
        return latest;
    return nextWithinHours(latest, decision.zones);
}

base::Hash32 digestOf(const GateFacts &facts, const Attempt &attempt,
                      const std::vector<QByteArray> &zones)
{
    base::JsonWriter json;
    json.beginObject();
    json.key("debtor_zone").value(facts.debtorZone);
    json.key("country").value(facts.country);
    json.key("closed").boolean(facts.closed);
    json.key("disputed").boolean(facts.disputed);
    json.key("held").boolean(facts.held);
    json.key("held_until").value(facts.heldUntil.toString(Qt::ISODate));
    json.key("office_zone").value(facts.officeZone);
    json.key("zones").beginArray();
    for (const QByteArray &zone : zones)
        json.value(zone);
    json.endArray();
    json.key("point_state").value(attempt.point ? name(attempt.point->state) : QByteArrayView(""));
    json.key("attempts").beginArray();
    for (const Instant at : facts.attempts)
        json.number(at.ms);
    json.endArray();
    json.endObject();
    return base::sha256(json.take());
}

} // namespace

GateFacts factsOf(const domain::AccountState &account, Instant at, const QByteArray &officeZone)
{
    GateFacts facts;
    facts.debtorZone = account.debtor.zone;
    facts.country = account.debtor.address.country;
    facts.closed = !account.exists || domain::isFinished(account.status);
    facts.officeZone = officeZone;
    facts.attempts = account.attempts;
    for (const domain::DisputeState &dispute : account.disputes)
        facts.disputed = facts.disputed || dispute.resolved.isNull();
    const QDate day = base::dateIn(at, officeZone);
    bool endless = false;
    for (const domain::HoldState &hold : account.holds) {
        if (!hold.isActive(day))
            continue;
        facts.held = true;
        facts.holdReason = hold.reason;
        endless = endless || hold.until.isNull();
        facts.heldUntil = std::max(facts.heldUntil, hold.until);
    }
    if (endless)
        facts.heldUntil = QDate();
    return facts;
}

std::vector<QByteArray> candidateZones(const GateFacts &facts, const Attempt &attempt)
{
    std::vector<QByteArray> zones;
    const auto add = [&](const QByteArray &zone) {
        if (!zone.isEmpty() && base::isKnownZone(zone))
            zones.push_back(zone);
    };
    if (attempt.point)
        add(attempt.point->zone);
    add(facts.debtorZone);
    if (zones.empty())
        add(zoneOfCountry(facts.country));
    if (zones.empty() && attempt.point && attempt.point->kind == domain::PointKind::Phone)
        add(zoneOfPhone(attempt.point->value));
    if (zones.empty())
        add(zoneOfPhone(attempt.to));
    std::sort(zones.begin(), zones.end());
    zones.erase(std::unique(zones.begin(), zones.end()), zones.end());
    return zones;
}

Decision decide(const GateFacts &facts, const Attempt &attempt)
{
    Decision decision;
    decision.id = attempt.id;
    decision.at = attempt.at;
    decision.actor = attempt.actor;
    decision.action = name(attempt.channel).toByteArray();
    decision.to = attempt.to.isEmpty() && attempt.point ? attempt.point->value : attempt.to;
    decision.packs = {builtinPack()};
    decision.zones = candidateZones(facts, attempt);
    decision.factsDigest = digestOf(facts, attempt, decision.zones);
    decision.attemptsThisWeek = attemptsInWeek(facts, attempt, decision.zones);
    if (attempt.direction == Direction::Outbound) {
        checkHours(decision, attempt);
        checkPoint(decision, attempt);
        checkAccount(decision, facts);
        applyOverride(decision, attempt);
    }
    std::stable_sort(decision.findings.begin(), decision.findings.end(),
                     [](const Finding &a, const Finding &b) { return a.result > b.result; });
    decision.result =
        decision.findings.empty() ? GateResult::Allow : decision.findings.front().result;
    if (!decision.allowed()) {
        decision.validUntil.reset();
        decision.nextAllowed = nextAllowed(decision, attempt);
    }
    return decision;
}

QByteArray builtinPackJson()
{
    return R"~({"schema":"crp/1","pack_id":"builtin.hours","version":"1","status":"released",)~"
           R"~("title":"Contact hours, points, holds","jurisdiction":{},)~"
           R"~("rules":[{"id":"builtin.hours.window","kind":"window",)~"
           R"~("citation":"12 CFR 1006.6(b)(1)(i)","channels":["call","email","sms","visit"],)~"
           R"~("params":{"days":{"default":[["08:00","21:00"]]},"resolver":"all_candidates"},)~"
           R"~("outcome":{"decision":"block"}},)~"
           R"~({"id":"builtin.hours.zone","kind":"hard_block","channels":["call","email","sms","visit"],)~"
           R"~("outcome":{"decision":"block_overridable",)~"
           R"~("override_roles":["supervisor","manager","compliance","admin"],)~"
           R"~("override_reasons":["debtor_asked","zone_confirmed","required_by_law"]}},)~"
           R"~({"id":"builtin.hours.point","kind":"hard_block","outcome":{"decision":"block"}},)~"
           R"~({"id":"builtin.hours.closed","kind":"hard_block","outcome":{"decision":"block"}},)~"
           R"~({"id":"builtin.hours.hold","kind":"hard_block","outcome":{"decision":"block"}},)~"
           R"~({"id":"builtin.hours.dispute","kind":"preference",)~"
           R"~("outcome":{"decision":"allow_with_warning"}}]})~";
}

PackRef builtinPack()
{
    static const PackRef pack{QByteArrayLiteral("builtin.hours"), QByteArrayLiteral("1"),
                              base::sha256(builtinPackJson())};
    return pack;
}

} // namespace dunlin::compliance
