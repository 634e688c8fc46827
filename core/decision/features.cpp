// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/features.h"

#include "core/decision/queue_rank.h"

#include <QtCore/QHash>

#include <algorithm>
#include <array>
#include <limits>

namespace dunlin::decision {

namespace {

using domain::AccountState;
using feel::Value;
using Context = FeatureContext;
using K = FeatureKind;

QString latin(QByteArrayView text)
{
    return QString::fromLatin1(text.data(), text.size());
}

Value number(qint64 value)
{
    return Value::number(value);
}

Value daysSince(const std::optional<base::Instant> &at, const Context &context)
{
    return at ? number(base::dateIn(*at, context.zone).daysTo(context.today)) : Value();
}

/// Moments of the last `days` days, today included.
qint64 within(const std::vector<base::Instant> &moments, int days, const Context &context)
{
    const base::Instant from = base::startOfDay(context.today.addDays(1 - days), context.zone);
    return std::count_if(moments.begin(), moments.end(),
                         [&](base::Instant at) { return at >= from; });
}

qint64 promisesThat(const AccountState &account, domain::PromiseStatus status)
{
    return std::count_if(account.promises.begin(), account.promises.end(),
                         [&](const domain::PromiseState &one) { return one.status == status; });
}

bool reaches(const AccountState &account, domain::PointKind kind)
{
    return std::any_of(account.contactPoints.begin(), account.contactPoints.end(),
                       [&](const domain::ContactPointState &one) {
                           return one.kind == kind && one.owner.isNull()
                                  && one.state == domain::PointState::Active
                                  && one.consent != domain::Consent::Withdrawn;
                       });
}

QDate nextDue(const AccountState &account, const Context &context)
{
    QDate next;
    for (const domain::ItemState &item : account.items) {
        if (item.isOpen() && item.due >= context.today && (next.isNull() || item.due < next))
            next = item.due;
    }
    return next;
}

Value paidWithin(const AccountState &account, int days, const Context &context)
{
    base::Money sum = base::Money::zero(account.currency);
    for (const domain::PaymentState &payment : account.payments) {
        if (payment.valueDate > context.today.addDays(-days) && payment.valueDate <= context.today)
            sum += payment.amount;
    }
    return valueOf(sum);
}

Value originalOf(const AccountState &account)
{
    return account.items.empty() ? Value() : valueOf(account.items.front().original);
}

// One line each: what it is called, what it means, over which time, from what, and when it is
// missing.
constexpr std::array kFeatures{
    Feature{"total", K::Number, "owed in all, less unapplied credit, in the account's currency",
            "now", "item, payment, charges", "never",
            [](const AccountState &a, const Context &) { return valueOf(a.total()); }},
    Feature{"collectable", K::Number, "owed less what is disputed", "now", "item, payment, dispute",
            "never",
            [](const AccountState &a, const Context &) { return valueOf(a.collectable()); }},
    Feature{"original", K::Number, "amount of the first item, as billed", "ever", "item",
            "null: there is no item",
            [](const AccountState &a, const Context &) { return originalOf(a); }},
    Feature{"fees", K::Number, "fees and penalties that are open", "now", "fee, penalty", "never",
            [](const AccountState &a, const Context &) {
                return valueOf(a.balances[domain::Bucket::Fees]);
            }},
    Feature{"disputed", K::Number, "what is disputed", "now", "dispute", "never",
            [](const AccountState &a, const Context &) { return valueOf(a.disputed); }},
    Feature{"days_past_due", K::Number, "days since the oldest open item fell due, at least 0",
            "now", "item, payment", "never",
            [](const AccountState &a, const Context &) { return number(a.daysPastDue); }},
    Feature{"days_to_due", K::Number, "days until the next open item falls due", "now", "item",
            "null: none falls due from today on",
            [](const AccountState &a, const Context &c) {
                const QDate next = nextDue(a, c);
                return next.isValid() ? number(c.today.daysTo(next)) : Value();
            }},
    Feature{"oldest_due", K::Date, "due date of the oldest open item", "now", "item, payment",
            "null: nothing is open",
            [](const AccountState &a, const Context &) { return valueOf(a.oldestUnmetDue); }},
    Feature{"next_due", K::Date, "due date of the next open item, today or later", "now", "item",
            "null: none",
            [](const AccountState &a, const Context &c) { return valueOf(nextDue(a, c)); }},
    Feature{"listed", K::Date, "day on which the account was listed", "ever", "account",
            "null: the source does not say",
            [](const AccountState &a, const Context &) { return valueOf(a.listed); }},
    Feature{"age", K::Number, "days since it was listed", "now", "account",
            "null: the source does not say",
            [](const AccountState &a, const Context &c) {
                return a.listed.isValid() ? number(a.listed.daysTo(c.today)) : Value();
            }},
    Feature{"status", K::Text, "the account's status by its stable name", "now", "all", "never",
            [](const AccountState &a, const Context &) {
                return Value(latin(domain::name(a.status)));
            }},
    Feature{"company", K::Truth, "the debtor is a company", "now", "debtor", "false: not said",
            [](const AccountState &a, const Context &) { return Value(a.debtor.company); }},
    Feature{"product", K::Text, "what the debt is of, as the source calls it", "ever", "account",
            "empty: not said",
            [](const AccountState &a, const Context &) { return Value(a.product); }},
    Feature{"currency", K::Text, "ISO 4217 code", "ever", "account", "never",
            [](const AccountState &a, const Context &) {
                return Value(QString::fromLatin1(a.currency.code()));
            }},
    Feature{"items_open", K::Number, "items that are not paid", "now", "item, payment", "never",
            [](const AccountState &a, const Context &) {
                return number(std::count_if(a.items.begin(), a.items.end(),
                                            [](const auto &one) { return one.isOpen(); }));
            }},
    Feature{"broken_promises", K::Number, "promises and instalments that were broken", "ever",
            "promise, plan", "never",
            [](const AccountState &a, const Context &) {
                return number(promisesThat(a, domain::PromiseStatus::Broken));
            }},
    Feature{"kept_promises", K::Number, "promises and instalments that were kept", "ever",
            "promise, plan", "never",
            [](const AccountState &a, const Context &) {
                return number(promisesThat(a, domain::PromiseStatus::Kept));
            }},
    Feature{"open_promises", K::Number, "promises and instalments to come", "now", "promise, plan",
            "never",
            [](const AccountState &a, const Context &) {
                return number(promisesThat(a, domain::PromiseStatus::Open)
                              + promisesThat(a, domain::PromiseStatus::PartiallyKept));
            }},
    Feature{
        "attempts_7d", K::Number, "attempts to reach the debtor", "7 days", "contact", "never",
        [](const AccountState &a, const Context &c) { return number(within(a.attempts, 7, c)); }},
    Feature{
        "attempts_30d", K::Number, "attempts to reach the debtor", "30 days", "contact", "never",
        [](const AccountState &a, const Context &c) { return number(within(a.attempts, 30, c)); }},
    Feature{
        "attempts", K::Number, "attempts to reach the debtor", "ever", "contact", "never",
        [](const AccountState &a, const Context &) { return number(qint64(a.attempts.size())); }},
    Feature{"days_since_contact", K::Number, "days since the account was last worked", "ever",
            "contact", "null: never",
            [](const AccountState &a, const Context &c) { return daysSince(a.lastContact, c); }},
    Feature{"days_since_talk", K::Number, "days since the right person was last reached", "ever",
            "contact", "null: never",
            [](const AccountState &a, const Context &c) { return daysSince(a.lastRightParty, c); }},
    Feature{"days_since_payment", K::Number, "days since the last payment's value date", "ever",
            "payment", "null: never paid",
            [](const AccountState &a, const Context &c) {
                return a.lastPaymentDate.isValid() ? number(a.lastPaymentDate.daysTo(c.today))
                                                   : Value();
            }},
    Feature{
        "payments", K::Number, "payments that were not taken back", "ever", "payment", "never",
        [](const AccountState &a, const Context &) { return number(qint64(a.payments.size())); }},
    Feature{"paid_90d", K::Number, "paid in the account's currency", "90 days", "payment", "never",
            [](const AccountState &a, const Context &c) { return paidWithin(a, 90, c); }},
    Feature{"paid_total", K::Number, "paid in the account's currency", "ever", "payment", "never",
            [](const AccountState &a, const Context &) { return valueOf(a.paidTotal); }},
    Feature{"has_phone", K::Truth, "a number of the debtor may be called", "now", "contact_point",
            "never",
            [](const AccountState &a, const Context &) {
                return Value(reaches(a, domain::PointKind::Phone));
            }},
    Feature{"has_email", K::Truth, "an e-mail address of the debtor may be used", "now",
            "contact_point", "never",
            [](const AccountState &a, const Context &) {
                return Value(reaches(a, domain::PointKind::Email));
            }},
    Feature{"placed", K::Truth, "an agency has it", "now", "placement, recall", "never",
            [](const AccountState &a, const Context &) { return Value(a.placedAt.isValid()); }},
    Feature{"risk", K::Number, "how likely it is to go wrong, 0 to 100 (queue_rank.h)", "ever",
            "item, promise, contact", "never",
            [](const AccountState &a, const Context &c) {
                return number(riskOf(a, {c.today, {}, c.zone}));
            }},
};

} // namespace

std::span<const Feature> features()
{
    return kFeatures;
}

int featureIndex(QStringView name)
{
    static const QHash<QString, int> places = [] {
        QHash<QString, int> made;
        for (size_t i = 0; i < kFeatures.size(); ++i)
            made.insert(QString::fromLatin1(kFeatures[i].name), int(i));
        return made;
    }();
    return places.value(name.toString(), -1);
}

std::vector<Value> featureValues(std::span<const int> which, const AccountState &account,
                                 const FeatureContext &context)
{
    std::vector<Value> values;
    values.reserve(which.size());
    for (const int index : which) {
        values.push_back(index >= 0 ? kFeatures[size_t(index)].of(account, context) : Value());
    }
    return values;
}

Value valueOf(base::Money amount)
{
    const auto minor = feel::Decimal::fromInt(amount.minor());
    if (amount.currency().exponent() == 0)
        return minor;
    qint64 scale = 1;
    for (int i = 0; i < amount.currency().exponent(); ++i)
        scale *= 10;
    return minor.dividedBy(feel::Decimal::fromInt(scale)); // by a power of ten: exact
}

Value valueOf(QDate day)
{
    if (!day.isValid())
        return {};
    return feel::Date::of(day.year(), day.month(), day.day());
}

} // namespace dunlin::decision
