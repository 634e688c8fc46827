// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/account_change.h"

#include "core/base/hash.h"

#include <algorithm>
#include <tuple>

namespace dunlin::desk {

using base::Money;
using domain::AccountState;
using ports::CommitmentChange;
using Kind = CommitmentChange::Kind;
using State = CommitmentChange::State;

namespace {

/// As the desk would write it now, after all else.
domain::Event eventOf(domain::AccountId account, domain::Payload payload, base::Instant now,
                      int number)
{
    domain::Event event;
    event.envelope.id =
        domain::EventId{base::derivedId("change" + account.toHex(), QByteArray::number(number))};
    event.envelope.account = account;
    event.envelope.kind = domain::kindOf(payload);
    event.envelope.occurred = now;
    event.envelope.heard = now;
    event.envelope.hlc = (quint64(now.ms) << 16) + quint64(number);
    event.payload = std::move(payload);
    return event;
}

State stateOf(domain::PromiseStatus status)
{
    switch (status) {
    case domain::PromiseStatus::Open: return State::Open;
    case domain::PromiseStatus::PartiallyKept: return State::Partly;
    case domain::PromiseStatus::Kept: return State::Kept;
    case domain::PromiseStatus::Broken: return State::Broken;
    case domain::PromiseStatus::Cancelled: return State::Ended;
    }
    return State::Open;
}

State stateOf(domain::ArrangementStatus status)
{
    switch (status) {
    case domain::ArrangementStatus::Active: return State::Open;
    case domain::ArrangementStatus::Kept: return State::Kept;
    case domain::ArrangementStatus::Broken:
    case domain::ArrangementStatus::Void: return State::Broken;
    case domain::ArrangementStatus::Expired:
    case domain::ArrangementStatus::Cancelled: return State::Ended;
    }
    return State::Open;
}

Kind kindOf(const AccountState &state, const domain::PromiseState &promise)
{
    for (const domain::ArrangementState &arrangement : state.arrangements) {
        if (arrangement.id == promise.arrangement)
            return arrangement.kind == domain::ArrangementState::Kind::Plan ? Kind::Instalment
                                                                            : Kind::SettlementPart;
    }
    return Kind::Promise;
}

template <class List>
const typename List::value_type *find(const List &list, const domain::EventId &id)
{
    const auto at =
        std::find_if(list.begin(), list.end(), [&](const auto &one) { return one.id == id; });
    return at == list.end() ? nullptr : &*at;
}

void comparePromises(const AccountState &before, const AccountState &after,
                     std::vector<CommitmentChange> &out)
{
    for (const domain::PromiseState &now : after.promises) {
        const domain::PromiseState *then = find(before.promises, now.id);
        if (then && then->status == now.status && then->paid == now.paid)
            continue;
        out.push_back({kindOf(after, now), now.due, now.amount,
                       then ? then->paid : Money::zero(now.amount.currency()), now.paid,
                       then ? stateOf(then->status) : State::Open, stateOf(now.status)});
    }
    // What is taken back itself stands only in the state before.
    for (const domain::PromiseState &then : before.promises) {
        if (!find(after.promises, then.id))
            out.push_back({kindOf(before, then), then.due, then.amount, then.paid,
                           Money::zero(then.amount.currency()), stateOf(then.status),
                           State::Ended});
    }
}

void compareArrangements(const AccountState &before, const AccountState &after,
                         std::vector<CommitmentChange> &out)
{
    for (const domain::ArrangementState &now : after.arrangements) {
        const domain::ArrangementState *then = find(before.arrangements, now.id);
        if (!then || then->status == now.status)
            continue;
        const bool plan = now.kind == domain::ArrangementState::Kind::Plan;
        out.push_back({plan ? Kind::Plan : Kind::Settlement,
                       {},
                       now.total,
                       then->paid,
                       now.paid,
                       stateOf(then->status),
                       stateOf(now.status)});
    }
}

void compareAnnounced(const AccountState &before, const AccountState &after,
                      std::vector<CommitmentChange> &out)
{
    const auto stands = [](const domain::ExpectedState &one) {
        return one.payment ? State::Kept : one.cancelled.isNull() ? State::Open : State::Ended;
    };
    for (const domain::ExpectedState &now : after.expected) {
        const domain::ExpectedState *then = find(before.expected, now.id);
        if (!then || stands(*then) == stands(now))
            continue;
        const Money none = Money::zero(now.amount.currency());
        out.push_back({Kind::Announced, now.due, now.amount, then->payment ? now.amount : none,
                       now.payment ? now.amount : none, stands(*then), stands(now)});
    }
}

/// Items of a state by id; a bucket that an item does not have is empty.
Money openIn(const AccountState &state, const domain::ItemId &item, domain::Bucket bucket)
{
    for (const domain::ItemState &one : state.items) {
        if (one.id == item)
            return one.open[bucket];
    }
    return Money::zero(state.currency);
}

void compareBuckets(const AccountState &before, const AccountState &after,
                    std::vector<ports::BucketChange> &out)
{
    std::vector<const domain::ItemState *> items;
    for (const domain::ItemState &item : after.items)
        items.push_back(&item);
    for (const domain::ItemState &item : before.items) {
        const bool gone = std::none_of(after.items.begin(), after.items.end(),
                                       [&](const auto &one) { return one.id == item.id; });
        if (gone)
            items.push_back(&item);
    }
    std::stable_sort(items.begin(), items.end(), [](const auto *a, const auto *b) {
        const auto due = [](const auto *one) {
            return one->due.isValid() ? one->due : one->issued;
        };
        return std::make_tuple(due(a), a->issued) < std::make_tuple(due(b), b->issued);
    });
    for (const domain::ItemState *item : items) {
        for (const domain::Bucket bucket : domain::kBuckets) {
            const Money then = openIn(before, item->id, bucket);
            const Money now = openIn(after, item->id, bucket);
            if (!then.isZero() || !now.isZero())
                out.push_back({item->id, item->number, item->due, bucket, then, now});
        }
    }
}

} // namespace

ports::AccountChange changeBy(domain::AccountId account, std::span<const domain::Event> history,
                              std::span<const domain::Charged> first,
                              std::span<const domain::Payload> payloads,
                              const domain::FoldContext &fold, base::Instant now)
{
    domain::FoldContext plain = fold;
    plain.withTimeline = false;
    std::vector<domain::Event> events(history.begin(), history.end());
    int number = 0;
    const AccountState untouched = domain::fold(account, events, plain);
    for (const domain::Charged &charge : first)
        events.push_back(eventOf(account, charge, now, ++number));
    const AccountState before = first.empty() ? untouched : domain::fold(account, events, plain);
    for (const domain::Payload &payload : payloads)
        events.push_back(eventOf(account, payload, now, ++number));
    const AccountState after = domain::fold(account, events, plain);

    ports::AccountChange change;
    change.account = account;
    change.number = after.number;
    compareBuckets(before, after, change.buckets);
    change.owedBefore = before.total();
    change.owedAfter = after.total();
    change.unappliedBefore = before.unapplied;
    change.unappliedAfter = after.unapplied;
    change.daysPastDueBefore = untouched.daysPastDue;
    change.daysPastDueAfter = after.daysPastDue;
    comparePromises(untouched, after, change.commitments);
    compareArrangements(untouched, after, change.commitments);
    compareAnnounced(untouched, after, change.commitments);
    change.interestPosted = Money::zero(after.currency);
    for (const domain::Charged &charge : first)
        change.interestPosted += charge.amount;
    return change;
}

} // namespace dunlin::desk
