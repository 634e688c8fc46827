// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/http_session.h"

#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>

namespace dunlin::server {

namespace {

QByteArray bytesOf(beast::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

bool isSyntax(error_code error)
{
    return error && error.category() == http::make_error_code(http::error::bad_method).category();
}

} // namespace

void Session::run()
{
    limit(m_shared.limits.handshakeMs);
    m_stream.async_handshake(asio::ssl::stream_base::server, bound(&Session::afterHandshake));
}

void Session::afterHandshake(error_code error)
{
    if (error) {
        ++m_shared.refused;
        return close();
    }
    readHeader(m_shared.limits.headerMs);
}

void Session::readHeader(int timeoutMs)
{
    if (m_shared.stopping)
        return shutDown();
    m_isIdle = true;
    m_parser.emplace();
    m_parser->header_limit(m_shared.limits.headerBytes);
    m_parser->body_limit(m_shared.limits.bodyBytes);
    limit(timeoutMs);
    http::async_read_header(
        m_stream, m_buffer, *m_parser,
        [self = shared_from_this()](error_code error, size_t) { self->afterHeader(error); });
}

void Session::afterHeader(error_code error)
{
    m_isIdle = false;
    if (error == http::error::end_of_stream || error == asio::ssl::error::stream_truncated)
        return shutDown();
    if (error == http::error::header_limit || error == http::error::buffer_overflow)
        return refuse(431, "too_large");
    if (error == http::error::body_limit)
        return refuse(413, "too_large");
    if (isSyntax(error))
        return refuse(400, "bad_request");
    if (error)
        return close();
    const auto &head = m_parser->get();
    // What a proxy and we could read differently is not read at all.
    const bool isAmbiguous = (head.count(http::field::transfer_encoding) > 0
                              && head.count(http::field::content_length) > 0)
                             || head.count(http::field::content_length) > 1
                             || head.count(http::field::host) > 1
                             || (head.version() == 11 && head.count(http::field::host) == 0);
    if (isAmbiguous || (head.version() != 10 && head.version() != 11))
        return refuse(400, "bad_request");
    const auto length = m_parser->content_length();
    if (length && *length > m_shared.limits.bodyBytes)
        return refuse(413, "too_large");
    limit(m_shared.limits.bodyMs);
    if (beast::iequals(head[http::field::expect], "100-continue")) {
        static constexpr char kContinue[] = "HTTP/1.1 100 Continue\r\n\r\n";
        asio::async_write(m_stream, asio::buffer(kContinue, sizeof kContinue - 1),
                          [self = shared_from_this()](error_code written, size_t) {
                              if (written)
                                  self->close();
                              else
                                  self->readBody();
                          });
        return;
    }
    readBody();
}

void Session::readBody()
{
    http::async_read(
        m_stream, m_buffer, *m_parser,
        [self = shared_from_this()](error_code error, size_t) { self->afterBody(error); });
}

void Session::afterBody(error_code error)
{
    if (error == http::error::body_limit)
        return refuse(413, "too_large");
    if (isSyntax(error))
        return refuse(400, "bad_request");
    if (error)
        return close();
    takeRequest();
    dispatch();
}

void Session::refuse(int status, const char *code)
{
    ++m_shared.refused;
    m_keepAlive = false;
    m_isHead = false;
    m_version = 11;
    send(m_shared.handler.refusal(status, code));
}

void Session::takeRequest()
{
    auto message = m_parser->release();
    m_version = message.version();
    m_keepAlive = message.keep_alive();
    m_isHead = message.method() == http::verb::head;
    m_request = {};
    m_request.method = m_isHead ? QByteArrayLiteral("GET") : bytesOf(message.method_string());
    m_request.path = bytesOf(message.target());
    if (const qsizetype query = m_request.path.indexOf('?'); query >= 0) {
        m_request.query = m_request.path.mid(query + 1);
        m_request.path.truncate(query);
    }
    const QByteArray authorization = bytesOf(message[http::field::authorization]);
    if (authorization.left(7).toLower() == "bearer ")
        m_request.bearer = authorization.mid(7).trimmed();
    m_request.contentType = bytesOf(message[http::field::content_type]);
    m_request.idempotencyKey = bytesOf(message["Idempotency-Key"]);
    for (const auto &field : message) {
        const QByteArray name = bytesOf(field.name_string()).toLower();
        if (name.startsWith("x-"))
            m_request.fields.emplace_back(name, bytesOf(field.value()));
    }
    m_request.contentEncoding = bytesOf(message[http::field::content_encoding]).toLower();
    m_request.acceptsZstd = bytesOf(message[http::field::accept_encoding]).contains("zstd");
    m_request.body = QByteArray::fromStdString(message.body());
}

void Session::dispatch()
{
    m_isBusy = true;
    m_headSeen = m_shared.head;
    noLimit();
    asio::post(m_shared.pool, [self = shared_from_this()] {
        HttpReply reply = self->m_shared.handler.handle(self->m_request);
        asio::post(self->m_stream.get_executor(), [self, reply = std::move(reply)]() mutable {
            self->m_isBusy = false;
            self->afterHandler(std::move(reply));
            self->m_shared.lookAtHead(); // at once for what this request placed
        });
    });
}

void Session::afterHandler(HttpReply reply)
{
    if (m_isClosed)
        return;
    if (reply.isStream && !m_isHead)
        return beginStream();
    const auto now = std::chrono::steady_clock::now();
    const bool wasHeld = m_held.has_value();
    if (reply.holdSeconds <= 0 || m_shared.stopping || (wasHeld && now >= m_holdUntil)) {
        m_held.reset();
        return send(reply.response);
    }
    if (!wasHeld)
        m_holdUntil = now + std::chrono::seconds(reply.holdSeconds);
    m_held = std::move(reply);
    if (!wasHeld)
        watchPeer();
    hold();
}

void Session::hold()
{
    if (m_headSeen != m_shared.head)
        return dispatch();
    m_timer.expires_at(m_holdUntil);
    m_timer.async_wait([self = shared_from_this()](error_code error) {
        if (error || self->m_isClosed || self->m_isBusy || !self->m_held)
            return;
        const HttpReply reply = *std::exchange(self->m_held, std::nullopt);
        self->send(reply.response);
    });
}

/// A laptop that closes its lid leaves no request behind.
void Session::watchPeer()
{
    beast::get_lowest_layer(m_stream).socket().async_wait(
        tcp::socket::wait_read, [self = shared_from_this()](error_code error) {
            if (self->m_isClosed || !self->m_held)
                return;
            if (error || self->peerIsGone())
                self->close();
        });
}

bool Session::peerIsGone()
{
    constexpr unsigned char kTlsAlert = 0x15;
    unsigned char first = 0;
    error_code error;
    auto &socket = beast::get_lowest_layer(m_stream).socket();
    socket.non_blocking(true, error);
    const size_t count = socket.receive(asio::buffer(&first, 1), tcp::socket::message_peek, error);
    if (error == asio::error::would_block)
        return false;
    return error || count == 0 || first == kTlsAlert;
}

void Session::nudge()
{
    asio::post(m_stream.get_executor(), [self = shared_from_this()] {
        if (self->m_isClosed || self->m_isBusy)
            return;
        if (self->m_held && self->m_shared.stopping) {
            self->m_timer.cancel();
            const HttpReply reply = *std::exchange(self->m_held, std::nullopt);
            self->send(reply.response);
        } else if (self->m_held && self->m_headSeen != self->m_shared.head) {
            self->m_timer.cancel();
            self->dispatch();
        } else if (self->m_isIdle && self->m_shared.stopping) {
            self->shutDown();
        } else if (self->m_isStream) {
            if (self->m_shared.stopping)
                return self->shutDown();
            if (self->m_headSeen != self->m_shared.head)
                self->streamWrite();
        }
    });
}

void Session::send(const HttpResponse &response)
{
    auto message = std::make_shared<http::response<http::string_body>>();
    message->version(m_version);
    message->result(unsigned(response.status));
    message->set(http::field::server, "dunlin");
    message->set(http::field::cache_control, "no-store");
    message->set("X-Content-Type-Options", "nosniff");
    if (!response.contentType.isEmpty())
        message->set(http::field::content_type, response.contentType.toStdString());
    for (const auto &[name, value] : response.headers)
        message->set(name.toStdString(), value.toStdString());
    const bool keepAlive = m_keepAlive && !m_shared.stopping;
    message->keep_alive(keepAlive);
    message->content_length(size_t(response.body.size()));
    if (!m_isHead)
        message->body() = response.body.toStdString();
    limit(m_shared.limits.writeMs);
    m_response = message;
    const auto then = [self = shared_from_this(), keepAlive](error_code error, size_t) {
        self->m_response.reset();
        self->afterSend(error, keepAlive);
    };
    if (m_isHead) {
        // The length of the body that GET would have, and no body: only the header is written.
        auto serializer = std::make_shared<http::response_serializer<http::string_body>>(*message);
        auto keep = std::make_shared<std::pair<decltype(message), decltype(serializer)>>(
            message, serializer);
        m_response = keep;
        http::async_write_header(m_stream, *serializer, then);
        return;
    }
    http::async_write(m_stream, *message, then);
}

void Session::afterSend(error_code error, bool keepAlive)
{
    if (error)
        return close();
    if (!keepAlive)
        return shutDown();
    readHeader(m_shared.limits.idleMs);
}

// Event stream -------------------------------------------------------------------------------

void Session::beginStream()
{
    m_isStream = true;
    ++m_shared.streams;
    m_streamNext = "HTTP/1.1 200 OK\r\nServer: dunlin\r\nContent-Type: text/event-stream\r\n"
                   "Cache-Control: no-store\r\nX-Accel-Buffering: no\r\nConnection: close\r\n\r\n";
    m_headSeen = -1; // the first event tells where the feed stands
    noLimit();
    // Nothing is expected from the client: whatever arrives, or the end, ends the stream.
    m_stream.async_read_some(asio::buffer(m_streamIn),
                             [self = shared_from_this()](error_code, size_t) { self->shutDown(); });
    streamWrite();
    waitForComment();
}

void Session::streamWrite()
{
    if (m_isWriting || m_isClosed)
        return; // afterStreamWrite looks again
    if (const qint64 head = m_shared.head; head != m_headSeen) {
        m_headSeen = head;
        m_streamNext += "data: {\"head\":" + std::to_string(head) + "}\n\n";
    }
    if (m_streamNext.empty())
        return;
    m_isWriting = true;
    m_streamOut = std::exchange(m_streamNext, {});
    limit(m_shared.limits.writeMs);
    asio::async_write(
        m_stream, asio::buffer(m_streamOut),
        [self = shared_from_this()](error_code error, size_t) { self->afterStreamWrite(error); });
}

void Session::afterStreamWrite(error_code error)
{
    m_isWriting = false;
    if (error)
        return close();
    streamWrite();
}

void Session::waitForComment()
{
    m_timer.expires_after(milliseconds(m_shared.limits.commentMs));
    m_timer.async_wait([self = shared_from_this()](error_code error) {
        if (error || self->m_isClosed)
            return;
        self->m_streamNext += ": still here\n\n";
        self->streamWrite();
        self->waitForComment();
    });
}

// The end ------------------------------------------------------------------------------------

void Session::shutDown()
{
    if (m_isClosed)
        return;
    if (m_isWriting || m_isStream)
        return close();
    limit(1'000);
    m_stream.async_shutdown([self = shared_from_this()](error_code) { self->close(); });
}

void Session::close()
{
    if (std::exchange(m_isClosed, true))
        return;
    if (m_isStream)
        --m_shared.streams;
    m_timer.cancel();
    m_held.reset();
    error_code ignored;
    beast::get_lowest_layer(m_stream).socket().shutdown(tcp::socket::shutdown_both, ignored);
    beast::get_lowest_layer(m_stream).close();
    const std::scoped_lock lock(m_shared.mutex);
    m_shared.sessions.erase(shared_from_this());
}

} // namespace dunlin::server
