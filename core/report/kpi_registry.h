// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/kpi.h"

#include <vector>

/// Every key figure of the product, in one place: what it is called, what is divided by what, over
/// whom, by which clock, in which currency, and whose definition it is. Screens show it on hover
/// and exports print it.
namespace dunlin::report {

/// What a figure is computed from.
enum class KpiGroup {
    Days,      ///< the days of the period (kpis() in kpi.h); kept as roll-ups too
    Portfolio, ///< the portfolio at both ends of it (portfolio_kpi.h)
    Work       ///< the events of the period (work_kpi.h)
};

/// In the order in which they are shown.
const std::vector<KpiDefinition> &allKpiDefinitions();
/// Those of one group, in the same order; their values come in it too.
const std::vector<KpiDefinition> &kpiDefinitionsOf(KpiGroup group);

/// What a figure is to reach.
struct KpiTarget {
    QByteArray id;
    double value = 0; ///< amounts in major units
};
/// How far a value is: 100 is reached. For figures where lower is better, target / value. Nothing
/// without a value, or for a target of zero that is not met.
std::optional<double> progress(const KpiDefinition &definition, const KpiValue &value,
                               double target);

} // namespace dunlin::report
