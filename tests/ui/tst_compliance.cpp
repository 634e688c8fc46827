// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_compliance.h"
#include "tests/ui/shots.h"
#include "tests/ui/window_fixture.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/segmented.h"
#include "ui/compliance/compliance_page.h"
#include "ui/shell/connect_compliance.h"

#include <catch2/catch.hpp>

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>

using namespace dunlin;
using compliancepage::CompliancePage;

namespace {

ports::RuleCounts rule(const char *id, qint64 blocks, qint64 breaches)
{
    return {QLatin1String(id),
            QStringLiteral("12 CFR 1006.14"),
            QStringLiteral("us.fed.regf 2026.11.1"),
            3,
            blocks,
            1,
            breaches,
            2};
}

struct ComplianceFixture {
    explicit ComplianceFixture(int rules)
    {
        port.shown.asOf = clock.now();
        port.shown.totals = {120, 118, 9, 41, 2, rules > 1 ? 1 : 0, 5};
        if (rules > 0)
            port.shown.rules.push_back(rule("regf.seven", 38, 1));
        if (rules > 1)
            port.shown.rules.push_back(rule("regf.hours", 3, 0));
        port.shown.packs = {{QStringLiteral("us.fed.regf"), QStringLiteral("2026.11.1"),
                             QStringLiteral("Regulation F"), QByteArray(64, 'a'), 21, 0},
                            {QStringLiteral("in.rbi"), QStringLiteral("2026.11.1"),
                             QStringLiteral("RBI"), QByteArray(64, 'b'), 3, 3}};
        port.shown.retention = {12, 3, 2, 1, 4};
        ports::GateCase one;
        one.account.bytes[15] = 7;
        one.number = QStringLiteral("HE-1");
        one.debtor = QStringLiteral("Ada Ball");
        one.at = clock.now().plusMs(-base::kMsPerHour);
        one.kind = ports::GateCaseKind::Breach;
        one.by = QStringLiteral("anna");
        port.found = {one};
        page = std::make_unique<CompliancePage>(port, clock, "America/New_York");
        page->resize(1204, 680);
    }
    void show()
    {
        page->show();
        page->activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(page.get());
        settle();
    }
    static void settle() { QTest::qWait(40); }
    QTableView *table(const char *name) const
    {
        return page->findChild<QTableView *>(QLatin1String(name));
    }
    bool says(const QString &words) const
    {
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->isVisibleTo(page.get()) && label->text().contains(words))
                return true;
        }
        return false;
    }

    base::ManualClock clock{base::Instant{1'795'538'520'000}};
    testing::FakeCompliance port;
    std::unique_ptr<CompliancePage> page;
};

} // namespace

TEST_CASE("compliance: the office's figures by rule, and the contacts behind them", "[compliance]")
{
    ComplianceFixture at(2);
    at.show();
    REQUIRE(at.table("ruleTable")->model()->rowCount() == 2);
    CHECK(at.says(QStringLiteral("118")));
    CHECK(at.port.periods.back().first == QDate(2026, 11, 18));
    CHECK(at.port.periods.back().second == QDate(2026, 11, 24));
    CHECK(at.port.rulesAsked.back() == QStringLiteral("regf.seven"));
    at.page->moveBy(1);
    at.settle();
    CHECK(at.port.rulesAsked.back() == QStringLiteral("regf.hours"));
    REQUIRE(at.table("caseTable")->model()->rowCount() == 1);
    QSignalSpy opened(at.page.get(), &CompliancePage::accountRequested);
    at.page->openCurrent();
    REQUIRE(opened.size() == 1);
    CHECK(opened.front().front().value<domain::AccountId>() == at.port.found.front().account);
    at.page->nextPeriod();
    at.settle();
    CHECK(at.port.periods.back().first == QDate(2026, 10, 26));
    shot(*at.page, QStringLiteral("compliance-page"));
}

TEST_CASE("compliance: packs, drafts with a replay, kept data", "[compliance]")
{
    ComplianceFixture at(1);
    at.port.shown.drafts = {{QStringLiteral("in.rbi.hours"), QStringLiteral("in.rbi"), 21, 8}};
    at.port.replay.decisions = 900;
    at.port.replay.newlyBlocked = 37;
    at.show();
    CHECK(at.table("packTable")->model()->rowCount() == 2);
    at.page->nextPart();
    at.page->nextPart();
    CHECK(at.table("draftTable")->isVisible());
    at.page->replay();
    at.settle();
    CHECK(at.says(QStringLiteral("900")));
    CHECK(at.says(QStringLiteral("37")));
    at.page->nextPart();
    CHECK(at.says(QStringLiteral("legal hold")));
}

TEST_CASE("compliance: what it says when nothing happened, and when the office is away",
          "[compliance]")
{
    SECTION("no rule spoke")
    {
        ComplianceFixture at(0);
        at.show();
        CHECK(at.says(QStringLiteral("No rule spoke")));
    }
    SECTION("offline at first: an error with a way on")
    {
        ComplianceFixture at(2);
        at.port.failure = base::Error{base::ErrorCode::Offline, QStringLiteral("away"), {}};
        QSignalSpy failed(at.page.get(), &CompliancePage::failed);
        at.show();
        CHECK(failed.size() == 0); // the page says it
        CHECK_FALSE(at.table("ruleTable")->isVisible());
        at.port.failure.reset();
        at.page->reload();
        at.settle();
        CHECK(at.table("ruleTable")->isVisible());
        // Later the figures stay, with their time.
        at.port.failure = base::Error{base::ErrorCode::Offline, QStringLiteral("away"), {}};
        at.page->reload();
        at.settle();
        CHECK(at.table("ruleTable")->isVisible());
        CHECK(failed.size() == 1);
    }
}

TEST_CASE("compliance: collectors do not see the whole office", "[compliance]")
{
    CHECK_FALSE(shell::seesCompliance(ports::Role::Collector));
    CHECK_FALSE(shell::seesCompliance(ports::Role::Senior));
    CHECK(shell::seesCompliance(ports::Role::Supervisor));
    CHECK(shell::seesCompliance(ports::Role::Compliance));
    CHECK(shell::seesCompliance(ports::Role::Auditor));
}
