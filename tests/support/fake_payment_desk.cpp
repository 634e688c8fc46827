// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_payment_desk.h"

#include <QtCore/QTimer>

namespace dunlin::testing {

using namespace domain;

FakePaymentDesk::FakePaymentDesk(QDate today) : owed(Money(1'246'20, base::kUsd)), m_today(today)
{
    allocation.rule = defaultAllocation();
}

template <class T>
void FakePaymentDesk::answer(ports::Reply<T> reply, base::Result<T> result)
{
    auto run = [reply = std::move(reply), result = std::move(result)] { reply(result); };
    if (hold)
        held.push_back(std::move(run));
    else
        QTimer::singleShot(0, &m_loop, std::move(run));
}

ports::LedgerEntry FakePaymentDesk::entryOf(AccountId account, Money amount, Payload payload) const
{
    const Money none = Money::zero(owed.currency());
    const Money applied = base::min(amount, owed);
    ports::LedgerEntry entry;
    entry.amount = amount;
    entry.payloads = {std::move(payload)};
    ports::AccountChange &change = entry.change;
    change.account = account;
    change.number = QStringLiteral("A-") + account.toString().right(4);
    change.buckets.push_back({ItemId{{1}}, QStringLiteral("INV-1"), m_today.addDays(-40),
                              Bucket::Principal, owed, owed - applied});
    change.owedBefore = owed;
    change.owedAfter = owed - amount;
    change.unappliedBefore = none;
    change.unappliedAfter = amount - applied;
    change.daysPastDueBefore = 40;
    change.daysPastDueAfter = applied == owed ? 0 : 40;
    change.commitments = commitments;
    change.interestPosted = none;
    return entry;
}

void FakePaymentDesk::propose(const ports::LedgerWish &wish, ports::Reply<ports::LedgerOffer> reply)
{
    wishes.push_back(wish);
    if (failProposing)
        return answer<ports::LedgerOffer>(std::move(reply), base::fail(*failProposing));
    ports::LedgerOffer offer;
    offer.wish = wish;
    offer.allocation = allocation;
    offer.seenBefore = seenBefore;
    if (const auto *payment = std::get_if<ports::PaymentWish>(&wish)) {
        offer.announced = payment->valueDate > m_today;
        offer.entries.push_back(entryOf(payment->account, payment->amount,
                                        PaymentReceived{payment->amount,
                                                        payment->valueDate,
                                                        payment->method,
                                                        payment->reference,
                                                        payment->item,
                                                        payment->expected,
                                                        {}}));
    } else if (const auto *reversal = std::get_if<ports::ReversalWish>(&wish)) {
        Money raised = Money(120'00, owed.currency());
        if (fee && reversal->cause != ReversalCause::Correction) {
            offer.fee = fee;
            if (reversal->withFee)
                raised += fee->amount;
        }
        offer.entries.push_back(
            entryOf(reversal->account, -raised,
                    Reversed{reversal->of, reversal->reason, m_today, reversal->cause}));
    } else {
        const auto &correction = std::get<ports::CorrectionWish>(wish);
        Money lowered = Money::zero(owed.currency());
        if (const auto *adjusted = std::get_if<Adjusted>(&correction.payload))
            lowered = -adjusted->amount;
        else if (const auto *note = std::get_if<CreditNote>(&correction.payload))
            lowered = note->amount;
        else if (const auto *charge = std::get_if<Charged>(&correction.payload))
            lowered = -charge->amount;
        offer.entries.push_back(entryOf(correction.account, lowered, correction.payload));
    }
    answer<ports::LedgerOffer>(std::move(reply), offer);
}

void FakePaymentDesk::post(const ports::LedgerOffer &offer,
                           ports::Reply<std::vector<ports::Saved>> reply)
{
    if (failPosting)
        return answer<std::vector<ports::Saved>>(std::move(reply), base::fail(*failPosting));
    posted.push_back(offer);
    std::vector<ports::Saved> saved;
    for (const ports::LedgerEntry &entry : offer.entries) {
        EventId event;
        event.bytes[0] = 7;
        event.bytes[15] = std::uint8_t(m_nextEvent++);
        saved.push_back({entry.change.account, {event}, {}});
    }
    answer<std::vector<ports::Saved>>(std::move(reply), saved);
}

void FakePaymentDesk::expected(QDate from, QDate to,
                               ports::Reply<std::vector<ports::ExpectedRow>> reply)
{
    std::vector<ports::ExpectedRow> rows;
    for (const ports::ExpectedRow &row : coming) {
        if (row.due >= from && row.due <= to)
            rows.push_back(row);
    }
    answer<std::vector<ports::ExpectedRow>>(std::move(reply), rows);
}

} // namespace dunlin::testing
