// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QtCore/QObject>
#include <QtCore/QProcess>
#include <QtCore/QString>
#include <QtCore/QUrl>

#include <functional>

namespace dunlin::workstation {

/// The office on this machine: makes the folder if need be, and runs dunlin-server over it on
/// loopback HTTPS. Owned by the composition root; GUI thread. The server ends with the program; a
/// server that somebody else runs over the same folder is used and left alone.
class LocalOffice : public QObject {
    Q_OBJECT
public:
    LocalOffice(const QString &folder, const base::Clock &clock, QObject *parent = nullptr);
    ~LocalOffice() override;

    QString folder() const { return m_folder; }
    /// The profile of this machine's own laptop.
    QString profileFolder() const;

    void start();
    /// A one-time code for this machine's laptop, by the control socket of the server. Waits up to
    /// a few seconds, so it runs outside the GUI thread; answers there.
    void makeCode(std::function<void(base::Result<QString>)> reply);

Q_SIGNALS:
    void ready(const QUrl &url, const QByteArray &fingerprint);
    void failed(const dunlin::base::Error &error);
    /// The server ended although nobody asked it to; work goes on offline.
    void stopped();

private:
    void readOutput();
    void onFinished();
    void adoptRunning();
    base::Status ensureOffice() const;
    quint16 usualPort() const;
    void rememberPort(quint16 port) const;

    QString m_folder;
    const base::Clock &m_clock;
    QProcess m_server;
    QByteArray m_output;
    QByteArray m_fingerprint;
    bool m_ready = false;
    bool m_stopping = false;
};

} // namespace dunlin::workstation
