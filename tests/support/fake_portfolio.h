// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/portfolio.h"

#include <optional>

namespace dunlin::testing {

/// A portfolio that answers on the next turn of the event loop with what it was given.
class FakePortfolio final : public ports::Portfolio {
public:
    /// A lifelike office: eight creditors, all statuses, a month of days, five collectors.
    static ports::PortfolioView lifelike(ports::Period period = ports::Period::Month);

    void view(const ports::PortfolioQuestion &question,
              ports::Reply<ports::PortfolioView> reply) override;
    void today(ports::Reply<ports::DayProgress> reply) override;
    /// `moved`, or the failure.
    void rise(const QByteArray &id, const ports::PortfolioQuestion &question,
              ports::Reply<ports::FigureRise> reply) override;

    ports::PortfolioView answer = lifelike();
    std::optional<ports::Error> failure;
    int asked = 0;
    ports::Period lastPeriod = ports::Period::Month;
    ports::PortfolioQuestion last;
    ports::FigureRise moved;
    QByteArray riseAsked;
};

} // namespace dunlin::testing
