// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/named_file.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

#include <algorithm>

namespace dunlin::ctl {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;

namespace {

constexpr qint64 kPortion = qint64(64) << 10; ///< of a pipe

QString sizeText(qint64 bytes)
{
    constexpr qint64 kMiB = qint64(1) << 20;
    return bytes % (kMiB << 10) == 0 ? QStringLiteral("%1 GiB").arg(bytes / (kMiB << 10))
                                     : QStringLiteral("%1 MiB").arg(bytes / kMiB);
}

auto tooLarge(const QString &name, qint64 most)
{
    return fail(ErrorCode::Input,
                QStringLiteral("%1 is larger than %2, so nothing of it was read and nothing was "
                               "changed. Give a smaller one, or several one after the other")
                    .arg(name, sizeText(most)));
}

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 most)
{
    const auto refuse = [&path](ErrorCode code, const QString &why, const QString &advice) {
        return fail(
            code,
            QStringLiteral("cannot read %1: %2; nothing was changed. %3").arg(path, why, advice));
    };
    if (QFileInfo(path).isDir())
        return refuse(ErrorCode::Input, QStringLiteral("it is a folder"),
                      QStringLiteral("Name a file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const bool isThere = QFileInfo::exists(path);
        return refuse(isThere ? ErrorCode::Io : ErrorCode::NotFound, file.errorString(),
                      isThere ? QStringLiteral("Let this user read it, or name another")
                              : QStringLiteral("Name a file that is there"));
    }
    // A pipe has no size beforehand; one byte more tells whether there is more.
    if (file.size() > most)
        return tooLarge(path, most);
    QByteArray bytes;
    while (bytes.size() <= most) {
        const qint64 portion = std::max<qint64>(file.size() + 1 - bytes.size(), kPortion);
        const QByteArray some = file.read(std::min(portion, most + 1 - bytes.size()));
        if (file.error() != QFileDevice::NoError)
            return refuse(ErrorCode::Io, file.errorString(),
                          QStringLiteral("Check the disk, or name a copy"));
        if (some.isEmpty())
            return bytes;
        bytes += some;
    }
    return tooLarge(path, most);
}

Result<QByteArray> readNamed(const Invocation &call, const QString &given, qint64 most)
{
    if (given != QLatin1String("-"))
        return readFile(call.path(given), most);
    QByteArray bytes = call.input();
    if (bytes.size() > most)
        return tooLarge(QStringLiteral("what came on stdin"), most);
    return bytes;
}

Status writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(ErrorCode::Io,
                QStringLiteral("cannot write %1: %2; what was there before is kept. Make room or "
                               "name another place, and run the command again")
                    .arg(path, file.errorString()));
}

} // namespace dunlin::ctl
