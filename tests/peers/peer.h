// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QThread>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

/// Programs of other people that tests talk to, from the system's packages.
namespace dunlin::tests {

/// A port that was free a moment ago.
inline quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// Whether a program is installed.
inline bool hasProgram(const char *name)
{
    return !QStandardPaths::findExecutable(QLatin1String(name)).isEmpty();
}

/// A server in the foreground as a child of ours; it ends with this.
class Peer {
public:
    bool start(const QString &program, const QStringList &words, const QString &log = {})
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setStandardInputFile(QProcess::nullDevice());
        m_process.setStandardOutputFile(log.isEmpty() ? QProcess::nullDevice() : log);
        m_process.start(program, words);
        return m_process.waitForStarted(5'000);
    }
    ~Peer() { stop(); }
    void stop()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.terminate();
        if (!m_process.waitForFinished(3'000)) {
            m_process.kill();
            m_process.waitForFinished(3'000);
        }
    }
    int waitForEnd(int ms)
    {
        const bool ended =
            m_process.state() == QProcess::NotRunning || m_process.waitForFinished(ms);
        return ended ? m_process.exitCode() : -1;
    }
    /// Tries to connect until it can.
    static bool waitForPort(quint16 port, int ms)
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < ms) {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
            if (socket.waitForConnected(200))
                return true;
            QThread::msleep(20);
        }
        return false;
    }

private:
    QProcess m_process;
};

} // namespace dunlin::tests
