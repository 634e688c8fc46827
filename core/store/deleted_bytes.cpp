// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/deleted_bytes.h"

#include "core/base/assert.h"

namespace dunlin::store {

using base::Status;

namespace {

constexpr char kOverwriteAll[] = "PRAGMA secure_delete = ON";
constexpr char kAsAlways[] = "PRAGMA secure_delete = FAST"; // what is written anyway
constexpr char kMergeSearch[] = "INSERT INTO account_search(account_search) VALUES ('optimize')";

Status runPragma(Connection &connection, const char *sql)
{
    DUNLIN_TRY_VALUE(auto pragma, connection.prepare(sql));
    return pragma.run();
}

} // namespace

Status DeletedBytes::beginOverwriting()
{
    DUNLIN_ASSERT(m_connection.inTransaction());
    if (m_connection.engine() == Engine::PostgreSql)
        return {};
    return runPragma(m_connection, kOverwriteAll);
}

Status DeletedBytes::endOverwriting()
{
    DUNLIN_ASSERT(m_connection.inTransaction());
    if (m_connection.engine() == Engine::PostgreSql)
        return {};
    DUNLIN_TRY(m_connection.exec(kMergeSearch));
    return runPragma(m_connection, kAsAlways);
}

} // namespace dunlin::store
