// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <functional>
#include <memory>
#include <vector>

/// HTTPS for the server: Boost.Beast behind a small interface, so that one file includes it.
namespace dunlin::server {

struct HttpRequest {
    QByteArray method; ///< "GET", "POST"; HEAD arrives as GET
    QByteArray path;   ///< without the query
    QByteArray query;  ///< behind the "?", as it was sent
    QByteArray bearer;
    QByteArray contentType; ///< with its parameters
    QByteArray idempotencyKey;
    /// Headers whose names begin with "x-": names in small letters.
    std::vector<std::pair<QByteArray, QByteArray>> fields;
    QByteArray contentEncoding;
    bool acceptsZstd = false;
    QByteArray body;
};

struct HttpResponse {
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
};

struct HttpReply {
    HttpResponse response;
    /// > 0: nothing new for the asker. The request is asked again when the head has moved, and
    /// `response` is sent after so many seconds at the latest.
    int holdSeconds = 0;
    /// The connection becomes an event stream of heads; `response` is not used.
    bool isStream = false;
};

/// What the server does with a request. Called on pool threads, several at a time.
class HttpHandler {
public:
    HttpHandler() = default;
    virtual ~HttpHandler() = default;
    HttpHandler(const HttpHandler &) = delete;
    HttpHandler &operator=(const HttpHandler &) = delete;

    virtual HttpReply handle(const HttpRequest &request) = 0;
    /// An answer for what never became a request (bad syntax, too large).
    virtual HttpResponse refusal(int status, const char *code) = 0;
    /// The feed's head; asked many times a second, must not block.
    virtual qint64 head() = 0;
};

struct HttpLimits {
    quint32 headerBytes = 16 * 1024;
    quint64 bodyBytes = 4 * 1024 * 1024;
    int handshakeMs = 10'000;
    int headerMs = 10'000;
    int bodyMs = 60'000;
    int idleMs = 60'000;
    int writeMs = 60'000;
    int commentMs = 20'000; ///< of an event stream
    int headPollMs = 40;
    int connections = 4096;
    int handlerThreads = 3;
    int stopMs = 5'000; ///< for answers on their way when the server stops
};

struct HttpOptions {
    QString host; ///< name or address to listen on
    quint16 port = 0;
    QString certificate; ///< PEM file
    QString key;         ///< PEM file
    HttpLimits limits;
    /// A socket that listens already, taken over; host and port are not used then.
    int inheritedSocket = -1;
};

struct HttpFigures {
    qint64 connections = 0; ///< open now
    qint64 streams = 0;     ///< event streams open now
    qint64 accepted = 0;    ///< since start
    qint64 refused = 0;     ///< over the cap, broken handshakes, bad requests
};

/// Listens from start() until stop(). Any thread.
class HttpServer {
public:
    /// An Io error when the address is taken or a file cannot be used. The handler outlives it.
    static base::Result<std::unique_ptr<HttpServer>> start(const HttpOptions &options,
                                                           HttpHandler &handler);
    /// Stops, if it was not stopped.
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    quint16 port() const;
    HttpFigures figures() const;
    /// Calls `then` once, on a thread of the server, when the process gets SIGTERM or SIGINT.
    void onTermination(std::function<void()> then);
    /// No new connections; answers on their way are sent; then every connection is closed.
    void stop();

private:
    struct Private;
    explicit HttpServer(std::unique_ptr<Private> data);
    std::unique_ptr<Private> d;
};

} // namespace dunlin::server
