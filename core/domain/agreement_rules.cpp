// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/agreement_rules.h"

#include "core/base/hash.h"

#include <algorithm>

namespace dunlin::domain {

using base::ErrorCode;
using base::fail;

namespace {

constexpr int kWhole = 10000;

tl::unexpected<base::Error> wrong(const QString &sentence)
{
    return fail(ErrorCode::Input, sentence);
}

QString text(Money money)
{
    return QString::fromLatin1(money.toText() + ' ' + money.currency().code());
}

base::Status checkParts(const AccountState &state, const std::vector<Instalment> &parts, QDate day,
                        Money *sum)
{
    if (parts.empty())
        return wrong(QStringLiteral("there is no instalment"));
    if (parts.size() > kMaxInstalments)
        return wrong(QStringLiteral("there are more than %1 instalments").arg(kMaxInstalments));
    *sum = Money::zero(state.currency);
    QDate before;
    for (const Instalment &part : parts) {
        if (part.amount.currency() != state.currency) {
            return wrong(QStringLiteral("the account is in %1")
                             .arg(QString::fromLatin1(state.currency.code())));
        }
        if (!part.amount.isPositive())
            return wrong(QStringLiteral("an instalment must be more than nothing"));
        if (part.amount.minor() > Money::kMaxMinor - sum->minor())
            return wrong(QStringLiteral("the instalments are out of range"));
        if (!part.due.isValid() || part.due < day)
            return wrong(QStringLiteral("an instalment is due today or later"));
        if (before.isValid() && part.due <= before)
            return wrong(QStringLiteral("the instalments are not in order"));
        before = part.due;
        *sum += part.amount;
    }
    return {};
}

base::Status checkOwed(const AccountState &state)
{
    if (state.closed)
        return wrong(QStringLiteral("the account is closed"));
    if (!state.total().isPositive())
        return wrong(QStringLiteral("nothing is owed"));
    return {};
}

struct Check {
    const AccountState &state;
    QDate day;

    base::Status operator()(const Planned &plan) const
    {
        Money sum;
        DUNLIN_TRY(checkOwed(state));
        DUNLIN_TRY(checkParts(state, plan.instalments, day, &sum));
        return checkSum(state, sum, {});
    }
    base::Status operator()(const PlanChanged &change) const
    {
        Money sum;
        DUNLIN_TRY(checkOwed(state));
        const auto plan = std::find_if(state.arrangements.begin(), state.arrangements.end(),
                                       [&](const auto &one) { return one.id == change.of; });
        if (plan == state.arrangements.end() || plan->kind != ArrangementState::Kind::Plan)
            return wrong(QStringLiteral("there is no such plan"));
        if (!plan->isActive())
            return wrong(QStringLiteral("the plan has ended"));
        if (plan->head != change.after)
            return wrong(QStringLiteral("the plan was changed meanwhile; look at it again"));
        DUNLIN_TRY(checkParts(state, change.instalments, day, &sum));
        return checkSum(state, sum, change.of);
    }
    base::Status operator()(const SettlementAgreed &settlement) const
    {
        Money sum;
        DUNLIN_TRY(checkOwed(state));
        DUNLIN_TRY(checkParts(state, settlement.parts, day, &sum));
        if (settlement.expires.isValid() && settlement.expires < day)
            return wrong(QStringLiteral("the offer has expired"));
        if (settlement.expires.isValid() && settlement.parts.front().due > settlement.expires)
            return wrong(QStringLiteral("the offer expires before its first part is due"));
        return checkSum(state, sum, {});
    }
    base::Status operator()(const Promised &promise) const
    {
        if (state.closed) {
            return fail(ErrorCode::Forbidden,
                        QStringLiteral("a closed account is not promised on; open it again first"));
        }
        if (promise.amount.currency() != state.currency) {
            return wrong(QStringLiteral("the account is in %1")
                             .arg(QString::fromLatin1(state.currency.code())));
        }
        if (!promise.amount.isPositive())
            return wrong(QStringLiteral("the amount must be more than nothing"));
        if (!promise.due.isValid())
            return wrong(QStringLiteral("due is not a date"));
        if (promise.due < day)
            return wrong(QStringLiteral("a promise is due today or later"));
        return checkSum(state, promise.amount);
    }
    base::Status operator()(const InterestWaived &waived) const
    {
        if (waived.reason.trimmed().isEmpty())
            return wrong(QStringLiteral("say why interest is waived"));
        if (waived.from.isValid() && waived.until.isValid() && waived.until < waived.from)
            return wrong(QStringLiteral("the waiver ends before it begins"));
        return hasItem(waived.item);
    }
    base::Status operator()(const Adjusted &adjusted) const
    {
        if (adjusted.amount.isZero() || adjusted.amount.currency() != state.currency)
            return wrong(QStringLiteral("the amount cannot be used"));
        if (adjusted.reason.trimmed().isEmpty())
            return wrong(QStringLiteral("say the reason of the adjustment"));
        DUNLIN_TRY(hasItem(adjusted.item));
        return lowersWhatIsOpen(adjusted);
    }

private:
    base::Status hasItem(const std::optional<ItemId> &item) const
    {
        const bool there = !item
                           || std::any_of(state.items.begin(), state.items.end(),
                                          [&](const auto &one) { return one.id == *item; });
        return there ? base::Status()
                     : base::Status(wrong(QStringLiteral("the account has no such item")));
    }
    /// What may be lowered: the bucket of the item, or of all items.
    base::Status lowersWhatIsOpen(const Adjusted &adjusted) const
    {
        if (!adjusted.amount.isNegative())
            return {};
        Money open = state.balances[adjusted.bucket];
        QString where = QStringLiteral("the account");
        for (const ItemState &item : state.items) {
            if (adjusted.item == item.id) {
                open = item.open[adjusted.bucket];
                where = QStringLiteral("item %1").arg(item.number);
            }
        }
        if (-adjusted.amount <= open)
            return {};
        return wrong(QStringLiteral("%1 open on %2 is %3; it cannot be lowered by %4")
                         .arg(QString::fromLatin1(name(adjusted.bucket).toByteArray()), where,
                              text(open), text(-adjusted.amount)));
    }
};

/// Let go of interest, fees and costs on the account that day, approved requests left out.
Money letGoOn(const AccountState &state, QDate day)
{
    Money sum = Money::zero(state.currency);
    for (const TimelineEntry &entry : state.timeline) {
        const bool counts = entry.kind == TimelineEntry::Kind::Adjustment && !entry.reversed
                            && entry.amount && entry.amount->currency() == state.currency
                            && entry.amount->isNegative()
                            && base::dateIn(entry.at, state.rulesUsed.zone) == day
                            && entry.detail != QLatin1String("principal");
        if (counts)
            sum -= *entry.amount;
    }
    return sum;
}

/// The first day whose interest a waiver lets go; null: none is there.
QDate firstWaived(const AccountState &state, const InterestWaived &waived)
{
    if (waived.from.isValid())
        return waived.from;
    QDate first;
    for (const ItemState &item : state.items) {
        const QDate since = item.due.isValid() ? item.due : item.issued;
        if ((!waived.item || *waived.item == item.id) && (first.isNull() || since < first))
            first = since;
    }
    return first;
}

Money sumOf(const std::vector<Instalment> &parts, base::Currency currency)
{
    Money sum = Money::zero(currency);
    for (const Instalment &part : parts)
        sum += part.amount;
    return sum;
}

QString percent(int perTenThousand)
{
    return QString::fromLatin1(Money(perTenThousand, base::kEur).toText()) + QLatin1Char('%');
}

struct Beyond {
    const AccountState &state;
    const RoleAuthority &role;
    QDate day;
    std::vector<BeyondLimit> found;

    void length(const std::vector<Instalment> &parts)
    {
        if (parts.empty() || parts.back().due <= day.addMonths(role.planMonths))
            return;
        BeyondLimit limit{.limit = BeyondLimit::Limit::Length};
        limit.sentence = QStringLiteral("it runs to %1; you may agree up to %2 months")
                             .arg(parts.back().due.toString(Qt::ISODate))
                             .arg(role.planMonths);
        limit.lastDay = parts.back().due;
        limit.months = role.planMonths;
        found.push_back(std::move(limit));
    }
    void schedule(const std::vector<Instalment> &parts)
    {
        length(parts);
        const Money smallest = role.smallestInstalment.in(state.currency);
        for (size_t i = 0; i + 1 < parts.size(); ++i) {
            if (parts[i].amount >= smallest)
                continue;
            BeyondLimit limit{.limit = BeyondLimit::Limit::Instalment};
            limit.sentence = QStringLiteral("an instalment of %1; you may agree %2 or more")
                                 .arg(text(parts[i].amount), text(smallest));
            limit.asked = parts[i].amount;
            limit.least = smallest;
            found.push_back(std::move(limit));
            return;
        }
    }
    void operator()(const Promised &promise)
    {
        if (promise.due > day.addDays(role.promiseDays)) {
            BeyondLimit limit{.limit = BeyondLimit::Limit::PromiseDate};
            limit.sentence = QStringLiteral("it is due on %1; you may take promises up to %2 days "
                                            "ahead")
                                 .arg(promise.due.toString(Qt::ISODate))
                                 .arg(role.promiseDays);
            limit.lastDay = promise.due;
            limit.days = role.promiseDays;
            found.push_back(std::move(limit));
        }
        const auto most =
            role.promiseMost ? std::optional(role.promiseMost->in(state.currency)) : std::nullopt;
        if (most && promise.amount > *most)
            amount(BeyondLimit::Limit::PromiseAmount, promise.amount, *most,
                   QStringLiteral("a promise of %1; you may take %2 or less"));
    }
    void operator()(const InterestWaived &waived)
    {
        if (role.waiveDays >= RoleAuthority::kNoLimitDays)
            return;
        const QDate first = firstWaived(state, waived);
        const bool within = waived.until.isValid()
                            && (first.isNull() || first.daysTo(waived.until) < role.waiveDays);
        if (within)
            return;
        BeyondLimit limit{.limit = BeyondLimit::Limit::WaiverDays};
        limit.sentence = waived.until.isValid()
                             ? QStringLiteral("interest of %1 days; you may let go of %2 days")
                                   .arg(first.daysTo(waived.until) + 1)
                                   .arg(role.waiveDays)
                             : QStringLiteral("interest without an end; you may let go of %1 days")
                                   .arg(role.waiveDays);
        limit.lastDay = waived.until;
        limit.days = role.waiveDays;
        found.push_back(std::move(limit));
    }
    void operator()(const Adjusted &adjusted)
    {
        if (!adjusted.amount.isNegative() || adjusted.bucket == Bucket::Principal
            || !role.waiveMost)
            return;
        const Money most = role.waiveMost->in(state.currency);
        const Money together = letGoOn(state, day) - adjusted.amount;
        if (together > most)
            amount(BeyondLimit::Limit::WaiverAmount, together, most,
                   QStringLiteral("%1 let go today; you may let go of %2 or less"));
    }
    void amount(BeyondLimit::Limit which, Money asked, Money most, const QString &sentence)
    {
        BeyondLimit limit{.limit = which};
        limit.sentence = sentence.arg(text(asked), text(most));
        limit.asked = asked;
        limit.most = most;
        found.push_back(std::move(limit));
    }
    void operator()(const Planned &plan) { schedule(plan.instalments); }
    void operator()(const PlanChanged &change) { schedule(change.instalments); }
    void operator()(const SettlementAgreed &settlement)
    {
        const Money owed = state.total();
        const Money sum = sumOf(settlement.parts, state.currency);
        const int floor = role.floorAt(state.daysPastDue);
        const Money least = owed.multiply({floor, kWhole}, base::Rounding::Up);
        if (sum < least) {
            BeyondLimit limit{.limit = BeyondLimit::Limit::Discount};
            limit.sentence = QStringLiteral("%1 for %2; you may accept %3 (%4) or more")
                                 .arg(text(sum), text(owed), text(least), percent(floor));
            limit.asked = sum;
            limit.least = least;
            limit.perTenThousand = floor;
            found.push_back(std::move(limit));
        }
        length(settlement.parts);
    }
};

} // namespace

Money freeToPromise(const AccountState &state, std::optional<EventId> except)
{
    Money committed = state.committed();
    for (const ArrangementState &arrangement : state.arrangements) {
        if (arrangement.id == except)
            committed -= arrangement.left();
    }
    return base::max(state.collectable() - committed, Money::zero(state.currency));
}

base::Status checkSum(const AccountState &state, Money sum, std::optional<EventId> except)
{
    if (sum > state.collectable()) {
        return wrong(QStringLiteral("%1 is more than the %2 that can be asked for")
                         .arg(text(sum), text(state.collectable())));
    }
    const Money free = freeToPromise(state, except);
    if (sum > free) {
        return wrong(QStringLiteral("%1 of it is promised already, so that %2 is left")
                         .arg(text(state.collectable() - free), text(free)));
    }
    return {};
}

base::Status checkProposal(const AccountState &state, const Proposal &proposal, QDate day)
{
    return std::visit(Check{state, day}, proposal);
}

QByteArrayView name(BeyondLimit::Limit limit)
{
    switch (limit) {
    case BeyondLimit::Limit::Discount: return "discount";
    case BeyondLimit::Limit::Length: return "length";
    case BeyondLimit::Limit::PromiseDate: return "promise_date";
    case BeyondLimit::Limit::PromiseAmount: return "promise_amount";
    case BeyondLimit::Limit::WaiverDays: return "waiver_days";
    case BeyondLimit::Limit::WaiverAmount: return "waiver_amount";
    case BeyondLimit::Limit::Instalment: break;
    }
    return "instalment";
}

std::vector<BeyondLimit> beyondAuthority(const AccountState &state, const Proposal &proposal,
                                         const RoleAuthority &role, QDate day)
{
    Beyond beyond{state, role, day, {}};
    std::visit(beyond, proposal);
    return std::move(beyond.found);
}

base::Status mayDecide(const AccountState &state, const ApprovalDecided &decision,
                       const QString &actor, const RoleAuthority &role, QDate day)
{
    const auto request =
        std::find_if(state.approvals.begin(), state.approvals.end(),
                     [&](const ApprovalState &one) { return one.id == decision.of; });
    if (request == state.approvals.end())
        return wrong(QStringLiteral("there is no such request"));
    if (request->status != ApprovalStatus::Open)
        return wrong(QStringLiteral("the request was decided already"));
    if (request->by == actor) {
        return fail(ErrorCode::Forbidden, QStringLiteral("who asked for it cannot decide on it"));
    }
    if (!role.approves)
        return fail(ErrorCode::Forbidden, QStringLiteral("your role does not decide on requests"));
    if (!decision.approved)
        return {};
    const auto beyond = beyondAuthority(state, request->proposal, role, day);
    if (!beyond.empty())
        return fail(ErrorCode::Forbidden, beyond.front().sentence);
    return {};
}

base::Status checkDecision(const AccountState &state, const ApprovalDecided &decision,
                           const QString &actor, const RoleAuthority &role, QDate day)
{
    DUNLIN_TRY(mayDecide(state, decision, actor, role, day));
    if (!decision.approved && decision.reason.trimmed().isEmpty())
        return wrong(QStringLiteral("a refusal needs a reason"));
    if (!decision.approved)
        return {};
    for (const ApprovalState &request : state.approvals) {
        if (request.id == decision.of)
            return checkProposal(state, request.proposal, day);
    }
    return {};
}

base::Status mayResolve(const DisputeResolved &resolved, const RoleAuthority &role)
{
    if (role.decidesDisputes || resolved.outcome == QLatin1String("withdrawn"))
        return {};
    return fail(ErrorCode::Forbidden,
                QStringLiteral("your role does not decide disputes, only that one was withdrawn"));
}

base::Status checkAttachment(const AccountState &state, const AttachmentAdded &added,
                             const AttachmentPolicy &policy)
{
    constexpr int kMostName = 200;
    constexpr qint64 kKb = 1024;
    const auto bad = [](QChar c) { return c == u'/' || c == u'\\' || c.unicode() < 32; };
    const QString &called = added.fileName;
    if (called.trimmed().isEmpty() || called.size() > kMostName
        || std::any_of(called.begin(), called.end(), bad))
        return wrong(
            QStringLiteral("the file needs a name of at most %1 characters").arg(kMostName));
    if (std::find(policy.kinds.begin(), policy.kinds.end(), added.kind) == policy.kinds.end()) {
        return wrong(QStringLiteral("files of the kind %1 are not kept here")
                         .arg(QLatin1String(name(added.kind).toByteArray())));
    }
    if (added.size <= 0)
        return wrong(QStringLiteral("the file is empty"));
    if (added.size > std::min(policy.mostKb * kKb, kMaxAttachmentBytes)) {
        return wrong(QStringLiteral("the file has %1 KB; at most %2 KB are kept")
                         .arg((added.size + kKb - 1) / kKb)
                         .arg(policy.mostKb));
    }
    qint64 all = added.size;
    int files = 1;
    for (const AttachmentState &one : state.attachments) {
        if (!one.isHere())
            continue;
        if (one.hash == added.hash)
            return wrong(QStringLiteral("the same file is here already: %1").arg(one.fileName));
        all += one.size;
        ++files;
    }
    if (all > policy.mostKbPerAccount * kKb) {
        return wrong(QStringLiteral("the files of the account would be more than %1 KB together")
                         .arg(policy.mostKbPerAccount));
    }
    if (files > policy.mostFiles)
        return wrong(QStringLiteral("an account has at most %1 files").arg(policy.mostFiles));
    return {};
}

AccountId careFileOf(DebtorId debtor)
{
    return {base::derivedId("care" + debtor.toHex(), {})};
}

} // namespace dunlin::domain
