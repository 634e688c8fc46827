// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connect_past.h"

#include "ui/account/account_page.h"
#include "ui/account/time_machine.h"
#include "ui/common/error_text.h"
#include "ui/shell/key_table.h"
#include "ui/shell/main_window.h"

#include <QtCore/QCoreApplication>

#include <memory>

namespace dunlin::shell {

using account::AccountPage;
using account::TimeMachine;

namespace {

struct PastCommand {
    Q_DECLARE_TR_FUNCTIONS(PastCommand)
};

/// One question at a time: while one is on its way only the latest of the others is kept, so that
/// a slider that is dragged does not pile up answers.
struct Asking {
    bool busy = false;
    std::optional<ports::PastMoment> next;
};

void ask(TimeMachine &machine, AccountPage &account, ports::AccountViews &views,
         const std::shared_ptr<Asking> &asking, const ports::PastMoment &moment)
{
    if (asking->busy) {
        asking->next = moment;
        return;
    }
    asking->busy = true;
    views.asOf(
        account.account(), moment,
        ports::guarded<ports::PastPage>(&machine, [&machine, &account, &views, asking](auto past) {
            asking->busy = false;
            if (past)
                machine.show(*past);
            else
                machine.fail(common::errorText(past.error()).line());
            if (asking->next && machine.isOpen())
                ask(machine, account, views, asking, *std::exchange(asking->next, std::nullopt));
        }));
}

} // namespace

void connectPast(MainWindow &window, AccountPage &account, ports::AccountViews &views)
{
    TimeMachine &machine = account.timeMachine();
    const auto asking = std::make_shared<Asking>();
    QObject::connect(&machine, &TimeMachine::asked, &account,
                     [&machine, &account, &views, asking](const ports::PastMoment &moment) {
                         ask(machine, account, views, asking, moment);
                     });
    Command travel;
    travel.id = QStringLiteral("account.past");
    travel.title = PastCommand::tr("Show the account as it was, or go back to now");
    travel.group = CommandGroup::Account;
    travel.keys = {keys("T")};
    travel.icon = QStringLiteral("clock-history");
    travel.page = &account;
    travel.run = [&window, &machine, &account, &views] {
        if (machine.isOpen())
            return machine.close();
        if (!account.shown())
            return;
        views.span(account.account(),
                   ports::guarded<ports::PastSpan>(
                       &machine, [&window, &machine, &account, of = account.account()](auto span) {
                           if (of != account.account() || !account.shown())
                               return;
                           if (span)
                               machine.open(*span);
                           else
                               window.notifyFailure(common::errorText(span.error()).line());
                       }));
    };
    window.keyTable().add(std::move(travel));
}

} // namespace dunlin::shell
