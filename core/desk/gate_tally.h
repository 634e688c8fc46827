// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/office_core.h"
#include "core/ports/compliance_view.h"
#include "core/report/portfolio/gate_facts.h"
#include "core/store/contact_shares.h"
#include "core/store/ledger_event.h"

#include <map>

/// What the gate said of the contacts of a period, added up for the overview and what is behind its
/// figures. What one event says is read by report/portfolio/gate_facts.h, as for the report.
namespace dunlin::desk {

class GateTally {
public:
    GateTally(base::Instant from, base::Instant to) : m_from(from), m_to(to) {}
    /// Keeps what is behind this rule's figures.
    void keepCasesOf(const QString &rule) { m_kept = rule; }

    void take(const store::LedgerEvent &stored);
    void take(const store::RefusalRow &row);

    const ports::GateTotals &totals() const { return m_totals; }
    /// By id; citation and pack are not filled in.
    const std::map<QString, ports::RuleCounts> &rules() const { return m_rules; }
    const std::map<QString, ports::DraftCounts> &drafts() const { return m_drafts; }
    /// Number and debtor are not filled in.
    std::vector<ports::GateCase> &cases() { return m_cases; }
    qint64 doubled() const { return m_doubled; }

private:
    void take(const domain::Event &event, const report::GateFact &fact);
    ports::RuleCounts &countsOf(const QString &rule);
    void keep(const QString &rule, ports::GateCase found);

    base::Instant m_from;
    base::Instant m_to;
    QString m_kept;
    ports::GateTotals m_totals;
    std::map<QString, ports::RuleCounts> m_rules;
    std::map<QString, ports::DraftCounts> m_drafts;
    std::vector<ports::GateCase> m_cases;
    qint64 m_doubled = 0;
};

/// Over the whole ledger; both days are included, in the office's zone. `rule`: whose cases are
/// kept; empty: none.
base::Result<GateTally> tallyGate(OfficeCore &core, store::Connection &connection, QDate from,
                                  QDate to, const QString &rule = {});

} // namespace dunlin::desk
