// SPDX-License-Identifier: GPL-3.0-or-later
// Every text 40 % longer, in the smallest window: nothing may be cut, and nothing pushes the
// window apart.
#include "tests/support/fake_imports.h"
#include "tests/ui/fits.h"
#include "tests/ui/long_words.h"
#include "tests/ui/money_fixture.h"
#include "tests/ui/shots.h"
#include "tests/ui/window_fixture.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/imports/import_wizard.h"
#include "ui/settings/settings.h"
#include "ui/settings/settings_page.h"
#include "ui/welcome/welcome_page.h"

#include <catch2/catch.hpp>

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>

using namespace dunlin;
using dunlin::testing::LongWords;
using dunlin::testing::WindowFixture;

TEST_CASE("a stand-in for a translation keeps the places of arguments", "[longwords]")
{
    settings::PseudoTranslator translator;
    const QString made = translator.translate("", "%1 of %Ln accounts", nullptr, -1);
    CHECK(made.contains(QStringLiteral("%1 ")));
    CHECK(made.contains(QStringLiteral("%Ln ")));
    CHECK(made.size() >= 23);
    CHECK(made.startsWith(QLatin1Char('[')));
    CHECK(translator.translate("", "J", nullptr, -1) == QStringLiteral("J"));
}

TEST_CASE("long words: queue and account", "[longwords]")
{
    const LongWords words;
    WindowFixture at(60, QSize(1280, 720));
    CHECK(at.window->size() == QSize(1280, 720));
    shot(*at.window, QStringLiteral("long-queue"));
    CHECK(testing::clipped(*at.window) == "");
    at.press(Qt::Key_Return);
    at.settle();
    CHECK(at.window->size() == QSize(1280, 720));
    shot(*at.window, QStringLiteral("long-account"));
    CHECK(testing::clipped(*at.window) == "");
    at.press(Qt::Key_C);
    at.press(Qt::Key_1);
    at.settle();
    shot(*at.window, QStringLiteral("long-promise"));
    CHECK(testing::clipped(*at.window) == "");
    at.press(Qt::Key_G);
    at.press(Qt::Key_Y);
    at.settle();
    shot(*at.window, QStringLiteral("long-devices"));
    CHECK(testing::clipped(*at.window) == "");
}

TEST_CASE("long words: payment, reversal and correction", "[longwords]")
{
    const LongWords words;
    testing::PaymentFixture at;
    for (const auto &[key, modifiers, name] :
         {std::tuple{Qt::Key_Dollar, Qt::KeyboardModifiers(), "long-payment"},
          std::tuple{Qt::Key_R, Qt::KeyboardModifiers(), "long-reversal"},
          std::tuple{Qt::Key_R, Qt::KeyboardModifiers(Qt::ShiftModifier), "long-correction"}}) {
        at.key(key, modifiers);
        REQUIRE(at.dialog());
        at.settle(100);
        INFO(name);
        shot(*at.dialog(), QLatin1String(name));
        CHECK(at.dialog()->width() <= 1280);
        CHECK(at.dialog()->height() <= 720);
        CHECK(testing::clipped(*at.dialog()) == "");
        at.dialog()->reject();
    }
}

TEST_CASE("long words: money expected and batches", "[longwords]")
{
    const LongWords words;
    testing::MoneyFixture at;
    at.key(Qt::Key_G);
    at.key(Qt::Key_M);
    at.settle(100);
    CHECK(at.moneyWindow->size() == QSize(1280, 720));
    shot(*at.moneyWindow, QStringLiteral("long-expected"));
    CHECK(testing::clipped(*at.page) == "");
    at.page->showPart(payments::MoneyPage::Batch);
    at.settle(200);
    CHECK(at.moneyWindow->size() == QSize(1280, 720));
    shot(*at.moneyWindow, QStringLiteral("long-batch"));
    CHECK(testing::clipped(*at.page) == "");
}

TEST_CASE("long words: portfolio, settings, import and welcome", "[longwords]")
{
    const LongWords words;
    ports::Changes changes;
    testing::FakePortfolio portfolio;
    QTemporaryDir folder;
    settings::Settings values(std::make_unique<QSettings>(
        folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat));
    testing::FakeImports imports;
    dashboard::DashboardPage dashboardPage(portfolio, changes, WindowFixture::zone());
    settings::SettingsPage settingsPage(values, {QStringLiteral("de")}, {});
    welcome::WelcomePage welcomePage;
    imports::ImportWizard wizard(imports);
    wizard.setFile(QStringLiteral("receivables.csv"));
    const auto check = [](QWidget &page, QSize size, const char *name) {
        page.resize(size);
        page.show();
        // Answers come, then layouts follow them.
        for (int turn = 0; turn < 20 && (turn == 0 || !testing::clipped(page).empty()); ++turn)
            QTest::qWait(30);
        INFO(name);
        shot(page, QLatin1String(name));
        CHECK(page.size() == size);
        CHECK(testing::clipped(page) == "");
    };
    check(dashboardPage, QSize(1204, 692), "long-portfolio");
    check(settingsPage, QSize(1204, 692), "long-settings");
    check(welcomePage, QSize(1280, 720), "long-welcome");
    check(wizard, wizard.size(), "long-import");
}
