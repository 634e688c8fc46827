// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/folding/promises.h"

#include <algorithm>

namespace dunlin::domain::folding {

namespace {

struct Judged {
    PromiseState promise;
    QDate lastDay;   ///< due and grace
    QDate cancelled; ///< null: never
};

std::vector<Judged> collect(const AccountState &state, const std::vector<Seen> &seen,
                            const FoldContext &context)
{
    std::vector<Judged> all;
    for (const Seen &s : seen) {
        const auto *promised = s.live ? std::get_if<Promised>(&s.event->payload) : nullptr;
        if (!promised || promised->amount.currency() != state.currency
            || promised->amount.minor() > Money::kMaxMinor)
            continue;
        const Envelope &envelope = s.event->envelope;
        Judged judged;
        judged.promise.id = envelope.id;
        judged.promise.amount = promised->amount;
        judged.promise.taken = base::dateIn(envelope.occurred, context.officeZone);
        judged.promise.due = promised->due.isValid() ? promised->due : judged.promise.taken;
        judged.promise.method = promised->method;
        judged.promise.by = envelope.actor;
        judged.promise.paid = Money::zero(state.currency);
        judged.lastDay = judged.promise.due.addDays(context.promiseGraceDays);
        all.push_back(std::move(judged));
    }
    for (const Seen &s : seen) {
        const auto *cancel = s.live ? std::get_if<PromiseCancelled>(&s.event->payload) : nullptr;
        if (!cancel)
            continue;
        for (Judged &judged : all) {
            if (judged.promise.id == cancel->of && judged.cancelled.isNull())
                judged.cancelled = base::dateIn(s.event->envelope.occurred, context.officeZone);
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Judged &a, const Judged &b) {
        return a.promise.due < b.promise.due;
    });
    return all;
}

void fill(std::vector<Judged> &all, const std::vector<PaymentState> &payments)
{
    for (const PaymentState &payment : payments) {
        if (!payment.amount.isPositive())
            continue;
        Money left = payment.amount;
        for (Judged &judged : all) {
            PromiseState &promise = judged.promise;
            const bool counts =
                promise.taken <= payment.valueDate && payment.valueDate <= judged.lastDay
                && (judged.cancelled.isNull() || payment.valueDate < judged.cancelled);
            if (!counts || promise.paid >= promise.amount)
                continue;
            const Money part = base::min(left, promise.amount - promise.paid);
            promise.paid += part;
            left -= part;
            if (promise.paid == promise.amount) {
                promise.status = PromiseStatus::Kept;
                promise.decided = payment.valueDate;
            }
            if (left.isZero())
                break;
        }
    }
}

/// The day since which nothing has been owed; null while something is, or nothing ever was.
QDate freeSince(const AccountState &state)
{
    QDate last;
    for (const ItemState &item : state.items) {
        if (item.isOpen())
            return {};
        last = std::max(last, item.settledOn);
    }
    return last;
}

void judge(Judged &judged, QDate settled, QDate today)
{
    PromiseState &promise = judged.promise;
    if (promise.status == PromiseStatus::Kept)
        return;
    const bool cancelledInTime = judged.cancelled.isValid() && judged.cancelled <= judged.lastDay;
    if (cancelledInTime) {
        promise.status = PromiseStatus::Cancelled;
        promise.decided = judged.cancelled;
    } else if (settled.isValid() && promise.taken <= settled && settled <= judged.lastDay) {
        promise.status = PromiseStatus::Kept;
        promise.decided = settled;
    } else if (today > judged.lastDay) {
        promise.status = PromiseStatus::Broken;
        promise.decided = judged.lastDay.addDays(1);
    } else if (promise.paid.isPositive()) {
        promise.status = PromiseStatus::PartiallyKept;
    }
}

} // namespace

void applyPromises(AccountState &state, const std::vector<Seen> &seen, const FoldContext &context)
{
    std::vector<Judged> all = collect(state, seen, context);
    if (all.empty())
        return;
    fill(all, state.payments);
    const QDate settled = freeSince(state);
    for (Judged &judged : all)
        judge(judged, settled, context.today);
    for (Judged &judged : all) {
        judged.promise.level = int(std::count_if(all.begin(), all.end(), [&](const Judged &other) {
            return other.promise.status == PromiseStatus::Broken
                   && other.promise.decided <= judged.promise.taken;
        }));
    }
    for (Judged &judged : all)
        state.promises.push_back(std::move(judged.promise));
}

} // namespace dunlin::domain::folding
