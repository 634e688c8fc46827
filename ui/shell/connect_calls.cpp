// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connect_calls.h"

#include "ui/account/account_page.h"
#include "ui/common/error_text.h"
#include "ui/common/money_text.h"
#include "ui/shell/main_window.h"
#include "ui/wrapup/wrapup_panel.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QLoggingCategory>

Q_LOGGING_CATEGORY(lcCalls, "dunlin.calls")

namespace dunlin::shell {

namespace {

struct CallSentence {
    Q_DECLARE_TR_FUNCTIONS(CallSentence)
};

} // namespace

void openCaller(MainWindow &window, ports::AccountDesk &desk, const QString &number)
{
    QElapsedTimer since;
    since.start();
    desk.accountsOfNumber(
        number, ports::guarded<std::vector<ports::LinkedAccount>>(&window, [&window, number,
                                                                            since](auto accounts) {
            if (!accounts)
                return window.notifyFailure(common::errorText(accounts.error()).line());
            const QString shown = common::phoneText(number);
            if (accounts->empty()) {
                window.openSearch(number);
                return window.notify(CallSentence::tr("Nobody here has the number %1.").arg(shown));
            }
            const ports::LinkedAccount &first = accounts->front();
            window.showAccount({first.account, {}, first.number}, 0, 0);
            qCInfo(lcCalls) << "caller's account after" << since.elapsed() << "ms";
            if (accounts->size() > 1)
                window.notify(CallSentence::tr("%Ln accounts have the number %1: this is the most "
                                               "pressing.",
                                               nullptr, int(accounts->size()))
                                  .arg(shown));
        }));
}

void connectCalls(MainWindow &window, account::AccountPage &page, ports::Telephone &telephone,
                  ports::AccountDesk &desk)
{
    wrapup::WrapUpPanel &panel = page.panel();
    QObject::connect(&telephone, &ports::Telephone::changed, &panel,
                     &wrapup::WrapUpPanel::followCall);
    QObject::connect(&panel, &wrapup::WrapUpPanel::callEnded, &telephone,
                     &ports::Telephone::hangUp);
    QObject::connect(&telephone, &ports::Telephone::changed, &window,
                     [&window, &panel, &desk](const ports::CallState &call) {
                         if (!call.incoming || call.phase != ports::CallPhase::Ringing)
                             return;
                         window.notify(
                             CallSentence::tr("Call from %1").arg(common::phoneText(call.number)));
                         // What is being filled in is not taken from under somebody's hands.
                         if (!panel.unfinished())
                             openCaller(window, desk, call.number);
                     });
}

} // namespace dunlin::shell
