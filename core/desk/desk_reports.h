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
    void plans(ports::Reply<ports::ReportPlans> reply) override;
    void setPlan(const ports::ReportPlan &plan, ports::Reply<bool> reply) override;
    void dropPlan(const QString &name, ports::Reply<bool> reply) override;
    void setGoals(const std::vector<ports::FigureGoal> &goals, ports::Reply<bool> reply) override;

private:
    using Settle = std::function<base::Result<domain::TermsSet>(store::Connection &, QDate today)>;
    void settle(Settle make, ports::Reply<bool> reply);
    using Stop = std::shared_ptr<std::atomic<bool>>;
    base::Status mayRun() const;
    base::Result<report::ReportTable> table(const ports::ReportAsk &ask, const Stop &stop);

    WorkstationCore &m_core;
    Stop m_stop = std::make_shared<std::atomic<bool>>(false); ///< of the latest run
    Worker m_worker;
};

} // namespace dunlin::desk
