// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/systems/webhooks.h"

#include "core/base/rng.h"
#include "core/desk/duty.h"
#include "core/desk/office_core.h"
#include "core/desk/systems/outside_event.h"
#include "core/desk/user_sight.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QMessageAuthenticationCode>

#include <algorithm>
#include <array>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;
using store::Connection;
using store::DeliveryRow;
using store::DeliveryState;
using store::WebhookRow;
using store::WebhookState;

namespace {

/// Feed rows and requests of one round: the office is not kept waiting for long.
constexpr int kPortion = 500;
constexpr int kSentAtOnce = 50;
constexpr int kKeptDays = 30;
constexpr qsizetype kMaxWords = 300;
/// 10 s, 1 min, 5 min, 30 min, 2 h, 6 h, 12 h, 24 h: eight more attempts in about two days.
constexpr std::array<qint64, 8> kDelays{10, 60, 300, 1'800, 7'200, 21'600, 43'200, 86'400};

QByteArray deliveryId(const DeliveryRow &row)
{
    return base::bytes16ToHex(row.webhook) + '-' + QByteArray::number(row.seq);
}

/// What an answer means for its delivery.
void settle(DeliveryRow *row, const Result<WebAnswer> &answer, base::Instant now)
{
    ++row->attempts;
    row->status = answer ? answer->status : 0;
    if (answer && answer->status >= 200 && answer->status < 300) {
        row->state = DeliveryState::Delivered;
        row->words.clear();
        row->doneAt = now;
        return;
    }
    if (!answer)
        row->words = answer.error().detail;
    else if (answer->status >= 300 && answer->status < 400)
        row->words = QStringLiteral("answered %1: redirects are not followed").arg(answer->status);
    else
        row->words = QStringLiteral("answered %1").arg(answer->status);
    row->words.truncate(kMaxWords);
    const auto delay = retryDelayMs(row->attempts);
    if (!delay || (answer && answer->status == 410)) {
        row->state = DeliveryState::Failed;
        row->doneAt = now;
        return;
    }
    qint64 wait = *delay;
    if (answer && !answer->retryAfter.isEmpty()) {
        const qint64 asked = answer->retryAfter.trimmed().toLongLong() * 1000;
        wait = std::clamp(asked, wait, base::kMsPerDay);
    }
    row->nextAt = now.plusMs(wait);
}

/// Makes deliveries from one portion of the feed; false: nothing was left to look at.
Result<bool> makePortion(OfficeCore &core, Connection &connection, WebhookRow hook, qint64 *made)
{
    store::FeedStore feed(connection, core.key());
    DUNLIN_TRY_VALUE(const auto head, feed.head());
    if (hook.position >= head.seq)
        return false;
    DUNLIN_TRY_VALUE(const auto rows, feed.slice(hook.position, head.seq, kPortion));
    store::WebhookStore hooks(connection, core.key());
    const auto sight = sightOf(connection, core.key(), hook.user);
    if (!sight) {
        hook.state = WebhookState::Paused;
        hook.words = QStringLiteral("its user %1 is gone").arg(hook.user);
        DUNLIN_TRY(hooks.update(hook));
        return false;
    }
    OutsideEvents outside(connection, core.key(), *sight);
    const base::Instant now = core.clock().now();
    for (const store::FeedRow &row : rows) {
        if (!row.event
            || (!hook.kinds.isEmpty()
                && !hook.kinds.contains(QString::fromLatin1(row.event->kind))))
            continue;
        DUNLIN_TRY_VALUE(const auto body, outside.json(row));
        if (!body)
            continue;
        DeliveryRow delivery;
        delivery.webhook = hook.id;
        delivery.seq = row.seq;
        delivery.kind = row.event->kind;
        delivery.nextAt = now;
        delivery.createdAt = now;
        delivery.body = *body;
        DUNLIN_TRY(hooks.addDelivery(delivery));
        ++*made;
    }
    hook.position = rows.empty() ? head.seq : rows.back().seq;
    DUNLIN_TRY(hooks.update(hook));
    return hook.position < head.seq;
}

WebRequest requestOf(const WebhookRow &hook, const DeliveryRow &row, base::Instant now)
{
    WebRequest request;
    request.url = QUrl(hook.url, QUrl::StrictMode);
    request.body = row.body;
    request.headers = {{"Content-Type", "application/json"},
                       {"User-Agent", "Dunlin-Webhook/1"},
                       {"Dunlin-Event", row.kind},
                       {"Dunlin-Delivery", deliveryId(row)},
                       {"Dunlin-Signature", webhookSignature(hook.secret, now, row.body)}};
    return request;
}

} // namespace

QByteArray webhookSignature(const QByteArray &secret, base::Instant at, const QByteArray &body)
{
    const QByteArray seconds = QByteArray::number(at.ms / 1000);
    return "t=" + seconds + ",v1="
           + QMessageAuthenticationCode::hash(seconds + '.' + body, secret,
                                              QCryptographicHash::Sha256)
                 .toHex();
}

std::optional<qint64> retryDelayMs(int attempts)
{
    if (attempts < 1 || attempts > int(kDelays.size()))
        return std::nullopt;
    return kDelays[size_t(attempts - 1)] * 1000;
}

Result<WebhookRow> addWebhook(Office &office, const NewWebhook &wish)
{
    DUNLIN_TRY_VALUE(const QUrl url, outsideUrl(wish.url));
    if (wish.url.size() > 2000 || wish.kinds.size() > 100)
        return fail(ErrorCode::Input, QStringLiteral("the address or the list is too long"));
    OfficeCore &core = office.core();
    return core.write([&](Connection &connection) -> Result<WebhookRow> {
        DUNLIN_TRY(sightOf(connection, core.key(), wish.user));
        WebhookRow row;
        row.createdAt = core.clock().now();
        row.id = base::uuid7(row.createdAt, core.rng());
        QByteArray secret(32, '\0');
        core.rng().fill({reinterpret_cast<std::uint8_t *>(secret.data()), size_t(secret.size())});
        row.secret = "whsec_" + secret.toHex();
        row.url = url.toString(QUrl::FullyEncoded);
        row.kinds = wish.kinds;
        row.kinds.removeDuplicates();
        row.user = wish.user;
        row.position = core.feedHead();
        row.words = QStringLiteral("");
        DUNLIN_TRY(store::WebhookStore(connection, core.key()).add(row));
        return row;
    });
}

Result<std::vector<WebhookInfo>> webhooks(Office &office)
{
    OfficeCore &core = office.core();
    return core.read([&](Connection &connection) -> Result<std::vector<WebhookInfo>> {
        store::WebhookStore hooks(connection, core.key());
        DUNLIN_TRY_VALUE(const auto rows, hooks.all());
        std::vector<WebhookInfo> out;
        for (const WebhookRow &row : rows) {
            DUNLIN_TRY_VALUE(const auto counts, hooks.counts(row.id));
            out.push_back({row, counts});
        }
        return out;
    });
}

Status removeWebhook(Office &office, const base::Bytes16 &id)
{
    OfficeCore &core = office.core();
    return core.write([&](Connection &connection) -> Status {
        return store::WebhookStore(connection, core.key()).remove(id);
    });
}

Status pauseWebhook(Office &office, const base::Bytes16 &id, bool paused)
{
    OfficeCore &core = office.core();
    return core.write([&](Connection &connection) -> Status {
        store::WebhookStore hooks(connection, core.key());
        DUNLIN_TRY_VALUE(auto hook, hooks.find(id));
        if (!hook)
            return fail(ErrorCode::NotFound, QStringLiteral("there is no such webhook"));
        hook->state = paused ? WebhookState::Paused : WebhookState::Active;
        hook->words = paused ? QStringLiteral("paused by a person") : QStringLiteral("");
        return hooks.update(*hook);
    });
}

Result<std::vector<DeliveryRow>> deliveries(Office &office, const base::Bytes16 &webhook,
                                            std::optional<DeliveryState> state, qint64 before,
                                            int limit)
{
    OfficeCore &core = office.core();
    return core.read([&](Connection &connection) {
        return store::WebhookStore(connection, core.key())
            .deliveries(webhook, state, before, limit);
    });
}

Status retryDelivery(Office &office, const base::Bytes16 &webhook, qint64 seq)
{
    OfficeCore &core = office.core();
    return core.write([&](Connection &connection) -> Status {
        store::WebhookStore hooks(connection, core.key());
        DUNLIN_TRY_VALUE(auto row, hooks.delivery(webhook, seq));
        if (!row)
            return fail(ErrorCode::NotFound, QStringLiteral("there is no such delivery"));
        if (row->state != DeliveryState::Failed)
            return fail(ErrorCode::Conflict, QStringLiteral("only what has failed is sent again"));
        row->state = DeliveryState::Waiting;
        row->attempts = 0;
        row->nextAt = core.clock().now();
        row->doneAt.reset();
        return hooks.updateDelivery(*row);
    });
}

Result<qint64> makeDeliveries(Office &office)
{
    OfficeCore &core = office.core();
    qint64 made = 0;
    DUNLIN_TRY_VALUE(auto duty, Duty::tryTake(core, QStringLiteral("webhooks:make")));
    if (!duty)
        return made; // another one makes them
    DUNLIN_TRY_VALUE(const auto hooks, core.read([&](Connection &connection) {
        return store::WebhookStore(connection, core.key()).all();
    }));
    for (const WebhookRow &hook : hooks) {
        if (hook.state != WebhookState::Active)
            continue;
        for (bool more = true; more;) {
            DUNLIN_TRY_VALUE(more, core.write([&](Connection &connection) -> Result<bool> {
                DUNLIN_TRY_VALUE(const auto now,
                                 store::WebhookStore(connection, core.key()).find(hook.id));
                DUNLIN_TRY_VALUE(const bool ours, duty->keep(connection));
                if (!ours || !now || now->state != WebhookState::Active)
                    return false;
                return makePortion(core, connection, *now, &made);
            }));
        }
    }
    return made;
}

Result<std::vector<base::Bytes16>> webhooksWithDue(Office &office)
{
    OfficeCore &core = office.core();
    return core.read([&](Connection &connection) {
        return store::WebhookStore(connection, core.key()).withDue(core.clock().now());
    });
}

namespace {

/// One delivery and what came of it, kept. False: no more for now.
Result<bool> tellOne(OfficeCore &core, Duty &duty, const WebhookRow &hook, DeliveryRow row,
                     const WebCaller &call, WebhookRound *round)
{
    const auto answer = call(requestOf(hook, row, core.clock().now()));
    if (!answer && answer.error().code == ErrorCode::Cancelled)
        return false;
    settle(&row, answer, core.clock().now());
    DUNLIN_TRY_VALUE(const bool ours, core.write([&](Connection &connection) -> Result<bool> {
        DUNLIN_TRY_VALUE(const bool held, duty.keep(connection));
        store::WebhookStore store(connection, core.key());
        DUNLIN_TRY(store.updateDelivery(row));
        if (!answer || answer->status != 410)
            return held;
        DUNLIN_TRY_VALUE(auto gone, store.find(hook.id));
        if (gone) {
            gone->state = WebhookState::Paused;
            gone->words = QStringLiteral("the other side says that it is gone (410)");
            DUNLIN_TRY(store.update(*gone));
        }
        return false;
    }));
    round->delivered += row.state == DeliveryState::Delivered ? 1 : 0;
    round->failed += row.state == DeliveryState::Failed ? 1 : 0;
    round->retried += row.state == DeliveryState::Waiting ? 1 : 0;
    round->silent = !answer;
    return ours && answer;
}

} // namespace

Result<WebhookRound> tellWebhook(Office &office, const base::Bytes16 &id, const WebCaller &call)
{
    OfficeCore &core = office.core();
    WebhookRound round;
    const QString name = QStringLiteral("webhook:") + QString::fromLatin1(base::bytes16ToHex(id));
    DUNLIN_TRY_VALUE(auto duty, Duty::tryTake(core, name));
    if (!duty)
        return round; // another one tells it
    struct Found {
        std::optional<WebhookRow> hook;
        std::vector<DeliveryRow> due;
    };
    DUNLIN_TRY_VALUE(const Found found, core.read([&](Connection &connection) -> Result<Found> {
        store::WebhookStore hooks(connection, core.key());
        Found out;
        DUNLIN_TRY_VALUE(out.hook, hooks.find(id));
        if (out.hook && out.hook->state == WebhookState::Active) {
            DUNLIN_TRY_VALUE(out.due, hooks.due(id, core.clock().now(), kSentAtOnce));
        }
        return out;
    }));
    for (const DeliveryRow &row : found.due) {
        DUNLIN_TRY_VALUE(const bool more, tellOne(core, *duty, *found.hook, row, call, &round));
        if (!more)
            break;
    }
    if (round.delivered > 0) {
        DUNLIN_TRY(core.write([&](Connection &connection) -> Status {
            return store::WebhookStore(connection, core.key())
                .forgetDelivered(core.clock().now().plusMs(-kKeptDays * base::kMsPerDay));
        }));
    }
    return round;
}

Result<WebhookRound> tellWebhooks(Office &office, const WebCaller &call)
{
    WebhookRound sum;
    DUNLIN_TRY_VALUE(sum.made, makeDeliveries(office));
    DUNLIN_TRY_VALUE(const auto due, webhooksWithDue(office));
    for (const base::Bytes16 &id : due) {
        DUNLIN_TRY_VALUE(const WebhookRound one, tellWebhook(office, id, call));
        sum.delivered += one.delivered;
        sum.retried += one.retried;
        sum.failed += one.failed;
    }
    return sum;
}

} // namespace dunlin::desk
