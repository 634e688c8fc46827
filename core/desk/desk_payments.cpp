// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desk_payments.h"

#include "core/desk/expected_money.h"
#include "core/desk/ledger_offer.h"
#include "core/desk/recording.h"

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using ports::Reply;
using Readers = WorkstationCore::Readers;
using Stores = WorkstationCore::Stores;

namespace {

Result<std::vector<ports::Saved>> keep(WorkstationCore &core, Stores stores,
                                       const ports::LedgerOffer &offer)
{
    DUNLIN_TRY_VALUE(const auto now, ledgerOffer(stores.cache, WorkstationCore::kTenant, offer.wish,
                                                 core.session().role, core.applyContext()));
    if (now != offer) {
        return fail(ErrorCode::Conflict,
                    QStringLiteral("the account is not any more what the preview shows"));
    }
    std::vector<Recording> recordings;
    for (const ports::LedgerEntry &entry : offer.entries)
        recordings.push_back({entry.change.account, entry.payloads, {}, false});
    DUNLIN_TRY_VALUE(auto done, keepRecordings(core, stores, std::move(recordings)));
    return std::move(done.saved);
}

} // namespace

bool DeskPayments::refuse(base::Error *why) const
{
    if (!m_core.identity())
        *why = {ErrorCode::Auth, QStringLiteral("this laptop is not enrolled"), {}};
    else if (!ports::allows(m_core.session().role, ports::Permission::RecordWork))
        *why = {ErrorCode::Forbidden, QStringLiteral("your role does not allow this"), {}};
    else
        return false;
    return true;
}

void DeskPayments::propose(const ports::LedgerWish &wish, Reply<ports::LedgerOffer> reply)
{
    base::Error why;
    if (refuse(&why))
        return m_core.answer<ports::LedgerOffer>(std::move(reply), fail(why));
    const ApplyContext context = m_core.applyContext();
    const ports::Role role = m_core.session().role;
    m_core.ask<ports::LedgerOffer>(std::move(reply), [=](Readers readers) {
        return ledgerOffer(readers.cache, WorkstationCore::kTenant, wish, role, context);
    });
}

void DeskPayments::post(const ports::LedgerOffer &offer, Reply<std::vector<ports::Saved>> reply)
{
    base::Error why;
    if (refuse(&why))
        return m_core.answer<std::vector<ports::Saved>>(std::move(reply), fail(why));
    m_core.order<std::vector<ports::Saved>>(
        std::move(reply), [=, this](Stores stores) { return keep(m_core, stores, offer); });
}

void DeskPayments::expected(QDate from, QDate to, Reply<std::vector<ports::ExpectedRow>> reply)
{
    const ApplyContext context = m_core.applyContext();
    m_core.ask<std::vector<ports::ExpectedRow>>(std::move(reply), [=](Readers readers) {
        return expectedRows(readers.cache, WorkstationCore::kTenant, from, to, context);
    });
}

} // namespace dunlin::desk
