// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/agreement_desk.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

#include <functional>
#include <vector>

namespace dunlin::testing {

/// An AgreementDesk in memory: answers from the event loop with monthly schedules that add up,
/// records what it was asked and agreed, fails when told to. A collector's authority here is six
/// payments.
class FakeAgreementDesk final : public ports::AgreementDesk {
public:
    /// Owes 1,246.20 USD on each account unless `owed` says otherwise.
    explicit FakeAgreementDesk(QDate today);

    void proposePlan(const ports::PlanWish &wish, ports::Reply<ports::Offer> reply) override;
    void proposeSettlement(const ports::SettlementWish &wish,
                           ports::Reply<ports::Offer> reply) override;
    void changePart(const ports::Offer &offer, size_t part, std::optional<domain::Money> amount,
                    std::optional<QDate> due, ports::Reply<ports::Offer> reply) override;
    void proposePromise(const ports::PromiseWish &wish,
                        ports::Reply<ports::PromiseOffer> reply) override;
    void agree(const ports::Offer &offer, ports::Reply<ports::Agreed> reply) override;
    void agree(const ports::PromiseOffer &offer, ports::Reply<ports::Agreed> reply) override;
    void record(domain::AccountId account, std::vector<domain::Payload> payloads,
                ports::Reply<ports::Agreed> reply) override;
    void approvals(ports::Reply<std::vector<ports::ApprovalRow>> reply) override;

    std::vector<ports::PlanWish> plans;
    std::vector<ports::SettlementWish> settlements;
    std::vector<ports::PromiseWish> promises;
    std::vector<ports::Offer> agreed;
    std::vector<ports::PromiseOffer> agreedPromises;
    struct Recorded {
        domain::AccountId account;
        std::vector<domain::Payload> payloads;
    };
    std::vector<Recorded> recorded;
    std::vector<ports::ApprovalRow> waiting; ///< a decision takes its request out
    std::optional<base::Error> failWaiting;
    domain::Money owed;
    QHash<domain::AccountId, domain::Money> balances; ///< of a promise's accounts; else `owed`
    std::vector<domain::BeyondLimit> promiseLimits;   ///< every promise is beyond these
    std::optional<base::Error> failProposing;
    std::optional<base::Error> failRecording;
    /// While true, answers wait in `held`, in the order of the calls.
    bool hold = false;
    std::vector<std::function<void()>> held;

private:
    template <class T>
    void answer(ports::Reply<T> reply, base::Result<T> result);
    ports::Offer planOf(const ports::PlanWish &wish, int count) const;
    ports::Agreed agreedFor(const std::vector<domain::AccountId> &accounts, bool requested);

    QObject m_loop;
    QDate m_today;
    int m_nextEvent = 1;
};

} // namespace dunlin::testing
