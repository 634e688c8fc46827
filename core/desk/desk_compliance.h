// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk_sync.h"
#include "core/ports/compliance_view.h"

namespace dunlin::desk {

/// The compliance overview of a profile: asks its office. GUI thread.
class DeskCompliance final : public ports::Compliance {
public:
    explicit DeskCompliance(DeskSyncStatus &sync) : m_sync(sync) {}

    void overview(QDate from, QDate to, ports::Reply<ports::ComplianceOverview> reply) override;
    void cases(QDate from, QDate to, const QString &rule,
               ports::Reply<std::vector<ports::GateCase>> reply) override;
    void replayDrafts(int days, ports::Reply<ports::DraftReplay> reply) override;

private:
    DeskSyncStatus &m_sync;
};

} // namespace dunlin::desk
