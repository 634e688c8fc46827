// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/office_server_store.h"

#include "core/base/hash.h"
#include "core/desk/ledger_proof.h"
#include "core/desk/ledger_writer.h"
#include "core/desk/office_errand.h"
#include "core/desk/office_leases.h"
#include "core/desk/office_overview.h"
#include "core/desk/push_rules.h"
#include "core/ports/rights.h"
#include "core/ports/session.h"
#include "core/store/devices.h"
#include "core/store/erasures.h"
#include "core/store/event_store.h"
#include "core/store/feed_store.h"
#include "core/store/grants.h"
#include "core/store/people.h"
#include "core/store/tenants.h"

#include <QtCore/QtEndian>

namespace dunlin::desk {

using base::Result;
using base::Status;
using store::Connection;

namespace {

sync::DeviceRow toSync(const store::DeviceRow &row)
{
    sync::DeviceRow out;
    out.id = row.id;
    out.user = row.user;
    out.name = row.name;
    out.publicKey = row.publicKey;
    out.lastDseq = row.chain.dseq;
    out.lastHash = row.chain.hash;
    out.safeDseq = row.safeDseq;
    out.state = sync::DeviceState(int(row.state));
    out.enrolledAt = row.enrolledAt;
    return out;
}

bool seesEverything(ports::Role role)
{
    using ports::Role;
    return role == Role::Manager || role == Role::Compliance || role == Role::Admin
           || role == Role::Auditor;
}

} // namespace

Status OfficeServerStore::write(const std::function<Status()> &work)
{
    return m_core.write([&](Connection &) { return work(); });
}

Status OfficeServerStore::read(const std::function<Status()> &work)
{
    return m_core.read([&](Connection &) { return work(); });
}

Result<sync::OfficeFacts> OfficeServerStore::office()
{
    return m_core.read([&](Connection &connection) -> Result<sync::OfficeFacts> {
        store::Tenants tenants(connection);
        const store::TenantRow &tenant = m_core.tenant();
        sync::OfficeFacts facts;
        facts.tenant = tenant.id;
        facts.name = tenant.name;
        facts.zone = tenant.zone;
        facts.currency = tenant.currency.code();
        DUNLIN_TRY_VALUE(const auto head, store::FeedStore(connection, tenant.key).head());
        if (head.incarnation.size() == 8)
            facts.incarnation = qFromBigEndian<quint64>(head.incarnation.constData());
        DUNLIN_TRY_VALUE(facts.signingSeed, tenants.setting(tenant.key, "signing_seed"));
        DUNLIN_TRY_VALUE(facts.tokenKey, tenants.setting(tenant.key, "token_key"));
        return facts;
    });
}

Result<sync::FeedHead> OfficeServerStore::head()
{
    return m_core.read([&](Connection &connection) -> Result<sync::FeedHead> {
        store::FeedStore feed(connection, m_core.key());
        DUNLIN_TRY_VALUE(const auto head, feed.head());
        DUNLIN_TRY_VALUE(const auto tag, feed.tagAt(head.seq));
        return sync::FeedHead{head.seq, tag.value_or(0)};
    });
}

Result<std::optional<quint64>> OfficeServerStore::tagAt(qint64 seq)
{
    return m_core.read([&](Connection &connection) {
        return store::FeedStore(connection, m_core.key()).tagAt(seq);
    });
}

Result<std::optional<sync::UserRow>> OfficeServerStore::user(const QString &name)
{
    return m_core.read([&](Connection &connection) -> Result<std::optional<sync::UserRow>> {
        DUNLIN_TRY_VALUE(const auto row, store::People(connection, m_core.key()).find(name));
        if (!row)
            return std::optional<sync::UserRow>();
        sync::UserRow user;
        user.name = row->name;
        user.displayName = row->displayName;
        user.role = row->role;
        user.active = row->active;
        ports::Role role = ports::Role::Collector;
        user.manages = ports::roleFromName(row->role, &role)
                       && (role == ports::Role::Manager || role == ports::Role::Admin
                           || role == ports::Role::Supervisor);
        return std::optional(user);
    });
}

Result<std::optional<sync::EnrolCode>> OfficeServerStore::enrolCode(const base::Hash32 &codeHash)
{
    return m_core.read([&](Connection &connection) -> Result<std::optional<sync::EnrolCode>> {
        DUNLIN_TRY_VALUE(const auto row,
                         store::People(connection, m_core.key()).findCode(base::toBytes(codeHash)));
        if (!row)
            return std::optional<sync::EnrolCode>();
        sync::EnrolCode code;
        code.codeHash = codeHash;
        code.user = row->user;
        code.expires = row->expiresAt;
        code.usedBy = row->usedBy;
        return std::optional(code);
    });
}

Status OfficeServerStore::markCodeUsed(const base::Hash32 &codeHash, base::DeviceId device)
{
    return m_core.write([&](Connection &connection) {
        auto used = store::People(connection, m_core.key())
                        .useCode(base::toBytes(codeHash), device, m_core.clock().now());
        return used ? Status() : Status(base::fail(std::move(used.error())));
    });
}

Result<std::optional<sync::DeviceRow>> OfficeServerStore::device(base::DeviceId id)
{
    return m_core.read([&](Connection &connection) -> Result<std::optional<sync::DeviceRow>> {
        store::Devices devices(connection, m_core.key());
        const bool locks = !connection.isReadOnly() && connection.inTransaction();
        DUNLIN_TRY_VALUE(const auto row, locks ? devices.lock(id) : devices.find(id));
        if (!row)
            return std::optional<sync::DeviceRow>();
        return std::optional(toSync(*row));
    });
}

Result<std::optional<sync::DeviceRow>> OfficeServerStore::device(QByteArrayView publicKey)
{
    return m_core.read([&](Connection &connection) -> Result<std::optional<sync::DeviceRow>> {
        DUNLIN_TRY_VALUE(const auto row,
                         store::Devices(connection, m_core.key()).ofKey(publicKey.toByteArray()));
        if (!row)
            return std::optional<sync::DeviceRow>();
        return std::optional(toSync(*row));
    });
}

Status OfficeServerStore::addDevice(const sync::DeviceRow &device)
{
    return m_core.write([&](Connection &connection) {
        store::DeviceRow row;
        row.id = device.id;
        row.name = device.name;
        row.user = device.user;
        row.publicKey = device.publicKey;
        row.chain = {device.lastDseq, device.lastHash};
        row.safeDseq = device.safeDseq;
        row.state = store::DeviceState(int(device.state));
        row.enrolledAt = device.enrolledAt;
        return store::Devices(connection, m_core.key()).add(row);
    });
}

Result<std::optional<base::Hash32>> OfficeServerStore::chainHash(base::DeviceId device, qint64 dseq)
{
    return m_core.read([&](Connection &connection) {
        return store::EventStore(connection, m_core.key()).chainHash(device, dseq);
    });
}

Result<std::optional<domain::StoredEvent>> OfficeServerStore::event(base::EventId id)
{
    return m_core.read([&](Connection &connection) -> Result<std::optional<domain::StoredEvent>> {
        DUNLIN_TRY_VALUE(auto row, store::EventStore(connection, m_core.key()).find(id));
        if (!row)
            return std::optional<domain::StoredEvent>();
        return std::optional<domain::StoredEvent>(std::move(*row));
    });
}

Result<QString> OfficeServerRules::objection(const sync::UserRow &user, const domain::Event &event,
                                             std::span<const domain::StoredEvent> before)
{
    return m_core.read([&](Connection &connection) {
        return objectionTo(connection, m_core.key(), applyContext(m_core), user, event, before);
    });
}

Status OfficeServerRules::lease(const sync::DeviceRow &device, const sync::UserRow &user,
                                const sync::LeaseRequest &request, sync::LeaseReply *reply)
{
    return m_core.write([&](Connection &connection) -> Status {
        DUNLIN_TRY_VALUE(const auto head, store::FeedStore(connection, m_core.key()).head());
        DUNLIN_TRY_VALUE(const auto visible, m_core.serverStore().membership(user.name, head.seq));
        return grantLease(m_core, connection, device, visible, request, reply);
    });
}

Result<QByteArray> OfficeServerRules::answer(const sync::UserRow &user, const QByteArray &question)
{
    ports::Role role = ports::Role::Collector;
    const bool isRole = ports::roleFromName(user.role, &role);
    if (isRole && asksErrand(question)) {
        DUNLIN_TRY_VALUE(const QStringList words, errandOf(role, user.name, question));
        if (!seatOf(m_core).clerk)
            return base::fail(base::ErrorCode::NotFound,
                              QStringLiteral("this server does no errands"));
        return seatOf(m_core).clerk(words);
    }
    if (isRole && asksProof(question)) {
        if (!ports::reachOf(role, ports::Right::SeeAudit))
            return base::fail(base::ErrorCode::Forbidden,
                              QStringLiteral("your role does not show the audit"));
        return answerProof(m_core, question);
    }
    if (!isRole || !seesCompliance(role))
        return base::fail(base::ErrorCode::Forbidden,
                          QStringLiteral("your role does not see the whole office"));
    return answerCompliance(m_core, question);
}

Status OfficeServerRules::forked(const sync::DeviceRow &from, base::DeviceId made)
{
    return m_core.write([&](Connection &connection) {
        return voidDoubledShares(m_core, connection, from.id, made);
    });
}

Status OfficeServerStore::append(std::span<domain::StoredEvent> events,
                                 const sync::PushBatch &proof)
{
    return m_core.write([&](Connection &connection) -> Status {
        DUNLIN_TRY(appendPushed(m_core, connection, proof.device, events));
        if (events.empty())
            return {};
        store::Devices devices(connection, m_core.key());
        DUNLIN_TRY(devices.setChain(proof.device, {events.back().dseq, events.back().hash}));
        return devices.keepBatch(proof.device, proof.first, qint64(proof.events.size()), proof.head,
                                 proof.signature, m_core.clock().now());
    });
}

Result<sync::Membership> OfficeServerStore::membership(const QString &user, qint64 seq)
{
    return m_core.read([&](Connection &connection) -> Result<sync::Membership> {
        sync::Membership membership;
        DUNLIN_TRY_VALUE(const auto row, store::People(connection, m_core.key()).find(user));
        if (!row || !row->active)
            return membership;
        ports::Role role = ports::Role::Collector;
        ports::roleFromName(row->role, &role);
        if (seesEverything(role)) {
            membership.everything = true;
            return membership;
        }
        QStringList principals{userPrincipal(user)};
        if (role == ports::Role::Supervisor && !row->team.isEmpty())
            principals << teamPrincipal(row->team);
        DUNLIN_TRY_VALUE(const auto members,
                         store::Grants(connection, m_core.key()).members(principals, seq));
        membership.everything = members.all;
        membership.accounts =
            QSet<base::AccountId>(members.accounts.begin(), members.accounts.end());
        return membership;
    });
}

Result<std::optional<qint64>> OfficeServerRules::erasedAt(base::AccountId account)
{
    return m_core.read([&](Connection &connection) -> Result<std::optional<qint64>> {
        DUNLIN_TRY_VALUE(const auto row, store::Erasures(connection, m_core.key()).find(account));
        return row ? std::optional(row->seq) : std::nullopt;
    });
}

Result<std::vector<base::AccountId>>
OfficeServerRules::erasedSince(qint64 seq, std::optional<base::AccountId> after, int limit)
{
    return m_core.read([&](Connection &connection) {
        return store::Erasures(connection, m_core.key()).since(seq, after, limit);
    });
}

Result<std::vector<base::AccountId>>
OfficeServerStore::accounts(std::optional<base::AccountId> after, qint64 upTo, int limit)
{
    return m_core.read([&](Connection &connection) {
        return store::EventStore(connection, m_core.key()).accounts(after, upTo, limit);
    });
}

Result<std::vector<base::AccountId>>
OfficeServerStore::touched(qint64 from, qint64 to, std::optional<base::AccountId> after, int limit)
{
    return m_core.read([&](Connection &connection) {
        return store::FeedStore(connection, m_core.key()).touched(from, to, after, limit);
    });
}

Result<std::vector<domain::StoredEvent>> OfficeServerStore::events(base::AccountId account,
                                                                   qint64 from, qint64 to)
{
    return m_core.read([&](Connection &connection) -> Result<std::vector<domain::StoredEvent>> {
        DUNLIN_TRY_VALUE(auto rows,
                         store::FeedStore(connection, m_core.key()).ofAccount(account, from, to));
        return std::vector<domain::StoredEvent>(std::make_move_iterator(rows.begin()),
                                                std::make_move_iterator(rows.end()));
    });
}

Result<domain::AccountSum> OfficeServerStore::sum(base::AccountId account)
{
    return m_core.read([&](Connection &connection) {
        return store::EventStore(connection, m_core.key()).sum(account);
    });
}

} // namespace dunlin::desk
