// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/api/api_routes.h"

#include "app/ctl/account_json.h"
#include "app/ctl/commands/bank_json.h"
#include "app/server/api/api_reply.h"
#include "core/desk/bank_match.h"
#include "core/desk/office_accounts.h"
#include "core/desk/systems/api_pages.h"
#include "core/desk/systems/api_writes.h"

#include <QtCore/QUrl>

namespace dunlin::server {

using base::ErrorCode;
using base::JsonWriter;
using base::Result;

namespace {

constexpr char kRoot[] = "/api/v1/";

QByteArray requestBytes(const HttpRequest &request)
{
    return request.method + ' ' + request.path + '\n' + request.body;
}

QByteArray amount(qint64 minor, base::Currency currency)
{
    return base::Money(minor, currency).toText();
}

void writeAccount(JsonWriter &json, const desk::ApiAccount &one)
{
    const store::AccountRow &row = one.row;
    const auto money = [&](const char *key, qint64 minor) {
        json.key(key).value(amount(minor, row.currency));
    };
    json.beginObject().key("account").value(row.number);
    json.key("creditor").value(one.creditor);
    json.key("debtor").value(row.debtorName);
    json.key("status").value(domain::name(row.status));
    money("principal", row.principal);
    money("interest", row.interest);
    money("fees", row.fees);
    money("costs", row.costs);
    money("unapplied", row.unapplied);
    money("disputed", row.disputed);
    money("total", row.total);
    json.key("currency").value(row.currency.code());
    json.key("oldest_due");
    if (row.oldestDue.isValid())
        json.value(row.oldestDue.toString(Qt::ISODate));
    else
        json.null();
    json.key("assigned_to").value(row.assignedTo);
    json.key("next_action").value(domain::name(row.nextAction.kind)).endObject();
}

void writeAnswer(JsonWriter &json, const desk::LineAnswer &answer)
{
    json.beginObject().key("id");
    if (answer.id.isEmpty())
        json.null();
    else
        json.value(answer.id);
    json.key("verdict").value(answer.verdict);
    if (!answer.reason.isEmpty())
        json.key("reason").value(answer.reason);
    json.endObject();
}

HttpReply reply(const Result<desk::KeyedAnswer> &answer)
{
    if (!answer)
        return apiProblem(answer.error());
    HttpReply out = apiJson(answer->body, answer->status);
    if (answer->again)
        out.response.headers.emplace_back("Idempotency-Replayed", "true");
    return out;
}

bool isMoney(const QJsonObject &line)
{
    static const QSet<QString> kinds{QStringLiteral("payment"),    QStringLiteral("reversal"),
                                     QStringLiteral("adjustment"), QStringLiteral("interest"),
                                     QStringLiteral("fee"),        QStringLiteral("cost"),
                                     QStringLiteral("write_off")};
    return kinds.contains(line.value(QLatin1String("kind")).toString());
}

} // namespace

bool ApiRoutes::owns(const QByteArray &path) const
{
    return path.startsWith(kRoot);
}

bool ApiRoutes::matches(const Route &route, const QByteArray &path, QStringList *names)
{
    const QList<QByteArray> wanted = QByteArray(route.path).split('/');
    const QList<QByteArray> given = path.split('/');
    if (wanted.size() != given.size())
        return false;
    names->clear();
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted[i].startsWith('{'))
            names->append(QString::fromUtf8(QByteArray::fromPercentEncoding(given[i])));
        else if (wanted[i] != given[i])
            return false;
    }
    return true;
}

QByteArray ApiRoutes::label(const QByteArray &path) const
{
    QStringList names;
    for (const Route &route : kRoutes) {
        if (matches(route, path, &names))
            return route.path;
    }
    return {};
}

HttpReply ApiRoutes::handle(const HttpRequest &request)
{
    QByteArray allowed;
    QStringList names;
    for (const Route &route : kRoutes) {
        if (!matches(route, request.path, &names))
            continue;
        if (request.method != route.method) {
            allowed += (allowed.isEmpty() ? "" : ", ") + QByteArray(route.method);
            continue;
        }
        if (!request.contentEncoding.isEmpty() && request.contentEncoding != "identity")
            return apiProblem(415, "encoding", QStringLiteral("send the body as it is"));
        const auto caller = desk::callerOf(m_office, request.bearer);
        if (!caller)
            return apiProblem(caller.error());
        if (route.scope && !caller->may(route.scope)) {
            return apiProblem(
                403, "scope",
                QStringLiteral("the token has not the scope %1").arg(QLatin1String(route.scope)));
        }
        const Call call{request, *caller, QUrlQuery(QString::fromLatin1(request.query)), names};
        return (this->*route.handler)(call);
    }
    if (allowed.isEmpty())
        return apiProblem(404, "not_found", QStringLiteral("there is no such address"));
    HttpReply refused =
        apiProblem(405, "method", QStringLiteral("allowed: %1").arg(QString::fromLatin1(allowed)));
    refused.response.headers.emplace_back("Allow", allowed);
    return refused;
}

HttpReply ApiRoutes::me(const Call &call)
{
    JsonWriter json;
    json.beginObject().key("user").value(call.caller.user);
    json.key("role").value(ports::roleName(call.caller.sight.role));
    json.key("scopes").beginArray();
    for (const QString &scope : call.caller.scopes)
        json.value(scope);
    json.endArray().key("office").value(m_office.settings().name);
    json.key("currency").value(m_office.settings().currency.code());
    json.key("timezone").value(m_office.settings().zone).endObject();
    return apiJson(json.take());
}

HttpReply ApiRoutes::accounts(const Call &call)
{
    const auto limit = apiNumber(call.query, "limit", 100, 1, desk::kMaxApiPage);
    if (!limit)
        return apiProblem(limit.error());
    desk::AccountsWish wish;
    wish.limit = *limit;
    wish.cursor = call.query.queryItemValue(QStringLiteral("cursor")).toLatin1();
    wish.creditor = call.query.queryItemValue(QStringLiteral("creditor"), QUrl::FullyDecoded);
    if (const QString status = call.query.queryItemValue(QStringLiteral("status"));
        !status.isEmpty()) {
        wish.status = domain::fromName<domain::Status>(status.toLatin1());
        if (!wish.status)
            return apiProblem(400, "input", QStringLiteral("there is no such status"));
    }
    const auto page = desk::accountsPage(m_office, call.caller, wish);
    if (!page)
        return apiProblem(page.error());
    JsonWriter json;
    json.beginObject().key("items").beginArray();
    for (const desk::ApiAccount &one : page->accounts)
        writeAccount(json, one);
    json.endArray().key("next");
    if (page->next.isEmpty())
        json.null();
    else
        json.value(page->next);
    return apiJson(json.endObject().take());
}

HttpReply ApiRoutes::account(const Call &call)
{
    const QString number = call.names.value(0);
    desk::AccountQuestion question;
    question.number = number;
    question.creditor = call.query.queryItemValue(QStringLiteral("creditor"), QUrl::FullyDecoded);
    for (const auto &[name, into] : {std::pair("at", &question.at), {"known", &question.known}}) {
        const QString text = call.query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
        if (text.isEmpty())
            continue;
        *into = base::instantFromText(text, m_office.settings().zone);
        if (!*into)
            return apiProblem(400, "input",
                              QStringLiteral("%1 is no moment").arg(QLatin1String(name)));
    }
    const auto answer = desk::account(m_office, question);
    if (!answer)
        return apiProblem(answer.error());
    if (!call.caller.sight.sees(answer->state.assignedTo))
        return apiProblem(404, "not_found", QStringLiteral("there is no account %1").arg(number));
    return apiJson(ctl::accountJson(*answer));
}

HttpReply ApiRoutes::eventPage(const Call &call, const QSet<QByteArray> &kinds)
{
    const auto limit = apiNumber(call.query, "limit", 100, 1, desk::kMaxApiPage);
    if (!limit)
        return apiProblem(limit.error());
    const auto page = desk::eventsPage(
        m_office, call.caller,
        {call.query.queryItemValue(QStringLiteral("cursor")).toLatin1(), *limit, kinds});
    if (!page)
        return apiProblem(page.error());
    JsonWriter json;
    json.beginObject().key("items").beginArray();
    for (const QByteArray &event : page->events)
        json.raw(event);
    json.endArray().key("next").value(page->next);
    json.key("more").boolean(page->more).endObject();
    return apiJson(json.take());
}

HttpReply ApiRoutes::events(const Call &call)
{
    QSet<QByteArray> kinds;
    const QString wanted = call.query.queryItemValue(QStringLiteral("types"), QUrl::FullyDecoded);
    for (const QString &kind : wanted.split(QLatin1Char(','), Qt::SkipEmptyParts))
        kinds.insert(kind.trimmed().toLatin1());
    return eventPage(call, kinds);
}

HttpReply ApiRoutes::payments(const Call &call)
{
    return eventPage(call, {"payment", "reversal"});
}

HttpReply ApiRoutes::appendEvents(const Call &call)
{
    const auto lines = apiObjects(call.request);
    if (!lines)
        return apiProblem(lines.error());
    for (const QJsonObject &line : *lines) {
        if (isMoney(line) && !call.caller.may("payments:write"))
            return apiProblem(403, "scope",
                              QStringLiteral("money is recorded with the scope payments:write; "
                                             "nothing was written"));
    }
    return reply(desk::onceByKey(
        m_office, call.caller, QString::fromUtf8(call.request.idempotencyKey),
        requestBytes(call.request), [&]() -> Result<desk::KeyedAnswer> {
            DUNLIN_TRY_VALUE(const auto answers, desk::appendAs(m_office, call.caller, *lines));
            JsonWriter json;
            json.beginObject().key("results").beginArray();
            for (const desk::LineAnswer &answer : answers)
                writeAnswer(json, answer);
            return desk::KeyedAnswer{200, json.endArray().endObject().take(), false};
        }));
}

HttpReply ApiRoutes::addPayment(const Call &call)
{
    auto line = apiObject(call.request);
    if (!line)
        return apiProblem(line.error());
    line->insert(QLatin1String("kind"), QStringLiteral("payment"));
    return reply(desk::onceByKey(
        m_office, call.caller, QString::fromUtf8(call.request.idempotencyKey),
        requestBytes(call.request), [&]() -> Result<desk::KeyedAnswer> {
            DUNLIN_TRY_VALUE(const auto answers, desk::appendAs(m_office, call.caller, {*line}));
            const desk::LineAnswer &answer = answers.front();
            if (answer.verdict == "refused")
                return base::fail(ErrorCode::Input, answer.reason);
            JsonWriter json;
            writeAnswer(json, answer);
            return desk::KeyedAnswer{201, json.take(), false};
        }));
}

HttpReply ApiRoutes::queue(const Call &call)
{
    const auto limit = apiNumber(call.query, "limit", 100, 1, desk::kMaxApiPage);
    if (!limit)
        return apiProblem(limit.error());
    desk::QueueQuestion question;
    question.user = call.caller.user;
    question.limit = *limit;
    const QString at = call.query.queryItemValue(QStringLiteral("at"), QUrl::FullyDecoded);
    const auto moment = at.isEmpty() ? std::optional(m_clock.now())
                                     : base::instantFromText(at, m_office.settings().zone);
    if (!moment)
        return apiProblem(400, "input", QStringLiteral("at is no moment"));
    question.at = *moment;
    const auto lines = desk::queueOf(m_office, question);
    if (!lines)
        return apiProblem(lines.error());
    JsonWriter json;
    json.beginObject().key("items").beginArray();
    for (const desk::QueueLine &line : *lines) {
        json.beginObject().key("account").value(line.number);
        json.key("priority").number(line.priority).key("callable").boolean(line.callable);
        json.key("reasons").beginArray();
        for (const desk::QueueReason &reason : line.reasons) {
            json.beginObject().key("reason").value(reason.name);
            json.key("points").number(reason.points).endObject();
        }
        json.endArray();
        if (!line.held.isEmpty())
            json.key("held").value(line.held);
        json.endObject();
    }
    return apiJson(json.endArray().endObject().take());
}

HttpReply ApiRoutes::bankLines(const Call &call)
{
    const auto limit = apiNumber(call.query, "limit", 100, 1, desk::kMaxApiPage);
    if (!limit)
        return apiProblem(limit.error());
    if (!call.caller.sight.all)
        return apiProblem(403, "role",
                          QStringLiteral("bank lines are seen by those who see "
                                         "every account"));
    const auto lines = desk::openBankLines(m_office, *limit);
    if (!lines)
        return apiProblem(lines.error());
    JsonWriter json;
    json.beginObject().key("items").beginArray();
    for (const desk::OpenBankLine &one : *lines)
        json.raw(ctl::openLineJson(one));
    return apiJson(json.endArray().endObject().take());
}

HttpReply ApiRoutes::decideLine(const Call &call)
{
    const auto wish = apiObject(call.request);
    if (!wish)
        return apiProblem(wish.error());
    const auto id = base::bytes16FromHex(call.names.value(0).toLatin1());
    if (!id)
        return apiProblem(404, "not_found", QStringLiteral("there is no such line"));
    if (!call.caller.sight.all)
        return apiProblem(403, "role",
                          QStringLiteral("bank lines are decided by those who see "
                                         "every account"));
    const auto text = [&](const char *name) { return wish->value(QLatin1String(name)).toString(); };
    desk::BankDecision decision{*id,          text("account"),   text("creditor"),
                                text("item"), text("set_aside"), call.caller.user};
    if (decision.account.isEmpty() == decision.reason.isEmpty())
        return apiProblem(400, "input", QStringLiteral("give account, or set_aside with a reason"));
    return reply(desk::onceByKey(
        m_office, call.caller, QString::fromUtf8(call.request.idempotencyKey),
        requestBytes(call.request), [&]() -> Result<desk::KeyedAnswer> {
            DUNLIN_TRY_VALUE(const auto row, desk::decideBankLine(m_office, decision));
            return desk::KeyedAnswer{200, ctl::decidedLineJson(row), false};
        }));
}

} // namespace dunlin::server
