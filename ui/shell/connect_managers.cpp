// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connect_managers.h"

#include "ui/account/account_page.h"
#include "ui/account/time_machine.h"
#include "ui/audit/audit_page.h"
#include "ui/common/error_text.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/reports/report_page.h"
#include "ui/shell/key_table.h"
#include "ui/shell/main_window.h"
#include "ui/team/team_page.h"

#include <QtCore/QCoreApplication>

namespace dunlin::shell {

using audit::AuditPage;
using reports::ReportPage;
using team::TeamPage;

namespace {

struct ManagerCommand {
    Q_DECLARE_TR_FUNCTIONS(ManagerCommand)
};

void add(MainWindow &window, QWidget &page, const char *id, const QString &title,
         std::vector<KeyCombo> combos, const char *icon, std::function<void()> run,
         bool repeats = false)
{
    Command command;
    command.id = QLatin1String(id);
    command.title = title;
    command.group = CommandGroup::List;
    command.keys = std::move(combos);
    command.icon = QLatin1String(icon);
    command.run = std::move(run);
    command.page = &page;
    command.repeats = repeats;
    window.keyTable().add(std::move(command));
}

/// Toasts of a page.
template <class Page>
void sayFor(MainWindow &window, Page &page)
{
    QObject::connect(&page, &Page::failed, &window, [&window](const base::Error &error) {
        window.notifyFailure(common::errorText(error).line());
    });
}

/// A report names accounts by number: the search knows the rest.
void openNumber(MainWindow &window, ports::AccountQueue &queue, const QString &number)
{
    queue.search(
        number, 5,
        ports::guarded<std::vector<ports::QueueRow>>(&window, [&window, number](auto found) {
            if (!found)
                return window.notifyFailure(common::errorText(found.error()).line());
            for (const ports::QueueRow &row : *found) {
                if (row.number == number)
                    return window.showAccount({row.account, row.debtor, row.number}, 0, 0);
            }
            window.notifyFailure(
                ManagerCommand::tr("Account %1 is not on this laptop").arg(number));
        }));
}

} // namespace

void connectReports(MainWindow &window, ReportPage &page, ports::AccountQueue &queue)
{
    PageEntry entry;
    entry.id = "reports";
    entry.title = ManagerCommand::tr("Go to the reports");
    entry.word = ManagerCommand::tr("Reports");
    entry.combo = "G N";
    entry.icon = QStringLiteral("table");
    window.addPage(&page, entry);
    add(window, page, "reports.run", ManagerCommand::tr("Show the report"), {keys("Ctrl+R")},
        "arrow-repeat", [&page] { page.run(); });
    add(window, page, "reports.save", ManagerCommand::tr("Save the report as a file"),
        {keys("Ctrl+S")}, "download", [&page] { page.save(); });
    add(window, page, "reports.plans", ManagerCommand::tr("Scheduled reports and targets"),
        {keys("Ctrl+E")}, "calendar-event", [&page] { page.openPlans(); });
    add(window, page, "reports.drill", ManagerCommand::tr("Accounts behind the row"),
        {keys("Enter")}, "people", {});
    sayFor(window, page);
    QObject::connect(&page, &ReportPage::saved, &window,
                     [&window](const QString &sentence) { window.notify(sentence); });
    QObject::connect(
        &page, &ReportPage::accountRequested, &window,
        [&window, &queue](const QString &number) { openNumber(window, queue, number); });
    window.setLeaveLayer(&page, [&page] { return page.leaveLayer(); });
}

void connectFigures(MainWindow &window, dashboard::DashboardPage &dashboard, ReportPage &reports)
{
    QObject::connect(&dashboard, &dashboard::DashboardPage::figureOpened, &window,
                     [&window, &reports](const QByteArray &id, QDate from, QDate to) {
                         window.goTo(&reports);
                         reports.openFigure(id, from, to);
                     });
}

void connectTeam(MainWindow &window, TeamPage &page, bool leads)
{
    PageEntry entry;
    entry.id = "team";
    entry.title =
        leads ? ManagerCommand::tr("Go to the team") : ManagerCommand::tr("Go to my own figures");
    entry.word = leads ? ManagerCommand::tr("Team") : ManagerCommand::tr("My figures");
    entry.combo = "G T";
    entry.icon = QStringLiteral("people");
    window.addPage(&page, entry);
    add(
        window, page, "team.next", ManagerCommand::tr("Next desk"), {keys("J")}, "arrow-down",
        [&page] { page.moveBy(1); }, true);
    add(
        window, page, "team.previous", ManagerCommand::tr("Previous desk"), {keys("K")}, "arrow-up",
        [&page] { page.moveBy(-1); }, true);
    add(window, page, "team.open", ManagerCommand::tr("Open the account that the desk is at"),
        {keys("Enter")}, "person", {});
    if (leads) {
        add(window, page, "team.spread", ManagerCommand::tr("Spread the accounts of a desk"),
            {keys("A")}, "people", [&page] { page.spread(); });
        add(window, page, "team.settle", ManagerCommand::tr("Settle a desk"), {keys("E")},
            "sliders", [&page] { page.settle(); });
    }
    sayFor(window, page);
    QObject::connect(&page, &TeamPage::moved, &window, [&window, &page](const QString &sentence) {
        window.notify(sentence, [&page] { page.undoLast(); });
    });
    QObject::connect(&page, &TeamPage::said, &window,
                     [&window](const QString &sentence) { window.notify(sentence); });
    QObject::connect(
        &page, &TeamPage::accountRequested, &window,
        [&window](const domain::AccountId &id, const QString &debtor, const QString &number) {
            window.showAccount({id, debtor, number}, 0, 0);
        });
}

void connectAudit(MainWindow &window, AuditPage &page, account::AccountPage &account,
                  ports::AccountViews &views)
{
    PageEntry entry;
    entry.id = "audit";
    entry.title = ManagerCommand::tr("Go to the audit");
    entry.word = ManagerCommand::tr("Audit");
    entry.combo = "G L";
    entry.icon = QStringLiteral("journal-check");
    window.addPage(&page, entry);
    add(
        window, page, "audit.next", ManagerCommand::tr("Next event"), {keys("J")}, "arrow-down",
        [&page] { page.moveBy(1); }, true);
    add(
        window, page, "audit.previous", ManagerCommand::tr("Previous event"), {keys("K")},
        "arrow-up", [&page] { page.moveBy(-1); }, true);
    add(window, page, "audit.open", ManagerCommand::tr("Open the account"), {keys("Enter")},
        "person", {});
    add(window, page, "audit.replay",
        ManagerCommand::tr("Show the account as it was known at the event"), {keys("R")},
        "clock-history", [&page] { page.replay(); });
    add(window, page, "audit.pack", ManagerCommand::tr("Save an evidence pack of the account"),
        {keys("P")}, "download", [&page] { page.pack(); });
    sayFor(window, page);
    QObject::connect(&page, &AuditPage::saved, &window,
                     [&window](const QString &sentence) { window.notify(sentence); });
    const auto show = [&window](const domain::AccountId &id, const QString &number) {
        window.showAccount({id, {}, number}, 0, 0);
    };
    QObject::connect(&page, &AuditPage::accountRequested, &window, show);
    QObject::connect(
        &page, &AuditPage::replayRequested, &window,
        [&window, &account, &views, show](const domain::AccountId &id, const QString &number,
                                          domain::Instant known) {
            show(id, number);
            views.span(id, ports::guarded<ports::PastSpan>(&window, [&window, &account, id,
                                                                     known](auto span) {
                           if (!span)
                               return window.notifyFailure(common::errorText(span.error()).line());
                           if (account.account() == id)
                               account.timeMachine().openAt(*span, known);
                       }));
        });
}

} // namespace dunlin::shell
