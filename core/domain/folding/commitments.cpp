// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/folding/commitments.h"

#include "core/base/hash.h"

#include <algorithm>
#include <tuple>

namespace dunlin::domain::folding {

namespace {

bool usable(const std::vector<Instalment> &parts, Currency currency)
{
    std::int64_t sum = 0;
    for (const Instalment &part : parts) {
        if (part.amount.currency() != currency || !part.amount.isPositive()
            || part.amount.minor() > Money::kMaxMinor - sum || !part.due.isValid())
            return false;
        sum += part.amount.minor();
    }
    return !parts.empty();
}

} // namespace

/// Something that happens at a day, in the order of the values within it.
struct Commitments::Step {
    enum class Kind { Deadline, Cancel, End, Change, Expire, Pay, Settle };
    QDate day;
    Kind kind = Kind::Deadline;
    int index = 0;
    int stage = 0;
};

Commitments::Commitments(const AccountState &state, const std::vector<Seen> &seen,
                         const FoldContext &context)
    : m_currency(state.currency)
    , m_zone(context.officeZone)
    , m_today(context.today)
    , m_rules(state.agreementRules())
{
    gather(seen);
    decide(seen);
    chain();
    cancel(seen);
    for (size_t i = 0; i < m_madeDeals.size(); ++i)
        unfold(int(i));
    std::stable_sort(m_made.begin(), m_made.end(), [](const Commitment &a, const Commitment &b) {
        return a.promise.due < b.promise.due;
    });
}

void Commitments::gather(const std::vector<Seen> &seen)
{
    for (const Seen &s : seen) {
        if (!s.live)
            continue;
        const Envelope &envelope = s.event->envelope;
        const Payload &payload = s.event->payload;
        if (const auto *promised = std::get_if<Promised>(&payload)) {
            if (promised->amount.currency() != m_currency
                || promised->amount.minor() > Money::kMaxMinor)
                continue;
            Commitment made;
            PromiseState &promise = made.promise;
            promise.id = envelope.id;
            promise.amount = promised->amount;
            made.agreed = momentOf(envelope);
            promise.taken = made.agreed.day;
            promise.due = promised->due.isValid() ? promised->due : promise.taken;
            promise.method = promised->method;
            promise.by = envelope.actor;
            promise.group = promised->group;
            promise.paid = Money::zero(m_currency);
            const AgreementPolicy &policy = m_rules.on(promise.taken);
            promise.lastDay = promise.due.addDays(policy.promiseGraceDays);
            made.needed = promised->amount.isPositive()
                              ? policy.promiseTolerance.needed(promised->amount)
                              : promised->amount;
            m_made.push_back(std::move(made));
        } else if (const auto *planned = std::get_if<Planned>(&payload)) {
            take(*planned, envelope, momentOf(envelope), {});
        } else if (const auto *changed = std::get_if<PlanChanged>(&payload)) {
            take(*changed, envelope, momentOf(envelope), {});
        } else if (const auto *settled = std::get_if<SettlementAgreed>(&payload)) {
            take(*settled, envelope, momentOf(envelope), {});
        } else if (const auto *asked = std::get_if<ApprovalRequested>(&payload)) {
            ApprovalState made;
            made.id = envelope.id;
            made.proposal = asked->proposal;
            made.because = asked->because;
            made.text = asked->text;
            made.by = envelope.actor;
            made.at = envelope.occurred;
            m_approvals.push_back(std::move(made));
        }
    }
}

void Commitments::decide(const std::vector<Seen> &seen)
{
    if (m_approvals.empty())
        return;
    for (const Seen &s : seen) {
        const auto *decided = s.live ? std::get_if<ApprovalDecided>(&s.event->payload) : nullptr;
        if (!decided)
            continue;
        const Envelope &envelope = s.event->envelope;
        for (ApprovalState &request : m_approvals) {
            // Four eyes: nobody decides on what he asked for himself.
            if (request.id != decided->of || request.status != ApprovalStatus::Open
                || request.by == envelope.actor)
                continue;
            request.status = decided->approved ? ApprovalStatus::Approved : ApprovalStatus::Refused;
            request.decidedBy = envelope.actor;
            const Moment moment = momentOf(envelope);
            request.decided = moment.day;
            request.reason = decided->reason;
            const bool isDeal = std::holds_alternative<Planned>(request.proposal)
                                || std::holds_alternative<PlanChanged>(request.proposal)
                                || std::holds_alternative<SettlementAgreed>(request.proposal);
            if (!decided->approved || !isDeal) // the others: Granted
                continue;
            Envelope agreed;
            agreed.id = request.id;
            agreed.actor = request.by;
            take(request.proposal, agreed, moment, envelope.actor);
        }
    }
}

Commitments::Moment Commitments::momentOf(const Envelope &envelope) const
{
    return {base::dateIn(envelope.occurred, m_zone), envelope.occurred, envelope.hlc};
}

void Commitments::take(const Proposal &proposal, const Envelope &envelope, const Moment &agreed,
                       const QString &approvedBy)
{
    if (const auto *changed = std::get_if<PlanChanged>(&proposal)) {
        if (usable(changed->instalments, m_currency))
            m_changes.push_back({*changed, envelope.id, agreed});
        return;
    }
    Deal deal;
    ArrangementState &shown = deal.shown;
    shown.id = shown.head = envelope.id;
    shown.taken = agreed.day;
    shown.by = envelope.actor;
    shown.approvedBy = approvedBy;
    shown.total = shown.paid = shown.arrears = Money::zero(m_currency);
    shown.owed = shown.forgiven = Money::zero(m_currency);
    deal.policy = &m_rules.on(agreed.day);
    Stage stage{envelope.id, agreed, {}};
    if (const auto *planned = std::get_if<Planned>(&proposal)) {
        shown.frequency = planned->frequency;
        shown.method = planned->method;
        stage.parts = planned->instalments;
    } else if (const auto *settled = std::get_if<SettlementAgreed>(&proposal)) {
        shown.kind = ArrangementState::Kind::Settlement;
        shown.method = settled->method;
        shown.expires = settled->expires;
        if (settled->owed.currency() == m_currency)
            shown.owed = settled->owed;
        stage.parts = settled->parts;
    }
    if (!usable(stage.parts, m_currency))
        return;
    deal.stages.push_back(std::move(stage));
    m_madeDeals.push_back(std::move(deal));
}

void Commitments::chain()
{
    for (Deal &deal : m_madeDeals) {
        if (deal.isSettlement())
            continue;
        // Of two changes of one state the first in the feed holds; the other one meant a schedule
        // that is not there any more.
        for (bool found = true; found;) {
            found = false;
            for (const Change &change : m_changes) {
                const Stage &last = deal.stages.back();
                if (change.event.of != deal.shown.id || change.event.after != last.id)
                    continue;
                Moment agreed = change.agreed;
                agreed.day = std::max(agreed.day, last.agreed.day);
                deal.stages.push_back({change.id, agreed, change.event.instalments});
                found = deal.stages.size() <= m_changes.size() + 1;
                break;
            }
        }
    }
}

void Commitments::cancel(const std::vector<Seen> &seen)
{
    if (m_made.empty() && m_madeDeals.empty())
        return;
    for (const Seen &s : seen) {
        if (!s.live)
            continue;
        const auto day = [&] { return base::dateIn(s.event->envelope.occurred, m_zone); };
        if (const auto *cancelled = std::get_if<PromiseCancelled>(&s.event->payload)) {
            for (Commitment &made : m_made) {
                if (made.promise.id == cancelled->of && made.cancelled.isNull())
                    made.cancelled = day();
            }
        } else if (const auto *ended = std::get_if<ArrangementCancelled>(&s.event->payload)) {
            for (Deal &deal : m_madeDeals) {
                if (deal.shown.id != ended->of || deal.cancelled.isValid())
                    continue;
                deal.cancelled = day();
                deal.cancelReason = ended->reason;
            }
        }
    }
}

void Commitments::unfold(int index)
{
    const Deal &deal = m_madeDeals[size_t(index)];
    const AgreementPolicy &policy = *deal.policy;
    const int grace = deal.isSettlement() ? policy.settlementGraceDays : policy.planGraceDays;
    const Tolerance &tolerance =
        deal.isSettlement() ? policy.settlementTolerance : policy.planTolerance;
    const QByteArray source = "part" + deal.shown.id.toHex();
    int n = 0;
    for (size_t s = 0; s < deal.stages.size(); ++s) {
        for (const Instalment &part : deal.stages[s].parts) {
            Commitment made;
            PromiseState &promise = made.promise;
            promise.id = EventId{base::derivedId(source, QByteArray::number(++n))};
            promise.amount = part.amount;
            promise.due = part.due;
            made.agreed = deal.stages[s].agreed;
            promise.taken = made.agreed.day;
            promise.method = deal.shown.method;
            promise.by = deal.shown.by;
            promise.paid = Money::zero(m_currency);
            promise.lastDay = part.due.addDays(grace);
            if (deal.shown.expires.isValid() && deal.shown.expires >= part.due)
                promise.lastDay = std::min(promise.lastDay, deal.shown.expires);
            promise.arrangement = deal.shown.id;
            made.needed = tolerance.needed(part.amount);
            made.deal = index;
            made.stage = int(s);
            m_made.push_back(std::move(made));
        }
    }
}

void Commitments::judge(const std::vector<PaymentState> &payments, QDate settled)
{
    using Kind = Step::Kind;
    m_all = m_made;
    m_deals = m_madeDeals;
    std::vector<Step> steps;
    for (size_t i = 0; i < m_all.size(); ++i) {
        const Commitment &made = m_all[i];
        const QDate deadline = made.promise.lastDay.addDays(1);
        if (deadline <= m_today)
            steps.push_back({deadline, Kind::Deadline, int(i)});
        if (made.cancelled.isValid())
            steps.push_back({made.cancelled, Kind::Cancel, int(i)});
    }
    for (size_t i = 0; i < m_deals.size(); ++i) {
        const Deal &deal = m_deals[i];
        if (deal.cancelled.isValid())
            steps.push_back({deal.cancelled, Kind::End, int(i)});
        for (size_t s = 1; s < deal.stages.size(); ++s)
            steps.push_back({deal.stages[s].agreed.day, Kind::Change, int(i), int(s)});
        if (deal.shown.expires.isValid() && deal.shown.expires < m_today)
            steps.push_back({deal.shown.expires.addDays(1), Kind::Expire, int(i)});
    }
    for (size_t i = 0; i < payments.size(); ++i) {
        if (payments[i].amount.isPositive())
            steps.push_back({payments[i].valueDate, Kind::Pay, int(i)});
    }
    if (settled.isValid())
        steps.push_back({settled, Kind::Settle});
    std::stable_sort(steps.begin(), steps.end(), [](const Step &a, const Step &b) {
        return std::tie(a.day, a.kind) < std::tie(b.day, b.kind);
    });
    for (const Step &step : steps)
        run(step, payments);
    for (Commitment &made : m_all) {
        if (made.waits && isAlive(made) && made.promise.paid.isPositive())
            made.promise.status = PromiseStatus::PartiallyKept;
    }
}

void Commitments::run(const Step &step, const std::vector<PaymentState> &payments)
{
    switch (step.kind) {
    case Step::Kind::Deadline: miss(m_all[size_t(step.index)], step.day); break;
    case Step::Kind::Cancel: {
        Commitment &made = m_all[size_t(step.index)];
        if (made.waits) {
            made.waits = false;
            made.promise.status = PromiseStatus::Cancelled;
            made.promise.decided = step.day;
        }
        break;
    }
    case Step::Kind::End: end(step.index, ArrangementStatus::Cancelled, step.day); break;
    case Step::Kind::Change: change(step.index, step.stage, step.day); break;
    case Step::Kind::Expire:
        if (m_deals[size_t(step.index)].shown.paid.isZero())
            end(step.index, ArrangementStatus::Expired, step.day);
        break;
    case Step::Kind::Pay: pay(payments[size_t(step.index)]); break;
    case Step::Kind::Settle: settle(step.day); break;
    }
}

bool Commitments::isAlive(const Commitment &commitment) const
{
    if (commitment.deal < 0)
        return commitment.waits;
    const Deal &deal = m_deals[size_t(commitment.deal)];
    return deal.shown.isActive() && commitment.stage == deal.stage;
}

bool Commitments::counts(const PaymentState &payment, const Commitment &made) const
{
    const PromiseState &promise = made.promise;
    if (payment.valueDate < promise.taken || (made.deal < 0 && payment.valueDate > promise.lastDay))
        return false;
    const bool before =
        std::tie(payment.at, payment.hlc) < std::tie(made.agreed.at, made.agreed.hlc);
    if (payment.valueDate > promise.taken || !before)
        return true;
    // A source that knows dates only says the first or the last moment of the day.
    const int ms = base::dateTimeIn(payment.at, m_zone).time().msecsSinceStartOfDay();
    const bool knowsTime = ms > 0 && ms < int(base::kMsPerDay) - 1000;
    return !knowsTime || base::dateIn(payment.at, m_zone) != promise.taken;
}

bool Commitments::isWhole(int index) const
{
    return std::all_of(m_all.begin(), m_all.end(), [&](const Commitment &made) {
        return made.deal != index || made.stage != m_deals[size_t(index)].stage || made.isPaid();
    });
}

void Commitments::pay(const PaymentState &payment)
{
    Money left = payment.amount;
    for (Commitment &made : m_all) {
        PromiseState &promise = made.promise;
        if (!isAlive(made) || made.isPaid() || !counts(payment, made))
            continue;
        const Money part = base::min(left, promise.amount - promise.paid);
        promise.paid += part;
        left -= part;
        if (made.deal >= 0)
            m_deals[size_t(made.deal)].shown.paid += part;
        if (made.isPaid()) {
            made.paidOn = payment.valueDate;
            if (made.waits) {
                made.waits = false;
                promise.status = PromiseStatus::Kept;
                promise.decided = payment.valueDate;
            }
            if (made.deal >= 0 && isWhole(made.deal))
                end(made.deal, ArrangementStatus::Kept, payment.valueDate);
        }
        if (left.isZero())
            break;
    }
}

void Commitments::miss(Commitment &commitment, QDate day)
{
    if (!commitment.waits || !isAlive(commitment))
        return;
    commitment.waits = false;
    commitment.promise.status = PromiseStatus::Broken;
    commitment.promise.decided = day;
    if (commitment.deal < 0)
        return;
    commitment.missed = day;
    const Deal &deal = m_deals[size_t(commitment.deal)];
    if (deal.isSettlement()) {
        end(commitment.deal, ArrangementStatus::Void, day);
        return;
    }
    int missed = 0;
    bool isLast = true;
    for (const Commitment &made : m_all) {
        if (made.deal != commitment.deal || !isAlive(made))
            continue;
        missed += made.missed.isValid() && !made.isPaid() ? 1 : 0;
        isLast = isLast && !made.waits;
    }
    if (isLast || missed >= deal.policy->planMissedToBreak)
        end(commitment.deal, ArrangementStatus::Broken, day);
}

void Commitments::change(int index, int stage, QDate day)
{
    Deal &deal = m_deals[size_t(index)];
    if (!deal.shown.isActive() || stage != deal.stage + 1)
        return;
    for (Commitment &made : m_all) {
        if (made.deal != index || made.stage != deal.stage || !made.waits)
            continue;
        made.waits = false;
        made.promise.status = PromiseStatus::Cancelled;
        made.promise.decided = day;
    }
    deal.stage = stage;
    deal.shown.head = deal.stages[size_t(stage)].id;
}

void Commitments::end(int index, ArrangementStatus status, QDate day)
{
    Deal &deal = m_deals[size_t(index)];
    if (!deal.shown.isActive())
        return;
    for (Commitment &made : m_all) {
        if (made.deal != index || !made.waits || !isAlive(made))
            continue;
        made.waits = false;
        made.promise.status = PromiseStatus::Cancelled;
        made.promise.decided = day;
    }
    deal.shown.status = status;
    deal.shown.ended = day;
    if (status == ArrangementStatus::Cancelled)
        deal.shown.reason = deal.cancelReason;
}

void Commitments::settle(QDate day)
{
    for (Commitment &made : m_all) {
        PromiseState &promise = made.promise;
        if (!made.waits || !isAlive(made) || promise.taken > day
            || (made.deal < 0 && promise.lastDay < day))
            continue;
        made.waits = false;
        promise.status = PromiseStatus::Kept;
        promise.decided = day;
    }
    for (size_t i = 0; i < m_deals.size(); ++i) {
        if (m_deals[i].shown.taken <= day)
            end(int(i), ArrangementStatus::Kept, day);
    }
}

std::vector<Commitments::Forgiven> Commitments::forgiven() const
{
    std::vector<Forgiven> out;
    for (const Deal &deal : m_deals) {
        if (deal.isSettlement() && deal.shown.status == ArrangementStatus::Kept)
            out.push_back({deal.shown.id, deal.shown.ended});
    }
    return out;
}

PartState Commitments::partOf(const Commitment &made) const
{
    PartState part;
    part.due = made.promise.due;
    part.amount = made.promise.amount;
    part.paid = made.promise.paid;
    part.lastDay = made.promise.lastDay;
    part.paidOn = made.paidOn;
    part.missed = made.missed;
    if (made.missed.isValid())
        part.status = made.isPaid() ? PartStatus::PaidLate : PartStatus::Missed;
    else if (made.promise.status == PromiseStatus::Kept)
        part.status = PartStatus::Paid;
    else if (made.promise.status == PromiseStatus::Cancelled)
        part.status = PartStatus::Void;
    else if (made.promise.paid.isPositive())
        part.status = PartStatus::PartlyPaid;
    return part;
}

void Commitments::applyTo(AccountState &state) const
{
    state.approvals = m_approvals;
    state.arrangements.reserve(m_deals.size());
    for (const Deal &deal : m_deals)
        state.arrangements.push_back(deal.shown);
    // Parts by change, then due date, as m_all is by due date only.
    for (size_t i = 0; i < m_deals.size(); ++i) {
        ArrangementState &shown = state.arrangements[i];
        for (int stage = 0; stage <= m_deals[i].stage; ++stage) {
            for (const Commitment &made : m_all) {
                if (made.deal != int(i) || made.stage != stage)
                    continue;
                const PartState part = partOf(made);
                // Of a part that was replaced only what was paid on it stays in the sum.
                const bool replaced = stage < m_deals[i].stage && !made.isPaid();
                shown.total += replaced ? part.paid : part.amount;
                const bool isKept = shown.status == ArrangementStatus::Kept;
                if (!replaced && !isKept && part.status == PartStatus::Missed) {
                    ++shown.missed;
                    shown.arrears += part.amount - part.paid;
                }
                shown.parts.push_back(part);
            }
        }
    }
    const auto broken = [&](QDate by) {
        int count = 0;
        for (const Commitment &made : m_all) {
            if (made.deal < 0 && made.promise.status == PromiseStatus::Broken
                && made.promise.decided <= by)
                ++count;
        }
        for (const Deal &deal : m_deals) {
            const bool failed = deal.shown.status == ArrangementStatus::Broken
                                || deal.shown.status == ArrangementStatus::Void;
            count += failed && deal.shown.ended <= by ? 1 : 0;
        }
        return count;
    };
    state.promises.reserve(m_all.size());
    std::pair<QDate, int> level{QDate(), 0};
    for (const Commitment &made : m_all) {
        if (made.deal >= 0 && made.stage > m_deals[size_t(made.deal)].stage)
            continue; // of a change that came too late
        if (made.promise.taken != level.first)
            level = {made.promise.taken, broken(made.promise.taken)};
        state.promises.push_back(made.promise);
        state.promises.back().level = level.second;
    }
}

} // namespace dunlin::domain::folding
