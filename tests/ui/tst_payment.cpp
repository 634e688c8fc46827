// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/payment_fixture.h"
#include "tests/ui/shots.h"
#include "ui/style/tokens.h"

#include <catch2/catch.hpp>

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>

using namespace dunlin;
using dunlin::testing::PaymentFixture;
using ports::CommitmentChange;
using ports::PaymentWish;

namespace {

domain::Money usd(std::int64_t minor)
{
    return {minor, base::kUsd};
}

} // namespace

TEST_CASE("payment: two keys post what is past due, with undo by a third", "[payment]")
{
    PaymentFixture at;
    at.key(Qt::Key_Dollar);
    REQUIRE(at.dialog());
    CHECK(QApplication::focusWidget() == at.edit("paymentAmount"));
    CHECK(at.edit("paymentAmount")->text() == QStringLiteral("2030.27"));
    at.key(Qt::Key_Return, Qt::ControlModifier);
    at.settle();
    REQUIRE(at.payments.posted.size() == 1);
    CHECK(at.keys == 2); // ux.md 3.2: payment of all in at most 6
    CHECK_FALSE(at.dialog());
    CHECK(at.toast() == QStringLiteral("Payment of $2,030.27 posted"));
    const auto wish = std::get<PaymentWish>(at.payments.posted[0].wish);
    CHECK(wish.valueDate == QDate(2026, 11, 24));
    at.key(Qt::Key_U);
    at.settle();
    REQUIRE(at.desk.undone.size() == 1);
    CHECK(at.desk.undone[0].events.size() == 1);
}

TEST_CASE("payment: an own amount, day and reference take four keys beside what is typed",
          "[payment]")
{
    PaymentFixture at;
    at.key(Qt::Key_Dollar);
    at.type(QStringLiteral("100+20"));
    at.key(Qt::Key_Return);
    CHECK(QApplication::focusWidget() == at.edit("paymentDate"));
    at.edit("paymentDate")->selectAll();
    at.type(QStringLiteral("yesterday"));
    at.key(Qt::Key_Return, Qt::ControlModifier);
    at.settle();
    REQUIRE(at.payments.posted.size() == 1);
    CHECK(at.keys == 3);
    const auto wish = std::get<PaymentWish>(at.payments.posted[0].wish);
    CHECK(wish.amount == usd(120'00));
    CHECK(wish.valueDate == QDate(2026, 11, 23));
}

TEST_CASE("payment: the preview shows each part before, applied and after", "[payment]")
{
    PaymentFixture at;
    at.key(Qt::Key_Dollar);
    at.typeInto("paymentAmount", QStringLiteral("120"));
    REQUIRE(at.table()->rowCount() == 2);
    CHECK(at.cell(0, 0) == QStringLiteral("INV-1, due 15 Oct"));
    CHECK(at.cell(0, 1) == QStringLiteral("Principal"));
    CHECK(at.cell(0, 2) == QStringLiteral("$1,246.20"));
    CHECK(at.cell(0, 3) == QStringLiteral("$120.00"));
    CHECK(at.cell(0, 4) == QStringLiteral("$1,126.20"));
    CHECK(at.cell(1, 0) == QStringLiteral("Balance"));
    CHECK(at.label("changeRule")
          == QStringLiteral("The stated item, then the oldest due first; within an item costs, "
                            "fees, penalties, interest, principal. The program's own rule: nobody "
                            "set another."));

    at.payments.allocation.scope = domain::TermScope::Portfolio;
    at.payments.allocation.creditor = QStringLiteral("Helix Energy");
    at.payments.allocation.product = QStringLiteral("Gas");
    at.payments.allocation.from = QDate(2026, 1, 1);
    at.payments.allocation.rule.name = QStringLiteral("BGB 367");
    at.payments.commitments = {
        {CommitmentChange::Kind::Promise, QDate(2026, 11, 27), usd(120'00), usd(0), usd(120'00),
         CommitmentChange::State::Open, CommitmentChange::State::Kept},
        {CommitmentChange::Kind::Instalment, QDate(2026, 12, 27), usd(182'70), usd(0), usd(50'00),
         CommitmentChange::State::Open, CommitmentChange::State::Partly}};
    at.typeInto("paymentAmount", QStringLiteral("170"));
    CHECK(at.label("changeRule").startsWith(QStringLiteral("BGB 367 – The stated item")));
    CHECK(at.label("changeRule")
              .endsWith(QStringLiteral("As agreed with Helix Energy for Gas, since 1 Jan.")));
    CHECK(at.label("changeCommitments")
          == QStringLiteral("Keeps the promise of $120.00 for Fri 27 Nov.\n"
                            "Pays $50.00 of the instalment of $182.70 for Sun 27 Dec; $132.70 is "
                            "left of it."));
}

TEST_CASE("payment: every key asks again, and a late answer is dropped", "[payment]")
{
    PaymentFixture at;
    at.key(Qt::Key_Dollar);
    at.typeInto("paymentAmount", QStringLiteral("5"));
    at.payments.hold = true;
    at.typeInto("paymentAmount", QStringLiteral("6"));
    at.typeInto("paymentAmount", QStringLiteral("7"));
    REQUIRE(at.payments.held.size() == 2);
    at.payments.held[1]();
    CHECK(at.cell(0, 3) == QStringLiteral("$7.00"));
    at.payments.held[0]();
    CHECK(at.cell(0, 3) == QStringLiteral("$7.00"));
}

TEST_CASE("payment: what is not right is one sentence, and posts nothing", "[payment]")
{
    PaymentFixture at;
    at.key(Qt::Key_Dollar);
    const auto [amount, words] = GENERATE(table<const char *, const char *>({
        {"", "Type the amount that was paid, for instance 120, 50% or full."},
        {"12x", "The amount cannot be read. Type for instance 120, 50% or full."},
        {"0", "The amount cannot be read. Type for instance 120, 50% or full."},
        {"100 EUR", "This account is in USD; an amount in EUR cannot be posted to it, and two "
                    "currencies are never added."},
        {"€100", "This account is in USD; an amount in EUR cannot be posted to it, and two "
                 "currencies are never added."},
    }));
    at.typeInto("paymentAmount", QString::fromUtf8(amount));
    if (!*amount)
        at.edit("paymentAmount")->clear();
    CHECK(at.notice().toStdString() == words);
    CHECK(at.table()->rowCount() == 0);
    at.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(at.payments.posted.empty());
    REQUIRE(at.dialog());
    CHECK(QApplication::focusWidget() == at.edit("paymentAmount"));
    CHECK(at.edit("paymentAmount")->text() == QString::fromUtf8(amount));
}

TEST_CASE("payment: a refusal of the rules is shown as they word it", "[payment]")
{
    PaymentFixture at;
    at.payments.failProposing =
        base::Error{base::ErrorCode::Input, QStringLiteral("the account has no such item"), {}};
    at.key(Qt::Key_Dollar);
    CHECK(at.notice() == QStringLiteral("The account has no such item."));
}

TEST_CASE("payment: more than is owed is kept as unapplied credit, and says so", "[payment]")
{
    PaymentFixture at;
    at.key(Qt::Key_Dollar);
    at.typeInto("paymentAmount", QStringLiteral("1300"));
    CHECK(at.notice()
          == QStringLiteral("$53.80 is more than what is owed. It is kept as unapplied credit and "
                            "pays the next charge; nothing is lost."));
    REQUIRE(at.table()->rowCount() == 3);
    CHECK(at.cell(1, 0) == QStringLiteral("Unapplied credit"));
    CHECK(at.cell(1, 4) == QStringLiteral("$53.80"));

    // A warning that nobody has seen yet is not confirmed over.
    at.typeInto("paymentAmount", QStringLiteral("5"));
    at.payments.hold = true;
    at.typeInto("paymentAmount", QStringLiteral("1400"));
    at.key(Qt::Key_Return, Qt::ControlModifier);
    at.payments.hold = false;
    for (const auto &run : std::exchange(at.payments.held, {}))
        run();
    at.settle();
    CHECK(at.payments.posted.empty());
    at.key(Qt::Key_Return, Qt::ControlModifier);
    at.settle();
    CHECK(at.payments.posted.size() == 1);
}

TEST_CASE("payment: all that is owed says so; the same once more is asked about", "[payment]")
{
    PaymentFixture at;
    at.key(Qt::Key_Dollar);
    at.typeInto("paymentAmount", QStringLiteral("1246.20"));
    CHECK(at.notice() == QStringLiteral("Nothing is owed afterwards."));
    at.payments.seenBefore = true;
    at.typeInto("paymentAmount", QStringLiteral("5"));
    CHECK(at.notice()
          == QStringLiteral("A payment of $5.00 with this value date is on the account already. "
                            "Confirm only if this is another one."));
}

TEST_CASE("payment: money of a later day becomes an expected payment", "[payment]")
{
    PaymentFixture at;
    at.key(Qt::Key_Dollar);
    at.typeInto("paymentAmount", QStringLiteral("80"));
    CHECK(at.confirmWords() == QStringLiteral("Post payment"));
    at.typeInto("paymentDate", QStringLiteral("+2w"));
    CHECK(at.payments.lastWish<PaymentWish>().valueDate == QDate(2026, 12, 8));
    CHECK(at.notice().startsWith(QStringLiteral("Expected on Tue 8 Dec: no balance changes")));
    CHECK(at.confirmWords() == QStringLiteral("Note expected payment"));
    at.typeInto("paymentDate", QStringLiteral("eom"));
    CHECK(at.payments.lastWish<PaymentWish>().valueDate == QDate(2026, 11, 30));
    at.typeInto("paymentDate", QStringLiteral("20/11"));
    CHECK(at.payments.lastWish<PaymentWish>().valueDate == QDate(2026, 11, 20));
    at.typeInto("paymentDate", QStringLiteral("someday"));
    CHECK(at.notice().startsWith(QStringLiteral("The value date cannot be read")));
    at.typeInto("paymentDate", QStringLiteral("fri"));
    at.key(Qt::Key_Return, Qt::ControlModifier);
    at.settle();
    CHECK(at.toast() == QStringLiteral("Payment of $80.00 expected on Fri 27 Nov"));
}

TEST_CASE("payment: payday is the debtor's", "[payment]")
{
    PaymentFixture at;
    ports::AccountPage &page = at.desk.at(at.accountPage->account());
    page.state.debtor.payday = QByteArrayLiteral("28");
    at.accountPage->openAccount(page.state.id, 1, 20);
    at.settle();
    at.key(Qt::Key_Dollar);
    at.typeInto("paymentDate", QStringLiteral("payday"));
    REQUIRE_FALSE(at.payments.wishes.empty());
    CHECK(at.payments.lastWish<PaymentWish>().valueDate.month() == 11);
    CHECK(at.payments.lastWish<PaymentWish>().valueDate > QDate(2026, 11, 24));
}

TEST_CASE("payment: what was announced is offered first, and comes by its name", "[payment]")
{
    PaymentFixture at;
    ports::AccountPage &page = at.desk.at(at.accountPage->account());
    domain::ExpectedState expected;
    expected.id = domain::EventId{{5}};
    expected.amount = usd(64'00);
    expected.due = QDate(2026, 11, 23);
    expected.method = QStringLiteral("cheque");
    expected.reference = QStringLiteral("CH-88");
    page.state.expected = {expected};
    at.accountPage->openAccount(page.state.id, 1, 20);
    at.settle();
    at.key(Qt::Key_Dollar);
    const PaymentWish wish = at.payments.lastWish<PaymentWish>();
    CHECK(wish.expected == expected.id);
    CHECK(wish.amount == usd(64'00));
    CHECK(wish.method == QStringLiteral("cheque"));
    CHECK(wish.reference == QStringLiteral("CH-88"));
    at.in<QComboBox>("paymentExpected")->setCurrentIndex(0);
    at.settle();
    CHECK_FALSE(at.payments.lastWish<PaymentWish>().expected);
}

TEST_CASE("payment: stated item, method and linked accounts are in the wish", "[payment]")
{
    PaymentFixture at;
    at.key(Qt::Key_Dollar);
    at.in<QComboBox>("paymentItem")->setCurrentIndex(2);
    at.in<QComboBox>("paymentMethod")->setCurrentIndex(1);
    at.typeInto("paymentReference", QStringLiteral(" ABC 1 "));
    const PaymentWish wish = at.payments.lastWish<PaymentWish>();
    const ports::AccountPage &page = at.desk.at(at.accountPage->account());
    CHECK(wish.item == page.state.items[1].id);
    CHECK(wish.method == QStringLiteral("transfer"));
    CHECK(wish.reference == QStringLiteral("ABC 1"));
    at.in<QCheckBox>("paymentLinked")->click();
    at.settle();
    CHECK(at.payments.lastWish<PaymentWish>().linked);
    CHECK_FALSE(at.payments.lastWish<PaymentWish>().item);
}

TEST_CASE("payment: a double click and a held key post once, and Esc waits", "[payment]")
{
    PaymentFixture at;
    at.key(Qt::Key_Dollar);
    at.settle();
    at.payments.hold = true;
    auto *button = at.in<QAbstractButton>("ledgerConfirm");
    button->click();
    button->click();
    QTest::keyClick(at.dialog(), Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(at.dialog(), Qt::Key_Escape);
    CHECK(at.payments.posted.size() == 1);
    REQUIRE(at.dialog());
    for (const auto &run : std::exchange(at.payments.held, {}))
        run();
    at.settle();
    CHECK_FALSE(at.dialog());
    CHECK(at.payments.posted.size() == 1);
}

TEST_CASE("payment: a stale preview posts nothing and is made anew", "[payment]")
{
    PaymentFixture at;
    at.key(Qt::Key_Dollar);
    at.typeInto("paymentAmount", QStringLiteral("75"));
    at.payments.failPosting = base::Error{base::ErrorCode::Conflict, {}, {}};
    const size_t asked = at.payments.wishes.size();
    at.key(Qt::Key_Return, Qt::ControlModifier);
    at.settle();
    REQUIRE(at.dialog());
    CHECK(at.payments.wishes.size() == asked + 1);
    CHECK(at.notice().startsWith(QStringLiteral("The account changed meanwhile. Nothing was")));
    CHECK(at.edit("paymentAmount")->text() == QStringLiteral("75"));
    at.payments.failPosting.reset();
    at.key(Qt::Key_Return, Qt::ControlModifier);
    at.settle();
    CHECK(at.payments.posted.size() == 1);
}

TEST_CASE("payment: what comes in from elsewhere renews the preview", "[payment]")
{
    PaymentFixture at;
    at.key(Qt::Key_Dollar);
    at.settle();
    const size_t asked = at.payments.wishes.size();
    ports::ChangeSet set;
    set.accounts.insert(at.accountPage->account());
    set.origin = ports::ChangeSet::Origin::Sync;
    Q_EMIT at.changes.committed(set);
    at.settle();
    CHECK(at.payments.wishes.size() == asked + 1);
}

TEST_CASE("payment: a failure keeps all that is typed", "[payment]")
{
    PaymentFixture at;
    at.key(Qt::Key_Dollar);
    at.typeInto("paymentAmount", QStringLiteral("75"));
    at.payments.failPosting = base::Error{base::ErrorCode::StoreFull, {}, {}};
    at.key(Qt::Key_Return, Qt::ControlModifier);
    at.settle();
    REQUIRE(at.dialog());
    CHECK_FALSE(at.notice().isEmpty());
    CHECK(at.edit("paymentAmount")->text() == QStringLiteral("75"));
    CHECK(at.cell(0, 3) == QStringLiteral("$75.00"));
}

TEST_CASE("payment: Esc records nothing and keeps what was typed; a button opens it too",
          "[payment]")
{
    PaymentFixture at;
    at.key(Qt::Key_Dollar);
    at.typeInto("paymentAmount", QStringLiteral("33"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    at.settle();
    CHECK_FALSE(at.dialog());
    CHECK(at.payments.posted.empty());
    auto *button = at.find<QAbstractButton>("takePayment");
    REQUIRE(button->isVisible());
    button->click();
    at.settle();
    REQUIRE(at.dialog());
    CHECK(at.edit("paymentAmount")->text() == QStringLiteral("33"));
}

TEST_CASE("payment: all that can be used has a name, and labels lead to their fields", "[payment]")
{
    PaymentFixture at;
    at.key(Qt::Key_Dollar);
    at.settle();
    dunlin::testing::checkNames(*at.dialog(), 8);
}

// Hidden: pictures to look at.
TEST_CASE("payment pictures", "[.pictures]")
{
    for (const bool dark : {false, true}) {
        style::applyTheme(*qApp, dark ? style::Theme::Dark : style::Theme::Light);
        const QString theme = dark ? QStringLiteral("-dark") : QStringLiteral("-light");
        PaymentFixture at;
        at.payments.commitments = {{CommitmentChange::Kind::Promise, QDate(2026, 11, 27),
                                    usd(120'00), usd(0), usd(120'00), CommitmentChange::State::Open,
                                    CommitmentChange::State::Kept}};
        shot(*at.window, QStringLiteral("account") + theme);
        at.key(Qt::Key_Dollar);
        at.typeInto("paymentAmount", QStringLiteral("120"));
        shot(*at.dialog(), QStringLiteral("payment") + theme);
        at.typeInto("paymentAmount", QStringLiteral("1300"));
        shot(*at.dialog(), QStringLiteral("payment-over") + theme);
        at.typeInto("paymentDate", QStringLiteral("+2w"));
        shot(*at.dialog(), QStringLiteral("payment-later") + theme);
        at.typeInto("paymentAmount", QStringLiteral("100 EUR"));
        shot(*at.dialog(), QStringLiteral("payment-error") + theme);
        at.typeInto("paymentAmount", QStringLiteral("120"));
        at.dialog()->setLayoutDirection(Qt::RightToLeft);
        shot(*at.dialog(), QStringLiteral("payment-mirrored") + theme);
    }
    style::applyTheme(*qApp, style::Theme::Light);
}
