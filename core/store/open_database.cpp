// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/open_database.h"

#include "core/store/connection_p.h"
#include "core/store/migrations.h"
#include "core/store/platform/durable_rename.h"
#include "core/store/vault/vault_file.h"
#include "core/store/vault/vault_format.h"
#include "core/store/vault/vault_vfs.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStorageInfo>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>
#include <QtCore/QVariant>
#include <QtSql/QSqlDriver>
#include <QtSql/QSqlError>

#include <atomic>

namespace dunlin::store {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Retry;
using base::Status;

namespace {

/// "Dn" and the role, in the file's header: a cache is never taken for an outbox.
constexpr qint64 applicationId(Role role)
{
    switch (role) {
    case Role::Outbox: return 0x446e4f62; // DnOb
    case Role::Cache: return 0x446e4361;  // DnCa
    case Role::Office: return 0x446e4f66; // DnOf
    }
    return 0;
}

/// Up to here a file is checked after an unclean shutdown: a tenth of a second. The outbox is
/// always small; a large cache or ledger would keep its user waiting at every start, and SQLite
/// finds damage where it reads.
constexpr qint64 kCheckedBytes = 64ll * 1024 * 1024;

QString nextName()
{
    static std::atomic<quint64> counter{0};
    return QStringLiteral("dunlin-%1").arg(++counter);
}

/// SQLite's locks and its shared memory do not hold on these (sync.md 2.2).
bool isNetworkFileSystem(const QByteArray &type)
{
    static const QByteArrayList kTypes{
        "nfs",         "nfs4",      "cifs",           "smb",        "smb2",       "smb3",
        "smbfs",       "afs",       "ncpfs",          "fuse.sshfs", "fuse.davfs", "davfs",
        "fuse.rclone", "glusterfs", "fuse.glusterfs", "ceph",       "webdav",     "osxfuse"};
    return kTypes.contains(type.toLower());
}

Status checkPlace(const OpenSpec &spec)
{
    const QFileInfo file(spec.location);
    if (spec.readOnly && !file.exists())
        return fail(ErrorCode::NotFound, QStringLiteral("no such database"));
    if (isNetworkFileSystem(QStorageInfo(file.absolutePath()).fileSystemType()))
        return fail(ErrorCode::Input, QStringLiteral("the folder is on a network drive"),
                    Retry::AfterUserAction);
    return {};
}

/// The file is what the key is for. Before SQLite sees it, because SQLite's errors cannot say why.
Status checkVault(const OpenSpec &spec)
{
    DUNLIN_TRY_VALUE(const FileKind kind, kindOfFile(spec.location));
    if (!spec.vault) {
        if (kind == FileKind::Vault)
            return fail(ErrorCode::Auth, QStringLiteral("the database is encrypted"));
        return {};
    }
    switch (kind) {
    case FileKind::Nothing:
        if (QFileInfo(spec.location + QStringLiteral("-wal")).size() > 0)
            return fail(ErrorCode::StoreCorrupt,
                        QStringLiteral("the database is gone or empty, but its log is there; "
                                       "nothing was changed"));
        return {};
    case FileKind::Plain:
        return fail(ErrorCode::Auth, QStringLiteral("the database is not encrypted yet"));
    case FileKind::Other:
        return fail(ErrorCode::StoreCorrupt,
                    QStringLiteral("the beginning of the file is damaged; it is kept as it is"));
    case FileKind::Vault: break;
    }
    DUNLIN_TRY_VALUE(const bool fits, isKeyOf(*spec.vault, spec.location));
    if (!fits)
        return fail(ErrorCode::Auth, QStringLiteral("this is not the key of the file; it is kept"));
    return {};
}

Status pragma(Connection &connection, const char *sql)
{
    return connection.exec(sql);
}

/// The file is ours, of this role, and readable; tells whether it is new.
Result<bool> checkHeader(Connection &connection, Role role)
{
    DUNLIN_TRY_VALUE(const qint64 id, connection.scalar("PRAGMA application_id"));
    DUNLIN_TRY_VALUE(const qint64 tables, connection.scalar("SELECT count(*) FROM sqlite_schema"));
    if (tables == 0 && id == 0)
        return true;
    if (id != applicationId(role))
        return fail(ErrorCode::StoreCorrupt,
                    QStringLiteral("not the expected kind of database (id %1)").arg(id));
    return false;
}

Status quickCheck(Connection &connection)
{
    DUNLIN_TRY_VALUE(auto check, connection.prepare("PRAGMA quick_check(1)"));
    DUNLIN_TRY_VALUE(const bool row, check.step());
    if (row && check.text(0) != QLatin1String("ok"))
        return fail(ErrorCode::StoreCorrupt, QStringLiteral("quick_check found damage"));
    return {};
}

/// A server has several connections, and the system's cache of the file behind them all; it is to
/// leave its memory to those who wait. An import takes more (Connection::setBulk).
const char *cacheSize(const OpenSpec &spec)
{
    return spec.role == Role::Office ? "PRAGMA cache_size = -12288" : "PRAGMA cache_size = -32768";
}

Status prepareWriter(Connection &connection, const OpenSpec &spec, bool unclean)
{
    DUNLIN_TRY_VALUE(const bool isNew, checkHeader(connection, spec.role));
    if (isNew) {
        DUNLIN_TRY(pragma(connection, "PRAGMA page_size = 8192"));
        if (spec.vault) {
            int reserve = vault::kReserve;
            sqlite3_file_control(connection.d().native, "main", SQLITE_FCNTL_RESERVE_BYTES,
                                 &reserve);
        }
        DUNLIN_TRY(connection.exec("PRAGMA application_id = "
                                   + QByteArray::number(applicationId(spec.role))));
    }
    DUNLIN_TRY(pragma(connection, "PRAGMA journal_mode = WAL"));
    DUNLIN_TRY(pragma(connection, spec.role == Role::Cache ? "PRAGMA synchronous = NORMAL"
                                                           : "PRAGMA synchronous = FULL"));
    DUNLIN_TRY(pragma(connection, cacheSize(spec)));
    // A laptop tidies between two jobs (CacheStore::tidy); a save does it only when that fell
    // behind.
    if (spec.role == Role::Cache)
        DUNLIN_TRY(pragma(connection, "PRAGMA wal_autocheckpoint = 4000"));
    if (spec.role != Role::Outbox)
        DUNLIN_TRY(pragma(connection, "PRAGMA secure_delete = FAST"));
    if (unclean && QFileInfo(spec.location).size() <= kCheckedBytes)
        DUNLIN_TRY(quickCheck(connection));
    return migrate(connection, spec.role);
}

Status prepareReader(Connection &connection, const OpenSpec &spec)
{
    // The writer alone checkpoints (architecture.md, decision 5).
    sqlite3_db_config(connection.d().native, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    DUNLIN_TRY_VALUE(const bool isNew, checkHeader(connection, spec.role));
    if (isNew)
        return fail(ErrorCode::NotFound, QStringLiteral("the database is empty"));
    // Not mapped: every page of a ledger that was ever read would count as the server's memory.
    DUNLIN_TRY(pragma(connection, cacheSize(spec)));
    DUNLIN_TRY(pragma(connection, "PRAGMA query_only = ON"));
    return checkSchema(connection, spec.role);
}

/// Nobody asks SQLite how much memory it has. Counting it takes a lock at every allocation, and
/// Debian's build allocates for every cursor. Before SQLite's first use in the process; later it is
/// refused, and nothing changes.
void stopCountingMemory()
{
    static const int kDone = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(kDone);
}

Result<Connection> openFile(const OpenSpec &spec)
{
    DUNLIN_TRY(checkVault(spec));
    stopCountingMemory();
    auto d = std::make_unique<Connection::Private>();
    d->engine = Engine::Sqlite;
    d->readOnly = spec.readOnly;
    d->name = nextName();
    d->database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), d->name);
    QUrl url = QUrl::fromLocalFile(QFileInfo(spec.location).absoluteFilePath());
    d->vault = spec.vault;
    if (const QByteArray vfs = spec.vault ? spec.vault->vfsName() : spec.vfs; !vfs.isEmpty()) {
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("vfs"), QString::fromUtf8(vfs));
        if (spec.vault)
            query.addQueryItem(QLatin1String(kVaultParameter),
                               QString::number(spec.vault->number()));
        url.setQuery(query);
    }
    d->database.setDatabaseName(url.toString(QUrl::FullyEncoded));
    QString options =
        QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(spec.busyTimeoutMs);
    if (spec.readOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    d->database.setConnectOptions(options);
    const bool unclean = QFileInfo(spec.location + QStringLiteral("-wal")).size() > 0;
    if (!d->database.open()) {
        const bool damaged = spec.vault && spec.vault->wasDamaged();
        return fail(sqliteError(damaged ? SQLITE_IOERR_DATA
                                        : d->database.lastError().nativeErrorCode().toInt(),
                                d->database.lastError().databaseText().toUtf8()));
    }
    d->native = *static_cast<sqlite3 *const *>(d->database.driver()->handle().constData());
    sqlite3_extended_result_codes(d->native, 1);
    Connection connection(std::move(d));
    DUNLIN_TRY(pragma(connection, "PRAGMA trusted_schema = OFF"));
    DUNLIN_TRY(pragma(connection, "PRAGMA foreign_keys = ON"));
    DUNLIN_TRY(pragma(connection, "PRAGMA temp_store = MEMORY"));
    DUNLIN_TRY(spec.readOnly ? prepareReader(connection, spec)
                             : prepareWriter(connection, spec, unclean));
    return connection;
}

bool isToBeMade(const OpenSpec &spec)
{
    return !spec.readOnly && QFileInfo(spec.location).size() == 0
           && QFileInfo(spec.location + QStringLiteral("-wal")).size() == 0;
}

/// A new database gets its name when all its tables are there. Its first pages are written before
/// it has a log, so a program or machine that dies meanwhile would leave half a file, which cannot
/// be told from one that was damaged.
Status makeWhole(const OpenSpec &spec)
{
    OpenSpec making = spec;
    making.location += QStringLiteral("-making");
    for (const char *end : {"", "-wal", "-shm", "-journal"})
        QFile::remove(making.location + QLatin1String(end));
    {
        DUNLIN_TRY_VALUE(Connection connection, openFile(making));
        DUNLIN_TRY(connection.checkpoint());
    }
    if (QFileInfo(making.location + QStringLiteral("-wal")).size() > 0)
        return fail(ErrorCode::Io, QStringLiteral("the new database could not be written whole"));
    return durableRename(making.location, spec.location);
}

Result<Connection> openSqlite(const OpenSpec &spec)
{
    DUNLIN_TRY(checkPlace(spec));
    if (isToBeMade(spec))
        DUNLIN_TRY(makeWhole(spec));
    return openFile(spec);
}

Result<Connection> openPostgres(const OpenSpec &spec)
{
    if (spec.role != Role::Office)
        return fail(ErrorCode::Input, QStringLiteral("only an office can be in PostgreSQL"));
    const QUrl url(spec.location);
    const QUrlQuery query(url);
    auto d = std::make_unique<Connection::Private>();
    d->engine = Engine::PostgreSql;
    d->readOnly = spec.readOnly;
    d->name = nextName();
    d->database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), d->name);
    QSqlDatabase &database = d->database;
    if (!database.isValid())
        return fail(ErrorCode::Input, QStringLiteral("the PostgreSQL driver is not installed"));
    const QString host = query.queryItemValue(QStringLiteral("host"), QUrl::FullyDecoded);
    database.setHostName(host.isEmpty() ? url.host() : host);
    database.setDatabaseName(url.path().mid(1));
    database.setUserName(url.userName(QUrl::FullyDecoded));
    database.setPassword(url.password(QUrl::FullyDecoded));
    if (url.port() > 0)
        database.setPort(url.port());
    else if (const int port = query.queryItemValue(QStringLiteral("port")).toInt(); port > 0)
        database.setPort(port);
    QStringList options{QStringLiteral("connect_timeout=5")};
    if (const QString ssl = query.queryItemValue(QStringLiteral("sslmode")); !ssl.isEmpty())
        options += QStringLiteral("sslmode=") + ssl;
    // With several hosts ("?host=a,b"): the one that takes writes, whichever was promoted.
    if (const QString attributes = query.queryItemValue(QStringLiteral("target_session_attrs"));
        !attributes.isEmpty())
        options += QStringLiteral("target_session_attrs=") + attributes;
    database.setConnectOptions(options.join(QLatin1Char(';')));
    database.setNumericalPrecisionPolicy(QSql::HighPrecision);
    if (!database.open()) {
        return fail(ErrorCode::Offline,
                    database.lastError().databaseText().section(QLatin1Char('\n'), 0, 0),
                    Retry::WithBackoff);
    }
    Connection connection(std::move(d));
    DUNLIN_TRY(connection.exec("SET client_min_messages = warning"));
    DUNLIN_TRY(connection.exec("SET synchronous_commit = on"));
    if (!spec.pgSchema.isEmpty()) {
        const QByteArray name = '"' + spec.pgSchema.toUtf8().replace('"', "\"\"") + '"';
        if (!spec.readOnly)
            DUNLIN_TRY(connection.exec("CREATE SCHEMA IF NOT EXISTS " + name));
        DUNLIN_TRY(connection.exec("SET search_path TO " + name));
    }
    if (!spec.readOnly) {
        DUNLIN_TRY(migrate(connection, spec.role));
        return connection;
    }
    DUNLIN_TRY(checkSchema(connection, spec.role));
    DUNLIN_TRY(connection.exec("SET default_transaction_read_only = on"));
    return connection;
}

} // namespace

bool isPostgresUrl(const QString &location)
{
    return location.startsWith(QLatin1String("postgresql://"))
           || location.startsWith(QLatin1String("postgres://"));
}

Result<Connection> openDatabase(const OpenSpec &spec)
{
    return isPostgresUrl(spec.location) ? openPostgres(spec) : openSqlite(spec);
}

} // namespace dunlin::store
