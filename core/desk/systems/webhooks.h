// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/office.h"
#include "core/desk/systems/web_call.h"
#include "core/store/webhook_store.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

/// Telling other systems of events: each event of the feed becomes one delivery for each webhook
/// that wants it, kept before it is sent and until it has been taken.
namespace dunlin::desk {

struct NewWebhook {
    QString url;
    QStringList kinds; ///< of events; empty: all
    QString user;      ///< is told what this user may see
};

struct WebhookInfo {
    store::WebhookRow row;
    store::DeliveryCounts counts;
};

/// Told of what comes from now on. The row has the secret. Input error: the address; NotFound: no
/// such user.
base::Result<store::WebhookRow> addWebhook(Office &office, const NewWebhook &wish);
base::Result<std::vector<WebhookInfo>> webhooks(Office &office);
base::Status removeWebhook(Office &office, const base::Bytes16 &id);
base::Status pauseWebhook(Office &office, const base::Bytes16 &id, bool paused);

base::Result<std::vector<store::DeliveryRow>> deliveries(Office &office,
                                                         const base::Bytes16 &webhook,
                                                         std::optional<store::DeliveryState> state,
                                                         qint64 before, int limit);
/// Sends a failed one again: it waits with no attempt counted. Conflict unless it has failed.
base::Status retryDelivery(Office &office, const base::Bytes16 &webhook, qint64 seq);

struct WebhookRound {
    qint64 made = 0;
    qint64 delivered = 0;
    qint64 retried = 0;  ///< did not go through, and will be tried again
    qint64 failed = 0;   ///< given up
    bool silent = false; ///< the last one got no answer at all: the rest of its webhook waits
};

/// Makes the deliveries of what has happened since; gives how many.
base::Result<qint64> makeDeliveries(Office &office);
/// Webhooks with deliveries whose time has come; whose is the oldest first.
base::Result<std::vector<base::Bytes16>> webhooksWithDue(Office &office);
/// Sends what is due to one webhook, in order, some at a time; stops when it does not answer. Any
/// thread: a second one for the same webhook finds nothing to do. A delivery that was sent and
/// whose answer was lost is sent again: its id is the same.
base::Result<WebhookRound> tellWebhook(Office &office, const base::Bytes16 &id,
                                       const WebCaller &call);
/// All of it once, webhook after webhook.
base::Result<WebhookRound> tellWebhooks(Office &office, const WebCaller &call);

/// "t=<seconds>,v1=<hex>": HMAC-SHA256 of "<seconds>.<body>" (docs/api.md).
QByteArray webhookSignature(const QByteArray &secret, base::Instant at, const QByteArray &body);
/// How long after the n-th attempt (1..) the next one is made; nothing: no more.
std::optional<qint64> retryDelayMs(int attempts);

} // namespace dunlin::desk
