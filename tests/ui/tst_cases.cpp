// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_account_views.h"
#include "tests/support/fake_agreement_desk.h"
#include "tests/ui/fits.h"
#include "tests/ui/shots.h"
#include "tests/ui/window_fixture.h"
#include "ui/account/standing_strip.h"
#include "ui/arrangement/notice.h"
#include "ui/care/care_dialog.h"
#include "ui/common/toast.h"
#include "ui/disputes/dispute_dialog.h"
#include "ui/disputes/dispute_words.h"
#include "ui/disputes/end_dialog.h"
#include "ui/disputes/hold_dialog.h"
#include "ui/disputes/item_picker.h"
#include "ui/disputes/resolve_dialog.h"
#include "ui/forms/effect_panel.h"
#include "ui/shell/connect_cases.h"

#include <catch2/catch.hpp>

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

using namespace dunlin;
using namespace dunlin::testing;
using domain::Money;

namespace {

std::string seen(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069)).toStdString();
}

/// The window on an account, and the dialogs of what is in force. Counts the keys.
class Working : public WindowFixture {
public:
    Working() : WindowFixture(20, QSize(1280, 720))
    {
        shell::connectCases(*window, *accountPage, agreements, views, clock, session());
        press(Qt::Key_Return);
        settle();
    }
    ports::AccountPage &page() { return desk.at(accountPage->account()); }
    void reload()
    {
        ports::ChangeSet all;
        all.everything = true;
        Q_EMIT changes.committed(all);
        settle();
    }
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++keys;
        press(which, modifiers);
        settle(30);
    }
    forms::FormDialog *dialog() const
    {
        for (forms::FormDialog *each : window->findChildren<forms::FormDialog *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    template <class T>
    T *field(const char *name) const
    {
        return dialog() ? dialog()->findChild<T *>(QLatin1String(name)) : nullptr;
    }
    void typeInto(const char *name, const QString &text)
    {
        auto *edit = field<QWidget>(name);
        REQUIRE(edit);
        edit->setFocus();
        QTest::keyClicks(edit, text);
        settle(15);
    }
    std::string figure(const char *name) const { return seen(field<QLabel>(name)->text()); }
    std::string effect(const char *name) const
    {
        return seen(field<forms::EffectPanel>(name)->text());
    }
    std::string notice() const
    {
        const auto *found = field<arrangement::Notice>("formNotice");
        return found->isHidden() ? std::string() : seen(found->text());
    }
    template <class T>
    const T &recorded(size_t at = 0) const
    {
        return std::get<T>(agreements.recorded.back().payloads[at]);
    }
    void confirm() { key(Qt::Key_Return, Qt::ControlModifier); }

    FakeAgreementDesk agreements{QDate(2026, 11, 24)};
    FakeAccountViews views{desk, QDate(2026, 11, 24)};
    int keys = 0;
};

domain::DisputeState openDispute(const domain::AccountState &state)
{
    domain::DisputeState dispute;
    dispute.id.bytes[15] = 77;
    dispute.category = QStringLiteral("already_paid");
    dispute.items = {state.items[1].id};
    dispute.opened = QDate(2026, 11, 12);
    dispute.respondBy = QDate(2026, 11, 20);
    dispute.disputed = Money(480'00, base::kUsd);
    dispute.proof = QStringLiteral("bank slip, mail of 12 Nov");
    dispute.text = QStringLiteral("Paid by transfer in May.");
    return dispute;
}

} // namespace

TEST_CASE("cases: a dispute of the whole account in three keys", "[cases]")
{
    Working desk;
    desk.key(Qt::Key_D, Qt::ShiftModifier);
    REQUIRE(desk.dialog());
    CHECK(desk.figure("effectBefore") == desk.figure("effectAfter"));
    desk.key(Qt::Key_2);
    CHECK(QApplication::focusWidget() == desk.field<QLineEdit>("disputeAmount"));
    CHECK(desk.figure("effectBefore") == "$2,030.27");
    CHECK(desk.figure("effectAfter") == "$0.00");
    CHECK(desk.effect("disputeEffect").find("Nothing is left to ask for") != std::string::npos);
    CHECK(
        desk.effect("disputeEffect").find("Meridian Bank decides; answer owed by Tue 8 Dec, 14 day")
        != std::string::npos);
    shot(*desk.dialog(), QStringLiteral("dispute"));
    desk.confirm();
    CHECK(desk.keys == 3);
    CHECK_FALSE(desk.dialog());
    REQUIRE(desk.agreements.recorded.size() == 1);
    const auto &dispute = desk.recorded<domain::Disputed>();
    CHECK(dispute.category == QStringLiteral("wrong_amount"));
    CHECK(dispute.items.empty());
    CHECK_FALSE(dispute.amount);
    CHECK(desk.find<common::Toast>("toast")->hasAction());
}

TEST_CASE("cases: a part of chosen items, and what it does, live", "[cases]")
{
    Working desk;
    desk.key(Qt::Key_D, Qt::ShiftModifier);
    desk.key(Qt::Key_1);
    auto *items = desk.field<disputes::ItemPicker>("disputeItems");
    REQUIRE(items->model()->rowCount() == 3);
    items->setFocus();
    items->setCurrentIndex(items->model()->index(1, 0));
    QTest::keyClick(items, Qt::Key_Space);
    desk.settle(15);
    CHECK(desk.figure("effectAfter") == "$1,550.27");
    desk.typeInto("disputeAmount", QStringLiteral("100+50"));
    CHECK(desk.figure("effectAfter") == "$1,880.27");
    desk.typeInto("disputeProof", QStringLiteral("bank slip"));
    desk.confirm();
    const auto &dispute = desk.recorded<domain::Disputed>();
    REQUIRE(dispute.items.size() == 1);
    CHECK(dispute.items[0] == desk.page().state.items[1].id);
    CHECK(dispute.amount == Money(150'00, base::kUsd));
    CHECK(dispute.proof == QStringLiteral("bank slip"));
}

TEST_CASE("cases: what cannot be read or is refused is said, and nothing is lost", "[cases]")
{
    Working desk;
    desk.key(Qt::Key_D, Qt::ShiftModifier);
    desk.confirm(); // nothing chosen
    CHECK(desk.notice() == "Choose what they say: 1 to 6.");
    CHECK(desk.agreements.recorded.empty());
    desk.key(Qt::Key_3);
    desk.typeInto("disputeAmount", QStringLiteral("lots"));
    CHECK(desk.notice().find("cannot be read") != std::string::npos);
    desk.confirm();
    CHECK(desk.agreements.recorded.empty());
    desk.field<QLineEdit>("disputeAmount")->clear();
    desk.views.refusal =
        base::Error{base::ErrorCode::Input, QStringLiteral("only 10.00 of it is open"), {}};
    desk.typeInto("disputeAmount", QStringLiteral("9999"));
    CHECK(desk.notice() == "Only 10.00 of it is open.");
    desk.confirm();
    CHECK(desk.agreements.recorded.empty());
    // The disk is full at the moment of saving: what was typed stays.
    desk.views.refusal.reset();
    desk.field<QLineEdit>("disputeAmount")->setText(QStringLiteral("10"));
    desk.settle(20);
    desk.agreements.failRecording = base::Error{base::ErrorCode::StoreFull, {}, {}};
    desk.confirm();
    REQUIRE(desk.dialog());
    CHECK_FALSE(desk.notice().empty());
    desk.agreements.failRecording.reset();
    desk.confirm();
    CHECK(desk.agreements.recorded.size() == 1);
}

TEST_CASE("cases: a confirmation waits for what would come of it", "[cases]")
{
    Working desk;
    desk.key(Qt::Key_D, Qt::ShiftModifier);
    desk.views.hold = true;
    desk.key(Qt::Key_4);
    desk.confirm();
    CHECK(desk.agreements.recorded.empty());
    REQUIRE(desk.views.held.size() == 1);
    desk.views.held.front()();
    desk.settle(15);
    CHECK(desk.agreements.recorded.size() == 1);
}

TEST_CASE("cases: Esc leaves and keeps what was typed", "[cases]")
{
    Working desk;
    desk.key(Qt::Key_D, Qt::ShiftModifier);
    desk.key(Qt::Key_2);
    desk.typeInto("disputeProof", QStringLiteral("letter"));
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(desk.dialog());
    desk.key(Qt::Key_D, Qt::ShiftModifier);
    CHECK(desk.field<QLineEdit>("disputeProof")->text() == QStringLiteral("letter"));
}

TEST_CASE("cases: a hold in three keys ends by itself", "[cases]")
{
    Working desk;
    desk.key(Qt::Key_H, Qt::ShiftModifier);
    desk.key(Qt::Key_2);
    CHECK(desk.effect("holdEffect").find("on Wed 9 Dec the account is back in the queue")
          != std::string::npos);
    shot(*desk.dialog(), QStringLiteral("hold"));
    desk.confirm();
    CHECK(desk.keys == 3);
    const auto &hold = desk.recorded<domain::HeldBack>();
    CHECK(hold.reason == QStringLiteral("documents"));
    CHECK(hold.from == QDate(2026, 11, 24));
    CHECK(hold.until == QDate(2026, 12, 8));
}

TEST_CASE("cases: a hold's days are spoken, and no end is warned of", "[cases]")
{
    Working desk;
    desk.key(Qt::Key_H, Qt::ShiftModifier);
    desk.key(Qt::Key_6);
    desk.type(QStringLiteral("fri")); // the day is selected
    desk.typeInto("holdWords", QStringLiteral("ombudsman"));
    desk.confirm();
    CHECK(desk.recorded<domain::HeldBack>().until == QDate(2026, 11, 27));
    CHECK(desk.recorded<domain::HeldBack>().reason == QStringLiteral("other: ombudsman"));
    desk.key(Qt::Key_H, Qt::ShiftModifier);
    desk.key(Qt::Key_1);
    desk.field<QLineEdit>("holdUntil")->clear();
    desk.settle(15);
    CHECK(desk.effect("holdEffect").find("It has no end") != std::string::npos);
    CHECK(disputes::holdReasonText(QStringLiteral("other: ombudsman"))
          == QStringLiteral("Other reason: ombudsman"));
    CHECK(disputes::holdReasonText(QStringLiteral("creditor reviews the file"))
          == QStringLiteral("creditor reviews the file"));
}

TEST_CASE("cases: care in three keys lists every account that it stops", "[cases]")
{
    Working desk;
    desk.key(Qt::Key_C, Qt::ShiftModifier);
    desk.key(Qt::Key_3);
    CHECK(desk.effect("careEffect").find("Contact stops at once") != std::string::npos);
    CHECK(desk.effect("careEffect").find("3 account") != std::string::npos);
    CHECK(desk.field<wrapup::FactList>("careAccounts")->facts().rowCount() == 3);
    shot(*desk.dialog(), QStringLiteral("care"));
    desk.confirm();
    CHECK(desk.keys == 3);
    REQUIRE(desk.agreements.recorded.back().payloads.size() == 1);
    const auto &care = desk.recorded<domain::CareEntered>();
    CHECK(care.kind == domain::CareKind::Attorney);
    CHECK(care.advice == QStringLiteral("Speak and write only to the attorney."));
}

TEST_CASE("cases: a sensitive detail needs consent and is recorded apart", "[cases]")
{
    Working desk;
    desk.key(Qt::Key_C, Qt::ShiftModifier);
    desk.key(Qt::Key_6);
    CHECK(desk.effect("careEffect").find("it may begin again, with care, on Thu 24 Dec")
          != std::string::npos);
    CHECK(desk.field<QPlainTextEdit>("careDetail")->isHidden());
    desk.field<QCheckBox>("careConsent")->click();
    CHECK(desk.field<QPlainTextEdit>("careDetail")->isVisible());
    desk.confirm();
    CHECK(desk.notice() == "Write the detail, or take the consent away.");
    desk.typeInto("careDetail", QStringLiteral("in hospital since October"));
    desk.field<QLineEdit>("careConsentOn")->setText(QStringLiteral("2026-11-20"));
    shot(*desk.dialog(), QStringLiteral("care-detail"));
    desk.confirm();
    REQUIRE(desk.agreements.recorded.back().payloads.size() == 2);
    const auto &detail = desk.recorded<domain::CareDetail>(1);
    CHECK(detail.of.isNull());
    CHECK(detail.consentOn == QDate(2026, 11, 20));
    CHECK(detail.consentHow == QStringLiteral("telephone"));
    CHECK_FALSE(desk.recorded<domain::CareEntered>().advice.contains(QStringLiteral("hospital")));
}

TEST_CASE("cases: what is in force stands under the banner, and E decides it", "[cases]")
{
    Working desk;
    auto *strip = desk.find<wrapup::FactList>("standing");
    CHECK(strip->isHidden());
    desk.page().state.disputes = {openDispute(desk.page().state)};
    desk.page().state.disputed = Money(480'00, base::kUsd);
    desk.reload();
    CHECK(strip->isVisible());
    CHECK(seen(strip->facts().row(0).title) == "Dispute: Already paid · INV-20448");
    CHECK(seen(strip->facts().row(0).chip).find("Answer was owed by Fri 20 Nov, 4 day") == 0);
    shot(*desk.window, QStringLiteral("standing"));

    desk.key(Qt::Key_E);
    REQUIRE(qobject_cast<disputes::ResolveDialog *>(desk.dialog()));
    desk.key(Qt::Key_1);
    CHECK(desk.field<QLineEdit>("creditAmount")->text() == QStringLiteral("480.00"));
    CHECK(desk.effect("resolveEffect").find("$480.00 is credited on the disputed items")
          != std::string::npos);
    CHECK(desk.figure("effectBefore") == "$1,550.27");
    CHECK(desk.figure("effectAfter") == "$1,550.27");
    shot(*desk.dialog(), QStringLiteral("resolve"));
    desk.confirm();
    CHECK(desk.keys == 3);
    REQUIRE(desk.agreements.recorded.back().payloads.size() == 2);
    const auto &note = desk.recorded<domain::CreditNote>();
    CHECK(note.item == desk.page().state.items[1].id);
    CHECK(note.amount == Money(480'00, base::kUsd));
    CHECK(desk.recorded<domain::DisputeResolved>(1).outcome == QStringLiteral("creditor_error"));
}

TEST_CASE("cases: rejected, the money can be asked for again; partly asks how much", "[cases]")
{
    Working desk;
    desk.page().state.disputes = {openDispute(desk.page().state)};
    desk.page().state.disputed = Money(480'00, base::kUsd);
    desk.reload();
    desk.key(Qt::Key_E);
    desk.key(Qt::Key_3);
    CHECK(desk.field<QLineEdit>("creditAmount")->isHidden());
    CHECK(desk.figure("effectAfter") == "$2,030.27");
    CHECK(desk.effect("resolveEffect") == "$480.00 can be asked for again.");
    desk.field<QPlainTextEdit>("verdictWords")->clearFocus();
    desk.field<QAbstractButton>("verdict2")->click();
    desk.confirm();
    CHECK(desk.notice() == "Say how much of it is credited.");
    desk.typeInto("creditAmount", QStringLiteral("500"));
    CHECK(desk.notice() == "Only $480.00 is disputed.");
    desk.field<QLineEdit>("creditAmount")->setText(QStringLiteral("25%"));
    desk.settle(15);
    CHECK(desk.figure("effectAfter") == "$1,910.27");
    desk.confirm();
    CHECK(desk.recorded<domain::CreditNote>().amount == Money(120'00, base::kUsd));
    CHECK(desk.recorded<domain::DisputeResolved>(1).outcome == QStringLiteral("partly"));
}

TEST_CASE("cases: holds and care end with a reason; the diagnosis is nowhere", "[cases]")
{
    Working desk;
    domain::CareState care;
    care.id.bytes[15] = 5;
    care.kind = domain::CareKind::Vulnerability;
    care.from = QDate(2026, 11, 1);
    care.contactFrom = QDate(2026, 12, 1);
    care.advice = QStringLiteral("Short sentences, no calls after five");
    care.contact = QStringLiteral("daughter, +1 555 0100");
    desk.page().state.care = {care};
    desk.reload();
    auto *strip = desk.find<wrapup::FactList>("standing");
    CHECK(seen(strip->facts().row(0).title)
          == "Handle with care · Short sentences, no calls after five");
    CHECK(seen(strip->facts().row(0).chip) == "No contact before 1 Dec");
    desk.key(Qt::Key_E);
    REQUIRE(qobject_cast<disputes::EndDialog *>(desk.dialog()));
    desk.confirm();
    CHECK(desk.notice() == "Say why it ends.");
    desk.type(QStringLiteral("said so herself"));
    CHECK(desk.effect("endEffect").find("2 other account") != std::string::npos);
    shot(*desk.dialog(), QStringLiteral("end-care"));
    desk.confirm();
    CHECK(desk.recorded<domain::CareEnded>().of == care.id);
    CHECK(desk.recorded<domain::CareEnded>().reason == QStringLiteral("said so herself"));

    desk.page().state.care.clear();
    domain::HoldState hold;
    hold.id.bytes[15] = 6;
    hold.reason = QStringLiteral("documents: payslips");
    hold.from = QDate(2026, 11, 20);
    desk.page().state.holds = {hold};
    desk.reload();
    desk.key(Qt::Key_E);
    desk.type(QStringLiteral("they came"));
    desk.confirm();
    CHECK(desk.recorded<domain::HoldLifted>().of == hold.id);
    CHECK(desk.recorded<domain::HoldLifted>().reason == QStringLiteral("they came"));
}

TEST_CASE("cases: who does not decide disputes records only that one was withdrawn", "[cases]")
{
    Working desk;
    desk.page().decidesDisputes = false;
    desk.page().state.disputes = {openDispute(desk.page().state)};
    desk.page().state.disputed = Money(480'00, base::kUsd);
    desk.reload();
    desk.key(Qt::Key_E);
    REQUIRE(desk.dialog());
    const auto *why = desk.field<arrangement::Notice>("resolveWhyNot");
    CHECK(why->isVisible());
    CHECK(seen(why->text()).starts_with("Your role records only that a dispute was withdrawn."));
    CHECK_FALSE(desk.field<QAbstractButton>("verdict1")->isEnabled());
    desk.key(Qt::Key_1); // does nothing
    desk.confirm();
    CHECK(desk.agreements.recorded.empty());
    desk.key(Qt::Key_4);
    desk.type(QStringLiteral("they called"));
    desk.confirm();
    REQUIRE(desk.agreements.recorded.size() == 1);
    CHECK(desk.recorded<domain::DisputeResolved>().outcome == QStringLiteral("withdrawn"));
}

TEST_CASE("cases: undo takes the case back", "[cases]")
{
    Working desk;
    desk.key(Qt::Key_H, Qt::ShiftModifier);
    desk.key(Qt::Key_1);
    desk.confirm();
    desk.key(Qt::Key_U);
    desk.settle();
    REQUIRE(desk.desk.undone.size() == 1);
    CHECK(desk.desk.undone.front().account == desk.accountPage->account());
}

TEST_CASE("cases: every control has a name and nothing is clipped", "[cases]")
{
    Working desk;
    for (const Qt::Key key : {Qt::Key_D, Qt::Key_H, Qt::Key_C}) {
        desk.press(key, Qt::ShiftModifier);
        desk.settle(20);
        REQUIRE(desk.dialog());
        for (QWidget *each : desk.dialog()->findChildren<QWidget *>()) {
            if (each->isVisible() && (each->focusPolicy() & Qt::TabFocus)) {
                INFO(each->metaObject()->className() << " " << each->objectName().toStdString());
                CHECK_FALSE(each->accessibleName().isEmpty());
            }
        }
        // Layouts follow their contents in a few turns.
        for (int turn = 0; turn < 10 && !testing::clipped(*desk.dialog()).empty(); ++turn)
            desk.settle(20);
        CHECK(testing::clipped(*desk.dialog()) == "");
        desk.press(Qt::Key_Escape);
        desk.settle(15);
    }
}
