// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/visit_list.h"
#include "core/desk/workstation_core.h"
#include "core/ports/visit_list.h"

namespace dunlin::desk {

/// Visits over a profile's cache.
class DeskVisits final : public ports::Visits {
public:
    explicit DeskVisits(WorkstationCore &core) : m_core(core) {}

    void day(QDate day, ports::Reply<std::vector<ports::Visit>> reply) override;
    void calendar(QDate day, const QString &file, ports::Reply<qint64> reply) override;

private:
    base::Result<std::vector<VisitStop>> stops(WorkstationCore::Readers readers, QDate day,
                                               const ApplyContext &context) const;

    WorkstationCore &m_core;
};

} // namespace dunlin::desk
