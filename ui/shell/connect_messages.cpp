// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connect_messages.h"

#include "ui/account/account_page.h"
#include "ui/common/error_text.h"
#include "ui/messages/compose_dialog.h"
#include "ui/messages/inbox_page.h"
#include "ui/messages/texts_page.h"
#include "ui/shell/key_table.h"
#include "ui/shell/main_window.h"

#include <QtCore/QCoreApplication>

namespace dunlin::shell {

using messages::ComposeDialog;
using messages::InboxPage;
using messages::TextsPage;

namespace {

struct MessageCommand {
    Q_DECLARE_TR_FUNCTIONS(MessageCommand)
};

Command commandOf(const char *id, const QString &title, const char *key, const char *icon,
                  QWidget &page, std::function<void()> run)
{
    Command command;
    command.id = QLatin1String(id);
    command.title = title;
    command.group = CommandGroup::List;
    command.keys = {keys(key)};
    command.icon = QLatin1String(icon);
    command.run = std::move(run);
    command.page = &page;
    return command;
}

void addMoves(KeyTable &table, const char *next, const char *previous, QWidget &page,
              const std::function<void(int)> &move)
{
    Command down = commandOf(next, MessageCommand::tr("Next line"), "J", "arrow-down", page,
                             [move] { move(1); });
    down.repeats = true;
    table.add(std::move(down));
    Command up = commandOf(previous, MessageCommand::tr("Previous line"), "K", "arrow-up", page,
                           [move] { move(-1); });
    up.repeats = true;
    table.add(std::move(up));
}

ComposeDialog *openCompose(MainWindow &window, ports::MessageDesk &desk,
                           const ports::Session &session, const base::Clock &clock,
                           const ComposeDialog::Whose &whose)
{
    auto *dialog = new ComposeDialog(desk, clock, session.officeZone, whose, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ComposeDialog::queued, &window,
                     [&window](const QString &sentence) { window.notify(sentence); });
    dialog->open();
    return dialog;
}

} // namespace

void connectCompose(MainWindow &window, account::AccountPage &account, ports::MessageDesk &desk,
                    const ports::Session &session, const base::Clock &clock)
{
    if (!ports::allows(session.role, ports::Permission::RecordWork))
        return;
    Command write = commandOf(
        "account.message", MessageCommand::tr("Write a message"), "M", "envelope", account,
        [&window, &account, &desk, &clock, session] {
            const ports::AccountPage *page = account.shown();
            if (page)
                openCompose(window, desk, session, clock,
                            {page->state.id, page->state.debtor.name, page->state.number});
        });
    write.group = CommandGroup::Account;
    window.keyTable().add(std::move(write));
}

void connectInbox(MainWindow &window, InboxPage &page, ports::MessageDesk &desk,
                  const ports::Session &session, const base::Clock &clock)
{
    PageEntry entry;
    entry.id = "inbox";
    entry.title = MessageCommand::tr("Go to the inbox");
    entry.word = MessageCommand::tr("Inbox");
    entry.combo = "G E";
    entry.icon = QStringLiteral("inbox");
    window.addPage(&page, entry);
    KeyTable &table = window.keyTable();
    addMoves(table, "inbox.next", "inbox.previous", page, [&page](int by) { page.moveBy(by); });
    table.add(commandOf("inbox.handle", MessageCommand::tr("Seen to"), "A", "check-lg", page,
                        [&page] { page.handle(); }));
    table.add(commandOf("inbox.reply", MessageCommand::tr("Reply"), "R", "reply", page,
                        [&page] { page.reply(); }));
    table.add(commandOf("inbox.retry", MessageCommand::tr("Send it again"), "T", "send", page,
                        [&page] { page.retry(); }));
    table.add(commandOf("inbox.sent", MessageCommand::tr("It arrived"), "V", "envelope-check", page,
                        [&page] { page.saySent(); }));
    table.add(commandOf("inbox.all", MessageCommand::tr("Only open ones, or all"), "F", "funnel",
                        page, [&page] { page.toggleAll(); }));
    Command open = commandOf("inbox.open", MessageCommand::tr("Open the account"), "Enter",
                             "person", page, {});
    table.add(std::move(open));
    window.setBadge(&page, page.open());
    QObject::connect(&page, &InboxPage::openChanged, &window,
                     [&window, &page](int count) { window.setBadge(&page, count); });
    QObject::connect(&page, &InboxPage::said, &window,
                     [&window](const QString &sentence) { window.notify(sentence); });
    QObject::connect(&page, &InboxPage::failed, &window, [&window](const base::Error &error) {
        window.notifyFailure(common::errorText(error).line());
    });
    QObject::connect(
        &page, &InboxPage::accountRequested, &window,
        [&window](const domain::AccountId &id, const QString &debtor, const QString &number) {
            window.showAccount({id, debtor, number}, 0, 0);
        });
    QObject::connect(
        &page, &InboxPage::replyRequested, &window,
        [&window, &desk, &clock, session](const domain::AccountId &id, const QString &debtor,
                                          const QString &number, const domain::MessageState &to) {
            openCompose(window, desk, session, clock, {id, debtor, number})->answer(to);
        });
}

bool seesTexts(ports::Role role)
{
    return role != ports::Role::Collector && role != ports::Role::Senior;
}

void connectTexts(MainWindow &window, TextsPage &page)
{
    PageEntry entry;
    entry.id = "texts";
    entry.title = MessageCommand::tr("Go to the texts");
    entry.word = MessageCommand::tr("Texts");
    entry.combo = "G P";
    entry.icon = QStringLiteral("journal-text");
    window.addPage(&page, entry);
    KeyTable &table = window.keyTable();
    addMoves(table, "texts.next", "texts.previous", page, [&page](int by) { page.moveBy(by); });
    table.add(commandOf("texts.write", MessageCommand::tr("Write a new version"), "N", "pencil",
                        page, [&page] { page.write(); }));
    table.add(commandOf("texts.approve", MessageCommand::tr("Approve"), "A", "check-lg", page,
                        [&page] { page.approve(); }));
    table.add(commandOf("texts.withdraw", MessageCommand::tr("Refuse, or take out of use"), "D",
                        "x-lg", page, [&page] { page.withdraw(); }));
    table.add(commandOf("texts.save", MessageCommand::tr("Keep as a draft"), "Ctrl+Enter",
                        "check-lg", page, [&page] { page.saveDraft(); }));
    window.setBadge(&page, page.waiting());
    QObject::connect(&page, &TextsPage::waitingChanged, &window,
                     [&window, &page](int count) { window.setBadge(&page, count); });
    QObject::connect(&page, &TextsPage::said, &window,
                     [&window](const QString &sentence) { window.notify(sentence); });
    window.setLeaveLayer(&page, [&page] { return page.leaveLayer(); });
}

} // namespace dunlin::shell
