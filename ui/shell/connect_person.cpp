// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connect_person.h"

#include "ui/account/account_page.h"
#include "ui/common/error_text.h"
#include "ui/person/person_page.h"
#include "ui/shell/key_table.h"
#include "ui/shell/main_window.h"

#include <QtCore/QCoreApplication>

namespace dunlin::shell {

using account::AccountPage;
using person::PersonPage;

namespace {

struct PersonCommand {
    Q_DECLARE_TR_FUNCTIONS(PersonCommand)
};

void add(KeyTable &table, QWidget &page, const char *id, const QString &title, const char *key,
         const char *icon, std::function<void()> run)
{
    table.add(
        pageCommand(id, title, CommandGroup::Account, {keys(key)}, icon, page, std::move(run)));
}

void addCommands(KeyTable &table, PersonPage &page)
{
    add(table, page, "person.addPoint", PersonCommand::tr("Add a number or address"), "A",
        "plus-lg", [&page] { page.addPoint(); });
    add(table, page, "person.edit", PersonCommand::tr("Change what is chosen"), "E", "pencil",
        [&page] { page.editChosen(); });
    add(table, page, "person.confirm", PersonCommand::tr("Confirm the number"), "V", "patch-check",
        [&page] { page.confirmPoint(); });
    add(table, page, "person.wrong", PersonCommand::tr("The number is wrong"), "X", "telephone-x",
        [&page] { page.markWrong(); });
    add(table, page, "person.stop", PersonCommand::tr("Do not contact there"), "D", "slash-circle",
        [&page] { page.markDoNotContact(); });
    add(table, page, "person.addParty", PersonCommand::tr("Add a person beside the debtor"), "P",
        "person-plus", [&page] { page.addParty(); });
    add(table, page, "person.unlink", PersonCommand::tr("Unlink the person"), "Del", "person-x",
        [&page] { page.unlinkParty(); });
    add(table, page, "person.link", PersonCommand::tr("Say whose account it is"), "L", "people",
        [&page] { page.linkAccount(); });
}

} // namespace

void connectPerson(MainWindow &window, AccountPage &account, PersonPage &page)
{
    PageEntry entry;
    entry.under = &account;
    window.addPage(&page, entry);
    const auto open = [&window, &account, &page] {
        if (const ports::AccountPage *shown = account.shown()) {
            page.openPerson(shown->state.id);
            window.goTo(&page);
        }
    };
    add(window.keyTable(), account, "account.person",
        PersonCommand::tr("Go to the person: accounts, people, numbers"), "Shift+N", "person-vcard",
        open);
    addCommands(window.keyTable(), page);
    const auto back = [&window, &account] { window.goTo(&account); };
    QObject::connect(&page, &PersonPage::backRequested, &window, back);
    window.setLeaveLayer(&page, [back] {
        back();
        return true;
    });
    QObject::connect(&page, &PersonPage::openAccount, &window,
                     [&window](const domain::AccountId &id) {
                         window.showAccount({id, {}, {}}, 0, 0);
                     });
    QObject::connect(&page, &PersonPage::saved, &window, [&window, &page](const QString &sentence) {
        window.notify(sentence, [&page] { page.undoLast(); });
    });
    QObject::connect(&page, &PersonPage::undone, &window,
                     [&window](const QString &sentence) { window.notify(sentence); });
    QObject::connect(&page, &PersonPage::failed, &window, [&window](const base::Error &error) {
        window.notifyFailure(common::errorText(error).line());
    });
}

} // namespace dunlin::shell
