// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup_runs.h"

#include "core/base/assert.h"

namespace dunlin::store {

using base::Result;
using base::Status;

namespace {

constexpr char kAdd[] = "INSERT INTO backup_run(tenant, id, at, seq, root) VALUES (?, ?, ?, ?, ?)";
constexpr char kAddChain[] =
    "INSERT INTO backup_chain(tenant, backup, device, dseq) VALUES (?, ?, ?, ?)";
constexpr char kAll[] =
    "SELECT id, at, seq, root FROM backup_run WHERE tenant = ? ORDER BY seq DESC, at DESC, id";
constexpr char kDrop[] = "DELETE FROM backup_run WHERE tenant = ? AND id = ?";
constexpr char kDropChain[] = "DELETE FROM backup_chain WHERE tenant = ? AND backup = ?";
// A device that an older retained backup does not know is safe nowhere.
constexpr char kSafe[] = "SELECT device, min(dseq), count(*) FROM backup_chain WHERE tenant = ?"
                         " GROUP BY device";
constexpr char kSetSafe[] =
    "UPDATE device SET safe_dseq = ? WHERE tenant = ? AND id = ? AND safe_dseq < ?";

} // namespace

Result<std::vector<BackupRun>> BackupRuns::retained()
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kAll));
    select.bind(m_tenant.value);
    std::vector<BackupRun> runs;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return runs;
        runs.push_back({select.bytes16(0), select.instant(1), select.integer(2), select.hash32(3)});
    }
}

Status BackupRuns::add(const BackupRun &run, const std::vector<BackupChain> &chains)
{
    DUNLIN_ASSERT(m_connection.inTransaction());
    {
        DUNLIN_TRY_VALUE(auto insert, m_connection.prepare(kAdd));
        DUNLIN_TRY(insert.bind(m_tenant.value, run.id, run.at, run.seq, run.root).run());
        DUNLIN_TRY_VALUE(auto chain, m_connection.prepare(kAddChain));
        for (const BackupChain &one : chains)
            DUNLIN_TRY(chain.runWith(m_tenant.value, run.id, one.device, one.dseq));
    }
    DUNLIN_TRY_VALUE(const auto runs, retained());
    for (size_t i = kRetained; i < runs.size(); ++i) {
        DUNLIN_TRY_VALUE(auto drop, m_connection.prepare(kDrop));
        DUNLIN_TRY(drop.runWith(m_tenant.value, runs[i].id));
        DUNLIN_TRY_VALUE(auto dropChain, m_connection.prepare(kDropChain));
        DUNLIN_TRY(dropChain.runWith(m_tenant.value, runs[i].id));
    }
    const auto count = qint64(std::min(runs.size(), size_t(kRetained)));
    std::vector<BackupChain> safe;
    {
        DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kSafe));
        select.bind(m_tenant.value);
        for (;;) {
            DUNLIN_TRY_VALUE(const bool row, select.step());
            if (!row)
                break;
            if (select.integer(2) == count)
                safe.push_back({select.id<base::DeviceId>(0), select.integer(1)});
        }
    }
    DUNLIN_TRY_VALUE(auto set, m_connection.prepare(kSetSafe));
    for (const BackupChain &one : safe)
        DUNLIN_TRY(set.runWith(one.dseq, m_tenant.value, one.device, one.dseq));
    return {};
}

} // namespace dunlin::store
