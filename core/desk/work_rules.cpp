// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/work_rules.h"

#include "core/domain/terms/terms.h"

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

Status hasText(const QString &text, const char *sentence)
{
    return text.trimmed().isEmpty() ? Status(fail(ErrorCode::Input, QString::fromLatin1(sentence)))
                                    : Status();
}

QString moneyText(const Money &amount)
{
    return QString::fromLatin1(amount.toText() + ' ' + amount.currency().code());
}

/// What may be lowered: the bucket of the item, or of all items.
Status lowersWhatIsOpen(const AccountState &state, const domain::Adjusted &adjusted)
{
    if (!adjusted.amount.isNegative())
        return {};
    Money open = state.balances[adjusted.bucket];
    QString where = QStringLiteral("the account");
    for (const domain::ItemState &item : state.items) {
        if (adjusted.item == item.id) {
            open = item.open[adjusted.bucket];
            where = QStringLiteral("item %1").arg(item.number);
        }
    }
    if (-adjusted.amount <= open)
        return {};
    return fail(ErrorCode::Input,
                QStringLiteral("%1 open on %2 is %3; it cannot be lowered by %4")
                    .arg(QString::fromLatin1(domain::name(adjusted.bucket).toByteArray()), where,
                         moneyText(open), moneyText(-adjusted.amount)));
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
    Status isOpen(const char *what) const
    {
        if (!state.closed)
            return {};
        return fail(ErrorCode::Forbidden,
                    QStringLiteral("a closed account is not %1; open it again first")
                        .arg(QLatin1String(what)));
    }
    Status operator()(const domain::PaymentReceived &payment) const
    {
        DUNLIN_TRY(positive(state, payment.amount));
        DUNLIN_TRY(isDay(payment.valueDate, "value_date"));
        return hasItem(state, payment.item);
    }
    Status operator()(const domain::Charged &charge) const
    {
        DUNLIN_TRY(isOpen("charged"));
        // What accrued by the terms corrects itself, also downwards.
        if (charge.accruedTo.isNull() || !charge.amount.isNegative())
            DUNLIN_TRY(positive(state, charge.amount));
        DUNLIN_TRY(hasText(charge.basis, "say the legal or contractual basis of the charge"));
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
        DUNLIN_TRY(hasText(adjusted.reason, "say the reason of the adjustment"));
        DUNLIN_TRY(hasItem(state, adjusted.item));
        return lowersWhatIsOpen(state, adjusted);
    }
    Status operator()(const domain::TermsSet &set) const { return domain::checkTerms(set.terms); }
    Status operator()(const domain::InterestWaived &waived) const
    {
        DUNLIN_TRY(hasText(waived.reason, "say why interest is waived"));
        if (waived.from.isValid() && waived.until.isValid() && waived.until < waived.from)
            return fail(ErrorCode::Input, QStringLiteral("the waiver ends before it begins"));
        return hasItem(state, waived.item);
    }
    Status operator()(const domain::JudgmentEntered &judgment) const
    {
        DUNLIN_TRY(hasText(judgment.number, "say the number of the judgment"));
        Money sum = Money::zero(state.currency);
        for (const Money &part : judgment.award) {
            if (part.currency() != state.currency || part.isNegative())
                return fail(ErrorCode::Input, QStringLiteral("an award is not below zero"));
            sum += part;
        }
        return positive(state, sum);
    }
    Status operator()(const domain::CourtCaseSet &set) const
    {
        return hasText(set.number, "say the number of the case");
    }
    Status operator()(const domain::WrittenOff &writeOff) const
    {
        DUNLIN_TRY(hasText(writeOff.reason, "say why the balance is written off"));
        DUNLIN_TRY(positive(state, writeOff.amount));
        if (writeOff.amount > state.total()) {
            return fail(ErrorCode::Input, QStringLiteral("only what is owed can be written off: %1")
                                              .arg(moneyText(state.total())));
        }
        return {};
    }
    Status operator()(const domain::Placed &placed) const
    {
        DUNLIN_TRY(isOpen("placed"));
        DUNLIN_TRY(hasText(placed.agency, "say with whom the account is placed"));
        if (placed.noticeDays < 0 || placed.noticeDays > 3660)
            return fail(ErrorCode::Input, QStringLiteral("notice_days is 0 to 3660"));
        if (state.placedAt.isValid()) {
            return fail(
                ErrorCode::Input,
                QStringLiteral("the account is placed with %1; recall it first").arg(state.agency));
        }
        return {};
    }
    Status operator()(const domain::Recalled &recalled) const
    {
        if (state.placedAt.isNull())
            return fail(ErrorCode::Input, QStringLiteral("the account is not placed"));
        DUNLIN_TRY(isDay(recalled.effective, "effective"));
        const QDate first = day.addDays(state.recallNoticeDays);
        if (recalled.effective < first) {
            return fail(ErrorCode::Input,
                        QStringLiteral("a recall takes %1 days' notice: effective from %2 on")
                            .arg(state.recallNoticeDays)
                            .arg(first.toString(Qt::ISODate)));
        }
        return {};
    }
    Status operator()(const domain::ClosedAccount &closed) const
    {
        DUNLIN_TRY(isOpen("closed again"));
        DUNLIN_TRY(hasText(closed.reason, "say why the account is closed"));
        if (closed.reason == QLatin1String("paid_in_full") && state.total().isPositive()) {
            return fail(ErrorCode::Input,
                        QStringLiteral("the account is not paid in full: %1 is owed")
                            .arg(moneyText(state.total())));
        }
        return {};
    }
    Status operator()(const domain::Reopened &reopened) const
    {
        if (!state.closed)
            return fail(ErrorCode::Input, QStringLiteral("the account is not closed"));
        return hasText(reopened.reason, "say why the account is opened again");
    }
    Status operator()(const domain::Promised &promise) const
    {
        DUNLIN_TRY(isOpen("promised on"));
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
        DUNLIN_TRY(hasText(reversed.reason, "say why it is taken back"));
        const auto there = std::find_if(state.timeline.begin(), state.timeline.end(),
                                        [&](const auto &one) { return one.event == reversed.of; });
        if (there == state.timeline.end())
            return fail(ErrorCode::Input, QStringLiteral("the account has no such event"));
        if (there->reversed)
            return fail(ErrorCode::Input, QStringLiteral("it has been taken back already"));
        if (there->kind == domain::TimelineEntry::Kind::Data
            && there->detail == QLatin1String("account")) {
            return fail(
                ErrorCode::Input,
                QStringLiteral("an account's opening is not taken back; close the account"));
        }
        return {};
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
