// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/client.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtCore/QUrl>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>

namespace dunlin::sync {

/// How long a line may be silent. On bytes moved, not on the whole: a slow line is not a dead one.
struct StallLimits {
    int firstByteMs = 60'000;  ///< from the request to the first byte of the answer
    int silentMs = 30'000;     ///< between two bytes, either way
    int pokeSilentMs = 45'000; ///< of the event stream: two comments missed
};

/// Carries the client machine's requests by QNetworkAccessManager. A certificate is accepted when
/// the system trusts it for the host, or when it is exactly the pinned one; other errors of TLS are
/// failures. Redirects are not followed. Lives in the thread of its event loop.
class HttpTransport : public QObject {
    Q_OBJECT
public:
    /// `fingerprint`: SHA-256 of the pinned certificate in hex (colons and case do not matter);
    /// empty: only what the system trusts.
    HttpTransport(const QUrl &server, const QByteArray &fingerprint, StallLimits limits = {},
                  QObject *parent = nullptr);
    ~HttpTransport() override;

    void send(const Request &request);
    void cancel(quint64 id);
    void openPoke(const QByteArray &bearer);
    void closePoke();

    /// Bytes of bodies as they went over the line.
    qint64 bytesIn() const { return m_bytesIn; }
    qint64 bytesOut() const { return m_bytesOut; }
    /// Fingerprint of the certificate seen last, lower-case hex; empty over plain HTTP.
    QByteArray seenFingerprint() const { return m_seen; }

Q_SIGNALS:
    void answered(const dunlin::sync::input::Response &response);
    void failed(const dunlin::sync::input::Failure &failure);
    void pokeOpened();
    void poked(qint64 head);
    void pokeClosed();

private:
    struct Flight {
        QNetworkReply *reply = nullptr;
        QTimer *watch = nullptr;
    };
    QNetworkRequest prepare(const QByteArray &path, const QByteArray &bearer) const;
    void guardTls(QNetworkReply *reply);
    bool isPinned(const QSslCertificate &certificate);
    void watchStall(QNetworkReply *reply, QTimer *watch);
    void finish(quint64 id, QNetworkReply *reply);
    void readPoke();

    QNetworkAccessManager m_manager;
    QUrl m_server;
    QByteArray m_fingerprint;
    StallLimits m_limits;
    QHash<quint64, Flight> m_flights;
    QNetworkReply *m_poke = nullptr;
    QByteArray m_pokeRest;
    bool m_pokeIsOpen = false;
    qint64 m_bytesIn = 0;
    qint64 m_bytesOut = 0;
    QByteArray m_seen;
    bool m_tlsRefused = false;
};

/// "AB:cd.." as 64 lower-case hex digits; empty when it is not a SHA-256 fingerprint.
QByteArray normalFingerprint(const QByteArray &text);

} // namespace dunlin::sync
