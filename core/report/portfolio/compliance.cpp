// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/portfolio/gate_facts.h"
#include "core/report/portfolio/reports.h"

#include <QtCore/QMap>

namespace dunlin::report {

namespace {

constexpr double kPer = 10'000;

struct Counts {
    qint64 contacts = 0, decided = 0, warnings = 0, blocks = 0, overrides = 0, breaches = 0,
           forShare = 0;
    ReportRow row(ReportCell name, bool total) const
    {
        ReportRow cells{std::move(name), contacts, total ? ReportCell(decided) : ReportCell(),
                        warnings,        blocks,   overrides,
                        breaches,        forShare};
        if (contacts > 0 && total)
            cells.emplace_back(double(breaches) * kPer / double(contacts));
        else
            cells.emplace_back();
        return cells;
    }
};

class Compliance final : public Report {
public:
    explicit Compliance(const ReportQuestion &question)
        : m_question(question)
        , m_from(base::startOfDay(question.from, question.officeZone))
        , m_to(base::startOfDay(question.to.addDays(1), question.officeZone))
    {}

    ReportNeeds needs() const override { return {false, true, false, true}; }

    void add(const AccountSpan &account) override
    {
        for (const GateFact &fact : gateFactsOf(account.events, m_from, m_to)) {
            if (!fact.isBreach) {
                ++m_all.contacts;
                m_all.decided += fact.isDecided ? 1 : 0;
                m_all.warnings += fact.warns() ? 1 : 0;
                m_all.overrides += fact.overrides() ? 1 : 0;
            }
            m_all.breaches += fact.isBreach ? 1 : 0;
            for (const GateFact::Finding &finding : fact.findings) {
                Counts &rule = m_rules[finding.rule];
                rule.contacts += fact.isBreach ? 0 : 1;
                rule.breaches += fact.isBreach ? 1 : 0;
                if (!fact.isBreach)
                    ++(finding.overridden ? rule.overrides : rule.warnings);
            }
        }
        for (const RefusedContact &refused : account.refused) {
            for (Counts *counts : {&m_all, &m_rules[refused.rule]}) {
                ++counts->blocks;
                counts->forShare += refused.forShare ? 1 : 0;
            }
        }
    }

    ReportTable take() override
    {
        ReportTable table = tableOf(
            "compliance", m_question,
            QStringLiteral(
                "Outbound contacts of the period by the decision they were made with. By rule: "
                "contacts, those about which it spoke; warnings and overrides; blocks, contacts "
                "that the gate refused for it, of which for_share only for want of a laptop's "
                "share of the limit; breaches, contacts that the office, deciding again with all "
                "it knows, would not have allowed. The total counts each contact once: decided are "
                "those that carry a decision. per_10000: breaches of 10,000 contacts; the target "
                "is none. Accounts of every currency are counted."));
        table.main.counted = "contacts";
        table.main.columns = {
            {"rule", ColumnUnit::Text, QStringLiteral("Rule")},
            {"contacts", ColumnUnit::Count, QStringLiteral("Contacts")},
            {"decided", ColumnUnit::Count, QStringLiteral("With a decision"), false},
            {"warnings", ColumnUnit::Count, QStringLiteral("Warnings")},
            {"blocks", ColumnUnit::Count, QStringLiteral("Refused")},
            {"overrides", ColumnUnit::Count, QStringLiteral("Overrides")},
            {"breaches", ColumnUnit::Count, QStringLiteral("Breaches")},
            {"for_share", ColumnUnit::Count, QStringLiteral("Refused for want of a share")},
            {"per_10000", ColumnUnit::Number, QStringLiteral("Breaches of 10,000")}};
        for (auto rule = m_rules.cbegin(); rule != m_rules.cend(); ++rule)
            table.main.rows.push_back(rule->row(rule.key(), false));
        table.main.total = m_all.row({}, true);
        return table;
    }

private:
    ReportQuestion m_question;
    base::Instant m_from;
    base::Instant m_to;
    QMap<QString, Counts> m_rules;
    Counts m_all;
};

} // namespace

base::Result<std::unique_ptr<Report>> makeCompliance(const ReportQuestion &question)
{
    return std::make_unique<Compliance>(question);
}

} // namespace dunlin::report
