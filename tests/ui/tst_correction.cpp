// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/payment_fixture.h"
#include "tests/ui/shots.h"
#include "ui/style/tokens.h"

#include <catch2/catch.hpp>

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>

using namespace dunlin;
using domain::ReversalCause;
using dunlin::testing::PaymentFixture;
using ports::CorrectionWish;
using ports::ReversalWish;

namespace {

struct Correcting : PaymentFixture {
    void choose(const char *box, const QString &words)
    {
        auto *combo = in<QComboBox>(box);
        for (int i = 0; i < combo->count(); ++i) {
            if (plain(combo->itemText(i)) == words)
                combo->setCurrentIndex(i);
        }
        CHECK(plain(combo->currentText()) == words);
        settle(20);
    }
    template <class Payload>
    Payload lastPayload() const
    {
        return std::get<Payload>(payments.lastWish<CorrectionWish>().payload);
    }
};

domain::Charged contractFee()
{
    domain::Charged fee;
    fee.amount = domain::Money(15'00, base::kUsd);
    fee.basis = QStringLiteral("contract § 4");
    return fee;
}

} // namespace

TEST_CASE("reversal: two keys take the latest back, with a reason that is suggested", "[reversal]")
{
    Correcting at;
    at.key(Qt::Key_R);
    REQUIRE(at.dialog());
    // The timeline's newest that a person can take back.
    CHECK(PaymentFixture::plain(at.in<QComboBox>("reversalTarget")->currentText())
          == QStringLiteral("Note, 14 Nov"));
    at.key(Qt::Key_Return, Qt::ControlModifier);
    at.settle();
    CHECK(at.keys == 2);
    REQUIRE(at.payments.posted.size() == 1);
    const auto wish = std::get<ReversalWish>(at.payments.posted[0].wish);
    CHECK(wish.reason == QStringLiteral("recorded in error"));
    CHECK(wish.cause == ReversalCause::Correction);
    CHECK(at.toast() == QStringLiteral("Taken back"));
}

TEST_CASE("reversal: a payment says what the bank did, and what the contract takes for it",
          "[reversal]")
{
    Correcting at;
    at.payments.fee = contractFee();
    at.key(Qt::Key_R);
    CHECK_FALSE(at.in<QComboBox>("reversalCause")->isVisible());
    at.choose("reversalTarget", QStringLiteral("Payment received $120.00, 12 Oct"));
    CHECK(at.in<QComboBox>("reversalCause")->isVisible());
    CHECK(at.confirmWords() == QStringLiteral("Reverse payment"));
    CHECK_FALSE(at.in<QCheckBox>("reversalFee")->isVisible());
    at.choose("reversalCause", QStringLiteral("Returned by the bank"));
    CHECK(at.edit("reversalReason")->text() == QStringLiteral("returned by the bank"));
    CHECK(at.in<QCheckBox>("reversalFee")->isVisible());
    CHECK(at.notice() == QStringLiteral("A fee of $15.00 is charged: contract § 4."));
    CHECK(at.cell(at.table()->rowCount() - 1, 3) == QStringLiteral("+$135.00"));
    at.in<QCheckBox>("reversalFee")->click();
    at.settle();
    CHECK(at.notice() == QStringLiteral("The fee of $15.00 is let go: contract § 4."));
    CHECK_FALSE(at.payments.lastWish<ReversalWish>().withFee);
    // A reason that was typed stays.
    at.typeInto("reversalReason", QStringLiteral("no funds"));
    at.choose("reversalCause", QStringLiteral("Charged back"));
    CHECK(at.payments.lastWish<ReversalWish>().reason == QStringLiteral("no funds"));
    CHECK(at.payments.lastWish<ReversalWish>().cause == ReversalCause::ChargedBack);
    at.edit("reversalReason")->clear();
    CHECK(at.notice() == QStringLiteral("Say why it is taken back, for instance: no funds."));
    at.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(at.payments.posted.empty());
    CHECK(QApplication::focusWidget() == at.edit("reversalReason"));
}

TEST_CASE("reversal: an entry of the timeline offers it", "[reversal]")
{
    Correcting at;
    auto *list = at.find<QListView>("timeline");
    int row = -1;
    for (int i = 0; i < list->model()->rowCount(); ++i) {
        if (list->model()->index(i, 0).data().toString().startsWith(QStringLiteral("Payment")))
            row = i;
    }
    REQUIRE(row >= 0);
    list->scrollTo(list->model()->index(row, 0));
    at.settle();
    const QPoint place = list->visualRect(list->model()->index(row, 0)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, list->viewport()->mapToGlobal(place));
    QApplication::sendEvent(list->viewport(), &event);
    auto *menu = at.find<QMenu>("timelineMenu");
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 1);
    menu->actions().front()->trigger();
    menu->close();
    at.settle();
    REQUIRE(at.dialog());
    CHECK(PaymentFixture::plain(at.in<QComboBox>("reversalTarget")->currentText())
          == QStringLiteral("Payment received $120.00, 12 Oct"));
}

TEST_CASE("correction: each kind asks for what it needs and records it", "[correction]")
{
    Correcting at;
    at.key(Qt::Key_R, Qt::ShiftModifier);
    REQUIRE(at.dialog());
    CHECK(at.notice() == QStringLiteral("Type the amount, for instance 40 or 15%."));
    at.typeInto("correctionAmount", QStringLiteral("25"));
    CHECK(at.notice() == QStringLiteral("Say the reason; it stays with the entry."));
    at.typeInto("correctionReason", QStringLiteral("goodwill"));
    auto adjusted = at.lastPayload<domain::Adjusted>();
    CHECK(adjusted.amount == domain::Money(-25'00, base::kUsd));
    CHECK(adjusted.bucket == domain::Bucket::Principal);
    CHECK(adjusted.reason == QStringLiteral("goodwill"));
    CHECK(at.cell(0, 3) == QStringLiteral("−$25.00"));
    CHECK(at.confirmWords() == QStringLiteral("Lower the claim"));

    at.choose("correctionKind", QStringLiteral("Raise the claim"));
    at.choose("correctionBucket", QStringLiteral("Fees"));
    adjusted = at.lastPayload<domain::Adjusted>();
    CHECK(adjusted.amount == domain::Money(25'00, base::kUsd));
    CHECK(adjusted.bucket == domain::Bucket::Fees);

    at.choose("correctionKind", QStringLiteral("Credit note"));
    at.typeInto("correctionNumber", QStringLiteral("CN-7"));
    CHECK(at.lastPayload<domain::CreditNote>().number == QStringLiteral("CN-7"));

    at.choose("correctionKind", QStringLiteral("Fee"));
    CHECK(at.notice()
          == QStringLiteral("Name the law or the clause of the contract that allows the charge."));
    at.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(at.payments.posted.empty());
    CHECK(QApplication::focusWidget() == at.edit("correctionBasis"));
    at.typeInto("correctionBasis", QStringLiteral("BGB § 288 (5)"));
    CHECK(at.lastPayload<domain::Charged>().basis == QStringLiteral("BGB § 288 (5)"));

    at.choose("correctionKind", QStringLiteral("Days without interest"));
    at.typeInto("correctionUntil", QStringLiteral("eom"));
    const auto waived = at.lastPayload<domain::InterestWaived>();
    CHECK(waived.from == QDate(2026, 11, 24));
    CHECK(waived.until == QDate(2026, 11, 30));
    CHECK(waived.reason == QStringLiteral("goodwill"));
    at.key(Qt::Key_Return, Qt::ControlModifier);
    at.settle();
    CHECK(at.payments.posted.size() == 1);
    CHECK_FALSE(at.dialog());
}

TEST_CASE("correction: all that can be used has a name", "[correction]")
{
    Correcting at;
    at.key(Qt::Key_R);
    dunlin::testing::checkNames(*at.dialog(), 4);
    at.dialog()->reject();
    at.key(Qt::Key_R, Qt::ShiftModifier);
    for (const char *kind : {"Lower the claim", "Credit note", "Fee", "Days without interest"}) {
        at.choose("correctionKind", QLatin1String(kind));
        dunlin::testing::checkNames(*at.dialog(), 6);
    }
}

// Hidden: pictures to look at.
TEST_CASE("correction pictures", "[.pictures]")
{
    for (const bool dark : {false, true}) {
        style::applyTheme(*qApp, dark ? style::Theme::Dark : style::Theme::Light);
        const QString theme = dark ? QStringLiteral("-dark") : QStringLiteral("-light");
        Correcting at;
        at.payments.fee = contractFee();
        at.key(Qt::Key_R);
        at.choose("reversalTarget", QStringLiteral("Payment received $120.00, 12 Oct"));
        at.choose("reversalCause", QStringLiteral("Returned by the bank"));
        shot(*at.dialog(), QStringLiteral("reversal") + theme);
        at.dialog()->reject();
        at.key(Qt::Key_R, Qt::ShiftModifier);
        at.typeInto("correctionAmount", QStringLiteral("25"));
        at.typeInto("correctionReason", QStringLiteral("goodwill"));
        shot(*at.dialog(), QStringLiteral("correction") + theme);
    }
    style::applyTheme(*qApp, style::Theme::Light);
}
