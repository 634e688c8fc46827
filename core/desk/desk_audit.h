// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/workstation_core.h"
#include "core/ports/audit_desk.h"

namespace dunlin::desk {

/// The audit viewer over the laptop's ledger. Looking is recorded before anything is shown.
class DeskAudit final : public ports::AuditDesk {
public:
    explicit DeskAudit(WorkstationCore &core) : m_core(core) {}

    void page(const ports::AuditFilter &filter, qint64 before,
              ports::Reply<ports::AuditPage> reply) override;
    void detail(domain::EventId event, ports::Reply<ports::AuditDetail> reply) override;
    void pack(domain::AccountId account, const QString &folder,
              ports::Reply<qint64> reply) override;

private:
    base::Status maySee() const;
    WorkstationCore &m_core;
};

} // namespace dunlin::desk
