// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/payment_words.h"

#include "ui/arrangement/arrangement_words.h"
#include "ui/common/date_text.h"
#include "ui/common/money_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <array>
#include <utility>

namespace dunlin::payments {

using common::moneyText;
using common::Tone;
using domain::Money;
using Kind = ports::CommitmentChange::Kind;
using State = ports::CommitmentChange::State;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PaymentWords)
};

QString partText(domain::ClaimPart part)
{
    switch (part) {
    case domain::ClaimPart::Principal: return Words::tr("principal");
    case domain::ClaimPart::Interest: return Words::tr("interest");
    case domain::ClaimPart::Fees: return Words::tr("fees");
    case domain::ClaimPart::Costs: return Words::tr("costs");
    case domain::ClaimPart::Penalties: return Words::tr("penalties");
    }
    return {};
}

QString orderText(const domain::AllocationRule &rule)
{
    QStringList parts;
    for (const domain::ClaimPart part : rule.order)
        parts << partText(part);
    const QString order = parts.join(Words::tr(", ", "between the words of a list"));
    const bool even = rule.spread == domain::Spread::Proportional;
    switch (rule.level) {
    case domain::AllocationLevel::Item:
        return even ? Words::tr("in proportion over the items; within each %1.").arg(order)
                    : Words::tr("the oldest due first; within an item %1.").arg(order);
    case domain::AllocationLevel::Part:
        return even ? Words::tr("%1, each in proportion over the items.").arg(order)
                    : Words::tr("over all items %1, the oldest due first.").arg(order);
    case domain::AllocationLevel::Both:
        return Words::tr("in proportion to all that is open, the cents left over to the largest "
                         "fractions.");
    }
    return {};
}

QString sourceText(const ports::AllocationSource &source, QDate today)
{
    QString who;
    switch (source.scope) {
    case domain::TermScope::Program:
        return Words::tr("The program's own rule: nobody set another.");
    case domain::TermScope::Office: who = Words::tr("Set for the whole office"); break;
    case domain::TermScope::Creditor:
        who = Words::tr("As agreed with %1").arg(common::isolated(source.creditor));
        break;
    case domain::TermScope::Portfolio:
        who = Words::tr("As agreed with %1 for %2")
                  .arg(common::isolated(source.creditor), common::isolated(source.product));
        break;
    case domain::TermScope::Account: who = Words::tr("Set for this account"); break;
    }
    return source.from.isValid()
               ? Words::tr("%1, since %2.").arg(who, common::dayText(source.from, today))
               : who + QLatin1Char('.');
}

QString nameOf(const ports::CommitmentChange &change, QDate today)
{
    const QString amount = moneyText(change.amount);
    const QString day = change.due.isValid() ? common::weekdayText(change.due, today) : QString();
    switch (change.kind) {
    case Kind::Promise: return Words::tr("the promise of %1 for %2").arg(amount, day);
    case Kind::Instalment: return Words::tr("the instalment of %1 for %2").arg(amount, day);
    case Kind::SettlementPart:
        return Words::tr("the part of the settlement, %1 for %2").arg(amount, day);
    case Kind::Plan: return Words::tr("the plan over %1").arg(amount);
    case Kind::Settlement: return Words::tr("the settlement for %1").arg(amount);
    case Kind::Announced: return Words::tr("the announced payment of %1 for %2").arg(amount, day);
    }
    return {};
}

QString commitmentText(const ports::CommitmentChange &change, QDate today)
{
    const QString what = nameOf(change, today);
    if (change.kind == Kind::Announced)
        return change.after == State::Kept ? Words::tr("This is %1.").arg(what)
                                           : Words::tr("Waits again: %1.").arg(what);
    if (change.after == State::Kept)
        return Words::tr("Keeps %1.").arg(what);
    if (change.after == State::Ended)
        return Words::tr("Ends %1.").arg(what);
    if (change.after == State::Broken && change.before != State::Broken)
        return Words::tr("Breaks %1.").arg(what);
    const Money more = change.paidAfter - change.paidBefore;
    if (more.isNegative())
        return Words::tr("Opens %1 again: %2 of it is paid.")
            .arg(what, moneyText(change.paidAfter));
    return Words::tr("Pays %1 of %2; %3 is left of it.")
        .arg(moneyText(more), what, moneyText(change.amount - change.paidAfter));
}

Money sumOf(const ports::LedgerOffer &offer)
{
    Money sum = Money::zero(offer.entries.front().amount.currency());
    for (const ports::LedgerEntry &entry : offer.entries)
        sum += entry.amount;
    return sum;
}

Verdict paymentVerdict(const ports::LedgerOffer &offer, const ports::PaymentWish &wish, QDate today)
{
    QStringList sentences;
    Tone tone = Tone::Ok;
    if (offer.announced) {
        tone = Tone::Info;
        sentences << Words::tr("Expected on %1: no balance changes before it is there. The table "
                               "shows how it would be applied on that day.")
                         .arg(common::weekdayText(wish.valueDate, today));
    }
    Money over = Money::zero(wish.amount.currency());
    bool settled = true;
    for (const ports::LedgerEntry &entry : offer.entries) {
        over += entry.change.unappliedAfter - entry.change.unappliedBefore;
        settled = settled && !entry.change.owedAfter.isPositive();
    }
    if (over.isPositive()) {
        tone = Tone::Warn;
        sentences << Words::tr("%1 is more than what is owed. It is kept as unapplied credit and "
                               "pays the next charge; nothing is lost.")
                         .arg(moneyText(over));
    } else if (settled && !offer.announced) {
        sentences << Words::tr("Nothing is owed afterwards.");
    }
    if (offer.seenBefore) {
        tone = Tone::Warn;
        sentences << Words::tr("A payment of %1 with this value date is on the account already. "
                               "Confirm only if this is another one.")
                         .arg(moneyText(wish.amount));
    }
    if (sentences.isEmpty())
        return {};
    const QString icon = tone == Tone::Warn   ? QStringLiteral("exclamation-triangle")
                         : tone == Tone::Info ? QStringLiteral("calendar-check")
                                              : QStringLiteral("check2");
    return {sentences.join(QLatin1Char(' ')), tone, icon};
}

Verdict reversalVerdict(const ports::LedgerOffer &offer, const ports::ReversalWish &wish)
{
    if (!offer.fee)
        return {Words::tr("Both stay in the history: what was recorded, and that it was taken "
                          "back."),
                Tone::Neutral, QStringLiteral("info-circle")};
    const QString amount = moneyText(offer.fee->amount);
    const QString basis = common::isolated(offer.fee->basis);
    return wish.withFee ? Verdict{Words::tr("A fee of %1 is charged: %2.").arg(amount, basis),
                                  Tone::Warn, QStringLiteral("cash")}
                        : Verdict{Words::tr("The fee of %1 is let go: %2.").arg(amount, basis),
                                  Tone::Neutral, QStringLiteral("info-circle")};
}

} // namespace

QString bucketText(domain::Bucket bucket)
{
    switch (bucket) {
    case domain::Bucket::Principal: return Words::tr("Principal");
    case domain::Bucket::Interest: return Words::tr("Interest");
    case domain::Bucket::Fees: return Words::tr("Fees");
    case domain::Bucket::Costs: return Words::tr("Costs");
    }
    return {};
}

QString allocationText(const ports::AllocationSource &source, QDate today)
{
    QString order = orderText(source.rule);
    if (source.rule.statedFirst)
        order = Words::tr("The stated item, then %1", "%1 is the rest of the sentence").arg(order);
    else
        order[0] = order[0].toUpper();
    const QString who = sourceText(source, today);
    QString name = source.rule.name;
    if (source.scope == domain::TermScope::Program || name.isEmpty())
        return QStringLiteral("%1 %2").arg(order, who);
    // Rules that ship with the program have names for machines.
    name.replace(QLatin1Char('_'), QLatin1Char(' '));
    //: name of the rule, its order as a sentence, who set it as a sentence
    return Words::tr("%1 – %2 %3").arg(common::isolated(name), order, who);
}

QStringList commitmentTexts(const ports::AccountChange &change, QDate today)
{
    QStringList texts;
    for (const ports::CommitmentChange &one : change.commitments)
        texts << commitmentText(one, today);
    return texts;
}

QString expectedKindText(Kind kind)
{
    switch (kind) {
    case Kind::Promise: return Words::tr("Promise");
    case Kind::Instalment: return Words::tr("Instalment");
    case Kind::SettlementPart: return Words::tr("Settlement part");
    case Kind::Plan: return Words::tr("Plan");
    case Kind::Settlement: return Words::tr("Settlement");
    case Kind::Announced: return Words::tr("Announced");
    }
    return {};
}

Verdict verdictOf(const ports::LedgerOffer &offer, ports::Role role, QDate today)
{
    if (offer.needsApproval())
        return {arrangement::approvalText(offer.limits, offer.deciders, role, today), Tone::Warn,
                QStringLiteral("person-check")};
    if (const auto *payment = std::get_if<ports::PaymentWish>(&offer.wish))
        return paymentVerdict(offer, *payment, today);
    if (const auto *reversal = std::get_if<ports::ReversalWish>(&offer.wish))
        return reversalVerdict(offer, *reversal);
    return {};
}

QString postedText(const ports::LedgerOffer &offer, QDate today)
{
    if (const auto *payment = std::get_if<ports::PaymentWish>(&offer.wish)) {
        const QString amount = moneyText(payment->amount);
        if (offer.announced)
            return Words::tr("Payment of %1 expected on %2")
                .arg(amount, common::weekdayText(payment->valueDate, today));
        if (offer.entries.size() > 1)
            return Words::tr("Payment of %1 posted to %Ln account(s)", "",
                             int(offer.entries.size()))
                .arg(amount);
        return Words::tr("Payment of %1 posted").arg(amount);
    }
    if (std::holds_alternative<ports::ReversalWish>(offer.wish))
        return Words::tr("Taken back");
    if (offer.needsApproval())
        return Words::tr("Sent for approval");
    const Money change = sumOf(offer);
    if (change.isZero())
        return Words::tr("Saved");
    return change.isNegative() ? Words::tr("The claim is lowered by %1").arg(moneyText(-change))
                               : Words::tr("The claim is raised by %1").arg(moneyText(change));
}

QString failureText(const base::Error &error, QDate today)
{
    if (error.code == base::ErrorCode::Conflict)
        return Words::tr("The account changed meanwhile. Nothing was posted; the preview is new. "
                         "Confirm again.");
    return arrangement::failureText(error, today);
}

QString foreignCurrency(const QString &text, domain::Currency currency)
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{3,}"));
    static constexpr std::array<std::pair<char16_t, const char *>, 4> signs{
        {{u'€', "EUR"}, {u'£', "GBP"}, {u'₹', "INR"}, {u'₺', "TRY"}}};
    QByteArray found;
    for (const auto &[sign, code] : signs) {
        if (text.contains(QChar(sign)))
            found = code;
    }
    if (text.contains(u'$') && common::currencySymbol(currency) != QLatin1String("$"))
        found = "USD";
    auto words = word.globalMatch(text);
    while (words.hasNext()) {
        const QByteArray code = words.next().captured().toUpper().toLatin1();
        if (code.size() == 3 && base::Currency::fromCode(code))
            found = code;
    }
    if (found.isEmpty() || found == currency.code())
        return {};
    return Words::tr("This account is in %1; an amount in %2 cannot be posted to it, and two "
                     "currencies are never added.")
        .arg(QString::fromLatin1(currency.code()), QString::fromLatin1(found));
}

} // namespace dunlin::payments
