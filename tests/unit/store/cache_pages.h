// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/open_database.h"
#include "core/store/vault/vault_file.h"
#include "core/store/vault/vault_format.h"
#include "core/store/vault/vault_vfs.h"

#include <QtCore/QByteArray>
#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>

#include <sqlite3.h>

#include <functional>

namespace dunlin::tests {

/// Hands over every page of an encrypted database as whoever has its key can read it: also free
/// ones and what is behind the rows of others. False when it cannot be read, or when there is a log
/// beside it that still holds pages as they were.
inline bool forEachStoredPage(const store::OpenSpec &spec,
                              const std::function<void(const QByteArray &)> &take)
{
    if (!spec.vault || QFileInfo(spec.location + QStringLiteral("-wal")).size() > 0)
        return false;
    QUrl url = QUrl::fromLocalFile(QFileInfo(spec.location).absoluteFilePath());
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("vfs"), QString::fromUtf8(spec.vault->vfsName()));
    query.addQueryItem(QLatin1String(store::kVaultParameter),
                       QString::number(spec.vault->number()));
    url.setQuery(query);
    sqlite3 *database = nullptr;
    sqlite3_file *file = nullptr;
    bool isRead =
        sqlite3_open_v2(url.toString(QUrl::FullyEncoded).toUtf8().constData(), &database,
                        SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr)
            == SQLITE_OK
        && sqlite3_file_control(database, "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK;
    sqlite3_int64 size = 0;
    isRead = isRead && file->pMethods->xFileSize(file, &size) == SQLITE_OK && size > 0;
    QByteArray page(store::vault::kPage, Qt::Uninitialized);
    for (sqlite3_int64 at = 0; isRead && at < size; at += page.size()) {
        isRead = file->pMethods->xRead(file, page.data(), int(page.size()), at) == SQLITE_OK;
        if (isRead)
            take(page);
    }
    sqlite3_close(database);
    return isRead;
}

} // namespace dunlin::tests
