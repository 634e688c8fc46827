// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/report_run.h"
#include "core/desk/workstation_core.h"
#include "core/ports/report_desk.h"

namespace dunlin::desk {

/// Reports over the laptop's own ledger, on a thread and a connection of their own: they take
/// seconds, and lists must not wait for them. The connection is open only while one runs.
class DeskReports final : public ports::ReportDesk {
public:
    explicit DeskReports(WorkstationCore &core) : m_core(core) {}
    ~DeskReports() override;

    std::vector<QByteArray> ids() const override;
    void run(const ports::ReportAsk &ask, ports::Reply<ports::ReportSheet> reply) override;
    void save(const ports::ReportAsk &ask, ports::SheetFormat format, const QString &file,
              ports::Reply<qint64> reply) override;

private:
    using Stop = std::shared_ptr<std::atomic<bool>>;
    base::Status mayRun() const;
    base::Result<report::ReportTable> table(const ports::ReportAsk &ask, const Stop &stop);

    WorkstationCore &m_core;
    Stop m_stop = std::make_shared<std::atomic<bool>>(false); ///< of the latest run
    Worker m_worker;
};

} // namespace dunlin::desk
