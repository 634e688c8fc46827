// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fake_rank_desk.h"
#include "tests/support/fake_strategy_desk.h"
#include "tests/ui/window_fixture.h"
#include "ui/arrangement/notice.h"
#include "ui/shell/connect_strategy.h"
#include "ui/strategy/strategy_page.h"

#include <catch2/catch.hpp>

#include <QtWidgets/QTableView>

#include <functional>

namespace dunlin::testing {

/// The page of strategies in the window, with one strategy in force.
struct StrategyFixture : WindowFixture {
    explicit StrategyFixture(ports::Role role = ports::Role::Manager, bool proposed = false)
    {
        if (proposed)
            ranks.propose();
        ports::Session who = session();
        who.role = role;
        page = new strategy::StrategyPage({strategies, ranks, changes, clock}, who);
        shell::connectStrategy(*window, *page);
        window->goTo(page);
        rules = find<QTableView>("strategyRules");
        until([&] { return rules->model()->rowCount() > 0; });
    }
    void setCell(int row, int column, const char *text)
    {
        REQUIRE(rules->model()->setData(rules->model()->index(row, column), QLatin1String(text),
                                        Qt::EditRole));
        settle(20);
    }
    /// Waits for what comes in its own time, however busy the machine is.
    static void until(const std::function<bool()> &come)
    {
        for (int i = 0; i < 1000 && !come(); ++i)
            settle(10);
    }
    QString notice() const { return find<arrangement::Notice>("strategyNotice")->text(); }

    FakeStrategyDesk strategies;
    FakeRankDesk ranks;
    strategy::StrategyPage *page = nullptr;
    QTableView *rules = nullptr;
};

} // namespace dunlin::testing
