// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_managers.h"
#include "tests/support/fake_portfolio.h"
#include "tests/ui/shots.h"
#include "ui/audit/audit_page.h"
#include "ui/audit/audit_words.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/dashboard/dashboard_export.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/dashboard/due_chart.h"
#include "ui/dashboard/heat_map.h"
#include "ui/dashboard/saved_views.h"
#include "ui/dashboard/team_table.h"
#include "ui/reports/report_page.h"
#include "ui/team/team_page.h"

#include <catch2/catch.hpp>

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QTableView>

using namespace dunlin;
using namespace dunlin::testing;

namespace {

const base::Instant kNow{1'795'538'520'000};

void settle(int ms = 40)
{
    QTest::qWait(ms);
}

ports::Session manager()
{
    ports::Session session;
    session.user = QStringLiteral("anna");
    session.role = ports::Role::Manager;
    session.officeZone = "America/New_York";
    return session;
}

template <class Page>
void present(Page &page)
{
    page.resize(1204, 700);
    page.show();
    [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&page);
    settle();
}

/// Every control that can have the focus says what it is.
void checkNames(QWidget &page)
{
    for (QWidget *child : page.findChildren<QWidget *>()) {
        const bool isControl =
            (qobject_cast<QAbstractButton *>(child) || qobject_cast<QLineEdit *>(child)
             || qobject_cast<QAbstractItemView *>(child))
            && child->isVisible() && child->focusPolicy() != Qt::NoFocus
            && !child->objectName().startsWith(QLatin1String("qt_"));
        if (!isControl)
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(child);
        CAPTURE(child->objectName().toStdString(), child->metaObject()->className());
        CHECK((!child->accessibleName().isEmpty() || (button && !button->text().isEmpty())));
    }
}

} // namespace

TEST_CASE("reports: run, drilled to accounts that are opened, and supposed otherwise", "[managers]")
{
    FakeReports reports;
    const base::ManualClock clock{kNow};
    reports::ReportPage page({reports, clock}, "America/New_York", true);
    present(page);
    page.open("promises");
    settle();
    auto *table = page.findChild<QTableView *>(QStringLiteral("reportTable"));
    REQUIRE(table);
    CHECK(table->model()->rowCount() == 6); // five rows and the total
    CHECK(page.findChild<common::Label *>(QStringLiteral("reportDefinition"))
              ->text()
              .contains(QStringLiteral("Open promises")));
    table->setCurrentIndex(table->model()->index(1, 0));
    page.drill();
    settle();
    CHECK(reports.asked.back().drill == QStringLiteral("0-7"));
    auto *accounts = page.findChild<QTableView *>(QStringLiteral("reportAccounts"));
    CHECK(accounts->isVisible());
    CHECK(accounts->model()->rowCount() == 2);
    QSignalSpy opened(&page, &reports::ReportPage::accountRequested);
    Q_EMIT accounts->activated(accounts->model()->index(1, 0));
    CHECK(opened.takeFirst().front().toString() == QStringLiteral("A-2"));
    shot(page, QStringLiteral("reports-drilled"));
    CHECK(page.leaveLayer());
    CHECK_FALSE(page.leaveLayer());
    page.open("forecast");
    settle();
    auto *staff = page.findChild<QSlider *>(QStringLiteral("supposeStaff"));
    REQUIRE(staff->isVisible());
    staff->setValue(120);
    settle();
    CHECK(reports.asked.back().staff == Approx(1.2));
    shot(page, QStringLiteral("reports-forecast"));
    checkNames(page);
}

TEST_CASE("team: load, absence and the person's own figures; spreading asks first", "[managers]")
{
    FakeTeam team;
    ports::Changes changes;
    const base::ManualClock clock{kNow};
    team::TeamPage page({team, changes, clock}, manager());
    present(page);
    auto *table = page.findChild<QTableView *>(QStringLiteral("teamTable"));
    REQUIRE(table);
    CHECK(table->model()->rowCount() == 5);
    // One's own desk first.
    CHECK(table->currentIndex().row() == 1);
    CHECK(page.findChild<common::Label *>(QStringLiteral("coach0"))
              ->text()
              .contains(QStringLiteral("182")));
    QSignalSpy opened(&page, &team::TeamPage::accountRequested);
    page.openNow();
    CHECK(opened.size() == 1);
    page.moveBy(1);
    shot(page, QStringLiteral("team"));
    checkNames(page);
    QSignalSpy moved(&page, &team::TeamPage::moved);
    page.spread();
    settle();
    QWidget *dialog = nullptr;
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (top->objectName() == QLatin1String("spreadDialog"))
            dialog = top;
    }
    REQUIRE(dialog);
    auto *confirm = dialog->findChild<QAbstractButton *>(QStringLiteral("spreadConfirm"));
    CHECK_FALSE(confirm->isEnabled());
    auto *people = dialog->findChild<QListWidget *>(QStringLiteral("spreadPeople"));
    CHECK(people->count() == 3); // not oneself, not nobody
    people->item(0)->setCheckState(Qt::Checked);
    people->item(2)->setCheckState(Qt::Checked);
    settle();
    CHECK(confirm->isEnabled());
    shot(*dialog, QStringLiteral("team-spread"));
    QTest::mouseClick(confirm, Qt::LeftButton);
    settle();
    REQUIRE(team.spreads.size() == 1);
    CHECK(team.spreads.front().from == QStringLiteral("bert"));
    CHECK(team.spreads.front().to == QStringList{QStringLiteral("anna"), QStringLiteral("dmitri")});
    CHECK(moved.size() == 1);
    page.undoLast();
    settle();
    CHECK(team.undone == 1);
}

TEST_CASE("audit: what an event changed, that it holds, and what that is not", "[managers]")
{
    FakeAudit audit;
    const base::ManualClock clock{kNow};
    audit::AuditPage page({audit, clock}, "America/New_York");
    present(page);
    settle();
    auto *table = page.findChild<QTableView *>(QStringLiteral("auditTable"));
    REQUIRE(table);
    CHECK(table->model()->rowCount() == 40);
    page.moveBy(1);
    settle();
    CHECK(audit.details >= 2);
    auto *changes = page.findChild<QTableView *>(QStringLiteral("auditChanges"));
    CHECK(changes->model()->rowCount() == 3);
    CHECK(page.findChild<common::Label *>(QStringLiteral("auditProof"))
              ->text()
              .contains(QStringLiteral("41,201")));
    shot(page, QStringLiteral("audit"));
    checkNames(page);
    QSignalSpy replay(&page, &audit::AuditPage::replayRequested);
    page.replay();
    CHECK(replay.size() == 1);
    audit.hashHolds = false;
    page.moveBy(1);
    settle();
    CHECK(page.findChild<common::Label *>(QStringLiteral("auditProof"))
              ->text()
              .contains(QStringLiteral("do NOT")));
    page.findChild<QLineEdit *>(QStringLiteral("auditAccount"))->setText(QStringLiteral("SS-05"));
    settle(320);
    CHECK(audit.asked.back().account == QStringLiteral("SS-05"));
}

TEST_CASE("dashboard: one person's figures, comparison, heat map and what is due", "[managers]")
{
    FakePortfolio portfolio;
    ports::Changes changes;
    dashboard::DashboardPage page(portfolio, changes, "America/New_York");
    page.resize(1204, 1040);
    page.show();
    page.controller().setWatched(true);
    settle(80);
    auto *team = page.findChild<dashboard::TeamTable *>();
    REQUIRE(team);
    Q_EMIT team->personChosen(QStringLiteral("A. Okafor"));
    settle();
    CHECK(portfolio.last.user == QStringLiteral("A. Okafor"));
    auto *person = page.findChild<QAbstractButton *>(QStringLiteral("dashboardPerson"));
    REQUIRE(person->isVisible());
    shot(page, QStringLiteral("dashboard-managers"));
    QTest::mouseClick(person, Qt::LeftButton);
    settle();
    CHECK(portfolio.last.user.isEmpty());
    auto *heat = page.findChild<dashboard::HeatMap *>();
    CHECK(heat->marks().size() == 60);
    auto *due = page.findChild<dashboard::DueChart *>();
    REQUIRE_FALSE(due->bars().empty());
    qint64 promises = 0;
    for (const auto &bar : due->bars())
        promises += bar.promises;
    qint64 given = 0;
    for (const ports::DueFigure &one : portfolio.answer.due)
        given += one.promises;
    CHECK(promises == given);
    checkNames(page);
}

TEST_CASE("dashboard: views are kept under a name, files come with definitions", "[managers]")
{
    QTemporaryDir folder;
    dashboard::SavedViews views(std::make_unique<QSettings>(
        folder.filePath(QStringLiteral("views.ini")), QSettings::IniFormat));
    dashboard::SavedView view;
    view.name = QStringLiteral("Ann's / week");
    view.question = {ports::Period::Week, ports::Comparison::YearBefore, QStringLiteral("anna")};
    view.asTables = true;
    CHECK(views.keep(view));
    CHECK_FALSE(views.keep({}));
    REQUIRE(views.all().size() == 1);
    CHECK(views.all().front() == view);
    views.drop(view.name);
    CHECK(views.all().empty());

    const auto table = dashboard::tileTable(FakePortfolio::lifelike());
    QPixmap picture(40, 30);
    picture.fill(Qt::white);
    for (const char *ending : {"png", "pdf", "csv"}) {
        const QString file = folder.filePath(QStringLiteral("d.%1").arg(QLatin1String(ending)));
        const auto done =
            dashboard::exportDashboard(file, picture, {table}, QStringLiteral("As of now"));
        CHECK(done.has_value());
        CHECK(QFileInfo(file).size() > 0);
    }
    QFile csv(folder.filePath(QStringLiteral("d.csv")));
    REQUIRE(csv.open(QIODevice::ReadOnly));
    CHECK(csv.readAll().contains("Right party contacts divided by outbound attempts"));
    CHECK_FALSE(
        dashboard::exportDashboard(folder.filePath(QStringLiteral("d.doc")), picture, {}, {}));
}

TEST_CASE("audit: whether an event is in the office's signed ledger stands under it", "[managers]")
{
    FakeAudit audit;
    const base::ManualClock clock{kNow};
    audit::AuditPage page({audit, clock}, "America/New_York");
    present(page);
    settle();
    const auto *ledger = page.findChild<common::Label *>(QStringLiteral("auditLedger"));
    REQUIRE(ledger);
    CHECK(ledger->text().contains(QStringLiteral("41,202")));
    CHECK(ledger->text().contains(QStringLiteral("aaaaaaaa")));
    CHECK(ledger->toolTip().contains(QString(64, QLatin1Char('a')))); // the whole of the root
    // What another event was said of does not stay while this one is asked about.
    audit.proven.state = ports::AuditProof::State::NotYet;
    audit.proven.root.clear();
    page.moveBy(1);
    CHECK(ledger->text().isEmpty());
    settle();
    CHECK(ledger->text().contains(QStringLiteral("Not in a checkpoint yet")));
    CHECK(ledger->toolTip().isEmpty());
    audit.proven.state = ports::AuditProof::State::Refuted;
    audit.proven.problem = QStringLiteral("the server's tree does not hold what it held");
    page.moveBy(1);
    settle();
    CHECK(ledger->text().contains(QStringLiteral("NOT proven")));
    CHECK(ledger->text().contains(audit.proven.problem));
    // Where the office cannot be reached nothing is claimed either way.
    audit.proofFails = base::Error{base::ErrorCode::Offline, {}, {}};
    page.moveBy(1);
    settle();
    CHECK(ledger->text().contains(QStringLiteral("could not be checked")));
}

TEST_CASE("audit: what opens an attached file is not shown", "[managers]")
{
    const QString text =
        audit::prettyJson(R"({"kind":"attachment","data":{"name":"letter.pdf","key":"c2VjcmV0"}})");
    CHECK(text.contains(QStringLiteral("letter.pdf")));
    CHECK_FALSE(text.contains(QStringLiteral("c2VjcmV0")));
}
