// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vault/reencrypt.h"

#include "core/store/connection_p.h"
#include "core/store/platform/durable_rename.h"
#include "core/store/vault/vault_file.h"
#include "core/store/vault/vault_format.h"
#include "core/store/vault/vault_vfs.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>

namespace dunlin::store {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;

namespace {

constexpr qint64 kScrubBlock = 1024 * 1024;

void removeCopy(const QString &path)
{
    for (const char *end : {"", "-wal", "-journal", "-shm"})
        QFile::remove(path + QLatin1String(end));
}

/// "name rows" of every table, in the order of their names.
Result<QByteArray> countsOf(Connection &connection)
{
    std::vector<QByteArray> tables;
    {
        DUNLIN_TRY_VALUE(auto select,
                         connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'"
                                            " AND rootpage > 0 ORDER BY name"));
        for (;;) {
            DUNLIN_TRY_VALUE(const bool row, select.step());
            if (!row)
                break;
            tables.push_back(select.bytes(0));
        }
    }
    QByteArray counts;
    for (const QByteArray &table : tables) {
        DUNLIN_TRY_VALUE(const qint64 rows,
                         connection.scalar("SELECT count(*) FROM \"" + table + '"'));
        counts += table + ' ' + QByteArray::number(rows) + '\n';
    }
    return counts;
}

QByteArray uriOf(const QString &path, const VaultFile &vault)
{
    QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("vfs"), QString::fromUtf8(vault.vfsName()));
    query.addQueryItem(QLatin1String(kVaultParameter), QString::number(vault.number()));
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded).toUtf8().replace('\'', "''");
}

/// Makes the copy and gives what it must hold. Leaves the original closed, its log in it.
Result<QByteArray> copyOut(const OpenSpec &from, const QString &copy, const VaultFile &to)
{
    DUNLIN_TRY_VALUE(Connection original, openDatabase(from));
    DUNLIN_TRY(original.checkpoint());
    DUNLIN_TRY_VALUE(const QByteArray counts, countsOf(original));
    int reserve = vault::kReserve;
    sqlite3_file_control(original.d().native, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserve);
    DUNLIN_TRY(original.exec("VACUUM INTO '" + uriOf(copy, to) + '\''));
    return counts;
}

Status checkCopy(const OpenSpec &copy, const QByteArray &expected)
{
    DUNLIN_TRY_VALUE(Connection connection, openDatabase(copy));
    DUNLIN_TRY_VALUE(const QByteArray counts, countsOf(connection));
    DUNLIN_TRY_VALUE(const qint64 sound, connection.scalar("SELECT count(*) FROM pragma_quick_check"
                                                           " WHERE quick_check = 'ok'"));
    if (counts != expected || sound != 1)
        return fail(ErrorCode::StoreCorrupt,
                    QStringLiteral("the encrypted copy is not equal; the original was kept"));
    return connection.checkpoint();
}

/// Brings the copy's bytes to the disk before its name changes.
Status syncCopy(const OpenSpec &copy)
{
    // Setting the journal mode writes page 1 in a transaction of its own, and syncs the file.
    DUNLIN_TRY_VALUE(Connection connection, openDatabase(copy));
    DUNLIN_TRY(connection.exec("PRAGMA synchronous = FULL"));
    DUNLIN_TRY(connection.exec("PRAGMA journal_mode = DELETE"));
    DUNLIN_TRY(connection.exec("PRAGMA journal_mode = WAL"));
    return {};
}

void scrub(QFile &file)
{
    const qint64 size = file.size();
    const QByteArray zeros(qsizetype(std::min(size, kScrubBlock)), '\0');
    if (!file.seek(0))
        return;
    for (qint64 done = 0; done < size; done += kScrubBlock)
        file.write(zeros.constData(), std::min(kScrubBlock, size - done));
    file.flush();
}

} // namespace

Status reencrypt(const OpenSpec &from, const std::shared_ptr<VaultFile> &to)
{
    const QString copyPath = from.location + QStringLiteral("-new");
    removeCopy(copyPath);
    DUNLIN_TRY_VALUE(const QByteArray counts, copyOut(from, copyPath, *to));
    OpenSpec copy = from;
    copy.location = copyPath;
    copy.vault = to;
    DUNLIN_TRY(checkCopy(copy, counts));
    DUNLIN_TRY(syncCopy(copy));
    // What belongs to the old file must not be taken for the new one's.
    for (const char *end : {"-wal", "-journal"}) {
        const QString rest = from.location + QLatin1String(end);
        if (QFileInfo(rest).size() > 0)
            return fail(ErrorCode::StoreBusy, QStringLiteral("the database is still in use"));
        QFile::remove(rest);
    }
    QFile::remove(from.location + QLatin1String("-shm"));
    QFile original(from.location);
#if !defined(Q_OS_WIN) // there an open file keeps its name
    if (!from.vault && !original.open(QIODevice::ReadWrite))
        return fail(ErrorCode::Io, QStringLiteral("the unencrypted file cannot be overwritten"));
#endif
    DUNLIN_TRY(durableRename(copyPath, from.location));
    if (original.isOpen())
        scrub(original);
    return {};
}

} // namespace dunlin::store
