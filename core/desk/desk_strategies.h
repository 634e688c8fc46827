// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/strategies/strategy_review.h"
#include "core/desk/strategies/strategy_trial.h"
#include "core/desk/worker.h"
#include "core/desk/workstation_core.h"
#include "core/ports/strategy_desk.h"

#include <atomic>

namespace dunlin::desk {

/// The office's strategies as a laptop has them. Trials go on a thread of their own with a
/// connection of their own, so that lists stay quick meanwhile.
class DeskStrategies final : public ports::StrategyDesk {
public:
    explicit DeskStrategies(WorkstationCore &core) : m_core(core) {}
    ~DeskStrategies() override { m_stop = ++m_asked; }

    void strategies(ports::Reply<std::vector<ports::StrategySummary>> reply) override;
    void sheet(const QString &name, const ports::StrategySource &source,
               ports::Reply<ports::StrategySheet> reply) override;
    void check(const ports::StrategySheet &sheet,
               ports::Reply<ports::StrategyCheck> reply) override;
    void effect(const ports::StrategySheet &sheet, int days,
                ports::Reply<ports::StrategyEffect> reply) override;
    void shadow(const QString &name, ports::Reply<ports::StrategyShadow> reply) override;
    void stopTrial() override { m_stop = ++m_asked; }
    void differences(const ports::StrategySheet &from, const ports::StrategySheet &to,
                     ports::Reply<std::vector<ports::StrategyChange>> reply) override;
    void caseOf(const ports::StrategySheet &sheet, const QString &number,
                ports::Reply<ports::StrategyCase> reply) override;

    void keepDraft(const ports::StrategySheet &sheet, const QString &note,
                   ports::Reply<ports::StrategyKept> reply) override;
    void setShadow(const QString &name, bool runs,
                   ports::Reply<ports::StrategyKept> reply) override;
    void dropDraft(const QString &name, ports::Reply<ports::StrategyKept> reply) override;
    void approve(const QString &name, QDate from, ports::Reply<ports::StrategyKept> reply) override;
    void putBack(const QString &name, int version, QDate from,
                 ports::Reply<ports::StrategyKept> reply) override;
    void retire(const QString &name, QDate from, ports::Reply<ports::StrategyKept> reply) override;

private:
    /// Runs on the trial's thread; `stop` of the place ends it when something newer was asked.
    template <class T>
    void
    onTrial(ports::Reply<T> reply,
            std::function<base::Result<T>(TrialPlace &place, const ApplyContext &context)> work);
    /// Records one term of the office, whose value `make` says by what is in force; null retires.
    void record(const QByteArray &term, const QString &reason, QDate from,
                std::function<base::Result<QByteArray>(const domain::TermsBook &book,
                                                       ports::StrategyKept *kept)>
                    make,
                ports::Reply<ports::StrategyKept> reply);
    void activate(const QString &name, QDate from, const QString &reason,
                  std::function<base::Result<StrategyFile>(const domain::TermsBook &book)> which,
                  ports::Reply<ports::StrategyKept> reply);

    WorkstationCore &m_core;
    std::atomic<int> m_asked{0};
    std::atomic<int> m_stop{0}; ///< questions up to this one are no longer wanted
    Worker m_trials;            ///< last: it ends before what its jobs use
};

} // namespace dunlin::desk
