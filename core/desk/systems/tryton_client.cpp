// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/systems/tryton_client.h"

#include "core/exchange/systems/tryton_values.h"

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;
namespace tryton = exchange::tryton;

namespace {

constexpr int kPage = 1'000;

} // namespace

Result<QJsonValue> TrytonClient::post(const QString &path, const QString &method,
                                      const QJsonArray &params, int *status)
{
    WebRequest request;
    request.url = m_login.url;
    request.url.setPath(path);
    request.headers = {{"Content-Type", "application/json"}};
    if (!m_session.isEmpty())
        request.headers.emplace_back("Authorization", m_session);
    request.body = tryton::request(method, params);
    DUNLIN_TRY_VALUE(const WebAnswer answer, m_call(request));
    *status = answer.status;
    if (answer.status == 401)
        return fail(ErrorCode::Auth, QStringLiteral("Tryton does not let %1 in").arg(m_login.user));
    if (answer.status != 200)
        return fail(ErrorCode::Server, QStringLiteral("Tryton answered %1").arg(answer.status));
    return tryton::result(answer.body);
}

Status TrytonClient::open()
{
    m_session.clear();
    int status = 0;
    DUNLIN_TRY_VALUE(
        const QJsonValue version,
        post(QStringLiteral("/"), QStringLiteral("common.server.version"), {}, &status));
    m_version = version.toString();
    if (!m_version.startsWith(QLatin1String("6.")))
        return fail(
            ErrorCode::Server,
            QStringLiteral("the server is Tryton %1; this connector speaks to 6.x").arg(m_version));
    const QString path = QStringLiteral("/%1/").arg(m_login.database);
    DUNLIN_TRY_VALUE(
        const QJsonValue session,
        post(path, QStringLiteral("common.db.login"),
             {m_login.user, QJsonObject{{QStringLiteral("password"), m_login.password}},
              QStringLiteral("en")},
             &status));
    const QJsonArray parts = session.toArray();
    if (parts.size() != 2)
        return fail(ErrorCode::Auth, QStringLiteral("Tryton does not let %1 in").arg(m_login.user));
    m_session =
        tryton::sessionHeader(m_login.user, parts.at(0).toInteger(), parts.at(1).toString());
    DUNLIN_TRY_VALUE(const QJsonValue preferences,
                     post(path, QStringLiteral("model.res.user.get_preferences"),
                          {true, QJsonObject{}}, &status));
    m_context = preferences.toObject();
    if (m_context.value(QLatin1String("company")).toInt() == 0)
        return fail(ErrorCode::Server,
                    QStringLiteral("the Tryton user %1 belongs to no company").arg(m_login.user));
    return {};
}

Result<QJsonValue> TrytonClient::call(const QString &method, QJsonArray params,
                                      const QJsonObject &moreContext)
{
    QJsonObject context = m_context;
    for (auto it = moreContext.begin(); it != moreContext.end(); ++it)
        context.insert(it.key(), it.value());
    params.append(context);
    const QString path = QStringLiteral("/%1/").arg(m_login.database);
    int status = 0;
    auto answer = post(path, method, params, &status);
    if (answer || status != 401)
        return answer;
    DUNLIN_TRY(open()); // the session has ended
    return post(path, method, params, &status);
}

Status TrytonClient::searchRead(const QString &model, const QJsonArray &domain,
                                const QStringList &fields,
                                const std::function<Status(const QJsonObject &)> &take)
{
    const QJsonArray order = tryton::only(QJsonArray{QStringLiteral("id"), QStringLiteral("ASC")});
    // By id and not by offset: records that come or go meanwhile move no page.
    for (qint64 after = 0;;) {
        QJsonArray narrowed = domain;
        narrowed.append(QJsonArray{QStringLiteral("id"), QStringLiteral(">"), after});
        DUNLIN_TRY_VALUE(const QJsonValue answer,
                         call(QStringLiteral("model.%1.search_read").arg(model),
                              {narrowed, 0, kPage, order, QJsonArray::fromStringList(fields)}));
        const QJsonArray rows = answer.toArray();
        for (const QJsonValue &row : rows) {
            DUNLIN_TRY(take(row.toObject()));
            after = row.toObject().value(QLatin1String("id")).toInteger();
        }
        if (rows.size() < kPage)
            return {};
    }
}

} // namespace dunlin::desk
