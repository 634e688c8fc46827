// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/strategies/strategy_day.h"

#include "core/base/hash.h"

#include <algorithm>

namespace dunlin::desk {

using domain::StepKind;

namespace {

constexpr qsizetype kMostProblems = 20;

domain::Event eventOf(base::EventId id, base::AccountId account, domain::Payload payload,
                      base::Instant at)
{
    domain::Event event;
    event.envelope.id = id;
    event.envelope.account = account;
    event.envelope.kind = domain::kindOf(payload);
    event.envelope.occurred = at;
    event.envelope.heard = at;
    event.envelope.actor = QStringLiteral("engine");
    event.payload = std::move(payload);
    return event;
}

base::EventId beside(base::EventId step, QByteArrayView what)
{
    return {base::derivedId("strategy" + step.toHex(), what)};
}

} // namespace

void StrategyCounts::add(const domain::StrategyStep &step, int needed)
{
    switch (step.kind) {
    case StepKind::Task: ++tasks; break;
    case StepKind::Message: ++(step.coveredBy.isNull() ? messages : covered); break;
    case StepKind::Escalation: ++escalations; break;
    case StepKind::Penalty: ++penalties; break;
    case StepKind::Status:
    case StepKind::Hold: ++others; break;
    }
    minutes += needed;
}

void StrategyDay::look(const domain::AccountState &account)
{
    if (m_shelf.isEmpty() || !account.exists)
        return;
    const ActiveStrategy *active = m_shelf.forAccount(account, {m_when.day, m_when.zone});
    if (!active)
        return;
    if (active->strategy->isQuiet(m_when.day, m_when.calendar)
        && !m_resting.contains(active->strategy->name()))
        m_resting << active->strategy->name();
    const decision::StrategyContext context{m_when.day, m_when.zone, active->version,
                                            m_when.calendar, m_when.onlyFollowing};
    QStringList problems;
    auto due = active->strategy->due(account, context, &problems);
    if (!problems.isEmpty() && m_problems.size() < kMostProblems)
        m_problems << account.number + QLatin1String(": ") + problems.first();
    // A debtor that is not known is nobody else's voice.
    const base::DebtorId who =
        account.debtor.id.isNull() ? base::DebtorId{account.id.bytes} : account.debtor.id;
    QDate last;
    for (const domain::StrategyStepState &done : account.strategySteps) {
        if (done.step.kind == StepKind::Message && done.step.coveredBy.isNull())
            last = std::max(last, done.on);
    }
    if (due.empty() && last.isNull())
        return;
    Person &person = m_people[who];
    person.lastMessage = std::max(person.lastMessage, last);
    for (decision::DueStep &step : due) {
        m_messages = m_messages || step.step.kind == StepKind::Message;
        person.steps.push_back(
            {account.id, account.collectable(),
             account.items.empty() ? std::nullopt : std::optional(account.items.front().id),
             std::move(step), active->strategy->personGapDays()});
    }
}

void StrategyDay::settleVoices(Person &person)
{
    const auto isMessage = [](const Pending &one) {
        return one.due.step.kind == StepKind::Message;
    };
    // Who may have paid is not known: they stay due, and come when it is.
    if (m_when.chasingHeld)
        m_counts.held += qint64(std::erase_if(person.steps, isMessage));
    // Too soon after the last one: they stay due, and come on a later day.
    std::erase_if(person.steps, [&](const Pending &one) {
        return isMessage(one) && one.gapDays > 0 && person.lastMessage.isValid()
               && person.lastMessage.daysTo(m_when.day) < one.gapDays;
    });
    const Pending *voice = nullptr;
    for (const Pending &one : person.steps) {
        if (!isMessage(one))
            continue;
        const bool louder = !voice || one.collectable.minor() > voice->collectable.minor()
                            || (one.collectable.minor() == voice->collectable.minor()
                                && one.account < voice->account);
        if (louder)
            voice = &one;
    }
    if (!voice)
        return;
    const base::AccountId speaks = voice->account;
    for (Pending &one : person.steps) {
        // Two messages of one account cannot cover each other: the first is said, and the other
        // is covered all the same.
        if (isMessage(one) && &one != voice)
            one.due.step.coveredBy = speaks;
    }
}

void StrategyDay::write(const Pending &pending, std::vector<domain::Event> *out)
{
    const decision::DueStep &due = pending.due;
    if (due.penalty) {
        domain::Charged charge;
        charge.charge = domain::ChargeKind::Penalty;
        charge.item = pending.item;
        charge.amount = *due.penalty;
        charge.basis = due.step.what;
        charge.valueDate = due.step.due;
        charge.rule = "strategy";
        out->push_back(eventOf(beside(due.id, "penalty"), pending.account, charge, m_when.at));
    }
    if (due.step.kind == StepKind::Hold) {
        const domain::HeldBack hold{due.step.what, m_when.day,
                                    m_when.day.addDays(due.holdDays - 1)};
        out->push_back(eventOf(beside(due.id, "hold"), pending.account, hold, m_when.at));
    }
    m_counts.add(due.step, due.minutes);
    out->push_back(eventOf(due.id, pending.account, due.step, m_when.at));
}

std::vector<domain::Event> StrategyDay::take()
{
    std::vector<domain::Event> out;
    for (auto &[who, person] : m_people) {
        settleVoices(person);
        for (const Pending &pending : person.steps)
            write(pending, &out);
    }
    m_people.clear();
    m_messages = false;
    return out;
}

} // namespace dunlin::desk
