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

const std::vector<domain::Instalment> &partsOf(const domain::Proposal &proposal)
{
    if (const auto *plan = std::get_if<domain::Planned>(&proposal))
        return plan->instalments;
    if (const auto *change = std::get_if<domain::PlanChanged>(&proposal))
        return change->instalments;
    return std::get<domain::SettlementAgreed>(proposal).parts;
}

} // namespace

bool isSettlement(const domain::Proposal &proposal)
{
    return std::holds_alternative<domain::SettlementAgreed>(proposal);
}

QString whatText(const domain::Proposal &proposal)
{
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
    const auto &parts = partsOf(row.request.proposal);
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
