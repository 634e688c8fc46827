// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connector_store.h"

#include "core/store/connection.h"

namespace dunlin::store {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;

namespace {

#define DUNLIN_CONNECTOR_COLUMNS "name, kind, settings, place, every_minutes, next_run, created_at"
constexpr char kSave[] = R"sql(
INSERT INTO connector(tenant, name, kind, settings, place, every_minutes, next_run, created_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (tenant, name) DO UPDATE SET kind = excluded.kind, settings = excluded.settings,
place = excluded.place, every_minutes = excluded.every_minutes, next_run = excluded.next_run)sql";
constexpr char kFind[] =
    "SELECT " DUNLIN_CONNECTOR_COLUMNS " FROM connector WHERE tenant = ? AND name = ?";
constexpr char kAll[] =
    "SELECT " DUNLIN_CONNECTOR_COLUMNS " FROM connector WHERE tenant = ? ORDER BY name";
constexpr char kRemove[] = "DELETE FROM connector WHERE tenant = ? AND name = ?";
constexpr char kRemoveRuns[] = "DELETE FROM connector_run WHERE tenant = ? AND connector = ?";
constexpr char kRemoveLinks[] = "DELETE FROM connector_link WHERE tenant = ? AND connector = ?";
constexpr char kAddRun[] = R"sql(
INSERT INTO connector_run(tenant, connector, started_at, ended_at, ok, words, counts)
VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (tenant, connector, started_at) DO UPDATE SET ended_at = excluded.ended_at,
ok = excluded.ok, words = excluded.words, counts = excluded.counts)sql";
constexpr char kTrimRuns[] = R"sql(
DELETE FROM connector_run WHERE tenant = ? AND connector = ? AND started_at < (
    SELECT min(started_at) FROM (SELECT started_at FROM connector_run WHERE tenant = ?
    AND connector = ? ORDER BY started_at DESC LIMIT 200) AS kept))sql";
constexpr char kRuns[] = "SELECT started_at, ended_at, ok, words, counts FROM connector_run"
                         " WHERE tenant = ? AND connector = ? ORDER BY started_at DESC LIMIT ?";
constexpr char kLink[] = R"sql(
INSERT INTO connector_link(tenant, connector, remote, account, data) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (tenant, connector, remote) DO UPDATE SET account = excluded.account,
data = excluded.data)sql";
constexpr char kLinkOf[] = "SELECT remote, account, data FROM connector_link WHERE tenant = ?"
                           " AND connector = ? AND remote = ?";
constexpr char kLinks[] = "SELECT remote, account, data FROM connector_link WHERE tenant = ?"
                          " AND connector = ? AND remote >= ? AND remote < ? ORDER BY remote";

ConnectorRow read(const Statement &row)
{
    return {row.text(0),  row.text(1).toLatin1(), row.bytes(2),  row.bytes(3),
            row.int32(4), row.optionalInstant(5), row.instant(6)};
}

ConnectorLinkRow readLink(const Statement &row)
{
    return {row.text(0), row.optionalId<base::AccountId>(1), row.bytes(2)};
}

} // namespace

Status ConnectorStore::save(const ConnectorRow &connector)
{
    DUNLIN_TRY_VALUE(auto save, m_connection.prepare(kSave));
    return save
        .bind(m_tenant.value, connector.name, QString::fromLatin1(connector.kind),
              connector.settings, connector.place, connector.everyMinutes, connector.nextRun,
              connector.createdAt)
        .run();
}

Result<std::optional<ConnectorRow>> ConnectorStore::find(const QString &name)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kFind));
    select.bind(m_tenant.value, name);
    DUNLIN_TRY_VALUE(const bool row, select.step());
    return row ? std::optional(read(select)) : std::nullopt;
}

Result<std::vector<ConnectorRow>> ConnectorStore::all()
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kAll));
    select.bind(m_tenant.value);
    std::vector<ConnectorRow> out;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return out;
        out.push_back(read(select));
    }
}

Status ConnectorStore::remove(const QString &name)
{
    for (const char *sql : {kRemoveRuns, kRemoveLinks}) {
        DUNLIN_TRY_VALUE(auto remove, m_connection.prepare(sql));
        DUNLIN_TRY(remove.bind(m_tenant.value, name).run());
    }
    DUNLIN_TRY_VALUE(auto remove, m_connection.prepare(kRemove));
    DUNLIN_TRY(remove.bind(m_tenant.value, name).run());
    if (remove.affected() != 1)
        return fail(ErrorCode::NotFound, QStringLiteral("there is no connector %1").arg(name));
    return {};
}

Status ConnectorStore::addRun(const QString &connector, const ConnectorRunRow &run)
{
    {
        DUNLIN_TRY_VALUE(auto insert, m_connection.prepare(kAddRun));
        DUNLIN_TRY(insert
                       .bind(m_tenant.value, connector, run.startedAt, run.endedAt, run.ok,
                             run.words, run.counts)
                       .run());
    }
    DUNLIN_TRY_VALUE(auto trim, m_connection.prepare(kTrimRuns));
    return trim.bind(m_tenant.value, connector, m_tenant.value, connector).run();
}

Result<std::vector<ConnectorRunRow>> ConnectorStore::runs(const QString &connector, int limit)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kRuns));
    select.bind(m_tenant.value, connector, limit);
    std::vector<ConnectorRunRow> out;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return out;
        out.push_back({select.instant(0), select.instant(1), select.boolean(2), select.text(3),
                       select.bytes(4)});
    }
}

Status ConnectorStore::link(const QString &connector, const ConnectorLinkRow &link)
{
    DUNLIN_TRY_VALUE(auto save, m_connection.prepare(kLink));
    return save.bind(m_tenant.value, connector, link.remote, link.account, link.data).run();
}

Result<std::optional<ConnectorLinkRow>> ConnectorStore::linkOf(const QString &connector,
                                                               const QString &remote)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kLinkOf));
    select.bind(m_tenant.value, connector, remote);
    DUNLIN_TRY_VALUE(const bool row, select.step());
    return row ? std::optional(readLink(select)) : std::nullopt;
}

Result<std::vector<ConnectorLinkRow>> ConnectorStore::readLinks(Statement &select)
{
    std::vector<ConnectorLinkRow> out;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return out;
        out.push_back(readLink(select));
    }
}

Result<std::vector<ConnectorLinkRow>> ConnectorStore::links(const QString &connector,
                                                            const QString &prefix)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kLinks));
    // Keys are ASCII: the next prefix is the one whose last letter is one higher.
    QString end = prefix;
    end.back() = QChar(ushort(end.back().unicode() + 1));
    select.bind(m_tenant.value, connector, prefix, end);
    return readLinks(select);
}

} // namespace dunlin::store
