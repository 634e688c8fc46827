// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader is shown: every control that can be used has a name, whatever is asked.
#include <catch2/catch.hpp>

#include "tests/support/fake_imports.h"
#include "tests/ui/money_fixture.h"
#include "tests/ui/window_fixture.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/imports/import_wizard.h"
#include "ui/settings/settings.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/accessible_walk.h"
#include "ui/welcome/welcome_page.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace dunlin;
using dunlin::testing::WindowFixture;

namespace {

std::string faultsOf(QWidget &window)
{
    return shell::accessibleFaults(window).join(QLatin1Char('\n')).toStdString();
}

} // namespace

TEST_CASE("the walk finds a control without a name", "[accessible]")
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *nameless = new QPushButton(&window);
    nameless->setObjectName(QStringLiteral("nameless"));
    column->addWidget(nameless);
    window.show();
    CHECK(faultsOf(window).find("nameless") != std::string::npos);
    nameless->setAccessibleName(QStringLiteral("Save"));
    CHECK(faultsOf(window) == "");
    CHECK(shell::accessibleNodesSeen() == 2);
}

TEST_CASE("every control of queue, account, wrap-up, palette and devices has a name",
          "[accessible]")
{
    WindowFixture at(60, QSize(1280, 720));
    CHECK(faultsOf(*at.window) == "");
    CHECK(shell::accessibleNodesSeen() > 60);
    at.press(Qt::Key_Return);
    at.settle();
    CHECK(faultsOf(*at.window) == "");
    at.press(Qt::Key_C);
    at.press(Qt::Key_1);
    at.settle();
    CHECK(faultsOf(*at.window) == "");
    at.press(Qt::Key_K, Qt::ControlModifier);
    at.settle();
    CHECK(faultsOf(*at.window) == "");
    at.press(Qt::Key_Escape);
    at.press(Qt::Key_G);
    at.press(Qt::Key_Y);
    at.settle();
    CHECK(faultsOf(*at.window) == "");
}

TEST_CASE("a queue of many rows answers a screen reader", "[accessible]")
{
    WindowFixture at(200'000, QSize(1280, 720));
    CHECK(faultsOf(*at.window) == "");
    CHECK(shell::accessibleNodesSeen() < 1000); // the rows on screen, not all of them
}

TEST_CASE("every control of money, portfolio, settings, import and welcome has a name",
          "[accessible]")
{
    testing::MoneyFixture money;
    money.key(Qt::Key_G);
    money.key(Qt::Key_M);
    money.settle(100);
    CHECK(faultsOf(*money.moneyWindow) == "");
    money.page->showPart(payments::MoneyPage::Batch);
    money.settle(100);
    CHECK(faultsOf(*money.moneyWindow) == "");

    ports::Changes changes;
    testing::FakePortfolio portfolio;
    QTemporaryDir folder;
    settings::Settings values(std::make_unique<QSettings>(
        folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat));
    testing::FakeImports imports;
    dashboard::DashboardPage dashboardPage(portfolio, changes, WindowFixture::zone());
    settings::SettingsPage settingsPage(values, {QStringLiteral("de")}, {});
    settingsPage.setKeyCheck([](const QString &, const QString &) { return QString(); });
    settingsPage.setKeys(
        {{QStringLiteral("J"), QStringLiteral("Next account"), QStringLiteral("next")}});
    welcome::WelcomePage welcomePage;
    imports::ImportWizard wizard(imports);
    wizard.setFile(QStringLiteral("receivables.csv"));
    const auto check = [](QWidget &page, const char *name) {
        page.show();
        QTest::qWait(150);
        INFO(name);
        CHECK(faultsOf(page) == "");
    };
    check(dashboardPage, "portfolio");
    check(settingsPage, "settings");
    check(welcomePage, "welcome");
    check(wizard, "import");
}
