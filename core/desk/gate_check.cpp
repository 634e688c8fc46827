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
    attempt.settles = question.settles;
    attempt.shares = question.shares;
    attempt.purpose = question.purpose;
    attempt.elements = question.elements;
    attempt.serverTime = question.serverTime;
    attempt.clockTrusted = question.clockTrusted;
    return attempt;
}

Refusal refusalOf(const compliance::Decision &decision)
{
    Refusal refusal;
    refusal.result = decision.result;
    refusal.sentence = QStringLiteral("the contact gate does not allow it");
    if (!decision.findings.empty()) {
        const compliance::Finding &first = decision.findings.front();
        refusal.sentence = first.sentence;
        refusal.rule = first.rule;
    }
    // For want of a share alone: nothing else would have blocked it.
    refusal.wantsShare =
        std::all_of(decision.findings.begin(), decision.findings.end(), [](const auto &finding) {
            return finding.result <= compliance::GateResult::AllowWithWarning
                   || finding.missing == "share";
        });
    return refusal;
}

QString userOf(const QString &actor)
{
    constexpr QLatin1String kUser("user:");
    return actor.startsWith(kUser) ? actor.mid(kUser.size()) : actor;
}

/// Settles a reservation: the decision was made when it was.
base::Status settle(const AccountState &state, domain::Contacted &contact)
{
    const auto found =
        std::find_if(state.reservations.begin(), state.reservations.end(),
                     [&](const auto &one) { return one.id == *contact.reservation; });
    if (found == state.reservations.end())
        return base::fail(base::ErrorCode::NotFound,
                          QStringLiteral("there is no such reservation, or it was settled"));
    if (found->channel != contact.channel || (!contact.to.isEmpty() && contact.to != found->to))
        return base::fail(base::ErrorCode::Input,
                          QStringLiteral("the reservation is for another channel or number"));
    contact.flags = domain::flagsOf(contact.outcome);
    contact.to = found->to;
    contact.decision = found->decision;
    contact.overrideRequest = found->overrideRequest;
    for (const ContactPointState &point : state.contactPoints) {
        if (!contact.point && point.value == found->to)
            contact.point = point.id;
    }
    return {};
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
    for (const compliance::Finding &finding : decision.findings) {
        ports::GateFinding &shown = view.findings.emplace_back();
        shown.rule = finding.rule;
        shown.citation = finding.citation;
        shown.sentence = finding.sentence;
        shown.reason = reasonOf(finding);
        shown.said = finding.said;
        shown.figures = finding.facts;
    }
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

base::Result<std::optional<compliance::Override>> admittedOverride(const AccountState &state,
                                                                   const GateQuestion &question)
{
    using base::ErrorCode;
    if (!question.wish)
        return std::optional<compliance::Override>();
    const OverrideWish &wish = *question.wish;
    compliance::Override made;
    made.role = QString::fromLatin1(question.role);
    made.user = userOf(question.actor);
    made.reasonCode = wish.reasonCode;
    made.note = wish.note.trimmed();
    if (wish.request) {
        const auto asked = std::find_if(state.overrides.begin(), state.overrides.end(),
                                        [&](const auto &one) { return one.id == *wish.request; });
        if (asked == state.overrides.end() || !asked->mayBeUsed(question.at))
            return base::fail(ErrorCode::Forbidden,
                              QStringLiteral("nobody granted this override, or it was used or is "
                                             "too old; ask for it again"));
        const auto point = pointFor(state, question);
        const QString to = question.to.isEmpty() && point ? point->value : question.to;
        if (asked->by != question.actor || asked->channel != question.channel || asked->to != to)
            return base::fail(ErrorCode::Forbidden,
                              QStringLiteral("the override was granted for another contact"));
        made.role = QString::fromLatin1(asked->decidedRole);
        made.user = userOf(asked->decidedBy);
        made.reasonCode = asked->reason;
        made.note = asked->note.trimmed();
        made.askedBy = userOf(asked->by);
        made.request = asked->id.toHex();
    }
    if (made.note.isEmpty() || made.reasonCode.isEmpty())
        return base::fail(
            ErrorCode::Forbidden,
            QStringLiteral("an override needs a reason of the rule's list and a note"));
    return std::optional(made);
}

base::Result<Reserving> reserveContact(const AccountState &state, GateQuestion question,
                                       std::span<const AccountState> others)
{
    if (!question.override) {
        DUNLIN_TRY_VALUE(question.override, admittedOverride(state, question));
    }
    const compliance::Attempt attempt = attemptOf(state, question);
    Reserving out;
    out.decision = compliance::decide(shippedRules(), state, attempt, others);
    if (!out.decision.allowed()) {
        out.refused = refusalOf(out.decision);
        return out;
    }
    const QDate day = base::dateIn(question.at, question.officeZone);
    const int minutes = state.agreementRules().on(day).contact.reservationMinutes;
    domain::ContactReserved made;
    made.channel = attempt.channel;
    if (attempt.point)
        made.point = attempt.point->id;
    made.to = attempt.to;
    made.expires = question.at.plusMs(minutes * base::kMsPerMinute);
    made.decision = compliance::toJson(out.decision);
    if (out.decision.override && question.wish)
        made.overrideRequest = question.wish->request;
    out.made = std::move(made);
    return out;
}

base::Status admitContact(const AccountState &state, const GateQuestion &asked,
                          domain::Contacted &contact, std::span<const AccountState> others,
                          std::optional<NotAllowed> *refused)
{
    if (contact.reservation)
        return settle(state, contact);
    GateQuestion question = asked;
    if (!question.override) {
        DUNLIN_TRY_VALUE(question.override, admittedOverride(state, question));
    }
    const compliance::Attempt attempt = attemptOf(state, question);
    const compliance::Decision decision =
        compliance::decide(shippedRules(), state, attempt, others);
    if (!decision.allowed()) {
        const Refusal refusal = refusalOf(decision);
        if (refused)
            *refused = NotAllowed{state.id, question, refusal};
        return base::fail(base::ErrorCode::Forbidden, refusal.sentence);
    }
    if (decision.override && question.wish)
        contact.overrideRequest = question.wish->request;
    contact.purpose = question.purpose;
    contact.flags = domain::flagsOf(contact.outcome);
    contact.to = attempt.to;
    if (!contact.point && attempt.point)
        contact.point = attempt.point->id;
    contact.decision = compliance::toJson(decision);
    return {};
}

} // namespace dunlin::desk
