// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connect_approvals.h"

#include "ui/approvals/approvals_page.h"
#include "ui/common/error_text.h"
#include "ui/shell/key_table.h"
#include "ui/shell/main_window.h"

#include <QtCore/QCoreApplication>

namespace dunlin::shell {

using approvals::ApprovalsPage;

namespace {

struct ApprovalCommand {
    Q_DECLARE_TR_FUNCTIONS(ApprovalCommand)
};

void addCommands(KeyTable &table, ApprovalsPage &page)
{
    Command next =
        pageCommand("approvals.next", ApprovalCommand::tr("Next request"), CommandGroup::List,
                    {keys("J")}, "arrow-down", page, [&page] { page.moveBy(1); });
    next.repeats = true;
    table.add(std::move(next));
    Command previous = pageCommand("approvals.previous", ApprovalCommand::tr("Previous request"),
                                   CommandGroup::List, {keys("K")}, "arrow-up", page,
                                   [&page] { page.moveBy(-1); });
    previous.repeats = true;
    table.add(std::move(previous));
    table.add(pageCommand("approvals.approve", ApprovalCommand::tr("Approve"), CommandGroup::List,
                          {keys("A")}, "check-lg", page, [&page] { page.approve(); }));
    table.add(pageCommand("approvals.decline", ApprovalCommand::tr("Decline, with a reason"),
                          CommandGroup::List, {keys("D")}, "x-lg", page,
                          [&page] { page.decline(); }));
    Command open = pageCommand("approvals.open", ApprovalCommand::tr("Open the account"),
                               CommandGroup::List, {keys("Enter")}, "person", page, {});
    table.add(std::move(open));
}

} // namespace

bool seesApprovals(ports::Role role)
{
    return role != ports::Role::Collector && role != ports::Role::Auditor
           && ports::allows(role, ports::Permission::RecordWork);
}

void connectApprovals(MainWindow &window, ApprovalsPage &page)
{
    PageEntry entry;
    entry.id = "approvals";
    entry.title = ApprovalCommand::tr("Go to the approvals");
    entry.word = ApprovalCommand::tr("Approvals");
    entry.combo = "G V";
    entry.icon = QStringLiteral("clipboard-check");
    window.addPage(&page, entry);
    addCommands(window.keyTable(), page);
    window.setBadge(&page, page.waiting());
    QObject::connect(&page, &ApprovalsPage::waitingChanged, &window,
                     [&window, &page](int count) { window.setBadge(&page, count); });
    QObject::connect(&page, &ApprovalsPage::decided, &window,
                     [&window, &page](const QString &sentence) {
                         window.notify(sentence, [&page] { page.undoLast(); });
                     });
    QObject::connect(&page, &ApprovalsPage::undone, &window,
                     [&window](const QString &sentence) { window.notify(sentence); });
    QObject::connect(&page, &ApprovalsPage::failed, &window, [&window](const base::Error &error) {
        window.notifyFailure(common::errorText(error).line());
    });
    QObject::connect(
        &page, &ApprovalsPage::accountRequested, &window,
        [&window](const domain::AccountId &id, const QString &debtor, const QString &number) {
            window.showAccount({id, debtor, number}, 0, 0);
        });
    window.setLeaveLayer(&page, [&page] { return page.leaveLayer(); });
}

} // namespace dunlin::shell
