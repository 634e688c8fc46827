// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connect_strategy.h"

#include "ui/common/error_text.h"
#include "ui/shell/key_table.h"
#include "ui/shell/main_window.h"
#include "ui/strategy/strategy_page.h"

#include <QtCore/QCoreApplication>

namespace dunlin::shell {

using strategy::StrategyPage;

namespace {

struct StrategyCommand {
    Q_DECLARE_TR_FUNCTIONS(StrategyCommand)
};

void add(KeyTable &table, StrategyPage &page, const char *id, const QString &title,
         std::vector<KeyCombo> combos, const char *icon, std::function<void()> run)
{
    Command command;
    command.id = QLatin1String(id);
    command.title = title;
    command.group = CommandGroup::List;
    command.keys = std::move(combos);
    command.icon = QLatin1String(icon);
    command.run = std::move(run);
    command.page = &page;
    table.add(std::move(command));
}

void addCommands(KeyTable &table, StrategyPage &page)
{
    using View = StrategyPage::View;
    add(table, page, "strategy.tables", StrategyCommand::tr("Show the tables"), {keys("Alt+1")},
        "table", [&page] { page.show(View::Tables); });
    add(table, page, "strategy.steps", StrategyCommand::tr("Show the steps"), {keys("Alt+2")},
        "list-check", [&page] { page.show(View::Steps); });
    add(table, page, "strategy.cases", StrategyCommand::tr("Show the golden cases"),
        {keys("Alt+3")}, "patch-check", [&page] { page.show(View::Cases); });
    add(table, page, "strategy.versions", StrategyCommand::tr("Show the versions"), {keys("Alt+4")},
        "clock-history", [&page] { page.show(View::Versions); });
    add(table, page, "strategy.score", StrategyCommand::tr("Compare the score that waits"),
        {keys("Alt+5")}, "speedometer2", [&page] { page.openScore(); });
    add(table, page, "strategy.reasons", StrategyCommand::tr("Show the wrong reasons"),
        {keys("Alt+6")}, "question-circle", [&page] { page.openReasons(); });
    add(table, page, "strategy.insert", StrategyCommand::tr("Add a rule or a step"), {keys("Ins")},
        "plus-lg", [&page] { page.insertLine(); });
    add(table, page, "strategy.treatment", StrategyCommand::tr("Add a treatment"),
        {keys("Shift+Ins")}, "plus-lg", [&page] { page.addTreatment(); });
    add(table, page, "strategy.remove", StrategyCommand::tr("Remove the rule or step"),
        {keys("Del")}, "trash", [&page] { page.removeLine(); });
    add(table, page, "strategy.up", StrategyCommand::tr("Move it up"), {keys("Alt+Up")}, "arrow-up",
        [&page] { page.moveLine(-1); });
    add(table, page, "strategy.down", StrategyCommand::tr("Move it down"), {keys("Alt+Down")},
        "arrow-down", [&page] { page.moveLine(1); });
    add(table, page, "strategy.undo", StrategyCommand::tr("Take the last change back"),
        {keys("Ctrl+Z")}, "arrow-counterclockwise", [&page] { page.undo(); });
    add(table, page, "strategy.keep", StrategyCommand::tr("Keep the strategy as a draft"),
        {keys("Ctrl+S")}, "check-lg", [&page] { page.keepDraft(); });
    add(table, page, "strategy.approve", StrategyCommand::tr("Put the strategy in force"), {},
        "patch-check", [&page] { page.approve(); });
    add(table, page, "strategy.reckon", StrategyCommand::tr("Reckon what it would do"),
        {keys("Ctrl+R")}, "arrow-repeat", [&page] { page.reckon(); });
}

} // namespace

bool seesStrategies(ports::Role role)
{
    return ports::allows(role, ports::Permission::ViewPortfolio);
}

void connectStrategy(MainWindow &window, StrategyPage &page)
{
    PageEntry entry;
    entry.id = "strategy";
    entry.title = StrategyCommand::tr("Go to the strategies");
    entry.word = StrategyCommand::tr("Rules");
    entry.combo = "G R";
    entry.icon = QStringLiteral("sliders");
    window.addPage(&page, entry);
    addCommands(window.keyTable(), page);
    QObject::connect(&page, &StrategyPage::done, &window,
                     [&window](const QString &sentence) { window.notify(sentence); });
    QObject::connect(&page, &StrategyPage::failed, &window, [&window](const base::Error &error) {
        window.notifyFailure(common::errorText(error).line());
    });
    QObject::connect(&page, &StrategyPage::waitingChanged, &window,
                     [&window, &page](int count) { window.setBadge(&page, count); });
    QObject::connect(&page, &StrategyPage::accountRequested, &window,
                     [&window](const domain::AccountId &account) {
                         window.showAccount({account, {}, {}}, -1, 0);
                     });
    window.setLeaveLayer(&page, [&page] { return page.leaveLayer(); });
}

} // namespace dunlin::shell
