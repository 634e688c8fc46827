// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_managers.h"
#include "ui/common/label.h"
#include "ui/reports/plan_dialog.h"

#include <catch2/catch.hpp>

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QTableWidget>

using namespace dunlin;
using testing::FakeReports;

namespace {

ports::ReportPlan monthly()
{
    ports::ReportPlan plan;
    plan.name = QStringLiteral("monthly-money");
    plan.report = "promises";
    plan.rhythm = "weekly";
    plan.format = "pdf";
    plan.to = {QStringLiteral("ann@example.com"), QStringLiteral("bo@example.com")};
    return plan;
}

/// The dialog on fake reports, shown and read.
struct Shown {
    explicit Shown(FakeReports &reports) : dialog(reports, "forecast", nullptr)
    {
        dialog.open();
        QTest::qWait(1);
    }
    template <class T>
    T *find(const char *name)
    {
        T *found = dialog.findChild<T *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    QLineEdit *line(const char *name) { return find<QLineEdit>(name); }
    QByteArray chosen(const char *name)
    {
        return find<QComboBox>(name)->currentData().toByteArray();
    }

    reports::PlanDialog dialog;
};

} // namespace

TEST_CASE("report schedule: a new one begins with the report that was on the page",
          "[report-plans]")
{
    FakeReports reports;
    Shown at(reports);
    CHECK(at.chosen("planReport") == "forecast");
    CHECK(at.chosen("planRhythm") == "monthly");
    CHECK(at.chosen("planFormat") == "xlsx");
    CHECK_FALSE(at.find<QAbstractButton>("planDrop")->isEnabled()); // there is nothing to drop
    at.line("planName")->setText(QStringLiteral("forecast-weekly"));
    at.line("planTo")->setText(QStringLiteral(" ann@example.com; bo@example.com "));
    QSignalSpy settled(&at.dialog, &reports::PlanDialog::settled);
    QTest::keyClick(&at.dialog, Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(1);
    REQUIRE(settled.size() == 1);
    REQUIRE(reports.planned.plans.size() == 1);
    const ports::ReportPlan &kept = reports.planned.plans.front();
    CHECK(kept.name == QStringLiteral("forecast-weekly"));
    CHECK(kept.report == "forecast");
    CHECK(kept.to
          == QStringList{QStringLiteral("ann@example.com"), QStringLiteral("bo@example.com")});
}

TEST_CASE("report schedule: one that is there is shown as it is, changed and dropped",
          "[report-plans]")
{
    FakeReports reports;
    reports.planned.plans = {monthly()};
    Shown at(reports);
    auto *list = at.find<QListWidget>("planList");
    REQUIRE(list->count() == 2);
    list->setCurrentRow(1);
    CHECK(at.line("planName")->text() == QStringLiteral("monthly-money"));
    CHECK(at.line("planName")->isReadOnly()); // it is kept under its name
    CHECK(at.line("planTo")->text() == QStringLiteral("ann@example.com, bo@example.com"));
    CHECK(at.chosen("planReport") == "promises");
    CHECK(at.chosen("planRhythm") == "weekly");
    CHECK(at.chosen("planFormat") == "pdf");
    auto *rhythm = at.find<QComboBox>("planRhythm");
    rhythm->setCurrentIndex(rhythm->findData(QByteArray("daily")));
    at.dialog.confirm();
    QTest::qWait(1);
    REQUIRE(reports.planned.plans.size() == 1);
    CHECK(reports.planned.plans.front().rhythm == "daily");
    CHECK(list->currentRow() == 1); // what one looked at stays chosen
    QTest::mouseClick(at.find<QAbstractButton>("planDrop"), Qt::LeftButton);
    QTest::qWait(1);
    CHECK(reports.planned.plans.empty());
    CHECK(list->count() == 1);
}

TEST_CASE("report schedule: targets are numbers, and what is none is said and kept",
          "[report-plans]")
{
    FakeReports reports;
    Shown at(reports);
    auto *goals = at.find<QTableWidget>("planGoals");
    REQUIRE(goals->rowCount() == 2);
    CHECK(goals->item(0, 0)->text() == QStringLiteral("Collected"));
    goals->item(0, 1)->setText(QStringLiteral("much"));
    at.dialog.confirmGoals();
    auto *problem = at.find<common::Label>("planProblem");
    CHECK(problem->isVisible());
    CHECK(problem->text().contains(QStringLiteral("much")));
    CHECK(goals->item(0, 1)->text() == QStringLiteral("much"));
    CHECK(goals->currentRow() == 0);
    CHECK(reports.planned.goals[0].value == 50'000.0);
    goals->item(0, 1)->setText(QString()); // no target
    goals->item(1, 1)->setText(QStringLiteral("42.5"));
    at.dialog.confirmGoals();
    QTest::qWait(1);
    CHECK_FALSE(reports.planned.goals[0].value);
    CHECK(reports.planned.goals[1].value == 42.5);
    CHECK_FALSE(problem->isVisible());
}

TEST_CASE("report schedule: who does not settle terms sees it and is told why", "[report-plans]")
{
    FakeReports reports;
    reports.planned.plans = {monthly()};
    reports.mayChange = false;
    Shown at(reports);
    at.find<QListWidget>("planList")->setCurrentRow(1);
    for (const char *name : {"planKeep", "planKeepGoals", "planDrop"})
        CHECK_FALSE(at.find<QAbstractButton>(name)->isEnabled());
    CHECK_FALSE(at.find<QAbstractButton>("planKeep")->toolTip().isEmpty());
    CHECK_FALSE(
        at.find<QTableWidget>("planGoals")->item(0, 1)->flags().testFlag(Qt::ItemIsEditable));
    at.dialog.confirm();
    QTest::qWait(1);
    CHECK(reports.planned.plans.size() == 1);
}

TEST_CASE("report schedule: what the office refuses stands in the dialog", "[report-plans]")
{
    FakeReports reports;
    Shown at(reports);
    reports.refusal =
        base::Error{base::ErrorCode::Input, QStringLiteral("an e-mail address is missing"), {}};
    at.line("planName")->setText(QStringLiteral("weekly"));
    QSignalSpy settled(&at.dialog, &reports::PlanDialog::settled);
    at.dialog.confirm();
    QTest::qWait(1);
    CHECK(settled.isEmpty());
    auto *problem = at.find<common::Label>("planProblem");
    REQUIRE(problem->isVisible());
    CHECK(problem->text().contains(QStringLiteral("an e-mail address is missing")));
    CHECK(at.line("planName")->text() == QStringLiteral("weekly"));
}
