// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/control_socket.h"

#include "app/ctl/peer_user.h"
#include "core/base/hash.h"
#include "core/base/json_writer.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QPointer>
#include <QtCore/QThread>
#include <QtCore/QThreadPool>
#include <QtCore/QTimer>
#include <QtNetwork/QLocalServer>
#include <QtNetwork/QLocalSocket>

namespace dunlin::ctl {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

// sun_path has 108 bytes on Linux and 104 on macOS.
constexpr qsizetype kLongestSocketPath = 100;
constexpr qint64 kMaxRequestBytes = 64 * 1024 * 1024;
constexpr int kConnectAttempts = 30;
constexpr unsigned long kConnectPauseMs = 100;
constexpr int kProgressMs = 250;

QByteArray base64Member(const QJsonObject &object, const char *name)
{
    return QByteArray::fromBase64(object.value(QLatin1String(name)).toString().toLatin1());
}

/// One line: the request as the client sends it.
QByteArray encodeRequest(const Request &request)
{
    base::JsonWriter json;
    json.beginObject().key("words").beginArray();
    for (const QString &word : request.words)
        json.value(word);
    json.endArray();
    json.key("directory").value(request.directory);
    json.key("terminal").boolean(request.terminal);
    json.key("stdin").value((request.input ? request.input() : QByteArray()).toBase64());
    json.endObject();
    return json.take() + '\n';
}

QByteArray progressLine(const ports::Progress &progress)
{
    base::JsonWriter json;
    json.beginObject().key("progress").beginArray();
    json.number(progress.done).number(progress.total).endArray().endObject();
    return json.take() + '\n';
}

QByteArray outputLine(const char *stream, QByteArrayView bytes)
{
    base::JsonWriter json;
    json.beginObject().key(stream).value(bytes.toByteArray().toBase64()).endObject();
    return json.take() + '\n';
}

} // namespace

QString controlSocketPath(const QString &folder)
{
    const QString beside = QDir(folder).absoluteFilePath(QStringLiteral("control.sock"));
    if (QFile::encodeName(beside).size() <= kLongestSocketPath)
        return beside;
    const QByteArray hash = base::toHex(base::sha256(QFile::encodeName(beside))).left(24);
    return QStringLiteral("%1/dunlin-%2-%3.sock")
        .arg(QDir::tempPath())
        .arg(currentUserNumber())
        .arg(QString::fromLatin1(hash));
}

/// Lives in its own thread.
class ControlServer::Listener : public QObject {
public:
    explicit Listener(CommandContext context) : m_context(std::move(context)) {}

    bool listen(const QString &path)
    {
        // The caller holds the folder's lock, so a socket file that is there is a dead one.
        QLocalServer::removeServer(path);
        m_server.reset(new QLocalServer);
        m_server->setSocketOptions(QLocalServer::UserAccessOption);
        QObject::connect(m_server.get(), &QLocalServer::newConnection, this, [this] { accept(); });
        return m_server->listen(path);
    }

    void close()
    {
        m_server.reset();
        m_pool.waitForDone();
    }

    QThread thread;

private:
    void accept()
    {
        while (QLocalSocket *socket = m_server->nextPendingConnection()) {
            if (!peerIsSameUser(socket->socketDescriptor())) {
                socket->deleteLater();
                continue;
            }
            QObject::connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
                if (socket->canReadLine() && !socket->property("started").toBool()) {
                    socket->setProperty("started", true);
                    start(socket, socket->readLine(kMaxRequestBytes));
                }
            });
            QObject::connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        }
    }

    void start(QLocalSocket *socket, const QByteArray &line)
    {
        const QJsonObject sent = QJsonDocument::fromJson(line).object();
        Request request;
        const QJsonArray words = sent.value(QLatin1String("words")).toArray();
        for (const QJsonValue &word : words)
            request.words << word.toString();
        request.directory = sent.value(QLatin1String("directory")).toString();
        request.terminal = sent.value(QLatin1String("terminal")).toBool();
        request.input = [bytes = base64Member(sent, "stdin")] { return bytes; };
        request.progress = std::make_shared<ports::Progress>();
        QObject::connect(socket, &QLocalSocket::disconnected, this,
                         [progress = request.progress] { progress->cancel = true; });
        const QPointer<QLocalSocket> to(socket);
        const auto send = [this, to](const QByteArray &bytes) {
            QMetaObject::invokeMethod(this, [to, bytes] {
                if (to)
                    to->write(bytes);
            });
        };
        request.out = [send](QByteArrayView bytes) { send(outputLine("stdout", bytes)); };
        request.err = [send](QByteArrayView bytes) { send(outputLine("stderr", bytes)); };
        auto *ticks = new QTimer(socket);
        QObject::connect(ticks, &QTimer::timeout, socket, [socket, progress = request.progress] {
            socket->write(progressLine(*progress));
        });
        ticks->start(kProgressMs);
        m_pool.start([this, request, send] {
            const int exit = runCommand(m_context, request);
            send("{\"exit\":" + QByteArray::number(exit) + "}\n");
        });
    }

    CommandContext m_context;
    std::unique_ptr<QLocalServer> m_server;
    QThreadPool m_pool;
};

ControlServer::ControlServer() = default;

Result<std::unique_ptr<ControlServer>> ControlServer::start(const QString &folder,
                                                            CommandContext context)
{
    std::unique_ptr<ControlServer> server(new ControlServer);
    server->m_listener.reset(new Listener(std::move(context)));
    Listener *listener = server->m_listener.get();
    listener->moveToThread(&listener->thread);
    listener->thread.start();
    bool listening = false;
    QMetaObject::invokeMethod(
        listener, [&] { listening = listener->listen(controlSocketPath(folder)); },
        Qt::BlockingQueuedConnection);
    if (!listening)
        return fail(ErrorCode::Io, QStringLiteral("cannot listen on %1/control.sock").arg(folder));
    return server;
}

ControlServer::~ControlServer()
{
    QMetaObject::invokeMethod(
        m_listener.get(), [this] { m_listener->close(); }, Qt::BlockingQueuedConnection);
    m_listener->thread.quit();
    m_listener->thread.wait();
}

Result<int> runThere(const QString &folder, const Request &request)
{
    QLocalSocket socket;
    for (int attempt = 0; attempt < kConnectAttempts; ++attempt) {
        socket.connectToServer(controlSocketPath(folder));
        if (socket.waitForConnected(1000))
            break;
        QThread::msleep(kConnectPauseMs);
    }
    if (socket.state() != QLocalSocket::ConnectedState) {
        return fail(ErrorCode::StoreBusy,
                    QStringLiteral("%1 is in use by a program that does not answer").arg(folder));
    }
    socket.write(encodeRequest(request));
    for (;;) {
        while (!socket.canReadLine()) {
            if (request.progress && request.progress->cancel)
                return fail(ErrorCode::Cancelled, QStringLiteral("stopped; nothing was changed"));
            if (!socket.waitForReadyRead(2 * kProgressMs) && !socket.canReadLine()
                && socket.state() != QLocalSocket::ConnectedState) {
                return fail(ErrorCode::Io,
                            QStringLiteral("the program that holds %1 went away").arg(folder));
            }
        }
        const QJsonObject line = QJsonDocument::fromJson(socket.readLine()).object();
        if (request.progress && line.contains(QLatin1String("progress"))) {
            const QJsonArray steps = line.value(QLatin1String("progress")).toArray();
            request.progress->done = steps.at(0).toInteger();
            request.progress->total = steps.at(1).toInteger();
        }
        if (line.contains(QLatin1String("exit")))
            return line.value(QLatin1String("exit")).toInt(Exit::Failed);
        if (line.contains(QLatin1String("stdout")))
            request.out(base64Member(line, "stdout"));
        if (line.contains(QLatin1String("stderr")))
            request.err(base64Member(line, "stderr"));
    }
}

Result<QByteArray> answerThere(const QString &folder, const QStringList &words,
                               const std::shared_ptr<ports::Progress> &progress)
{
    QByteArray out;
    QByteArray err;
    Request request;
    request.words = words;
    request.directory = folder;
    request.out = [&out](QByteArrayView bytes) { out.append(bytes.data(), bytes.size()); };
    request.err = [&err](QByteArrayView bytes) { err.append(bytes.data(), bytes.size()); };
    request.progress = progress;
    DUNLIN_TRY_VALUE(const int exit, runThere(folder, request));
    if (exit == Exit::Done || exit == Exit::DoneWithFindings)
        return out;
    // "dunlinctl: " and the like stand before the reason.
    const QString reason = QString::fromUtf8(err).trimmed();
    const auto colon = reason.indexOf(QLatin1String(": "));
    return fail(ErrorCode::Input, colon < 0 ? reason : reason.mid(colon + 2));
}

} // namespace dunlin::ctl
