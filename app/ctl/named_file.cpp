// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/named_file.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

namespace dunlin::ctl {

using base::ErrorCode;
using base::fail;

base::Result<QByteArray> readFile(const QString &path, qint64 most)
{
    if (QFileInfo(path).isDir())
        return fail(ErrorCode::Input, QStringLiteral("%1 is a folder, not a file").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io,
                    QStringLiteral("cannot read %1: %2").arg(path, file.errorString()));
    if (file.size() > most)
        return fail(ErrorCode::Input,
                    QStringLiteral("%1 is larger than %2 MiB").arg(path).arg(most >> 20));
    return file.readAll();
}

base::Status writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::Io,
                    QStringLiteral("cannot write %1: %2").arg(path, file.errorString()));
    return {};
}

} // namespace dunlin::ctl
