// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connect_compliance.h"

#include "ui/common/error_text.h"
#include "ui/compliance/compliance_page.h"
#include "ui/shell/key_table.h"
#include "ui/shell/main_window.h"

#include <QtCore/QCoreApplication>

namespace dunlin::shell {

using compliancepage::CompliancePage;

namespace {

struct ComplianceCommand {
    Q_DECLARE_TR_FUNCTIONS(ComplianceCommand)
};

void addCommand(KeyTable &table, CompliancePage &page, const char *id, const QString &title,
                const char *combo, const char *icon, std::function<void()> run,
                bool repeats = false)
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
    table.add(std::move(command));
}

} // namespace

bool seesCompliance(ports::Role role)
{
    return role != ports::Role::Collector && role != ports::Role::Senior;
}

void connectCompliance(MainWindow &window, CompliancePage &page)
{
    PageEntry entry;
    entry.id = "compliance";
    entry.title = ComplianceCommand::tr("Go to compliance");
    entry.word = ComplianceCommand::tr("Compliance");
    entry.combo = "G C";
    entry.icon = QStringLiteral("shield-check");
    window.addPage(&page, entry);
    KeyTable &table = window.keyTable();
    addCommand(
        table, page, "compliance.next", ComplianceCommand::tr("Next line"), "J", "arrow-down",
        [&page] { page.moveBy(1); }, true);
    addCommand(
        table, page, "compliance.previous", ComplianceCommand::tr("Previous line"), "K", "arrow-up",
        [&page] { page.moveBy(-1); }, true);
    addCommand(table, page, "compliance.open", ComplianceCommand::tr("Open the account"), "O",
               "person", [&page] { page.openCurrent(); });
    addCommand(table, page, "compliance.part",
               ComplianceCommand::tr("Contacts, packs, drafts or kept data"), "T", "list-check",
               [&page] { page.nextPart(); });
    addCommand(table, page, "compliance.period", ComplianceCommand::tr("Another period"), "P",
               "calendar-check", [&page] { page.nextPeriod(); });
    addCommand(table, page, "compliance.replay",
               ComplianceCommand::tr("Decide 90 days again with the drafts"), "R", "clock",
               [&page] { page.replay(); });
    QObject::connect(&page, &CompliancePage::failed, &window, [&window](const base::Error &error) {
        window.notifyFailure(common::errorText(error).line());
    });
    QObject::connect(&page, &CompliancePage::accountRequested, &window,
                     [&window](const domain::AccountId &id) {
                         window.showAccount({id, {}, {}}, 0, 0);
                     });
}

} // namespace dunlin::shell
