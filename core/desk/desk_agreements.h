// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/workstation_core.h"
#include "core/ports/agreement_desk.h"

namespace dunlin::desk {

/// Agreements of a profile: proposing on the reader's thread, recording on the store's.
class DeskAgreements final : public ports::AgreementDesk {
public:
    explicit DeskAgreements(WorkstationCore &core) : m_core(core) {}

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

private:
    template <class Wish, class Make>
    void propose(domain::AccountId account, const Wish &wish, ports::Reply<ports::Offer> reply,
                 Make make);
    bool refuse(base::Error *why) const;
    WorkstationCore &m_core;
};

} // namespace dunlin::desk
