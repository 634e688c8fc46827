// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/account_commands.h"

#include "ui/account/account_page.h"
#include "ui/shell/key_table.h"

#include <QtCore/QCoreApplication>

namespace dunlin::account {

namespace {

struct Entry {
    const char *id;
    const char *title;
    const char *keys;
    const char *icon;
    void (AccountPage::*run)();
};

// In the order of the palette. Titles are translated where they are shown.
constexpr Entry kEntries[] = {
    {"account.call", QT_TRANSLATE_NOOP("AccountCommands", "Call, or end the call"), "C",
     "telephone", &AccountPage::startCall},
    {"account.wrapUp", QT_TRANSLATE_NOOP("AccountCommands", "Wrap up"), "W", "clipboard-check",
     &AccountPage::openWrapUp},
    {"account.promise", QT_TRANSLATE_NOOP("AccountCommands", "Record a promise"), "P",
     "calendar-check", &AccountPage::promise},
    {"account.payment", QT_TRANSLATE_NOOP("AccountCommands", "Take a payment"), "$", "cash",
     &AccountPage::payment},
    {"account.note", QT_TRANSLATE_NOOP("AccountCommands", "Write a note"), "N", "pencil",
     &AccountPage::focusNote},
    {"account.callBack", QT_TRANSLATE_NOOP("AccountCommands", "Call back later"), "S", "alarm",
     &AccountPage::snooze},
    {"account.why", QT_TRANSLATE_NOOP("AccountCommands", "Why may I (not) call?"), "G G",
     "question-circle", &AccountPage::showWhy},
    {"account.filter", QT_TRANSLATE_NOOP("AccountCommands", "Filter the history"), "H", "funnel",
     &AccountPage::cycleFilter},
    {"account.number", QT_TRANSLATE_NOOP("AccountCommands", "Change the number to call"), "Ctrl+.",
     "telephone-forward", &AccountPage::changeNumber},
    {"account.saveNext", QT_TRANSLATE_NOOP("AccountCommands", "Save and open the next account"),
     "Ctrl+Enter", "check2", &AccountPage::saveAndNext},
    {"account.saveStay", QT_TRANSLATE_NOOP("AccountCommands", "Save and stay"), "Ctrl+Shift+Enter",
     "check2", &AccountPage::saveAndStay},
    {"account.next", QT_TRANSLATE_NOOP("AccountCommands", "Next account"), "J", "chevron-right",
     &AccountPage::nextRequested},
    {"account.previous", QT_TRANSLATE_NOOP("AccountCommands", "Previous account"), "K",
     "chevron-left", &AccountPage::previousRequested},
};

} // namespace

void addCommands(shell::KeyTable &table, AccountPage &page)
{
    const auto hasAccount = [&page] { return !page.account().isNull(); };
    for (const Entry &entry : kEntries) {
        shell::Command command;
        command.id = QString::fromLatin1(entry.id);
        command.title = QCoreApplication::translate("AccountCommands", entry.title);
        command.group = shell::CommandGroup::Account;
        command.keys = {shell::keys(entry.keys)};
        command.icon = QString::fromLatin1(entry.icon);
        command.page = &page;
        command.enabled = hasAccount;
        command.run = [&page, run = entry.run] { (page.*run)(); };
        table.add(std::move(command));
    }
    for (int number = 1; number <= 9; ++number) {
        shell::Command command;
        command.id = QStringLiteral("account.outcome%1").arg(number);
        command.title = QCoreApplication::translate("AccountCommands", "Outcome %1").arg(number);
        command.group = shell::CommandGroup::Account;
        command.keys = {shell::keys(QByteArray::number(number).constData())};
        command.page = &page;
        command.enabled = hasAccount;
        command.inPalette = false;
        command.run = [&page, number] { page.chooseOutcome(number); };
        table.add(std::move(command));
    }
}

} // namespace dunlin::account
