// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/systems/web_call.h"

#include <QtCore/QEventLoop>
#include <QtCore/QTimer>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QNetworkReply>

#include <memory>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr int kStopPollMs = 100;

bool isThisMachine(const QString &host)
{
    if (host == QLatin1String("localhost"))
        return true;
    QHostAddress address;
    return address.setAddress(host) && address.isLoopback();
}

Result<WebAnswer> call(const WebRequest &wish, const WebOptions &options)
{
    QNetworkAccessManager manager;
    if (isThisMachine(wish.url.host()))
        manager.setProxy(QNetworkProxy::NoProxy);
    manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    QNetworkRequest request(wish.url);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(options.timeoutMs);
    for (const auto &[name, value] : wish.headers)
        request.setRawHeader(name, value);
    const std::unique_ptr<QNetworkReply> reply(
        manager.sendCustomRequest(request, wish.method, wish.body));
    QEventLoop loop;
    bool tooLarge = false;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QObject::connect(reply.get(), &QNetworkReply::downloadProgress, &loop,
                     [&](qint64 received, qint64) {
                         if (received <= options.answerBytes)
                             return;
                         tooLarge = true;
                         reply->abort();
                     });
    QTimer watch;
    bool stopped = false;
    QObject::connect(&watch, &QTimer::timeout, &loop, [&] {
        if (!options.stop || !*options.stop)
            return;
        stopped = true;
        reply->abort();
    });
    if (options.stop)
        watch.start(kStopPollMs);
    QTimer patience;
    patience.setSingleShot(true);
    bool tooLong = false;
    QObject::connect(&patience, &QTimer::timeout, &loop, [&] {
        tooLong = true;
        reply->abort();
    });
    if (options.totalMs > 0)
        patience.start(options.totalMs);
    if (!reply->isFinished())
        loop.exec();
    if (stopped)
        return fail(ErrorCode::Cancelled, QStringLiteral("stopped"));
    if (tooLong)
        return fail(ErrorCode::Offline,
                    QStringLiteral("no whole answer within %1 s").arg(options.totalMs / 1000),
                    base::Retry::WithBackoff);
    if (tooLarge)
        return fail(ErrorCode::Protocol, QStringLiteral("the answer is too large"));
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0) {
        const bool late = reply->error() == QNetworkReply::OperationCanceledError
                          || reply->error() == QNetworkReply::TimeoutError;
        return fail(ErrorCode::Offline,
                    late ? QStringLiteral("no answer within %1 s").arg(options.timeoutMs / 1000)
                         : reply->errorString(),
                    base::Retry::WithBackoff);
    }
    return WebAnswer{status, reply->readAll(), reply->rawHeader("Retry-After"),
                     reply->rawHeader("Link")};
}

} // namespace

WebCaller networkCaller(const WebOptions &options)
{
    return [options](const WebRequest &wish) { return call(wish, options); };
}

Result<QUrl> outsideUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool plain = url.scheme() == QLatin1String("http") && isThisMachine(url.host());
    if (!url.isValid() || url.host().isEmpty()
        || (url.scheme() != QLatin1String("https") && !plain)) {
        return fail(ErrorCode::Input,
                    QStringLiteral("an address begins with https:// (http:// only to this "
                                   "machine)"));
    }
    if (!url.userInfo().isEmpty() || !url.fragment().isEmpty())
        return fail(ErrorCode::Input,
                    QStringLiteral("an address has no name, password or # in it"));
    return url;
}

} // namespace dunlin::desk
