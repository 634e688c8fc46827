// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/workstation_core.h"
#include "core/ports/payment_desk.h"

namespace dunlin::desk {

/// Money in on a profile's accounts: proposing on the reader's thread, recording on the store's.
class DeskPayments final : public ports::PaymentDesk {
public:
    explicit DeskPayments(WorkstationCore &core) : m_core(core) {}

    void propose(const ports::LedgerWish &wish, ports::Reply<ports::LedgerOffer> reply) override;
    void post(const ports::LedgerOffer &offer,
              ports::Reply<std::vector<ports::Saved>> reply) override;
    void expected(QDate from, QDate to,
                  ports::Reply<std::vector<ports::ExpectedRow>> reply) override;

private:
    bool refuse(base::Error *why) const;
    WorkstationCore &m_core;
};

} // namespace dunlin::desk
