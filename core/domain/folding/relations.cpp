// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/folding/people.h"

#include <algorithm>

namespace dunlin::domain::folding {

namespace {

template <class T>
void keep(T &field, const std::optional<T> &value)
{
    if (value)
        field = *value;
}

class Relations {
public:
    Relations(AccountState &state, const FoldContext &context) : m_state(state), m_context(context)
    {}

    void take(const Event &event)
    {
        const Envelope &envelope = event.envelope;
        if (const auto *party = std::get_if<PartySet>(&event.payload))
            set(*party, dayOf(envelope));
        else if (const auto *unlinked = std::get_if<PartyUnlinked>(&event.payload))
            unlink(*unlinked, dayOf(envelope));
        else if (const auto *care = std::get_if<CareEntered>(&event.payload))
            enter(*care, envelope);
        else if (const auto *expected = std::get_if<PaymentExpected>(&event.payload))
            expect(*expected, envelope);
        else if (const auto *task = std::get_if<TaskSet>(&event.payload))
            m_tasks.push_back(
                {{envelope.id, task->task, task->of, task->due, false, task->text, envelope.actor},
                 envelope.occurred});
        else if (const auto *step = std::get_if<StrategyStep>(&event.payload))
            takeStep(*step, envelope);
    }
    /// What ends things, wherever it stands in the feed.
    void finish(const Event &event)
    {
        const Envelope &envelope = event.envelope;
        if (const auto *ended = std::get_if<CareEnded>(&event.payload)) {
            for (CareState &care : m_state.care) {
                if (care.id != ended->of || care.ended.isValid())
                    continue;
                care.ended = dayOf(envelope);
                care.reason = ended->reason;
            }
        } else if (const auto *cancelled = std::get_if<ExpectedCancelled>(&event.payload)) {
            for (ExpectedState &expected : m_state.expected) {
                if (expected.id == cancelled->of && expected.isOpen())
                    expected.cancelled = dayOf(envelope);
            }
        } else if (const auto *payment = std::get_if<PaymentReceived>(&event.payload)) {
            if (!payment->expected)
                return;
            for (ExpectedState &expected : m_state.expected) {
                if (expected.id == *payment->expected && !expected.payment)
                    expected.payment = envelope.id;
            }
        }
    }
    void judgeTasks()
    {
        for (auto &[task, at] : m_tasks) {
            task.done = !isOpen(task) || (m_state.lastContact && *m_state.lastContact > at);
            m_state.tasks.push_back(task);
        }
        for (size_t i = 0; i < m_stepsAt.size(); ++i)
            m_state.strategySteps[i].done =
                m_state.lastContact && *m_state.lastContact > m_stepsAt[i];
    }

private:
    QDate dayOf(const Envelope &envelope) const
    {
        return base::dateIn(envelope.occurred, m_context.officeZone);
    }
    void set(const PartySet &p, QDate day)
    {
        auto at = std::find_if(
            m_state.parties.begin(), m_state.parties.end(),
            [&](const PartyState &one) { return one.id == p.party && one.unlinked.isNull(); });
        if (at == m_state.parties.end()) {
            PartyState made;
            made.id = p.party;
            made.linked = day;
            at = m_state.parties.insert(m_state.parties.end(), std::move(made));
        }
        at->role = p.role;
        keep(at->name, p.name);
        keep(at->company, p.company);
        keep(at->language, p.language);
        keep(at->zone, p.zone);
        keep(at->told, p.told);
        if (p.liabilityPercent)
            at->liabilityPercent = p.liabilityPercent;
        if (p.liabilityMax)
            at->liabilityMax = p.liabilityMax;
    }
    void unlink(const PartyUnlinked &p, QDate day)
    {
        for (PartyState &party : m_state.parties) {
            if (party.id != p.party || party.unlinked.isValid())
                continue;
            party.unlinked = day;
            party.reason = p.reason;
        }
    }
    void enter(const CareEntered &p, const Envelope &envelope)
    {
        CareState made;
        made.id = p.origin.isNull() ? envelope.id : p.origin;
        const bool known = std::any_of(m_state.care.begin(), m_state.care.end(),
                                       [&](const CareState &care) { return care.id == made.id; });
        if (known)
            return;
        made.kind = p.kind;
        made.from = postingDay(p.from, envelope.occurred, m_context.officeZone);
        made.until = p.until;
        made.contactFrom = p.contactFrom;
        const int days = m_state.agreementRules().on(made.from).careDays[size_t(p.kind)];
        if (made.contactFrom.isNull() && days >= 0)
            made.contactFrom = made.from.addDays(days);
        made.advice = p.advice;
        made.contact = p.contact;
        made.proof = p.proof;
        made.by = envelope.actor;
        m_state.care.push_back(std::move(made));
    }
    void expect(const PaymentExpected &p, const Envelope &envelope)
    {
        if (p.amount.currency() != m_state.currency || p.amount.minor() > Money::kMaxMinor)
            return;
        ExpectedState made;
        made.id = envelope.id;
        made.amount = p.amount;
        made.due = postingDay(p.due, envelope.occurred, m_context.officeZone);
        made.method = p.method;
        made.reference = p.reference;
        made.by = envelope.actor;
        m_state.expected.push_back(std::move(made));
    }
    void takeStep(const StrategyStep &p, const Envelope &envelope)
    {
        // A day that was worked before its time (--date) is still that day.
        const QDate on = std::max(dayOf(envelope), p.due);
        m_state.strategySteps.push_back({envelope.id, p, on, false});
        // Nothing in the state needs them, and a queue of accounts holds many.
        m_state.strategySteps.back().step.inputs.clear();
        m_stepsAt.push_back(envelope.occurred);
    }
    bool isOpen(const TaskState &task) const
    {
        const auto any = [&](const auto &all, auto &&open) {
            return std::any_of(all.begin(), all.end(),
                               [&](const auto &one) { return one.id == task.of && open(one); });
        };
        switch (task.task) {
        case TaskKind::PromiseReminder:
            return any(m_state.promises,
                       [](const PromiseState &one) { return one.open().isPositive(); });
        case TaskKind::InstalmentMissed:
            return any(m_state.promises, [&](const PromiseState &one) {
                return one.status == PromiseStatus::Broken && isInArrears(one);
            });
        case TaskKind::DisputeDue:
            return any(m_state.disputes,
                       [](const DisputeState &one) { return one.resolved.isNull(); });
        case TaskKind::ExpectedMissing:
            return any(m_state.expected, [](const ExpectedState &one) { return one.isOpen(); });
        case TaskKind::Pin: return m_context.today <= task.due;
        }
        return false;
    }
    bool isInArrears(const PromiseState &part) const
    {
        return std::any_of(m_state.arrangements.begin(), m_state.arrangements.end(),
                           [&](const ArrangementState &one) {
                               return one.id == part.arrangement && one.isActive()
                                      && one.missed > 0;
                           });
    }

    AccountState &m_state;
    const FoldContext &m_context;
    std::vector<std::pair<TaskState, Instant>> m_tasks;
    std::vector<Instant> m_stepsAt; ///< of the account's steps
};

} // namespace

void applyRelations(AccountState &state, const std::vector<Seen> &seen, const FoldContext &context)
{
    Relations relations(state, context);
    for (const Seen &s : seen) {
        if (s.live)
            relations.take(*s.event);
    }
    const bool any = !state.care.empty() || !state.expected.empty();
    for (const Seen &s : seen) {
        if (any && s.live)
            relations.finish(*s.event);
    }
    relations.judgeTasks();
}

} // namespace dunlin::domain::folding
