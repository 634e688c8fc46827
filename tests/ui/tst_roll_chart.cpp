// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_portfolio.h"
#include "ui/dashboard/chart_card.h"
#include "ui/dashboard/chart_table.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/dashboard/roll_chart.h"

#include <catch2/catch.hpp>

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>

#include <numeric>

using namespace dunlin;
using dashboard::DashboardPage;
using testing::FakePortfolio;

namespace {

base::Money usd(std::int64_t major)
{
    return base::Money(major * 100, base::kUsd);
}

/// Four buckets, one new account, some paid, some written off; nobody placed or closed.
ports::RollMatrix november()
{
    ports::RollMatrix roll;
    roll.from = QDate(2026, 11, 1);
    roll.labels = {
        QStringLiteral("current"), QStringLiteral("1-30"),        QStringLiteral("31-60"),
        QStringLiteral("61+"),     QStringLiteral("new"),         QStringLiteral("paid"),
        QStringLiteral("placed"),  QStringLiteral("written off"), QStringLiteral("closed")};
    roll.buckets = 4;
    roll.cells = {{0, 0, 30, usd(3'000), usd(3'100)}, {0, 1, 10, usd(900), usd(950)},
                  {1, 2, 6, usd(600), usd(640)},      {1, 5, 2, usd(200), usd(0)},
                  {2, 7, 1, usd(80), usd(80)},        {4, 0, 5, usd(0), usd(450)}};
    return roll;
}

struct Shown {
    Shown()
    {
        portfolio.answer.roll = november();
        page.resize(1364, 1800); // the whole page, so that a click finds the chart
        page.show();
        QTest::qWait(1);
        chart = page.findChild<dashboard::RollChart *>();
        REQUIRE(chart);
    }
    const dashboard::ChartMark &mark(int from, int to) const
    {
        for (const dashboard::ChartMark &one : chart->marks()) {
            if (one.query && one.query->rollFrom == from && one.query->rollTo == to)
                return one;
        }
        FAIL("no cell from " << from << " to " << to);
        return chart->marks().front();
    }

    FakePortfolio portfolio;
    ports::Changes changes;
    DashboardPage page{portfolio, changes, "America/New_York"};
    dashboard::RollChart *chart = nullptr;
};

QString seen(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

} // namespace

TEST_CASE("roll chart: a click on a cell opens its accounts", "[roll]")
{
    Shown shown;
    QSignalSpy drill(&shown.page, &DashboardPage::drill);
    QTest::mouseClick(shown.chart->viewport(), Qt::LeftButton, {},
                      shown.mark(1, 2).shape.boundingRect().center().toPoint());
    REQUIRE(drill.count() == 1);
    const auto query = drill.at(0).at(0).value<ports::QueueQuery>();
    CHECK(query.rollFrom == 1);
    CHECK(query.rollTo == 2);
    CHECK(query.currency == shown.portfolio.answer.currency);
    CHECK(query.includeClosed); // who paid or was written off is in the list too
    CHECK(seen(query.words) == QStringLiteral("From 1–30 to 31–60"));
}

TEST_CASE("roll chart: every account of the matrix is behind one cell, shares make a row whole",
          "[roll]")
{
    Shown shown;
    const ports::RollMatrix &roll = shown.portfolio.answer.roll;
    REQUIRE(shown.chart->marks().size() == roll.cells.size());
    for (const ports::RollMatrix::Cell &cell : roll.cells) {
        const dashboard::ChartMark &mark = shown.mark(cell.from, cell.to);
        CHECK(seen(mark.value).startsWith(QStringLiteral("%1 accounts").arg(cell.accounts)));
        CHECK_FALSE(mark.shape.isEmpty());
    }
    CHECK(shown.chart->accountsOf(0) == 40);
    CHECK(seen(shown.mark(0, 1).value).contains(QStringLiteral("25.0%")));
    CHECK(seen(shown.mark(1, 5).name) == QStringLiteral("From 1–30 to Paid"));
    CHECK(seen(shown.mark(4, 0).name) == QStringLiteral("From New to Current"));
    // Buckets stand always, the others while somebody is there.
    CHECK(shown.chart->rows() == std::vector<int>{0, 1, 2, 3, 4});
    CHECK(shown.chart->columns() == std::vector<int>{0, 1, 2, 3, 5, 7});
}

TEST_CASE("roll chart: keys walk the cells and open one", "[roll]")
{
    Shown shown;
    shown.page.activateWindow();
    QSignalSpy drill(&shown.page, &DashboardPage::drill);
    shown.chart->setFocus(Qt::TabFocusReason);
    REQUIRE(shown.chart->focusedMark() >= 0);
    QTest::keyClick(shown.chart, Qt::Key_Home);
    CHECK(seen(shown.chart->accessibleDescription())
              .startsWith(QStringLiteral("From Current to Current")));
    QTest::keyClick(shown.chart, Qt::Key_Right);
    CHECK(seen(shown.chart->accessibleDescription())
              .startsWith(QStringLiteral("From Current to 1–30")));
    QTest::keyClick(shown.chart, Qt::Key_Return);
    REQUIRE(drill.count() == 1);
    CHECK(drill.at(0).at(0).value<ports::QueueQuery>().rollTo == 1);
}

TEST_CASE("roll chart: its table drills to the same accounts", "[roll]")
{
    Shown shown;
    shown.page.setFocus();
    QTest::keyClick(&shown.page, Qt::Key_T);
    auto *table = shown.page.findChild<dashboard::ChartTable *>(QStringLiteral("rollTable"));
    REQUIRE(table);
    REQUIRE(table->isVisible());
    REQUIRE(table->model()->rowCount() >= 4);
    QSignalSpy drill(&shown.page, &DashboardPage::drill);
    // The row of 1-30, the column of 31-60.
    QModelIndex cell;
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        const QString title = seen(table->model()->headerData(column, Qt::Horizontal).toString());
        if (title == QStringLiteral("31–60"))
            cell = table->model()->index(1, column);
    }
    REQUIRE(cell.isValid());
    table->setCurrentIndex(cell);
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(drill.count() == 1);
    const auto query = drill.at(0).at(0).value<ports::QueueQuery>();
    CHECK(query.rollFrom == 1);
    CHECK(query.rollTo == 2);
}

TEST_CASE("roll chart: before the month has begun it says so", "[roll]")
{
    Shown shown;
    shown.portfolio.answer.roll.cells.clear();
    shown.page.controller().reload();
    QTest::qWait(1);
    CHECK(shown.chart->marks().empty());
    bool said = false;
    for (const QLabel *label : shown.page.findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(QStringLiteral("not begun")));
    CHECK(said);
}
