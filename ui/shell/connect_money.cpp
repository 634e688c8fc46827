// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connect_money.h"

#include "ui/common/error_text.h"
#include "ui/payments/batch_view.h"
#include "ui/payments/expected_view.h"
#include "ui/payments/money_page.h"
#include "ui/shell/key_table.h"
#include "ui/shell/main_window.h"

#include <QtCore/QCoreApplication>

namespace dunlin::shell {

using payments::BatchView;
using payments::ExpectedView;
using payments::MoneyPage;

namespace {

struct MoneyCommands {
    Q_DECLARE_TR_FUNCTIONS(MoneyCommands)
};

/// Takes a batch back, one account after the other.
class BatchUndo final : public QObject {
public:
    BatchUndo(MainWindow &window, ports::AccountDesk &desk)
        : QObject(&window)
        , m_window(window)
        , m_desk(desk)
    {}

    void run(std::vector<ports::Saved> rest)
    {
        if (rest.empty())
            return m_window.notify(MoneyCommands::tr("Batch taken back"));
        const ports::Saved last = rest.back();
        rest.pop_back();
        m_desk.undo(last, ports::guarded<ports::Saved>(this, [this, rest = std::move(rest)](
                                                                 base::Result<ports::Saved> done) {
                        if (done)
                            return run(rest);
                        m_window.notifyFailure(common::errorText(done.error()).line());
                    }));
    }

private:
    MainWindow &m_window;
    ports::AccountDesk &m_desk;
};

void addCommands(MainWindow &window, MoneyPage &page)
{
    const auto add = [&](const char *id, const QString &title, std::vector<KeyCombo> combos,
                         const char *icon, MoneyPage::Part part, std::function<void()> run) {
        Command command = pageCommand(id, title, CommandGroup::List, std::move(combos), icon, page,
                                      std::move(run));
        command.enabled = [&page, part] { return page.part() == part; };
        window.keyTable().add(std::move(command));
    };
    ExpectedView &expected = page.expected();
    BatchView &batch = page.batch();
    add("money.previous", MoneyCommands::tr("Previous month"), {keys("K")}, "arrow-up",
        MoneyPage::Expected, [&expected] { expected.previousMonth(); });
    add("money.next", MoneyCommands::tr("Next month"), {keys("J")}, "arrow-down",
        MoneyPage::Expected, [&expected] { expected.nextMonth(); });
    add("batch.close", MoneyCommands::tr("Close the batch"), {keys("Ctrl+Enter")}, "check-lg",
        MoneyPage::Batch, [&batch] { batch.closeBatch(); });
    add("batch.paste", MoneyCommands::tr("Paste payments"), {keys("Ctrl+V")}, "list-check",
        MoneyPage::Batch, [&batch] { batch.paste(); });
    add("batch.remove", MoneyCommands::tr("Remove the line"), {keys("Ctrl+Del")}, "x-lg",
        MoneyPage::Batch, [&batch] { batch.removeLine(); });
    add("batch.choose", MoneyCommands::tr("Choose the account of the line"), {keys("F4")}, "people",
        MoneyPage::Batch, [&batch] { batch.chooseAccount(); });
    add("batch.import", MoneyCommands::tr("Import payments into the batch"), {},
        "box-arrow-in-down", MoneyPage::Batch, [&batch] { batch.importFile(); });

    const auto open = [&](const char *id, const QString &title, const char *combo,
                          MoneyPage::Part part) {
        Command command;
        command.id = QLatin1String(id);
        command.title = title;
        command.group = CommandGroup::GoTo;
        command.keys = {keys(combo)};
        command.icon = QStringLiteral("cash-coin");
        command.run = [&window, &page, part] {
            window.goTo(&page);
            page.showPart(part);
        };
        window.keyTable().add(std::move(command));
    };
    open("money.expected", MoneyCommands::tr("Calendar of money expected"), "G X",
         MoneyPage::Expected);
    open("money.batch", MoneyCommands::tr("Enter payments by the batch"), "G B", MoneyPage::Batch);
}

} // namespace

void connectMoney(MainWindow &window, MoneyPage &page, ports::AccountDesk &desk)
{
    addCommands(window, page);
    QObject::connect(&page.expected(), &ExpectedView::openAccount, &window,
                     [&window](const domain::AccountId &account) {
                         window.showAccount({account, {}, {}}, 0, 0);
                     });
    QObject::connect(&page.batch(), &BatchView::said, &window,
                     [&window](const QString &sentence) { window.notify(sentence); });
    auto *undo = new BatchUndo(window, desk);
    QObject::connect(&page.batch(), &BatchView::closed, &window,
                     [&window, undo](const ports::BatchClosed &closed, const QString &sentence) {
                         if (closed.saved.empty())
                             return window.notify(sentence);
                         window.notify(sentence,
                                       [undo, saved = closed.saved] { undo->run(saved); });
                     });
}

} // namespace dunlin::shell
