// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/message_shots.h"

#include "app/workstation/desk_window.h"
#include "app/workstation/picture_script.h"
#include "app/workstation/staged_messages.h"
#include "core/base/clock.h"
#include "ui/account/account_page.h"
#include "ui/common/segmented.h"
#include "ui/messages/inbox_page.h"
#include "ui/messages/texts_page.h"
#include "ui/shell/main_window.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTableView>

namespace dunlin::workstation {

namespace {

using domain::Channel;
using domain::MessageStep;

domain::EventId idOf(quint8 last)
{
    domain::EventId id;
    id.bytes.fill(0x5a);
    id.bytes[15] = last;
    return id;
}

void stage(StagedMessages &messages, const domain::AccountState &state)
{
    const base::Instant now = base::SystemClock().now();
    const auto add = [&](quint8 n, bool inbound, MessageStep step, Channel channel, int minutes,
                         const QString &peer, const QString &subject, const QString &body,
                         const QString &reason) {
        ports::InboxRow row{state.id,
                            state.number,
                            state.debtor.name,
                            idOf(n),
                            channel,
                            inbound,
                            step,
                            now.plusMs(-qint64(minutes) * base::kMsPerMinute),
                            peer,
                            subject,
                            true};
        ports::MessageThread thread;
        thread.message.id = row.id;
        thread.message.channel = channel;
        thread.message.inbound = inbound;
        thread.message.step = step;
        thread.message.to = peer;
        thread.message.subject = subject;
        thread.message.body = body;
        thread.message.reason = reason;
        thread.mayRetry = step == MessageStep::Uncertain || step == MessageStep::Failed;
        thread.maySaySent = step == MessageStep::Uncertain;
        if (inbound) {
            thread.before = domain::MessageState{};
            thread.before->subject = QStringLiteral("Reminder: your account");
            thread.before->body =
                QStringLiteral("Good day,\nthis is a reminder about your account.");
        }
        messages.rows.push_back(row);
        messages.threads.push_back(thread);
    };
    add(1, true, MessageStep::Queued, Channel::Email, 7, QStringLiteral("ines@example.org"),
        QStringLiteral("Re: Reminder: your account"),
        QStringLiteral("Hello,\n\nI paid half of it on Friday. Can I pay the rest on the 15th of "
                       "next month?\n\nInes"),
        {});
    add(2, true, MessageStep::Queued, Channel::Sms, 38, QStringLiteral("+48585550101"), {},
        QStringLiteral("STOP"), {});
    messages.threads.back().message.optOut = true;
    add(3, false, MessageStep::Bounced, Channel::Email, 95, QStringLiteral("old@example.org"),
        QStringLiteral("Reminder: your account"),
        QStringLiteral("Good day,\nthis is a reminder about your account."),
        QStringLiteral("5.1.1 550 unknown user"));
    add(4, false, MessageStep::Uncertain, Channel::Email, 240, QStringLiteral("firm@example.org"),
        QStringLiteral("Final notice"), QStringLiteral("Good day,\nthis is the last notice."),
        QStringLiteral("the program stopped while it was handed over; look whether it arrived, "
                       "then say so or send it again"));
}

using Act = std::function<void()>;
using Until = std::function<bool()>;

void step(PictureScript &script, const char *picture, Act act, Until until = {})
{
    constexpr int kSettleMs = 500; // words are checked a moment after the last key
    script.add({QString::fromLatin1(picture), std::move(act), std::move(until), kSettleMs});
}

void addCompose(PictureScript &script, DeskWindow &desk, const domain::AccountId &account)
{
    auto &window = desk.window();
    step(
        script, "",
        [&window, &account] {
            window.showAccount({account, {}, {}}, 0, 0);
        },
        [&desk, &account] {
            const auto *shown = desk.account().shown();
            return shown && shown->state.id == account;
        });
    step(
        script, "compose-email", [&script] { script.press(QStringLiteral("M")); },
        [] { return QApplication::activeModalWidget() != nullptr; });
    step(script, "compose-text", [] {
        auto *dialog = QApplication::activeModalWidget();
        auto *channel = dialog ? dialog->findChild<common::Segmented *>() : nullptr;
        if (!channel)
            return;
        channel->setCurrent(1);
        Q_EMIT channel->chosen(1);
    });
    step(script, "compose-lacks", [] {
        auto *dialog = QApplication::activeModalWidget();
        auto *body = dialog ? dialog->findChild<QPlainTextEdit *>() : nullptr;
        if (body)
            body->setPlainText(QStringLiteral("Pay now \u2013 today!"));
    });
    step(
        script, "", [&script] { script.press(QStringLiteral("Esc")); },
        [] { return QApplication::activeModalWidget() == nullptr; });
}

void addInbox(PictureScript &script, DeskWindow &desk, StagedMessages &messages, const Act &changed)
{
    auto *inbox = desk.inbox();
    if (!inbox)
        return;
    step(script, "inbox-none", [&desk, inbox] { desk.window().goTo(inbox); });
    step(
        script, "inbox-reply",
        [&desk, &messages, changed] {
            if (const auto *shown = desk.account().shown())
                stage(messages, shown->state);
            changed();
        },
        [inbox] { return inbox->open() == 4; });
    for (const char *picture : {"inbox-optout", "inbox-bounce", "inbox-uncertain"})
        step(script, picture, [&script] { script.press(QStringLiteral("J")); });
}

ports::TextRow draftOf()
{
    ports::TextRow row;
    row.id = idOf(9);
    row.name = QStringLiteral("reminder-1");
    row.version = 3;
    row.channel = "email";
    row.language = QStringLiteral("en");
    row.occasion = "reminder";
    row.subject = QStringLiteral("Reminder: {{account.number}}");
    row.body = QStringLiteral("Dear {{debtor.name}},\n\nplease pay {{total}} by {{pay.by}}.\n\n"
                              "{{sender.name}}, {{sender.phone}}");
    row.by = QStringLiteral("anna");
    row.at = base::SystemClock().now();
    row.note = QStringLiteral("shorter");
    row.mayApprove = row.mayWithdraw = true;
    return row;
}

void addTexts(PictureScript &script, DeskWindow &desk, StagedMessages &messages, const Act &changed)
{
    auto *texts = desk.texts();
    if (!texts)
        return;
    step(script, "texts-shipped", [&desk, texts] { desk.window().goTo(texts); });
    step(
        script, "texts-draft",
        [&messages, changed] {
            messages.drafts = {draftOf()};
            changed();
        },
        [texts] { return texts->waiting() == 1; });
    step(script, "texts-approve", [texts] {
        if (auto *table = texts->findChild<QTableView *>())
            table->setCurrentIndex(table->model()->index(0, 0));
    });
    step(script, "texts-longest", [texts] {
        auto *view = texts->findChild<common::Segmented *>(QStringLiteral("textsView"));
        view->setCurrent(1);
        Q_EMIT view->chosen(1);
    });
}

} // namespace

void addMessageShots(PictureScript &script, DeskWindow &desk, StagedMessages &messages,
                     const domain::AccountId &account, std::function<void()> changed)
{
    addCompose(script, desk, account);
    addInbox(script, desk, messages, changed);
    addTexts(script, desk, messages, changed);
    step(script, "", [&messages, changed] {
        messages.rows.clear();
        messages.threads.clear();
        messages.drafts.clear();
        changed();
    });
}

} // namespace dunlin::workstation
