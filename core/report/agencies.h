// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/placement/placements.h"
#include "core/report/report_table.h"

#include <map>
#include <vector>

/// How agencies and attorneys did with what was placed with them.
namespace dunlin::report {

/// One agency and one age of the debt when it was placed, so that agencies are compared over the
/// same kind of debt.
struct AgencyRow {
    QString agency;
    int fromDays = 0; ///< days past due at placement, at least
    int toDays = -1;  ///< at most; -1: no end
    qint64 placements = 0;
    qint64 recalled = 0;
    qint64 paying = 0; ///< placements on which something was collected in the days asked for
    base::Money placed;
    std::array<base::Money, 4> collected{};  ///< by Bucket
    std::array<base::Money, 4> commission{}; ///< by Bucket

    base::Money collectedSum() const;
    base::Money commissionSum() const;
    void add(const AgencyRow &other);
};

/// Adds placements up, of one currency.
class AgencyBuilder {
public:
    AgencyBuilder(base::Currency currency, QDate from, QDate to);

    /// The placements of one account that were with an agency on some day asked for.
    void add(const domain::AccountState &state, const domain::AccountTerms &terms,
             const std::vector<domain::Placement> &placements);
    /// By agency, then age; and their total.
    ReportTable table() const;

private:
    AgencyRow emptyRow() const;

    base::Currency m_currency;
    QDate m_from;
    QDate m_to;
    std::map<std::pair<QString, int>, AgencyRow> m_rows; ///< by agency and first day of the age
    std::vector<base::Currency> m_leftOut;
};

} // namespace dunlin::report
