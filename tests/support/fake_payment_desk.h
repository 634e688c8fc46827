// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/payment_desk.h"

#include <QtCore/QObject>

#include <functional>
#include <vector>

namespace dunlin::testing {

/// A PaymentDesk in memory: answers from the event loop. A payment goes to one item of principal,
/// `owed` of it open on each account, and what is left over is unapplied. Records what it was asked
/// and posted, and fails when told to.
class FakePaymentDesk final : public ports::PaymentDesk {
public:
    explicit FakePaymentDesk(QDate today);

    void propose(const ports::LedgerWish &wish, ports::Reply<ports::LedgerOffer> reply) override;
    void post(const ports::LedgerOffer &offer,
              ports::Reply<std::vector<ports::Saved>> reply) override;
    void expected(QDate from, QDate to,
                  ports::Reply<std::vector<ports::ExpectedRow>> reply) override;

    std::vector<ports::LedgerWish> wishes;
    std::vector<ports::LedgerOffer> posted;
    std::vector<ports::ExpectedRow> coming;
    domain::Money owed;
    std::vector<ports::CommitmentChange> commitments; ///< of each offer
    ports::AllocationSource allocation;
    std::optional<domain::Charged> fee; ///< what the contract takes for a return
    bool seenBefore = false;
    std::optional<base::Error> failProposing;
    std::optional<base::Error> failPosting;
    /// While true, answers wait in `held`, in the order of the calls.
    bool hold = false;
    std::vector<std::function<void()>> held;

    template <class Wish>
    Wish lastWish() const
    {
        return std::get<Wish>(wishes.back());
    }

private:
    template <class T>
    void answer(ports::Reply<T> reply, base::Result<T> result);
    ports::LedgerEntry entryOf(domain::AccountId account, domain::Money amount,
                               domain::Payload payload) const;

    QObject m_loop;
    QDate m_today;
    int m_nextEvent = 1;
};

} // namespace dunlin::testing
