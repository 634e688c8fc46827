// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/account_fixture.h"
#include "tests/ui/shots.h"
#include "ui/bank/bank_page.h"
#include "ui/bank/reason_words.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/systems/integrations_page.h"
#include "ui/wrapup/wrapup_panel.h"

#include <catch2/catch.hpp>

#include <QtCore/QTimer>
#include <QtCore/QTranslator>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QTableView>

using namespace dunlin;
using dunlin::testing::AccountFixture;

namespace {

template <class T>
void later(ports::Reply<T> reply, ports::Result<T> value)
{
    QTimer::singleShot(0, [reply = std::move(reply), value = std::move(value)] { reply(value); });
}

struct FakeBank final : ports::BankDesk {
    ports::BankLines lines;
    std::optional<base::Error> error;
    QStringList posted;
    QStringList aside;

    void waiting(int, ports::Reply<ports::BankLines> reply) override
    {
        if (error)
            return later<ports::BankLines>(std::move(reply), base::fail(*error));
        later<ports::BankLines>(std::move(reply), lines);
    }
    void post(const QByteArray &line, const QString &account, ports::Reply<bool> reply) override
    {
        posted << QString::fromLatin1(line) + QLatin1Char('>') + account;
        drop(line);
        later<bool>(std::move(reply), true);
    }
    void setAside(const QByteArray &line, const QString &reason, ports::Reply<bool> reply) override
    {
        aside << reason;
        drop(line);
        later<bool>(std::move(reply), true);
    }
    void matchAgain(ports::Reply<ports::BankMatched> reply) override
    {
        later<ports::BankMatched>(std::move(reply), ports::BankMatched{2, 1, 1});
    }
    void drop(const QByteArray &id)
    {
        std::erase_if(lines.lines, [&](const ports::BankLine &one) { return one.id == id; });
    }
    void add(const char *id, std::vector<ports::BankProposal> proposals)
    {
        ports::BankLine line;
        line.id = id;
        line.booked = QDate(2026, 11, 20);
        line.amount = base::Money(10'000, base::kEur);
        line.payer = QStringLiteral("Payer");
        line.proposals = std::move(proposals);
        lines.lines.push_back(line);
    }
};

struct FakeIntegrations final : ports::Integrations {
    std::vector<ports::Integration> all;
    std::vector<ports::IntegrationRun> history;
    QByteArrayList ran;
    std::vector<qint64> retried;

    void list(ports::Reply<std::vector<ports::Integration>> reply) override
    {
        later<std::vector<ports::Integration>>(std::move(reply), all);
    }
    void runs(const ports::Integration &,
              ports::Reply<std::vector<ports::IntegrationRun>> reply) override
    {
        later<std::vector<ports::IntegrationRun>>(std::move(reply), history);
    }
    void runNow(const ports::Integration &what, ports::Reply<QString> reply) override
    {
        ran << what.id;
        later<QString>(std::move(reply), QStringLiteral("2 records taken in"));
    }
    void retry(const ports::Integration &, qint64 seq, ports::Reply<bool> reply) override
    {
        retried.push_back(seq);
        later<bool>(std::move(reply), true);
    }
};

template <class Page>
void show(Page &page)
{
    page.resize(1204, 680);
    page.show();
    [[maybe_unused]] const bool exposed = QTest::qWaitForWindowExposed(&page);
    QTest::qWait(40);
}

ports::CallState call(ports::CallPhase phase, ports::CallEnd end = ports::CallEnd::None)
{
    return {phase, end, false, {}, QStringLiteral("no sound")};
}

} // namespace

TEST_CASE("bank lines: one key posts as proposed, and the cursor stays at its place", "[bank]")
{
    FakeBank desk;
    desk.add("01", {{QStringLiteral("A-1"), QStringLiteral("One"), 85, QStringLiteral("why")},
                    {QStringLiteral("A-2"), QStringLiteral("Two"), 70, QStringLiteral("why not")}});
    desk.add("02", {{QStringLiteral("A-3"), QStringLiteral("Three"), 60, QStringLiteral("name")}});
    desk.add("03", {});
    bank::BankPage page(desk);
    QSignalSpy decided(&page, &bank::BankPage::decided);
    show(page);
    REQUIRE(page.waiting() == 3);
    shot(page, QStringLiteral("bank-waiting"));
    page.nextProposal();
    page.post();
    QTest::qWait(40);
    CHECK(desk.posted == QStringList{QStringLiteral("01>A-2")});
    CHECK(decided.size() == 1);
    CHECK(page.waiting() == 2);
    page.post();
    QTest::qWait(40);
    CHECK(desk.posted.last() == QLatin1String("02>A-3"));
    // Nothing is proposed: nothing is posted, until somebody says on what.
    page.post();
    QTest::qWait(40);
    CHECK(desk.posted.size() == 2);
    CHECK_FALSE(page.findChild<common::Button *>(QStringLiteral("postLine"))->isEnabled());
    page.findChild<QLineEdit *>(QStringLiteral("bankAccountNumber"))
        ->setText(QStringLiteral("A-9"));
    page.post();
    QTest::qWait(40);
    CHECK(desk.posted.last() == QLatin1String("03>A-9"));
    CHECK(page.waiting() == 0);
}

TEST_CASE("bank lines: setting aside takes a reason", "[bank]")
{
    FakeBank desk;
    desk.add("01", {});
    bank::BankPage page(desk);
    show(page);
    page.setAside();
    CHECK(desk.aside.isEmpty());
    auto *reason = page.findChild<QLineEdit *>(QStringLiteral("bankReason"));
    reason->setText(QStringLiteral("rent of the car park"));
    page.setAside();
    QTest::qWait(40);
    CHECK(desk.aside == QStringList{QStringLiteral("rent of the car park")});
}

TEST_CASE("bank lines: data that is too old is said; a laptop says where the office is", "[bank]")
{
    FakeBank desk;
    desk.lines.standing = {true, 3, 90, {{QStringLiteral("DE1"), QDate(2026, 11, 18), 6}}, 5, 0, 0};
    bank::BankPage page(desk);
    show(page);
    shot(page, QStringLiteral("bank-stale"));
    CHECK(page.findChild<common::Label *>(QStringLiteral("bankAge"))
              ->text()
              .contains(QLatin1String("Nobody is chased")));
    FakeBank away;
    away.error = base::Error{base::ErrorCode::Forbidden, QStringLiteral("not here"), {}};
    bank::BankPage empty(away);
    show(empty);
    CHECK(empty.waiting() == 0);
}

TEST_CASE("integrations: what fails says why, is run again and sent again", "[systems]")
{
    base::ManualClock clock{base::Instant{1'795'538'520'000}};
    FakeIntegrations integrations;
    ports::Integration erp;
    erp.id = "erp";
    erp.system = QStringLiteral("tryton");
    erp.health = ports::Integration::Health::Failing;
    erp.words = QStringLiteral("no answer within 10 s");
    ports::Integration hook;
    hook.kind = ports::Integration::Kind::Webhook;
    hook.id = "0c";
    hook.system = QStringLiteral("https://hooks.example.com/in");
    hook.failed = 1;
    hook.health = ports::Integration::Health::Failing;
    integrations.all = {erp, hook};
    integrations.history = {{false, clock.now(), QStringLiteral("note: answered 503"), 77}};
    systems::IntegrationsPage page({integrations, clock}, "UTC");
    QSignalSpy trouble(&page, &systems::IntegrationsPage::troubleChanged);
    QSignalSpy done(&page, &systems::IntegrationsPage::done);
    show(page);
    REQUIRE_FALSE(trouble.isEmpty());
    CHECK(trouble.last().front().toInt() == 2);
    QTest::qWait(60);
    shot(page, QStringLiteral("integrations-failing"));
    CHECK(page.findChild<common::Label *>(QStringLiteral("integrationWords"))->text()
          == QLatin1String("no answer within 10 s"));
    page.runNow();
    page.runNow(); // once at a time
    QTest::qWait(60);
    CHECK(integrations.ran == QByteArrayList{"erp"});
    CHECK(done.size() == 1);
    page.moveBy(1);
    QTest::qWait(60);
    page.retry();
    QTest::qWait(60);
    REQUIRE(integrations.retried.size() == 1);
    CHECK(integrations.retried.front() == 77);
}

TEST_CASE("calls: the wrap-up follows the call, and proposes what came of it", "[calls]")
{
    AccountFixture at;
    at.open();
    at.press(Qt::Key_C);
    REQUIRE(at.dialled.size() == 1);
    auto &panel = at.page.panel();
    REQUIRE(panel.mode() == wrapup::WrapUpPanel::Mode::Calling);
    panel.followCall(call(ports::CallPhase::Dialling));
    panel.followCall(call(ports::CallPhase::Ringing));
    shot(at.page, QStringLiteral("call-ringing"));
    CHECK(panel.mode() == wrapup::WrapUpPanel::Mode::Calling);
    SECTION("busy")
    {
        panel.followCall(call(ports::CallPhase::Ended, ports::CallEnd::Busy));
        CHECK(panel.mode() == wrapup::WrapUpPanel::Mode::WrapUp);
        REQUIRE(panel.unfinished());
        CHECK(panel.unfinished()->outcome == domain::Outcome::Busy);
    }
    SECTION("nobody answers")
    {
        panel.followCall(call(ports::CallPhase::Ended, ports::CallEnd::NotReached));
        REQUIRE(panel.unfinished());
        CHECK(panel.unfinished()->outcome == domain::Outcome::NoAnswer);
    }
    SECTION("talked: what came of it is for the collector to say")
    {
        panel.followCall(call(ports::CallPhase::Talking));
        at.clock.advanceMs(61'000);
        panel.followCall(call(ports::CallPhase::Ended, ports::CallEnd::HungUp));
        CHECK(panel.mode() == wrapup::WrapUpPanel::Mode::WrapUp);
        CHECK_FALSE((panel.unfinished() && panel.unfinished()->outcome));
    }
    SECTION("the telephone fails: the attempt stays to be wrapped up")
    {
        panel.followCall(call(ports::CallPhase::Ended, ports::CallEnd::Failed));
        CHECK(panel.mode() == wrapup::WrapUpPanel::Mode::WrapUp);
        bool said = false;
        for (const auto *label : panel.findChildren<QLabel *>())
            said = said || label->text().contains(QLatin1String("no sound"));
        CHECK(said);
    }
    SECTION("what the collector chose is not replaced")
    {
        panel.chooseOutcome(domain::Outcome::Voicemail);
        panel.followCall(call(ports::CallPhase::Ended, ports::CallEnd::NotReached));
        REQUIRE(panel.unfinished());
        CHECK(panel.unfinished()->outcome == domain::Outcome::Voicemail);
    }
}

TEST_CASE("bank: why an account was proposed is said clause by clause, and in the desk's language")
{
    const auto seen = [](const char *english) {
        QString text = bank::reasonWords(QLatin1String(english));
        return text.remove(QChar(0x2068)).remove(QChar(0x2069)).toStdString();
    };
    CHECK(seen("the reference has INV1, INV2, and the amount is what is open")
          == "The reference has INV1, INV2 · The amount is what is open");
    CHECK(seen("the text has 4711, of which nothing is open; 3 accounts have such a number")
          == "The text has 4711 · Nothing of it is open · 3 accounts have such a number");
    CHECK(seen("the end-to-end id has X9, and the account is in CHF")
          == "The end-to-end id has X9 · The account is in CHF");
    CHECK(seen("the payer has the debtor's name, and the amount was promised")
          == "The payer has the debtor's name · The amount was promised");
    // What a later matcher says is shown as it comes.
    CHECK(seen("the moon is full") == "the moon is full");
    CHECK(seen("the text has the moon in it") == "the text has the moon in it");
    QTranslator german;
    REQUIRE(german.load(QStringLiteral(":/i18n/dunlin_de.qm")));
    QCoreApplication::installTranslator(&german);
    CHECK(seen("the text has 4711, and the amount was promised")
          == "Der Text enthält 4711 · Der Betrag war zugesagt");
    QCoreApplication::removeTranslator(&german);
}
