// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desk_ledger.h"

#include "core/desk/payment_preview.h"

namespace dunlin::desk {

using Readers = WorkstationCore::Readers;

void DeskLedger::statement(domain::AccountId account, ports::Reply<domain::AccountStatement> reply)
{
    const ApplyContext context = m_core.applyContext();
    m_core.ask<domain::AccountStatement>(std::move(reply), [=](Readers readers) {
        return statementNow(readers.cache, WorkstationCore::kTenant, account, context);
    });
}

void DeskLedger::preview(domain::AccountId account, const domain::PaymentReceived &payment,
                         bool linked, ports::Reply<std::vector<ports::PaymentShare>> reply)
{
    const ApplyContext context = m_core.applyContext();
    m_core.ask<std::vector<ports::PaymentShare>>(std::move(reply), [=](Readers readers) {
        return previewNow(readers.cache, WorkstationCore::kTenant, account, payment, linked,
                          context);
    });
}

} // namespace dunlin::desk
