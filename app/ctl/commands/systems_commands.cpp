// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/groups.h"
#include "app/ctl/named_file.h"
#include "app/ctl/systems_json.h"
#include "core/base/json_writer.h"

#include <QtCore/QJsonDocument>

// token, webhook, connector: other programs and systems.

namespace dunlin::ctl {

namespace {

using base::JsonWriter;

QStringList listOf(const QString &text)
{
    QStringList out;
    for (const QString &one : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
        out << one.trimmed();
    return out;
}

int done(const Invocation &call, const char *key, const QString &value)
{
    JsonWriter json;
    json.beginObject().key(key).value(value).endObject();
    call.print(json.take());
    return Exit::Done;
}

int createToken(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    const auto days = arguments.number(QStringLiteral("days"), 365, 1, 3650);
    if (!days)
        return call.usage(days.error().detail);
    desk::NewToken wish;
    wish.name = arguments.value(QStringLiteral("name"));
    wish.user = arguments.value(QStringLiteral("user"));
    wish.scopes = listOf(arguments.value(QStringLiteral("scopes")));
    wish.days = int(*days);
    if (wish.name.isEmpty() || wish.user.isEmpty() || wish.scopes.isEmpty())
        return call.usage(QStringLiteral("token create needs --name, --user and --scopes"));
    return call.withOffice(arguments.at(0), [&](desk::Office &office) {
        const auto made = desk::makeToken(office, wish);
        if (!made)
            return call.failed(made.error());
        JsonWriter json;
        json.beginObject().key("token").value(made->token);
        json.key("id").value(base::bytes16ToHex(made->id));
        json.key("expires").value(base::toIso(made->expires)).endObject();
        call.print(json.take());
        return int(Exit::Done);
    });
}

int listTokens(const Invocation &call)
{
    return call.withOffice(call.arguments().at(0), [&](desk::Office &office) {
        const auto all = desk::tokens(office);
        if (!all)
            return call.failed(all.error());
        JsonWriter json;
        json.beginObject().key("tokens").beginArray();
        for (const desk::TokenInfo &one : *all)
            json.raw(tokenJson(one));
        call.print(json.endArray().endObject().take());
        return int(Exit::Done);
    });
}

int revokeToken(const Invocation &call)
{
    const auto id = base::bytes16FromHex(call.arguments().at(1).toLatin1());
    if (!id)
        return call.usage(QStringLiteral("ID is 32 hex digits, as in token list"));
    return call.withOffice(call.arguments().at(0), [&](desk::Office &office) {
        const auto revoked = desk::revokeToken(office, *id);
        return revoked ? done(call, "revoked", call.arguments().at(1))
                       : call.failed(revoked.error());
    });
}

int addWebhook(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    desk::NewWebhook wish;
    wish.url = arguments.at(1);
    wish.kinds = listOf(arguments.value(QStringLiteral("types")));
    wish.user = arguments.value(QStringLiteral("user"));
    if (wish.user.isEmpty())
        return call.usage(QStringLiteral("webhook add needs --user U"));
    return call.withOffice(arguments.at(0), [&](desk::Office &office) {
        const auto made = desk::addWebhook(office, wish);
        if (!made)
            return call.failed(made.error());
        call.print(newWebhookJson(*made));
        return int(Exit::Done);
    });
}

int listWebhooks(const Invocation &call)
{
    return call.withOffice(call.arguments().at(0), [&](desk::Office &office) {
        const auto all = desk::webhooks(office);
        if (!all)
            return call.failed(all.error());
        JsonWriter json;
        json.beginObject().key("webhooks").beginArray();
        for (const desk::WebhookInfo &one : *all)
            json.raw(webhookJson(one));
        call.print(json.endArray().endObject().take());
        return int(Exit::Done);
    });
}

/// The webhook of the second word.
int withWebhook(const Invocation &call,
                const std::function<int(desk::Office &, const base::Bytes16 &)> &work)
{
    const auto id = base::bytes16FromHex(call.arguments().at(1).toLatin1());
    if (!id)
        return call.usage(QStringLiteral("WEBHOOK is 32 hex digits, as in webhook list"));
    return call.withOffice(call.arguments().at(0),
                           [&](desk::Office &office) { return work(office, *id); });
}

int removeWebhook(const Invocation &call)
{
    return withWebhook(call, [&](desk::Office &office, const base::Bytes16 &id) {
        const auto removed = desk::removeWebhook(office, id);
        return removed ? done(call, "removed", call.arguments().at(1))
                       : call.failed(removed.error());
    });
}

int pauseWebhook(const Invocation &call)
{
    const bool resume = call.arguments().has(QStringLiteral("resume"));
    return withWebhook(call, [&](desk::Office &office, const base::Bytes16 &id) {
        const auto paused = desk::pauseWebhook(office, id, !resume);
        return paused ? done(call, resume ? "resumed" : "paused", call.arguments().at(1))
                      : call.failed(paused.error());
    });
}

int listDeliveries(const Invocation &call)
{
    const auto limit = call.arguments().number(QStringLiteral("limit"), 100, 1, 10'000);
    if (!limit)
        return call.usage(limit.error().detail);
    const auto state = call.arguments().has(QStringLiteral("failed"))
                           ? std::optional(store::DeliveryState::Failed)
                           : std::nullopt;
    return withWebhook(call, [&](desk::Office &office, const base::Bytes16 &id) {
        const auto rows = desk::deliveries(office, id, state, 0, int(*limit));
        if (!rows)
            return call.failed(rows.error());
        for (const store::DeliveryRow &row : *rows)
            call.print(deliveryJson(row));
        return int(Exit::Done);
    });
}

int retryDelivery(const Invocation &call)
{
    return withWebhook(call, [&](desk::Office &office, const base::Bytes16 &id) {
        const auto sent = desk::retryDelivery(office, id, call.arguments().at(2).toLongLong());
        return sent ? done(call, "waiting", call.arguments().at(2)) : call.failed(sent.error());
    });
}

int tellWebhooks(const Invocation &call)
{
    return call.withOffice(call.arguments().at(0), [&](desk::Office &office) {
        const auto round = desk::tellWebhooks(office, desk::networkCaller());
        if (!round)
            return call.failed(round.error());
        JsonWriter json;
        json.beginObject().key("made").number(round->made);
        json.key("delivered").number(round->delivered).key("retried").number(round->retried);
        json.key("failed").number(round->failed).endObject();
        call.print(json.take());
        return int(round->retried + round->failed > 0 ? Exit::DoneWithFindings : Exit::Done);
    });
}

int setConnector(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    desk::NewConnector wish;
    wish.name = arguments.at(1);
    wish.kind = arguments.value(QStringLiteral("kind")).toLatin1();
    const auto every = arguments.number(QStringLiteral("every"), 0, 0, 10'080);
    if (!every)
        return call.usage(every.error().detail);
    wish.everyMinutes = int(*every);
    const QString file = arguments.value(QStringLiteral("settings"));
    if (file.isEmpty())
        return call.usage(QStringLiteral("connector set needs --settings FILE"));
    const auto bytes = readFile(call.path(file), kMostText);
    if (!bytes)
        return call.failed(bytes.error());
    const auto settings = QJsonDocument::fromJson(*bytes);
    if (!settings.isObject())
        return call.failed(
            {base::ErrorCode::Input, QStringLiteral("the settings are no JSON object")});
    wish.settings = settings.object();
    return call.withOffice(arguments.at(0), [&](desk::Office &office) {
        const auto saved = desk::saveConnector(office, wish);
        return saved ? done(call, "connector", wish.name) : call.failed(saved.error());
    });
}

int listConnectors(const Invocation &call)
{
    return call.withOffice(call.arguments().at(0), [&](desk::Office &office) {
        const auto all = desk::connectorHealth(office);
        if (!all)
            return call.failed(all.error());
        JsonWriter json;
        json.beginObject().key("connectors").beginArray();
        for (const desk::ConnectorHealth &one : *all)
            json.raw(connectorJson(one));
        call.print(json.endArray().endObject().take());
        return int(Exit::Done);
    });
}

int runConnector(const Invocation &call)
{
    return call.withOffice(call.arguments().at(0), [&](desk::Office &office) {
        const auto run = desk::runConnector(office, call.arguments().at(1), desk::networkCaller());
        if (!run)
            return call.failed(run.error());
        call.print(connectorRunJson(*run));
        if (!run->ok)
            call.log(run->words);
        return int(run->ok ? Exit::Done : Exit::Failed);
    });
}

int listRuns(const Invocation &call)
{
    const auto limit = call.arguments().number(QStringLiteral("limit"), 20, 1, 200);
    if (!limit)
        return call.usage(limit.error().detail);
    return call.withOffice(call.arguments().at(0), [&](desk::Office &office) {
        const auto runs = desk::connectorRuns(office, call.arguments().at(1), int(*limit));
        if (!runs)
            return call.failed(runs.error());
        for (const store::ConnectorRunRow &run : *runs)
            call.print(connectorRunJson(run));
        return int(Exit::Done);
    });
}

int removeConnector(const Invocation &call)
{
    return call.withOffice(call.arguments().at(0), [&](desk::Office &office) {
        const auto removed = desk::removeConnector(office, call.arguments().at(1));
        return removed ? done(call, "removed", call.arguments().at(1))
                       : call.failed(removed.error());
    });
}

QString scopesHelp()
{
    QStringList lines;
    for (const desk::ApiScope &scope : desk::apiScopes())
        lines << QStringLiteral("%1 (%2)").arg(QLatin1String(scope.name),
                                               QLatin1String(scope.meaning));
    return lines.join(QStringLiteral(", "));
}

std::vector<Command> tokenCommands()
{
    return {
        {QStringLiteral("token create"),
         QStringLiteral("OFFICE --name NAME --user U --scopes S,S.. [--days N]"),
         QStringLiteral("A token by which another program uses the server's /api/v1 as this user, "
                        "shown once: {token, id, expires}. Scopes: ")
             + scopesHelp() + QLatin1Char('.'),
         {{QStringLiteral("name"), QStringLiteral("user"), QStringLiteral("scopes"),
           QStringLiteral("days")},
          {},
          1,
          1},
         createToken},
        {QStringLiteral("token list"),
         QStringLiteral("OFFICE"),
         QStringLiteral("{tokens: [{id, name, user, scopes, created, expires, used, revoked}]}"),
         {{}, {}, 1, 1},
         listTokens},
        {QStringLiteral("token revoke"),
         QStringLiteral("OFFICE ID"),
         QStringLiteral("Ends a token at once."),
         {{}, {}, 2, 2},
         revokeToken},
    };
}

std::vector<Command> webhookCommands()
{
    return {
        {QStringLiteral("webhook add"),
         QStringLiteral("OFFICE URL --user U [--types T,T..]"),
         QStringLiteral("Tells this address of events (all, or of these types) that the user may "
                        "see: {webhook, url, types, secret}. The server sends them."),
         {{QStringLiteral("user"), QStringLiteral("types")}, {}, 2, 2},
         addWebhook},
        {QStringLiteral("webhook list"),
         QStringLiteral("OFFICE"),
         QStringLiteral("{webhooks: [{webhook, url, types, user, state, reason, waiting, "
                        "delivered, failed}]}"),
         {{}, {}, 1, 1},
         listWebhooks},
        {QStringLiteral("webhook deliveries"),
         QStringLiteral("OFFICE WEBHOOK [--failed] [--limit N]"),
         QStringLiteral("JSON Lines, newest first: what was sent, and what went wrong."),
         {{QStringLiteral("limit")}, {QStringLiteral("failed")}, 2, 2},
         listDeliveries},
        {QStringLiteral("webhook retry"),
         QStringLiteral("OFFICE WEBHOOK SEQ"),
         QStringLiteral("Sends a failed delivery again."),
         {{}, {}, 3, 3},
         retryDelivery},
        {QStringLiteral("webhook pause"),
         QStringLiteral("OFFICE WEBHOOK [--resume]"),
         QStringLiteral("Sends nothing until it is resumed; nothing is lost."),
         {{}, {QStringLiteral("resume")}, 2, 2},
         pauseWebhook},
        {QStringLiteral("webhook remove"),
         QStringLiteral("OFFICE WEBHOOK"),
         QStringLiteral("Ends it, and forgets its deliveries."),
         {{}, {}, 2, 2},
         removeWebhook},
        {QStringLiteral("webhook send"),
         QStringLiteral("OFFICE"),
         QStringLiteral("Sends now what waits: {made, delivered, retried, failed}."),
         {{}, {}, 1, 1},
         tellWebhooks},
    };
}

std::vector<Command> connectorCommands()
{
    return {
        {QStringLiteral("connector set"),
         QStringLiteral("OFFICE NAME --kind tryton|rest --settings FILE.json [--every MINUTES]"),
         QStringLiteral("Sets up, or changes, a connection to another system "
                        "(docs/connectors.md). With --every the server runs it."),
         {{QStringLiteral("kind"), QStringLiteral("settings"), QStringLiteral("every")}, {}, 2, 2},
         setConnector},
        {QStringLiteral("connector list"),
         QStringLiteral("OFFICE"),
         QStringLiteral("{connectors: [{name, kind, health, words, last_run, last_ok, next_run, "
                        "counts}]}"),
         {{}, {}, 1, 1},
         listConnectors},
        {QStringLiteral("connector run"),
         QStringLiteral("OFFICE NAME"),
         QStringLiteral("Runs it now: {ok, words, started, ended, counts}."),
         {{}, {}, 2, 2},
         runConnector},
        {QStringLiteral("connector runs"),
         QStringLiteral("OFFICE NAME [--limit N]"),
         QStringLiteral("JSON Lines, newest first."),
         {{QStringLiteral("limit")}, {}, 2, 2},
         listRuns},
        {QStringLiteral("connector remove"),
         QStringLiteral("OFFICE NAME"),
         QStringLiteral("Forgets it; what it brought stays."),
         {{}, {}, 2, 2},
         removeConnector},
    };
}

} // namespace

std::vector<Command> systemsCommands()
{
    std::vector<Command> all = tokenCommands();
    for (auto group : {webhookCommands, connectorCommands}) {
        for (Command &command : group())
            all.push_back(std::move(command));
    }
    return all;
}

} // namespace dunlin::ctl
