// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/office_leases.h"

#include "core/base/json_writer.h"
#include "core/compliance/lease.h"
#include "core/desk/debtor_accounts.h"
#include "core/desk/ledger_view.h"
#include "core/desk/ledger_writer.h"
#include "core/desk/shipped_rules.h"
#include "core/store/contact_shares.h"
#include "core/store/devices.h"
#include "core/store/queue_windows.h"

#include <algorithm>

namespace dunlin::desk {

using base::Result;
using base::Status;
using compliance::HeldShare;
using store::Connection;
using store::ShareRow;

namespace {

/// Longer than any window of the rules: what was done under a whole lease is out of it then.
constexpr int kLongestReachDays = 35;

struct Laptops {
    int ofUser = 1;       ///< active ones of the asking user
    bool isAlone = false; ///< no other laptop works here
};

/// What wiped laptops held is free again.
Result<Laptops> laptopsBeside(Connection &connection, store::TenantKey tenant,
                              const sync::DeviceRow &device)
{
    store::ContactShares shares(connection, tenant);
    DUNLIN_TRY_VALUE(const auto all, store::Devices(connection, tenant).all());
    Laptops out{0, true};
    for (const store::DeviceRow &one : all) {
        if (one.state == store::DeviceState::Wiped)
            DUNLIN_TRY(shares.takeAll(one.id));
        if (one.office || one.state == store::DeviceState::Wiped)
            continue;
        out.isAlone = out.isAlone && one.id == device.id;
        out.ofUser += one.user == device.user ? 1 : 0;
    }
    return out;
}

/// By rule, what others than `device` hold. A limit of the person is held once by a device, however
/// many accounts it was asked for.
std::vector<HeldShare> heldByOthers(const std::vector<ShareRow> &rows, base::AccountId account,
                                    base::DeviceId device)
{
    std::vector<HeldShare> held;
    for (size_t i = 0; i < rows.size(); ++i) {
        const ShareRow &row = rows[i];
        if (row.device == device || (row.ofDebt && row.account != account))
            continue;
        int share = row.share;
        bool counted = false;
        for (size_t j = 0; !row.ofDebt && j < rows.size(); ++j) {
            if (rows[j].device != row.device || rows[j].rule != row.rule)
                continue;
            share = std::max(share, rows[j].share);
            counted = counted || j < i;
        }
        if (!counted)
            held.push_back({row.rule, share});
    }
    return held;
}

class Granting {
public:
    Granting(OfficeCore &core, Connection &connection, const sync::DeviceRow &device, int devices)
        : m_core(core)
        , m_connection(connection)
        , m_shares(connection, core.key())
        , m_windows(connection, core.key())
        , m_device(device)
        , m_devices(devices)
        , m_context(applyContext(core))
    {}

    Result<sync::LeaseEntry> grant(base::AccountId account, bool anything, base::Instant *expires)
    {
        sync::LeaseEntry entry{account, {}};
        const auto state = stateNow(m_connection, m_core.key(), account, m_context);
        if (!state || !state->exists || !anything)
            return entry;
        DUNLIN_TRY_VALUE(const auto others, otherAccounts(m_connection, m_core.key(), m_windows,
                                                          *state, m_context.fold()));
        const base::Instant now = m_context.now;
        DUNLIN_TRY_VALUE(const auto rows, m_shares.ofPerson(account, state->debtor.id, now));
        const auto rooms =
            compliance::limitRooms(shippedRules(), *state, now, m_context.zone, others);
        const auto held = heldByOthers(rows, account, m_device.id);
        const base::Instant ends = now.plusMs(
            state->agreementRules().on(m_context.today).contact.leaseHours * base::kMsPerHour);
        *expires = std::min(*expires, ends);
        entry.parts = compliance::shareOut(rooms, held, m_devices);
        std::vector<ShareRow> kept;
        for (size_t i = 0; i < rooms.size(); ++i) {
            if (entry.parts[i].second < 1)
                continue;
            ShareRow row;
            row.device = m_device.id;
            row.account = account;
            row.person = state->debtor.id;
            row.rule = rooms[i].rule;
            row.share = entry.parts[i].second;
            row.ofDebt = rooms[i].ofDebt;
            row.issuedAt = now;
            row.expiresAt = ends;
            row.countsUntil = ends.plusMs(rooms[i].reachDays * base::kMsPerDay);
            kept.push_back(std::move(row));
        }
        DUNLIN_TRY(m_shares.put(kept));
        return entry;
    }

private:
    OfficeCore &m_core;
    Connection &m_connection;
    store::ContactShares m_shares;
    store::QueueWindows m_windows;
    const sync::DeviceRow &m_device;
    int m_devices;
    ApplyContext m_context;
};

Status takeBack(store::ContactShares &shares, const sync::DeviceRow &device,
                const sync::LeaseRequest &request)
{
    // It asks for the whole because it holds nothing.
    if (request.whole)
        DUNLIN_TRY(shares.takeAll(device.id));
    for (const base::AccountId &account : request.returned)
        DUNLIN_TRY(shares.take(device.id, account));
    for (const base::AccountId &account : request.wanted)
        DUNLIN_TRY(shares.take(device.id, account));
    std::vector<store::RefusalRow> refusals;
    for (const sync::GateRefusal &one : request.refusals)
        refusals.push_back({one.id, one.at, device.id, one.actor, one.account, one.channel,
                            one.rule, one.decision, one.forShare});
    return shares.keepRefusals(refusals);
}

} // namespace

Status grantLease(OfficeCore &core, Connection &connection, const sync::DeviceRow &device,
                  const sync::Membership &visible, const sync::LeaseRequest &request,
                  sync::LeaseReply *reply)
{
    store::ContactShares shares(connection, core.key());
    DUNLIN_TRY(takeBack(shares, device, request));
    DUNLIN_TRY(shares.prune(reply->now));
    DUNLIN_TRY_VALUE(const Laptops laptops, laptopsBeside(connection, core.key(), device));
    DUNLIN_TRY_VALUE(auto wholes, shares.wholes(reply->now));
    const base::Instant longest =
        reply->now.plusMs(domain::ContactPolicy().leaseHours * base::kMsPerHour);
    reply->expires = longest;
    const bool holds = std::find(wholes.begin(), wholes.end(), device.id) != wholes.end();
    const bool isFree = wholes.empty() || (holds && wholes.size() == 1);
    if ((request.whole || (request.renew && holds)) && laptops.isAlone && isFree) {
        DUNLIN_TRY_VALUE(const bool held, shares.anyBeside(device.id, reply->now));
        if (!held) {
            reply->whole = true;
            DUNLIN_TRY(shares.takeWhole(device.id));
            return shares.putWhole(device.id, reply->now, longest,
                                   longest.plusMs(kLongestReachDays * base::kMsPerDay));
        }
    }
    if (request.renew)
        return {}; // it holds the whole until it gives it back
    std::erase(wholes, device.id);
    Granting granting(core, connection, device, laptops.ofUser);
    for (const base::AccountId &account : request.wanted) {
        if (!visible.contains(account) || account.isNull())
            continue;
        DUNLIN_TRY_VALUE(auto entry, granting.grant(account, wholes.empty(), &reply->expires));
        reply->entries.push_back(std::move(entry));
    }
    return {};
}

Status voidDoubledShares(OfficeCore &core, Connection &connection, base::DeviceId device,
                         base::DeviceId copy)
{
    DUNLIN_TRY_VALUE(const qint64 doubled,
                     store::ContactShares(connection, core.key()).copyAll(device, copy));
    if (doubled == 0)
        return {};
    base::JsonWriter json;
    json.beginObject().key("device").value(device.toHex()).key("copy").value(copy.toHex());
    json.key("shares").number(doubled).endObject();
    domain::Event event = core.author().draft(
        {}, domain::SourceFact{QStringLiteral("shares_doubled"), QString::fromUtf8(json.take())},
        QStringLiteral("engine"));
    auto kept = appendOwn(core, connection, {std::move(event)});
    return kept ? Status() : Status(base::fail(std::move(kept.error())));
}

Status addOfficeShares(OfficeCore &core, Connection &connection, base::AccountId account,
                       GateQuestion *question)
{
    const ApplyContext context = applyContext(core);
    DUNLIN_TRY_VALUE(const auto state, stateNow(connection, core.key(), account, context));
    store::QueueWindows windows(connection, core.key());
    DUNLIN_TRY_VALUE(const auto others,
                     otherAccounts(connection, core.key(), windows, state, context.fold()));
    store::ContactShares shares(connection, core.key());
    DUNLIN_TRY_VALUE(const auto rows, shares.ofPerson(account, state.debtor.id, question->at));
    DUNLIN_TRY_VALUE(const auto wholes, shares.wholes(question->at));
    if (rows.empty() && wholes.empty())
        return {};
    compliance::Shares out;
    out.since = question->at;
    if (wholes.empty())
        out.parts = compliance::shareOut(
            compliance::limitRooms(shippedRules(), state, question->at, context.zone, others),
            heldByOthers(rows, account, {}), 1);
    question->shares = std::move(out);
    return {};
}

Status keepOfficeRefusal(OfficeCore &core, Connection &connection, const NotAllowed &notAllowed)
{
    store::RefusalRow row;
    row.id = base::EventId{core.rng().bytes16()};
    row.at = notAllowed.question.at;
    row.actor = notAllowed.question.actor;
    row.account = notAllowed.account;
    row.channel = domain::name(notAllowed.question.channel).toByteArray();
    row.rule = notAllowed.refusal.rule;
    row.decision = compliance::name(notAllowed.refusal.result).toByteArray();
    row.forShare = notAllowed.refusal.wantsShare;
    return store::ContactShares(connection, core.key()).keepRefusals(std::span(&row, 1));
}

} // namespace dunlin::desk
