// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/strategy_desk.h"

#include <optional>

namespace dunlin::testing {

/// One strategy in force, with two small tables; answers on the next turn of the event loop.
class FakeStrategyDesk final : public ports::StrategyDesk {
public:
    FakeStrategyDesk();
    static ports::StrategySheet sample();

    void strategies(ports::Reply<std::vector<ports::StrategySummary>> reply) override;
    void sheet(const QString &name, const ports::StrategySource &source,
               ports::Reply<ports::StrategySheet> reply) override;
    void check(const ports::StrategySheet &sheet,
               ports::Reply<ports::StrategyCheck> reply) override;
    void effect(const ports::StrategySheet &sheet, int days,
                ports::Reply<ports::StrategyEffect> reply) override;
    void shadow(const QString &name, ports::Reply<ports::StrategyShadow> reply) override;
    void stopTrial() override { ++stopped; }
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

    std::vector<ports::StrategySummary> list;
    ports::StrategyCheck found;
    std::optional<ports::StrategySheet> drafted;
    QString note;
    int stopped = 0;
    int effects = 0;
    int approved = 0;
    int putBackTo = -1;
};

} // namespace dunlin::testing
