// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/api/api_reply.h"

#include "core/base/json_writer.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace dunlin::server {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr int kMaxLines = 500;

const char *titleOf(int status)
{
    switch (status) {
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 409: return "Conflict";
    case 415: return "Unsupported Media Type";
    case 422: return "Unprocessable Content";
    case 503: return "Service Unavailable";
    case 507: return "Insufficient Storage";
    default: return "Internal Server Error";
    }
}

int statusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Input: return 400;
    case ErrorCode::NotFound: return 404;
    case ErrorCode::Conflict: return 409;
    case ErrorCode::Auth: return 401;
    case ErrorCode::Forbidden: return 403;
    case ErrorCode::StoreBusy: return 503;
    case ErrorCode::StoreFull: return 507;
    default: return 500;
    }
}

Result<std::vector<QJsonObject>> objectsOf(const QJsonArray &array)
{
    std::vector<QJsonObject> out;
    for (const QJsonValue &one : array) {
        if (!one.isObject())
            return fail(ErrorCode::Input, QStringLiteral("a line is a JSON object"));
        out.push_back(one.toObject());
    }
    return out;
}

Result<std::vector<QJsonObject>> linesOf(const QByteArray &body)
{
    std::vector<QJsonObject> out;
    int number = 0;
    for (const QByteArray &line : body.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const auto document = QJsonDocument::fromJson(line);
        if (!document.isObject())
            return fail(ErrorCode::Input, QStringLiteral("line %1 is no JSON object").arg(number));
        out.push_back(document.object());
    }
    return out;
}

} // namespace

HttpReply apiJson(const QByteArray &body, int status)
{
    return {{status, "application/json", body, {}}, 0, false};
}

HttpReply apiProblem(int status, const QByteArray &code, const QString &detail)
{
    base::JsonWriter json;
    json.beginObject().key("type").value("about:blank").key("title").value(titleOf(status));
    json.key("status").number(status).key("code").value(code);
    json.key("detail").value(detail).endObject();
    HttpReply reply{{status, "application/problem+json", json.take(), {}}, 0, false};
    if (status == 401)
        reply.response.headers.emplace_back("WWW-Authenticate", "Bearer");
    if (status == 503 || status == 507)
        reply.response.headers.emplace_back("Retry-After", "2");
    return reply;
}

HttpReply apiProblem(const base::Error &error)
{
    const int status = statusOf(error.code);
    // What a defect says is for the log, not for a stranger.
    return apiProblem(status, base::errorCodeName(error.code).toLatin1(),
                      status == 500 ? QStringLiteral("nothing was written") : error.detail);
}

Result<int> apiNumber(const QUrlQuery &query, const char *name, int otherwise, int low, int high)
{
    const QString key = QLatin1String(name);
    if (!query.hasQueryItem(key))
        return otherwise;
    bool ok = false;
    const int value = query.queryItemValue(key).toInt(&ok);
    if (!ok || value < low || value > high)
        return fail(ErrorCode::Input,
                    QStringLiteral("%1 is a number from %2 to %3").arg(key).arg(low).arg(high));
    return value;
}

Result<std::vector<QJsonObject>> apiObjects(const HttpRequest &request)
{
    Result<std::vector<QJsonObject>> lines;
    const QByteArray type = request.contentType.toLower();
    if (type.contains("ndjson") || type.contains("jsonl")) {
        lines = linesOf(request.body);
    } else {
        QJsonParseError error{};
        const auto document = QJsonDocument::fromJson(request.body, &error);
        if (document.isNull())
            return fail(ErrorCode::Input,
                        QStringLiteral("the body is no JSON (at byte %1)").arg(error.offset));
        if (document.isArray())
            lines = objectsOf(document.array());
        else if (document.object().contains(QLatin1String("lines")))
            lines = objectsOf(document.object().value(QLatin1String("lines")).toArray());
        else
            lines = std::vector<QJsonObject>{document.object()};
    }
    if (lines && (lines->empty() || lines->size() > size_t(kMaxLines)))
        return fail(ErrorCode::Input, QStringLiteral("1 to %1 lines at once").arg(kMaxLines));
    return lines;
}

Result<QJsonObject> apiObject(const HttpRequest &request)
{
    DUNLIN_TRY_VALUE(const auto lines, apiObjects(request));
    if (lines.size() != 1)
        return fail(ErrorCode::Input, QStringLiteral("the body is one JSON object"));
    return lines.front();
}

} // namespace dunlin::server
