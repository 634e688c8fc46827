// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/kpi.h"
#include "core/report/report.h"

#include <memory>

namespace dunlin::report {

/// Key figures of what was done in a period: people's hours and calls, promises, endings of
/// accounts, disputes, compliance. Definitions: kpi_registry.cpp.
class WorkKpis {
public:
    explicit WorkKpis(const ReportQuestion &question);
    ~WorkKpis();
    WorkKpis(WorkKpis &&) noexcept;

    void add(const AccountSpan &account);
    /// In the order of kpiDefinitionsOf(KpiGroup::Work).
    std::vector<KpiValue> take() const;

private:
    struct Sums;
    std::unique_ptr<Sums> m_sums;
};

} // namespace dunlin::report
