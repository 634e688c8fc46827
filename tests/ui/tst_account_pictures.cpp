// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/account_fixture.h"

#include "ui/style/tokens.h"

#include <QtCore/QDir>
#include <catch2/catch.hpp>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <iostream>

using namespace dunlin;
using namespace dunlin::testing;

// Hidden: pictures to look at (DUNLIN_SHOTS names the folder), and times to read.

namespace {

void shoot(AccountFixture &desk, const char *name)
{
    desk.settle();
    const QString dir = qEnvironmentVariable("DUNLIN_SHOTS", QDir::tempPath());
    desk.page.grab().save(QDir(dir).filePath(QLatin1String(name) + QStringLiteral(".png")));
}

void germanize(ports::AccountPage *page)
{
    page->state.debtor.name = QStringLiteral("Friederike-Charlotte von und zu Hohenstein-Waldburg");
    page->state.debtor.employer = QStringLiteral("Donaudampfschifffahrtsgesellschaft mbH & Co. KG");
    page->state.debtor.address.line = QStringLiteral("Am Unteren Marktplatz-Nordseite 118b");
    page->creditor = QStringLiteral("Vereinigte Wohnungsbaugenossenschaft Süd");
    page->state.debtor.language = QStringLiteral("de");
}

} // namespace

TEST_CASE("account pictures", "[.shots]")
{
    for (const bool dark : {false, true}) {
        style::applyTheme(*qApp, dark ? style::Theme::Dark : style::Theme::Light);
        const QByteArray theme = dark ? "dark" : "light";
        {
            AccountFixture desk(QSize(1364, 872));
            desk.open();
            shoot(desk, "idle-1440-" + theme);
            desk.press(Qt::Key_C);
            desk.clock.advanceMs(18'000);
            desk.press(Qt::Key_1);
            desk.page.focusNote();
            desk.type(QStringLiteral("Pays on the 27th after payroll. Will call if hours change."));
            QTest::qWait(1100);
            shoot(desk, "wrapup-1440-" + theme);
        }
        AccountFixture desk;
        desk.open();
        shoot(desk, "idle-1280-" + theme);
        desk.press(Qt::Key_C);
        desk.press(Qt::Key_1);
        shoot(desk, "wrapup-1280-" + theme);
        desk.press(Qt::Key_C);
        desk.page.panel().chooseOutcome(domain::Outcome::Dispute);
        shoot(desk, "dispute-1280-" + theme);
    }
    style::applyTheme(*qApp, style::Theme::Light);
}

TEST_CASE("account pictures: blocked, narrow, right to left, long words", "[.shots]")
{
    AccountFixture desk;
    ports::AccountPage page = desk.first;
    page.gate.state = ports::GateState::Block;
    page.gate.nextAllowed = desk.clock.now().plusMs(40 * base::kMsPerMinute);
    page.gate.findings = {{QStringLiteral("builtin.hours.window"),
                           QStringLiteral("Reg F 1006.6(b)"), QString(),
                           QByteArrayLiteral("outside_hours")}};
    desk.desk.put(page);
    desk.open();
    shoot(desk, "blocked");
    desk.page.showWhy();
    desk.settle();
    const QString dir = qEnvironmentVariable("DUNLIN_SHOTS", QDir::tempPath());
    if (QWidget *why = QApplication::activePopupWidget()) {
        why->grab().save(QDir(dir).filePath(QStringLiteral("why.png")));
        why->hide();
    }
    page.gate.state = ports::GateState::AllowWithWarning;
    page.gate.findings.front().reason = QByteArrayLiteral("disputed");
    germanize(&page);
    desk.desk.put(page);
    desk.open();
    desk.open(desk.second.state.id, 15);
    desk.open();
    shoot(desk, "long-words");
    desk.page.setLayoutDirection(Qt::RightToLeft);
    desk.press(Qt::Key_C);
    desk.press(Qt::Key_1);
    shoot(desk, "rtl");
    desk.page.setLayoutDirection(Qt::LeftToRight);
    desk.page.resize(1000, 690);
    desk.settle();
    shoot(desk, "narrow-closed");
    desk.page.openWrapUp();
    desk.page.promise();
    shoot(desk, "narrow-open");
}

TEST_CASE("account times", "[.bench]")
{
    AccountFixture desk(QSize(1364, 872));
    const auto a = longPage(3, desk.clock.now(), 400);
    const auto b = longPage(4, desk.clock.now(), 400);
    desk.desk.put(a);
    desk.desk.put(b);
    std::vector<double> open;
    const auto cpuFrom = std::clock();
    std::vector<double> paint;
    using Clock = std::chrono::steady_clock;
    const auto msSince = [](Clock::time_point from) {
        return std::chrono::duration<double, std::milli>(Clock::now() - from).count();
    };
    for (int i = 0; i < 60; ++i) {
        const auto id = (i % 2 ? a : b).state.id;
        const auto from = Clock::now();
        desk.page.openAccount(id, i + 1, 60);
        while (desk.page.account() != id)
            QCoreApplication::processEvents();
        const auto shown = Clock::now();
        desk.page.repaint();
        paint.push_back(msSince(shown));
        open.push_back(msSince(from));
    }
    const double cpu = 1000.0 * double(std::clock() - cpuFrom) / CLOCKS_PER_SEC / 60;
    std::sort(open.begin(), open.end());
    std::sort(paint.begin(), paint.end());
    std::cout << "open account (400 entries), to painted: p50 " << open[30] << " p95 " << open[57]
              << " ms; paint p50 " << paint[30] << " p95 " << paint[57] << " ms; processor " << cpu
              << " ms each\n";
}
