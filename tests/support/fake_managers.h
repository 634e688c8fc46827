// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/audit_desk.h"
#include "core/ports/report_desk.h"
#include "core/ports/team_desk.h"

namespace dunlin::testing {

/// Answers on the next turn of the event loop.
class FakeReports final : public ports::ReportDesk {
public:
    std::vector<QByteArray> ids() const override { return {"kpi", "forecast", "promises"}; }
    void run(const ports::ReportAsk &ask, ports::Reply<ports::ReportSheet> reply) override;
    void save(const ports::ReportAsk &ask, ports::SheetFormat format, const QString &file,
              ports::Reply<qint64> reply) override;
    void plans(ports::Reply<ports::ReportPlans> reply) override;
    void setPlan(const ports::ReportPlan &plan, ports::Reply<bool> reply) override;
    void dropPlan(const QString &name, ports::Reply<bool> reply) override;
    void setGoals(const std::vector<ports::FigureGoal> &goals, ports::Reply<bool> reply) override;

    ports::ReportPlans planned;
    bool mayChange = true;
    std::optional<base::Error> refusal; ///< of changes
    std::vector<ports::ReportAsk> asked;
    std::vector<QString> saved;
};

class FakeTeam final : public ports::TeamDesk {
public:
    FakeTeam();
    void view(ports::Reply<ports::TeamView> reply) override;
    void setDesk(const ports::DeskSettings &settings, ports::Reply<bool> reply) override;
    void preview(const ports::Spread &spread, ports::Reply<ports::SpreadEffect> reply) override;
    void spread(const ports::Spread &spread, quint64 stamp,
                ports::Reply<ports::SpreadDone> reply) override;
    void undo(const ports::SpreadDone &done, ports::Reply<qint64> reply) override;

    ports::TeamView team;
    std::vector<ports::DeskSettings> settled;
    std::vector<ports::Spread> spreads;
    int undone = 0;
};

class FakeAudit final : public ports::AuditDesk {
public:
    FakeAudit();
    void page(const ports::AuditFilter &filter, qint64 before,
              ports::Reply<ports::AuditPage> reply) override;
    void detail(domain::EventId event, ports::Reply<ports::AuditDetail> reply) override;
    void proof(domain::EventId event, ports::Reply<ports::AuditProof> reply) override;
    void pack(domain::AccountId account, const QString &folder,
              ports::Reply<qint64> reply) override;

    ports::AuditProof proven;
    std::optional<base::Error> proofFails;
    ports::AuditPage answer;
    std::vector<ports::AuditFilter> asked;
    int details = 0;
    bool hashHolds = true;
};

} // namespace dunlin::testing
