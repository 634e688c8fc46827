// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/single_instance.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtNetwork/QLocalSocket>

namespace dunlin::workstation {

namespace {

constexpr int kWaitMs = 2'000;
constexpr qint64 kMaxLine = 256;

/// In the runtime folder of the person, which nobody else can enter; else beside other temporary
/// files, where the socket itself refuses others.
QString socketName(const QString &place)
{
    const QByteArray digest =
        QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return QDir(folder.isEmpty() ? QDir::tempPath() : folder)
        .filePath(QStringLiteral("dunlin-") + QString::fromLatin1(digest));
}

} // namespace

SingleInstance::SingleInstance(const QString &place, QObject *parent)
    : QObject(parent)
    , m_name(socketName(place))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::take);
}

bool SingleInstance::handOver(const QString &caller) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(kWaitMs))
        return false;
    const QByteArray line =
        caller.isEmpty() ? QByteArray("raise\n") : "caller " + caller.toUtf8().simplified() + '\n';
    socket.write(line);
    // The other one answers when it has it; one that hangs is no instance.
    return socket.waitForBytesWritten(kWaitMs) && socket.waitForReadyRead(kWaitMs)
           && socket.readAll().startsWith("ok");
}

void SingleInstance::listen()
{
    if (m_server.listen(m_name))
        return;
    // Left behind by one that was killed.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

void SingleInstance::take()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > kMaxLine)
                    socket->abort();
                return;
            }
            const QString line = QString::fromUtf8(socket->readLine(kMaxLine)).trimmed();
            socket->write("ok\n");
            socket->flush();
            socket->disconnectFromServer();
            if (line.startsWith(QLatin1String("caller ")))
                Q_EMIT called(line.mid(7));
            else
                Q_EMIT raised();
        });
    }
}

} // namespace dunlin::workstation
