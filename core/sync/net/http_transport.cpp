// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/net/http_transport.h"

#include "core/sync/codec.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtNetwork/QNetworkRequest>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslError>

namespace dunlin::sync {

namespace {

/// Below this size compression costs more than it saves.
constexpr qsizetype kCompressFrom = 512;
constexpr qsizetype kMaxPokeLine = 4096;

QByteArray headerOf(const QNetworkReply &reply, const char *name)
{
    return reply.rawHeader(name).trimmed().toLower();
}

} // namespace

QByteArray normalFingerprint(const QByteArray &text)
{
    QByteArray digits = text.toLower();
    digits.replace(':', QByteArray());
    const bool isHex = QByteArray::fromHex(digits).toHex() == digits;
    return isHex && digits.size() == 64 ? digits : QByteArray();
}

HttpTransport::HttpTransport(const QUrl &server, const QByteArray &fingerprint, StallLimits limits,
                             QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_fingerprint(normalFingerprint(fingerprint))
    , m_limits(limits)
{
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager.setAutoDeleteReplies(false);
}

HttpTransport::~HttpTransport()
{
    closePoke();
    const QList<quint64> ids = m_flights.keys();
    for (const quint64 id : ids)
        cancel(id);
}

QNetworkRequest HttpTransport::prepare(const QByteArray &path, const QByteArray &bearer) const
{
    QUrl url = m_server;
    url.setPath(QString::fromLatin1(path));
    QNetworkRequest request(url);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    request.setSslConfiguration(tls);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    // Naming an encoding keeps Qt from unpacking by itself, which has no bound we set.
    request.setRawHeader("Accept-Encoding", "zstd");
    request.setRawHeader("User-Agent", "dunlin");
    if (!bearer.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + bearer);
    return request;
}

bool HttpTransport::isPinned(const QSslCertificate &certificate)
{
    m_seen = certificate.digest(QCryptographicHash::Sha256).toHex();
    return !m_fingerprint.isEmpty() && m_seen == m_fingerprint;
}

void HttpTransport::guardTls(QNetworkReply *reply)
{
    connect(reply, &QNetworkReply::sslErrors, this, [this, reply](const QList<QSslError> &errors) {
        if (isPinned(reply->sslConfiguration().peerCertificate()))
            reply->ignoreSslErrors(errors); // exactly these, for exactly this certificate
        else
            m_tlsRefused = true;
    });
    connect(reply, &QNetworkReply::encrypted, this,
            [this, reply] { isPinned(reply->sslConfiguration().peerCertificate()); });
}

void HttpTransport::watchStall(QNetworkReply *reply, QTimer *watch)
{
    const auto moved = [this, watch] { watch->start(m_limits.silentMs); };
    connect(watch, &QTimer::timeout, reply, &QNetworkReply::abort);
    connect(reply, &QNetworkReply::downloadProgress, watch, [moved](qint64 received, qint64) {
        if (received > 0)
            moved();
    });
    connect(reply, &QNetworkReply::uploadProgress, watch, [this, watch](qint64 sent, qint64 total) {
        if (total > 0 && sent < total)
            watch->start(m_limits.silentMs);
    });
}

void HttpTransport::send(const Request &request)
{
    QNetworkRequest outgoing = prepare(request.path, request.bearer);
    QNetworkReply *reply = nullptr;
    if (request.body.isEmpty()) {
        reply = m_manager.get(outgoing);
    } else {
        QByteArray body = request.body;
        if (body.size() >= kCompressFrom) {
            body = compressZstd(body);
            outgoing.setRawHeader("Content-Encoding", "zstd");
        }
        outgoing.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
        m_bytesOut += body.size();
        reply = m_manager.post(outgoing, body);
    }
    reply->setReadBufferSize(0);
    auto *watch = new QTimer(reply);
    watch->setSingleShot(true);
    watch->start(m_limits.firstByteMs + request.waitSeconds * 1000);
    m_flights.insert(request.id, {reply, watch});
    guardTls(reply);
    watchStall(reply, watch);
    connect(reply, &QNetworkReply::readyRead, this, [reply] {
        if (reply->bytesAvailable() > kMaxInflatedBytes)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this,
            [this, id = request.id, reply] { finish(id, reply); });
}

void HttpTransport::cancel(quint64 id)
{
    const Flight flight = m_flights.take(id);
    if (!flight.reply)
        return;
    flight.reply->disconnect(this);
    flight.reply->abort();
    flight.reply->deleteLater();
}

void HttpTransport::finish(quint64 id, QNetworkReply *reply)
{
    m_flights.remove(id);
    reply->deleteLater();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // An error below HTTP may come with a status already read: the answer was cut off.
    const bool isBroken =
        status == 0 || (reply->error() != QNetworkReply::NoError && (status < 400 || status > 599));
    if (isBroken) {
        const bool refused = std::exchange(m_tlsRefused, false);
        Q_EMIT failed({id, refused ? FailureKind::Tls : FailureKind::Unreachable});
        return;
    }
    input::Response response;
    response.id = id;
    response.status = status;
    response.contentType = headerOf(*reply, "Content-Type");
    response.retryAfterSeconds = reply->rawHeader("Retry-After").toInt();
    response.body = reply->readAll();
    m_bytesIn += response.body.size();
    if (headerOf(*reply, "Content-Encoding") == "zstd") {
        auto unpacked = decompressZstd(response.body, kMaxInflatedBytes);
        if (!unpacked) {
            Q_EMIT failed({id, FailureKind::Unreachable});
            return;
        }
        response.body = std::move(*unpacked);
    }
    Q_EMIT answered(response);
}

void HttpTransport::openPoke(const QByteArray &bearer)
{
    closePoke();
    QNetworkRequest request = prepare("/v1/poke", bearer);
    request.setRawHeader("Accept", "text/event-stream");
    m_poke = m_manager.get(request);
    m_pokeRest.clear();
    m_pokeIsOpen = false;
    auto *watch = new QTimer(m_poke);
    watch->setSingleShot(true);
    watch->start(m_limits.pokeSilentMs);
    guardTls(m_poke);
    connect(watch, &QTimer::timeout, m_poke, &QNetworkReply::abort);
    connect(m_poke, &QNetworkReply::readyRead, this, [this, watch] {
        watch->start(m_limits.pokeSilentMs);
        readPoke();
    });
    connect(m_poke, &QNetworkReply::finished, this, [this] {
        m_poke->deleteLater();
        m_poke = nullptr;
        m_tlsRefused = false;
        Q_EMIT pokeClosed();
    });
}

void HttpTransport::closePoke()
{
    if (!m_poke)
        return;
    QNetworkReply *reply = std::exchange(m_poke, nullptr);
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

void HttpTransport::readPoke()
{
    const int status = m_poke->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status != 200 || !headerOf(*m_poke, "Content-Type").startsWith("text/event-stream")) {
        m_poke->abort();
        return;
    }
    if (!std::exchange(m_pokeIsOpen, true))
        Q_EMIT pokeOpened();
    m_pokeRest += m_poke->readAll();
    qsizetype end = 0;
    while (m_poke && (end = m_pokeRest.indexOf('\n')) >= 0) {
        const QByteArray line = m_pokeRest.first(end).trimmed();
        m_pokeRest.remove(0, end + 1);
        if (!line.startsWith("data:"))
            continue;
        const QJsonObject data = QJsonDocument::fromJson(line.mid(5)).object();
        if (data.contains(QLatin1String("head")))
            Q_EMIT poked(data.value(QLatin1String("head")).toInteger());
    }
    if (m_poke && m_pokeRest.size() > kMaxPokeLine)
        m_poke->abort();
}

} // namespace dunlin::sync
