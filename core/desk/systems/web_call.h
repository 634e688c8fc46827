// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QUrl>

#include <atomic>
#include <functional>
#include <utility>
#include <vector>

/// Requests from the office to other systems.
namespace dunlin::desk {

struct WebRequest {
    QByteArray method = QByteArrayLiteral("POST");
    QUrl url;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
};

struct WebAnswer {
    int status = 0;
    QByteArray body;
    QByteArray retryAfter; ///< header of that name
    QByteArray link;       ///< header of that name (RFC 8288)
};

/// Sends one request and waits for the answer, whatever its status. Offline error: no answer, in
/// words (refused, name unknown, certificate, time-out).
using WebCaller = std::function<base::Result<WebAnswer>(const WebRequest &)>;

struct WebOptions {
    int timeoutMs = 20'000; ///< of silence
    int totalMs = 0;        ///< of the whole request, however slowly it comes; 0: no limit
    qint64 answerBytes = qint64(32) << 20;
    const std::atomic<bool> *stop = nullptr; ///< set: requests in flight end as Cancelled
};

/// Over the network, by the certificates that the system trusts. Redirects are not followed. May be
/// called on any thread, on several at once.
WebCaller networkCaller(const WebOptions &options = {});

/// Input error unless it is https, or http to this machine, without a name or password in it.
base::Result<QUrl> outsideUrl(const QString &text);

} // namespace dunlin::desk
