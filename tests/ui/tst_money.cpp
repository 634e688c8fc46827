// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/money_fixture.h"
#include "tests/ui/shots.h"
#include "ui/common/segmented.h"
#include "ui/payments/batch_text.h"
#include "ui/style/tokens.h"

#include <catch2/catch.hpp>

#include <QtGui/QClipboard>
#include <QtWidgets/QMenu>

using namespace dunlin;
using dunlin::testing::MoneyFixture;
using payments::BatchModel;
using payments::MoneyPage;
using Kind = ports::CommitmentChange::Kind;

namespace {

ports::ExpectedRow expected(int number, Kind kind, QDate due, domain::Money amount)
{
    ports::ExpectedRow row;
    row.id.bytes[15] = std::uint8_t(number);
    row.account = MoneyFixture::account(number);
    row.number = QStringLiteral("HE-%1").arg(number);
    row.debtor = QStringLiteral("Debtor %1").arg(number);
    row.kind = kind;
    row.due = due;
    row.amount = amount;
    row.late = due < QDate(2026, 11, 24);
    return row;
}

struct Expecting : MoneyFixture {
    Expecting()
    {
        const auto usd = [](std::int64_t minor) { return domain::Money(minor, base::kUsd); };
        payments.coming = {
            expected(5, Kind::Promise, QDate(2026, 11, 20), usd(40'00)),
            expected(1, Kind::Promise, QDate(2026, 11, 27), usd(120'00)),
            expected(2, Kind::Instalment, QDate(2026, 11, 27), usd(182'70)),
            expected(3, Kind::Announced, QDate(2026, 11, 27), domain::Money(75'00, base::kEur)),
            expected(4, Kind::SettlementPart, QDate(2026, 12, 15), usd(1'000'00))};
        key(Qt::Key_G);
        key(Qt::Key_M);
        settle();
    }
    QAbstractItemModel *grid() const { return in<QTableView>("monthGrid")->model(); }
    QAbstractItemModel *list() const { return in<QTableView>("expectedTable")->model(); }
    QString label(const char *name) const
    {
        return testing::PaymentFixture::plain(in<QLabel>(name)->text());
    }
};

struct Entering : MoneyFixture {
    Entering()
    {
        key(Qt::Key_G);
        key(Qt::Key_B);
        settle();
    }
    void line(const QString &account, const QString &amount, const QString &reference = {})
    {
        type(account);
        key(Qt::Key_Return);
        type(amount);
        key(Qt::Key_Return);
        key(Qt::Key_Return); // today
        if (!reference.isEmpty())
            type(reference);
        key(Qt::Key_Return);
    }
    void control(const QString &total, const QString &count)
    {
        in<QLineEdit>("batchTotal")->setFocus();
        in<QLineEdit>("batchTotal")->setText(total);
        in<QLineEdit>("batchCount")->setText(count);
        settle(200);
    }
    QAbstractButton *closing() const { return in<QAbstractButton>("batchClose"); }
};

} // namespace

TEST_CASE("money: two keys show the month with the sums of each day, by currency", "[money]")
{
    Expecting at;
    CHECK(at.moneyWindow->currentPage() == at.page);
    CHECK(at.label("monthTitle") == QStringLiteral("November 2026"));
    CHECK(at.page->expected().day() == QDate(2026, 11, 24));
    CHECK(at.label("monthSums")
          == QStringLiteral("announced €75.00\n"
                            "$342.70 expected: promises $160.00, plans $182.70"));
    bool found = false;
    for (int row = 0; row < at.grid()->rowCount(); ++row) {
        for (int column = 0; column < 7; ++column) {
            const QString words = testing::PaymentFixture::plain(
                at.grid()->index(row, column).data(Qt::AccessibleTextRole).toString());
            found = found || words.contains(QStringLiteral("€75.00 and $302.70 in 3 payment(s)"));
        }
    }
    CHECK(found);
}

TEST_CASE("money: a day opens to its payments, and they to their accounts", "[money]")
{
    Expecting at;
    CHECK(at.list()->rowCount() == 0);
    for (int i = 0; i < 3; ++i)
        at.key(Qt::Key_Right);
    CHECK(at.page->expected().day() == QDate(2026, 11, 27));
    REQUIRE(at.list()->rowCount() == 3);
    at.key(Qt::Key_Return);
    CHECK(QApplication::focusWidget() == at.in<QTableView>("expectedTable"));
    at.key(Qt::Key_Down);
    at.key(Qt::Key_Return);
    REQUIRE(at.opened.size() == 1);
    CHECK(at.opened[0] == MoneyFixture::account(2));
}

TEST_CASE("money: pages of the calendar, all of a month, and what is overdue", "[money]")
{
    Expecting at;
    at.key(Qt::Key_PageDown);
    at.settle();
    CHECK(at.label("monthTitle") == QStringLiteral("December 2026"));
    CHECK(at.label("monthSums") == QStringLiteral("settlements $1,000.00"));
    at.key(Qt::Key_PageUp);
    at.settle();
    auto *scope = at.in<common::Segmented>("expectedScope");
    Q_EMIT scope->chosen(1);
    scope->setCurrent(1);
    Q_EMIT scope->chosen(1);
    CHECK(at.list()->rowCount() == 4);
    scope->setCurrent(2);
    Q_EMIT scope->chosen(2);
    REQUIRE(at.list()->rowCount() == 1);
    CHECK(testing::PaymentFixture::plain(at.list()->index(0, 0).data().toString())
          == QStringLiteral("20 Nov, overdue"));
}

TEST_CASE("money: all that can be used has a name", "[money]")
{
    Expecting at;
    testing::checkNames(*at.page, 5);
    at.page->showPart(MoneyPage::Batch);
    at.settle();
    testing::checkNames(*at.page, 6);
}

TEST_CASE("batch: lines are typed cell by cell, and it closes when it balances", "[money][batch]")
{
    Entering at;
    at.line(QStringLiteral("HE-1"), QStringLiteral("120.50"), QStringLiteral("A"));
    at.line(QStringLiteral("HE-2"), QStringLiteral("79.50"));
    at.settle(200);
    CHECK(at.cell(0, BatchModel::Whose) == QStringLiteral("Fatima Anderson · HE-1"));
    CHECK(at.cell(0, BatchModel::Amount) == QStringLiteral("$120.50"));
    CHECK(at.cell(1, BatchModel::State) == QStringLiteral("Ready"));
    CHECK_FALSE(at.closing()->isEnabled());
    CHECK(at.notice().startsWith(QStringLiteral("Type the control total")));

    at.control(QStringLiteral("250"), QStringLiteral("3"));
    CHECK(
        at.notice()
        == QStringLiteral("It does not balance yet. $50.00 is missing. 1 payment(s) are missing."));
    CHECK_FALSE(at.closing()->isEnabled());
    at.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(at.batches.closed.empty());

    at.control(QStringLiteral("200"), QStringLiteral("2"));
    CHECK(at.notice().startsWith(QStringLiteral("It balances")));
    at.key(Qt::Key_Return, Qt::ControlModifier);
    at.settle();
    REQUIRE(at.batches.closed.size() == 1);
    CHECK(at.batches.closed[0].rows.size() == 2);
    CHECK(at.batches.closed[0].rows[0].reference == QStringLiteral("A"));
    CHECK(at.toast() == QStringLiteral("Batch closed: 2 payment(s), $200.00"));
    CHECK(at.page->batch().model().rows().empty());
    at.page->setFocus();
    at.in<QAbstractButton>("batchImport")->setFocus();
    at.key(Qt::Key_U);
    at.settle(100);
    CHECK(at.desk.undone.size() == 2);
}

TEST_CASE("batch: errors stand on their line, and nothing closes over them", "[money][batch]")
{
    Entering at;
    at.line(QStringLiteral("nobody"), QStringLiteral("5"));
    at.line(QStringLiteral("HE-2"), QStringLiteral("many"));
    at.line(QStringLiteral("HE-2"), QStringLiteral("100"));
    at.control(QStringLiteral("105"), QStringLiteral("3"));
    CHECK(at.cell(0, BatchModel::State) == QStringLiteral("No account has this number or name."));
    CHECK(at.cell(1, BatchModel::State) == QStringLiteral("The amount cannot be read."));
    CHECK(at.cell(2, BatchModel::State)
          == QStringLiteral("More than is owed: the rest is kept as credit."));
    CHECK(at.notice() == QStringLiteral("2 line(s) cannot be posted yet: each says why."));
    CHECK_FALSE(at.closing()->isEnabled());
}

TEST_CASE("batch: a name that means several accounts asks which", "[money][batch]")
{
    Entering at;
    at.line(QStringLiteral("garcia"), QStringLiteral("10"));
    at.settle(200);
    CHECK(at.cell(0, BatchModel::State) == QStringLiteral("Several accounts match: choose one."));
    at.page->batch().findChild<payments::BatchTable *>()->editAt(0, BatchModel::Account);
    at.key(Qt::Key_F4);
    auto *menu = at.in<QMenu>("batchCandidates");
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 2);
    menu->actions().at(1)->trigger();
    menu->close();
    at.settle(250);
    CHECK(at.cell(0, BatchModel::Whose) == QStringLiteral("Pablo Garcia · HE-4"));
}

TEST_CASE("batch: lines of a spreadsheet are pasted, and the same lines once more add nothing",
          "[money][batch]")
{
    Entering at;
    QApplication::clipboard()->setText(QStringLiteral("HE-1\t120.50\t\tA\nHE-2\t79.50\t\tB\n"));
    at.key(Qt::Key_V, Qt::ControlModifier);
    at.settle(200);
    CHECK(at.page->batch().model().rows().size() == 2);
    CHECK(at.toast() == QStringLiteral("2 line(s) added."));
    at.key(Qt::Key_V, Qt::ControlModifier);
    at.settle(200);
    CHECK(at.page->batch().model().rows().size() == 2);
    CHECK(at.toast() == QStringLiteral("0 line(s) added. 2 line(s) were there already."));
    // One cell goes into the field.
    QApplication::clipboard()->setText(QStringLiteral("HE-2"));
    at.page->batch().focusFirst();
    at.key(Qt::Key_V, Qt::ControlModifier);
    at.key(Qt::Key_Return);
    CHECK(at.page->batch().model().rows().back().account == QStringLiteral("HE-2"));
}

TEST_CASE("batch: what is typed is kept at once and is there the next time", "[money][batch]")
{
    Entering at;
    at.line(QStringLiteral("HE-1"), QStringLiteral("120.50"));
    at.control(QStringLiteral("300"), QStringLiteral("4"));
    at.settle(400);
    CHECK(at.batches.kept.rows.size() == 1);
    CHECK(at.batches.kept.controlTotal == QStringLiteral("300"));
    payments::BatchView again(at.batches, at.clock, MoneyFixture::zone());
    again.show();
    at.settle(200);
    REQUIRE(again.model().rows().size() == 1);
    CHECK(again.model().rows()[0].amount == QStringLiteral("120.50"));
    CHECK(again.findChild<QLineEdit *>(QStringLiteral("batchTotal"))->text()
          == QStringLiteral("300"));
}

TEST_CASE("batch: a batch that was posted before adds nothing and is forgotten", "[money][batch]")
{
    Entering at;
    at.batches.postedBefore = true;
    at.line(QStringLiteral("HE-1"), QStringLiteral("10"));
    at.control(QStringLiteral("10"), QStringLiteral("1"));
    CHECK(at.notice().startsWith(QStringLiteral("These payments were posted as a batch before")));
    at.key(Qt::Key_Return, Qt::ControlModifier);
    at.settle();
    CHECK(at.toast() == QStringLiteral("This batch was posted before. Nothing was added."));
    CHECK(at.page->batch().model().rows().empty());
}

TEST_CASE("batch: a refusal keeps all lines", "[money][batch]")
{
    Entering at;
    at.line(QStringLiteral("HE-1"), QStringLiteral("10"));
    at.control(QStringLiteral("10"), QStringLiteral("1"));
    at.batches.failClosing =
        base::Error{base::ErrorCode::Input, QStringLiteral("line 1: it is closed"), {}};
    at.key(Qt::Key_Return, Qt::ControlModifier);
    at.settle();
    CHECK(at.notice() == QStringLiteral("Line 1: it is closed."));
    CHECK(at.page->batch().model().rows().size() == 1);
    CHECK(at.closing()->isEnabled());
}

TEST_CASE("batch: lines go, and the cursor stays where it was", "[money][batch]")
{
    Entering at;
    at.line(QStringLiteral("HE-1"), QStringLiteral("10"));
    at.line(QStringLiteral("HE-2"), QStringLiteral("20"));
    at.page->batch().findChild<payments::BatchTable *>()->editAt(0, BatchModel::Amount);
    at.key(Qt::Key_Delete, Qt::ControlModifier);
    at.settle(200);
    const auto rows = at.page->batch().model().rows();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].account == QStringLiteral("HE-2"));
    CHECK(rows[0].amount == QStringLiteral("20"));
}

TEST_CASE("batch: text of spreadsheets", "[money][batch]")
{
    using payments::batchRowsFromText;
    CHECK(batchRowsFromText({}).empty());
    CHECK(batchRowsFromText(QStringLiteral("\n \n")).empty());
    const auto plain = batchRowsFromText(QStringLiteral("a\t1\t2026-11-20\tx\r\nb\t2"));
    REQUIRE(plain.size() == 2);
    CHECK(plain[0].account == QStringLiteral("a"));
    CHECK(plain[0].date == QStringLiteral("2026-11-20"));
    CHECK(plain[0].reference == QStringLiteral("x"));
    CHECK(plain[1].amount == QStringLiteral("2"));
    CHECK(plain[1].reference.isEmpty());
    const auto titled = batchRowsFromText(
        QStringLiteral("Reference;Amount;Account\n\"a; \"\"b\"\"\";\"1.246,20\";0007\n"));
    REQUIRE(titled.size() == 1);
    CHECK(titled[0].account == QStringLiteral("0007"));
    CHECK(titled[0].amount == QStringLiteral("1.246,20"));
    CHECK(titled[0].reference == QStringLiteral("a; \"b\""));
    CHECK(titled[0].date.isEmpty());
}

// Hidden: pictures to look at.
TEST_CASE("money pictures", "[.pictures]")
{
    for (const bool dark : {false, true}) {
        style::applyTheme(*qApp, dark ? style::Theme::Dark : style::Theme::Light);
        const QString theme = dark ? QStringLiteral("-dark") : QStringLiteral("-light");
        {
            Expecting at;
            for (int i = 0; i < 3; ++i)
                at.key(Qt::Key_Right);
            shot(*at.moneyWindow, QStringLiteral("expected") + theme);
        }
        Entering at;
        shot(*at.moneyWindow, QStringLiteral("batch-empty") + theme);
        at.line(QStringLiteral("HE-1"), QStringLiteral("120.50"), QStringLiteral("2026-11 A"));
        at.line(QStringLiteral("HE-2"), QStringLiteral("100"));
        at.line(QStringLiteral("garcia"), QStringLiteral("10"));
        at.control(QStringLiteral("300"), QStringLiteral("4"));
        shot(*at.moneyWindow, QStringLiteral("batch-errors") + theme);
    }
    style::applyTheme(*qApp, style::Theme::Light);
}
