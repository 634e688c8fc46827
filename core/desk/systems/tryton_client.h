// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/systems/web_call.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QUrl>

#include <functional>

namespace dunlin::desk {

/// A session with a Tryton server (JSON-RPC of 6.0). One thread.
class TrytonClient {
public:
    struct Login {
        QUrl url; ///< http://host:port
        QString database;
        QString user;
        QString password;
    };
    TrytonClient(Login login, WebCaller call) : m_login(std::move(login)), m_call(std::move(call))
    {}

    /// Auth error: name or password; Offline: it does not answer; Server: it is another version
    /// than 6.x.
    base::Status open();
    /// `params` without the context, which is added. Opens the session anew once when it has ended.
    base::Result<QJsonValue> call(const QString &method, QJsonArray params,
                                  const QJsonObject &moreContext = {});
    /// All records in pages of 1,000, in the order of their ids.
    base::Status searchRead(const QString &model, const QJsonArray &domain,
                            const QStringList &fields,
                            const std::function<base::Status(const QJsonObject &)> &take);
    const QJsonObject &context() const { return m_context; }
    const QString &version() const { return m_version; }

private:
    base::Result<QJsonValue> post(const QString &path, const QString &method,
                                  const QJsonArray &params, int *status);

    Login m_login;
    const WebCaller m_call;
    QByteArray m_session;
    QJsonObject m_context;
    QString m_version;
};

} // namespace dunlin::desk
