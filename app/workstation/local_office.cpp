// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/local_office.h"

#include "app/ctl/control_socket.h"
#include "core/base/platform/background.h"
#include "core/desk/office.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLocale>
#include <QtCore/QLoggingCategory>
#include <QtCore/QPointer>
#include <QtCore/QSaveFile>
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
const QString kLocalFile = QStringLiteral("local.json");

Result<QString> codeFor(const QString &folder)
{
    // The user may be there from an earlier start; only the code's own failure counts.
    if (auto added =
            ctl::answerThere(folder, {QStringLiteral("user"), QStringLiteral("add"), folder, kOwner,
                                      QStringLiteral("--role"), QStringLiteral("admin")});
        !added)
        qCInfo(lcOffice) << "user of the local office:" << added.error().detail;
    DUNLIN_TRY_VALUE(const QByteArray answer,
                     ctl::answerThere(folder, {QStringLiteral("device"), QStringLiteral("code"),
                                               folder, QStringLiteral("--user"), kOwner}));
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
    // It serves one person here, and that person's window comes first.
    m_server.setChildProcessModifier(base::workInBackground);
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
    // The laptop was enrolled with an address, so the office keeps the port of its first start.
    m_server.start(serverProgram(),
                   {QStringLiteral("--office"), m_folder, QStringLiteral("--listen"),
                    QStringLiteral("127.0.0.1:%1").arg(usualPort())});
}

quint16 LocalOffice::usualPort() const
{
    QFile file(QDir(m_folder).filePath(kLocalFile));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QJsonObject said = QJsonDocument::fromJson(file.readAll()).object();
    return quint16(said.value(QLatin1String("port")).toInt());
}

void LocalOffice::rememberPort(quint16 port) const
{
    QSaveFile file(QDir(m_folder).filePath(kLocalFile));
    const QJsonObject said{{QStringLiteral("port"), int(port)}};
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(said).toJson()) < 0
        || !file.commit())
        qCWarning(lcOffice) << "the port of the local office could not be kept";
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
            const QUrl url(QStringLiteral("https://") + QString::fromLatin1(line.mid(10)));
            rememberPort(quint16(url.port()));
            Q_EMIT ready(url, m_fingerprint);
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

// The server did not start: most likely somebody runs one over this folder already. Its laptop
// knows the address, so an enrolled one goes on.
void LocalOffice::adoptRunning()
{
    const quint16 port = usualPort();
    if (port != 0
        && QFile::exists(QDir(profileFolder()).filePath(QStringLiteral("profile.json")))) {
        m_ready = true;
        Q_EMIT ready(QUrl(QStringLiteral("https://127.0.0.1:%1").arg(port)), {});
        return;
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
