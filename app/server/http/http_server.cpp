// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/http_server.h"

#include "app/server/http/http_session.h"

#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>

#include <thread>

namespace dunlin::server {

struct HttpServer::Private {
    Private(const HttpOptions &options, HttpHandler &handler)
        : shared(handler, options.limits)
        , acceptor(shared.io)
        , headTimer(shared.io)
        , signals(shared.io)
    {}

    base::Status open(const HttpOptions &options);
    base::Status listen(const HttpOptions &options);
    void accept();
    void watchHead();

    Shared shared;
    tcp::acceptor acceptor;
    asio::steady_timer headTimer;
    asio::signal_set signals;
    std::thread thread;
    quint16 port = 0;
    bool isStopped = false;
};

base::Status HttpServer::Private::listen(const HttpOptions &options)
{
    error_code error;
    const auto failed = [&](const char *what) {
        return base::fail(base::ErrorCode::Io,
                          QStringLiteral("%1: %2").arg(QLatin1String(what),
                                                       QString::fromStdString(error.message())));
    };
    if (options.inheritedSocket >= 0) {
        sockaddr_storage address = {};
        socklen_t size = sizeof address;
        if (::getsockname(options.inheritedSocket, reinterpret_cast<sockaddr *>(&address), &size)
            != 0)
            return base::fail(base::ErrorCode::Io,
                              QStringLiteral("the socket that was handed over is none"));
        acceptor.assign(address.ss_family == AF_INET6 ? tcp::v6() : tcp::v4(),
                        options.inheritedSocket, error);
        return error ? base::Status(failed("socket")) : base::Status();
    }
    tcp::resolver resolver(shared.io);
    const auto addresses = resolver.resolve(
        options.host.toStdString(), std::to_string(options.port), tcp::resolver::passive, error);
    if (error)
        return failed("address");
    const tcp::endpoint endpoint = addresses.begin()->endpoint();
    acceptor.open(endpoint.protocol(), error);
    if (!error)
        acceptor.set_option(tcp::acceptor::reuse_address(true), error);
    if (!error)
        acceptor.bind(endpoint, error);
    if (!error)
        acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return failed("listen");
    return {};
}

base::Status HttpServer::Private::open(const HttpOptions &options)
{
    error_code error;
    const auto failed = [&](const char *what) {
        return base::fail(base::ErrorCode::Io,
                          QStringLiteral("%1: %2").arg(QLatin1String(what),
                                                       QString::fromStdString(error.message())));
    };
    SSL_CTX_set_min_proto_version(shared.tls.native_handle(), TLS1_2_VERSION);
    // A thousand laptops wait for a word of the feed: a line that is silent keeps no record
    // buffers, and no session stays here for those that come again (they bring their tickets).
    SSL_CTX_set_mode(shared.tls.native_handle(), SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_session_cache_mode(shared.tls.native_handle(), SSL_SESS_CACHE_OFF);
    shared.tls.set_options(asio::ssl::context::no_compression, error);
    shared.tls.use_certificate_chain_file(options.certificate.toStdString(), error);
    if (error)
        return failed("certificate");
    shared.tls.use_private_key_file(options.key.toStdString(), asio::ssl::context::pem, error);
    if (error)
        return failed("key");
    if (auto listening = listen(options); !listening)
        return listening;
    port = acceptor.local_endpoint(error).port();
    return {};
}

void HttpServer::Private::accept()
{
    acceptor.async_accept([this](error_code error, tcp::socket socket) {
        if (!acceptor.is_open())
            return;
        if (error) { // out of descriptors, most likely: breathe, then go on
            std::this_thread::sleep_for(milliseconds(10));
            return accept();
        }
        ++shared.accepted;
        {
            const std::scoped_lock lock(shared.mutex);
            if (shared.sessions.size() >= size_t(shared.limits.connections)) {
                ++shared.refused;
            } else {
                error_code ignored;
                socket.set_option(tcp::no_delay(true), ignored);
                auto session = std::make_shared<Session>(shared, std::move(socket));
                shared.sessions.insert(session);
                session->run();
            }
        }
        accept();
    });
}

void HttpServer::Private::watchHead()
{
    headTimer.expires_after(milliseconds(shared.limits.headPollMs));
    headTimer.async_wait([this](error_code) {
        if (shared.stopping)
            return;
        shared.lookAtHead();
        watchHead();
    });
}

void Shared::lookAtHead()
{
    const qint64 now = handler.head();
    if (head.exchange(now) == now)
        return;
    for (const auto &session : allSessions())
        session->nudge();
}

std::vector<std::shared_ptr<Session>> Shared::allSessions()
{
    const std::scoped_lock lock(mutex);
    return {sessions.begin(), sessions.end()};
}

HttpServer::HttpServer(std::unique_ptr<Private> data) : d(std::move(data))
{}

base::Result<std::unique_ptr<HttpServer>> HttpServer::start(const HttpOptions &options,
                                                            HttpHandler &handler)
{
    auto data = std::make_unique<Private>(options, handler);
    DUNLIN_TRY(data->open(options));
    data->shared.head = handler.head();
    data->accept();
    data->watchHead();
    data->thread = std::thread([io = &data->shared.io] { io->run(); });
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(data)));
}

HttpServer::~HttpServer()
{
    stop();
}

quint16 HttpServer::port() const
{
    return d->port;
}

HttpFigures HttpServer::figures() const
{
    const std::scoped_lock lock(d->shared.mutex);
    return {qint64(d->shared.sessions.size()), d->shared.streams, d->shared.accepted,
            d->shared.refused};
}

void HttpServer::onTermination(std::function<void()> then)
{
    error_code ignored;
    d->signals.add(SIGTERM, ignored);
    d->signals.add(SIGINT, ignored);
    d->signals.async_wait([then = std::move(then)](error_code error, int) {
        if (!error)
            then();
    });
}

void HttpServer::stop()
{
    if (std::exchange(d->isStopped, true))
        return;
    d->shared.stopping = true;
    asio::post(d->shared.io, [this] {
        error_code ignored;
        d->acceptor.close(ignored);
        d->headTimer.cancel();
        d->signals.cancel(ignored);
    });
    for (const auto &session : d->shared.allSessions())
        session->nudge();
    const auto until = std::chrono::steady_clock::now() + milliseconds(d->shared.limits.stopMs);
    d->shared.pool.join(); // handlers end by themselves
    while (std::chrono::steady_clock::now() < until) {
        const auto sessions = d->shared.allSessions();
        if (sessions.empty())
            break;
        std::this_thread::sleep_for(milliseconds(10));
    }
    asio::post(d->shared.io, [this] {
        for (const auto &session : d->shared.allSessions())
            session->close();
        asio::post(d->shared.io, [this] { d->shared.io.stop(); });
    });
    d->thread.join();
}

} // namespace dunlin::server
