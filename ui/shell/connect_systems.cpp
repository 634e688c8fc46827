// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connect_systems.h"

#include "ui/bank/bank_page.h"
#include "ui/common/error_text.h"
#include "ui/queue/queue_page.h"
#include "ui/shell/command.h"
#include "ui/shell/key_table.h"
#include "ui/shell/main_window.h"
#include "ui/systems/integrations_page.h"
#include "ui/visits/visit_page.h"

#include <QtCore/QCoreApplication>

namespace dunlin::shell {

using bank::BankPage;
using systems::IntegrationsPage;
using visits::VisitPage;

namespace {

struct SystemCommand {
    Q_DECLARE_TR_FUNCTIONS(SystemCommand)
};

Command commandOf(const char *id, const QString &title, const char *combo, const char *icon,
                  QWidget &page, std::function<void()> run, bool repeats = false)
{
    Command command;
    command.id = QLatin1String(id);
    command.title = title;
    command.group = CommandGroup::List;
    command.keys = {keys(combo)};
    command.icon = QLatin1String(icon);
    command.run = std::move(run);
    command.page = &page;
    command.repeats = repeats;
    return command;
}

template <class Page>
void sayOutcomes(MainWindow &window, Page &page, void (Page::*done)(const QString &))
{
    QObject::connect(&page, done, &window,
                     [&window](const QString &sentence) { window.notify(sentence); });
    QObject::connect(&page, &Page::failed, &window, [&window](const base::Error &error) {
        window.notifyFailure(common::errorText(error).line());
    });
}

} // namespace

bool decidesBankLines(ports::Role role)
{
    return ports::allows(role, ports::Permission::ViewPortfolio)
           && ports::allows(role, ports::Permission::RecordWork);
}

bool seesIntegrations(ports::Role role)
{
    return role == ports::Role::Manager || role == ports::Role::Admin
           || role == ports::Role::Compliance || role == ports::Role::Auditor;
}

void connectBank(MainWindow &window, BankPage &page)
{
    PageEntry entry;
    entry.id = "bank";
    entry.title = SystemCommand::tr("Go to the bank lines");
    entry.word = SystemCommand::tr("Bank");
    entry.combo = "G K";
    entry.icon = QStringLiteral("bank");
    window.addPage(&page, entry);
    KeyTable &table = window.keyTable();
    table.add(commandOf(
        "bank.next", SystemCommand::tr("Next line"), "J", "arrow-down", page,
        [&page] { page.moveBy(1); }, true));
    table.add(commandOf(
        "bank.previous", SystemCommand::tr("Previous line"), "K", "arrow-up", page,
        [&page] { page.moveBy(-1); }, true));
    table.add(commandOf("bank.post", SystemCommand::tr("Post the line as proposed"), "A",
                        "check-lg", page, [&page] { page.post(); }));
    table.add(commandOf("bank.proposal", SystemCommand::tr("Next proposal"), "P", "chevron-down",
                        page, [&page] { page.nextProposal(); }));
    table.add(commandOf("bank.account", SystemCommand::tr("Type another account"), "N", "pencil",
                        page, [&page] { page.typeAccount(); }));
    table.add(commandOf("bank.aside", SystemCommand::tr("Set the line aside"), "S", "x-lg", page,
                        [&page] { page.setAside(); }));
    table.add(commandOf("bank.again", SystemCommand::tr("Match all lines again"), "R",
                        "arrow-repeat", page, [&page] { page.matchAgain(); }));
    QObject::connect(&page, &BankPage::waitingChanged, &window,
                     [&window, &page](int count) { window.setBadge(&page, count); });
    sayOutcomes(window, page, &BankPage::decided);
}

void connectHeldQueue(MainWindow &window, queue::QueuePage &queue, BankPage &page)
{
    queue.offerBank();
    QObject::connect(&queue, &queue::QueuePage::bankRequested, &window,
                     [&window, &page] { window.goTo(&page); });
}

void connectIntegrations(MainWindow &window, IntegrationsPage &page)
{
    PageEntry entry;
    entry.id = "integrations";
    entry.title = SystemCommand::tr("Go to the integrations");
    entry.word = SystemCommand::tr("Systems");
    entry.combo = "G I";
    entry.icon = QStringLiteral("server");
    window.addPage(&page, entry);
    KeyTable &table = window.keyTable();
    table.add(commandOf(
        "integrations.next", SystemCommand::tr("Next connection"), "J", "arrow-down", page,
        [&page] { page.moveBy(1); }, true));
    table.add(commandOf(
        "integrations.previous", SystemCommand::tr("Previous connection"), "K", "arrow-up", page,
        [&page] { page.moveBy(-1); }, true));
    table.add(commandOf("integrations.run", SystemCommand::tr("Run the connection now"), "R",
                        "arrow-repeat", page, [&page] { page.runNow(); }));
    table.add(commandOf("integrations.retry", SystemCommand::tr("Send a failed delivery again"),
                        "T", "arrow-return-left", page, [&page] { page.retry(); }));
    QObject::connect(&page, &IntegrationsPage::troubleChanged, &window,
                     [&window, &page](int count) { window.setBadge(&page, count); });
    sayOutcomes(window, page, &IntegrationsPage::done);
}

void connectVisits(MainWindow &window, VisitPage &page, ports::AccountDesk &desk)
{
    PageEntry entry;
    entry.id = "visits";
    entry.title = SystemCommand::tr("Go to the visits");
    entry.word = SystemCommand::tr("Visits");
    entry.combo = "G W";
    entry.icon = QStringLiteral("geo-alt");
    window.addPage(&page, entry);
    KeyTable &table = window.keyTable();
    table.add(commandOf(
        "visits.next", SystemCommand::tr("Next visit"), "J", "arrow-down", page,
        [&page] { page.moveBy(1); }, true));
    table.add(commandOf(
        "visits.previous", SystemCommand::tr("Previous visit"), "K", "arrow-up", page,
        [&page] { page.moveBy(-1); }, true));
    table.add(commandOf("visits.map", SystemCommand::tr("Show the address on a map"), "O",
                        "geo-alt", page, [&page] { page.openMap(); }));
    using domain::Outcome;
    table.add(commandOf("visits.met", SystemCommand::tr("Met in person"), "M", "check-lg", page,
                        [&page] { page.record(Outcome::RightPartyTalk); }));
    table.add(commandOf("visits.nobody", SystemCommand::tr("Nobody there"), "N", "x-lg", page,
                        [&page] { page.record(Outcome::NoAnswer); }));
    table.add(commandOf("visits.wrong", SystemCommand::tr("Wrong address"), "W", "x-octagon", page,
                        [&page] { page.record(Outcome::WrongNumber); }));
    QObject::connect(
        &page, &VisitPage::accountRequested, &window,
        [&window](const domain::AccountId &id, const QString &debtor, const QString &number) {
            window.showAccount({id, debtor, number}, 0, 0);
        });
    QObject::connect(
        &page, &VisitPage::saved, &window,
        [&window, &desk](const ports::Saved &saved, const QString &sentence) {
            window.notify(sentence, [&window, &desk, saved] {
                desk.undo(saved, ports::guarded<ports::Saved>(&window, [&window](auto undone) {
                              if (!undone)
                                  window.notifyFailure(common::errorText(undone.error()).line());
                          }));
            });
        });
    sayOutcomes(window, page, &VisitPage::said);
}

} // namespace dunlin::shell
