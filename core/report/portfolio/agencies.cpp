// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/placement/placements.h"
#include "core/report/portfolio/reports.h"

#include <algorithm>
#include <array>
#include <map>

namespace dunlin::report {

namespace {

using base::Money;
using Amounts = std::array<Money, 4>; ///< by Bucket

/// Days past due at placement: agencies are compared over the same kind of debt.
constexpr std::array kAges{0, 91, 181, 366};

size_t ageOf(int daysPastDue)
{
    const auto after = std::upper_bound(kAges.begin(), kAges.end(), daysPastDue);
    return size_t(after - kAges.begin()) - 1;
}

struct Stratum {
    qint64 placements = 0, recalled = 0;
    qint64 paying = 0; ///< placements on which something was collected in the period
    Money placed;
    Amounts collected{}, commission{};

    explicit Stratum(base::Currency currency) : placed(Money::zero(currency))
    {
        collected.fill(placed);
        commission.fill(placed);
    }
    static Money sumOf(const Amounts &buckets)
    {
        return buckets[0] + buckets[1] + buckets[2] + buckets[3];
    }
    void add(const Stratum &other)
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
};

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

ReportRow cells(ReportCell agency, ReportCell from, ReportCell to, const Stratum &row)
{
    const Money collected = Stratum::sumOf(row.collected);
    ReportRow out{std::move(agency), std::move(from), std::move(to), row.placements,
                  row.recalled,      row.paying,      row.placed,    collected};
    out.insert(out.end(), row.collected.begin(), row.collected.end());
    out.push_back(percentOf(collected, row.placed));
    out.push_back(Stratum::sumOf(row.commission));
    out.insert(out.end(), row.commission.begin(), row.commission.end());
    return out;
}

/// Placements that were with an agency on some day of the period.
class Agencies final : public Report {
public:
    explicit Agencies(const ReportQuestion &question) : m_question(question) {}

    ReportNeeds needs() const override { return {false, false, true}; }

    void add(const AccountSpan &account) override
    {
        const bool placed = std::any_of(
            account.events.begin(), account.events.end(), [](const domain::Event &event) {
                return std::holds_alternative<domain::Placed>(event.payload);
            });
        if (!placed)
            return;
        for (const domain::Placement &placement :
             domain::placementsOf(account.closing, account.events, account.context)) {
            const bool wasThere =
                placement.from <= m_question.to
                && (placement.until.isNull()
                    || (placement.until > m_question.from && placement.until > placement.from));
            if (wasThere)
                addPlacement(account, placement);
        }
    }

    ReportTable take() override
    {
        ReportTable table = tableOf(
            "agencies", m_question,
            QStringLiteral(
                "Placements that were with the agency on some day from the first to the last, by "
                "days past due when they were placed. placed: what was owed on the day of "
                "placement. collected: payments with a value date in these days while the account "
                "was there, less what was taken back. liquidation: collected / placed. "
                "commission: by the term commission/AGENCY, else commission, by bucket and the age "
                "of the item on the day of the money. equal_strata: the same over the ages at "
                "which every agency of the report has placements, each age weighed by what all of "
                "them were given of it, so that agencies with easier debt do not look better."));
        table.main.columns = columns();
        table.main.keys = 2;
        table.main.measure = "collected";
        table.main.counted = "placements";
        Stratum total(m_question.currency);
        for (const auto &[key, row] : m_strata) {
            const size_t age = ageOf(key.second);
            const bool last = age + 1 == kAges.size();
            table.main.rows.push_back(
                cells(key.first, qint64(key.second),
                      last ? ReportCell() : ReportCell(qint64(kAges[age + 1] - 1)), row));
            total.add(row);
        }
        table.main.total = cells({}, {}, {}, total);
        table.more.push_back(equalStrata());
        return table;
    }

private:
    void addPlacement(const AccountSpan &account, const domain::Placement &placement)
    {
        Stratum one(m_question.currency);
        one.placements = 1;
        one.recalled = placement.recalled ? 1 : 0;
        one.placed = placement.placed;
        for (const domain::CommissionLine &line : domain::earnedBy(
                 placement, account.closing, account.terms, m_question.from, m_question.to)) {
            one.collected[size_t(line.bucket)] += line.collected;
            one.commission[size_t(line.bucket)] += line.commission;
        }
        one.paying = Stratum::sumOf(one.collected).isPositive() ? 1 : 0;
        m_strata
            .try_emplace({placement.agency, kAges[ageOf(placement.daysPastDue)]},
                         m_question.currency)
            .first->second.add(one);
    }

    ReportSection equalStrata() const
    {
        std::map<QString, int> ages; ///< bits of the ages that an agency has
        std::array<Money, kAges.size()> given;
        given.fill(Money::zero(m_question.currency));
        for (const auto &[key, row] : m_strata) {
            if (!row.placed.isPositive())
                continue;
            ages[key.first] |= 1 << ageOf(key.second);
            given[ageOf(key.second)] += row.placed;
        }
        int shared = (1 << kAges.size()) - 1;
        for (const auto &[agency, bits] : ages)
            shared &= bits;
        ReportSection section;
        section.id = "equal_strata";
        section.columns = {
            {"agency", ColumnUnit::Text, QStringLiteral("Agency")},
            {"strata", ColumnUnit::Count, QStringLiteral("Ages compared"), false},
            {"liquidation", ColumnUnit::Percent, QStringLiteral("Liquidation, same debt")}};
        for (const auto &[agency, bits] : ages) {
            double weighed = 0, weight = 0;
            qint64 strata = 0;
            for (size_t age = 0; age < kAges.size(); ++age) {
                if (!(shared & (1 << age)))
                    continue;
                const Stratum &row = m_strata.at({agency, kAges[age]});
                const double of = double(given[age].minor());
                weighed +=
                    of * double(Stratum::sumOf(row.collected).minor()) / double(row.placed.minor());
                weight += of;
                ++strata;
            }
            section.rows.push_back(
                {agency, strata, weight > 0 ? ReportCell(weighed / weight * 100) : ReportCell()});
        }
        return section;
    }

    ReportQuestion m_question;
    std::map<std::pair<QString, int>, Stratum> m_strata; ///< by agency and first day of the age
};

} // namespace

base::Result<std::unique_ptr<Report>> makeAgencies(const ReportQuestion &question)
{
    return std::make_unique<Agencies>(question);
}

} // namespace dunlin::report
