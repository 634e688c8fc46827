// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/http_server.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>

#include <array>
#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

/// Of http_server.cpp and http_session.cpp alone: nothing else includes Beast.
namespace dunlin::server {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using boost::system::error_code;
using tcp = asio::ip::tcp;
using std::chrono::milliseconds;
using Stream = beast::ssl_stream<beast::tcp_stream>;

class Session;

/// What all sessions of a server share. Outlives them.
struct Shared {
    Shared(HttpHandler &requestHandler, const HttpLimits &serverLimits)
        : handler(requestHandler)
        , limits(serverLimits)
        , pool(size_t(serverLimits.handlerThreads))
    {}

    /// Wakes what waits for the feed, if its head has moved. On the io thread.
    void lookAtHead();
    std::vector<std::shared_ptr<Session>> allSessions();

    HttpHandler &handler;
    HttpLimits limits;
    asio::io_context io{1};
    asio::ssl::context tls{asio::ssl::context::tls_server};
    asio::thread_pool pool;
    std::atomic<qint64> head{0};
    std::atomic<bool> stopping{false};
    std::atomic<qint64> accepted{0};
    std::atomic<qint64> refused{0};
    std::atomic<qint64> streams{0};

    std::mutex mutex; ///< guards sessions
    std::set<std::shared_ptr<Session>> sessions;
};

/// One connection: requests one after the other, or an event stream until it ends.
class Session : public std::enable_shared_from_this<Session> {
public:
    Session(Shared &shared, tcp::socket &&socket)
        : m_shared(shared)
        , m_stream(std::move(socket), shared.tls)
        , m_timer(m_stream.get_executor())
    {}

    void run();
    /// The head moved, or the server stops: what waits looks again.
    void nudge();
    void close();

private:
    using Parser = http::request_parser<http::string_body>;

    void afterHandshake(error_code error);
    void readHeader(int timeoutMs);
    void afterHeader(error_code error);
    void readBody();
    void afterBody(error_code error);
    void refuse(int status, const char *code);
    void takeRequest();
    void dispatch();
    void afterHandler(HttpReply reply);
    void hold();
    void watchPeer();
    bool peerIsGone();
    void send(const HttpResponse &response);
    void afterSend(error_code error, bool keepAlive);
    void beginStream();
    void streamWrite();
    void afterStreamWrite(error_code error);
    void waitForComment();
    void shutDown();

    template <class Handler>
    auto bound(Handler handler)
    {
        return [self = shared_from_this(), handler](auto... arguments) {
            (self.get()->*handler)(arguments...);
        };
    }
    void limit(int ms) { beast::get_lowest_layer(m_stream).expires_after(milliseconds(ms)); }
    void noLimit() { beast::get_lowest_layer(m_stream).expires_never(); }

    Shared &m_shared;
    Stream m_stream;
    asio::steady_timer m_timer;
    beast::flat_buffer m_buffer;
    std::optional<Parser> m_parser;
    HttpRequest m_request;
    unsigned m_version = 11;
    bool m_keepAlive = false;
    bool m_isHead = false;
    bool m_isIdle = false; ///< between two requests

    std::optional<HttpReply> m_held;
    std::chrono::steady_clock::time_point m_holdUntil;
    qint64 m_headSeen = 0;
    bool m_isBusy = false; ///< a handler runs for this session

    bool m_isStream = false;
    bool m_isWriting = false;
    std::string m_streamOut;
    std::string m_streamNext;
    std::array<char, 64> m_streamIn{};
    std::shared_ptr<void> m_response; ///< keeps what is being written
    bool m_isClosed = false;
};

} // namespace dunlin::server
