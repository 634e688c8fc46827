// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/gate_screen.h"

#include "core/desk/shipped_rules.h"

#include <algorithm>
#include <array>

namespace dunlin::desk {

using compliance::PackSet;
using domain::AccountState;
using domain::Channel;

namespace {

constexpr int kWeek = 7;

const compliance::Rule *ruleOf(const PackSet &packs, const compliance::Finding &finding)
{
    for (const compliance::Pack &pack : packs.packs) {
        if (pack.ref.id != finding.pack)
            continue;
        for (const compliance::Rule &rule : pack.rules) {
            if (rule.id == finding.rule)
                return &rule;
        }
    }
    return nullptr;
}

QString packText(const compliance::Decision &decision, const QByteArray &id)
{
    for (const compliance::PackRef &pack : decision.packs) {
        if (pack.id == id)
            return QString::fromUtf8(pack.id + ' ' + pack.version);
    }
    return QString::fromUtf8(id);
}

QByteArrayList wordsOf(const PackSet &packs, const std::vector<compliance::Cell> &cells)
{
    QByteArrayList words;
    for (const compliance::Cell cell : cells)
        words << packs.atoms.textOf(cell);
    return words;
}

QByteArrayList wordsOf(const std::array<const char *, 4> &list)
{
    return {list.begin(), list.end()};
}

/// What the rule lets pass although it holds, in the pack's words.
QStringList exceptionsOf(const PackSet &packs, const compliance::Finding &finding)
{
    QStringList words;
    const compliance::Rule *rule = ruleOf(packs, finding);
    if (!rule || !finding.missing.isEmpty() || finding.reason == "insufficient_data")
        return words;
    for (const compliance::Exception &exception : rule->exceptions) {
        const QString &one = exception.sentence.isEmpty() ? exception.citation : exception.sentence;
        if (!one.isEmpty() && !words.contains(one))
            words << one;
    }
    return words;
}

void addOverride(const PackSet &packs, const compliance::Finding &finding,
                 ports::GateFinding *shown)
{
    if (finding.result != compliance::GateResult::BlockOverridable)
        return;
    // What could not be established has reasons of its own, whatever the rule (evaluate.h).
    if (!finding.missing.isEmpty() || finding.reason == "insufficient_data") {
        shown->overrideRoles = wordsOf(compliance::InsufficientData::kRoles);
        shown->overrideReasons = wordsOf(compliance::InsufficientData::kReasons);
        return;
    }
    if (const compliance::Rule *rule = ruleOf(packs, finding)) {
        shown->overrideRoles = wordsOf(packs, rule->overrideRoles);
        shown->overrideReasons = wordsOf(packs, rule->overrideReasons);
    }
}

/// "08:00-12:00, 14:00-21:00" as minutes.
std::vector<ports::DayHours> hoursOf(const QString &text)
{
    const auto minutes = [](const QString &clock) {
        const QStringList parts = clock.split(QLatin1Char(':'));
        return parts.size() == 2 ? parts[0].toInt() * 60 + parts[1].toInt() : 0;
    };
    std::vector<ports::DayHours> hours;
    const QStringList spans = text.split(QStringLiteral(", "), Qt::SkipEmptyParts);
    for (const QString &span : spans) {
        const QStringList ends = span.split(QLatin1Char('-'));
        if (ends.size() == 2)
            hours.push_back({minutes(ends[0]), minutes(ends[1])});
    }
    return hours;
}

int attemptsBy(const AccountState &state, Channel channel, base::Instant at, const QByteArray &zone)
{
    const QByteArray where = zone.isEmpty() ? QByteArrayLiteral("UTC") : zone;
    const base::Instant from = base::startOfDay(base::dateIn(at, where).addDays(1 - kWeek), where);
    return int(std::count_if(
        state.contacts.begin(), state.contacts.end(), [&](const domain::ContactState &contact) {
            return contact.channel == channel && contact.direction == domain::Direction::Outbound
                   && contact.at >= from && contact.at < at;
        }));
}

ports::ChannelView channelView(const AccountState &state, GateQuestion question, Channel channel,
                               std::span<const AccountState> others, const QByteArray &zone)
{
    ports::ChannelView view;
    view.channel = channel;
    question.channel = channel;
    question.point.reset();
    question.to.clear();
    question.override.reset();
    question.wish.reset();
    const auto point = bestPoint(state, pointKindOf(channel));
    view.hasPoint = point.has_value();
    view.attemptsThisWeek = attemptsBy(state, channel, question.at, zone);
    if (!point)
        return view;
    view.consent = point->consent;
    const compliance::Decision decision = decideContact(state, question, others);
    view.state = ports::GateState(int(decision.result));
    view.nextAllowed = decision.nextAllowed;
    const auto week = std::find_if(
        decision.budgets.begin(), decision.budgets.end(),
        [](const compliance::BudgetLine &line) { return line.days == kWeek && line.limit > 0; });
    if (week != decision.budgets.end()) {
        view.attemptsThisWeek = week->used;
        view.limit = week->limit;
    }
    return view;
}

} // namespace

void useGrant(const AccountState &state, GateQuestion *question)
{
    if (question->wish || question->override)
        return;
    for (auto one = state.overrides.rbegin(); one != state.overrides.rend(); ++one) {
        if (one->by != question->actor || one->channel != question->channel
            || !one->mayBeUsed(question->at))
            continue;
        question->wish = OverrideWish{one->reason, one->note, one->id};
        // For another number it is no use, and must not stop what needs none.
        if (admittedOverride(state, *question))
            return;
        question->wish.reset();
    }
}

void holdBack(ports::GateView *view, const QString &why)
{
    if (why.isEmpty())
        return;
    ports::GateFinding finding;
    finding.rule = QStringLiteral("office.bank_data");
    finding.sentence = why;
    finding.state = ports::GateState::Block;
    view->findings.insert(view->findings.begin(), finding);
    view->state = ports::GateState::Block;
    view->nextAllowed.reset();
    for (ports::ChannelView &channel : view->channels) {
        channel.state = ports::GateState::Block;
        channel.nextAllowed.reset();
    }
}

ports::GateView gateScreen(const AccountState &state, const GateQuestion &asked,
                           std::span<const AccountState> others)
{
    GateQuestion question = asked;
    useGrant(state, &question);
    if (auto granted = admittedOverride(state, question))
        question.override = *granted;
    const compliance::Decision decision = decideContact(state, question, others);
    const PackSet &packs = *shippedRules().packs;
    ports::GateView view = gateView(decision);
    for (size_t i = 0; i < view.findings.size() && i < decision.findings.size(); ++i) {
        const compliance::Finding &finding = decision.findings[i];
        ports::GateFinding &shown = view.findings[i];
        shown.state = ports::GateState(int(finding.result));
        shown.pack = packText(decision, finding.pack);
        shown.facts = finding.why;
        shown.changes = exceptionsOf(packs, finding);
        shown.next = finding.next;
        shown.overridden = finding.overridden;
        addOverride(packs, finding, &shown);
    }
    view.zones = decision.zones;
    view.hours = hoursOf(decision.windowText);
    for (const compliance::BudgetLine &line : decision.budgets)
        view.budgets.push_back({line.rule, line.used, line.limit, line.days});
    for (const Channel channel :
         {Channel::Call, Channel::Sms, Channel::Email, Channel::Letter, Channel::Visit})
        view.channels.push_back(channelView(state, question, channel, others, view.zone));
    static_assert(int(compliance::SaidTo::Message) == int(ports::SaidTo::Message));
    for (const compliance::ContentNeed &need :
         compliance::contentNeeds(shippedContent(), decision.packs, state, question.channel))
        view.content.push_back(
            {need.element, need.words, need.citation, ports::SaidTo(int(need.to))});
    return view;
}

} // namespace dunlin::desk
