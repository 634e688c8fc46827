// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tenants.h"

#include "core/base/assert.h"

namespace dunlin::store {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;

namespace {

constexpr char kSelectTenants[] = "SELECT no, id, name, currency, zone FROM tenant ORDER BY no";
constexpr char kFindTenant[] = "SELECT no FROM tenant WHERE id = ?";
constexpr char kInsertTenant[] =
    "INSERT INTO tenant(id, name, currency, zone) VALUES (?, ?, ?, ?) RETURNING no";
constexpr char kUpdateTenant[] = "UPDATE tenant SET name = ?, currency = ?, zone = ? WHERE no = ?";
constexpr char kInsertHead[] = "INSERT INTO feed_head(tenant, seq, incarnation) VALUES (?, 0, ?)";
constexpr char kHasServerTables[] = "SELECT count(*) FROM schema_version WHERE ladder = 'server'";
constexpr char kSelectSetting[] = "SELECT value FROM setting WHERE tenant = ? AND name = ?";
constexpr char kSaveSetting[] = R"sql(
INSERT INTO setting(tenant, name, value) VALUES (?, ?, ?)
ON CONFLICT (tenant, name) DO UPDATE SET value = excluded.value)sql";

} // namespace

Result<std::vector<TenantRow>> Tenants::all()
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kSelectTenants));
    std::vector<TenantRow> tenants;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return tenants;
        tenants.push_back({TenantKey{select.integer(0)}, select.id<base::TenantId>(1),
                           select.text(2), select.currency(3), select.text(4).toLatin1()});
    }
}

Result<TenantRow> Tenants::create(TenantRow tenant, const QByteArray &incarnation)
{
    DUNLIN_ASSERT(m_connection.inTransaction());
    {
        DUNLIN_TRY_VALUE(auto find, m_connection.prepare(kFindTenant));
        find.bind(tenant.id);
        DUNLIN_TRY_VALUE(const bool found, find.step());
        if (found)
            return fail(ErrorCode::Conflict, QStringLiteral("the tenant is there already"));
    }
    {
        DUNLIN_TRY_VALUE(auto insert, m_connection.prepare(kInsertTenant));
        insert.bind(tenant.id, tenant.name, tenant.currency);
        insert.bindText(4, tenant.zone);
        DUNLIN_TRY_VALUE(const bool row, insert.step());
        DUNLIN_ASSERT(row);
        tenant.key = TenantKey{insert.integer(0)};
    }
    DUNLIN_TRY_VALUE(const qint64 server, m_connection.scalar(kHasServerTables));
    if (server) {
        DUNLIN_TRY_VALUE(auto head, m_connection.prepare(kInsertHead));
        DUNLIN_TRY(head.bind(tenant.key.value, incarnation).run());
    }
    return tenant;
}

Status Tenants::update(const TenantRow &tenant)
{
    DUNLIN_TRY_VALUE(auto update, m_connection.prepare(kUpdateTenant));
    update.bind(tenant.name, tenant.currency);
    update.bindText(3, tenant.zone);
    update.bindAt(4, tenant.key.value);
    return update.run();
}

Result<QByteArray> Tenants::setting(TenantKey tenant, const QByteArray &name)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kSelectSetting));
    select.bindAt(1, tenant.value);
    select.bindText(2, name);
    DUNLIN_TRY_VALUE(const bool row, select.step());
    return row ? select.bytes(0) : QByteArray();
}

Status Tenants::setSetting(TenantKey tenant, const QByteArray &name, const QByteArray &value)
{
    DUNLIN_TRY_VALUE(auto save, m_connection.prepare(kSaveSetting));
    save.bindAt(1, tenant.value);
    save.bindText(2, name);
    save.bindAt(3, value);
    return save.run();
}

} // namespace dunlin::store
