// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_agreement_desk.h"

#include <QtCore/QTimer>

namespace dunlin::testing {

using namespace domain;

namespace {

constexpr int kAuthority = 6;

void fill(ports::Offer *offer, const std::vector<Instalment> &parts, Money owed)
{
    offer->owed = owed;
    offer->covered = offer->discount = offer->left = Money::zero(owed.currency());
    for (const Instalment &part : parts)
        offer->covered += part.amount;
    Money after = offer->covered;
    for (const Instalment &part : parts) {
        after -= part.amount;
        offer->parts.push_back({part.due, part.amount, after});
    }
    offer->readBack = QStringLiteral("You pay %1 in %2 instalments. Is that right?")
                          .arg(QString::fromLatin1(offer->covered.toText()))
                          .arg(parts.size());
    offer->language = QByteArrayLiteral("en");
}

/// `total` in `count` parts, the last with what is left over.
std::vector<Instalment> divided(Money total, int count, QDate first, int fromStep)
{
    std::vector<Instalment> parts;
    Money left = total;
    for (int i = 0; i < count; ++i) {
        const Money part = i + 1 == count ? left : Money(total.minor() / count, total.currency());
        parts.push_back({first.addMonths(i + fromStep), part});
        left -= part;
    }
    return parts;
}

} // namespace

FakeAgreementDesk::FakeAgreementDesk(QDate today)
    : owed(Money(1'246'20, base::kUsd))
    , m_today(today)
{}

template <class T>
void FakeAgreementDesk::answer(ports::Reply<T> reply, base::Result<T> result)
{
    auto run = [reply = std::move(reply), result = std::move(result)] { reply(result); };
    if (hold)
        held.push_back(std::move(run));
    else
        QTimer::singleShot(0, &m_loop, std::move(run));
}

ports::Offer FakeAgreementDesk::planOf(const ports::PlanWish &wish, int count) const
{
    const QDate first = wish.first.value_or(m_today.addMonths(1));
    Money down = wish.firstPayment.value_or(Money::zero(owed.currency()));
    if (wish.firstTakesRest && wish.instalment)
        down = owed - Money(wish.instalment->minor() * count, owed.currency());
    std::vector<Instalment> parts;
    if (down.isPositive())
        parts.push_back({first, down});
    for (const Instalment &part : divided(owed - down, count, first, down.isPositive() ? 1 : 0))
        parts.push_back(part);
    ports::Offer offer;
    offer.account = wish.account;
    fill(&offer, parts, owed);
    offer.proposal = Planned{parts, wish.frequency, wish.method, {}};
    if (wish.replaces)
        offer.proposal = PlanChanged{*wish.replaces, *wish.replaces, parts, {}};
    if (count > kAuthority) {
        offer.beyond
            << QStringLiteral("%1 months; collectors agree up to %2").arg(count).arg(kAuthority);
        BeyondLimit limit{.limit = BeyondLimit::Limit::Length};
        limit.sentence = offer.beyond.front();
        limit.lastDay = parts.back().due;
        limit.months = kAuthority;
        offer.limits = {limit};
        offer.deciders = {ports::Role::Supervisor, ports::Role::Manager};
    }
    return offer;
}

void FakeAgreementDesk::proposePlan(const ports::PlanWish &wish, ports::Reply<ports::Offer> reply)
{
    plans.push_back(wish);
    if (failProposing)
        return answer<ports::Offer>(std::move(reply), base::fail(*failProposing));
    int count = wish.count.value_or(kAuthority);
    if (!wish.count && wish.instalment) {
        const Money rest = owed - wish.firstPayment.value_or(Money::zero(owed.currency()));
        count = int((rest.minor() - 1) / wish.instalment->minor() + 1);
    }
    ports::Offer offer = planOf(wish, count);
    if (offer.needsApproval()) {
        ports::PlanWish within = wish;
        within.firstTakesRest = false;
        offer.alternatives = {planOf(within, kAuthority), planOf(within, 3)};
    }
    answer<ports::Offer>(std::move(reply), offer);
}

void FakeAgreementDesk::proposeSettlement(const ports::SettlementWish &wish,
                                          ports::Reply<ports::Offer> reply)
{
    settlements.push_back(wish);
    if (failProposing)
        return answer<ports::Offer>(std::move(reply), base::fail(*failProposing));
    const Money amount = wish.amount.value_or(Money(1'121'58, owed.currency()));
    const auto parts = divided(amount, wish.parts, wish.first.value_or(m_today.addMonths(1)), 0);
    ports::Offer offer;
    offer.account = wish.account;
    fill(&offer, parts, owed);
    offer.discount = owed - offer.covered;
    const QDate expires = wish.expires.isValid() ? wish.expires : parts.back().due;
    offer.proposal = SettlementAgreed{parts, expires, owed, wish.method, {}};
    answer<ports::Offer>(std::move(reply), offer);
}

void FakeAgreementDesk::changePart(const ports::Offer &offer, size_t part,
                                   std::optional<Money> amount, std::optional<QDate> due,
                                   ports::Reply<ports::Offer> reply)
{
    if (failProposing)
        return answer<ports::Offer>(std::move(reply), base::fail(*failProposing));
    ports::Offer changed = offer;
    changed.parts.clear();
    auto *plan = std::get_if<Planned>(&changed.proposal);
    std::vector<Instalment> &parts =
        plan ? plan->instalments : std::get<SettlementAgreed>(changed.proposal).parts;
    if (amount) {
        parts.back().amount += parts[part].amount - *amount;
        parts[part].amount = *amount;
    }
    if (due)
        parts[part].due = *due;
    fill(&changed, parts, owed);
    answer<ports::Offer>(std::move(reply), changed);
}

void FakeAgreementDesk::proposePromise(const ports::PromiseWish &wish,
                                       ports::Reply<ports::PromiseOffer> reply)
{
    promises.push_back(wish);
    if (failProposing)
        return answer<ports::PromiseOffer>(std::move(reply), base::fail(*failProposing));
    ports::PromiseOffer offer;
    offer.wish = wish;
    Money left = wish.amount;
    for (const AccountId &account : wish.accounts) {
        const Money part = base::min(left, balances.value(account, owed));
        offer.shares.push_back({account, QStringLiteral("A-") + account.toString().right(4), part});
        left -= part;
    }
    offer.limits = promiseLimits;
    if (offer.needsApproval())
        offer.deciders = {ports::Role::Supervisor};
    offer.readBack =
        QStringLiteral("You pay %1. Is that right?").arg(QString::fromLatin1(wish.amount.toText()));
    answer<ports::PromiseOffer>(std::move(reply), offer);
}

ports::Agreed FakeAgreementDesk::agreedFor(const std::vector<AccountId> &accounts, bool requested)
{
    ports::Agreed done;
    done.requested = requested;
    for (const AccountId &account : accounts) {
        EventId event;
        event.bytes[0] = 9;
        event.bytes[15] = std::uint8_t(m_nextEvent++);
        ports::Saved saved;
        saved.account = account;
        saved.events = {event};
        done.saved.push_back(std::move(saved));
    }
    return done;
}

void FakeAgreementDesk::agree(const ports::Offer &offer, ports::Reply<ports::Agreed> reply)
{
    if (failRecording)
        return answer<ports::Agreed>(std::move(reply), base::fail(*failRecording));
    agreed.push_back(offer);
    answer<ports::Agreed>(std::move(reply), agreedFor({offer.account}, offer.needsApproval()));
}

void FakeAgreementDesk::agree(const ports::PromiseOffer &offer, ports::Reply<ports::Agreed> reply)
{
    if (failRecording)
        return answer<ports::Agreed>(std::move(reply), base::fail(*failRecording));
    agreedPromises.push_back(offer);
    std::vector<AccountId> accounts;
    for (const ports::PromiseShare &share : offer.shares) {
        if (share.amount.isPositive())
            accounts.push_back(share.account);
    }
    answer<ports::Agreed>(std::move(reply), agreedFor(accounts, false));
}

void FakeAgreementDesk::record(AccountId account, std::vector<Payload> payloads,
                               ports::Reply<ports::Agreed> reply)
{
    if (failRecording)
        return answer<ports::Agreed>(std::move(reply), base::fail(*failRecording));
    for (const Payload &payload : payloads) {
        if (const auto *decided = std::get_if<ApprovalDecided>(&payload)) {
            std::erase_if(waiting, [&](const ports::ApprovalRow &row) {
                return row.request.id == decided->of;
            });
        }
    }
    recorded.push_back({account, std::move(payloads)});
    answer<ports::Agreed>(std::move(reply), agreedFor({account}, false));
}

void FakeAgreementDesk::approvals(ports::Reply<std::vector<ports::ApprovalRow>> reply)
{
    if (failWaiting)
        return answer<std::vector<ports::ApprovalRow>>(std::move(reply), base::fail(*failWaiting));
    answer<std::vector<ports::ApprovalRow>>(std::move(reply), waiting);
}

} // namespace dunlin::testing
