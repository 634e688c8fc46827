// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connect_pages.h"

#include "ui/account/account_page.h"
#include "ui/common/error_text.h"
#include "ui/queue/queue_page.h"
#include "ui/shell/key_table.h"
#include "ui/shell/main_window.h"
#include "ui/wrapup/wrapup_panel.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace dunlin::shell {

using account::AccountPage;
using queue::QueuePage;

namespace {

struct CommandWords {
    Q_DECLARE_TR_FUNCTIONS(CommandWords)
};

/// Makes commands of one page.
class Adder {
public:
    Adder(KeyTable &table, QWidget &page, CommandGroup group)
        : m_table(table)
        , m_page(page)
        , m_group(group)
    {}

    Command make(const char *id, const QString &title, std::vector<KeyCombo> combos,
                 const char *icon, std::function<void()> run) const
    {
        return pageCommand(id, title, m_group, std::move(combos), icon, m_page, std::move(run));
    }
    void add(const char *id, const QString &title, std::vector<KeyCombo> combos, const char *icon,
             std::function<void()> run) const
    {
        m_table.add(make(id, title, std::move(combos), icon, std::move(run)));
    }
    /// Also while the key is held down.
    void repeat(const char *id, const QString &title, std::vector<KeyCombo> combos,
                const char *icon, std::function<void()> run) const
    {
        Command command = make(id, title, std::move(combos), icon, std::move(run));
        command.repeats = true;
        m_table.add(std::move(command));
    }
    /// The widget with the focus does it itself; listed among the keys.
    void list(const char *id, const QString &title, std::vector<KeyCombo> combos) const
    {
        m_table.add(make(id, title, std::move(combos), "", {}));
    }

private:
    KeyTable &m_table;
    QWidget &m_page;
    CommandGroup m_group;
};

void addQueueCommands(KeyTable &table, QueuePage &queue)
{
    const Adder adder(table, queue, CommandGroup::List);
    adder.repeat("queue.next", CommandWords::tr("Next account"), {keys("J"), keys("Down")},
                 "arrow-down", [&queue] { queue.moveBy(1); });
    adder.repeat("queue.previous", CommandWords::tr("Previous account"), {keys("K"), keys("Up")},
                 "arrow-up", [&queue] { queue.moveBy(-1); });
    adder.list("queue.open", CommandWords::tr("Open the account"), {keys("Enter")});
    adder.list("queue.top", CommandWords::tr("To the top, with what is new"), {keys("Home")});
    adder.list("queue.why", CommandWords::tr("Why this account is here"), {keys("Space")});
    adder.add("queue.call", CommandWords::tr("Call this account"), {keys("C")}, "telephone",
              [&queue] { queue.callCurrent(); });
    for (int i = 0; i < ports::kQueueFilters; ++i) {
        static const std::array<const char *, ports::kQueueFilters> ids{
            "queue.all", "queue.due",  "queue.broken", "queue.callbacks",
            "queue.new", "queue.plan", "queue.tracing"};
        const std::array<QString, ports::kQueueFilters> words{
            CommandWords::tr("Show all accounts"),     CommandWords::tr("Show promises due"),
            CommandWords::tr("Show broken promises"),  CommandWords::tr("Show call-backs"),
            CommandWords::tr("Show new accounts"),     CommandWords::tr("Show accounts on plan"),
            CommandWords::tr("Show accounts to trace")};
        const QByteArray combo = "F " + QByteArray::number(i + 1);
        adder.add(ids[size_t(i)], words[size_t(i)], {keys(combo.constData())}, "funnel",
                  [&queue, i] {
                      ports::QueueQuery query = queue.query();
                      query.filter = ports::QueueFilter(i);
                      queue.setQuery(query);
                  });
    }
}

void addCallableCommands(KeyTable &table, QueuePage &queue)
{
    const Adder adder(table, queue, CommandGroup::List);
    adder.add("queue.callable", CommandWords::tr("Only accounts that may be called now, or all"),
              {keys("F C")}, "telephone",
              [&queue] { queue.setCallableOnly(!queue.query().callableOnly); });
    adder.add("queue.callBack", CommandWords::tr("Call back when it is allowed"), {keys("L")},
              "alarm", [&queue] { queue.callBackWhenAllowed(); });
}

void addAccountCommands(KeyTable &table, QueuePage &queue, AccountPage &page)
{
    const Adder adder(table, page, CommandGroup::Account);
    adder.add("account.call", CommandWords::tr("Call, or end the call"), {keys("C")}, "telephone",
              [&page] { page.startCall(); });
    adder.add("account.wrapup", CommandWords::tr("Wrap up"), {keys("W")}, "check2",
              [&page] { page.openWrapUp(); });
    adder.add("account.promise", CommandWords::tr("Promise to pay"), {keys("P")}, "calendar-check",
              [&page] { page.promise(); });
    adder.add("account.said", CommandWords::tr("All that has to be said was said"),
              {keys("D"), keys("Ctrl+D")}, "check-square", [&page] { page.panel().tickContent(); });
    adder.add("account.note", CommandWords::tr("Write a note"), {keys("N")}, "pencil",
              [&page] { page.focusNote(); });
    adder.add("account.snooze", CommandWords::tr("Remind me later"), {keys("S")}, "alarm",
              [&page] { page.snooze(); });
    adder.add("account.number", CommandWords::tr("Use another number"), {keys("Ctrl+.")}, "phone",
              [&page] { page.changeNumber(); });
    adder.add("account.callBack", CommandWords::tr("Call back when it is allowed"), {keys("L")},
              "alarm", [&page] { page.snooze(AccountPage::Until::Allowed); });
    adder.add("account.why", CommandWords::tr("Why may I call, or not"), {keys("G G")},
              "shield-check", [&page] { page.showWhy(); });
    adder.add("account.filter", CommandWords::tr("Next filter of the history"), {keys("H")},
              "funnel", [&page] { page.cycleFilter(); });
    adder.add("account.saveNext", CommandWords::tr("Save and next"), {keys("Ctrl+Enter")},
              "check-lg", [&page] { page.saveAndNext(); });
    adder.add("account.saveStay", CommandWords::tr("Save and stay"), {keys("Ctrl+Shift+Enter")},
              "check-lg", [&page] { page.saveAndStay(); });
    for (int number = 1; number <= 9; ++number) {
        const QByteArray id = "account.outcome" + QByteArray::number(number);
        const QByteArray combo = QByteArray::number(number);
        Command outcome = adder.make(id.constData(), CommandWords::tr("Outcome %1").arg(number),
                                     {keys(combo.constData())}, "list-check",
                                     [&page, number] { page.chooseOutcome(number); });
        outcome.inPalette = false;
        table.add(std::move(outcome));
    }
    const Adder list(table, page, CommandGroup::List);
    list.add("account.next", CommandWords::tr("Next account"), {keys("J")}, "arrow-down",
             [&queue] { queue.nextAccount(); });
    list.add("account.previous", CommandWords::tr("Previous account"), {keys("K")}, "arrow-up",
             [&queue] { queue.previousAccount(); });
}

} // namespace

void connectPages(MainWindow &window, QueuePage &queue, AccountPage &account)
{
    const auto open = [&window, &queue](const domain::AccountId &id, qint64 position,
                                        qint64 total) {
        const auto row = queue.rowOf(id);
        window.showAccount({id, row ? row->debtor : QString(), row ? row->number : QString()},
                           position, total);
    };
    QObject::connect(&queue, &QueuePage::openAccount, &window, open);
    QObject::connect(&queue, &QueuePage::callRequested, &window,
                     [open, &account](const domain::AccountId &id, qint64 position, qint64 total) {
                         open(id, position, total);
                         account.startCall();
                     });
    QObject::connect(&queue, &QueuePage::searchRequested, &window,
                     [&window] { window.openSearch(); });
    QObject::connect(&queue, &QueuePage::endReached, &window, [&window, &queue] {
        window.goTo(&queue);
        window.notify(CommandWords::tr("That was the last account of this list."));
    });
    QObject::connect(&window, &MainWindow::accountRequested, &account, &AccountPage::openAccount);
    QObject::connect(
        &account, &AccountPage::accountShown, &window,
        [&window](const domain::AccountId &id, const QString &debtor, const QString &number) {
            window.nameAccount({id, debtor, number});
        });
    QObject::connect(&account, &AccountPage::nextRequested, &queue, &QueuePage::nextAccount);
    QObject::connect(&account, &AccountPage::previousRequested, &queue,
                     &QueuePage::previousAccount);
    QObject::connect(&account, &AccountPage::backRequested, &window,
                     [&window, &queue] { window.goTo(&queue); });
    QObject::connect(&account, &AccountPage::openLinked, &window,
                     [open](const domain::AccountId &id) { open(id, 0, 0); });
    QObject::connect(&account, &AccountPage::saved, &window,
                     [&window, &account](const ports::Saved &, const QString &sentence) {
                         window.notify(sentence, [&account] { account.undoLast(); });
                     });
    QObject::connect(&account, &AccountPage::undone, &window,
                     [&window](const QString &sentence) { window.notify(sentence); });
    QObject::connect(&account, &AccountPage::failed, &window, [&window](const base::Error &error) {
        window.notifyFailure(common::errorText(error).line());
    });
    QObject::connect(&queue, &QueuePage::saved, &window,
                     [&window, &queue](const ports::Saved &saved, const QString &sentence) {
                         window.notify(sentence, [&queue, saved] { queue.undo(saved); });
                     });
    QObject::connect(&queue, &QueuePage::said, &window,
                     [&window](const QString &sentence) { window.notify(sentence); });
    QObject::connect(&queue, &QueuePage::failed, &window, [&window](const base::Error &error) {
        window.notifyFailure(common::errorText(error).line());
    });
    window.setLeaveLayer(&queue, [&queue] { return queue.leaveLayer(); });
    window.setLeaveLayer(&account, [&account] {
        account.leaveLayer();
        return true;
    });
    addAccountCommands(window.keyTable(), queue, account);
    addQueueCommands(window.keyTable(), queue);
    addCallableCommands(window.keyTable(), queue);
}

} // namespace dunlin::shell
