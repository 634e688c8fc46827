// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connect_overrides.h"

#include "ui/account/account_page.h"
#include "ui/account/gate_banner.h"
#include "ui/account/why_popover.h"
#include "ui/common/error_text.h"
#include "ui/common/money_text.h"
#include "ui/overrides/override_page.h"
#include "ui/overrides/override_words.h"
#include "ui/shell/key_table.h"
#include "ui/shell/main_window.h"
#include "ui/wrapup/wrapup_panel.h"

#include <QtCore/QCoreApplication>

namespace dunlin::shell {

using account::AccountPage;
using overrides::OverridePage;

namespace {

struct OverrideCommand {
    Q_DECLARE_TR_FUNCTIONS(OverrideCommand)
};

/// The number that the details were about; nothing: the best one.
std::optional<domain::ContactPointId> pointOf(const ports::AccountPage &page, const QString &shown)
{
    for (const domain::ContactPointState &point : page.state.contactPoints) {
        if (point.kind == domain::PointKind::Phone && common::phoneText(point.value) == shown)
            return point.id;
    }
    return std::nullopt;
}

} // namespace

bool decidesOverrides(ports::Role role)
{
    return role == ports::Role::Supervisor || role == ports::Role::Manager
           || role == ports::Role::Compliance || role == ports::Role::Admin;
}

void addOverrideCommands(KeyTable &table, OverridePage &page)
{
    Command next =
        pageCommand("overrides.next", OverrideCommand::tr("Next request"), CommandGroup::List,
                    {keys("J")}, "arrow-down", page, [&page] { page.moveBy(1); });
    next.repeats = true;
    table.add(std::move(next));
    Command previous = pageCommand("overrides.previous", OverrideCommand::tr("Previous request"),
                                   CommandGroup::List, {keys("K")}, "arrow-up", page,
                                   [&page] { page.moveBy(-1); });
    previous.repeats = true;
    table.add(std::move(previous));
    table.add(pageCommand("overrides.grant", OverrideCommand::tr("Allow one attempt"),
                          CommandGroup::List, {keys("A")}, "check-lg", page,
                          [&page] { page.grant(); }));
    table.add(pageCommand("overrides.decline", OverrideCommand::tr("Decline, with a note"),
                          CommandGroup::List, {keys("D")}, "x-lg", page,
                          [&page] { page.decline(); }));
    table.add(pageCommand("overrides.open", OverrideCommand::tr("Open the account"),
                          CommandGroup::List, {keys("O")}, "person", page,
                          [&page] { page.openCurrent(); }));
}

void connectOverridePage(MainWindow &window, OverridePage &page)
{
    PageEntry entry;
    entry.id = "overrides";
    entry.title = OverrideCommand::tr("Go to the overrides");
    entry.word = OverrideCommand::tr("Overrides");
    entry.combo = "G O";
    entry.icon = QStringLiteral("shield-exclamation");
    window.addPage(&page, entry);
    addOverrideCommands(window.keyTable(), page);
    QObject::connect(&page, &OverridePage::waitingChanged, &window,
                     [&window, &page](int count) { window.setBadge(&page, count); });
    QObject::connect(&page, &OverridePage::decided, &window,
                     [&window](const QString &sentence) { window.notify(sentence); });
    QObject::connect(&page, &OverridePage::failed, &window, [&window](const base::Error &error) {
        window.notifyFailure(common::errorText(error).line());
    });
    QObject::connect(&page, &OverridePage::accountRequested, &window,
                     [&window](const domain::AccountId &id) {
                         window.showAccount({id, {}, {}}, 0, 0);
                     });
}

void connectOverrideAsking(MainWindow &window, AccountPage &account, ports::ContactGate &gate,
                           const QByteArray &zone)
{
    account.panel().setContactGate(gate);
    auto *banner = account.findChild<account::GateBanner *>();
    auto *why = account.findChild<account::WhyPopover *>();
    if (!banner || !why)
        return;
    why->setMayAsk(true);
    QObject::connect(&account, &AccountPage::accountShown, banner,
                     [&account, &gate, banner, zone](const domain::AccountId &id) {
                         gate.latestOverride(
                             id, ports::guarded<std::optional<ports::OverrideView>>(
                                     banner, [&account, banner, id, zone](auto latest) {
                                         if (account.account() != id || !latest)
                                             return;
                                         banner->setNotice(
                                             *latest ? overrides::stageWords(**latest, zone)
                                                     : QString());
                                     }));
                     });
    QObject::connect(
        why, &account::WhyPopover::overrideAsked, &window,
        [&window, &account, &gate, why](const QByteArray &reason, const QString &note) {
            const ports::AccountPage *page = account.shown();
            if (!page)
                return;
            ports::ReserveWish wish;
            wish.account = page->state.id;
            wish.point = pointOf(*page, why->number());
            wish.override = ports::OverrideWish{reason, note, {}};
            gate.requestOverride(
                wish, ports::guarded<domain::EventId>(&window, [&window](auto asked) {
                    if (!asked)
                        return window.notifyFailure(common::errorText(asked.error()).line());
                    window.notify(
                        OverrideCommand::tr("Asked. You are told when somebody has decided."));
                }));
        });
}

} // namespace dunlin::shell
