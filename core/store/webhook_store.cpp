// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/webhook_store.h"

#include "core/store/connection.h"

#include <limits>

namespace dunlin::store {

using base::ErrorCode;
using base::fail;
using base::Instant;
using base::Result;
using base::Status;

namespace {

#define DUNLIN_HOOK_COLUMNS "id, url, secret, kinds, user_name, state, words, position, created_at"
#define DUNLIN_DELIVERY_COLUMNS                                                                    \
    "d.webhook, d.seq, d.kind, d.state, d.attempts, d.next_at, d.status, d.words, d.body, "        \
    "d.created_at, d.done_at"
constexpr char kAdd[] = "INSERT INTO webhook(tenant, " DUNLIN_HOOK_COLUMNS ")"
                        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char kAll[] =
    "SELECT " DUNLIN_HOOK_COLUMNS " FROM webhook WHERE tenant = ? ORDER BY created_at, id";
constexpr char kFind[] = "SELECT " DUNLIN_HOOK_COLUMNS " FROM webhook WHERE tenant = ? AND id = ?";
constexpr char kUpdate[] = "UPDATE webhook SET state = ?, words = ?, position = ?"
                           " WHERE tenant = ? AND id = ?";
constexpr char kRemove[] = "DELETE FROM webhook WHERE tenant = ? AND id = ?";
constexpr char kRemoveAll[] = "DELETE FROM webhook_delivery WHERE tenant = ? AND webhook = ?";
constexpr char kAddDelivery[] =
    "INSERT INTO webhook_delivery(tenant, webhook, seq, kind, state, attempts, next_at, status,"
    " words, body, created_at, done_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char kWithDue[] =
    "SELECT w.id, min(d.next_at) FROM webhook w JOIN webhook_delivery d"
    " ON d.tenant = w.tenant AND d.webhook = w.id WHERE w.tenant = ? AND w.state = 0"
    " AND d.state = 0 AND d.next_at <= ? GROUP BY w.id ORDER BY 2, 1";
constexpr char kDue[] = "SELECT " DUNLIN_DELIVERY_COLUMNS " FROM webhook_delivery d"
                        " WHERE d.tenant = ? AND d.webhook = ? AND d.state = 0"
                        " AND d.next_at <= ? ORDER BY d.next_at, d.seq LIMIT ?";
constexpr char kDelivery[] = "SELECT " DUNLIN_DELIVERY_COLUMNS " FROM webhook_delivery d"
                             " WHERE d.tenant = ? AND d.webhook = ? AND d.seq = ?";
constexpr char kUpdateDelivery[] =
    "UPDATE webhook_delivery SET state = ?, attempts = ?, next_at = ?, status = ?, words = ?,"
    " done_at = ? WHERE tenant = ? AND webhook = ? AND seq = ?";
constexpr char kDeliveries[] = "SELECT " DUNLIN_DELIVERY_COLUMNS " FROM webhook_delivery d"
                               " WHERE d.tenant = ? AND d.webhook = ? AND d.seq < ?"
                               " ORDER BY d.seq DESC LIMIT ?";
constexpr char kDeliveriesOf[] = "SELECT " DUNLIN_DELIVERY_COLUMNS " FROM webhook_delivery d"
                                 " WHERE d.tenant = ? AND d.webhook = ? AND d.seq < ?"
                                 " AND d.state = ? ORDER BY d.seq DESC LIMIT ?";
constexpr char kCounts[] = "SELECT state, count(*) FROM webhook_delivery WHERE tenant = ?"
                           " AND webhook = ? GROUP BY state";
constexpr char kForget[] = "DELETE FROM webhook_delivery WHERE tenant = ? AND state = 1"
                           " AND done_at < ?";

WebhookRow readHook(const Statement &row)
{
    return {row.bytes16(0), row.text(1),
            row.bytes(2),   row.text(3).split(QLatin1Char(' '), Qt::SkipEmptyParts),
            row.text(4),    WebhookState(row.int32(5)),
            row.text(6),    row.integer(7),
            row.instant(8)};
}

DeliveryRow readDelivery(const Statement &row)
{
    return {row.bytes16(0), row.integer(1), row.text(2).toLatin1(), DeliveryState(row.int32(3)),
            row.int32(4),   row.instant(5), row.int32(6),           row.text(7),
            row.bytes(8),   row.instant(9), row.optionalInstant(10)};
}

} // namespace

Status WebhookStore::add(const WebhookRow &webhook)
{
    DUNLIN_TRY_VALUE(auto insert, m_connection.prepare(kAdd));
    return insert
        .bind(m_tenant.value, webhook.id, webhook.url, webhook.secret,
              webhook.kinds.join(QLatin1Char(' ')), webhook.user, int(webhook.state), webhook.words,
              webhook.position, webhook.createdAt)
        .run();
}

Result<std::vector<WebhookRow>> WebhookStore::all()
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kAll));
    select.bind(m_tenant.value);
    std::vector<WebhookRow> out;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return out;
        out.push_back(readHook(select));
    }
}

Result<std::optional<WebhookRow>> WebhookStore::find(const base::Bytes16 &id)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kFind));
    select.bind(m_tenant.value, id);
    DUNLIN_TRY_VALUE(const bool row, select.step());
    return row ? std::optional(readHook(select)) : std::nullopt;
}

Status WebhookStore::update(const WebhookRow &webhook)
{
    DUNLIN_TRY_VALUE(auto update, m_connection.prepare(kUpdate));
    return update
        .bind(int(webhook.state), webhook.words, webhook.position, m_tenant.value, webhook.id)
        .run();
}

Status WebhookStore::remove(const base::Bytes16 &id)
{
    DUNLIN_TRY_VALUE(auto deliveries, m_connection.prepare(kRemoveAll));
    DUNLIN_TRY(deliveries.bind(m_tenant.value, id).run());
    DUNLIN_TRY_VALUE(auto remove, m_connection.prepare(kRemove));
    DUNLIN_TRY(remove.bind(m_tenant.value, id).run());
    if (remove.affected() != 1)
        return fail(ErrorCode::NotFound, QStringLiteral("there is no such webhook"));
    return {};
}

Status WebhookStore::addDelivery(const DeliveryRow &delivery)
{
    DUNLIN_TRY_VALUE(auto insert, m_connection.prepare(kAddDelivery));
    insert.bind(m_tenant.value, delivery.webhook, delivery.seq, QString::fromLatin1(delivery.kind),
                int(delivery.state), delivery.attempts, delivery.nextAt, delivery.status,
                delivery.words, delivery.body, delivery.createdAt, delivery.doneAt);
    return insert.run();
}

Result<std::vector<DeliveryRow>> WebhookStore::readDeliveries(Statement &select)
{
    std::vector<DeliveryRow> out;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return out;
        out.push_back(readDelivery(select));
    }
}

Result<std::vector<base::Bytes16>> WebhookStore::withDue(base::Instant now)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kWithDue));
    select.bind(m_tenant.value, now);
    std::vector<base::Bytes16> out;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return out;
        out.push_back(select.bytes16(0));
    }
}

Result<std::vector<DeliveryRow>> WebhookStore::due(const base::Bytes16 &webhook, base::Instant now,
                                                   int limit)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kDue));
    select.bind(m_tenant.value, webhook, now, limit);
    return readDeliveries(select);
}

Result<std::optional<DeliveryRow>> WebhookStore::delivery(const base::Bytes16 &webhook, qint64 seq)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kDelivery));
    select.bind(m_tenant.value, webhook, seq);
    DUNLIN_TRY_VALUE(const bool row, select.step());
    return row ? std::optional(readDelivery(select)) : std::nullopt;
}

Status WebhookStore::updateDelivery(const DeliveryRow &delivery)
{
    DUNLIN_TRY_VALUE(auto update, m_connection.prepare(kUpdateDelivery));
    return update
        .bind(int(delivery.state), delivery.attempts, delivery.nextAt, delivery.status,
              delivery.words, delivery.doneAt, m_tenant.value, delivery.webhook, delivery.seq)
        .run();
}

Result<std::vector<DeliveryRow>> WebhookStore::deliveries(const base::Bytes16 &webhook,
                                                          std::optional<DeliveryState> state,
                                                          qint64 before, int limit)
{
    const qint64 end = before > 0 ? before : std::numeric_limits<qint64>::max();
    if (!state) {
        DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kDeliveries));
        select.bind(m_tenant.value, webhook, end, limit);
        return readDeliveries(select);
    }
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kDeliveriesOf));
    select.bind(m_tenant.value, webhook, end, int(*state), limit);
    return readDeliveries(select);
}

Result<DeliveryCounts> WebhookStore::counts(const base::Bytes16 &webhook)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kCounts));
    select.bind(m_tenant.value, webhook);
    DeliveryCounts out;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return out;
        switch (DeliveryState(select.int32(0))) {
        case DeliveryState::Waiting: out.waiting = select.integer(1); break;
        case DeliveryState::Delivered: out.delivered = select.integer(1); break;
        case DeliveryState::Failed: out.failed = select.integer(1); break;
        }
    }
}

Status WebhookStore::forgetDelivered(Instant before)
{
    DUNLIN_TRY_VALUE(auto remove, m_connection.prepare(kForget));
    return remove.bind(m_tenant.value, before).run();
}

} // namespace dunlin::store
