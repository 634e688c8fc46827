// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/approval_words.h"

#include "ui/arrangement/arrangement_words.h"
#include "ui/common/date_text.h"
#include "ui/common/money_text.h"

#include <QtCore/QCoreApplication>

namespace dunlin::approvals {

using domain::Money;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ApprovalWords)
};

/// What is to be paid; nothing of a waiver.
std::vector<domain::Instalment> partsOf(const domain::Proposal &proposal)
{
    if (const auto *plan = std::get_if<domain::Planned>(&proposal))
        return plan->instalments;
    if (const auto *change = std::get_if<domain::PlanChanged>(&proposal))
        return change->instalments;
    if (const auto *settlement = std::get_if<domain::SettlementAgreed>(&proposal))
        return settlement->parts;
    if (const auto *promise = std::get_if<domain::Promised>(&proposal))
        return {{promise->due, promise->amount}};
    return {};
}

QString waivedBucketText(domain::Bucket bucket)
{
    switch (bucket) {
    case domain::Bucket::Interest: return Words::tr("Interest let go");
    case domain::Bucket::Costs: return Words::tr("Costs let go");
    case domain::Bucket::Fees:
    case domain::Bucket::Principal: break;
    }
    return Words::tr("Fees let go");
}

QString waiverText(const domain::InterestWaived &waiver, QDate today)
{
    if (waiver.from.isValid() && waiver.until.isValid()) {
        return Words::tr("No interest accrues from %1 to %2.")
            .arg(common::dayText(waiver.from, today), common::dayText(waiver.until, today));
    }
    if (waiver.until.isValid())
        return Words::tr("No interest is asked for until %1.")
            .arg(common::dayText(waiver.until, today));
    return waiver.from.isValid() ? Words::tr("No interest accrues from %1 on.")
                                       .arg(common::dayText(waiver.from, today))
                                 : Words::tr("No interest is asked for any more.");
}

} // namespace

bool isWaiver(const domain::Proposal &proposal)
{
    return std::holds_alternative<domain::InterestWaived>(proposal)
           || std::holds_alternative<domain::Adjusted>(proposal);
}

bool isSettlement(const domain::Proposal &proposal)
{
    return std::holds_alternative<domain::SettlementAgreed>(proposal);
}

QString whatText(const domain::Proposal &proposal)
{
    if (std::holds_alternative<domain::Promised>(proposal))
        return Words::tr("Promise");
    if (std::holds_alternative<domain::InterestWaived>(proposal))
        return Words::tr("Days without interest");
    if (const auto *adjusted = std::get_if<domain::Adjusted>(&proposal))
        return waivedBucketText(adjusted->bucket);
    const int count = int(partsOf(proposal).size());
    if (isSettlement(proposal))
        return Words::tr("Settlement, %Ln payment(s)", "", count);
    if (std::holds_alternative<domain::PlanChanged>(proposal))
        return Words::tr("Plan changed, %Ln payment(s)", "", count);
    return Words::tr("Plan, %Ln payment(s)", "", count);
}

QString userText(const QString &actor)
{
    return common::isolated(actor.section(QLatin1Char(':'), 1));
}

QString effectText(const ports::ApprovalRow &row, QDate today)
{
    if (const auto *waiver = std::get_if<domain::InterestWaived>(&row.request.proposal))
        return waiverText(*waiver, today);
    if (std::holds_alternative<domain::Adjusted>(row.request.proposal)) {
        return Words::tr("The claim is lowered by %1; %2 is owed then.")
            .arg(common::moneyText(row.offered), common::moneyText(row.owed - row.offered));
    }
    const auto parts = partsOf(row.request.proposal);
    const QDate last = parts.empty() ? today : parts.back().due;
    const QString paid = common::moneyText(row.offered);
    const QString day = common::dayText(last, today);
    const Money rest = row.owed - row.offered;
    if (isSettlement(row.request.proposal)) {
        return Words::tr("%1 comes in by %2; then %3 of the claim is forgiven. When a part is "
                         "missed all of it is owed again, less what was paid.")
            .arg(paid, day, common::moneyText(base::max(rest, Money::zero(rest.currency()))));
    }
    if (rest.isPositive())
        return Words::tr("%1 comes in by %2; %3 stays open after that.")
            .arg(paid, day, common::moneyText(rest));
    return Words::tr("%1 comes in by %2; then the account is paid off.").arg(paid, day);
}

ports::Offer offerOf(const ports::ApprovalRow &row)
{
    ports::Offer offer;
    offer.account = row.account;
    offer.proposal = row.request.proposal;
    offer.owed = row.owed;
    offer.covered = row.offered;
    const Money zero = Money::zero(row.owed.currency());
    const Money rest = base::max(row.owed - row.offered, zero);
    offer.discount = isSettlement(row.request.proposal) ? rest : zero;
    offer.left = isSettlement(row.request.proposal) ? zero : rest;
    Money after = row.offered;
    for (const domain::Instalment &part : partsOf(row.request.proposal)) {
        after -= part.amount;
        offer.parts.push_back({part.due, part.amount, after});
    }
    return offer;
}

QString whyNotText(const ports::ApprovalRow &row)
{
    return row.mayDecide ? QString() : arrangement::asSentence(row.whyNot);
}

} // namespace dunlin::approvals
