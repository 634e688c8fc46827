// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/care_spread.h"

#include "core/store/queue_windows.h"

#include <algorithm>

namespace dunlin::desk {

using base::Result;
using base::Status;
using domain::AccountState;
using domain::CareState;

namespace {

const CareState *careOf(const AccountState &state, base::EventId id)
{
    const auto found = std::find_if(state.care.begin(), state.care.end(),
                                    [&](const CareState &care) { return care.id == id; });
    return found == state.care.end() ? nullptr : &*found;
}

domain::CareEntered copyOf(const CareState &care)
{
    domain::CareEntered copy;
    copy.origin = care.id;
    copy.kind = care.kind;
    copy.from = care.from;
    copy.until = care.until;
    copy.contactFrom = care.contactFrom;
    copy.advice = care.advice;
    copy.contact = care.contact;
    copy.proof = care.proof;
    return copy;
}

class Spreading {
public:
    Spreading(store::Connection &connection, store::TenantKey tenant, const ApplyContext &context)
        : m_connection(connection)
        , m_tenant(tenant)
        , m_context(context)
    {}

    Status take(const domain::Event &event)
    {
        const base::AccountId account = event.envelope.account;
        DUNLIN_TRY_VALUE(const AccountState state,
                         stateNow(m_connection, m_tenant, account, m_context));
        DUNLIN_TRY_VALUE(const auto others, othersOf(state));
        if (const auto *care = std::get_if<domain::CareEntered>(&event.payload)) {
            if (const CareState *entered =
                    care->origin.isNull() ? careOf(state, event.envelope.id) : nullptr)
                enter(*entered, others);
        } else if (const auto *ended = std::get_if<domain::CareEnded>(&event.payload)) {
            end(ended->of, ended->reason, others);
        } else if (const auto *reversed = std::get_if<domain::Reversed>(&event.payload)) {
            end(reversed->of,
                reversed->reason.isEmpty() ? QStringLiteral("taken back") : reversed->reason,
                others);
        } else if (std::holds_alternative<domain::DebtorLinked>(event.payload)) {
            for (const AccountState &other : others) {
                for (const CareState &known : other.care) {
                    if (known.isActive(m_context.today))
                        enter(known, {&state, 1});
                }
            }
        }
        return {};
    }
    std::vector<Spread> done() { return std::move(m_out); }

private:
    Result<std::vector<AccountState>> othersOf(const AccountState &state)
    {
        std::vector<AccountState> others;
        if (state.debtor.id.isNull())
            return others;
        store::QueueWindows windows(m_connection, m_tenant);
        DUNLIN_TRY_VALUE(const auto rows, windows.ofDebtor(state.debtor.id));
        for (const store::QueueRow &row : rows) {
            if (row.account.id == state.id)
                continue;
            DUNLIN_TRY_VALUE(auto other,
                             stateNow(m_connection, m_tenant, row.account.id, m_context));
            others.push_back(std::move(other));
        }
        return others;
    }
    void enter(const CareState &care, std::span<const AccountState> accounts)
    {
        for (const AccountState &account : accounts) {
            const bool planned = std::any_of(m_out.begin(), m_out.end(), [&](const Spread &one) {
                const auto *entered = std::get_if<domain::CareEntered>(&one.payload);
                return one.account == account.id && entered && entered->origin == care.id;
            });
            if (!planned && !careOf(account, care.id))
                m_out.push_back({account.id, copyOf(care)});
        }
    }
    void end(base::EventId of, const QString &reason, std::span<const AccountState> accounts)
    {
        for (const AccountState &account : accounts) {
            const CareState *care = careOf(account, of);
            if (care && care->ended.isNull())
                m_out.push_back({account.id, domain::CareEnded{of, reason}});
        }
    }

    store::Connection &m_connection;
    store::TenantKey m_tenant;
    ApplyContext m_context;
    std::vector<Spread> m_out;
};

} // namespace

bool mayNeedSpread(const QByteArray &kind)
{
    return kind == "care" || kind == "care_ended" || kind == "reversal" || kind == "debtor_linked";
}

Result<std::vector<Spread>> spreadOf(store::Connection &connection, store::TenantKey tenant,
                                     const ApplyContext &context,
                                     std::span<const domain::Event> events)
{
    Spreading spreading(connection, tenant, context);
    for (const domain::Event &event : events) {
        if (mayNeedSpread(event.envelope.kind))
            DUNLIN_TRY(spreading.take(event));
    }
    return spreading.done();
}

} // namespace dunlin::desk
