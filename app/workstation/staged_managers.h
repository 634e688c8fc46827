// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workstation/staged_ports.h"
#include "core/ports/audit_desk.h"
#include "core/ports/report_desk.h"
#include "core/ports/team_desk.h"

namespace dunlin::workstation {

// The managers' ports in every state (staged_ports.h).

class StagedReports final : public Staged<ports::ReportDesk> {
public:
    using Staged::Staged;
    std::vector<QByteArray> ids() const override { return real().ids(); }
    void run(const ports::ReportAsk &ask, ports::Reply<ports::ReportSheet> reply) override
    {
        if (!answered(reply, {}))
            real().run(ask, std::move(reply));
    }
    void save(const ports::ReportAsk &ask, ports::SheetFormat format, const QString &file,
              ports::Reply<qint64> reply) override
    {
        real().save(ask, format, file, std::move(reply));
    }
    void plans(ports::Reply<ports::ReportPlans> reply) override { real().plans(std::move(reply)); }
    void setPlan(const ports::ReportPlan &plan, ports::Reply<bool> reply) override
    {
        real().setPlan(plan, std::move(reply));
    }
    void dropPlan(const QString &name, ports::Reply<bool> reply) override
    {
        real().dropPlan(name, std::move(reply));
    }
    void setGoals(const std::vector<ports::FigureGoal> &goals, ports::Reply<bool> reply) override
    {
        real().setGoals(goals, std::move(reply));
    }
};

class StagedTeam final : public Staged<ports::TeamDesk> {
public:
    using Staged::Staged;
    void view(ports::Reply<ports::TeamView> reply) override
    {
        if (!answered(reply, {}))
            real().view(std::move(reply));
    }
    void setDesk(const ports::DeskSettings &settings, ports::Reply<bool> reply) override
    {
        real().setDesk(settings, std::move(reply));
    }
    void preview(const ports::Spread &spread, ports::Reply<ports::SpreadEffect> reply) override
    {
        real().preview(spread, std::move(reply));
    }
    void spread(const ports::Spread &spread, quint64 stamp,
                ports::Reply<ports::SpreadDone> reply) override
    {
        real().spread(spread, stamp, std::move(reply));
    }
    void undo(const ports::SpreadDone &done, ports::Reply<qint64> reply) override
    {
        real().undo(done, std::move(reply));
    }
};

class StagedAudit final : public Staged<ports::AuditDesk> {
public:
    using Staged::Staged;
    void page(const ports::AuditFilter &filter, qint64 before,
              ports::Reply<ports::AuditPage> reply) override
    {
        if (!answered(reply, {}))
            real().page(filter, before, std::move(reply));
    }
    void detail(domain::EventId event, ports::Reply<ports::AuditDetail> reply) override
    {
        real().detail(event, std::move(reply));
    }
    void proof(domain::EventId event, ports::Reply<ports::AuditProof> reply) override
    {
        real().proof(event, std::move(reply));
    }
    void pack(domain::AccountId account, const QString &folder, ports::Reply<qint64> reply) override
    {
        real().pack(account, folder, std::move(reply));
    }
};

/// The three of them over the real ones.
struct StagedManagers {
    StagedReports reports;
    StagedTeam team;
    StagedAudit audit;
};

} // namespace dunlin::workstation
