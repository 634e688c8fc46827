// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/import_flow.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

class QProgressBar;
class QStackedLayout;

namespace dunlin::common {
class Button;
class Label;
} // namespace dunlin::common

namespace dunlin::imports {

class CheckPage;
class FilePage;
class OutcomePage;
class StepBar;

/// Brings a file in: choose, check, try, run. Show it with open(); it is deleted by its parent, or
/// by WA_DeleteOnClose. Closing it stops a run, and half a file is never kept. GUI thread.
class ImportWizard final : public QDialog {
    Q_OBJECT
public:
    explicit ImportWizard(ports::Imports &imports, QWidget *parent = nullptr);

    const ImportFlow &flow() const { return m_flow; }
    /// As if the file had been dropped.
    void setFile(const QString &file);

Q_SIGNALS:
    /// After a run added something or not; the queue may look again.
    void imported(const dunlin::ports::ImportOutcome &outcome);
    void openQueueRequested();

public Q_SLOTS:
    void reject() override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeNotice();
    QWidget *makeProgress();
    QWidget *makeFooter();
    void refresh();
    void showError();
    void showFooter();
    void showProgress();
    void goOn();

    ImportFlow m_flow;
    QTimer m_progressTimer;
    ImportFlow::Step m_shown = ImportFlow::Step::File;
    bool m_told = false; ///< this run's outcome was announced
    StepBar *m_steps = nullptr;
    QStackedLayout *m_stack = nullptr;
    FilePage *m_filePage = nullptr;
    CheckPage *m_checkPage = nullptr;
    OutcomePage *m_outcomePage = nullptr;
    QWidget *m_notice = nullptr;
    common::Label *m_noticeTitle = nullptr;
    common::Label *m_noticeDetail = nullptr;
    QWidget *m_progress = nullptr;
    QProgressBar *m_bar = nullptr;
    common::Label *m_progressText = nullptr;
    common::Button *m_stop = nullptr;
    common::Button *m_back = nullptr;
    common::Button *m_close = nullptr;
    common::Button *m_next = nullptr;
};

} // namespace dunlin::imports
