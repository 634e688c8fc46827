// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/portfolio_view.h"
#include "core/desk/workstation_core.h"
#include "core/ports/portfolio.h"

namespace dunlin::desk {

/// Whether somebody of this role has only a part of the office's accounts on the laptop.
bool seesOnlyAPart(const QByteArray &role);

/// The dashboard's figures from the roll-ups of the cache, by the reader's thread.
class DeskPortfolio final : public ports::Portfolio {
public:
    explicit DeskPortfolio(WorkstationCore &core) : m_core(core) {}

    void view(const ports::PortfolioQuestion &question,
              ports::Reply<ports::PortfolioView> reply) override;
    void today(ports::Reply<ports::DayProgress> reply) override;
    void rise(const QByteArray &id, const ports::PortfolioQuestion &question,
              ports::Reply<ports::FigureRise> reply) override;

private:
    /// Nothing, and the answer was given, when this role or laptop may not see the figures.
    template <class T>
    std::optional<PortfolioSource> source(const ports::Reply<T> &reply);

    WorkstationCore &m_core;
};

} // namespace dunlin::desk
