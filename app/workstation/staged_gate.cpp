// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/staged_gate.h"

namespace dunlin::workstation {

using ports::GateState;

namespace {

ports::GateFinding finding(const char *rule, const char *citation, const char *sentence,
                           GateState state)
{
    ports::GateFinding made;
    made.rule = QLatin1String(rule);
    made.citation = QString::fromUtf8(citation);
    made.sentence = QString::fromUtf8(sentence);
    made.state = state;
    made.pack = QStringLiteral("us.fed.regf 2026.11.1");
    return made;
}

ports::GateFinding sevenCalls(base::Instant next)
{
    auto made =
        finding("regf.14b2iA.seven_in_seven", "12 CFR 1006.14(b)(2)(i)(A)",
                "This would be call 8 about this debt in 7 days.", GateState::BlockOverridable);
    made.facts = QStringLiteral("7 calls counted in 7 local days, at most 7");
    made.changes = {QStringLiteral("the consumer's consent given to you"),
                    QStringLiteral("a supervisor's override")};
    made.next = next;
    made.overrideRoles = {"supervisor", "compliance"};
    made.overrideReasons = {"required_by_law", "active_litigation", "consumer_information_request",
                            "time_critical_avoid_harm"};
    return made;
}

} // namespace

ports::GateView stagedGate(const ports::GateView &real, GateState state, base::Instant now)
{
    ports::GateView gate = real;
    gate.state = state;
    gate.findings.clear();
    gate.nextAllowed.reset();
    gate.validUntil.reset();
    const QByteArray zone = gate.zone.isEmpty() ? QByteArrayLiteral("America/Chicago") : gate.zone;
    const base::Instant tomorrow =
        base::startOfDay(base::dateIn(now, zone).addDays(1), zone).plusMs(8 * base::kMsPerHour);
    switch (state) {
    case GateState::Allow: gate.validUntil = now.plusMs(3 * base::kMsPerHour); break;
    case GateState::AllowWithWarning: {
        auto made =
            finding("regf.14b2ii.five_minutes", "12 CFR 1006.14(b)(2)(ii), comment 2",
                    "Two calls to one number within five minutes may speak against you.", state);
        made.facts = QStringLiteral("the last call to this number was 3 minutes ago");
        gate.findings = {std::move(made)};
        break;
    }
    case GateState::BlockOverridable:
        gate.findings = {sevenCalls(tomorrow)};
        gate.nextAllowed = tomorrow;
        break;
    case GateState::Block: {
        auto made = finding("regf.6c.cease", "12 CFR 1006.6(c)(1)",
                            "They asked in writing not to be contacted about this debt.", state);
        made.facts = QStringLiteral("notice received 2026-10-02");
        made.changes = {QStringLiteral("a contact that the law allows after such a notice")};
        gate.findings = {std::move(made)};
        break;
    }
    }
    for (ports::ChannelView &channel : gate.channels) {
        if (channel.channel == domain::Channel::Call || state == GateState::Block)
            channel.state = state;
        if (channel.channel == domain::Channel::Call && state == GateState::BlockOverridable)
            channel.attemptsThisWeek = channel.limit = 7;
    }
    return gate;
}

} // namespace dunlin::workstation
