// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/load/plain_http.h"

#include <QtCore/QCryptographicHash>
#include <QtNetwork/QSslCertificate>

namespace dunlin::ctl {

namespace {
constexpr qsizetype kMaxAnswer = 64 * 1024 * 1024;
constexpr quint16 kHttps = 443;
} // namespace

PlainHttp::PlainHttp(const QUrl &server, const QByteArray &fingerprint, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_fingerprint(fingerprint)
    , m_socket(this)
{
    m_socket.setPeerVerifyMode(QSslSocket::VerifyNone); // the fingerprint decides
    connect(&m_socket, &QSslSocket::encrypted, this, [this] {
        m_seen = m_socket.peerCertificate().digest(QCryptographicHash::Sha256).toHex();
        if (!m_fingerprint.isEmpty() && m_seen != m_fingerprint)
            return fail();
        flush();
    });
    connect(&m_socket, &QSslSocket::readyRead, this, &PlainHttp::read);
    connect(&m_socket, &QSslSocket::disconnected, this, [this] {
        if (m_isBusy || m_isStream)
            fail();
    });
    connect(&m_socket, &QSslSocket::errorOccurred, this, [this] {
        if (m_isBusy)
            fail();
    });
}

void PlainHttp::send(const QByteArray &path, const QByteArray &type, const QByteArray &body,
                     const QByteArray &bearer)
{
    m_request = (body.isEmpty() ? "GET " : "POST ") + path
                + " HTTP/1.1\r\nHost: " + m_server.host().toLatin1() + "\r\n";
    if (!bearer.isEmpty())
        m_request += "Authorization: Bearer " + bearer + "\r\n";
    if (!body.isEmpty())
        m_request += "Content-Type: " + type
                     + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    m_request += "\r\n" + body;
    m_isBusy = true;
    flush();
}

void PlainHttp::openStream(const QByteArray &path, const QByteArray &bearer)
{
    send(path, {}, {}, bearer);
    m_isStream = true;
}

void PlainHttp::flush()
{
    if (m_socket.state() == QAbstractSocket::UnconnectedState) {
        m_in.clear();
        m_socket.connectToHostEncrypted(m_server.host(), quint16(m_server.port(kHttps)));
        return;
    }
    if (!m_socket.isEncrypted() || m_request.isEmpty())
        return;
    m_socket.write(std::exchange(m_request, {}));
    m_socket.flush();
}

void PlainHttp::fail()
{
    m_isBusy = false;
    m_isStream = false;
    m_request.clear();
    m_socket.abort();
    Q_EMIT broke();
}

void PlainHttp::read()
{
    m_in += m_socket.readAll();
    if (m_in.size() > kMaxAnswer)
        return fail();
    if (m_isStream) {
        qsizetype end = 0;
        while ((end = m_in.indexOf('\n')) >= 0) {
            const QByteArray line = m_in.first(end).trimmed();
            m_in.remove(0, end + 1);
            if (line.startsWith("data:"))
                Q_EMIT streamed(line.mid(5).trimmed());
        }
        return;
    }
    const qsizetype head = m_in.indexOf("\r\n\r\n");
    if (head < 0)
        return;
    qsizetype length = 0;
    bool closes = false;
    for (const QByteArray &line : m_in.first(head).split('\n')) {
        const QByteArray lower = line.trimmed().toLower();
        if (lower.startsWith("content-length:"))
            length = lower.mid(15).trimmed().toLongLong();
        closes = closes || lower == "connection: close";
    }
    if (m_in.size() < head + 4 + length)
        return;
    const int status = m_in.mid(9, 3).toInt();
    const QByteArray body = m_in.mid(head + 4, length);
    m_in.remove(0, head + 4 + length);
    m_isBusy = false;
    if (closes)
        m_socket.abort();
    Q_EMIT answered(status, body);
}

} // namespace dunlin::ctl
