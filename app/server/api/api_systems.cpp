// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/systems_json.h"
#include "app/server/api/api_reply.h"
#include "app/server/api/api_routes.h"
#include "core/desk/systems/api_writes.h"
#include "core/desk/systems/connectors.h"
#include "core/desk/systems/webhooks.h"

#include <QtCore/QJsonArray>

// Webhooks and connectors for other programs.

namespace dunlin::server {

using base::JsonWriter;
using base::Result;

namespace {

std::optional<store::DeliveryState> stateNamed(const QString &name)
{
    if (name == QLatin1String("waiting"))
        return store::DeliveryState::Waiting;
    if (name == QLatin1String("delivered"))
        return store::DeliveryState::Delivered;
    if (name == QLatin1String("failed"))
        return store::DeliveryState::Failed;
    return std::nullopt;
}

HttpReply notFound()
{
    return apiProblem(404, "not_found", QStringLiteral("there is no such webhook"));
}

/// A program sees and changes the webhooks of its own user only, unless it sees everything.
Result<bool> isOurs(desk::Office &office, const desk::ApiCaller &caller, const base::Bytes16 &id)
{
    DUNLIN_TRY_VALUE(const auto all, desk::webhooks(office));
    for (const desk::WebhookInfo &one : all) {
        if (one.row.id == id)
            return caller.sight.all || one.row.user == caller.user;
    }
    return false;
}

} // namespace

HttpReply ApiRoutes::webhooks(const Call &call)
{
    const auto all = desk::webhooks(m_office);
    if (!all)
        return apiProblem(all.error());
    JsonWriter json;
    json.beginObject().key("items").beginArray();
    for (const desk::WebhookInfo &one : *all) {
        if (call.caller.sight.all || one.row.user == call.caller.user)
            json.raw(ctl::webhookJson(one));
    }
    return apiJson(json.endArray().endObject().take());
}

HttpReply ApiRoutes::addWebhook(const Call &call)
{
    const auto wish = apiObject(call.request);
    if (!wish)
        return apiProblem(wish.error());
    desk::NewWebhook hook;
    hook.url = wish->value(QLatin1String("url")).toString();
    for (const QJsonValue &kind : wish->value(QLatin1String("types")).toArray())
        hook.kinds.append(kind.toString());
    hook.user = call.caller.user;
    const auto answer = desk::onceByKey(
        m_office, call.caller, QString::fromUtf8(call.request.idempotencyKey),
        call.request.path + '\n' + call.request.body, [&]() -> Result<desk::KeyedAnswer> {
            DUNLIN_TRY_VALUE(const auto row, desk::addWebhook(m_office, hook));
            return desk::KeyedAnswer{201, ctl::newWebhookJson(row), false};
        });
    return answer ? apiJson(answer->body, answer->status) : apiProblem(answer.error());
}

HttpReply ApiRoutes::removeWebhook(const Call &call)
{
    const auto id = base::bytes16FromHex(call.names.value(0).toLatin1());
    if (!id)
        return notFound();
    const auto ours = isOurs(m_office, call.caller, *id);
    if (!ours)
        return apiProblem(ours.error());
    if (!*ours)
        return notFound();
    if (const auto removed = desk::removeWebhook(m_office, *id); !removed)
        return apiProblem(removed.error());
    return {{204, {}, {}, {}}, 0, false};
}

HttpReply ApiRoutes::deliveries(const Call &call)
{
    const auto id = base::bytes16FromHex(call.names.value(0).toLatin1());
    const auto limit = apiNumber(call.query, "limit", 100, 1, 500);
    if (!limit)
        return apiProblem(limit.error());
    const auto ours = id ? isOurs(m_office, call.caller, *id) : Result<bool>(false);
    if (!ours)
        return apiProblem(ours.error());
    if (!*ours)
        return notFound();
    const QString wanted = call.query.queryItemValue(QStringLiteral("state"));
    const auto state = stateNamed(wanted);
    if (!wanted.isEmpty() && !state)
        return apiProblem(400, "input", QStringLiteral("state is waiting, delivered or failed"));
    const qint64 before = call.query.queryItemValue(QStringLiteral("cursor")).toLongLong();
    const auto rows = desk::deliveries(m_office, *id, state, before, *limit);
    if (!rows)
        return apiProblem(rows.error());
    JsonWriter json;
    json.beginObject().key("items").beginArray();
    for (const store::DeliveryRow &row : *rows)
        json.raw(ctl::deliveryJson(row));
    json.endArray().key("next");
    if (int(rows->size()) < *limit)
        json.null();
    else
        json.value(QByteArray::number(rows->back().seq));
    return apiJson(json.endObject().take());
}

HttpReply ApiRoutes::retryDelivery(const Call &call)
{
    const auto id = base::bytes16FromHex(call.names.value(0).toLatin1());
    const auto ours = id ? isOurs(m_office, call.caller, *id) : Result<bool>(false);
    if (!ours)
        return apiProblem(ours.error());
    if (!*ours)
        return notFound();
    const qint64 seq = call.names.value(1).toLongLong();
    if (const auto done = desk::retryDelivery(m_office, *id, seq); !done)
        return apiProblem(done.error());
    return apiJson("{\"state\":\"waiting\"}", 202);
}

HttpReply ApiRoutes::connectors(const Call &)
{
    const auto all = desk::connectorHealth(m_office);
    if (!all)
        return apiProblem(all.error());
    JsonWriter json;
    json.beginObject().key("items").beginArray();
    for (const desk::ConnectorHealth &one : *all)
        json.raw(ctl::connectorJson(one));
    return apiJson(json.endArray().endObject().take());
}

} // namespace dunlin::server
