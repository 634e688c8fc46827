// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ports/wrong_reason.h"
#include "tests/support/fake_agreement_desk.h"
#include "tests/ui/fits.h"
#include "tests/ui/window_fixture.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/queue/queue_model.h"
#include "ui/queue/queue_view.h"
#include "ui/queue/rank_sheet.h"
#include "ui/shell/connect_reasons.h"
#include "ui/style/tokens.h"

#include <catch2/catch.hpp>

#include <QtGui/QAccessible>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QInputDialog>

#include <ctime>

using namespace dunlin;
using dunlin::testing::sampleAccount;
using dunlin::testing::WindowFixture;

namespace {

const QDate kToday(2026, 11, 24);

ports::ChangeSet changeOf(int salt)
{
    ports::ChangeSet changes;
    changes.accounts = {sampleAccount(salt)};
    return changes;
}

} // namespace

TEST_CASE("the model keeps its promises to views", "[queue]")
{
    base::ManualClock clock{base::Instant{1795538520'000}};
    testing::FakeQueue queue(900, kToday);
    queue::QueueModel model(queue, clock, WindowFixture::zone());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy loaded(&model, &queue::QueueModel::loaded);
    model.adopt();
    REQUIRE(loaded.wait());
    CHECK(model.rowCount() == 900);
    CHECK(model.row(0)->account == sampleAccount(1));
    CHECK(model.row(700) == nullptr); // asked for now
    QTest::qWait(20);
    REQUIRE(model.row(700));
    CHECK(model.row(700)->account == sampleAccount(701));
    model.setQuery({.filter = ports::QueueFilter::Broken});
    REQUIRE(loaded.wait());
    CHECK(model.rowCount() < 900);
    CHECK(model.row(0)->status == domain::Status::PromiseBroken);
    queue.rows.clear();
    model.adopt();
    REQUIRE(loaded.wait());
    CHECK(model.rowCount() == 0);
}

TEST_CASE("a late answer to another filter is not shown", "[queue]")
{
    base::ManualClock clock{base::Instant{1795538520'000}};
    testing::FakeQueue queue(300, kToday);
    queue::QueueModel model(queue, clock, WindowFixture::zone());
    queue.hold = true;
    model.adopt();
    model.setQuery({.filter = ports::QueueFilter::New});
    queue.release();
    QTest::qWait(30);
    REQUIRE(model.rowCount() > 0);
    for (int i = 0; i < model.rowCount(); ++i)
        CHECK(model.row(i)->status == domain::Status::New);
}

TEST_CASE("new work waits at the top until Home is pressed", "[queue]")
{
    WindowFixture at(300);
    at.press(Qt::Key_J);
    at.press(Qt::Key_J);
    const auto before = at.queuePage->currentAccount();
    auto *newer = at.find<common::Button>("newerOrder");
    REQUIRE(newer->isHidden());
    at.queue.rows.insert(at.queue.rows.begin(), 3, testing::sampleRow(900, kToday));
    at.queue.rows[5].balance = domain::Money(1'00, base::kUsd); // the account under the cursor
    ++at.queue.generation;
    Q_EMIT at.changes.committed(changeOf(3));
    at.settle(250);
    CHECK(at.queuePage->currentAccount() == before);
    CHECK(at.queuePage->rowOf(*before)->balance.minor() == 1'00);
    CHECK_FALSE(newer->isHidden());
    CHECK(newer->text().contains(QLatin1Char('3')));
    CHECK(at.find<common::Label>("queueCount")->text().contains(QStringLiteral("303")));
    at.press(Qt::Key_Home);
    at.settle();
    CHECK(newer->isHidden());
    CHECK(at.queuePage->currentAccount() == sampleAccount(901));
}

TEST_CASE("a list that grows below is taken in at the top, and announced elsewhere", "[queue]")
{
    WindowFixture at(300);
    auto *newer = at.find<common::Button>("newerOrder");
    auto *view = at.find<queue::QueueView>("queueView");
    const auto grow = [&at](int index) {
        at.queue.rows.push_back(testing::sampleRow(index, kToday));
        ++at.queue.generation;
        ports::ChangeSet all;
        all.everything = true;
        Q_EMIT at.changes.committed(all);
        at.settle(250);
    };
    grow(900); // the cursor stands on the first row
    CHECK(newer->isHidden());
    CHECK(view->model()->rowCount() == 301);
    CHECK(at.queuePage->currentAccount() == sampleAccount(1));
    at.press(Qt::Key_J);
    grow(901);
    REQUIRE_FALSE(newer->isHidden());
    CHECK(newer->text().contains(QStringLiteral("1 more")));
    CHECK(view->model()->rowCount() == 301);
    CHECK(at.find<common::Label>("queueCount")->text().contains(QStringLiteral("302")));
    CHECK(at.queuePage->currentAccount() == sampleAccount(2));
    at.press(Qt::Key_Home);
    at.settle();
    CHECK(newer->isHidden());
    CHECK(view->model()->rowCount() == 302);
}

TEST_CASE("keys move, open and explain", "[queue]")
{
    WindowFixture at;
    QSignalSpy opened(at.queuePage, &queue::QueuePage::openAccount);
    at.press(Qt::Key_J);
    at.press(Qt::Key_Down);
    at.press(Qt::Key_K);
    CHECK(at.queuePage->currentAccount() == sampleAccount(2));
    at.press(Qt::Key_Space);
    at.settle();
    auto *why = at.window->findChild<queue::RankSheet *>();
    REQUIRE(why->isOpen());
    CHECK(why->sentence().contains(QStringLiteral("Broken promise")));
    at.press(Qt::Key_Escape);
    CHECK_FALSE(why->isOpen());
    at.press(Qt::Key_Return);
    at.settle();
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][1].toLongLong() == 2);
    CHECK(opened[0][2].toLongLong() == 500);
    CHECK(at.window->currentPage() == at.accountPage);
    CHECK(at.accountPage->account() == sampleAccount(2));
    at.press(Qt::Key_J);
    at.settle();
    CHECK(at.accountPage->account() == sampleAccount(3));
    at.press(Qt::Key_Escape);
    at.settle();
    CHECK(at.window->currentPage() == at.queuePage);
    CHECK(at.queuePage->currentAccount() == sampleAccount(3));
}

TEST_CASE("W says that the reason of a rank is wrong, once it is on screen", "[queue]")
{
    WindowFixture at;
    testing::FakeAgreementDesk agreements(kToday);
    shell::connectReasons(*at.window, *at.queuePage, agreements, WindowFixture::session());
    const auto dialog = [&] { return at.window->findChild<QInputDialog *>(); };
    at.press(Qt::Key_J);
    at.press(Qt::Key_W);
    at.settle();
    auto *why = at.window->findChild<queue::RankSheet *>();
    REQUIRE(why->isOpen()); // nobody objects to what he has not read
    CHECK_FALSE(dialog());
    CHECK(why->sentence().contains(QStringLiteral("W says")));
    at.press(Qt::Key_W);
    at.settle();
    REQUIRE(dialog());
    dialog()->setTextValue(QStringLiteral(" pays by standing order "));
    dialog()->accept();
    at.settle();
    REQUIRE(agreements.recorded.size() == 1);
    CHECK(agreements.recorded[0].account == sampleAccount(2));
    const auto *fact = std::get_if<domain::SourceFact>(&agreements.recorded[0].payloads.front());
    REQUIRE(fact);
    const auto said = ports::wrongReasonOf(fact->what, fact->detail);
    REQUIRE(said);
    CHECK(said->place == 2);
    CHECK(said->word == u"pays by standing order");
    REQUIRE_FALSE(said->reasons.empty());
    CHECK_FALSE(why->isOpen());
    // Esc leaves it unsaid.
    at.queuePage->explainRank();
    at.settle();
    at.press(Qt::Key_W);
    at.settle();
    REQUIRE(dialog());
    dialog()->reject();
    at.settle();
    CHECK(agreements.recorded.size() == 1);
}

TEST_CASE("C in the queue opens the account and calls", "[queue]")
{
    WindowFixture at;
    at.press(Qt::Key_C);
    at.settle(120);
    CHECK(at.window->currentPage() == at.accountPage);
    CHECK(at.dialled.size() == 1);
}

TEST_CASE("a drill-down says itself and goes away with Esc", "[queue]")
{
    WindowFixture at(500, QSize(1280, 720));
    const int wide = at.find<QAbstractButton>("filtersPill0")->width();
    ports::QueueQuery drill;
    drill.itemDaysFrom = 91;
    drill.itemDaysTo = 120;
    drill.words = QStringLiteral("Apex, 91–120 days past due");
    at.queuePage->setQuery(drill);
    at.settle();
    auto *chip = at.find<QAbstractButton>("drillChip");
    CHECK(chip->isVisible());
    const int narrow = at.find<QAbstractButton>("filtersPill0")->width();
    CHECK(narrow < wide); // the counts give way to the words of the drill
    CHECK(chip->text() == drill.words);
    CHECK(at.queuePage->rowOf(*at.queuePage->currentAccount())->daysPastDue >= 91);
    at.press(Qt::Key_Escape);
    at.settle();
    CHECK_FALSE(chip->isVisible());
    CHECK(at.find<QAbstractButton>("filtersPill0")->width() == wide); // and come back
    CHECK_FALSE(at.queuePage->query().isDrill());
    CHECK(at.window->currentPage() == at.queuePage);
}

TEST_CASE("empty, failed and stale lists say what they are", "[queue]")
{
    WindowFixture at(0);
    auto *action = at.queuePage->findChild<common::Button *>(QStringLiteral("stateAction"));
    CHECK_FALSE(at.find<queue::QueueView>("queueView")->isVisible());
    at.queue.failure = base::Error{base::ErrorCode::StoreBusy, {}, base::Retry::No};
    at.queuePage->setQuery({.filter = ports::QueueFilter::Broken});
    at.settle();
    REQUIRE(action->isVisible());
    CHECK(at.find<common::Label>("queueCount")->text().isEmpty()); // not "0 accounts"
    CHECK(testing::clipped(*at.window) == "");
    at.queue.failure.reset();
    at.queue.rows.assign(40, testing::sampleRow(0, kToday));
    action->click();
    at.settle();
    CHECK(at.find<queue::QueueView>("queueView")->isVisible());
    at.queue.failure = base::Error{base::ErrorCode::Offline, {}, base::Retry::WithBackoff};
    at.queuePage->setQuery({});
    at.settle();
    // Old rows stay, with their age.
    CHECK(at.find<queue::QueueView>("queueView")->isVisible());
    CHECK(at.find<common::Label>("queueStale")->isVisible());
}

TEST_CASE("a row that is on its way is said so, and cannot be called", "[queue]")
{
    WindowFixture at(100'000);
    auto *call = at.find<common::Button>("previewCall");
    at.settle();
    REQUIRE(call->isEnabled());
    at.queue.hold = true;
    at.queuePage->moveBy(50'000);
    at.settle();
    REQUIRE(call->isVisible());
    CHECK_FALSE(call->isEnabled());
    CHECK_FALSE(at.find<common::Button>("previewOpen")->isEnabled());
    CHECK(at.find<QLabel>("previewName")->text().startsWith(QStringLiteral("Reading")));
    at.queue.release();
    at.settle();
    CHECK(at.find<QLabel>("previewName")->text() == at.queue.rows[50'000].debtor);
    CHECK(at.find<common::Button>("previewOpen")->isEnabled());
}

TEST_CASE("the panel beside the queue is read again when time turns something", "[queue]")
{
    WindowFixture at(100);
    at.settle();
    const int read = at.desk.pageCalls;
    ports::ChangeSet turn; // an hour passed, or nobody may be called any more
    turn.origin = ports::ChangeSet::Origin::NewDay;
    Q_EMIT at.changes.committed(turn);
    at.settle();
    CHECK(at.desk.pageCalls > read);
}

TEST_CASE("the first row with its account is announced once", "[queue]")
{
    base::ManualClock clock{base::Instant{1795538520'000}};
    ports::Changes changes;
    testing::FakeQueue queue(50, kToday);
    testing::FakeAccountDesk desk(clock, changes);
    testing::FakePortfolio portfolio;
    queue.hold = true;
    queue::QueuePage page({queue, desk, portfolio, changes, clock}, WindowFixture::zone(), true);
    QSignalSpy painted(&page, &queue::QueuePage::firstRowPainted);
    page.resize(1200, 700);
    page.show();
    QTest::qWait(60);
    CHECK(painted.isEmpty()); // nothing to work yet
    queue.release();
    QTest::qWait(60);
    CHECK(painted.size() == 1);
    page.setQuery({.filter = ports::QueueFilter::New});
    QTest::qWait(60);
    CHECK(painted.size() == 1);
}

TEST_CASE("a million rows are a list of the rows on screen for assistive technology", "[queue]")
{
    WindowFixture at(100'000);
    auto *view = at.find<queue::QueueView>("queueView");
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(view);
    REQUIRE(list);
    CHECK(list->role() == QAccessible::List);
    CHECK(list->tableInterface() == nullptr);
    CHECK(list->childCount() > 5);
    CHECK(list->childCount() < 60);
    QAccessibleInterface *row = list->child(0);
    REQUIRE(row);
    const QString name = row->text(QAccessible::Name);
    CHECK(name.contains(QStringLiteral("Fatima Anderson")));
    CHECK(name.contains(QStringLiteral("past due")));
    CHECK(row->role() == QAccessible::ListItem);
    for (const int odd : {-1, 100, 2'000'000})
        CHECK(list->child(odd) != nullptr);
    CHECK(list->indexOfChild(list->child(3)) == 3);
    CHECK(row->parent() == list);
}

TEST_CASE("moving through the queue stays within its frame", "[queue][.bench]")
{
    WindowFixture at(100'000);
    auto *view = at.find<queue::QueueView>("queueView");
    const auto timed = [](const char *name, int times, const std::function<void()> &run) {
        std::vector<double> ms;
        for (int i = 0; i < times; ++i) {
            const std::clock_t from = std::clock(); // of this program, whatever else runs
            run();
            ms.push_back(double(std::clock() - from) * 1e3 / CLOCKS_PER_SEC);
        }
        std::sort(ms.begin(), ms.end());
        WARN(name << " p50 " << ms[ms.size() / 2] << " p95 " << ms[ms.size() * 95 / 100]);
    };
    timed("queue repaint", 60, [&] { view->viewport()->repaint(); });
    timed("J with preview", 50, [&] {
        QTest::keyClick(view, Qt::Key_J);
        QApplication::processEvents();
        at.window->repaint();
    });
    timed("theme switch", 10, [&] {
        style::applyTheme(*qApp, style::isDark() ? style::Theme::Light : style::Theme::Dark);
        at.window->repaint();
    });
    timed("palette open", 20, [&] {
        at.window->openPalette();
        QApplication::processEvents();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    });
    style::applyTheme(*qApp, style::Theme::Light);
}
