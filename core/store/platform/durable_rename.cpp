// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/platform/durable_rename.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <filesystem>

#if !defined(Q_OS_WIN)
#include <fcntl.h>
#include <unistd.h>
#endif

namespace dunlin::store {

void syncFolder(const QString &folder)
{
#if defined(Q_OS_WIN)
    Q_UNUSED(folder); // NTFS journals names with the rename itself
#else
    const int directory =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory < 0)
        return;
    ::fsync(directory);
    ::close(directory);
#endif
}

base::Status durableRename(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(QFileInfo(from).filesystemAbsoluteFilePath(),
                            QFileInfo(to).filesystemAbsoluteFilePath(), error);
    if (error)
        return base::fail(base::ErrorCode::Io, QStringLiteral("a file cannot be renamed"));
    syncFolder(QFileInfo(to).absolutePath());
    return {};
}

} // namespace dunlin::store
