// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/report_runs.h"

#include "core/store/statement.h"

namespace dunlin::store {

using base::Result;
using base::Status;

namespace {

#define DUNLIN_RUN_COLUMNS "schedule, day, attempts, next_at, sent_at, taken, words"
constexpr char kFind[] = "SELECT " DUNLIN_RUN_COLUMNS " FROM report_run"
                         " WHERE tenant = ? AND schedule = ? AND day = ?";
constexpr char kLatest[] = "SELECT " DUNLIN_RUN_COLUMNS " FROM report_run"
                           " WHERE tenant = ? ORDER BY day DESC, schedule LIMIT ?";
constexpr char kSave[] = R"sql(
INSERT INTO report_run(tenant, schedule, day, attempts, next_at, sent_at, taken, words)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (tenant, schedule, day) DO UPDATE SET attempts = excluded.attempts,
    next_at = excluded.next_at, sent_at = excluded.sent_at, taken = excluded.taken,
    words = excluded.words)sql";

ReportRun readRun(const Statement &row)
{
    return {row.text(0),
            row.date(1),
            row.integer(2),
            row.instant(3),
            row.optionalInstant(4),
            row.text(5).split(QLatin1Char('\n'), Qt::SkipEmptyParts),
            row.text(6)};
}

} // namespace

Result<ReportRun> ReportRuns::find(const QString &schedule, QDate day)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kFind));
    select.bind(m_tenant.value, schedule, day);
    DUNLIN_TRY_VALUE(const bool row, select.step());
    if (row)
        return readRun(select);
    ReportRun run;
    run.schedule = schedule;
    run.day = day;
    return run;
}

Status ReportRuns::save(const ReportRun &run)
{
    DUNLIN_TRY_VALUE(auto save, m_connection.prepare(kSave));
    return save
        .bind(m_tenant.value, run.schedule, run.day, run.attempts, run.nextAt, run.sentAt,
              run.taken.join(QLatin1Char('\n')), run.words)
        .run();
}

Result<std::vector<ReportRun>> ReportRuns::latest(int limit)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kLatest));
    select.bind(m_tenant.value, limit);
    std::vector<ReportRun> runs;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return runs;
        runs.push_back(readRun(select));
    }
}

} // namespace dunlin::store
