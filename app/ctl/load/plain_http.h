// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QObject>
#include <QtCore/QUrl>
#include <QtNetwork/QSslSocket>

namespace dunlin::ctl {

/// One kept HTTPS connection with one request at a time, small enough that a thousand of them fit
/// into one thread. For `dunlinctl load`; what a laptop uses is sync/net. The certificate must have
/// the fingerprint; with an empty one any is taken, and certificate() tells which it was.
class PlainHttp final : public QObject {
    Q_OBJECT
public:
    PlainHttp(const QUrl &server, const QByteArray &fingerprint, QObject *parent = nullptr);

    /// An empty body: GET. A broken connection is made anew first.
    void send(const QByteArray &path, const QByteArray &type, const QByteArray &body,
              const QByteArray &bearer);
    /// From now on every "data:" line of the answer is an event.
    void openStream(const QByteArray &path, const QByteArray &bearer);
    bool isBusy() const { return m_isBusy; }
    const QByteArray &certificate() const { return m_seen; }

Q_SIGNALS:
    void answered(int status, const QByteArray &body);
    void streamed(const QByteArray &data);
    /// The connection broke before an answer, or is another server's.
    void broke();

private:
    void flush();
    void read();
    void fail();

    QUrl m_server;
    QByteArray m_fingerprint;
    QByteArray m_seen;
    QSslSocket m_socket;
    QByteArray m_request;
    QByteArray m_in;
    bool m_isBusy = false;
    bool m_isStream = false;
};

} // namespace dunlin::ctl
