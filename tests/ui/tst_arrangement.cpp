// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_agreement_desk.h"
#include "tests/ui/shots.h"
#include "tests/ui/window_fixture.h"
#include "ui/arrangement/arrangement_dialog.h"
#include "ui/arrangement/notice.h"
#include "ui/arrangement/rule_sentences.h"
#include "ui/common/toast.h"
#include "ui/shell/connect_arrangements.h"
#include "ui/style/tokens.h"

#include <catch2/catch.hpp>

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>

using namespace dunlin;
using arrangement::ArrangementDialog;
using arrangement::Kind;
using dunlin::testing::FakeAgreementDesk;
using dunlin::testing::WindowFixture;

namespace {

/// The window on an account, and the dialog that Shift+P opens over it.
class Arranging : public WindowFixture {
public:
    Arranging() : WindowFixture(20, QSize(1280, 720))
    {
        shell::connectArrangements(*window, *accountPage, agreements, clock, session());
        press(Qt::Key_Return);
        settle();
        open();
    }
    void open()
    {
        press(Qt::Key_P, Qt::ShiftModifier);
        settle();
    }
    ArrangementDialog *dialog() const
    {
        for (ArrangementDialog *each : window->findChildren<ArrangementDialog *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    QLineEdit *edit(const char *name) const { return find<QLineEdit>(name); }
    void typeInto(const char *name, const QString &text)
    {
        edit(name)->setFocus();
        edit(name)->selectAll();
        QTest::keyClicks(edit(name), text);
        settle(20);
    }
    void confirm()
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    }
    QAbstractItemModel *schedule() const { return find<QTableView>("scheduleTable")->model(); }
    QString cell(int row, int column) const
    {
        QString text = schedule()->index(row, column).data().toString();
        return text.remove(QChar(0x2068)).remove(QChar(0x2069));
    }
    QString notice(const char *name) const
    {
        const auto *found = find<arrangement::Notice>(name);
        return found->isHidden() ? QString() : found->text();
    }

    FakeAgreementDesk agreements{QDate(2026, 11, 24)};
};

} // namespace

TEST_CASE("arrangement: a key opens a suggested plan with schedule and words to read back",
          "[arrangement]")
{
    Arranging at;
    REQUIRE(at.dialog());
    CHECK(at.dialog()->kind() == Kind::Plan);
    CHECK(QApplication::focusWidget() == at.edit("planInstalments"));
    CHECK(at.edit("planInstalments")->text() == QStringLiteral("6"));
    CHECK(at.edit("planEach")->text() == QStringLiteral("207.70"));
    REQUIRE(at.schedule()->rowCount() == 6);
    CHECK(at.cell(0, 0) == QStringLiteral("27 Nov"));
    CHECK(at.cell(0, 1) == QStringLiteral("$207.70"));
    CHECK(at.cell(0, 3) == QStringLiteral("$1,038.50"));
    CHECK(at.cell(5, 3) == QStringLiteral("Paid off"));
    CHECK(at.notice("readBack").contains(QStringLiteral("in 6 instalments")));
    CHECK(at.notice("authority").startsWith(QStringLiteral("Within your authority")));
}

TEST_CASE("arrangement: a promise beyond one's authority says so and is sent for approval",
          "[arrangement]")
{
    Arranging at;
    domain::BeyondLimit late{.limit = domain::BeyondLimit::Limit::PromiseDate};
    late.lastDay = QDate(2027, 6, 1);
    late.days = 62;
    at.agreements.promiseLimits = {late};
    at.dialog()->setKind(Kind::Promise);
    at.settle();
    QString authority = at.notice("authority");
    authority.remove(QChar(0x2068)).remove(QChar(0x2069)); // what keeps figures in one piece
    CHECK(authority
          == QStringLiteral("Needs approval. It is due on 1 Jun 2027; a manager may take "
                            "promises up to 62 days ahead. A supervisor decides. Confirming puts "
                            "it into their queue; until then nothing is agreed."));
    CHECK(at.find<QAbstractButton>("arrangementConfirm")->text()
          == QStringLiteral("Send for approval"));
    at.confirm();
    at.settle();
    CHECK(at.agreements.agreedPromises.size() == 1);
}

TEST_CASE("arrangement: payday is the debtor's, also in a date", "[arrangement]")
{
    Arranging at;
    at.press(Qt::Key_Escape);
    at.desk.at(dunlin::testing::sampleAccount(2)).state.debtor.payday =
        QByteArrayLiteral("fri/2026-01-02");
    at.press(Qt::Key_J);
    at.settle();
    at.open();
    at.dialog()->setKind(Kind::Promise);
    at.settle();
    at.dialog()->findChild<QLineEdit *>(QStringLiteral("firstDate"))->setFocus();
    at.dialog()->findChild<QLineEdit *>(QStringLiteral("firstDate"))->selectAll();
    at.type(QStringLiteral("payday"));
    REQUIRE_FALSE(at.agreements.promises.empty());
    // Every second Friday: the next one after Tue 24 Nov.
    CHECK(at.agreements.promises.back().due == QDate(2026, 12, 4));
}

TEST_CASE("arrangement: every key asks again, and a late answer is dropped", "[arrangement]")
{
    Arranging at;
    at.typeInto("planInstalments", QStringLiteral("3"));
    CHECK(at.schedule()->rowCount() == 3);
    at.agreements.hold = true;
    at.typeInto("planInstalments", QStringLiteral("4"));
    at.typeInto("planInstalments", QStringLiteral("5"));
    REQUIRE(at.agreements.held.size() == 2);
    CHECK(at.schedule()->rowCount() == 3); // what is known stays until the answer
    at.agreements.held[1]();
    CHECK(at.schedule()->rowCount() == 5);
    at.agreements.held[0]();
    CHECK(at.schedule()->rowCount() == 5);
}

TEST_CASE("arrangement: of first payment, instalments and amount each two give the third",
          "[arrangement]")
{
    Arranging at;
    at.typeInto("planFirstPayment", QStringLiteral("150"));
    at.typeInto("planInstalments", QStringLiteral("6"));
    CHECK(at.edit("planEach")->text() == QStringLiteral("182.70"));
    REQUIRE(at.schedule()->rowCount() == 7);
    CHECK(at.cell(0, 1) == QStringLiteral("$150.00"));
    CHECK(at.cell(1, 0) == QStringLiteral("27 Dec"));

    // The latest two count: the first payment is what the others leave.
    at.typeInto("planEach", QStringLiteral("200"));
    CHECK(at.edit("planFirstPayment")->text() == QStringLiteral("46.20"));
    CHECK(at.agreements.plans.back().firstTakesRest);

    // And with first payment and amount given the number follows.
    at.typeInto("planFirstPayment", QStringLiteral("246.20"));
    CHECK(at.edit("planInstalments")->text() == QStringLiteral("5"));
    CHECK_FALSE(at.agreements.plans.back().count);
    CHECK(at.agreements.plans.back().instalment == domain::Money(200'00, base::kUsd));

    // Sums and shares are amounts too.
    at.typeInto("planFirstPayment", QStringLiteral("100+50"));
    CHECK(at.agreements.plans.back().firstPayment == domain::Money(150'00, base::kUsd));
}

TEST_CASE("arrangement: what is emptied is not filled under the fingers", "[arrangement]")
{
    Arranging at;
    at.edit("planInstalments")->selectAll();
    QTest::keyClick(at.edit("planInstalments"), Qt::Key_Delete);
    at.settle(20);
    CHECK(at.edit("planInstalments")->text().isEmpty());
    at.edit("planEach")->setFocus();
    CHECK(at.edit("planInstalments")->text() == QStringLiteral("6"));
}

TEST_CASE("arrangement: dates are typed as spoken", "[arrangement]")
{
    Arranging at;
    at.typeInto("firstDate", QStringLiteral("+7"));
    CHECK(at.agreements.plans.back().first == QDate(2026, 12, 1));
    CHECK(at.cell(0, 0) == QStringLiteral("1 Dec"));
    at.typeInto("firstDate", QStringLiteral("nonsense"));
    CHECK(at.notice("authority").startsWith(QStringLiteral("The date cannot be read")));
    CHECK(at.schedule()->rowCount() == 0);
    at.confirm();
    at.settle();
    CHECK(at.agreements.agreed.empty());
    CHECK(at.edit("firstDate")->text() == QStringLiteral("nonsense"));
}

TEST_CASE("arrangement: beyond authority it says so, offers what is within, and asks",
          "[arrangement]")
{
    Arranging at;
    at.typeInto("planInstalments", QStringLiteral("14"));
    const QString notice = at.notice("authority");
    CHECK(notice.startsWith(QStringLiteral("Needs approval. It runs to")));
    CHECK(notice.contains(QStringLiteral("; a manager may agree up to")));
    CHECK(notice.contains(QStringLiteral("A supervisor or a manager decides.")));
    CHECK(notice.contains(QStringLiteral("queue")));
    CHECK(at.find<QAbstractButton>("arrangementConfirm")->text()
          == QStringLiteral("Send for approval"));
    auto *within = at.find<QAbstractButton>("alternative1");
    REQUIRE(within->isVisible());
    CHECK(within->text().contains(QStringLiteral("6")));

    SECTION("an alternative is typed in")
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1, Qt::AltModifier);
        at.settle(250); // a button's shortcut shows it pressed first
        CHECK(at.edit("planInstalments")->text() == QStringLiteral("6"));
        CHECK(at.notice("authority").startsWith(QStringLiteral("Within your authority")));
        CHECK_FALSE(within->isVisible());
    }
    SECTION("confirming asks for approval")
    {
        at.confirm();
        at.settle();
        REQUIRE(at.agreements.agreed.size() == 1);
        CHECK(at.find<common::Toast>("toast")->message().startsWith(
            QStringLiteral("Sent for approval")));
    }
    SECTION("what nobody has seen yet is not sent")
    {
        at.typeInto("planInstalments", QStringLiteral("5"));
        at.agreements.hold = true;
        at.typeInto("planInstalments", QStringLiteral("13"));
        at.confirm();
        for (const auto &run : std::exchange(at.agreements.held, {}))
            run();
        at.settle();
        CHECK(at.dialog());
        CHECK(at.agreements.agreed.empty());
    }
}

TEST_CASE("arrangement: two keys and the number record a plan once, with undo", "[arrangement]")
{
    Arranging at;
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("5"));
    at.confirm(); // before the answer is there
    at.confirm();
    at.settle();
    REQUIRE(at.agreements.agreed.size() == 1);
    CHECK(at.agreements.agreed[0].parts.size() == 5);
    CHECK_FALSE(at.dialog());
    auto *toast = at.find<common::Toast>("toast");
    REQUIRE(toast);
    CHECK(toast->message().startsWith(QStringLiteral("Plan agreed")));
    REQUIRE(toast->hasAction());
    at.press(Qt::Key_U);
    at.settle();
    REQUIRE(at.desk.undone.size() == 1);
    CHECK(at.desk.undone[0].account == at.agreements.agreed[0].account);
}

TEST_CASE("arrangement: while it records nothing is recorded twice and Esc waits", "[arrangement]")
{
    Arranging at;
    at.agreements.hold = true;
    auto *button = at.find<QAbstractButton>("arrangementConfirm");
    button->click();
    button->click();
    QTest::keyClick(at.dialog(), Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(at.dialog(), Qt::Key_Escape);
    CHECK(at.agreements.agreed.size() == 1);
    REQUIRE(at.dialog());
    for (const auto &run : std::exchange(at.agreements.held, {}))
        run();
    at.settle();
    CHECK_FALSE(at.dialog());
}

TEST_CASE("arrangement: an error is a sentence in place and nothing typed is lost", "[arrangement]")
{
    Arranging at;
    at.typeInto("planFirstPayment", QStringLiteral("99"));
    at.agreements.failRecording =
        base::Error{base::ErrorCode::Input, QStringLiteral("the account is on hold"), {}};
    at.confirm();
    at.settle();
    REQUIRE(at.dialog());
    CHECK(at.notice("authority") == QStringLiteral("The account is on hold."));
    CHECK(at.edit("planFirstPayment")->text() == QStringLiteral("99"));
    at.agreements.failRecording.reset();
    at.confirm();
    at.settle();
    CHECK(at.agreements.agreed.size() == 1);
}

TEST_CASE("arrangement: what the rules say is said in the screen's words, with its figures",
          "[arrangement]")
{
    const QDate today(2026, 11, 24);
    const auto said = [&](const char *detail) {
        QString text = arrangement::ruleSentence(QString::fromLatin1(detail), today);
        return text.remove(QChar(0x2068)).remove(QChar(0x2069)).toStdString();
    };
    CHECK(said("the offer has expired") == "the offer has expired");
    CHECK(said("no instalment is due by 2026-12-24") == "no instalment is due by 24 Dec");
    CHECK(said("%1 is more than the %2 that can be asked for").empty());
    CHECK(said("1300.00 USD is more than the 1246.20 USD that can be asked for")
          == "$1,300.00 is more than the $1,246.20 that can be asked for");
    CHECK(said("1200 instalments end on 2027-01-02, not on 2027-02-03")
          == "1,200 instalments end on 2 Jan 2027, not on 3 Feb 2027");
    CHECK(said("the account is in EUR") == "the account is in EUR");
    CHECK(said("the weather is fine").empty());
}

TEST_CASE("arrangement: Esc records nothing and keeps what was typed", "[arrangement]")
{
    Arranging at;
    at.typeInto("planFirstPayment", QStringLiteral("77"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    at.settle();
    CHECK_FALSE(at.dialog());
    CHECK(at.agreements.agreed.empty());
    CHECK(at.window->currentPage() == at.accountPage);
    at.open();
    REQUIRE(at.dialog());
    CHECK(at.edit("planFirstPayment")->text() == QStringLiteral("77"));
}

TEST_CASE("arrangement: one promise over several accounts shows its split and is undone whole",
          "[arrangement]")
{
    Arranging at;
    at.dialog()->setKind(Kind::Promise);
    at.settle();
    REQUIRE(at.agreements.promises.size() >= 1);
    CHECK(at.agreements.promises.back().accounts.size() == 1);
    at.find<QCheckBox>("pickLK-2210984")->click();
    at.typeInto("promiseAmount", QStringLiteral("1300"));
    REQUIRE(at.agreements.promises.back().accounts.size() == 2);
    CHECK(at.schedule()->rowCount() == 2);
    at.confirm();
    at.settle();
    REQUIRE(at.agreements.agreedPromises.size() == 1);
    at.press(Qt::Key_U);
    at.settle();
    CHECK(at.desk.undone.size() == 2);
}

TEST_CASE("arrangement: a settlement starts at what may be accepted", "[arrangement]")
{
    Arranging at;
    at.dialog()->setKind(Kind::Settlement);
    at.settle();
    CHECK(at.edit("settlementAmount")->text() == QStringLiteral("1121.58"));
    at.typeInto("settlementAmount", QStringLiteral("1200"));
    at.typeInto("settlementParts", QStringLiteral("2"));
    CHECK(at.schedule()->rowCount() == 2);
    CHECK(at.cell(1, 3) == QStringLiteral("Settled"));
    CHECK(at.find<QLabel>("scheduleSummary")->text().contains(QStringLiteral("forgiven")));
    at.confirm();
    at.settle();
    REQUIRE(at.agreements.agreed.size() == 1);
    CHECK(at.agreements.agreed[0].covered == domain::Money(1'200'00, base::kUsd));
}

TEST_CASE("arrangement: a settlement ends on the day that is typed", "[arrangement]")
{
    Arranging at;
    at.dialog()->setKind(Kind::Settlement);
    at.settle();
    CHECK(at.agreements.settlements.back().expires.isNull());
    at.typeInto("expires", QStringLiteral("+20"));
    CHECK(at.agreements.settlements.back().expires == QDate(2026, 12, 14));
    at.typeInto("expires", QStringLiteral("nonsense"));
    CHECK(at.notice("authority").contains(QStringLiteral("date cannot be read")));
}

TEST_CASE("arrangement: a plan that goes on is changed, not agreed a second time", "[arrangement]")
{
    Arranging at;
    ports::AccountPage page = at.desk.pageOf(at.dialog()->account());
    domain::ArrangementState plan;
    plan.id.bytes[0] = 7;
    plan.total = domain::Money(600'00, base::kUsd);
    plan.paid = domain::Money(100'00, base::kUsd);
    page.state.arrangements = {plan};
    ArrangementDialog dialog(at.agreements, page, at.clock, Arranging::session(), nullptr);
    dialog.show();
    at.settle();
    auto *box = dialog.findChild<QCheckBox *>(QStringLiteral("replacePlan"));
    REQUIRE(box);
    CHECK(box->isVisible());
    CHECK(box->isChecked());
    CHECK(box->text().contains(QStringLiteral("500.00")));
    CHECK(at.agreements.plans.back().replaces == plan.id);
    auto *confirm = dialog.findChild<QAbstractButton *>(QStringLiteral("arrangementConfirm"));
    CHECK(confirm->text() == QStringLiteral("Confirm change"));
    box->click();
    at.settle();
    CHECK_FALSE(at.agreements.plans.back().replaces);
    CHECK(confirm->text() == QStringLiteral("Confirm plan"));
    dialog.setKind(Kind::Settlement);
    CHECK_FALSE(box->isVisible());
}

TEST_CASE("arrangement: one payment is typed over in the schedule, and the last takes up the rest",
          "[arrangement]")
{
    Arranging at;
    at.typeInto("planInstalments", QStringLiteral("3"));
    auto *table = at.find<QTableView>("scheduleTable");
    const auto edit = [&](int row, int column, const QString &text) {
        table->setFocus();
        table->setCurrentIndex(at.schedule()->index(row, column));
        QTest::keyClick(table, Qt::Key_F2);
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        REQUIRE(editor);
        CHECK_FALSE(editor->accessibleName().isEmpty());
        editor->selectAll();
        QTest::keyClicks(editor, text);
        return editor;
    };
    QTest::keyClick(edit(0, 1, QStringLiteral("100")), Qt::Key_Return);
    at.settle();
    CHECK(at.cell(0, 1) == QStringLiteral("$100.00"));
    CHECK(at.cell(2, 1) == QStringLiteral("$730.80"));
    CHECK(at.dialog());

    SECTION("its day too, and Ctrl+Enter takes what is being typed")
    {
        edit(1, 0, QStringLiteral("2/1/2027"));
        at.confirm();
        at.settle();
        REQUIRE(at.agreements.agreed.size() == 1);
        const auto &plan = std::get<domain::Planned>(at.agreements.agreed[0].proposal);
        CHECK(plan.instalments[0].amount == domain::Money(100'00, base::kUsd));
        CHECK(plan.instalments[1].due != plan.instalments[0].due.addMonths(1));
    }
    SECTION("Esc leaves it as it was")
    {
        QTest::keyClick(edit(1, 1, QStringLiteral("7")), Qt::Key_Escape);
        at.settle();
        CHECK(at.dialog());
        CHECK(at.cell(1, 1) == QStringLiteral("$415.40"));
    }
    SECTION("what cannot be is said, and the schedule stays")
    {
        at.agreements.failProposing =
            base::Error{base::ErrorCode::Input, QStringLiteral("that leaves nothing"), {}};
        QTest::keyClick(edit(1, 1, QStringLiteral("9999")), Qt::Key_Return);
        at.settle();
        CHECK(at.notice("authority") == QStringLiteral("That leaves nothing."));
        CHECK(at.schedule()->rowCount() == 3);
    }
    SECTION("the last amount is what the others leave")
    {
        CHECK_FALSE(at.schedule()->flags(at.schedule()->index(2, 1)).testFlag(Qt::ItemIsEditable));
        CHECK(at.schedule()->flags(at.schedule()->index(2, 0)).testFlag(Qt::ItemIsEditable));
    }
}

TEST_CASE("arrangement: all that can be used has a name, and labels lead to their fields",
          "[arrangement]")
{
    Arranging at;
    for (const Kind kind : {Kind::Promise, Kind::Plan, Kind::Settlement}) {
        at.dialog()->setKind(kind);
        at.typeInto(kind == Kind::Plan ? "planInstalments" : "firstDate",
                    kind == Kind::Plan ? QStringLiteral("12") : QStringLiteral("+9"));
        int seen = 0;
        for (const QWidget *widget : at.dialog()->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
                || widget->parentWidget()->inherits("QAbstractItemView"))
                continue;
            ++seen;
            INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
            CHECK_FALSE(widget->accessibleName().isEmpty());
        }
        CHECK(seen > 6);
    }
    at.dialog()->setKind(Kind::Plan);
    QStringList letters;
    for (const QLabel *label : at.dialog()->findChildren<QLabel *>()) {
        if (!label->isVisible() || !label->buddy())
            continue;
        const QKeySequence key = QKeySequence::mnemonic(label->text());
        CHECK_FALSE(key.isEmpty());
        CHECK_FALSE(letters.contains(key.toString()));
        letters << key.toString();
    }
    CHECK(letters.size() == 6);
}

// Hidden: pictures to look at.
TEST_CASE("arrangement pictures", "[.pictures]")
{
    for (const bool dark : {false, true}) {
        style::applyTheme(*qApp, dark ? style::Theme::Dark : style::Theme::Light);
        const QString theme = dark ? QStringLiteral("-dark") : QStringLiteral("-light");
        Arranging at;
        at.typeInto("planFirstPayment", QStringLiteral("150"));
        at.typeInto("planInstalments", QStringLiteral("6"));
        shot(*at.dialog(), QStringLiteral("plan") + theme);
        at.typeInto("planInstalments", QStringLiteral("14"));
        shot(*at.dialog(), QStringLiteral("approval") + theme);
        at.typeInto("firstDate", QStringLiteral("nonsense"));
        shot(*at.dialog(), QStringLiteral("error") + theme);
        at.typeInto("firstDate", QStringLiteral("fri"));
        at.dialog()->setKind(Kind::Settlement);
        at.typeInto("settlementParts", QStringLiteral("2"));
        shot(*at.dialog(), QStringLiteral("settlement") + theme);
        at.dialog()->setKind(Kind::Promise);
        at.find<QCheckBox>("pickLK-2210984")->click();
        at.typeInto("promiseAmount", QStringLiteral("1300"));
        shot(*at.dialog(), QStringLiteral("promise") + theme);
        at.dialog()->setKind(Kind::Plan);
        at.dialog()->setLayoutDirection(Qt::RightToLeft);
        shot(*at.dialog(), QStringLiteral("mirrored") + theme);
    }
    style::applyTheme(*qApp, style::Theme::Light);
}
