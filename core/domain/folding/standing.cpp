// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/folding/standing.h"

#include <algorithm>

namespace dunlin::domain::folding {

namespace {

constexpr int kReviewHoldDays = 30;
constexpr int kReviewDisputeDays = 14;
constexpr int kAwaitAgencyDays = 90;
constexpr int kCallAgainDays = 2;
constexpr int kCallAgainAfterTalkDays = 7;

bool isOpen(const PromiseState &promise)
{
    return promise.status == PromiseStatus::Open || promise.status == PromiseStatus::PartiallyKept;
}

void dispute(AccountState &state, const DisputeState &open)
{
    Money left = open.amount.value_or(Money());
    for (ItemState &item : state.items) {
        const bool meant =
            open.items.empty()
            || std::find(open.items.begin(), open.items.end(), item.id) != open.items.end();
        const Money free = item.open.sum() - item.disputed;
        if (!meant || !free.isPositive())
            continue;
        const Money part = open.amount ? base::min(left, free) : free;
        item.disputed += part;
        state.disputed += part;
        if (open.amount)
            left -= part;
    }
}

const HoldState *activeHold(const AccountState &state, QDate today)
{
    for (const HoldState &hold : state.holds) {
        if (hold.isActive(today))
            return &hold;
    }
    return nullptr;
}

void applyAge(AccountState &state, QDate today)
{
    for (const ItemState &item : state.items) {
        const QDate due = item.due.isValid() ? item.due : item.issued;
        if (item.isOpen() && (state.oldestUnmetDue.isNull() || due < state.oldestUnmetDue))
            state.oldestUnmetDue = due;
    }
    if (state.oldestUnmetDue.isValid())
        state.daysPastDue = int(std::max<qint64>(0, state.oldestUnmetDue.daysTo(today)));
}

std::optional<Status> promiseStatus(const AccountState &state, QDate today)
{
    int open = 0;
    const PromiseState *latest = nullptr;
    for (const PromiseState &promise : state.promises) {
        if (isOpen(promise)) {
            ++open;
            if (promise.due <= today)
                return Status::PromiseDue;
        }
        if (promise.status != PromiseStatus::Cancelled)
            latest = &promise;
    }
    if (open > 1)
        return Status::OnPlan;
    if (open == 1)
        return Status::PromiseOpen;
    if (latest && latest->status == PromiseStatus::Broken)
        return Status::PromiseBroken;
    return std::nullopt;
}

Status statusOf(const AccountState &state, QDate today)
{
    if (state.closed)
        return Status::Closed;
    if (!state.balances.sum().isPositive())
        return Status::Paid;
    if (activeHold(state, today))
        return Status::OnHold;
    if (state.disputed.isPositive())
        return Status::Disputed;
    if (state.placedAt.isValid())
        return Status::Placed;
    if (const auto promised = promiseStatus(state, today))
        return *promised;
    if (state.lastRightParty)
        return Status::InContact;
    return state.lastContact ? Status::NoContact : Status::New;
}

QDate nextCall(const AccountState &state, const FoldContext &context)
{
    if (!state.lastContact)
        return context.today;
    const QDate last = base::dateIn(*state.lastContact, context.officeZone);
    if (state.status == Status::PromiseBroken && !state.promises.empty()) {
        for (const PromiseState &promise : state.promises) {
            if (promise.status == PromiseStatus::Broken && promise.decided > last)
                return context.today;
        }
    }
    const bool talked = state.lastRightParty && *state.lastRightParty == *state.lastContact;
    return last.addDays(talked ? kCallAgainAfterTalkDays : kCallAgainDays);
}

NextAction nextAction(const AccountState &state, const FoldContext &context)
{
    const auto due = [&](NextActionKind kind, QDate day) {
        return NextAction{kind, std::max(day, context.today), {}};
    };
    if (!state.balances.sum().isPositive() && state.unapplied.isPositive())
        return due(NextActionKind::RefundCredit, context.today);
    switch (state.status) {
    case Status::Closed:
    case Status::Paid: return {};
    case Status::OnHold: {
        const HoldState *hold = activeHold(state, context.today);
        return due(NextActionKind::ReviewHold, hold->until.isValid()
                                                   ? hold->until.addDays(1)
                                                   : hold->from.addDays(kReviewHoldDays));
    }
    default: break;
    }
    if (state.callBack)
        return {NextActionKind::CallBack, base::dateIn(state.callBack->at, context.officeZone),
                state.callBack->at};
    switch (state.status) {
    case Status::Disputed: {
        QDate opened = context.today;
        for (const DisputeState &open : state.disputes) {
            if (open.resolved.isNull())
                opened = std::min(opened, open.opened);
        }
        return due(NextActionKind::ReviewDispute, opened.addDays(kReviewDisputeDays));
    }
    case Status::Placed:
        return due(NextActionKind::AwaitAgency, state.recallOn.isValid()
                                                    ? state.recallOn
                                                    : state.placedAt.addDays(kAwaitAgencyDays));
    case Status::PromiseDue:
    case Status::PromiseOpen:
    case Status::OnPlan: {
        // Promises are by due date: the first open one is next.
        const auto next = std::find_if(state.promises.begin(), state.promises.end(), isOpen);
        return due(NextActionKind::CheckPromise, next->due);
    }
    default: return due(NextActionKind::Call, nextCall(state, context));
    }
}

} // namespace

void applyDisputes(AccountState &state, const std::vector<Seen> &seen, const QByteArray &zone)
{
    for (const Seen &s : seen) {
        if (!s.live)
            continue;
        const Envelope &envelope = s.event->envelope;
        if (const auto *disputed = std::get_if<Disputed>(&s.event->payload)) {
            DisputeState made;
            made.id = envelope.id;
            made.items = disputed->items;
            if (disputed->amount && disputed->amount->currency() == state.currency)
                made.amount = disputed->amount;
            made.category = disputed->category;
            made.opened = base::dateIn(envelope.occurred, zone);
            state.disputes.push_back(std::move(made));
        } else if (const auto *resolved = std::get_if<DisputeResolved>(&s.event->payload)) {
            for (DisputeState &known : state.disputes) {
                if (known.id != resolved->of || known.resolved.isValid())
                    continue;
                known.resolved = base::dateIn(envelope.occurred, zone);
                known.outcome = resolved->outcome;
            }
        }
    }
    state.disputed = Money::zero(state.currency);
    for (const DisputeState &known : state.disputes) {
        if (known.resolved.isNull())
            dispute(state, known);
    }
}

void applyHolds(AccountState &state, const std::vector<Seen> &seen, const QByteArray &zone)
{
    for (const Seen &s : seen) {
        if (!s.live)
            continue;
        const Envelope &envelope = s.event->envelope;
        if (const auto *held = std::get_if<HeldBack>(&s.event->payload)) {
            state.holds.push_back({envelope.id, held->reason,
                                   postingDay(held->from, envelope.occurred, zone), held->until,
                                   false});
        } else if (const auto *lifted = std::get_if<HoldLifted>(&s.event->payload)) {
            for (HoldState &hold : state.holds)
                hold.lifted = hold.lifted || hold.id == lifted->of;
        }
    }
}

void applyStanding(AccountState &state, const FoldContext &context)
{
    applyAge(state, context.today);
    state.status = statusOf(state, context.today);
    state.nextAction = nextAction(state, context);
}

} // namespace dunlin::domain::folding
