// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/systems_json.h"

#include "core/base/json_writer.h"

namespace dunlin::ctl {

using base::JsonWriter;

namespace {

void moment(JsonWriter &json, const char *key, std::optional<base::Instant> at)
{
    json.key(key);
    if (at)
        json.value(base::toIso(*at));
    else
        json.null();
}

void words(JsonWriter &json, const char *key, const QStringList &list)
{
    json.key(key).beginArray();
    for (const QString &one : list)
        json.value(one);
    json.endArray();
}

QByteArray stateName(store::DeliveryState state)
{
    switch (state) {
    case store::DeliveryState::Waiting: return "waiting";
    case store::DeliveryState::Delivered: return "delivered";
    case store::DeliveryState::Failed: return "failed";
    }
    return "waiting";
}

} // namespace

QByteArray tokenJson(const desk::TokenInfo &token)
{
    JsonWriter json;
    json.beginObject().key("id").value(base::bytes16ToHex(token.id));
    json.key("name").value(token.name).key("user").value(token.user);
    words(json, "scopes", token.scopes);
    moment(json, "created", token.created);
    moment(json, "expires", token.expires);
    moment(json, "used", token.used);
    moment(json, "revoked", token.revoked);
    return json.endObject().take();
}

QByteArray webhookJson(const desk::WebhookInfo &webhook)
{
    const store::WebhookRow &row = webhook.row;
    JsonWriter json;
    json.beginObject().key("webhook").value(base::bytes16ToHex(row.id));
    json.key("url").value(row.url);
    words(json, "types", row.kinds);
    json.key("user").value(row.user);
    json.key("state").value(row.state == store::WebhookState::Active ? "active" : "paused");
    json.key("reason").value(row.words);
    json.key("waiting").number(webhook.counts.waiting);
    json.key("delivered").number(webhook.counts.delivered);
    json.key("failed").number(webhook.counts.failed);
    moment(json, "created", row.createdAt);
    return json.endObject().take();
}

QByteArray newWebhookJson(const store::WebhookRow &webhook)
{
    JsonWriter json;
    json.beginObject().key("webhook").value(base::bytes16ToHex(webhook.id));
    json.key("url").value(webhook.url);
    words(json, "types", webhook.kinds);
    json.key("secret").value(webhook.secret);
    return json.endObject().take();
}

QByteArray deliveryJson(const store::DeliveryRow &delivery)
{
    JsonWriter json;
    json.beginObject()
        .key("delivery")
        .value(base::bytes16ToHex(delivery.webhook) + '-' + QByteArray::number(delivery.seq));
    json.key("seq").number(delivery.seq).key("type").value(delivery.kind);
    json.key("state").value(stateName(delivery.state));
    json.key("attempts").number(delivery.attempts).key("status");
    if (delivery.status > 0)
        json.number(delivery.status);
    else
        json.null();
    json.key("error").value(delivery.words);
    const bool waits = delivery.state == store::DeliveryState::Waiting;
    moment(json, "next_attempt", waits ? std::optional(delivery.nextAt) : std::nullopt);
    moment(json, "created", delivery.createdAt);
    moment(json, "done", delivery.doneAt);
    json.key("body").raw(delivery.body);
    return json.endObject().take();
}

QByteArray connectorJson(const desk::ConnectorHealth &connector)
{
    JsonWriter json;
    json.beginObject().key("name").value(connector.row.name);
    json.key("kind").value(connector.row.kind);
    json.key("health").value(desk::healthName(connector.health));
    json.key("words").value(connector.words);
    json.key("failures_in_row").number(connector.failuresInRow);
    moment(json, "last_run", connector.lastRun);
    moment(json, "last_ok", connector.lastOk);
    moment(json, "next_run", connector.row.nextRun);
    json.key("every_minutes").number(connector.row.everyMinutes);
    json.key("counts").raw(connector.counts.isEmpty() ? QByteArray("{}") : connector.counts);
    return json.endObject().take();
}

QByteArray connectorRunJson(const store::ConnectorRunRow &run)
{
    JsonWriter json;
    json.beginObject().key("ok").boolean(run.ok).key("words").value(run.words);
    moment(json, "started", run.startedAt);
    moment(json, "ended", run.endedAt);
    json.key("counts").raw(run.counts.isEmpty() ? QByteArray("{}") : run.counts);
    return json.endObject().take();
}

} // namespace dunlin::ctl
