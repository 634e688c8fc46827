// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/ledger_view.h"

#include "core/store/projections.h"

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;

std::vector<domain::Event> decodeAll(const std::vector<store::LedgerEvent> &stored)
{
    std::vector<domain::Event> events;
    events.reserve(stored.size());
    for (const store::LedgerEvent &one : stored) {
        if (auto decoded = domain::decodeEvent(one.raw)) {
            if (one.verdict == domain::Verdict::Quarantined)
                decoded->payload = domain::UnknownPayload{};
            events.push_back(std::move(*decoded));
            continue;
        }
        domain::Event unknown;
        unknown.envelope.id = one.id;
        unknown.envelope.account = one.account;
        unknown.envelope.device = one.device;
        unknown.envelope.kind = one.kind;
        unknown.envelope.occurred = one.occurred;
        unknown.envelope.heard = one.occurred;
        events.push_back(std::move(unknown));
    }
    return events;
}

std::vector<domain::Event> decodeAll(const store::EventBlock &block,
                                     const store::EventBlock::Account &account,
                                     domain::Carried carried)
{
    std::vector<domain::Event> events;
    events.reserve(account.count);
    for (size_t i = account.first; i < account.first + account.count; ++i) {
        const store::EventBlock::One &one = block.events[i];
        if (auto decoded = domain::decodeEvent(block.raw(one), carried)) {
            if (one.verdict == domain::Verdict::Quarantined)
                decoded->payload = domain::UnknownPayload{};
            events.push_back(std::move(*decoded));
            continue;
        }
        domain::Event &unknown = events.emplace_back();
        unknown.envelope.id = one.id;
        unknown.envelope.account = account.id;
        unknown.envelope.device = one.device;
        unknown.envelope.kind = block.kind(one).toByteArray();
        unknown.envelope.occurred = one.occurred;
        unknown.envelope.heard = one.occurred;
    }
    return events;
}

Result<std::vector<domain::Event>> eventsOf(store::Connection &connection, store::TenantKey tenant,
                                            base::AccountId account)
{
    DUNLIN_TRY_VALUE(const auto stored, store::EventStore(connection, tenant).ofAccount(account));
    return decodeAll(stored);
}

Result<domain::AccountState> stateOf(store::Connection &connection, store::TenantKey tenant,
                                     base::AccountId account, const domain::FoldContext &context)
{
    DUNLIN_TRY_VALUE(const auto events, eventsOf(connection, tenant, account));
    if (events.empty())
        return fail(ErrorCode::NotFound, QStringLiteral("there is no such account here"));
    return domain::fold(account, events, context);
}

Result<QHash<base::CreditorId, QString>> creditorNames(store::Connection &connection,
                                                       store::TenantKey tenant)
{
    DUNLIN_TRY_VALUE(const auto rows, store::Projections(connection, tenant).creditors());
    QHash<base::CreditorId, QString> names;
    for (const store::CreditorRow &row : rows)
        names.insert(row.id, row.name);
    return names;
}

} // namespace dunlin::desk
