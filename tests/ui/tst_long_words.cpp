// SPDX-License-Identifier: GPL-3.0-or-later
// Every text 40 % longer, in the smallest window: nothing may be cut, and nothing pushes the
// window apart.
#include "tests/support/fake_imports.h"
#include "tests/ui/fits.h"
#include "tests/ui/shots.h"
#include "tests/ui/window_fixture.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/imports/import_wizard.h"
#include "ui/settings/pseudo_language.h"
#include "ui/settings/settings.h"
#include "ui/settings/settings_page.h"
#include "ui/welcome/welcome_page.h"

#include <catch2/catch.hpp>

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>

using namespace dunlin;
using dunlin::testing::WindowFixture;

namespace {

struct LongWords {
    LongWords() { QCoreApplication::installTranslator(&translator); }
    ~LongWords() { QCoreApplication::removeTranslator(&translator); }
    settings::PseudoTranslator translator;
};

} // namespace

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
