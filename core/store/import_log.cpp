// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import_log.h"

namespace dunlin::store {

using base::AccountId;
using base::ErrorCode;
using base::fail;
using base::ImportId;
using base::Result;
using base::Status;

namespace {

constexpr char kSave[] = R"sql(
INSERT INTO import_run(tenant, id, source_digest, profile, file_name, counts, at, undone)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (tenant, id) DO UPDATE SET profile = excluded.profile, counts = excluded.counts,
at = excluded.at, undone = excluded.undone)sql";
#define DUNLIN_IMPORT_COLUMNS "id, source_digest, profile, file_name, counts, at, undone"
constexpr char kFind[] =
    "SELECT " DUNLIN_IMPORT_COLUMNS " FROM import_run WHERE tenant = ? AND id = ?";
constexpr char kUndone[] = "UPDATE import_run SET undone = ? WHERE tenant = ? AND id = ?";
constexpr char kAccounts[] = "SELECT account FROM import_account WHERE tenant = ?"
                             " AND import_id = ? ORDER BY account";

ImportRow read(const Statement &row)
{
    return {row.id<ImportId>(0), row.bytes(1),   row.text(2),   row.text(3),
            row.bytes(4),        row.instant(5), row.boolean(6)};
}

Result<std::vector<AccountId>> readAccounts(Statement &select)
{
    std::vector<AccountId> accounts;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return accounts;
        accounts.push_back(select.id<AccountId>(0));
    }
}

} // namespace

Status ImportLog::save(const ImportRow &import)
{
    DUNLIN_TRY_VALUE(auto save, m_connection.prepare(kSave));
    return save
        .bind(m_tenant.value, import.id, import.sourceDigest, import.profile, import.fileName,
              import.countsJson, import.at, import.undone)
        .run();
}

Result<std::optional<ImportRow>> ImportLog::find(ImportId id)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kFind));
    select.bind(m_tenant.value, id);
    DUNLIN_TRY_VALUE(const bool row, select.step());
    return row ? std::optional(read(select)) : std::nullopt;
}

Status ImportLog::setUndone(ImportId id, bool undone)
{
    DUNLIN_TRY_VALUE(auto update, m_connection.prepare(kUndone));
    DUNLIN_TRY(update.bind(undone, m_tenant.value, id).run());
    if (update.affected() != 1)
        return fail(ErrorCode::NotFound, QStringLiteral("no such import"));
    return {};
}

Result<std::vector<AccountId>> ImportLog::accounts(ImportId id)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kAccounts));
    return readAccounts(select.bind(m_tenant.value, id));
}

} // namespace dunlin::store
