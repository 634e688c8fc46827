// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/table_dump.h"

#include "core/base/json_writer.h"
#include "core/store/statement.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace dunlin::store {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;

namespace {

constexpr const char *kTruth[] = {
    "tenant",           "setting",        "feed_head",      "device",         "app_user",
    "enrol_code",       "import_run",     "import_account", "record",         "grant_iv",
    "chain_place",      "push_batch",     "account_sum",    "event",          "feed",
    "bank_line",        "bank_day",       "contact_share",  "gate_refusal",   "backup_run",
    "backup_chain",     "erased_account", "api_token",      "api_answer",     "webhook",
    "webhook_delivery", "connector",      "connector_run",  "connector_link", "report_run",
};
constexpr const char *kMade[] = {
    "schema_version", "creditor",   "account",       "item",       "promise",        "point",
    "day_figure",     "day_total",  "due_total",     "tally",      "account_search", "account_word",
    "ledger_tile",    "hour_total", "promise_total", "desk_total", "message",        "roll_total",
    "opening_total",  "sale_total", "duty",
};

constexpr char kSqliteColumns[] = "SELECT name, type FROM pragma_table_info(?) ORDER BY cid";
constexpr char kPostgresColumns[] = "SELECT column_name, data_type FROM information_schema.columns"
                                    " WHERE table_schema = current_schema() AND table_name = ?"
                                    " ORDER BY ordinal_position";

char typeOf(const QByteArray &declared)
{
    const QByteArray type = declared.toUpper();
    if (type == "INTEGER" || type == "BIGINT")
        return 'i';
    return type == "BLOB" || type == "BYTEA" ? 'b' : 't';
}

QByteArray namesOf(const std::vector<DumpColumn> &columns)
{
    QByteArray names;
    for (const DumpColumn &column : columns)
        names += (names.isEmpty() ? "" : ", ") + ('"' + column.name + '"');
    return names;
}

} // namespace

std::span<const char *const> truthTables()
{
    return kTruth;
}

std::span<const char *const> madeTables()
{
    return kMade;
}

Result<std::vector<DumpColumn>> columnsOf(Connection &connection, const QByteArray &table)
{
    const bool known = std::any_of(std::begin(kTruth), std::end(kTruth),
                                   [&](const char *name) { return table == name; });
    if (!known)
        return fail(ErrorCode::Input, QStringLiteral("not a table of an office"));
    const bool sqlite = connection.engine() == Engine::Sqlite;
    DUNLIN_TRY_VALUE(auto select, connection.prepare(sqlite ? kSqliteColumns : kPostgresColumns));
    select.bindText(1, table);
    std::vector<DumpColumn> columns;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return columns;
        columns.push_back({select.text(0).toUtf8(), typeOf(select.text(1).toUtf8())});
    }
}

Status dumpRows(Connection &connection, const QByteArray &table,
                const std::vector<DumpColumn> &columns,
                const std::function<Status(const QByteArray &line)> &line)
{
    DUNLIN_TRY_VALUE(auto select,
                     connection.prepare("SELECT " + namesOf(columns) + " FROM " + table));
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return {};
        base::JsonWriter json;
        json.beginArray();
        for (int i = 0; i < int(columns.size()); ++i) {
            if (select.isNull(i))
                json.null();
            else if (columns[size_t(i)].type == 'i')
                json.number(select.integer(i));
            else if (columns[size_t(i)].type == 'b')
                json.value(select.bytes(i).toBase64());
            else
                json.value(select.text(i));
        }
        DUNLIN_TRY(line(json.endArray().take()));
    }
}

Status loadRow(Connection &connection, const QByteArray &table,
               const std::vector<DumpColumn> &columns, const QByteArray &line)
{
    const QJsonArray values = QJsonDocument::fromJson(line).array();
    if (values.size() != qsizetype(columns.size()))
        return fail(ErrorCode::Input, QStringLiteral("a row of the backup does not fit its table"));
    QByteArray places = "?";
    for (qsizetype i = 1; i < values.size(); ++i)
        places += ", ?";
    DUNLIN_TRY_VALUE(auto insert, connection.prepare("INSERT INTO " + table + '(' + namesOf(columns)
                                                     + ") VALUES (" + places + ')'));
    for (int i = 0; i < int(columns.size()); ++i) {
        const QJsonValue value = values.at(i);
        if (value.isNull())
            insert.bindAt(i + 1, std::nullopt);
        else if (columns[size_t(i)].type == 'i')
            insert.bindAt(i + 1, qint64(value.toInteger()));
        else if (columns[size_t(i)].type == 'b')
            insert.bindAt(i + 1, QByteArray::fromBase64(value.toString().toLatin1()));
        else
            insert.bindText(i + 1, value.toString().toUtf8());
    }
    return insert.run();
}

} // namespace dunlin::store
