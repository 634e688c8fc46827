// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/store/connection.h"
#include "core/store/ledger_event.h"

#include <QtCore/QDate>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace dunlin::store {

/// What became of a scheduled report of one day.
struct ReportRun {
    QString schedule; ///< its name
    QDate day;
    qint64 attempts = 0;
    base::Instant nextAt;                ///< not tried again before
    std::optional<base::Instant> sentAt; ///< everybody has it
    QStringList taken;                   ///< addresses that have it
    QString words;                       ///< why the last attempt failed; empty: it did not
};

/// Deliveries of scheduled reports. Office databases only.
class ReportRuns {
public:
    ReportRuns(Connection &connection, TenantKey tenant)
        : m_connection(connection)
        , m_tenant(tenant)
    {}

    /// A run without attempts when there was none.
    base::Result<ReportRun> find(const QString &schedule, QDate day);
    base::Status save(const ReportRun &run);
    /// The newest, at most so many.
    base::Result<std::vector<ReportRun>> latest(int limit);

private:
    Connection &m_connection;
    TenantKey m_tenant;
};

} // namespace dunlin::store
