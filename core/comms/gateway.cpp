// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comms/gateway.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QMessageAuthenticationCode>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>

#include <algorithm>

namespace dunlin::comms {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;

namespace {

constexpr qint64 kDefaultToleranceS = 300;
constexpr qsizetype kMostReason = 300;
constexpr qsizetype kMostBody = 1 << 20;

QJsonValue at(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key));
}

QString text(const QJsonObject &object, const char *key)
{
    return at(object, key).toString();
}

/// A value by JSON pointer (RFC 6901) without escapes: "/messages/0/id".
QJsonValue byPointer(const QJsonValue &root, const QString &pointer)
{
    QJsonValue here = root;
    for (const QString &part : pointer.split(u'/', Qt::SkipEmptyParts)) {
        if (here.isArray()) {
            bool ok = false;
            const int index = part.toInt(&ok);
            here = ok ? here.toArray().at(index) : QJsonValue();
        } else {
            here = here.toObject().value(part);
        }
    }
    return here;
}

QString written(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toDouble(), 'f', 0);
    return value.isBool() ? (value.toBool() ? QStringLiteral("true") : QStringLiteral("false"))
                          : QString();
}

/// Puts the values in. NotFound names the first that is missing.
Result<QString> filled(const QString &pattern, const GatewayValues &values)
{
    QString out;
    for (qsizetype from = 0;;) {
        const qsizetype open = pattern.indexOf(QLatin1String("{{"), from);
        if (open < 0)
            return out + pattern.mid(from);
        const qsizetype close = pattern.indexOf(QLatin1String("}}"), open);
        if (close < 0)
            return fail(ErrorCode::Input, QStringLiteral("gateway: a brace does not close"));
        const QString name = pattern.mid(open + 2, close - open - 2).trimmed();
        if (!values.contains(name))
            return fail(ErrorCode::Input, QStringLiteral("gateway: %1 is not set").arg(name));
        out += pattern.mid(from, open - from) + values.value(name);
        from = close + 2;
    }
}

Result<QJsonValue> filledValue(const QJsonValue &pattern, const GatewayValues &values)
{
    if (pattern.isString()) {
        DUNLIN_TRY_VALUE(const QString one, filled(pattern.toString(), values));
        return QJsonValue(one);
    }
    if (pattern.isArray()) {
        QJsonArray out;
        for (const QJsonValue &one : pattern.toArray()) {
            DUNLIN_TRY_VALUE(const QJsonValue made, filledValue(one, values));
            out.append(made);
        }
        return QJsonValue(out);
    }
    if (pattern.isObject()) {
        QJsonObject out;
        const QJsonObject fields = pattern.toObject();
        for (auto one = fields.begin(); one != fields.end(); ++one) {
            DUNLIN_TRY_VALUE(const QJsonValue made, filledValue(one.value(), values));
            out.insert(one.key(), made);
        }
        return QJsonValue(out);
    }
    return pattern;
}

Result<QByteArray> bodyOf(const QJsonObject &send, const GatewayValues &values)
{
    const QJsonObject pattern = at(send, "body").toObject();
    if (text(send, "content") == QLatin1String("json")) {
        DUNLIN_TRY_VALUE(const QJsonValue made, filledValue(pattern, values));
        return QJsonDocument(made.toObject()).toJson(QJsonDocument::Compact);
    }
    QByteArray form;
    for (auto one = pattern.begin(); one != pattern.end(); ++one) {
        DUNLIN_TRY_VALUE(const QString value, filled(one.value().toString(), values));
        form += (form.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(one.key()) + '='
                + QUrl::toPercentEncoding(value);
    }
    return form;
}

bool holds(const QJsonValue &list, int status)
{
    const QJsonArray all = list.toArray();
    return std::any_of(all.begin(), all.end(),
                       [status](const QJsonValue &one) { return one.toInt() == status; });
}

bool holds(const QJsonValue &list, const QString &word)
{
    const QJsonArray all = list.toArray();
    return std::any_of(all.begin(), all.end(), [&](const QJsonValue &one) {
        return one.toString().compare(word, Qt::CaseInsensitive) == 0;
    });
}

QString reasonOf(int status, const QByteArray &body)
{
    QString words = QString::fromUtf8(body.left(4 * kMostReason)).simplified().left(kMostReason);
    for (QChar &c : words) {
        if (!c.isPrint())
            c = u' ';
    }
    return QStringLiteral("the gateway answered %1: %2").arg(status).arg(words);
}

bool isLoopback(const QUrl &url)
{
    return url.host() == QLatin1String("127.0.0.1") || url.host() == QLatin1String("localhost")
           || url.host() == QLatin1String("::1");
}

} // namespace

Result<Gateway> Gateway::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    const QJsonObject root = document.object();
    const auto refuse = [](const char *what) {
        return fail(ErrorCode::Input, QStringLiteral("gateway: %1").arg(QLatin1String(what)));
    };
    if (!document.isObject() || text(root, "format") != QLatin1String("dunlin-gateway"))
        return refuse("format is \"dunlin-gateway\"");
    Gateway out;
    out.m_name = text(root, "name");
    out.m_idempotent = at(root, "idempotent").toBool();
    out.m_send = at(root, "send").toObject();
    out.m_webhook = at(root, "webhook").toObject();
    out.m_signature = at(out.m_webhook, "signature").toObject();
    const QString content = text(out.m_send, "content");
    if (out.m_name.isEmpty())
        return refuse("name is missing");
    if (text(out.m_send, "url").isEmpty())
        return refuse("send.url is missing");
    if (content != QLatin1String("json") && content != QLatin1String("form"))
        return refuse("send.content is json or form");
    if (at(out.m_send, "ok").toArray().isEmpty())
        return refuse("send.ok lists the answers that mean: accepted");
    if (!out.m_webhook.isEmpty() && text(out.m_signature, "header").isEmpty())
        return refuse("webhook.signature.header is missing: unsigned calls are not taken");
    return out;
}

Result<HttpCall> Gateway::sendCall(const GatewayValues &values) const
{
    HttpCall call;
    call.method = text(m_send, "method").toLatin1();
    if (call.method.isEmpty())
        call.method = "POST";
    GatewayValues inUrl;
    for (auto one = values.begin(); one != values.end(); ++one)
        inUrl.insert(one.key(), one.key() == QLatin1String("base")
                                    ? one.value()
                                    : QString::fromLatin1(QUrl::toPercentEncoding(one.value())));
    DUNLIN_TRY_VALUE(const QString url, filled(text(m_send, "url"), inUrl));
    const QUrl parsed(url, QUrl::StrictMode);
    const bool safe = parsed.scheme() == QLatin1String("https")
                      || (parsed.scheme() == QLatin1String("http") && isLoopback(parsed));
    if (!parsed.isValid() || !safe)
        return fail(ErrorCode::Input, QStringLiteral("gateway: the address has to be https"));
    call.url = parsed.toEncoded();
    const bool json = text(m_send, "content") == QLatin1String("json");
    call.headers.emplace_back("Content-Type",
                              json ? "application/json" : "application/x-www-form-urlencoded");
    const QJsonObject headers = at(m_send, "headers").toObject();
    for (auto one = headers.begin(); one != headers.end(); ++one) {
        DUNLIN_TRY_VALUE(const QString value, filled(one.value().toString(), values));
        const bool clean = std::all_of(value.begin(), value.end(), [](QChar c) {
            return c.unicode() >= 0x20 && c.unicode() < 0x7f;
        });
        if (!clean)
            return fail(ErrorCode::Input,
                        QStringLiteral("gateway: header %1 cannot hold its value").arg(one.key()));
        call.headers.emplace_back(one.key().toLatin1(), value.toLatin1());
    }
    DUNLIN_TRY_VALUE(call.body, bodyOf(m_send, values));
    return call;
}

HandedToGateway Gateway::answer(int status, const QByteArray &body) const
{
    HandedToGateway out;
    const QJsonValue root = QJsonDocument::fromJson(body.left(kMostBody)).isArray()
                                ? QJsonValue(QJsonDocument::fromJson(body).array())
                                : QJsonValue(QJsonDocument::fromJson(body).object());
    if (holds(at(m_send, "ok"), status)) {
        out.kind = HandedToGateway::Kind::Accepted;
        const QString pointer = text(m_send, "id");
        out.key = pointer.isEmpty() ? QString() : written(byPointer(root, pointer)).left(120);
        return out;
    }
    const bool later = holds(at(m_send, "retry"), status) || status >= 500 || status == 429;
    out.kind = later ? HandedToGateway::Kind::Later : HandedToGateway::Kind::Refused;
    out.reason = reasonOf(status, body);
    return out;
}

Status Gateway::verify(const QHash<QByteArray, QByteArray> &headers, const QByteArray &body,
                       const QByteArray &secret, base::Instant now) const
{
    const auto refuse = [](const char *why) {
        return fail(ErrorCode::Forbidden, QString::fromLatin1(why));
    };
    if (secret.isEmpty() || m_signature.isEmpty())
        return refuse("calls of this gateway are not set up");
    const QByteArray name = text(m_signature, "header").toLower().toLatin1();
    QByteArray given = headers.value(name).trimmed();
    const QByteArray prefix = text(m_signature, "prefix").toLatin1();
    if (given.isEmpty() || !given.startsWith(prefix))
        return refuse("the call has no signature");
    given = given.mid(prefix.size());
    QByteArray timestamp;
    const QByteArray timeHeader = text(m_signature, "timestamp_header").toLower().toLatin1();
    if (!timeHeader.isEmpty()) {
        timestamp = headers.value(timeHeader).trimmed();
        bool ok = false;
        const qint64 seconds = timestamp.toLongLong(&ok);
        const qint64 tolerance =
            qint64(at(m_signature, "tolerance_s").toInt(int(kDefaultToleranceS)));
        if (!ok || std::abs(now.ms / 1000 - seconds) > tolerance)
            return refuse("the call is too old, or has no time");
    }
    const QByteArray right = gatewaySignature(secret, timestamp, body);
    const QByteArray theirs = text(m_signature, "encoding") == QLatin1String("base64")
                                  ? QByteArray::fromBase64(given)
                                  : QByteArray::fromHex(given);
    // In constant time: how much is right is nobody's business.
    const QByteArray ours = QByteArray::fromHex(right);
    quint8 different = theirs.size() == ours.size() ? 0 : 1;
    for (qsizetype i = 0; i < ours.size() && i < theirs.size(); ++i)
        different |= quint8(ours[i] ^ theirs[i]);
    if (different != 0)
        return refuse("the signature is wrong");
    return {};
}

Result<std::vector<GatewayNews>> Gateway::news(const QByteArray &body) const
{
    QJsonValue root;
    if (text(m_webhook, "content") == QLatin1String("form")) {
        QJsonObject fields;
        const QUrlQuery query(QString::fromLatin1(QByteArray(body).replace('+', "%20")));
        for (const auto &[key, value] : query.queryItems(QUrl::FullyDecoded)) {
            if (fields.contains(key))
                return fail(ErrorCode::Input,
                            QStringLiteral("the call has a field twice: %1").arg(key.left(40)));
            fields.insert(key, value);
        }
        if (body.trimmed().startsWith('{') || body.trimmed().startsWith('['))
            return fail(ErrorCode::Input, QStringLiteral("the call is no form"));
        root = fields;
    } else {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(body, &error);
        if (document.isNull())
            return fail(ErrorCode::Input, QStringLiteral("the call is not JSON"));
        root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    }
    const QString list = text(m_webhook, "list");
    QJsonArray all;
    if (const QJsonValue inside = byPointer(root, list); inside.isArray())
        all = inside.toArray();
    else
        all.append(root);
    if (all.size() > kMostNews)
        return fail(ErrorCode::Input, QStringLiteral("too much in one call"));
    const QJsonObject receipt = at(m_webhook, "receipt").toObject();
    const QJsonObject reply = at(m_webhook, "reply").toObject();
    std::vector<GatewayNews> news;
    for (const QJsonValue &one : all) {
        const auto get = [&](const QJsonObject &of, const char *key) {
            const QString pointer = text(of, key);
            return pointer.isEmpty() ? QString() : written(byPointer(one, pointer));
        };
        GatewayNews made;
        const QString kind = written(byPointer(one, text(m_webhook, "kind")));
        const bool isReply =
            holds(at(reply, "kinds"), kind)
            || (at(reply, "kinds").toArray().isEmpty() && !get(reply, "text").isEmpty());
        if (isReply) {
            made.kind = GatewayNews::Kind::Received;
            made.from = get(reply, "from");
            made.text = get(reply, "text");
            made.key = get(reply, "key");
            made.reference = get(reply, "reference");
            if (made.from.trimmed().isEmpty())
                return fail(ErrorCode::Input, QStringLiteral("a message names no sender"));
        } else {
            const QString state = get(receipt, "state");
            made.key = get(receipt, "key");
            made.reference = get(receipt, "reference");
            made.reason = get(receipt, "reason").left(kMostReason);
            if (holds(at(receipt, "delivered"), state))
                made.kind = GatewayNews::Kind::Delivered;
            else if (holds(at(receipt, "failed"), state))
                made.kind = GatewayNews::Kind::Failed;
            if (made.reason.isEmpty() && made.kind == GatewayNews::Kind::Failed)
                made.reason = state;
        }
        news.push_back(std::move(made));
    }
    return news;
}

QByteArray gatewaySignature(const QByteArray &secret, const QByteArray &timestamp,
                            const QByteArray &body)
{
    const QByteArray signedText = timestamp.isEmpty() ? body : timestamp + '.' + body;
    return QMessageAuthenticationCode::hash(signedText, secret, QCryptographicHash::Sha256).toHex();
}

} // namespace dunlin::comms
