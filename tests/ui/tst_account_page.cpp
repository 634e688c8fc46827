// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/account_fixture.h"

#include "ui/account/gate_banner.h"
#include "ui/account/timeline_panel.h"
#include "ui/common/label.h"
#include "ui/wrapup/draft_note.h"
#include "ui/wrapup/gate_words.h"

#include <QtGui/QAccessible>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QScrollBar>
#include <catch2/catch.hpp>

using namespace dunlin;
using namespace dunlin::testing;
using Mode = wrapup::WrapUpPanel::Mode;

namespace {

ports::AccountPage blocked(ports::AccountPage page, base::Instant now)
{
    page.gate.state = ports::GateState::Block;
    page.gate.findings = {{QStringLiteral("builtin.hours.window"), QStringLiteral("12 CFR 1006.6"),
                           QString(), QByteArrayLiteral("outside_hours")}};
    page.gate.nextAllowed = now.plusMs(40 * base::kMsPerMinute);
    page.gate.validUntil = page.gate.nextAllowed;
    return page;
}

account::GateBanner *bannerOf(const AccountFixture &desk)
{
    return desk.page.findChild<account::GateBanner *>();
}

} // namespace

TEST_CASE("account: a blocked call says why and dials nothing", "[account]")
{
    AccountFixture desk;
    desk.desk.put(blocked(desk.first, desk.clock.now()));
    desk.open();
    auto *call = desk.find<QAbstractButton>("callButton");
    REQUIRE(call);
    CHECK_FALSE(call->isEnabled());
    CHECK(call->text().contains(QStringLiteral("outside their hours")));
    CHECK(bannerOf(desk)->accessibleName().contains(QStringLiteral("in 40 min")));
    desk.press(Qt::Key_C);
    CHECK(desk.dialled.isEmpty());
    CHECK(desk.page.panel().mode() == Mode::Idle);
}

TEST_CASE("account: the gate is asked again when its answer expires", "[account]")
{
    AccountFixture desk;
    desk.desk.put(blocked(desk.first, desk.clock.now()));
    desk.open();
    desk.desk.at(desk.first.state.id).gate = desk.first.gate;
    desk.desk.at(desk.first.state.id).gate.validUntil.reset();
    desk.clock.advanceMs(41 * base::kMsPerMinute);
    QTest::qWait(1200);
    CHECK(desk.desk.gateCalls == 1);
    CHECK(desk.find<QAbstractButton>("callButton")->isEnabled());
    CHECK(bannerOf(desk)->accessibleName().startsWith(QStringLiteral("OK to call now")));
}

TEST_CASE("account: a change of the gate while C is pressed wins", "[account]")
{
    AccountFixture desk;
    desk.open();
    desk.desk.at(desk.first.state.id).gate = blocked(desk.first, desk.clock.now()).gate;
    desk.press(Qt::Key_C);
    CHECK(desk.dialled.isEmpty());
    CHECK(desk.page.panel().mode() == Mode::Idle);
    CHECK_FALSE(desk.find<QAbstractButton>("callButton")->isEnabled());
}

TEST_CASE("account: another number is asked for and dialled", "[account]")
{
    AccountFixture desk;
    desk.open();
    desk.page.changeNumber();
    desk.settle();
    CHECK(desk.desk.gateCalls == 1);
    desk.press(Qt::Key_C);
    CHECK(desk.dialled == QStringList{QStringLiteral("+15125550148")});
    desk.press(Qt::Key_9);
    desk.saveAndNext();
    CHECK(desk.desk.wrapUps.back().contact->point == desk.first.state.contactPoints[1].id);
}

TEST_CASE("account: a failed save keeps everything typed", "[account]")
{
    AccountFixture desk;
    desk.open();
    desk.press(Qt::Key_C);
    desk.press(Qt::Key_1);
    desk.type(QStringLiteral("99"));
    desk.page.focusNote();
    desk.type(QStringLiteral("Keeps his word"));
    desk.desk.failRecording = base::Error{base::ErrorCode::StoreFull, QString(), base::Retry::No};
    desk.saveAndNext();
    CHECK(desk.desk.wrapUps.empty());
    CHECK(desk.page.account() == desk.first.state.id);
    auto *error = desk.find<QLabel>("wrapUpError");
    REQUIRE(error);
    CHECK(error->isVisible());
    CHECK(desk.find<QLineEdit>("outcomeAmount")->text() == QStringLiteral("99"));
    desk.desk.failRecording.reset();
    desk.saveAndNext();
    REQUIRE(desk.desk.wrapUps.size() == 1);
    CHECK(desk.desk.wrapUps.front().promise->amount.toText() == "99.00");
    CHECK(desk.desk.wrapUps.front().note == QStringLiteral("Keeps his word"));
}

TEST_CASE("account: what cannot be read is not saved and says what to type", "[account]")
{
    AccountFixture desk;
    desk.open();
    desk.press(Qt::Key_P);
    desk.type(QStringLiteral("lots"));
    desk.press(Qt::Key_Return);
    CHECK(QApplication::focusWidget() == desk.find<QLineEdit>("outcomeAmount"));
    desk.saveAndNext();
    CHECK(desk.desk.wrapUps.empty());
    CHECK(desk.find<QLabel>("wrapUpError")->text().contains(QStringLiteral("50%")));
}

TEST_CASE("account: nobody promises more than is owed", "[account]")
{
    AccountFixture desk;
    desk.open();
    desk.press(Qt::Key_P);
    desk.type(QStringLiteral("2030.28"));
    desk.saveAndNext();
    CHECK(desk.desk.wrapUps.empty());
    CHECK(desk.find<QLabel>("wrapUpError")->text().contains(QStringLiteral("more than")));
    desk.find<QLineEdit>("outcomeAmount")->setText(QStringLiteral("full"));
    desk.saveAndNext();
    REQUIRE(desk.desk.wrapUps.size() == 1);
    CHECK(desk.desk.wrapUps.front().promise->amount.toText() == "2030.27");
}

TEST_CASE("account: a contact that the rules refuse says which rule", "[account]")
{
    AccountFixture desk;
    desk.open();
    desk.press(Qt::Key_W);
    desk.press(Qt::Key_6);
    desk.desk.at(desk.first.state.id).gate = blocked(desk.first, desk.clock.now()).gate;
    desk.desk.failRecording = base::Error{base::ErrorCode::Forbidden, QString(), base::Retry::No};
    desk.saveAndNext();
    CHECK(desk.find<QLabel>("wrapUpError")->text().contains(QStringLiteral("outside the hours")));
    CHECK(desk.page.account() == desk.first.state.id);
}

TEST_CASE("account: C from the queue calls as soon as the account is there", "[account]")
{
    AccountFixture desk;
    desk.open();
    desk.page.openAccount(desk.second.state.id, 15, 62);
    desk.page.startCall();
    CHECK(desk.dialled.isEmpty());
    desk.settle();
    CHECK(desk.page.account() == desk.second.state.id);
    CHECK(desk.dialled.size() == 1);
    CHECK(desk.page.panel().mode() == Mode::Calling);
}

TEST_CASE("account: a promise without a call records no contact", "[account]")
{
    AccountFixture desk;
    desk.open();
    desk.press(Qt::Key_P);
    desk.saveAndNext();
    REQUIRE(desk.desk.wrapUps.size() == 1);
    CHECK(desk.desk.wrapUps.front().promise);
    CHECK_FALSE(desk.desk.wrapUps.front().contact);
}

TEST_CASE("account: a note is kept while it is typed, and found again", "[account]")
{
    AccountFixture desk;
    desk.open();
    desk.page.focusNote();
    desk.type(QStringLiteral("Half a sent"));
    QTest::qWait(wrapup::kDraftMs + 150);
    REQUIRE_FALSE(desk.desk.drafts.empty());
    CHECK(desk.desk.drafts.back() == QStringLiteral("Half a sent"));
    CHECK(desk.find<QLabel>("draftState")->text() == QStringLiteral("Saved on this laptop"));
    desk.type(QStringLiteral("ence"));
    desk.open(desk.second.state.id, 15);
    CHECK(desk.desk.drafts.back() == QStringLiteral("Half a sentence"));
    CHECK(desk.find<QPlainTextEdit>("noteLine")->toPlainText().isEmpty());
    desk.open();
    CHECK(desk.find<QPlainTextEdit>("noteLine")->toPlainText()
          == QStringLiteral("Half a sentence"));
    CHECK(desk.find<QPlainTextEdit>("wrapUpNote")->toPlainText()
          == QStringLiteral("Half a sentence"));
}

TEST_CASE("account: an unfinished wrap-up waits until one comes back", "[account]")
{
    AccountFixture desk;
    desk.open();
    desk.press(Qt::Key_C);
    desk.press(Qt::Key_1);
    desk.type(QStringLiteral("75"));
    desk.clock.advanceMs(20'000);
    desk.open(desk.second.state.id, 15);
    CHECK(desk.page.panel().mode() == Mode::Idle);
    CHECK(desk.desk.wrapUps.empty());
    auto *finish = desk.find<QAbstractButton>("unfinishedWrapUp");
    REQUIRE(finish);
    CHECK(finish->isVisible());
    QSignalSpy linked(&desk.page, &account::AccountPage::openLinked);
    finish->click();
    REQUIRE(linked.size() == 1);
    desk.open();
    CHECK(desk.page.panel().mode() == Mode::WrapUp);
    desk.page.saveAndStay();
    desk.settle();
    REQUIRE(desk.desk.wrapUps.size() == 1);
    CHECK(desk.desk.wrapUps.front().promise->amount.toText() == "75.00");
    CHECK(desk.desk.wrapUps.front().contact->durationS == 20);
}

TEST_CASE("account: Esc leaves one layer at a time and loses no text", "[account]")
{
    AccountFixture desk;
    QSignalSpy back(&desk.page, &account::AccountPage::backRequested);
    desk.open();
    desk.page.openWrapUp();
    desk.page.chooseOutcome(5);
    desk.page.focusNote();
    desk.type(QStringLiteral("Says it is paid"));
    desk.page.leaveLayer(); // the field
    desk.page.leaveLayer(); // the outcome
    CHECK(desk.page.panel().mode() == Mode::WrapUp);
    desk.page.leaveLayer(); // the wrap-up
    CHECK(desk.page.panel().mode() == Mode::Idle);
    CHECK(back.isEmpty());
    desk.page.leaveLayer();
    CHECK(back.size() == 1);
    CHECK(desk.find<QPlainTextEdit>("noteLine")->toPlainText()
          == QStringLiteral("Says it is paid"));
}

TEST_CASE("account: a slow answer never shows over a newer one, and keys wait", "[account]")
{
    AccountFixture desk;
    desk.open();
    desk.desk.holdPages = true;
    desk.page.openAccount(desk.second.state.id, 15, 62);
    desk.settle();
    CHECK(desk.page.account() == desk.first.state.id);
    desk.page.startCall(); // would dial the account that leaves
    desk.settle();
    CHECK(desk.dialled.isEmpty());
    desk.page.openAccount(desk.first.state.id, 14, 62);
    desk.desk.release();
    desk.settle();
    CHECK(desk.page.account() == desk.first.state.id);
}

TEST_CASE("account: gone, failing and empty have their own words", "[account]")
{
    AccountFixture desk;
    QSignalSpy back(&desk.page, &account::AccountPage::backRequested);
    desk.settle();
    CHECK(desk.page.account().isNull());
    desk.open();
    desk.desk.remove(desk.first.state.id);
    ports::ChangeSet changes;
    changes.everything = true;
    Q_EMIT desk.changes.committed(changes);
    desk.settle();
    CHECK(desk.page.account().isNull());
    desk.desk.failPage =
        base::Error{base::ErrorCode::StoreBusy, QString(), base::Retry::WithBackoff};
    desk.open(desk.second.state.id, 15);
    CHECK(desk.page.account().isNull());
    desk.desk.failPage.reset();
    desk.open(desk.second.state.id, 15);
    CHECK(desk.page.account() == desk.second.state.id);
}

TEST_CASE("account: who may only look cannot record", "[account]")
{
    AccountFixture desk(QSize(1204, 690), ports::Role::Auditor);
    desk.open();
    CHECK_FALSE(desk.find<QAbstractButton>("callButton")->isEnabled());
    desk.press(Qt::Key_C);
    desk.press(Qt::Key_W);
    desk.press(Qt::Key_S);
    CHECK(desk.page.panel().mode() == Mode::Idle);
    CHECK(desk.dialled.isEmpty());
}

TEST_CASE("account: something new above does not move what is read", "[account]")
{
    AccountFixture desk;
    const auto page = longPage(3, desk.clock.now(), 200);
    desk.desk.put(page);
    desk.open(page.state.id, 3);
    auto *list = desk.find<QListView>("timeline");
    REQUIRE(list);
    list->verticalScrollBar()->setValue(1000);
    desk.settle();
    const QModelIndex read = list->indexAt(QPoint(10, 60));
    const QString words = read.data(Qt::AccessibleTextRole).toString();
    const int top = list->visualRect(read).top();
    desk.page.focusNote();
    desk.type(QStringLiteral("Something new"));
    desk.page.saveAndStay();
    desk.settle();
    const QModelIndex after = list->indexAt(QPoint(10, 60));
    CHECK(after.row() == read.row() + 1);
    CHECK(after.data(Qt::AccessibleTextRole).toString() == words);
    CHECK(list->visualRect(after).top() == top);
}

TEST_CASE("account: one wrap-up is one row, taken back it is struck", "[account]")
{
    AccountFixture desk;
    desk.open();
    const auto &model = desk.page.findChild<account::TimelinePanel *>()->model();
    const int before = model.rowCount();
    desk.press(Qt::Key_C);
    desk.press(Qt::Key_1);
    desk.page.focusNote();
    desk.type(QStringLiteral("Payday is the 27th"));
    desk.clock.advanceMs(95'000);
    desk.page.saveAndStay();
    desk.settle();
    REQUIRE(model.rowCount() == before + 1);
    CHECK(model.row(0).title.contains(QStringLiteral("Promise to pay")));
    CHECK(model.row(0).body == QStringLiteral("Payday is the 27th"));
    CHECK(model.row(0).isIn(account::TimelineFilter::Calls));
    CHECK(model.row(0).isIn(account::TimelineFilter::Promises));
    desk.press(Qt::Key_U);
    CHECK(model.row(0).reversed);
}

TEST_CASE("account: H goes through the filters", "[account]")
{
    AccountFixture desk;
    desk.open();
    const auto *timeline = desk.page.findChild<account::TimelinePanel *>();
    const int all = timeline->model().rowCount();
    desk.press(Qt::Key_H);
    CHECK(timeline->filter() == account::TimelineFilter::Calls);
    CHECK(timeline->model().rowCount() < all);
    desk.press(Qt::Key_H);
    CHECK(timeline->model().rowCount() == 1);
    for (int i = 0; i < 3; ++i)
        desk.press(Qt::Key_H);
    CHECK(timeline->filter() == account::TimelineFilter::All);
    CHECK(timeline->model().rowCount() == all);
}

TEST_CASE("account: the key facts are on a small window without scrolling", "[account]")
{
    AccountFixture desk;
    desk.open();
    REQUIRE(desk.page.height() == 690);
    const QRect window = desk.page.rect();
    for (const char *name : {"figureBalance", "figurePastDue", "figurePaid", "gateBanner", "phones",
                             "linkedAccounts", "timeline", "noteLine", "callButton", "openItems"}) {
        INFO(name);
        auto *widget = desk.find<QWidget>(name);
        REQUIRE(widget);
        CHECK(widget->isVisible());
        const QRect seen(widget->mapTo(&desk.page, QPoint()), widget->size());
        CHECK(window.contains(seen));
        CHECK(widget->visibleRegion().boundingRect().height() >= widget->height() - 2);
    }
    desk.press(Qt::Key_C);
    desk.press(Qt::Key_1);
    auto *save = desk.find<QWidget>("saveAndNext");
    CHECK(window.contains(QRect(save->mapTo(&desk.page, QPoint()), save->size())));
    auto *note = desk.find<QWidget>("wrapUpNote");
    CHECK(note->visibleRegion().boundingRect().height() == note->height());
}

TEST_CASE("account: every control has a name", "[account]")
{
    AccountFixture desk;
    desk.open();
    desk.press(Qt::Key_C);
    desk.press(Qt::Key_1);
    for (QWidget *widget : desk.page.findChildren<QWidget *>()) {
        const bool interactive =
            qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
            || qobject_cast<QPlainTextEdit *>(widget) || qobject_cast<QListView *>(widget);
        if (!interactive || !widget->isVisible())
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        CHECK(face);
        CHECK_FALSE(face->text(QAccessible::Name).isEmpty());
        CHECK_FALSE(widget->objectName().isEmpty());
    }
}

TEST_CASE("gate words: four states, the reason and the next minute", "[account]")
{
    const base::Instant now{1'795'538'520'000};
    ports::GateView gate;
    gate.zone = QByteArrayLiteral("America/Chicago");
    gate.state = ports::GateState::Allow;
    CHECK(wrapup::mayCall(gate));
    CHECK(wrapup::gateWords(gate, now, "UTC").shortReason.isEmpty());
    gate.state = ports::GateState::AllowWithWarning;
    gate.findings = {{QString(), QString(), QString(), QByteArrayLiteral("disputed")}};
    CHECK(wrapup::mayCall(gate));
    CHECK(wrapup::gateWords(gate, now, "UTC").parts.front().contains(QStringLiteral("disputed")));
    gate.state = ports::GateState::BlockOverridable;
    gate.zone.clear();
    gate.findings = {{QString(), QString(), QString(), QByteArrayLiteral("zone_unknown")}};
    CHECK_FALSE(wrapup::mayCall(gate));
    CHECK_FALSE(wrapup::gateWords(gate, now, "UTC").solid);
    gate.state = ports::GateState::Block;
    gate.zone = QByteArrayLiteral("America/Chicago");
    gate.findings = {{QString(), QString(), QStringLiteral("A rule of a pack."), QByteArray()}};
    gate.nextAllowed = now.plusMs(90 * base::kMsPerMinute);
    const wrapup::GateWords words = wrapup::gateWords(gate, now, "UTC");
    CHECK(words.solid);
    CHECK(words.parts.front() == QStringLiteral("A rule of a pack."));
    CHECK(wrapup::nextAllowedText(gate, now).contains(QStringLiteral("12:12")));
    gate.nextAllowed = now.plusMs(61'000);
    CHECK(wrapup::nextAllowedText(gate, now) == QStringLiteral("in 2 min"));
}
