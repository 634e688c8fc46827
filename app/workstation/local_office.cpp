// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/local_office.h"

#include "app/ctl/control_socket.h"
#include "core/desk/office.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLocale>
#include <QtCore/QLoggingCategory>
#include <QtCore/QPointer>
#include <QtCore/QTimeZone>

#include <thread>

Q_LOGGING_CATEGORY(lcOffice, "dunlin.office")

namespace dunlin::workstation {

using base::Error;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr int kStopMs = 5000;
// The user of this machine's laptop in its own office.
const QString kOwner = QStringLiteral("owner");

// One call of dunlinctl's commands in the server that holds the office.
Result<QByteArray> callOffice(const QString &folder, const QStringList &words)
{
    ctl::Request request;
    request.words = words;
    request.directory = folder;
    QByteArray out;
    QByteArray err;
    request.input = [] { return QByteArray(); };
    request.out = [&out](QByteArrayView text) { out.append(text.data(), text.size()); };
    request.err = [&err](QByteArrayView text) { err.append(text.data(), text.size()); };
    DUNLIN_TRY_VALUE(const int code, ctl::runThere(folder, request));
    if (code != ctl::Done)
        return fail(ErrorCode::Server, QString::fromUtf8(err).trimmed());
    return out;
}

Result<QString> codeFor(const QString &folder)
{
    // The user may be there from an earlier start; only the code's own failure counts.
    if (auto added =
            callOffice(folder, {QStringLiteral("user"), QStringLiteral("add"), folder, kOwner,
                                QStringLiteral("--role"), QStringLiteral("admin")});
        !added)
        qCInfo(lcOffice) << "user of the local office:" << added.error().detail;
    DUNLIN_TRY_VALUE(const QByteArray answer,
                     callOffice(folder, {QStringLiteral("device"), QStringLiteral("code"), folder,
                                         QStringLiteral("--user"), kOwner}));
    const QString code =
        QJsonDocument::fromJson(answer).object().value(QLatin1String("code")).toString();
    if (code.isEmpty())
        return fail(ErrorCode::Internal, QStringLiteral("the office gave no code"));
    return code;
}

QString serverProgram()
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("dunlin-server"));
}

} // namespace

LocalOffice::LocalOffice(const QString &folder, const base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_folder(QDir(folder).absolutePath())
    , m_clock(clock)
{
    m_server.setProcessChannelMode(QProcess::SeparateChannels);
    connect(&m_server, &QProcess::readyReadStandardOutput, this, &LocalOffice::readOutput);
    connect(&m_server, &QProcess::readyReadStandardError, this, [this] {
        const QString text = QString::fromUtf8(m_server.readAllStandardError()).trimmed();
        qCInfo(lcOffice).noquote() << "server:" << text;
    });
    connect(&m_server, &QProcess::finished, this, &LocalOffice::onFinished);
    connect(&m_server, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT failed(
                Error{ErrorCode::Internal, QStringLiteral("dunlin-server is not beside dunlin")});
    });
}

LocalOffice::~LocalOffice()
{
    m_stopping = true;
    if (m_server.state() == QProcess::NotRunning)
        return;
    m_server.terminate();
    if (!m_server.waitForFinished(kStopMs))
        m_server.kill();
    m_server.waitForFinished(kStopMs);
}

QString LocalOffice::profileFolder() const
{
    return QDir(m_folder).filePath(QStringLiteral("workstation"));
}

base::Status LocalOffice::ensureOffice() const
{
    if (desk::Office::existsAt(m_folder))
        return {};
    desk::OfficeSettings settings;
    settings.zone = QTimeZone::systemTimeZoneId();
    const QByteArray code = QLocale::system().currencySymbol(QLocale::CurrencyIsoCode).toLatin1();
    if (auto currency = base::Currency::fromCode(code))
        settings.currency = *currency;
    DUNLIN_TRY_VALUE(const auto made, desk::Office::create(m_folder, settings, m_clock));
    return {};
}

void LocalOffice::start()
{
    if (auto made = ensureOffice(); !made) {
        Q_EMIT failed(made.error());
        return;
    }
    m_server.start(serverProgram(), {QStringLiteral("--office"), m_folder,
                                     QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
}

void LocalOffice::readOutput()
{
    m_output += m_server.readAllStandardOutput();
    qsizetype end = -1;
    while (!m_ready && (end = m_output.indexOf('\n')) >= 0) {
        const QByteArray line = m_output.left(end).trimmed();
        m_output.remove(0, end + 1);
        if (line.startsWith("fingerprint "))
            m_fingerprint = line.mid(12);
        if (line.startsWith("listening ")) {
            m_ready = true;
            Q_EMIT ready(QUrl(QStringLiteral("https://") + QString::fromLatin1(line.mid(10))),
                         m_fingerprint);
        }
    }
}

void LocalOffice::onFinished()
{
    if (m_stopping)
        return;
    if (m_ready) {
        Q_EMIT stopped();
        return;
    }
    adoptRunning();
}

// The server refused to start: most likely somebody runs one over this folder already. It says in
// server.json where it listens.
void LocalOffice::adoptRunning()
{
    QFile file(QDir(m_folder).filePath(QStringLiteral("server.json")));
    if (file.open(QIODevice::ReadOnly)) {
        const QJsonObject said = QJsonDocument::fromJson(file.readAll()).object();
        const QString listen = said.value(QLatin1String("listening")).toString();
        const QByteArray fingerprint =
            said.value(QLatin1String("fingerprint")).toString().toLatin1();
        if (!listen.isEmpty() && !fingerprint.isEmpty()) {
            m_ready = true;
            Q_EMIT ready(QUrl(QStringLiteral("https://") + listen), fingerprint);
            return;
        }
    }
    Q_EMIT failed(Error{ErrorCode::StoreBusy, QStringLiteral("the office's server did not start")});
}

void LocalOffice::makeCode(std::function<void(Result<QString>)> reply)
{
    std::thread([folder = m_folder, reply = std::move(reply), guard = QPointer<LocalOffice>(this)] {
        auto code = codeFor(folder);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [code = std::move(code), reply, guard] {
                if (guard)
                    reply(code);
            },
            Qt::QueuedConnection);
    }).detach();
}

} // namespace dunlin::workstation
