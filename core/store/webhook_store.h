// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/store/ledger_event.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace dunlin::store {

class Connection;
class Statement;

/// On disk, do not change.
enum class WebhookState { Active = 0, Paused = 1 };
enum class DeliveryState { Waiting = 0, Delivered = 1, Failed = 2 };

/// An address that is told of events.
struct WebhookRow {
    base::Bytes16 id{};
    QString url;
    QByteArray secret; ///< of the signature
    QStringList kinds; ///< of events; empty: all
    QString user;      ///< is told what this user may see
    WebhookState state = WebhookState::Active;
    QString words;       ///< why it is paused
    qint64 position = 0; ///< of the feed
    base::Instant createdAt;
};

/// One event for one address: the bytes that are sent, and what came of it.
struct DeliveryRow {
    base::Bytes16 webhook{};
    qint64 seq = 0;
    QByteArray kind;
    DeliveryState state = DeliveryState::Waiting;
    int attempts = 0;
    base::Instant nextAt;
    int status = 0; ///< of the last answer; 0: there was none
    QString words;  ///< what went wrong last
    QByteArray body;
    base::Instant createdAt;
    std::optional<base::Instant> doneAt;
};

struct DeliveryCounts {
    qint64 waiting = 0;
    qint64 delivered = 0;
    qint64 failed = 0;
};

/// Office databases only.
class WebhookStore {
public:
    WebhookStore(Connection &connection, TenantKey tenant)
        : m_connection(connection)
        , m_tenant(tenant)
    {}
    base::Status add(const WebhookRow &webhook);
    base::Result<std::vector<WebhookRow>> all();
    base::Result<std::optional<WebhookRow>> find(const base::Bytes16 &id);
    /// State, words and position as in the row.
    base::Status update(const WebhookRow &webhook);
    /// With its deliveries. NotFound when there is none.
    base::Status remove(const base::Bytes16 &id);

    base::Status addDelivery(const DeliveryRow &delivery);
    /// Active webhooks that have waiting ones whose time has come; whose is the oldest first.
    base::Result<std::vector<base::Bytes16>> withDue(base::Instant now);
    /// Waiting ones of a webhook whose time has come, the oldest first.
    base::Result<std::vector<DeliveryRow>> due(const base::Bytes16 &webhook, base::Instant now,
                                               int limit);
    base::Result<std::optional<DeliveryRow>> delivery(const base::Bytes16 &webhook, qint64 seq);
    base::Status updateDelivery(const DeliveryRow &delivery);
    /// Newest first, behind `before` (0: from the newest); one state only, or all.
    base::Result<std::vector<DeliveryRow>> deliveries(const base::Bytes16 &webhook,
                                                      std::optional<DeliveryState> state,
                                                      qint64 before, int limit);
    base::Result<DeliveryCounts> counts(const base::Bytes16 &webhook);
    /// Takes delivered ones away that are older.
    base::Status forgetDelivered(base::Instant before);

private:
    base::Result<std::vector<DeliveryRow>> readDeliveries(Statement &select);

    Connection &m_connection;
    TenantKey m_tenant;
};

} // namespace dunlin::store
