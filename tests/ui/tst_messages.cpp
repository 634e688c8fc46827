// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_message_desk.h"
#include "tests/ui/fits.h"
#include "tests/ui/shots.h"
#include "tests/ui/window_fixture.h"
#include "ui/account/gate_banner.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/messages/compose_dialog.h"
#include "ui/messages/inbox_page.h"
#include "ui/messages/message_words.h"
#include "ui/messages/texts_page.h"
#include "ui/shell/connect_messages.h"

#include <catch2/catch.hpp>

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTableView>

using namespace dunlin;
using namespace dunlin::testing;
using domain::Channel;
using domain::MessageStep;

namespace {

domain::EventId idOf(quint8 last)
{
    domain::EventId id;
    id.bytes[15] = last;
    return id;
}

ports::InboxRow row(quint8 n, bool inbound, MessageStep step)
{
    ports::InboxRow made;
    made.account.bytes[15] = n;
    made.number = QStringLiteral("HE-%1").arg(n);
    made.debtor = QStringLiteral("Debtor %1").arg(n);
    made.id = idOf(n);
    made.inbound = inbound;
    made.step = step;
    made.at = base::Instant{1795538520'000};
    made.subject = QStringLiteral("Re: reminder");
    return made;
}

ports::MessageThread threadOf(const ports::InboxRow &of)
{
    ports::MessageThread thread;
    thread.message.id = of.id;
    thread.message.inbound = of.inbound;
    thread.message.step = of.step;
    thread.message.subject = of.subject;
    thread.message.body = QStringLiteral("I paid on Friday.");
    thread.mayRetry = thread.maySaySent = of.step == MessageStep::Uncertain;
    return thread;
}

class Mail : public WindowFixture {
public:
    Mail() : WindowFixture(20, QSize(1280, 720))
    {
        messages.rows = {row(1, true, MessageStep::Queued), row(2, false, MessageStep::Uncertain)};
        for (const auto &one : messages.rows)
            messages.threads.push_back(threadOf(one));
        inbox = new messages::InboxPage({messages, changes, clock}, "UTC");
        shell::connectInbox(*window, *inbox, messages, session(), clock);
        ports::TextRow draft;
        draft.id = idOf(9);
        draft.name = QStringLiteral("reminder-1");
        draft.version = 2;
        draft.channel = "email";
        draft.language = QStringLiteral("de");
        draft.subject = QStringLiteral("Erinnerung");
        draft.body = QStringLiteral("Guten Tag");
        draft.by = QStringLiteral("anna");
        draft.mayApprove = draft.mayWithdraw = true;
        messages.versions = {draft};
        texts = new messages::TextsPage({messages, changes, clock}, true, "UTC");
        shell::connectTexts(*window, *texts);
        settle();
    }
    void go(Qt::Key page)
    {
        press(Qt::Key_G);
        press(page);
        settle(90);
    }
    FakeMessageDesk messages;
    messages::InboxPage *inbox = nullptr;
    messages::TextsPage *texts = nullptr;
};

} // namespace

TEST_CASE("the inbox is worked with the keyboard alone")
{
    Mail mail;
    CHECK(mail.inbox->open() == 2);
    mail.go(Qt::Key_E);
    CHECK(mail.find<QPlainTextEdit>("inboxText")->toPlainText()
          == QLatin1String("I paid on Friday."));
    CHECK(mail.find<QAbstractButton>("inboxSent")->isHidden());
    shot(*mail.window, QStringLiteral("inbox"));
    mail.press(Qt::Key_A);
    mail.settle(60);
    REQUIRE(mail.messages.said.size() == 1);
    CHECK(mail.messages.said.front() == std::pair(idOf(1), MessageStep::Handled));
    mail.press(Qt::Key_J);
    mail.settle(60);
    CHECK_FALSE(mail.find<QAbstractButton>("inboxSent")->isHidden());
    mail.press(Qt::Key_V);
    mail.settle(60);
    CHECK(mail.messages.said.back() == std::pair(idOf(2), MessageStep::Sent));
    mail.press(Qt::Key_T);
    mail.settle(60);
    CHECK(mail.messages.said.back() == std::pair(idOf(2), MessageStep::Retry));
}

TEST_CASE("whoever sends a text again reads in how many parts it goes")
{
    Mail mail;
    ports::MessageThread &thread = mail.messages.threads.back();
    thread.message.channel = domain::Channel::Sms;
    thread.message.reason = QStringLiteral("no answer came");
    thread.message.body = QString(200, u'x');
    mail.go(Qt::Key_E);
    mail.press(Qt::Key_J);
    mail.settle(60);
    const auto said = [&mail] { return mail.find<common::Label>("inboxReasonText")->text(); };
    CHECK(said().contains(QStringLiteral("no answer came")));
    CHECK(said().contains(QStringLiteral("text message")));
    mail.press(Qt::Key_K);
    mail.settle(60);
    CHECK_FALSE(said().contains(QStringLiteral("text message")));
}

TEST_CASE("a reply is written to who wrote, and says what it answers")
{
    Mail mail;
    mail.messages.composed.to = QStringLiteral("ines@example.org");
    mail.go(Qt::Key_E);
    mail.press(Qt::Key_R);
    mail.settle(90);
    auto *dialog = mail.window->findChild<messages::ComposeDialog *>();
    REQUIRE(dialog);
    CHECK(dialog->findChild<QLineEdit *>(QStringLiteral("composeSubject"))->text()
          == QLatin1String("Re: reminder"));
    dialog->findChild<QPlainTextEdit *>(QStringLiteral("composeBody"))
        ->setPlainText(QStringLiteral("Thank you."));
    dialog->confirm();
    mail.settle(60);
    REQUIRE(mail.messages.queued.size() == 1);
    CHECK(mail.messages.queued.front().answers == idOf(1));
    CHECK(mail.messages.queued.front().body == QLatin1String("Thank you."));
}

TEST_CASE("what is typed is composed anew, and what is refused stays typed")
{
    Mail mail;
    mail.messages.texts_ = {{QStringLiteral("reminder-1"), QStringLiteral("en"), {}}};
    mail.messages.composed.subject = QStringLiteral("From the text");
    mail.messages.composed.body = QStringLiteral("Words of the text");
    mail.messages.composed.to = QStringLiteral("a@example.org");
    messages::ComposeDialog dialog(mail.messages, mail.clock, "UTC",
                                   {{}, QStringLiteral("Ines"), QStringLiteral("7")},
                                   mail.window.get());
    dialog.open();
    mail.settle(90);
    shot(dialog, QStringLiteral("compose"));
    auto *body = dialog.findChild<QPlainTextEdit *>(QStringLiteral("composeBody"));
    CHECK(body->toPlainText() == QLatin1String("Words of the text"));
    CHECK(mail.messages.asked.back().body.isEmpty()); // the text's own words
    body->setPlainText(QStringLiteral("Mine"));
    mail.settle(350);
    CHECK(mail.messages.asked.back().body == QLatin1String("Mine"));
    mail.messages.refusal = base::Error{base::ErrorCode::Input, QStringLiteral("it lacks x"), {}};
    dialog.confirm();
    mail.settle(60);
    CHECK(dialog.isVisible());
    CHECK(body->toPlainText() == QLatin1String("Mine"));
    mail.messages.refusal.reset();
    dialog.confirm();
    mail.settle(60);
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("what the gate says of a message stands where it stands of a call, in words of messages")
{
    Mail mail;
    mail.messages.texts_ = {{QStringLiteral("reminder-1"), QStringLiteral("en"), {}}};
    mail.messages.composed.body = QStringLiteral("Words");
    mail.messages.composed.to = QStringLiteral("a@example.org");
    mail.messages.composed.gate.state = ports::GateState::Block;
    mail.messages.composed.gate.nextAllowed = mail.clock.now().plusMs(base::kMsPerHour);
    messages::ComposeDialog dialog(mail.messages, mail.clock, "UTC",
                                   {{}, QStringLiteral("Ines"), QStringLiteral("7")},
                                   mail.window.get());
    dialog.open();
    mail.settle(90);
    auto *gate = dialog.findChild<account::GateBanner *>(QStringLiteral("composeGate"));
    REQUIRE(gate);
    CHECK(gate->accessibleName().startsWith(QLatin1String("It waits, and is sent later")));
    CHECK(gate->anchor()->isHidden()); // there are no details to open
    shot(dialog, QStringLiteral("compose-waits"));
}

TEST_CASE("sentences of messages leave no gap for what is not known")
{
    CHECK(messages::lineOf({QString(), QStringLiteral("HE-1"), QStringLiteral(" ")})
          == common::isolated(QStringLiteral("HE-1")));
    CHECK(messages::lineOf({}).isEmpty());
    Mail mail;
    mail.messages.texts_ = {{QStringLiteral("reminder-1"), {}, {}}};
    mail.messages.composed.body = QStringLiteral("Words");
    mail.messages.composed.to = QStringLiteral("a@example.org");
    messages::ComposeDialog dialog(mail.messages, mail.clock, "UTC",
                                   {{}, QString(), QStringLiteral("7")}, mail.window.get());
    domain::MessageState received;
    received.id = idOf(9);
    received.inbound = true;
    dialog.answer(received); // a text message has no subject
    dialog.open();
    mail.settle(90);
    CHECK(dialog.findChild<QLineEdit *>(QStringLiteral("composeSubject"))->text()
          == QLatin1String("Re: your message"));
    CHECK(dialog.findChild<QComboBox *>(QStringLiteral("composeText"))->itemText(1)
          == QLatin1String("Reminder 1"));
    CHECK(dialog.findChild<common::Label *>(QStringLiteral("composeWhose"))->text()
          == common::isolated(QStringLiteral("7")));
    QString queued;
    QObject::connect(&dialog, &messages::ComposeDialog::queued,
                     [&queued](const QString &sentence) { queued = sentence; });
    dialog.findChild<QPlainTextEdit *>(QStringLiteral("composeBody"))
        ->setPlainText(QStringLiteral("Words"));
    dialog.confirm();
    mail.settle(60);
    CHECK(queued == QLatin1String("E-mail queued for 7"));
}

TEST_CASE("a draft is approved with a key, refused with a reason, and a version begun from it")
{
    Mail mail;
    CHECK(mail.texts->waiting() == 1);
    mail.go(Qt::Key_P);
    shot(*mail.window, QStringLiteral("texts"));
    mail.press(Qt::Key_A);
    mail.settle(60);
    REQUIRE(mail.messages.decided.size() == 1);
    CHECK(mail.messages.decided.front() == std::pair(idOf(9), true));
    mail.press(Qt::Key_D);
    mail.settle(60);
    CHECK(mail.messages.decided.size() == 1); // not without a reason
    mail.find<QLineEdit>("textsReason")->setText(QStringLiteral("tone"));
    mail.texts->withdraw();
    mail.settle(60);
    CHECK(mail.messages.decided.back() == std::pair(idOf(9), false));
    mail.texts->write();
    mail.find<QPlainTextEdit>("textsWords")->setPlainText(QStringLiteral("Guten Tag {{x}}"));
    mail.texts->saveDraft();
    mail.settle(60);
    REQUIRE(mail.messages.drafted.size() == 1);
    CHECK(mail.messages.drafted.front().body == QLatin1String("Guten Tag {{x}}"));
}
