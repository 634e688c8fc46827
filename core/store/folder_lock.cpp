// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/folder_lock.h"

#include <QtCore/QDir>
#include <QtCore/QLockFile>

namespace dunlin::store {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Retry;

FolderLock::FolderLock(std::unique_ptr<QLockFile> file) : m_file(std::move(file))
{}
FolderLock::~FolderLock() = default;
FolderLock::FolderLock(FolderLock &&) noexcept = default;
FolderLock &FolderLock::operator=(FolderLock &&) noexcept = default;

Result<FolderLock> FolderLock::take(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::Io, QStringLiteral("cannot make the folder"));
    auto file = std::make_unique<QLockFile>(QDir(folder).filePath(QStringLiteral("lock")));
    // No age makes a lock stale, only the death of its process.
    file->setStaleLockTime(0);
    if (file->tryLock(0))
        return FolderLock(std::move(file));
    if (file->error() != QLockFile::LockFailedError)
        return fail(ErrorCode::Io, QStringLiteral("cannot write the lock file"));
    qint64 pid = 0;
    QString host;
    QString program;
    file->getLockInfo(&pid, &host, &program);
    return fail(ErrorCode::StoreBusy,
                QStringLiteral("in use by %1 (process %2)").arg(program).arg(pid),
                Retry::AfterUserAction);
}

} // namespace dunlin::store
