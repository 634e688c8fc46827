// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_store.h"

namespace dunlin::store {

using base::Result;
using base::Status;

namespace {

constexpr char kPut[] = "INSERT INTO record(tenant, entity, rid, rev, account, raw)"
                        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";
constexpr char kVersion[] = "SELECT entity, rid, rev, account, raw FROM record WHERE tenant = ?"
                            " AND entity = ? AND rid = ? AND rev = ?";

RecordRow read(const Statement &row)
{
    return {row.text(0).toUtf8(), row.text(1).toUtf8(), row.integer(2), row.id<base::AccountId>(3),
            row.bytes(4)};
}

} // namespace

Status RecordStore::put(const RecordRow &record)
{
    DUNLIN_TRY_VALUE(auto put, m_connection.prepare(kPut));
    put.bindAt(1, m_tenant.value);
    put.bindText(2, record.entity);
    put.bindText(3, record.rid);
    put.bindAt(4, record.rev);
    put.bindAt(5, record.account);
    put.bindAt(6, record.raw);
    return put.run();
}

Result<std::optional<RecordRow>> RecordStore::version(const QByteArray &entity,
                                                      const QByteArray &rid, qint64 rev)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kVersion));
    select.bindAt(1, m_tenant.value);
    select.bindText(2, entity);
    select.bindText(3, rid);
    select.bindAt(4, rev);
    DUNLIN_TRY_VALUE(const bool row, select.step());
    return row ? std::optional(read(select)) : std::nullopt;
}

} // namespace dunlin::store
