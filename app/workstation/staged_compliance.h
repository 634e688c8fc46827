// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/compliance_view.h"

#include <QtCore/QTimer>

namespace dunlin::workstation {

/// The compliance overview for pictures: the real one until rows are put in or it is told to fail.
/// GUI thread; the real port must outlive it.
class StagedCompliance final : public ports::Compliance {
public:
    explicit StagedCompliance(ports::Compliance &real) : m_real(real) {}

    std::optional<ports::ComplianceOverview>
        shown; ///< instead of the real one; rules and cases too
    std::vector<ports::GateCase> shownCases;
    std::optional<base::Error> failure;

    void overview(QDate from, QDate to, ports::Reply<ports::ComplianceOverview> reply) override
    {
        if (failure)
            return later([reply = std::move(reply), why = *failure] { reply(base::fail(why)); });
        if (!shown)
            return m_real.overview(from, to, std::move(reply));
        ports::ComplianceOverview one = *shown;
        one.from = from;
        one.to = to;
        later([reply = std::move(reply), one] { reply(one); });
    }
    void cases(QDate from, QDate to, const QString &rule,
               ports::Reply<std::vector<ports::GateCase>> reply) override
    {
        if (!shown)
            return m_real.cases(from, to, rule, std::move(reply));
        later([reply = std::move(reply), rows = shownCases] { reply(rows); });
    }
    void replayDrafts(int days, ports::Reply<ports::DraftReplay> reply) override
    {
        m_real.replayDrafts(days, std::move(reply));
    }

private:
    static void later(std::function<void()> answer) { QTimer::singleShot(0, std::move(answer)); }
    ports::Compliance &m_real;
};

} // namespace dunlin::workstation
