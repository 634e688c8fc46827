// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk_sync.h"
#include "core/desk/workstation_core.h"
#include "core/ports/audit_desk.h"

namespace dunlin::desk {

/// The audit viewer over the laptop's ledger. Looking is recorded before anything is shown.
class DeskAudit final : public ports::AuditDesk {
public:
    DeskAudit(WorkstationCore &core, DeskSyncStatus &sync) : m_core(core), m_sync(sync) {}

    void page(const ports::AuditFilter &filter, qint64 before,
              ports::Reply<ports::AuditPage> reply) override;
    void detail(domain::EventId event, ports::Reply<ports::AuditDetail> reply) override;
    void proof(domain::EventId event, ports::Reply<ports::AuditProof> reply) override;
    void pack(domain::AccountId account, const QString &folder,
              ports::Reply<qint64> reply) override;

private:
    base::Status maySee() const;
    WorkstationCore &m_core;
    DeskSyncStatus &m_sync;
};

} // namespace dunlin::desk
