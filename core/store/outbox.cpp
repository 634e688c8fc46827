// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outbox.h"

#include "core/store/transaction.h"

namespace dunlin::store {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;

namespace {

#define DUNLIN_OUTBOX_COLUMNS                                                                      \
    "dseq, id, account, kind, occurred_at, hash, state, batch_sig, salt, raw"
constexpr char kInsert[] = "INSERT INTO outbox(" DUNLIN_OUTBOX_COLUMNS ")"
                           " VALUES (?, ?, ?, ?, ?, ?, 0, NULL, ?, ?)";
constexpr char kInsertHist[] = "INSERT INTO hist(dseq, hash) VALUES (?, ?)";
constexpr char kHead[] = "SELECT dseq, hash FROM hist ORDER BY dseq DESC LIMIT 1";
constexpr char kHashAt[] = "SELECT hash FROM hist WHERE dseq = ?";
constexpr char kEntries[] =
    "SELECT " DUNLIN_OUTBOX_COLUMNS " FROM outbox WHERE dseq > ? ORDER BY dseq LIMIT ?";
constexpr char kFind[] = "SELECT " DUNLIN_OUTBOX_COLUMNS " FROM outbox WHERE id = ?";
constexpr char kAcknowledge[] =
    "UPDATE outbox SET state = 1 WHERE dseq > ? AND dseq <= ? AND state = 0";
constexpr char kUnacknowledge[] = "UPDATE outbox SET state = 0 WHERE dseq > ? AND state = 1";
constexpr char kPrune[] = "DELETE FROM outbox WHERE dseq <= ? AND state = 1";
constexpr char kForgetAccount[] = "DELETE FROM outbox WHERE account = ? AND state = 1";
// Shifted far away first, so that a new number never meets an old one.
constexpr char kShift[] = "UPDATE outbox SET dseq = dseq + 1000000000000";
constexpr char kShifted[] = "SELECT min(dseq) FROM outbox WHERE dseq > 1000000000000";
constexpr char kRenumber[] =
    "UPDATE outbox SET dseq = ?, state = 0, batch_sig = NULL WHERE dseq = ? RETURNING hash";
constexpr char kClearHist[] = "DELETE FROM hist";
constexpr char kCountAll[] = "SELECT count(*) FROM outbox";
constexpr char kCountAfter[] = "SELECT count(*) FROM outbox WHERE dseq > ?";
constexpr char kOldestAfter[] =
    "SELECT occurred_at FROM outbox WHERE dseq > ? ORDER BY dseq LIMIT 1";
constexpr char kPending[] =
    "SELECT " DUNLIN_OUTBOX_COLUMNS " FROM outbox WHERE state = 0 ORDER BY dseq LIMIT ?";
constexpr char kSaveDraft[] = R"sql(
INSERT INTO draft(account, text, at) VALUES (?, ?, ?)
ON CONFLICT (account) DO UPDATE SET text = excluded.text, at = excluded.at)sql";
constexpr char kDropDraft[] = "DELETE FROM draft WHERE account = ?";
constexpr char kDraft[] = "SELECT text, at FROM draft WHERE account = ?";
constexpr char kMeta[] = "SELECT value FROM meta WHERE name = ?";
constexpr char kSetMeta[] = R"sql(
INSERT INTO meta(name, value) VALUES (?, ?)
ON CONFLICT (name) DO UPDATE SET value = excluded.value)sql";

OutboxEntry read(const Statement &row)
{
    OutboxEntry entry;
    entry.dseq = row.integer(0);
    entry.id = row.id<base::EventId>(1);
    entry.account = row.id<base::AccountId>(2);
    entry.kind = row.text(3).toUtf8();
    entry.occurred = row.instant(4);
    entry.hash = row.hash32(5);
    entry.state = OutboxState(row.int32(6));
    entry.batchSignature = row.bytes(7);
    entry.salt = row.bytes(8);
    entry.raw = row.bytes(9);
    return entry;
}

/// Runs one statement as a durable transaction of its own.
template <class... Values>
Status runAlone(Connection &connection, const char *sql, const Values &...values)
{
    DUNLIN_TRY_VALUE(auto transaction, Transaction::begin(connection));
    {
        DUNLIN_TRY_VALUE(auto statement, connection.prepare(sql));
        DUNLIN_TRY(statement.bind(values...).run());
    }
    return transaction.commit();
}

Status putMeta(Connection &connection, const QByteArray &name, const QByteArray &value)
{
    DUNLIN_TRY_VALUE(auto set, connection.prepare(kSetMeta));
    set.bindText(1, name);
    set.bindAt(2, value);
    return set.run();
}

} // namespace

Result<ChainHead> Outbox::head()
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kHead));
    DUNLIN_TRY_VALUE(const bool row, select.step());
    return row ? ChainHead{select.integer(0), select.hash32(1)} : ChainHead{};
}

Status Outbox::append(std::span<LedgerEvent> events, const OutboxAppend &with)
{
    DUNLIN_TRY_VALUE(auto transaction, Transaction::begin(m_connection));
    DUNLIN_TRY_VALUE(ChainHead chain, head());
    {
        DUNLIN_TRY_VALUE(auto insert, m_connection.prepare(kInsert));
        DUNLIN_TRY_VALUE(auto hist, m_connection.prepare(kInsertHist));
        qint64 dseq = chain.dseq;
        for (const LedgerEvent &event : events) {
            ++dseq;
            insert.bindAt(1, dseq);
            insert.bindAt(2, event.id);
            insert.bindAt(3, event.account);
            insert.bindText(4, event.kind);
            insert.bindAt(5, event.occurred);
            insert.bindAt(6, event.hash);
            insert.bindAt(7, event.salt);
            insert.bindAt(8, event.raw);
            DUNLIN_TRY(insert.run());
            insert.rewind();
            DUNLIN_TRY(hist.runWith(dseq, event.hash));
        }
        if (with.hlc)
            DUNLIN_TRY(putMeta(m_connection, "hlc", QByteArray::number(*with.hlc)));
        if (with.dropDraft) {
            DUNLIN_TRY_VALUE(auto drop, m_connection.prepare(kDropDraft));
            DUNLIN_TRY(drop.bind(*with.dropDraft).run());
        }
    }
    DUNLIN_TRY(transaction.commit());
    for (LedgerEvent &event : events)
        event.dseq = ++chain.dseq;
    return {};
}

Result<std::optional<base::Hash32>> Outbox::hashAt(qint64 dseq)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kHashAt));
    select.bind(dseq);
    DUNLIN_TRY_VALUE(const bool row, select.step());
    return row ? std::optional(select.hash32(0)) : std::nullopt;
}

Result<std::vector<OutboxEntry>> Outbox::entries(qint64 after, int limit, qint64 maxBytes)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kEntries));
    select.bind(after, limit);
    std::vector<OutboxEntry> entries;
    qint64 bytes = 0;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return entries;
        OutboxEntry entry = read(select);
        bytes += entry.raw.size();
        if (!entries.empty() && bytes > maxBytes)
            return entries;
        entries.push_back(std::move(entry));
    }
}

Result<std::optional<OutboxEntry>> Outbox::find(base::EventId id)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kFind));
    select.bind(id);
    DUNLIN_TRY_VALUE(const bool row, select.step());
    return row ? std::optional(read(select)) : std::nullopt;
}

Status Outbox::acknowledge(qint64 dseq, qint64 after)
{
    return runAlone(m_connection, kAcknowledge, after, dseq);
}

Status Outbox::unacknowledge(qint64 dseq)
{
    return runAlone(m_connection, kUnacknowledge, dseq);
}

Status Outbox::prune(qint64 safeDseq)
{
    return runAlone(m_connection, kPrune, safeDseq);
}

Status Outbox::forgetAccounts(std::span<const base::AccountId> accounts)
{
    DUNLIN_TRY_VALUE(auto transaction, Transaction::begin(m_connection));
    for (const base::AccountId &account : accounts) {
        DUNLIN_TRY_VALUE(auto forget, m_connection.prepare(kForgetAccount));
        DUNLIN_TRY(forget.bind(account).run());
    }
    return transaction.commit();
}

Status Outbox::fork(base::DeviceId newDevice)
{
    DUNLIN_TRY_VALUE(auto transaction, Transaction::begin(m_connection));
    DUNLIN_TRY_VALUE(const qint64 count, m_connection.scalar(kCountAll));
    DUNLIN_TRY(m_connection.exec(kShift));
    DUNLIN_TRY(m_connection.exec(kClearHist));
    for (qint64 dseq = 1; dseq <= count; ++dseq) {
        DUNLIN_TRY_VALUE(const qint64 old, m_connection.scalar(kShifted));
        base::Hash32 hash;
        {
            DUNLIN_TRY_VALUE(auto renumber, m_connection.prepare(kRenumber));
            renumber.bind(dseq, old);
            DUNLIN_TRY(renumber.step());
            hash = renumber.hash32(0);
            DUNLIN_TRY(renumber.run());
        }
        DUNLIN_TRY_VALUE(auto hist, m_connection.prepare(kInsertHist));
        DUNLIN_TRY(hist.bind(dseq, hash).run());
    }
    DUNLIN_TRY(putMeta(m_connection, "device", newDevice.toBytes()));
    return transaction.commit();
}

Result<Waiting> Outbox::waiting(qint64 after)
{
    Waiting waiting;
    {
        DUNLIN_TRY_VALUE(auto count, m_connection.prepare(kCountAfter));
        count.bind(after);
        DUNLIN_TRY(count.step());
        waiting.count = count.integer(0);
    }
    if (waiting.count == 0)
        return waiting;
    DUNLIN_TRY_VALUE(auto oldest, m_connection.prepare(kOldestAfter));
    oldest.bind(after);
    DUNLIN_TRY(oldest.step());
    waiting.oldest = oldest.instant(0);
    return waiting;
}

Result<std::vector<OutboxEntry>> Outbox::pending(int limit)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kPending));
    select.bind(limit);
    std::vector<OutboxEntry> entries;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return entries;
        entries.push_back(read(select));
    }
}

Status Outbox::saveDraft(const Draft &draft)
{
    if (draft.text.isEmpty())
        return runAlone(m_connection, kDropDraft, draft.account);
    return runAlone(m_connection, kSaveDraft, draft.account, draft.text, draft.at);
}

Result<std::optional<Draft>> Outbox::draft(base::AccountId account)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kDraft));
    select.bind(account);
    DUNLIN_TRY_VALUE(const bool row, select.step());
    if (!row)
        return std::optional<Draft>{};
    return std::optional(Draft{account, select.text(0), select.instant(1)});
}

Result<QByteArray> Outbox::meta(const QByteArray &name)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kMeta));
    select.bindText(1, name);
    DUNLIN_TRY_VALUE(const bool row, select.step());
    return row ? select.bytes(0) : QByteArray();
}

Status Outbox::setMeta(const QByteArray &name, const QByteArray &value)
{
    DUNLIN_TRY_VALUE(auto transaction, Transaction::begin(m_connection));
    DUNLIN_TRY(putMeta(m_connection, name, value));
    return transaction.commit();
}

} // namespace dunlin::store
