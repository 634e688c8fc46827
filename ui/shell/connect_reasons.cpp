// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connect_reasons.h"

#include "core/ports/wrong_reason.h"
#include "ui/common/error_text.h"
#include "ui/common/money_text.h"
#include "ui/queue/queue_page.h"
#include "ui/shell/key_table.h"
#include "ui/shell/main_window.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QLineEdit>

namespace dunlin::shell {

namespace {

constexpr int kMostLetters = 200;

struct ReasonCommand {
    Q_DECLARE_TR_FUNCTIONS(ReasonCommand)
};

/// What the command needs; owned by the window.
class Reasons final : public QObject {
public:
    Reasons(MainWindow &window, queue::QueuePage &queue, ports::AgreementDesk &agreements)
        : QObject(&window)
        , m_window(window)
        , m_queue(queue)
        , m_agreements(agreements)
    {}

    /// Without an open sum it opens that first: nobody objects to what he has not read.
    void ask()
    {
        const queue::QueuePage::Explained *shown = m_queue.explained();
        if (!shown)
            return m_queue.explainRank();
        auto *dialog = new QInputDialog(&m_window);
        dialog->setObjectName(QStringLiteral("wrongReasonDialog"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(ReasonCommand::tr("Wrong reason"));
        dialog->setLabelText(
            ReasonCommand::tr("What is wrong about %1 standing there? It may stay empty; who "
                              "answers for the ranking reads it.")
                .arg(common::isolated(shown->debtor)));
        dialog->setOkButtonText(ReasonCommand::tr("Say it"));
        dialog->setCancelButtonText(ReasonCommand::tr("Leave it"));
        connect(dialog, &QInputDialog::textValueSelected, this,
                [this, said = *shown](const QString &word) { record(said, word); });
        dialog->open();
        if (auto *line = dialog->findChild<QLineEdit *>())
            line->setMaxLength(kMostLetters);
    }

private:
    void record(const queue::QueuePage::Explained &said, const QString &word)
    {
        const ports::WrongReason reason{said.place, said.reasons, word.trimmed()};
        m_agreements.record(
            said.account, {ports::factOf(reason)},
            ports::guarded<ports::Agreed>(
                this, [this, debtor = said.debtor](base::Result<ports::Agreed> done) {
                    if (!done)
                        return m_window.notifyFailure(common::errorText(done.error()).line());
                    if (m_queue.explained())
                        m_queue.explainRank(); // it is said: the sum closes
                    const QString sentence = ReasonCommand::tr("Noted: the reason is wrong for %1.")
                                                 .arg(common::isolated(debtor));
                    if (done->saved.empty())
                        return m_window.notify(sentence);
                    m_window.notify(sentence,
                                    [this, saved = done->saved.front()] { m_queue.undo(saved); });
                }));
    }

    MainWindow &m_window;
    queue::QueuePage &m_queue;
    ports::AgreementDesk &m_agreements;
};

} // namespace

void connectReasons(MainWindow &window, queue::QueuePage &queue, ports::AgreementDesk &agreements,
                    const ports::Session &session)
{
    if (!ports::allows(session.role, ports::Permission::RecordWork))
        return;
    auto *reasons = new Reasons(window, queue, agreements);
    queue.offerObjection();
    window.keyTable().add(pageCommand(
        "queue.wrongReason", ReasonCommand::tr("Say that the reason is wrong"), CommandGroup::List,
        {keys("W")}, "question-circle", queue, [reasons] { reasons->ask(); }));
}

} // namespace dunlin::shell
