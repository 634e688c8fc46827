// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_portfolio.h"
#include "tests/ui/shots.h"
#include "ui/common/segmented.h"
#include "ui/common/state_view.h"
#include "ui/dashboard/aging_chart.h"
#include "ui/dashboard/chart_card.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/dashboard/day_chart.h"
#include "ui/dashboard/figure_words.h"
#include "ui/dashboard/kpi_tile.h"
#include "ui/dashboard/rise_dialog.h"
#include "ui/dashboard/status_chart.h"
#include "ui/dashboard/team_table.h"
#include "ui/style/tokens.h"

#include <catch2/catch.hpp>

#include <QtCore/QElapsedTimer>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QTableView>

#include <ctime>

using namespace dunlin;
using dashboard::DashboardPage;
using testing::FakePortfolio;

namespace {

/// The page on a fake portfolio, shown and read.
struct Shown {
    explicit Shown(QSize size = {1364, 872})
    {
        page.resize(size);
        page.show();
        QTest::qWait(1);
    }
    template <class T>
    T *find(const char *name)
    {
        T *found = page.findChild<T *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }

    FakePortfolio portfolio;
    ports::Changes changes;
    DashboardPage page{portfolio, changes, "America/New_York"};
};

ports::QueueQuery queryOf(const QSignalSpy &spy)
{
    REQUIRE(spy.count() == 1);
    return spy.at(0).at(0).value<ports::QueueQuery>();
}

/// Without the invisible bidi isolates.
QString seen(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

QPoint middleOf(const dashboard::MarkedChart &chart, const QString &name)
{
    for (const dashboard::ChartMark &mark : chart.marks()) {
        if (seen(mark.name) == name)
            return mark.shape.boundingRect().center().toPoint();
    }
    FAIL("no mark " << name.toStdString());
    return {};
}

void withTheme(style::Theme theme, const std::function<void()> &act)
{
    style::applyTheme(*qApp, theme);
    act();
    style::applyTheme(*qApp, style::Theme::Light);
}

} // namespace

TEST_CASE("dashboard: figures, charts and their time are shown", "[dashboard]")
{
    Shown shown;
    CHECK(shown.find<QLabel>("dashboardAsOf")->text().contains(QStringLiteral("24 Nov 2026")));
    CHECK(shown.find<QLabel>("dashboardAsOf")->text().contains(QStringLiteral("12:16")));
    const auto *collected = shown.find<QWidget>("kpi_collected");
    CHECK(collected->accessibleName().contains(QStringLiteral("1,842,310.55")));
    CHECK(collected->accessibleName().contains(QStringLiteral("better than last month")));
    CHECK(collected->accessibleDescription().startsWith(QStringLiteral("Payments less")));
    CHECK(shown.find<QWidget>("kpi_rpc_per_attempt")
              ->accessibleName()
              .contains(QStringLiteral("worse")));
    // Less is better here, so a fall is good news.
    CHECK(shown.find<QWidget>("kpi_roll_rate_1_30")
              ->accessibleName()
              .contains(QStringLiteral("better")));
    CHECK(shown.find<dashboard::AgingChart>("agingChart")->marks().size() == 48);
    CHECK(shown.find<dashboard::StatusChart>("statusChart")->marks().size() == 10);
    CHECK(shown.find<dashboard::DayChart>("daysChart")->marks().size() == 60);
    CHECK_FALSE(shown.find<QWidget>("dashboardLocalOnly")->isVisible());
    shot(shown.page, QStringLiteral("dashboard-light-1440x900"));
}

TEST_CASE("dashboard: a click on a bar's part opens the accounts behind it", "[dashboard]")
{
    Shown shown;
    QSignalSpy drill(&shown.page, &DashboardPage::drill);
    auto *chart = shown.find<dashboard::AgingChart>("agingChart");
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, {},
                      middleOf(*chart, QStringLiteral("Apex · 91–120 days past due")));
    const ports::QueueQuery query = queryOf(drill);
    CHECK(query.creditor == shown.portfolio.answer.aging[0].creditor);
    CHECK(query.itemDaysFrom == 91);
    CHECK(query.itemDaysTo == 120);
    CHECK(query.currency == shown.portfolio.answer.currency);
    CHECK(query.includeClosed);
    CHECK(seen(query.words) == QStringLiteral("Apex · 91–120 days past due"));
}

TEST_CASE("dashboard: the first and the last bucket are open to one side", "[dashboard]")
{
    const ports::AgingBar bar{{}, QStringLiteral("Apex"), {}};
    const ports::QueueQuery current = dashboard::AgingChart::query(bar, 0);
    CHECK_FALSE(current.itemDaysFrom);
    CHECK(current.itemDaysTo == 0);
    const ports::QueueQuery oldest = dashboard::AgingChart::query(bar, 5);
    CHECK(oldest.itemDaysFrom == 121);
    CHECK_FALSE(oldest.itemDaysTo);
}

TEST_CASE("dashboard: a slice and its line in the legend open the same list", "[dashboard]")
{
    Shown shown;
    QSignalSpy drill(&shown.page, &DashboardPage::drill);
    auto *chart = shown.find<dashboard::StatusChart>("statusChart");
    const dashboard::ChartMark &mark = chart->marks()[3];
    REQUIRE(mark.query);
    // A point on the ring, half way along the slice.
    QPointF on = mark.shape.pointAtPercent(0.2);
    const QPointF centre = chart->marks()[0].shape.boundingRect().center();
    QPointF inside;
    for (double x = 0; x < 1 && inside.isNull(); x += 0.05) {
        const QPointF candidate = on + (mark.shape.boundingRect().center() - on) * x;
        if (mark.shape.contains(candidate) && mark.shape.contains(candidate + QPointF(1, 1)))
            inside = candidate;
    }
    Q_UNUSED(centre);
    REQUIRE_FALSE(inside.isNull());
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, inside.toPoint());
    CHECK(queryOf(drill).status == domain::Status::PromiseBroken);
    drill.clear();
    const int row = 3;
    const double rowHeight = std::min(QFontMetricsF(style::font(style::Face::Body)).height() + 8,
                                      chart->viewport()->height() / double(chart->marks().size()));
    const double top =
        (chart->viewport()->height() - rowHeight * double(chart->marks().size())) / 2;
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, {},
                      QPoint(chart->marks()[0].shape.boundingRect().right() > 0
                                 ? int(chart->marks()[0].shape.boundingRect().right()) + 60
                                 : 0,
                             int(top + (row + 0.5) * rowHeight)));
    CHECK(queryOf(drill).status == domain::Status::PromiseBroken);
}

TEST_CASE("dashboard: keys walk the marks and open one", "[dashboard]")
{
    Shown shown;
    shown.page.activateWindow();
    QSignalSpy drill(&shown.page, &DashboardPage::drill);
    auto *chart = shown.find<dashboard::AgingChart>("agingChart");
    chart->setFocus(Qt::TabFocusReason);
    REQUIRE(chart->focusedMark() == 0);
    QTest::keyClick(chart, Qt::Key_Right);
    QTest::keyClick(chart, Qt::Key_Up);
    QTest::keyClick(chart, Qt::Key_Up);
    CHECK(seen(chart->accessibleDescription())
              .startsWith(QStringLiteral("BrightCard · 31–60 days past due")));
    shot(shown.page, QStringLiteral("dashboard-focus"));
    QTest::keyClick(chart, Qt::Key_Return);
    CHECK(seen(queryOf(drill).words) == QStringLiteral("BrightCard · 31–60 days past due"));
    QTest::keyClick(chart, Qt::Key_End);
    CHECK(seen(chart->accessibleDescription()).startsWith(QStringLiteral("Northwind · 121+")));
}

TEST_CASE("dashboard: a day's two figures open different lists", "[dashboard]")
{
    Shown shown;
    QSignalSpy drill(&shown.page, &DashboardPage::drill);
    auto *chart = shown.find<dashboard::DayChart>("daysChart");
    const QPoint promised = chart->marks()[21].shape.boundingRect().center().toPoint();
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, promised);
    const QDate day = shown.portfolio.answer.days[10].day;
    CHECK(queryOf(drill).promisedOn == day);
    drill.clear();
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, {},
                      chart->marks()[20].shape.boundingRect().center().toPoint());
    CHECK(queryOf(drill).paidOn == day);
}

TEST_CASE("dashboard: T shows the figures as tables, which drill too", "[dashboard]")
{
    Shown shown;
    shown.page.setFocus();
    QTest::keyClick(&shown.page, Qt::Key_T);
    auto *table = shown.find<dashboard::ChartTable>("agingTable");
    REQUIRE(table->isVisible());
    CHECK(shown.find<dashboard::ChartTable>("daysTable")->isVisible());
    QAbstractItemModelTester tester(table->model());
    shot(shown.page, QStringLiteral("dashboard-tables"));
    const QModelIndex cell = table->model()->index(2, 5);
    CHECK(
        cell.data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Cedar, 91–120: ")));
    QSignalSpy drill(&shown.page, &DashboardPage::drill);
    table->setCurrentIndex(cell);
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(seen(queryOf(drill).words) == QStringLiteral("Cedar · 91–120 days past due"));
    QTest::keyClick(table, Qt::Key_T);
    CHECK_FALSE(table->isVisible());
}

TEST_CASE("dashboard: single keys that are off do nothing", "[dashboard]")
{
    Shown shown;
    shown.page.setSingleKeys(false);
    shown.page.setFocus();
    QTest::keyClick(&shown.page, Qt::Key_T);
    CHECK_FALSE(shown.find<dashboard::ChartTable>("agingTable")->isVisible());
}

TEST_CASE("dashboard: another period is read and shown", "[dashboard]")
{
    Shown shown;
    shown.portfolio.answer = FakePortfolio::lifelike(ports::Period::Week);
    shown.page.controller().setPeriod(ports::Period::Week);
    QTest::qWait(1);
    CHECK(shown.portfolio.lastPeriod == ports::Period::Week);
    CHECK(shown.find<dashboard::DayChart>("daysChart")->marks().size() == 14);
    CHECK(shown.find<QWidget>("kpi_collected")
              ->accessibleName()
              .contains(QStringLiteral("better than last week")));
    shot(shown.page, QStringLiteral("dashboard-week"));
}

TEST_CASE("dashboard: many changes make one read, and none while nobody looks", "[dashboard]")
{
    Shown shown;
    const int before = shown.portfolio.asked;
    for (int i = 0; i < 20; ++i)
        Q_EMIT shown.changes.committed({});
    CHECK(shown.portfolio.asked == before);
    QTest::qWait(320);
    CHECK(shown.portfolio.asked == before + 1);
    shown.page.hide();
    Q_EMIT shown.changes.committed({});
    QTest::qWait(320);
    CHECK(shown.portfolio.asked == before + 1);
    shown.page.show();
    CHECK(shown.portfolio.asked == before + 2);
}

TEST_CASE("dashboard: figures stay when reading them again fails", "[dashboard]")
{
    Shown shown;
    shown.portfolio.failure = base::Error{base::ErrorCode::StoreBusy, {}, base::Retry::WithBackoff};
    shown.page.controller().reload();
    QTest::qWait(1);
    CHECK(shown.find<QLabel>("dashboardNotice")->isVisible());
    CHECK(shown.find<dashboard::AgingChart>("agingChart")->isVisible());
    shot(shown.page, QStringLiteral("dashboard-error-over-figures"));
    shown.portfolio.failure.reset();
    QTest::mouseClick(shown.find<QWidget>("dashboardRetry"), Qt::LeftButton);
    QTest::qWait(1);
    CHECK_FALSE(shown.find<QLabel>("dashboardNotice")->isVisible());
}

TEST_CASE("dashboard: loading, failed and empty have words", "[dashboard]")
{
    FakePortfolio portfolio;
    ports::Changes changes;
    portfolio.failure = base::Error{base::ErrorCode::StoreCorrupt, {}, base::Retry::No};
    DashboardPage page(portfolio, changes, "UTC");
    page.resize(1100, 700);
    page.show();
    auto *state = page.findChild<common::StateView *>(QStringLiteral("dashboardState"));
    REQUIRE(state);
    CHECK(state->isVisible());
    QTest::qWait(1);
    CHECK(page.controller().state() == dashboard::DashboardController::State::Failed);
    shot(page, QStringLiteral("dashboard-failed"));
    portfolio.failure.reset();
    portfolio.answer = {};
    portfolio.answer.currency = base::kEur;
    page.controller().reload();
    QTest::qWait(1);
    CHECK(state->isVisible());
    shot(page, QStringLiteral("dashboard-empty"));
    QSignalSpy wanted(&page, &DashboardPage::importRequested);
    Q_EMIT state->actionTriggered();
    CHECK(wanted.count() == 1);
}

TEST_CASE("dashboard: a part of the office and left out currencies are said", "[dashboard]")
{
    Shown shown;
    shown.portfolio.answer.thisLaptopOnly = true;
    shown.portfolio.answer.otherCurrencies = {QStringLiteral("EUR"), QStringLiteral("CAD")};
    shown.page.controller().reload();
    QTest::qWait(1);
    CHECK(shown.find<QWidget>("dashboardLocalOnly")->isVisible());
    CHECK(shown.find<QLabel>("dashboardOtherCurrencies")
              ->text()
              .contains(QStringLiteral("EUR and CAD")));
    shot(shown.page, QStringLiteral("dashboard-laptop-only"));
}

TEST_CASE("dashboard: creditors without room are said to be, and are in the table", "[dashboard]")
{
    Shown shown({1204, 692});
    ports::PortfolioView &view = shown.portfolio.answer;
    view.currency = base::kEur;
    view.aging.clear();
    for (int i = 0; i < 24; ++i) {
        ports::AgingBar bar;
        bar.creditor.bytes[0] = std::uint8_t(i + 1);
        bar.creditorName =
            QStringLiteral("Vereinigte Stadtwerke Nord-Süd Versorgungsgesellschaft %1").arg(i);
        for (int bucket = 0; bucket < 6; ++bucket)
            bar.buckets.push_back(base::Money((24 - i) * (bucket + 1) * 250'000, base::kEur));
        view.aging.push_back(bar);
    }
    for (ports::DayFigure &day : view.days) {
        day.collected = base::Money(day.collected.minor(), base::kEur);
        day.promised = base::Money(day.promised.minor(), base::kEur);
    }
    for (ports::DueFigure &due : view.due)
        due.amount = base::Money(due.amount.minor(), base::kEur);
    shown.page.controller().reload();
    QTest::qWait(1);
    auto *chart = shown.find<dashboard::AgingChart>("agingChart");
    CHECK(chart->marks().size() < 24 * 6);
    auto *note = shown.find<QLabel>("agingNote");
    QTest::qWait(50);
    CHECK(note->width() >= note->sizeHint().width());
    CHECK(seen(shown.find<QLabel>("agingNote")->text()).contains(QStringLiteral("of 24")));
    CHECK(shown.find<dashboard::ChartTable>("agingTable")->model()->rowCount() == 24);
    shot(shown.page, QStringLiteral("dashboard-long-names-1280x720"));
}

TEST_CASE("dashboard: dark, small and right to left are laid out", "[dashboard]")
{
    Shown shown;
    withTheme(style::Theme::Dark, [&] {
        shot(shown.page, QStringLiteral("dashboard-dark-1440x900"));
        shown.page.resize(1204, 692);
        shot(shown.page, QStringLiteral("dashboard-dark-1280x720"));
    });
    shot(shown.page, QStringLiteral("dashboard-light-1280x720"));
    shown.page.resize(1364, 872);
    shown.page.setLayoutDirection(Qt::RightToLeft);
    QTest::qWait(1);
    auto *chart = shown.find<dashboard::AgingChart>("agingChart");
    CHECK(middleOf(*chart, QStringLiteral("Apex · not past due")).x()
          > middleOf(*chart, QStringLiteral("Northwind · not past due")).x());
    shot(shown.page, QStringLiteral("dashboard-rtl"));
    shown.page.setLayoutDirection(Qt::LeftToRight);
    style::setTextScale(1.5);
    style::applyTheme(*qApp, style::Theme::Light);
    shown.page.resize(1204, 692);
    shot(shown.page, QStringLiteral("dashboard-text150-1280x720"));
    style::setTextScale(1.0);
    style::applyTheme(*qApp, style::Theme::Light);
}

TEST_CASE("dashboard: the team's rows name themselves", "[dashboard]")
{
    Shown shown;
    auto *table = shown.find<dashboard::TeamTable>("teamTable");
    QAbstractItemModelTester tester(table->model());
    const auto text = [&](int row, int column) {
        return table->model()->index(row, column).data(Qt::AccessibleTextRole).toString();
    };
    CHECK(text(0, 1) == QStringLiteral("D. Reyes, Promises kept: 82%"));
    // No promise came due: that is not 0 %.
    CHECK(text(4, 1) == QStringLiteral("J. Carter, Promises kept: —"));
}

TEST_CASE("dashboard: axes have round steps that hold all values", "[dashboard]")
{
    const dashboard::Scale scale = dashboard::niceScale(0, 4'360'000, 5);
    CHECK(scale.low == 0);
    CHECK(scale.high == 5'000'000);
    CHECK(scale.step == 1'000'000);
    const dashboard::Scale negative = dashboard::niceScale(-300, 900, 5);
    CHECK(negative.low <= -300);
    CHECK(negative.high >= 900);
    CHECK(dashboard::niceScale(0, 0, 5).high > 0);
}

// Run by hand: figures for the latency table, never a verdict.
TEST_CASE("dashboard: opening and changing the period, measured", "[.measure]")
{
    for (int round = 0; round < 6; ++round) {
        FakePortfolio portfolio;
        ports::Changes changes;
        QElapsedTimer timer;
        timer.start();
        // Wall time says nothing on a busy machine.
        const std::clock_t cpuStart = std::clock();
        DashboardPage page(portfolio, changes, "UTC");
        page.resize(1364, 872);
        page.show();
        while (page.controller().state() != dashboard::DashboardController::State::Ready)
            QCoreApplication::processEvents();
        page.grab();
        const double opened = double(timer.nsecsElapsed()) / 1e6;
        const double openedCpu = 1000.0 * double(std::clock() - cpuStart) / CLOCKS_PER_SEC;
        timer.restart();
        page.grab();
        const double repainted = double(timer.nsecsElapsed()) / 1e6;
        timer.restart();
        page.controller().setPeriod(ports::Period::Quarter);
        while (page.controller().state() != dashboard::DashboardController::State::Ready)
            QCoreApplication::processEvents();
        page.grab();
        const double cpu = 1000.0 * double(std::clock() - cpuStart) / CLOCKS_PER_SEC;
        WARN("cpu " << cpu << " ms in all; open " << opened << " ms (cpu " << openedCpu << ")"
                    << ", repaint " << repainted << " ms, other period "
                    << double(timer.nsecsElapsed()) / 1e6 << " ms");
    }
}

TEST_CASE("why a figure changed: accounts, all others and the sum, with what leads to them")
{
    Shown at;
    ports::FigureRise &moved = at.portfolio.moved;
    moved.id = "collected";
    moved.currency = base::kUsd;
    moved.from = QDate(2026, 10, 26);
    moved.to = QDate(2026, 11, 24);
    moved.comparedFrom = QDate(2026, 9, 26);
    moved.comparedTo = QDate(2026, 10, 25);
    moved.now = 184'231'055;
    moved.before = 150'000'000;
    domain::AccountId account;
    account.bytes[0] = 9;
    moved.moves = {{account, QStringLiteral("HE-1"), QStringLiteral("Maria Garcia"), 20'000'000, 0},
                   {{}, QStringLiteral("HE-2"), QStringLiteral("Samuel Hall"), 0, 500'000}};
    moved.rules = {{ports::RuleChange::Kind::Strategy, QStringLiteral("Utility"), 3,
                    QDate(2026, 11, 14), QStringLiteral("mia")}};
    at.find<dashboard::KpiTile>("kpi_collected")->setFocus();
    at.page.askWhy();
    QTest::qWait(1);
    CHECK(at.portfolio.riseAsked == "collected");
    auto *dialog = at.page.findChild<dashboard::RiseDialog *>();
    REQUIRE(dialog);
    auto *table = dialog->findChild<QTableView *>(QStringLiteral("riseTable"));
    const auto cell = [&](int row, int column) {
        return seen(table->model()->index(row, column).data().toString());
    };
    REQUIRE(table->model()->rowCount() == 4);
    CHECK(cell(0, 0).contains(QStringLiteral("Maria Garcia")));
    CHECK(cell(0, 3) == u"+$200,000.00");
    CHECK(cell(1, 3).contains(QStringLiteral("5,000.00")));
    CHECK(cell(2, 2) == u"$1,642,310.55");
    CHECK(cell(2, 3) == u"+$147,310.55");
    CHECK(cell(3, 1) == u"$1,500,000.00");
    CHECK(cell(3, 2) == u"$1,842,310.55"); // the tile's
    CHECK(cell(3, 3) == u"+$342,310.55");
    auto *rules = dialog->findChild<QListWidget *>(QStringLiteral("riseRules"));
    REQUIRE(rules->count() == 1);
    CHECK(seen(rules->item(0)->text()).contains(QStringLiteral("Utility, version 3, by mia")));
    QSignalSpy opened(&at.page, &DashboardPage::accountRequested);
    Q_EMIT table->activated(table->model()->index(2, 0)); // the others are no account
    CHECK(opened.count() == 0);
    Q_EMIT table->activated(table->model()->index(0, 0));
    REQUIRE(opened.count() == 1);
    CHECK(opened.at(0).at(0).value<domain::AccountId>() == account);
    QTest::qWait(1);
    // A rate is no sum of accounts: without such a tile it is about what was collected.
    at.find<dashboard::KpiTile>("kpi_kept_rate_amount")->setFocus();
    at.portfolio.failure = base::Error{base::ErrorCode::StoreBusy, QStringLiteral("in use"), {}};
    at.page.askWhy();
    QTest::qWait(1);
    CHECK(at.portfolio.riseAsked == "collected");
    auto *failed = at.page.findChildren<dashboard::RiseDialog *>().constLast();
    CHECK(failed->findChild<QLabel *>(QStringLiteral("riseSay"))
              ->text()
              .contains(QStringLiteral("Another program")));
}
