// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/strategy/strategy_run.h"

#include "core/base/hash.h"
#include "core/decision/feel/json.h"

#include <algorithm>

namespace dunlin::decision {

using domain::AccountState;
using domain::StepKind;
using feel::Value;
using TimelineKind = domain::TimelineEntry::Kind;

namespace {

QString keyOf(const Trigger &trigger, const QString &which)
{
    return trigger.id + u' ' + which;
}

/// The day since which the account is in a state, and which time it is.
struct Episode {
    QDate since;
    QString which;
};

std::optional<Episode> promiseEpisode(const AccountState &account, domain::Status status)
{
    const domain::PromiseState *found = nullptr;
    for (const domain::PromiseState &promise : account.promises) {
        if (status == domain::Status::PromiseBroken
                ? promise.status == domain::PromiseStatus::Broken
                : promise.open().isPositive() && !found)
            found = &promise;
    }
    if (!found)
        return std::nullopt;
    return Episode{status == domain::Status::PromiseBroken ? found->decided : found->due,
                   found->id.toString()};
}

std::optional<Episode> episodeOf(const AccountState &account, domain::Status status,
                                 const QByteArray &zone)
{
    if (account.status != status)
        return std::nullopt;
    const auto day = [&](const std::optional<base::Instant> &at) {
        return at ? base::dateIn(*at, zone) : QDate();
    };
    const auto of = [](QDate since) -> std::optional<Episode> {
        if (!since.isValid())
            return std::nullopt;
        return Episode{since, since.toString(Qt::ISODate)};
    };
    switch (status) {
    case domain::Status::PromiseBroken:
    case domain::Status::PromiseDue: return promiseEpisode(account, status);
    case domain::Status::New: return of(account.listed);
    case domain::Status::NoContact:
        return of(account.attempts.empty() ? QDate() : day(account.attempts.front()));
    case domain::Status::InContact: return of(day(account.lastRightParty));
    case domain::Status::Placed: return of(account.placedAt);
    case domain::Status::Disputed:
        for (const domain::DisputeState &dispute : account.disputes) {
            if (dispute.resolved.isNull())
                return Episode{dispute.opened, dispute.id.toString()};
        }
        return std::nullopt;
    default: return std::nullopt;
    }
}

} // namespace

StrategyRun::StrategyRun(const Strategy &strategy, const AccountState &account,
                         const StrategyContext &context)
    : m_strategy(strategy)
    , m_account(account)
    , m_context(context)
{}

void StrategyRun::fillFeatures()
{
    if (std::exchange(m_filled, true))
        return;
    m_stack.resize(features().size() + 2);
    const FeatureContext context{m_context.today, m_context.zone};
    std::vector<Value> values = featureValues(m_strategy.m_features, m_account, context);
    for (size_t i = 0; i < values.size(); ++i)
        m_stack[size_t(m_strategy.m_features[i])] = std::move(values[i]);
    if (m_strategy.m_floor.is(feel::Kind::Number)) {
        const Value total = decision::valueOf(m_account.total());
        m_small =
            total.is(feel::Kind::Number) && total.number().compare(m_strategy.m_floor.number()) < 0;
    }
}

void StrategyRun::set(const QString &trigger, const QString &segment)
{
    m_stack[features().size()] = trigger.isNull() ? Value() : Value(trigger);
    m_stack[features().size() + 1] = segment.isNull() ? Value() : Value(segment);
}

bool StrategyRun::holds(const Condition &condition, const QString &trigger, const QString &segment)
{
    if (condition.node == feel::kNone)
        return true;
    fillFeatures();
    set(trigger, segment);
    return m_evaluator.evaluate(*m_strategy.m_program, condition.node, m_stack).isTrue();
}

void StrategyRun::addTime(const Trigger &trigger, bool keys, std::vector<Occasion> *out) const
{
    QDate anchor;
    switch (trigger.anchor) {
    case Trigger::Anchor::OldestDue: anchor = m_account.oldestUnmetDue; break;
    case Trigger::Anchor::Listed: anchor = m_account.listed; break;
    case Trigger::Anchor::NextDue:
        for (const domain::ItemState &item : m_account.items) {
            if (item.isOpen() && item.due >= m_context.today
                && (anchor.isNull() || item.due < anchor))
                anchor = item.due;
        }
        break;
    }
    if (anchor.isValid())
        out->push_back(
            {&trigger, keys ? keyOf(trigger, anchor.toString(Qt::ISODate)) : QString(), anchor});
}

void StrategyRun::addEvents(const Trigger &trigger, bool keys, std::vector<Occasion> *out) const
{
    for (const domain::TimelineEntry &entry : m_account.timeline) {
        const bool meant = entry.kind == trigger.event && !entry.reversed
                           && (trigger.text.isEmpty() || entry.text == trigger.text)
                           && (trigger.detail.isEmpty() || entry.detail == trigger.detail)
                           && (!trigger.outcome || entry.outcome == trigger.outcome);
        if (!meant)
            continue;
        const QDate day = base::dateIn(entry.at, m_context.zone);
        if (day <= m_context.today)
            out->push_back(
                {&trigger, keys ? keyOf(trigger, entry.event.toString()) : QString(), day});
    }
}

void StrategyRun::addState(const Trigger &trigger, bool keys, std::vector<Occasion> *out) const
{
    const auto episode = episodeOf(m_account, trigger.status, m_context.zone);
    if (episode && episode->since <= m_context.today)
        out->push_back(
            {&trigger, keys ? keyOf(trigger, episode->which) : QString(), episode->since});
}

std::vector<Occasion> StrategyRun::occasions(bool keys) const
{
    std::vector<Occasion> out;
    for (const Trigger &trigger : m_strategy.m_triggers) {
        switch (trigger.on) {
        case Trigger::On::Time:
            if (!m_context.onlyFollowing)
                addTime(trigger, keys, &out);
            break;
        case Trigger::On::Event: addEvents(trigger, keys, &out); break;
        case Trigger::On::State: addState(trigger, keys, &out); break;
        }
    }
    return out;
}

std::vector<Value> StrategyRun::inputsOf(const Strategy::Decision &decision) const
{
    std::vector<Value> inputs;
    inputs.reserve(decision.slots.size());
    for (const std::uint32_t slot : decision.slots)
        inputs.push_back(m_stack[slot]);
    return inputs;
}

/// What a table says; empty when it says nothing.
QString StrategyRun::decide(const Strategy::Decision &decision)
{
    std::vector<Value> inputs = inputsOf(decision);
    const Value value = decision.prepared->evaluate(m_evaluator, inputs);
    if (!m_evaluator.messages().isEmpty()) {
        for (const QString &message : m_evaluator.takeMessages())
            m_problems << decision.name + QLatin1String(": ") + message;
    }
    return value.is(feel::Kind::String) ? value.string() : QString();
}

/// "Treatment 4": which rules said so.
QString StrategyRun::rulesOf(const Strategy::Decision &decision)
{
    std::vector<Value> inputs = inputsOf(decision);
    QStringList rules;
    for (const int rule : decision.prepared->rules(m_evaluator, inputs))
        rules << QString::number(rule);
    m_evaluator.takeMessages();
    return decision.name + u' ' + rules.join(QLatin1String(", "));
}

Placing StrategyRun::placing()
{
    fillFeatures();
    set({}, {});
    Placing placing{decide(m_strategy.m_segment), {}};
    for (const Occasion &occasion : occasions(false)) {
        set(occasion.trigger->id, placing.segment);
        const QString treatment = decide(m_strategy.m_treatment);
        if (!treatment.isEmpty() && !placing.treatments.contains(treatment))
            placing.treatments << treatment;
    }
    placing.treatments.sort();
    return placing;
}

std::vector<DueStep> StrategyRun::due()
{
    std::vector<DueStep> out;
    const bool finished = domain::isFinished(m_account.status);
    if (!m_account.exists || (finished && !m_strategy.m_touchesFinished))
        return out;
    const std::vector<Occasion> all = occasions();
    if (all.empty())
        return out;
    fillFeatures();
    set({}, {});
    for (const Strategy::Exit &exit : m_strategy.m_exits) {
        if (holds(exit.when, {}, {}))
            return out;
    }
    m_segment = decide(m_strategy.m_segment);
    for (const Occasion &occasion : all) {
        set(occasion.trigger->id, m_segment);
        const QString word = decide(m_strategy.m_treatment);
        for (const Treatment &treatment : m_strategy.m_treatments) {
            if (treatment.name == word)
                walk(occasion, treatment, &out);
        }
    }
    return out;
}

bool StrategyRun::isSuppressed(const Step &step) const
{
    if (step.always)
        return false;
    if (domain::isFinished(m_account.status)
        || m_strategy.isQuiet(m_context.today, m_context.calendar))
        return true;
    if (step.does == StepKind::Status)
        return false;
    return m_account.holdback.has_value() || m_small;
}

QString StrategyRun::channelOf(const Step &step) const
{
    const auto reaches = [&](domain::PointKind kind) {
        return std::any_of(m_account.contactPoints.begin(), m_account.contactPoints.end(),
                           [&](const domain::ContactPointState &one) {
                               return one.kind == kind && one.owner.isNull()
                                      && one.state == domain::PointState::Active
                                      && one.consent != domain::Consent::Withdrawn;
                           });
    };
    const domain::PostalAddress &address = m_account.debtor.address;
    for (const QString &channel : step.channels) {
        const bool found = channel == QLatin1String("email") ? reaches(domain::PointKind::Email)
                           : channel == QLatin1String("sms")
                               ? reaches(domain::PointKind::Phone)
                               : reaches(domain::PointKind::Post) || !address.line.isEmpty()
                                     || !address.city.isEmpty();
        if (found)
            return channel;
    }
    return {};
}

/// Goes through the steps of a treatment from the last one that was done on. What is due is added;
/// of several messages only the last is, as nobody is reminded twice on one day.
void StrategyRun::walk(const Occasion &occasion, const Treatment &treatment,
                       std::vector<DueStep> *out)
{
    QDate before = occasion.anchor; // when the step before was done, or was meant to be
    size_t first = 0;
    for (const domain::StrategyStepState &done : m_account.strategySteps) {
        if (done.step.strategy != m_strategy.m_name || done.step.journey != occasion.key
            || done.step.treatment != treatment.name)
            continue;
        for (size_t i = first; i < treatment.steps.size(); ++i) {
            if (treatment.steps[i].id == done.step.step) {
                first = i + 1;
                before = done.on;
            }
        }
    }
    std::optional<size_t> message; // place in `out`
    for (size_t i = first; i < treatment.steps.size(); ++i) {
        const Step &step = treatment.steps[i];
        const QDate planned =
            step.day ? occasion.anchor.addDays(*step.day) : before.addDays(step.wait);
        if (planned > m_context.today)
            break;
        before = planned;
        const bool passed = planned.addDays(step.within) < m_context.today;
        if (passed || isSuppressed(step) || !holds(step.when, occasion.trigger->id, m_segment))
            continue;
        set(occasion.trigger->id, m_segment);
        auto made = make(occasion, treatment, step, planned);
        if (!made)
            continue;
        before = m_context.today;
        if (step.does == StepKind::Message && message) {
            (*out)[*message] = std::move(*made);
            continue;
        }
        if (step.does == StepKind::Message)
            message = out->size();
        out->push_back(std::move(*made));
    }
}

std::optional<DueStep> StrategyRun::make(const Occasion &occasion, const Treatment &treatment,
                                         const Step &step, QDate planned)
{
    DueStep due;
    domain::StrategyStep &made = due.step;
    if (step.does == StepKind::Message) {
        made.channel = channelOf(step);
        if (made.channel.isEmpty())
            return std::nullopt; // nothing would reach the debtor
    }
    if (step.does == StepKind::Penalty) {
        due.penalty = penaltyOf(step);
        if (!due.penalty)
            return std::nullopt;
    }
    made.strategy = m_strategy.m_name;
    made.version = m_context.version;
    made.journey = occasion.key;
    made.segment = m_segment;
    made.treatment = treatment.name;
    made.step = step.id;
    made.rule =
        rulesOf(m_strategy.m_segment) + QLatin1String("; ") + rulesOf(m_strategy.m_treatment);
    made.kind = step.does;
    made.due = planned;
    made.what = step.what;
    made.text = step.text;
    made.inputs = inputsJson();
    due.holdDays = step.holdDays;
    due.minutes = step.minutes;
    const QByteArray source =
        "strategy_step" + made.strategy.toUtf8() + '\n' + m_account.id.toHex();
    const QByteArray key =
        made.journey.toUtf8() + '\n' + made.treatment.toUtf8() + '\n' + made.step.toUtf8();
    due.id = {base::derivedId(source, key)};
    return due;
}

std::optional<base::Money> StrategyRun::penaltyOf(const Step &step)
{
    for (const auto &[name, decision] : m_strategy.m_amounts) {
        if (name != step.amount)
            continue;
        std::vector<Value> inputs = inputsOf(decision);
        const Value claim = decision.prepared->evaluate(m_evaluator, inputs);
        for (const QString &message : m_evaluator.takeMessages())
            m_problems << name + QLatin1String(": ") + message;
        if (!claim.is(feel::Kind::Number) || m_account.items.empty())
            return std::nullopt;
        const base::Money original = m_account.items.front().original;
        const auto raised =
            base::Money::fromText(claim.number().toText().toLatin1(), original.currency());
        if (!raised) {
            m_problems << name + QStringLiteral(": ") + raised.error().detail;
            return std::nullopt;
        }
        const base::Money more = *raised - original;
        return more.isPositive() ? std::optional(more) : std::nullopt;
    }
    return std::nullopt;
}

/// What the tables were asked with, by name.
QByteArray StrategyRun::inputsJson() const
{
    feel::Context entries;
    for (const int feature : m_strategy.m_features)
        entries.put(QString::fromLatin1(features()[size_t(feature)].name),
                    m_stack[size_t(feature)]);
    return feel::toJson(Value::from(std::move(entries)));
}

} // namespace dunlin::decision
