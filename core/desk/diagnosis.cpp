// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/diagnosis.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtCore/QSaveFile>
#include <QtCore/QStorageInfo>
#include <QtCore/QSysInfo>
#include <QtCore/QThread>

#include <algorithm>

namespace dunlin::desk {

namespace {

QJsonValue moment(const std::optional<base::Instant> &at)
{
    return at ? QJsonValue(QString::fromLatin1(base::toIso(*at))) : QJsonValue();
}

QString kindName(ports::SyncState::Kind kind)
{
    using Kind = ports::SyncState::Kind;
    switch (kind) {
    case Kind::Synced: return QStringLiteral("synced");
    case Kind::Syncing: return QStringLiteral("syncing");
    case Kind::Waiting: return QStringLiteral("waiting");
    case Kind::Offline: return QStringLiteral("offline");
    case Kind::Paused: return QStringLiteral("paused");
    case Kind::Problem: return QStringLiteral("problem");
    }
    return {};
}

QString keyName(ports::SyncState::Key key)
{
    using Key = ports::SyncState::Key;
    switch (key) {
    case Key::Unknown: return QStringLiteral("unknown");
    case Key::Keychain: return QStringLiteral("keychain");
    case Key::Passphrase: return QStringLiteral("passphrase");
    case Key::File: return QStringLiteral("file");
    }
    return {};
}

QJsonObject machine(const DiagnosisSource &source)
{
    const QStorageInfo disk(source.profileFolder);
    return {{QStringLiteral("system"), QSysInfo::prettyProductName()},
            {QStringLiteral("kernel"), QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()},
            {QStringLiteral("processor"), QSysInfo::currentCpuArchitecture()},
            {QStringLiteral("processors"), QThread::idealThreadCount()},
            {QStringLiteral("qt"), QLibraryInfo::version().toString()},
            {QStringLiteral("locale"), QLocale().name()},
            {QStringLiteral("disk_free_bytes"), double(disk.bytesAvailable())},
            {QStringLiteral("disk_bytes"), double(disk.bytesTotal())}};
}

QJsonObject syncOf(const ports::SyncState &sync)
{
    return {{QStringLiteral("state"), kindName(sync.kind)},
            {QStringLiteral("pending"), double(sync.pending)},
            {QStringLiteral("oldest_pending"), moment(sync.oldestPending)},
            {QStringLiteral("last_contact"), moment(sync.lastContact)},
            {QStringLiteral("accounts"), double(sync.accounts)},
            {QStringLiteral("server"), sync.server},
            {QStringLiteral("device"), sync.device},
            {QStringLiteral("problem"), sync.problem},
            {QStringLiteral("captive_portal"), sync.captivePortal},
            {QStringLiteral("clock_suspect"), sync.clockSuspect},
            {QStringLiteral("works_alone_until"), moment(sync.leaseUntil)},
            {QStringLiteral("key"), keyName(sync.key)},
            {QStringLiteral("defects"), sync.defects},
            {QStringLiteral("last_defect"), moment(sync.lastDefect)},
            {QStringLiteral("last_defect_detail"), sync.lastDefectDetail}};
}

QJsonArray filesOf(const QString &folder)
{
    QJsonArray files;
    if (folder.isEmpty())
        return files;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden, QDir::Name))
        files.append(QJsonObject{{QStringLiteral("name"), file.fileName()},
                                 {QStringLiteral("bytes"), double(file.size())}});
    return files;
}

} // namespace

QByteArray diagnosisOf(const DiagnosisSource &source)
{
    QJsonArray log;
    for (const QByteArray &line : source.log)
        log.append(QString::fromUtf8(line));
    const QJsonObject all{
        {QStringLiteral("dunlin"), source.version},
        {QStringLiteral("made"), QString::fromLatin1(base::toIso(source.now))},
        {QStringLiteral("role"), QString::fromLatin1(ports::roleName(source.role))},
        {QStringLiteral("office_zone"), QString::fromLatin1(source.zone)},
        {QStringLiteral("machine"), machine(source)},
        {QStringLiteral("sync"), syncOf(source.sync)},
        {QStringLiteral("files"), filesOf(source.profileFolder)},
        {QStringLiteral("window"),
         QJsonObject{{QStringLiteral("stalls"), source.stalls},
                     {QStringLiteral("longest_stall_ms"), source.longestStallMs}}},
        {QStringLiteral("log"), log}};
    return QJsonDocument(all).toJson(QJsonDocument::Indented);
}

base::Status writeDiagnosis(const DiagnosisSource &source, const QString &file)
{
    QSaveFile out(file);
    const QByteArray bytes = diagnosisOf(source);
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit())
        return {};
    return base::fail(base::ErrorCode::Io, QStringLiteral("%1: %2").arg(
                                               QDir::toNativeSeparators(file), out.errorString()));
}

} // namespace dunlin::desk
