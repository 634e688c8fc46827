// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/work_rules.h"

#include <algorithm>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Money;
using base::Status;
using domain::AccountState;

namespace {

Status positive(const AccountState &state, const Money &amount)
{
    if (amount.currency() != state.currency) {
        return fail(
            ErrorCode::Input,
            QStringLiteral("the account is in %1").arg(QString::fromLatin1(state.currency.code())));
    }
    if (!amount.isPositive())
        return fail(ErrorCode::Input, QStringLiteral("the amount must be more than nothing"));
    return {};
}

Status hasItem(const AccountState &state, const std::optional<base::ItemId> &item)
{
    if (!item)
        return {};
    const bool there = std::any_of(state.items.begin(), state.items.end(),
                                   [&](const auto &one) { return one.id == *item; });
    return there ? Status()
                 : fail(ErrorCode::Input, QStringLiteral("the account has no such item"));
}

Status isDay(QDate date, const char *what)
{
    if (date.isValid())
        return {};
    return fail(ErrorCode::Input, QStringLiteral("%1 is not a date").arg(QLatin1String(what)));
}

/// One overload per kind with a rule of its own.
struct Check {
    const AccountState &state;
    QDate day;

    template <class Other>
    Status operator()(const Other &) const
    {
        return {};
    }
    Status operator()(const domain::PaymentReceived &payment) const
    {
        DUNLIN_TRY(positive(state, payment.amount));
        DUNLIN_TRY(isDay(payment.valueDate, "value_date"));
        return hasItem(state, payment.item);
    }
    Status operator()(const domain::Charged &charge) const
    {
        DUNLIN_TRY(positive(state, charge.amount));
        return hasItem(state, charge.item);
    }
    Status operator()(const domain::CreditNote &note) const
    {
        DUNLIN_TRY(positive(state, note.amount));
        return hasItem(state, note.item);
    }
    Status operator()(const domain::Adjusted &adjusted) const
    {
        if (adjusted.amount.isZero() || adjusted.amount.currency() != state.currency)
            return fail(ErrorCode::Input, QStringLiteral("the amount cannot be used"));
        return hasItem(state, adjusted.item);
    }
    Status operator()(const domain::Promised &promise) const
    {
        DUNLIN_TRY(positive(state, promise.amount));
        DUNLIN_TRY(isDay(promise.due, "due"));
        if (promise.due < day)
            return fail(ErrorCode::Input, QStringLiteral("a promise is due today or later"));
        if (promise.amount > state.total())
            return fail(ErrorCode::Input, QStringLiteral("the promise is more than what is owed"));
        return {};
    }
    Status operator()(const domain::PromiseCancelled &cancelled) const
    {
        const bool there = std::any_of(state.promises.begin(), state.promises.end(),
                                       [&](const auto &one) { return one.id == cancelled.of; });
        return there ? Status()
                     : fail(ErrorCode::Input, QStringLiteral("there is no such promise"));
    }
    Status operator()(const domain::Disputed &dispute) const
    {
        for (const base::ItemId &item : dispute.items)
            DUNLIN_TRY(hasItem(state, item));
        return dispute.amount ? positive(state, *dispute.amount) : Status();
    }
    Status operator()(const domain::DisputeResolved &resolved) const
    {
        const bool there = std::any_of(state.disputes.begin(), state.disputes.end(),
                                       [&](const auto &one) { return one.id == resolved.of; });
        return there ? Status()
                     : fail(ErrorCode::Input, QStringLiteral("there is no such dispute"));
    }
    Status operator()(const domain::HeldBack &hold) const
    {
        DUNLIN_TRY(isDay(hold.from, "from"));
        if (hold.until.isValid() && hold.until < hold.from)
            return fail(ErrorCode::Input, QStringLiteral("the hold ends before it begins"));
        return {};
    }
    Status operator()(const domain::HoldLifted &lifted) const
    {
        const bool there = std::any_of(state.holds.begin(), state.holds.end(),
                                       [&](const auto &one) { return one.id == lifted.of; });
        return there ? Status() : fail(ErrorCode::Input, QStringLiteral("there is no such hold"));
    }
    Status operator()(const domain::Reversed &reversed) const
    {
        const bool there = std::any_of(state.timeline.begin(), state.timeline.end(),
                                       [&](const auto &one) { return one.event == reversed.of; });
        return there ? Status()
                     : fail(ErrorCode::Input, QStringLiteral("the account has no such event"));
    }
    Status operator()(const domain::Noted &note) const
    {
        if (note.text.trimmed().isEmpty())
            return fail(ErrorCode::Input, QStringLiteral("the note is empty"));
        return {};
    }
};

} // namespace

Status checkPayload(const AccountState &state, const domain::Payload &payload, QDate day)
{
    if (!state.exists)
        return fail(ErrorCode::NotFound, QStringLiteral("there is no such account here"));
    return std::visit(Check{state, day}, payload);
}

} // namespace dunlin::desk
