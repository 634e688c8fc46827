// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/api/api_routes.h"
#include "app/server/api/api_schemas.h"

// The list of routes, and /openapi.json made from it: what is not in the list does not exist.

namespace dunlin::server {

using base::JsonWriter;

namespace {

constexpr char kPage[] = "Cursor of the page before; leave it out for the first.";
constexpr char kLimit[] = "Rows of a page, 1 to 500.";

QByteArray operationId(const QByteArray &method, const QByteArray &path)
{
    QByteArray id = method.toLower();
    for (const QByteArray &part : path.mid(8).split('/')) {
        QByteArray word = part;
        word.replace("{", "by_").replace("}", "");
        id += '_' + word;
    }
    return id;
}

void writeReference(JsonWriter &out, const char *schema)
{
    out.beginObject().key("schema").beginObject().key("$ref");
    out.value("#/components/schemas/" + QByteArray(schema)).endObject().endObject();
}

void writeContent(JsonWriter &out, const char *type, const char *schema)
{
    out.key("content").beginObject().key(type);
    writeReference(out, schema);
    out.endObject();
}

void writeParameter(JsonWriter &out, const QByteArray &name, const char *in, const char *about,
                    bool isNumber)
{
    out.beginObject().key("name").value(name).key("in").value(in);
    if (about)
        out.key("description").value(about);
    if (QByteArrayView(in) == "path" || name == "Idempotency-Key")
        out.key("required").boolean(true);
    out.key("schema").beginObject().key("type").value(isNumber ? "integer" : "string");
    out.endObject().endObject();
}

} // namespace

const std::vector<ApiRoutes::Route> ApiRoutes::kRoutes{
    {"GET",
     "/api/v1/me",
     "As whom the token acts, and what it may",
     nullptr,
     {},
     nullptr,
     "Me",
     &ApiRoutes::me},
    {"GET",
     "/api/v1/accounts",
     "Accounts by number, page by page",
     "accounts:read",
     {{"cursor", kPage},
      {"limit", kLimit, true},
      {"status", "Only accounts with this status."},
      {"creditor", "Only accounts of the creditor of this name."}},
     nullptr,
     "AccountPage",
     &ApiRoutes::accounts},
    {"GET",
     "/api/v1/accounts/{account}",
     "The whole state of one account, now or as of a moment",
     "accounts:read",
     {{"creditor", "Where several creditors use the number."},
      {"at", "Leave out what happened later (RFC 3339)."},
      {"known", "Leave out what was heard later (RFC 3339)."}},
     nullptr,
     "Account",
     &ApiRoutes::account},
    {"GET",
     "/api/v1/events",
     "What happened, in the order in which the office took it",
     "events:read",
     {{"cursor", kPage},
      {"limit", kLimit, true},
      {"types", "Only these types, separated by commas."}},
     nullptr,
     "EventPage",
     &ApiRoutes::events},
    {"POST",
     "/api/v1/events",
     "Records notes, contacts, promises, disputes, payments and the like, each by itself",
     "events:write",
     {},
     "Lines",
     "Results",
     &ApiRoutes::appendEvents},
    {"GET",
     "/api/v1/payments",
     "Payments and their reversals, in the order in which the office took them",
     "payments:read",
     {{"cursor", kPage}, {"limit", kLimit, true}},
     nullptr,
     "EventPage",
     &ApiRoutes::payments},
    {"POST",
     "/api/v1/payments",
     "Records one payment",
     "payments:write",
     {},
     "NewPayment",
     "Result",
     &ApiRoutes::addPayment},
    {"GET",
     "/api/v1/queue",
     "The queue of the token's user, first what to work first",
     "queue:read",
     {{"limit", kLimit, true}, {"at", "As of this moment (RFC 3339)."}},
     nullptr,
     "Queue",
     &ApiRoutes::queue},
    {"GET",
     "/api/v1/bank/lines",
     "Bank lines that wait, each with what it may be for",
     "bank:read",
     {{"limit", kLimit, true}},
     nullptr,
     "BankLines",
     &ApiRoutes::bankLines},
    {"POST",
     "/api/v1/bank/lines/{line}",
     "Posts a waiting line, or sets it aside",
     "bank:write",
     {},
     "BankDecision",
     "BankLine",
     &ApiRoutes::decideLine},
    {"GET",
     "/api/v1/webhooks",
     "Webhooks, with what went through and what did not",
     "webhooks:manage",
     {},
     nullptr,
     "Webhooks",
     &ApiRoutes::webhooks},
    {"POST",
     "/api/v1/webhooks",
     "A new webhook; its secret is shown once",
     "webhooks:manage",
     {},
     "NewWebhook",
     "MadeWebhook",
     &ApiRoutes::addWebhook},
    {"DELETE",
     "/api/v1/webhooks/{webhook}",
     "Ends a webhook and forgets its deliveries",
     "webhooks:manage",
     {},
     nullptr,
     nullptr,
     &ApiRoutes::removeWebhook},
    {"GET",
     "/api/v1/webhooks/{webhook}/deliveries",
     "What was sent, newest first, with the bytes and what went wrong",
     "webhooks:manage",
     {{"cursor", kPage}, {"limit", kLimit, true}, {"state", "waiting, delivered or failed."}},
     nullptr,
     "Deliveries",
     &ApiRoutes::deliveries},
    {"POST",
     "/api/v1/webhooks/{webhook}/deliveries/{seq}/retry",
     "Sends a failed one again",
     "webhooks:manage",
     {},
     nullptr,
     "Retried",
     &ApiRoutes::retryDelivery},
    {"GET",
     "/api/v1/connectors",
     "How the connections to other systems are doing",
     "systems:read",
     {},
     nullptr,
     "Connectors",
     &ApiRoutes::connectors},
};

void ApiRoutes::describePaths(JsonWriter &out) const
{
    QByteArray open; // routes of one path stand together
    for (const Route &route : kRoutes) {
        if (open != route.path) {
            if (!open.isEmpty())
                out.endObject();
            out.key(route.path).beginObject();
            open = route.path;
        }
        out.key(QByteArray(route.method).toLower()).beginObject();
        out.key("summary").value(route.summary);
        out.key("operationId").value(operationId(route.method, route.path));
        out.key("tags").beginArray().value(QByteArray(route.path).split('/').value(3)).endArray();
        if (route.scope)
            out.key("description").value("Needs the scope `" + QByteArray(route.scope) + "`.");
        out.key("security").beginArray().beginObject().key("token").beginArray().endArray();
        out.endObject().endArray();
        out.key("parameters").beginArray();
        for (const QByteArray &part : QByteArray(route.path).split('/')) {
            if (part.startsWith('{'))
                writeParameter(out, part.mid(1, part.size() - 2), "path", nullptr, false);
        }
        for (const Parameter &one : route.parameters)
            writeParameter(out, one.name, "query", one.about, one.isNumber);
        if (route.takes)
            writeParameter(out, "Idempotency-Key", "header",
                           "Up to 255 characters. Sent again with the same key and body, the "
                           "request writes nothing and gets the answer of the first time.",
                           false);
        out.endArray();
        if (route.takes) {
            out.key("requestBody").beginObject().key("required").boolean(true);
            writeContent(out, "application/json", route.takes);
            out.endObject();
        }
        const bool made = route.takes && QByteArray(route.gives) != "Results"
                          && QByteArray(route.gives) != "BankLine";
        out.key("responses").beginObject();
        out.key(!route.gives                           ? "204"
                : QByteArray(route.gives) == "Retried" ? "202"
                : made                                 ? "201"
                                                       : "200");
        out.beginObject().key("description").value("done");
        if (route.gives)
            writeContent(out, "application/json", route.gives);
        out.endObject();
        out.key("default").beginObject().key("description").value("refused (RFC 9457)");
        writeContent(out, "application/problem+json", "Problem");
        out.endObject().endObject().endObject();
    }
    out.endObject();
}

void ApiRoutes::describeComponents(JsonWriter &out) const
{
    out.key("schemas").raw(apiSchemas());
}

} // namespace dunlin::server
