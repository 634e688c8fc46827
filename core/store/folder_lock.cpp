// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/folder_lock.h"

#include "core/store/platform/held_file.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace dunlin::store {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Retry;

namespace {

/// Process id and program, a line each: what QLockFile of earlier versions understands, so that
/// they stay out too.
QByteArray ourNote()
{
    const QString program = QCoreApplication::instance()
                                ? QFileInfo(QCoreApplication::applicationFilePath()).fileName()
                                : QString();
    return QByteArray::number(QCoreApplication::applicationPid()) + '\n' + program.toUtf8() + '\n';
}

QString holderIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> lines = file.read(512).split('\n');
    const QString program = QString::fromUtf8(lines.value(1));
    return QStringLiteral("%1 (process %2)")
        .arg(program.isEmpty() ? QStringLiteral("a program") : program)
        .arg(lines.value(0).toLongLong());
}

} // namespace

FolderLock::FolderLock(std::unique_ptr<HeldFile> file) : m_file(std::move(file))
{}
FolderLock::~FolderLock() = default;
FolderLock::FolderLock(FolderLock &&) noexcept = default;
FolderLock &FolderLock::operator=(FolderLock &&) noexcept = default;

Result<FolderLock> FolderLock::take(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::Io, QStringLiteral("cannot make the folder"));
    const QString path = QDir(folder).filePath(QStringLiteral("lock"));
    DUNLIN_TRY_VALUE(std::unique_ptr<HeldFile> file, HeldFile::take(path));
    if (!file)
        return fail(ErrorCode::StoreBusy, QStringLiteral("in use by %1").arg(holderIn(path)),
                    Retry::AfterUserAction);
    file->note(ourNote());
    return FolderLock(std::move(file));
}

} // namespace dunlin::store
