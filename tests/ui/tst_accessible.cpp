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
#include <QtGui/QAccessible>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTableView>
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

TEST_CASE("a field tells the word at a place, whatever is in it", "[accessible]")
{
    // Qt's own interface looks for the end of a word in the last two for ever.
    for (const auto &[text, offset, word] :
         {std::tuple{"two words", 1, "two"}, std::tuple{"two words", 9, "words"},
          std::tuple{"+2w", 1, "2w"}, std::tuple{"\u2014", 0, "\u2014"}}) {
        QLineEdit field;
        field.setText(QString::fromUtf8(text));
        field.show();
        auto *access = QAccessible::queryAccessibleInterface(&field);
        REQUIRE(access);
        REQUIRE(access->textInterface());
        int from = 0;
        int to = 0;
        CHECK(access->textInterface()
                  ->textAtOffset(offset, QAccessible::WordBoundary, &from, &to)
                  .toStdString()
              == word);
        CHECK(access->textInterface()
                  ->textAtOffset(2'000'000, QAccessible::WordBoundary, &from, &to)
                  .isEmpty());
    }
    QLineEdit secret;
    secret.setEchoMode(QLineEdit::Password);
    secret.setText(QStringLiteral("open sesame"));
    auto *access = QAccessible::queryAccessibleInterface(&secret);
    CHECK_FALSE(access->textInterface()->text(0, 99).contains(QStringLiteral("sesame")));
    CHECK_FALSE(access->text(QAccessible::Value).contains(QStringLiteral("sesame")));
    CHECK(access->state().passwordEdit);
}

TEST_CASE("a table and a list answer for cells and children that are not there", "[accessible]")
{
    QStandardItemModel model(2, 3);
    model.setHeaderData(1, Qt::Horizontal, QStringLiteral("Balance"));
    model.setItem(1, 1, new QStandardItem(QStringLiteral("$12.00")));
    QTableView table;
    table.setModel(&model);
    table.show();
    auto *access = QAccessible::queryAccessibleInterface(&table);
    REQUIRE(access);
    auto *cells = access->tableInterface();
    REQUIRE(cells);
    REQUIRE(cells->cellAt(2'000'000, 0));
    CHECK(cells->cellAt(2'000'000, 0)->tableCellInterface());
    CHECK(cells->cellAt(-1, -1));
    CHECK(cells->cellAt(1, 1)->text(QAccessible::Name) == QStringLiteral("$12.00"));
    CHECK(cells->cellAt(1, 1)->tableCellInterface()->columnHeaderCells().front()->text(
              QAccessible::Name)
          == QStringLiteral("Balance"));
    CHECK(cells->columnDescription(1) == QStringLiteral("Balance"));
    CHECK(cells->columnDescription(99).isEmpty());
    // Numbered as Qt numbers them: the titles come first.
    CHECK(access->childCount() == 3 * 4);
    CHECK(access->indexOfChild(cells->cellAt(1, 1)) == 10);
    CHECK(access->child(10) == cells->cellAt(1, 1));
    CHECK(access->child(12) == nullptr);
    CHECK(access->child(-1) == nullptr);
    model.removeRows(0, 2);
    CHECK(access->tableInterface() == nullptr);
    CHECK(access->child(0) == nullptr);

    QStandardItemModel words;
    words.appendRow(new QStandardItem(QStringLiteral("Key figures")));
    QListView list;
    list.setModel(&words);
    list.show();
    auto *items = QAccessible::queryAccessibleInterface(&list);
    REQUIRE(items);
    CHECK(items->tableInterface() == nullptr);
    REQUIRE(items->child(0));
    CHECK(items->child(0)->text(QAccessible::Name) == QStringLiteral("Key figures"));
    CHECK(items->child(1) == nullptr);

    QScrollArea area;
    area.show();
    auto *pane = QAccessible::queryAccessibleInterface(&area);
    REQUIRE(pane);
    CHECK(pane->child(2'000'000) == nullptr);
}
