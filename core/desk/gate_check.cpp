// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/gate_check.h"

#include "core/desk/shipped_rules.h"
#include "core/domain/outcomes.h"

#include <algorithm>

namespace dunlin::desk {

using domain::AccountState;
using domain::ContactPointState;

domain::PointKind pointKindOf(domain::Channel channel)
{
    switch (channel) {
    case domain::Channel::Call:
    case domain::Channel::Sms: return domain::PointKind::Phone;
    case domain::Channel::Email: return domain::PointKind::Email;
    case domain::Channel::Letter:
    case domain::Channel::Visit: return domain::PointKind::Post;
    }
    return domain::PointKind::Phone;
}

std::optional<ContactPointState> bestPoint(const AccountState &state, domain::PointKind kind)
{
    const ContactPointState *best = nullptr;
    for (const ContactPointState &point : state.contactPoints) {
        if (point.kind != kind || point.state != domain::PointState::Active)
            continue;
        if (!best || (point.best && !best->best))
            best = &point;
    }
    return best ? std::optional(*best) : std::nullopt;
}

namespace {

std::optional<ContactPointState> pointFor(const AccountState &state, const GateQuestion &question)
{
    const auto found = std::find_if(
        state.contactPoints.begin(), state.contactPoints.end(), [&](const ContactPointState &one) {
            return question.point ? one.id == *question.point
                                  : !question.to.isEmpty() && one.value == question.to;
        });
    if (found != state.contactPoints.end())
        return *found;
    if (question.point || !question.to.isEmpty())
        return std::nullopt;
    return bestPoint(state, pointKindOf(question.channel));
}

compliance::Attempt attemptOf(const AccountState &state, const GateQuestion &question)
{
    compliance::Attempt attempt;
    attempt.id = question.id;
    attempt.at = question.at;
    attempt.actor = question.actor;
    attempt.officeZone = question.officeZone;
    attempt.channel = question.channel;
    attempt.direction = question.direction;
    attempt.point = pointFor(state, question);
    attempt.to = question.to.isEmpty() && attempt.point ? attempt.point->value : question.to;
    attempt.override = question.override;
    attempt.except = question.except;
    return attempt;
}

} // namespace

compliance::Decision decideContact(const AccountState &state, const GateQuestion &question,
                                   std::span<const AccountState> others)
{
    return compliance::decide(shippedRules(), state, attemptOf(state, question), others);
}

bool isCallable(const AccountState &state, const GateQuestion &question)
{
    return compliance::isCallable(shippedRules(), state, attemptOf(state, question));
}

namespace {

/// The name by which a screen knows the reason; an unknown zone has one of its own.
QByteArray reasonOf(const compliance::Finding &finding)
{
    return finding.missing == "zone" ? QByteArrayLiteral("zone_unknown") : finding.reason;
}

/// The limit of a week that is nearest to its end.
const compliance::BudgetLine *weekOf(const compliance::Decision &decision)
{
    for (const compliance::BudgetLine &line : decision.budgets) {
        if (line.days == 7)
            return &line;
    }
    return nullptr;
}

/// The pack that speaks: of the strictest finding, else of the first that applies.
QString packText(const compliance::Decision &decision)
{
    const auto named = [&](const QByteArray &id) {
        return std::find_if(decision.packs.begin(), decision.packs.end(),
                            [&](const compliance::PackRef &pack) { return pack.id == id; });
    };
    auto pack =
        decision.findings.empty() ? decision.packs.begin() : named(decision.findings.front().pack);
    if (pack == decision.packs.end())
        pack = decision.packs.begin();
    return pack == decision.packs.end() ? QString()
                                        : QString::fromUtf8(pack->id + ' ' + pack->version);
}

} // namespace

ports::GateView gateView(const compliance::Decision &decision)
{
    static_assert(int(compliance::GateResult::Block) == int(ports::GateState::Block));
    ports::GateView view;
    view.state = ports::GateState(int(decision.result));
    for (const compliance::Finding &finding : decision.findings)
        view.findings.push_back(
            {finding.rule, finding.citation, finding.sentence, reasonOf(finding)});
    view.nextAllowed = decision.nextAllowed;
    view.validUntil = decision.validUntil;
    view.zone = decision.zones.empty() ? QByteArray() : decision.zones.front();
    view.windowText = decision.windowText;
    view.attemptsThisWeek = decision.attemptsThisWeek;
    if (const compliance::BudgetLine *week = weekOf(decision)) {
        view.attemptsThisWeek = week->used;
        view.attemptsLimit = week->limit;
    }
    view.pack = packText(decision);
    return view;
}

base::Status admitContact(const AccountState &state, const GateQuestion &question,
                          domain::Contacted &contact, std::span<const AccountState> others)
{
    const compliance::Attempt attempt = attemptOf(state, question);
    const compliance::Decision decision =
        compliance::decide(shippedRules(), state, attempt, others);
    if (!decision.allowed()) {
        const QString sentence = decision.findings.empty()
                                     ? QStringLiteral("the contact gate does not allow it")
                                     : decision.findings.front().sentence;
        return base::fail(base::ErrorCode::Forbidden, sentence);
    }
    contact.flags = domain::flagsOf(contact.outcome);
    contact.to = attempt.to;
    if (!contact.point && attempt.point)
        contact.point = attempt.point->id;
    contact.decision = compliance::toJson(decision);
    return {};
}

} // namespace dunlin::desk
