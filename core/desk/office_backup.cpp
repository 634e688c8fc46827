// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/office_backup.h"

#include "core/base/json_writer.h"
#include "core/desk/apply.h"
#include "core/desk/backup_file.h"
#include "core/desk/ledger_writer.h"
#include "core/desk/office_audit.h"
#include "core/desk/office_core.h"
#include "core/store/backup_runs.h"
#include "core/store/devices.h"
#include "core/store/feed_store.h"
#include "core/store/folder_lock.h"
#include "core/store/open_database.h"
#include "core/store/platform/durable_rename.h"
#include "core/store/table_dump.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSaveFile>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;
using store::Connection;

namespace {

constexpr int kFormat = 1;
/// What stands beside the database and belongs to the office.
constexpr const char *kFiles[] = {"cert.pem", "key.pem"};

QByteArray headerLine(const OfficeCore &core, const AuditResult &audit)
{
    base::JsonWriter json;
    json.beginObject().key("dunlin_backup").number(kFormat);
    json.key("office").value(core.tenant().name);
    json.key("tenant").value(core.tenant().id.toHex());
    json.key("at").value(base::toIso(core.clock().now()));
    json.key("events").number(audit.events);
    return json.key("root").value(audit.root).endObject().take();
}

QByteArray tableLine(const char *table, const std::vector<store::DumpColumn> &columns)
{
    base::JsonWriter json;
    json.beginObject().key("table").value(table).key("columns").beginArray();
    for (const store::DumpColumn &column : columns) {
        json.beginArray().value(column.name).value(QByteArray(1, column.type));
        json.endArray();
    }
    return json.endArray().endObject().take();
}

Status writeFiles(const QString &folder, BackupWriter &writer)
{
    for (const char *name : kFiles) {
        QFile file(folder + QLatin1Char('/') + QLatin1String(name));
        if (folder.isEmpty() || !file.open(QIODevice::ReadOnly))
            continue;
        base::JsonWriter json;
        json.beginObject().key("file").value(name);
        json.key("data").value(file.readAll().toBase64()).endObject();
        DUNLIN_TRY(writer.line(json.take()));
    }
    return {};
}

Status writeTables(Connection &connection, BackupWriter &writer)
{
    for (const char *table : store::truthTables()) {
        DUNLIN_TRY_VALUE(const auto columns, store::columnsOf(connection, table));
        DUNLIN_TRY(writer.line(tableLine(table, columns)));
        DUNLIN_TRY(store::dumpRows(connection, table, columns,
                                   [&](const QByteArray &line) { return writer.line(line); }));
    }
    return {};
}

/// The first line, or Input.
Result<BackupResult> checkWhole(const QString &file)
{
    QJsonObject header;
    bool isFirst = true;
    DUNLIN_TRY(readBackup(file, [&](const QByteArray &line) -> Status {
        if (std::exchange(isFirst, false))
            header = QJsonDocument::fromJson(line).object();
        return {};
    }));
    if (header.value(QLatin1String("dunlin_backup")).toInt() != kFormat)
        return fail(ErrorCode::Input, QStringLiteral("the file is not a backup of an office"));
    return BackupResult{header.value(QLatin1String("events")).toInteger(),
                        header.value(QLatin1String("root")).toString().toLatin1()};
}

base::Hash32 hashFromHex(const QByteArray &hex)
{
    base::Hash32 hash{};
    const QByteArray bytes = QByteArray::fromHex(hex);
    if (bytes.size() == qsizetype(hash.size()))
        std::copy(bytes.begin(), bytes.end(), hash.begin());
    return hash;
}

/// Puts the lines of a backup, one after the other, where they belong.
class Loader {
public:
    Loader(Connection &connection, const QString &folder)
        : m_connection(connection)
        , m_folder(folder)
    {}

    Status take(const QByteArray &line)
    {
        if (line.startsWith('[')) {
            if (m_table.isEmpty())
                return fail(ErrorCode::Input, QStringLiteral("a row without a table"));
            return store::loadRow(m_connection, m_table, m_columns, line);
        }
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.contains(QLatin1String("table")))
            return beginTable(object);
        if (object.contains(QLatin1String("file")))
            return putFile(object);
        return {}; // the header, or what a later version adds
    }

private:
    Status beginTable(const QJsonObject &object)
    {
        m_table = object.value(QLatin1String("table")).toString().toUtf8();
        DUNLIN_TRY_VALUE(const auto known, store::columnsOf(m_connection, m_table));
        m_columns.clear();
        for (const auto entry : object.value(QLatin1String("columns")).toArray()) {
            const QJsonArray pair = entry.toArray();
            store::DumpColumn column{pair.at(0).toString().toUtf8(),
                                     pair.at(1).toString().toUtf8().at(0)};
            if (std::find(known.begin(), known.end(), column) == known.end())
                return fail(ErrorCode::StoreTooNew,
                            QStringLiteral("the backup has a column that this program does not "
                                           "know: %1.%2")
                                .arg(QString::fromUtf8(m_table), QString::fromUtf8(column.name)));
            m_columns.push_back(std::move(column));
        }
        return {};
    }

    Status putFile(const QJsonObject &object)
    {
        const QByteArray name = object.value(QLatin1String("file")).toString().toUtf8();
        const bool known = std::any_of(std::begin(kFiles), std::end(kFiles),
                                       [&](const char *file) { return name == file; });
        if (!known || m_folder.isEmpty())
            return {};
        const QByteArray data =
            QByteArray::fromBase64(object.value(QLatin1String("data")).toString().toLatin1());
        QSaveFile file(m_folder + QLatin1Char('/') + QString::fromUtf8(name));
        if (!file.open(QIODevice::WriteOnly)
            || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
            || file.write(data) != data.size() || !file.commit())
            return fail(ErrorCode::Io, QStringLiteral("the office's folder cannot be written"));
        return {};
    }

    Connection &m_connection;
    QString m_folder;
    QByteArray m_table;
    std::vector<store::DumpColumn> m_columns;
};

/// A restored ledger is another one than the laptops know, from the first byte they see of it.
Status renewIncarnation(Connection &connection)
{
    base::SecureRng rng;
    const base::Bytes16 random = rng.bytes16();
    DUNLIN_TRY_VALUE(const auto tenants, store::Tenants(connection).all());
    if (tenants.empty())
        return fail(ErrorCode::Input, QStringLiteral("the backup holds no office"));
    for (const store::TenantRow &tenant : tenants)
        DUNLIN_TRY(
            store::FeedStore(connection, tenant.key)
                .setIncarnation(QByteArray(reinterpret_cast<const char *>(random.data()), 8)));
    return {};
}

Status load(const QString &file, const store::OpenSpec &spec, const QString &folder)
{
    DUNLIN_TRY_VALUE(Connection connection, store::openDatabase(spec));
    DUNLIN_TRY(connection.setBulk(true));
    {
        DUNLIN_TRY_VALUE(auto transaction, store::Transaction::begin(connection));
        DUNLIN_TRY_VALUE(const auto present, store::Tenants(connection).all());
        if (!present.empty())
            return fail(ErrorCode::Conflict, QStringLiteral("there is an office already"));
        Loader loader(connection, folder);
        DUNLIN_TRY(readBackup(file, [&](const QByteArray &line) { return loader.take(line); }));
        DUNLIN_TRY(renewIncarnation(connection));
        DUNLIN_TRY(transaction.commit());
    }
    return connection.checkpoint();
}

/// A folder gets its database under the final name in one step, when it is whole.
Status loadFolder(const QString &file, const QString &location)
{
    DUNLIN_TRY_VALUE(const auto lock, store::FolderLock::take(location));
    const QString name = location + QLatin1String("/office.db");
    const QString making = name + QLatin1String("-restoring");
    if (QFile::exists(name))
        return fail(ErrorCode::Conflict, QStringLiteral("there is an office already"));
    for (const char *end : {"", "-wal", "-shm", "-journal"})
        QFile::remove(making + QLatin1String(end));
    store::OpenSpec spec;
    spec.location = making;
    spec.role = store::Role::Office;
    if (const Status loaded = load(file, spec, location); !loaded) {
        for (const char *end : {"", "-wal", "-shm", "-journal"})
            QFile::remove(making + QLatin1String(end));
        return loaded;
    }
    return store::durableRename(making, name);
}

} // namespace

Result<BackupResult> backUp(Office &office, const QString &file)
{
    OfficeCore &core = office.core();
    BackupWriter writer(file);
    DUNLIN_TRY(writer.begin());
    store::BackupRun run;
    std::vector<store::BackupChain> chains;
    const auto written = core.read([&](Connection &connection) -> Result<BackupResult> {
        DUNLIN_TRY_VALUE(const AuditResult audit, verifyLedger(office));
        if (!audit.firstBad.isEmpty())
            return fail(ErrorCode::StoreCorrupt,
                        QStringLiteral("the ledger does not hold, no backup was written: %1")
                            .arg(audit.firstBad));
        DUNLIN_TRY(writer.line(headerLine(core, audit)));
        DUNLIN_TRY(writeFiles(office.folder(), writer));
        DUNLIN_TRY(writeTables(connection, writer));
        DUNLIN_TRY(writer.end());
        DUNLIN_TRY_VALUE(const auto devices, store::Devices(connection, core.key()).all());
        for (const store::DeviceRow &device : devices)
            chains.push_back({device.id, device.chain.dseq});
        run = {core.rng().bytes16(), core.clock().now(), audit.size, hashFromHex(audit.root)};
        return BackupResult{audit.events, audit.root};
    });
    if (!written)
        return written;
    // It is on its disk: what it and the one before it hold, laptops need no longer keep.
    const Status noted = core.write([&](Connection &connection) {
        return store::BackupRuns(connection, core.key()).add(run, chains);
    });
    if (!noted)
        return fail(noted.error().code,
                    QStringLiteral("the backup is written, but laptops go on keeping what it "
                                   "holds: %1")
                        .arg(noted.error().detail));
    return written;
}

Result<BackupResult> restore(const QString &file, const QString &location, const base::Clock &clock)
{
    DUNLIN_TRY_VALUE(const BackupResult expected, checkWhole(file));
    if (store::isPostgresUrl(location)) {
        store::OpenSpec spec;
        spec.location = location;
        spec.role = store::Role::Office;
        DUNLIN_TRY(load(file, spec, {}));
    } else {
        DUNLIN_TRY(loadFolder(file, location));
    }
    DUNLIN_TRY_VALUE(const auto office, Office::open(location, clock));
    OfficeCore &core = office->core();
    const Status projected = core.writeBulk([&](Connection &connection) -> Status {
        core.queueMovedALot();
        return rebuild(connection, core.key(), applyContext(core));
    });
    DUNLIN_TRY(projected);
    DUNLIN_TRY_VALUE(const AuditResult audit, verifyLedger(*office));
    if (!audit.firstBad.isEmpty() || audit.root != expected.root)
        return fail(
            ErrorCode::StoreCorrupt,
            QStringLiteral("the restored ledger is not the backup's: %1").arg(audit.firstBad));
    return BackupResult{audit.events, audit.root};
}

} // namespace dunlin::desk
