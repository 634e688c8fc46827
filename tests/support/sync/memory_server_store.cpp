// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sync/memory_server_store.h"

#include "core/base/merkle.h"
#include "core/domain/event_codec.h"
#include "core/domain/ledger_leaf.h"
#include "core/sync/keys.h"
#include "core/sync/ledger_hashes.h"
#include "core/sync/server.h"

#include <algorithm>
#include <set>

namespace dunlin::tests {

using base::AccountId;
using base::Result;
using base::Status;
using domain::StoredEvent;

MemoryServerStore::MemoryServerStore(base::Rng &rng) : m_rng(rng)
{
    sync::OfficeFacts &office = m_state->office;
    office.tenant.bytes = rng.bytes16();
    office.incarnation = rng.next();
    office.name = QStringLiteral("Test office");
    office.zone = "Europe/Berlin";
    office.currency = "EUR";
    office.signingSeed = sync::randomKey(rng);
    office.tokenKey = sync::randomKey(rng);
    m_ownDevice.bytes = rng.bytes16();
}

void MemoryServerStore::addUser(const sync::UserRow &user, bool everything)
{
    m_state->users[user.name] = user;
    if (!everything)
        return;
    m_state->feed.push_back({newTag(), std::nullopt});
    m_state->intervals[user.name].push_back({std::nullopt, qint64(m_state->feed.size()), -1});
}

QString MemoryServerStore::addCode(const QString &user, base::Instant expires)
{
    const QString code = sync::makeEnrolCode(m_rng);
    const base::Hash32 hash = sync::enrolCodeHash(code);
    m_state->codes[hash] = {hash, user, expires, std::nullopt};
    return code;
}

void MemoryServerStore::place(StoredEvent *event)
{
    event->tag = newTag();
    event->seq = qint64(m_state->feed.size()) + 1;
    m_state->feed.push_back({event->tag, *event});
    m_state->seqOf.emplace(event->id, event->seq);
    m_state->sums[event->account].add(event->id, event->hash);
    assign(*event);
}

void MemoryServerStore::assign(const StoredEvent &event)
{
    if (event.verdict != domain::Verdict::Accepted)
        return;
    const auto decoded = domain::decodeEvent(event.raw);
    const auto *assigned = decoded ? std::get_if<domain::Assigned>(&decoded->payload) : nullptr;
    if (!assigned)
        return;
    QString &user = m_state->assigned[event.account];
    if (user == assigned->user)
        return;
    for (Interval &interval : m_state->intervals[user]) {
        if (interval.account == event.account && interval.to < 0)
            interval.to = event.seq;
    }
    user = assigned->user;
    if (!user.isEmpty())
        m_state->intervals[user].push_back({event.account, event.seq, -1});
}

void MemoryServerStore::appendOwn(StoredEvent event)
{
    event.device = m_ownDevice;
    place(&event);
}

Status MemoryServerStore::write(const std::function<Status()> &work)
{
    State before = *m_state;
    Status status = work();
    if (!status)
        *m_state = std::move(before);
    return status;
}

Status MemoryServerStore::read(const std::function<Status()> &work)
{
    return work();
}

Result<sync::OfficeFacts> MemoryServerStore::office()
{
    return m_state->office;
}

Result<sync::FeedHead> MemoryServerStore::head()
{
    if (m_state->feed.empty())
        return sync::FeedHead{};
    return sync::FeedHead{qint64(m_state->feed.size()), m_state->feed.back().tag};
}

Result<std::optional<quint64>> MemoryServerStore::tagAt(qint64 seq)
{
    if (seq < 1 || seq > qint64(m_state->feed.size()))
        return std::optional<quint64>();
    return std::optional(m_state->feed[size_t(seq - 1)].tag);
}

Result<std::optional<sync::UserRow>> MemoryServerStore::user(const QString &name)
{
    const auto it = m_state->users.find(name);
    return it == m_state->users.end() ? std::nullopt : std::optional(it->second);
}

Result<std::optional<sync::EnrolCode>> MemoryServerStore::enrolCode(const base::Hash32 &codeHash)
{
    const auto it = m_state->codes.find(codeHash);
    return it == m_state->codes.end() ? std::nullopt : std::optional(it->second);
}

Status MemoryServerStore::markCodeUsed(const base::Hash32 &codeHash, base::DeviceId device)
{
    m_state->codes[codeHash].usedBy = device;
    return {};
}

Result<std::optional<sync::DeviceRow>> MemoryServerStore::device(base::DeviceId id)
{
    const auto it = m_state->devices.find(id);
    return it == m_state->devices.end() ? std::nullopt : std::optional(it->second);
}

Result<std::optional<sync::DeviceRow>> MemoryServerStore::device(QByteArrayView publicKey)
{
    for (const auto &[id, device] : m_state->devices) {
        if (device.publicKey == publicKey)
            return std::optional(device);
    }
    return std::optional<sync::DeviceRow>();
}

Status MemoryServerStore::addDevice(const sync::DeviceRow &device)
{
    m_state->devices[device.id] = device;
    return {};
}

Result<std::optional<base::Hash32>> MemoryServerStore::chainHash(base::DeviceId device, qint64 dseq)
{
    const auto it = m_state->chain.find({device, dseq});
    return it == m_state->chain.end() ? std::nullopt : std::optional(it->second);
}

Result<std::optional<StoredEvent>> MemoryServerStore::event(base::EventId id)
{
    const auto it = m_state->seqOf.find(id);
    if (it == m_state->seqOf.end())
        return std::optional<StoredEvent>();
    return m_state->feed[size_t(it->second - 1)].event;
}

Status MemoryServerStore::append(std::span<StoredEvent> events, const sync::PushBatch &proof)
{
    for (StoredEvent &event : events) {
        if (event.seq == 0)
            place(&event);
        m_state->chain[{event.device, event.dseq}] = event.hash;
    }
    sync::DeviceRow &device = m_state->devices[proof.device];
    device.lastDseq = events.back().dseq;
    device.lastHash = events.back().hash;
    m_state->batches.push_back(proof);
    return {};
}

Result<sync::Membership> MemoryServerStore::membership(const QString &user, qint64 seq)
{
    sync::Membership membership;
    for (const Interval &interval : m_state->intervals[user]) {
        if (interval.from > seq || (interval.to >= 0 && interval.to <= seq))
            continue;
        if (interval.account)
            membership.accounts.insert(*interval.account);
        else
            membership.everything = true;
    }
    return membership;
}

Result<std::vector<AccountId>> MemoryServerStore::accounts(std::optional<AccountId> after,
                                                           qint64 upTo, int limit)
{
    auto all = touched(0, upTo, after ? after : AccountId{}, limit);
    return all;
}

Result<std::vector<AccountId>> MemoryServerStore::touched(qint64 from, qint64 to,
                                                          std::optional<AccountId> after, int limit)
{
    std::set<AccountId> found;
    for (qint64 seq = from + 1; seq <= to; ++seq) {
        const auto &event = m_state->feed[size_t(seq - 1)].event;
        if (event && (!after || event->account > *after))
            found.insert(event->account);
    }
    std::vector<AccountId> out(found.begin(), found.end());
    if (out.size() > size_t(limit))
        out.resize(size_t(limit));
    return out;
}

Result<std::vector<StoredEvent>> MemoryServerStore::events(AccountId account, qint64 from,
                                                           qint64 to)
{
    std::vector<StoredEvent> out;
    for (qint64 seq = from + 1; seq <= to; ++seq) {
        const auto &event = m_state->feed[size_t(seq - 1)].event;
        if (event && event->account == account)
            out.push_back(*event);
    }
    return out;
}

Result<std::vector<QByteArray>> MemoryServerStore::treeEntries(qint64 after, qint64 until)
{
    std::vector<QByteArray> out;
    for (qint64 seq = after + 1; seq <= until; ++seq) {
        const auto &event = m_state->feed[size_t(seq - 1)].event;
        out.push_back(event ? domain::leafData(*event) : domain::leafData(seq, {}));
    }
    return out;
}

Result<std::vector<base::Hash32>> MemoryServerStore::treeTile(int level, quint64 index, int width)
{
    constexpr qint64 kWidth = sync::TileHashes::kTileWidth;
    std::vector<base::Hash32> out;
    if (level == 0) {
        const qint64 first = qint64(index) * kWidth;
        DUNLIN_TRY_VALUE(const auto leaves, treeEntries(first, first + width));
        for (const QByteArray &leaf : leaves)
            out.push_back(base::merkleLeaf(leaf));
        return out;
    }
    for (int i = 0; i < width; ++i) {
        DUNLIN_TRY_VALUE(const auto below,
                         treeTile(level - 1, index * quint64(kWidth) + quint64(i), int(kWidth)));
        out.push_back(base::merkleFold(below));
    }
    return out;
}

Result<domain::AccountSum> MemoryServerStore::sum(AccountId account)
{
    const auto it = m_state->sums.find(account);
    return it == m_state->sums.end() ? domain::AccountSum{} : it->second;
}

} // namespace dunlin::tests
