// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_account_views.h"
#include "tests/support/fake_agreement_desk.h"
#include "tests/ui/fits.h"
#include "tests/ui/shots.h"
#include "tests/ui/window_fixture.h"
#include "ui/arrangement/notice.h"
#include "ui/common/toast.h"
#include "ui/forms/effect_panel.h"
#include "ui/person/person_page.h"
#include "ui/person/relation_words.h"
#include "ui/shell/connect_person.h"
#include "ui/wrapup/fact_list.h"

#include <catch2/catch.hpp>

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTableView>

using namespace dunlin;
using namespace dunlin::testing;
using domain::Money;

namespace {

QString plain(QString text)
{
    text.remove(QChar(0x2068)).remove(QChar(0x2069));
    return text.replace(QChar(0x00A0), QLatin1Char(' '));
}

class Knowing : public WindowFixture {
public:
    Knowing() : WindowFixture(20, QSize(1280, 720))
    {
        page = new person::PersonPage({desk, agreements, views, queue, changes, clock}, session());
        shell::connectPerson(*window, *accountPage, *page);
        press(Qt::Key_Return);
        settle();
        fill();
    }
    void fill()
    {
        domain::AccountState &state = account().state;
        domain::PartyState guarantor;
        guarantor.id.bytes[15] = 31;
        guarantor.role = domain::PartyRole::Guarantor;
        guarantor.name = QStringLiteral("Omar Anderson");
        guarantor.liabilityPercent = 50;
        guarantor.liabilityMax = Money(500'00, base::kUsd);
        guarantor.told = domain::MayBeTold::Amount;
        guarantor.linked = QDate(2026, 8, 14);
        domain::PartyState gone;
        gone.id.bytes[15] = 32;
        gone.role = domain::PartyRole::Spouse;
        gone.name = QStringLiteral("Lena Ortiz");
        gone.linked = QDate(2026, 8, 14);
        gone.unlinked = QDate(2026, 11, 2);
        gone.reason = QStringLiteral("divorced");
        state.parties = {gone, guarantor};
        state.contactPoints[0].source = QStringLiteral("vendor");
        state.contactPoints[0].lastOutcome = domain::Outcome::NoAnswer;
        state.contactPoints[0].lastUsed = clock.now().plusMs(-2 * base::kMsPerDay);
        domain::TimelineEntry linked;
        linked.kind = domain::TimelineEntry::Kind::Person;
        linked.detail = QStringLiteral("unlinked");
        linked.text = QStringLiteral("divorced");
        linked.at = clock.now().plusMs(-22 * base::kMsPerDay);
        linked.actor = QStringLiteral("user:dana");
        state.timeline.push_back(linked);
        ports::PointOrigin origin;
        origin.point = state.contactPoints[1].id;
        origin.addedBy = QStringLiteral("import:0011");
        origin.confirmedBy = QStringLiteral("user:dana");
        origin.confirmed = clock.now().plusMs(-base::kMsPerDay);
        views.known = {origin};
    }
    ports::AccountPage &account() { return desk.at(accountPage->account()); }
    void go()
    {
        key(Qt::Key_N, Qt::ShiftModifier);
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
    QString cell(const char *table, int row, int column) const
    {
        return plain(find<QTableView>(table)->model()->index(row, column).data().toString());
    }
    std::string notice() const
    {
        const auto *found = field<arrangement::Notice>("formNotice");
        return found->isHidden() ? std::string() : plain(found->text()).toStdString();
    }
    void choosePoint(int row)
    {
        auto *table = find<QTableView>("personPoints");
        table->setFocus();
        table->setCurrentIndex(table->model()->index(row, 0));
    }
    template <class T>
    const T &recorded() const
    {
        return std::get<T>(agreements.recorded.back().payloads.front());
    }
    void confirm() { key(Qt::Key_Return, Qt::ControlModifier); }

    FakeAgreementDesk agreements{QDate(2026, 11, 24)};
    FakeAccountViews views{desk, QDate(2026, 11, 24)};
    person::PersonPage *page = nullptr;
    int keys = 0;
};

} // namespace

TEST_CASE("person: one key shows all accounts, people and numbers", "[person]")
{
    Knowing desk;
    desk.go();
    CHECK(desk.keys == 1);
    CHECK(desk.window->currentPage() == desk.page);
    CHECK(desk.cell("personAccounts", 0, 3) == QStringLiteral("$2,030.27"));
    CHECK(plain(desk.find<QLabel>("personTotals")->text()) == QStringLiteral("$2,430.67"));
    // Who stands beside: who is not any more comes last, with day and reason.
    CHECK(desk.cell("personParties", 0, 0) == QStringLiteral("Omar Anderson"));
    CHECK(desk.cell("personParties", 0, 2) == QStringLiteral("$500.00 · 50%, at most $500.00"));
    CHECK(desk.cell("personParties", 0, 3) == QStringLiteral("The amount"));
    CHECK(desk.cell("personParties", 1, 4) == QStringLiteral("until 2 Nov: divorced"));
    CHECK(desk.find<wrapup::FactList>("personLinks")->facts().rowCount() == 1);
    // Numbers with where they come from and what came of them.
    CHECK(desk.cell("personPoints", 0, 0) == QStringLiteral("+1 677 555 4802"));
    CHECK(desk.cell("personPoints", 0, 3) == QStringLiteral("10:42 CST"));
    CHECK(desk.cell("personPoints", 0, 5) == QStringLiteral("A data vendor"));
    CHECK(desk.cell("personPoints", 0, 6) == QStringLiteral("No answer, 2 d ago"));
    CHECK(desk.cell("personPoints", 1, 5) == QStringLiteral("confirmed Yesterday by dana"));
    CHECK(desk.cell("personPoints", 3, 4) == QStringLiteral("Wrong"));
    CHECK(testing::clipped(*desk.page) == "");
    shot(*desk.window, QStringLiteral("person"));
    desk.key(Qt::Key_Escape);
    CHECK(desk.window->currentPage() == desk.accountPage);
}

TEST_CASE("person: two currencies are never added", "[person]")
{
    Knowing desk;
    desk.account().linked[1].balance = Money(312'40, base::kEur);
    desk.go();
    CHECK(plain(desk.find<QLabel>("personTotals")->text())
          == QStringLiteral("€312.40 + $2,118.27"));
}

TEST_CASE("person: a number in two keys and its digits; what is no number is said", "[person]")
{
    Knowing desk;
    desk.go();
    desk.keys = 0;
    desk.key(Qt::Key_A);
    REQUIRE(desk.dialog());
    desk.type(QStringLiteral("555 0199"));
    CHECK(desk.notice() == "Type the number with its country, for instance +1 677 555 4802.");
    desk.confirm();
    CHECK(desk.agreements.recorded.empty());
    desk.field<QLineEdit>("pointValue")->clear();
    desk.type(QStringLiteral("001 (512) 555-0199"));
    CHECK(desk.field<forms::EffectPanel>("pointEffect")
              ->text()
              .contains(QStringLiteral("do not overwrite it")));
    shot(*desk.dialog(), QStringLiteral("point"));
    desk.confirm();
    CHECK(desk.keys == 3); // with the one that was refused
    const auto &set = desk.recorded<domain::ContactPointSet>();
    CHECK(set.value == QStringLiteral("+15125550199"));
    CHECK(set.source == QStringLiteral("debtor"));
    CHECK(set.kind == domain::PointKind::Phone);
    CHECK_FALSE(set.state);
}

TEST_CASE("person: a known number is not added twice, and whose it is can be said", "[person]")
{
    Knowing desk;
    desk.go();
    desk.key(Qt::Key_A);
    desk.type(QStringLiteral("+1 512 555 0148"));
    CHECK(desk.field<forms::EffectPanel>("pointEffect")
              ->text()
              .contains(QStringLiteral("It is here already; this confirms it.")));
    desk.field<QComboBox>("pointOwner")->setCurrentIndex(1);
    desk.settle(20);
    desk.confirm();
    CHECK(desk.recorded<domain::ContactPointSet>().point
          == desk.account().state.contactPoints[1].id);
    CHECK(desk.recorded<domain::ContactPointSet>().owner->bytes[15] == 31);
}

TEST_CASE("person: confirm, wrong and do not contact are one key each, and undone by one",
          "[person]")
{
    Knowing desk;
    desk.go();
    desk.choosePoint(1);
    desk.key(Qt::Key_V);
    CHECK(desk.recorded<domain::ContactPointSet>().value == QStringLiteral("+15125550148"));
    CHECK_FALSE(desk.recorded<domain::ContactPointSet>().state);
    desk.key(Qt::Key_X);
    CHECK(desk.recorded<domain::ContactPointSet>().state == domain::PointState::Wrong);
    desk.choosePoint(0);
    desk.key(Qt::Key_D);
    CHECK(desk.recorded<domain::ContactPointSet>().state == domain::PointState::DoNotContact);
    CHECK(desk.find<common::Toast>("toast")->hasAction());
    desk.key(Qt::Key_U);
    desk.settle();
    CHECK(desk.desk.undone.size() == 1);
    // A wrong number cannot be confirmed away: it stays protective.
    const size_t before = desk.agreements.recorded.size();
    desk.choosePoint(3);
    desk.key(Qt::Key_V);
    CHECK(desk.agreements.recorded.size() == before);
}

TEST_CASE("person: a co-debtor with share and what may be said", "[person]")
{
    Knowing desk;
    desk.go();
    desk.key(Qt::Key_P);
    desk.confirm();
    CHECK(desk.notice() == "Type the name.");
    desk.type(QStringLiteral("Nina Berg"));
    desk.field<QComboBox>("partyTold")->setCurrentIndex(3);
    desk.field<QLineEdit>("partyPercent")->setText(QStringLiteral("150"));
    desk.settle(20);
    CHECK(desk.notice().find("0 to 100 percent") != std::string::npos);
    desk.field<QLineEdit>("partyPercent")->setText(QStringLiteral("50 %"));
    desk.settle(20);
    shot(*desk.dialog(), QStringLiteral("party"));
    desk.confirm();
    const auto &party = desk.recorded<domain::PartySet>();
    CHECK(party.name == QStringLiteral("Nina Berg"));
    CHECK(party.role == domain::PartyRole::CoDebtor);
    CHECK(party.liabilityPercent == 50);
    CHECK(party.told == domain::MayBeTold::Everything);
}

TEST_CASE("person: unlinking takes a reason", "[person]")
{
    Knowing desk;
    desk.go();
    auto *table = desk.find<QTableView>("personParties");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    desk.key(Qt::Key_Delete);
    REQUIRE(desk.dialog());
    desk.confirm();
    CHECK(desk.notice() == "Say why the person is unlinked.");
    desk.type(QStringLiteral("released by the bank"));
    desk.confirm();
    CHECK(desk.recorded<domain::PartyUnlinked>().party.bytes[15] == 31);
    CHECK(desk.recorded<domain::PartyUnlinked>().reason == QStringLiteral("released by the bank"));
}

TEST_CASE("person: an account is linked to whom a search finds", "[person]")
{
    Knowing desk;
    desk.go();
    desk.key(Qt::Key_L);
    REQUIRE(desk.dialog());
    desk.type(desk.queue.rows[3].debtor.left(5));
    auto *found = desk.field<wrapup::FactList>("linkFound");
    REQUIRE(found->facts().rowCount() > 0);
    const base::Bytes16 id = found->facts().row(0).id;
    Q_EMIT found->picked(id);
    desk.settle();
    desk.type(QStringLiteral("same birthday"));
    desk.confirm();
    CHECK(desk.recorded<domain::DebtorLinked>().debtor
          == desk.desk.pageOf(domain::AccountId{id}).state.debtor.id);
    CHECK(desk.recorded<domain::DebtorLinked>().reason == QStringLiteral("same birthday"));
}

TEST_CASE("person: numbers as they are typed", "[person]")
{
    CHECK(person::e164(QStringLiteral("+49 (30) 12 34-56")) == QStringLiteral("+4930123456"));
    CHECK(person::e164(QStringLiteral("0049 30 123456")) == QStringLiteral("+4930123456"));
    CHECK(person::e164(QStringLiteral("030 123456")).isEmpty());
    CHECK(person::e164(QStringLiteral("+1 23")).isEmpty());
    CHECK(person::e164(QStringLiteral("+1234567890123456")).isEmpty());
    CHECK(person::e164(QStringLiteral("+49 30 call me")).isEmpty());
    using domain::PointKind;
    CHECK(person::normalised(PointKind::Email, QStringLiteral(" A.B@Example.COM "))
          == QStringLiteral("a.b@example.com"));
    CHECK(person::normalised(PointKind::Email, QStringLiteral("a@b")).isEmpty());
    CHECK(person::normalised(PointKind::Post, QStringLiteral(" 1  Main St,  Tulsa "))
          == QStringLiteral("1 Main St, Tulsa"));
}
