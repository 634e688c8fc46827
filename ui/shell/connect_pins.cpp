// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connect_pins.h"

#include "ui/account/account_page.h"
#include "ui/common/error_text.h"
#include "ui/queue/pin_dialog.h"
#include "ui/queue/queue_page.h"
#include "ui/shell/key_table.h"
#include "ui/shell/main_window.h"

#include <QtCore/QCoreApplication>

namespace dunlin::shell {

namespace {

struct PinCommand {
    Q_DECLARE_TR_FUNCTIONS(PinCommand)
};

/// What the two commands need; owned by the window.
class Pins final : public QObject {
public:
    Pins(MainWindow &window, queue::QueuePage &queue, ports::AccountDesk &desk,
         ports::AgreementDesk &agreements, const base::Clock &clock, QByteArray zone)
        : QObject(&window)
        , m_window(window)
        , m_queue(queue)
        , m_desk(desk)
        , m_agreements(agreements)
        , m_clock(clock)
        , m_zone(std::move(zone))
    {}

    void ask(domain::AccountId account)
    {
        m_desk.page(
            account,
            ports::guarded<ports::AccountPage>(this, [this](base::Result<ports::AccountPage> page) {
                if (page)
                    open(page->state);
                else
                    m_window.notifyFailure(common::errorText(page.error()).line());
            }));
    }

private:
    void open(const domain::AccountState &state)
    {
        auto *dialog = new queue::PinDialog(state, base::dateIn(m_clock.now(), m_zone), &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(
            dialog, &queue::PinDialog::chosen, this,
            [this, account = state.id](const domain::Payload &payload, const QString &sentence) {
                record(account, payload, sentence);
            });
        dialog->open();
    }
    void record(domain::AccountId account, const domain::Payload &payload, const QString &sentence)
    {
        const bool canUndo = std::holds_alternative<domain::TaskSet>(payload);
        m_agreements.record(
            account, {payload},
            ports::guarded<ports::Agreed>(
                this, [this, sentence, canUndo](base::Result<ports::Agreed> done) {
                    if (!done)
                        return m_window.notifyFailure(common::errorText(done.error()).line());
                    if (!canUndo || done->saved.empty())
                        return m_window.notify(sentence);
                    const ports::Saved saved = done->saved.front();
                    m_window.notify(sentence, [this, saved] { m_queue.undo(saved); });
                }));
    }

    MainWindow &m_window;
    queue::QueuePage &m_queue;
    ports::AccountDesk &m_desk;
    ports::AgreementDesk &m_agreements;
    const base::Clock &m_clock;
    const QByteArray m_zone;
};

Command pinCommand(const char *id, QWidget &page, CommandGroup group, std::function<void()> run)
{
    Command command;
    command.id = QLatin1String(id);
    command.title = PinCommand::tr("Work it first, with a reason");
    command.group = group;
    command.keys = {keys("B")};
    command.icon = QStringLiteral("pin-angle");
    command.run = std::move(run);
    command.page = &page;
    return command;
}

} // namespace

void connectPins(MainWindow &window, queue::QueuePage &queue, account::AccountPage &account,
                 ports::AccountDesk &desk, ports::AgreementDesk &agreements,
                 const base::Clock &clock, const ports::Session &session)
{
    if (!ports::allows(session.role, ports::Permission::RecordWork))
        return;
    auto *pins = new Pins(window, queue, desk, agreements, clock, session.officeZone);
    window.keyTable().add(pinCommand("queue.pin", queue, CommandGroup::List, [pins, &queue] {
        if (const auto current = queue.currentAccount())
            pins->ask(*current);
    }));
    window.keyTable().add(
        pinCommand("account.pin", account, CommandGroup::Account, [pins, &account] {
            if (const ports::AccountPage *shown = account.shown())
                pins->ask(shown->state.id);
        }));
}

} // namespace dunlin::shell
