// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connect_moves.h"

#include "ui/common/error_text.h"
#include "ui/queue/move_dialog.h"
#include "ui/queue/queue_marks.h"
#include "ui/queue/queue_page.h"
#include "ui/shell/key_table.h"
#include "ui/shell/main_window.h"

#include <QtCore/QCoreApplication>

namespace dunlin::shell {

using queue::MoveDialog;
using queue::QueuePage;

namespace {

struct MoveCommand {
    Q_DECLARE_TR_FUNCTIONS(MoveCommand)
};

void takeBack(MainWindow &window, ports::AccountMoves &moves,
              const std::vector<ports::Saved> &saved)
{
    moves.undo(saved, ports::guarded<int>(&window, [&window](base::Result<int> done) {
                   if (done)
                       window.notify(MoveCommand::tr("Taken back"));
                   else
                       window.notifyFailure(common::errorText(done.error()).line());
               }));
}

} // namespace

void connectMoves(MainWindow &window, QueuePage &queue, ports::AccountMoves &moves,
                  const base::Clock &clock, const ports::Session &session)
{
    if (!ports::allows(session.role, ports::Permission::AssignAccounts))
        return;
    queue::QueueMarker &marker = queue.marker();
    marker.setAllowed(true);
    KeyTable &table = window.keyTable();
    Command mark =
        pageCommand("queue.mark", MoveCommand::tr("Mark the account"), CommandGroup::List,
                    {keys("X")}, "check-square", queue, [&marker] { marker.toggle(); });
    mark.repeats = true;
    table.add(std::move(mark));
    table.add(pageCommand("queue.markRange", MoveCommand::tr("Mark up to here"), CommandGroup::List,
                          {keys("Shift+X")}, "check-square", queue,
                          [&marker] { marker.markRange(); }));
    Command all =
        pageCommand("queue.markAll", MoveCommand::tr("Mark the whole list"), CommandGroup::List,
                    {keys("Ctrl+A")}, "check-square", queue, [&marker] { marker.markAll(); });
    all.inText = false;
    table.add(std::move(all));
    table.add(pageCommand("queue.move", MoveCommand::tr("Move to a colleague or an agency"),
                          CommandGroup::List, {keys("A")}, "people", queue,
                          [&marker] { marker.move(); }));
    QObject::connect(
        &marker, &queue::QueueMarker::moveRequested, &window,
        [&window, &marker, &moves, &clock,
         session](const std::vector<domain::AccountId> &accounts) {
            auto *dialog = new MoveDialog(moves, accounts,
                                          base::dateIn(clock.now(), session.officeZone), &window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            QObject::connect(dialog, &MoveDialog::moved, &window,
                             [&window, &marker, &moves](const std::vector<ports::Saved> &saved,
                                                        const QString &sentence) {
                                 marker.clear();
                                 window.notify(sentence, [&window, &moves, saved] {
                                     takeBack(window, moves, saved);
                                 });
                             });
            dialog->open();
        });
}

} // namespace dunlin::shell
