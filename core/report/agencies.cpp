// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/agencies.h"

#include <algorithm>

namespace dunlin::report {

using base::Money;

namespace {

constexpr std::array kAges{0, 91, 181, 366};

size_t ageOf(int daysPastDue)
{
    const auto after = std::upper_bound(kAges.begin(), kAges.end(), daysPastDue);
    return size_t(after - kAges.begin()) - 1;
}

Money sumOf(const std::array<Money, 4> &buckets)
{
    return buckets[0] + buckets[1] + buckets[2] + buckets[3];
}

} // namespace

Money AgencyRow::collectedSum() const
{
    return sumOf(collected);
}

Money AgencyRow::commissionSum() const
{
    return sumOf(commission);
}

void AgencyRow::add(const AgencyRow &other)
{
    placements += other.placements;
    recalled += other.recalled;
    paying += other.paying;
    placed += other.placed;
    for (size_t i = 0; i < collected.size(); ++i) {
        collected[i] += other.collected[i];
        commission[i] += other.commission[i];
    }
}

AgencyBuilder::AgencyBuilder(base::Currency currency, QDate from, QDate to)
    : m_currency(currency)
    , m_from(from)
    , m_to(to)
{}

AgencyRow AgencyBuilder::emptyRow() const
{
    AgencyRow row;
    row.placed = Money::zero(m_currency);
    row.collected.fill(row.placed);
    row.commission.fill(row.placed);
    return row;
}

void AgencyBuilder::add(const domain::AccountState &state, const domain::AccountTerms &terms,
                        const std::vector<domain::Placement> &placements)
{
    for (const domain::Placement &placement : placements) {
        const bool wasThere = placement.from <= m_to
                              && (placement.until.isNull() || placement.until > m_from)
                              && (placement.until.isNull() || placement.until > placement.from);
        if (!wasThere)
            continue;
        if (state.currency != m_currency) {
            if (std::find(m_leftOut.begin(), m_leftOut.end(), state.currency) == m_leftOut.end())
                m_leftOut.push_back(state.currency);
            continue;
        }
        AgencyRow one = emptyRow();
        one.placements = 1;
        one.recalled = placement.recalled ? 1 : 0;
        one.placed = placement.placed;
        for (const domain::CommissionLine &line :
             domain::earnedBy(placement, state, terms, m_from, m_to)) {
            one.collected[size_t(line.bucket)] += line.collected;
            one.commission[size_t(line.bucket)] += line.commission;
        }
        one.paying = one.collectedSum().isPositive() ? 1 : 0;
        const size_t age = ageOf(placement.daysPastDue);
        const auto [place, isNew] = m_rows.try_emplace({placement.agency, kAges[age]}, emptyRow());
        if (isNew) {
            place->second.agency = placement.agency;
            place->second.fromDays = kAges[age];
            place->second.toDays = age + 1 < kAges.size() ? kAges[age + 1] - 1 : -1;
        }
        place->second.add(one);
    }
}

namespace {

std::vector<ReportColumn> columns()
{
    const auto word = [](const char *text) { return QString::fromLatin1(text); };
    return {{"agency", ColumnUnit::Text, word("Agency")},
            {"age_from_days", ColumnUnit::Days, word("Age at placement from")},
            {"age_to_days", ColumnUnit::Days, word("Age at placement to")},
            {"placements", ColumnUnit::Count, word("Placements")},
            {"recalled", ColumnUnit::Count, word("Recalled")},
            {"paying", ColumnUnit::Count, word("Paying")},
            {"placed", ColumnUnit::Amount, word("Placed")},
            {"collected", ColumnUnit::Amount, word("Collected")},
            {"collected_principal", ColumnUnit::Amount, word("Collected principal")},
            {"collected_interest", ColumnUnit::Amount, word("Collected interest")},
            {"collected_fees", ColumnUnit::Amount, word("Collected fees")},
            {"collected_costs", ColumnUnit::Amount, word("Collected costs")},
            {"liquidation", ColumnUnit::Percent, word("Liquidation")},
            {"commission", ColumnUnit::Amount, word("Commission")},
            {"commission_principal", ColumnUnit::Amount, word("Commission on principal")},
            {"commission_interest", ColumnUnit::Amount, word("Commission on interest")},
            {"commission_fees", ColumnUnit::Amount, word("Commission on fees")},
            {"commission_costs", ColumnUnit::Amount, word("Commission on costs")}};
}

ReportRow cells(ReportCell agency, ReportCell from, ReportCell to, const AgencyRow &row)
{
    ReportRow out{std::move(agency), std::move(from), std::move(to), row.placements,
                  row.recalled,      row.paying,      row.placed,    row.collectedSum()};
    out.insert(out.end(), row.collected.begin(), row.collected.end());
    out.push_back(percentOf(row.collectedSum(), row.placed));
    out.push_back(row.commissionSum());
    out.insert(out.end(), row.commission.begin(), row.commission.end());
    return out;
}

} // namespace

ReportTable AgencyBuilder::table() const
{
    ReportTable table;
    table.id = "agencies";
    table.from = m_from;
    table.to = m_to;
    table.currency = m_currency;
    table.main.columns = columns();
    AgencyRow total = emptyRow();
    for (const auto &[key, row] : m_rows) {
        table.main.rows.push_back(
            cells(row.agency, qint64(row.fromDays),
                  row.toDays < 0 ? ReportCell() : ReportCell(qint64(row.toDays)), row));
        total.add(row);
    }
    table.main.total = cells({}, {}, {}, total);
    table.definition = QStringLiteral(
        "Placements that were with the agency on some day from the first to the last, by days past "
        "due when they were placed. placed: what was owed on the day of placement. collected: "
        "payments with a value date in these days while the account was there, less what was "
        "taken back. liquidation: collected / placed. commission: by the term commission/AGENCY, "
        "else commission, by bucket and the age of the item on the day of the money.");
    table.otherCurrencies = m_leftOut;
    return table;
}

} // namespace dunlin::report
