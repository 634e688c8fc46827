// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_wizard.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/error_text.h"
#include "ui/common/label.h"
#include "ui/imports/check_page.h"
#include "ui/imports/file_page.h"
#include "ui/imports/import_words.h"
#include "ui/imports/outcome_page.h"
#include "ui/imports/step_bar.h"
#include "ui/style/tokens.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtGui/QAccessible>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::imports {

using common::Button;
using common::ButtonKind;
using common::Label;
using style::Face;
using style::Ink;
using Step = ImportFlow::Step;

namespace {

constexpr int kProgressMs = 200;
constexpr int kProgressAfterMs = 400; ///< shorter jobs show no bar

/// A soft red ground that follows the theme.
class NoticeBox final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(style::color(Ink::DangerSoft));
        painter.drawRoundedRect(rect(), style::space::kRadiusBanner, style::space::kRadiusBanner);
    }
};

QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

/// Takes the room that is left: a page that is not on screen must not squeeze the buttons.
class Pages final : public QWidget {
public:
    Pages() { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); }
    bool hasHeightForWidth() const override { return false; }
};

} // namespace

ImportWizard::ImportWizard(ports::Imports &imports, QWidget *parent)
    : QDialog(parent)
    , m_flow(imports)
{
    setObjectName(QStringLiteral("importWizard"));
    setWindowTitle(tr("Import a file"));
    setModal(false);
    setAcceptDrops(true);
    resize(940, 660);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::space::kLg, style::space::kPage, style::space::kLg,
                               style::space::kPage);
    column->setSpacing(style::space::kCard);
    column->addWidget(new Label(windowTitle(), Face::PageTitle));
    m_steps = new StepBar({tr("File"), tr("Check"), tr("Trial"), tr("Done")});
    m_steps->setObjectName(QStringLiteral("importSteps"));
    column->addWidget(m_steps);
    column->addWidget(makeNotice());
    m_filePage = new FilePage;
    m_checkPage = new CheckPage;
    m_outcomePage = new OutcomePage;
    m_checkPage->setProfiles(imports.profiles());
    auto *pages = new Pages;
    m_stack = new QStackedLayout(pages);
    m_stack->addWidget(m_filePage);
    m_stack->addWidget(m_checkPage);
    m_stack->addWidget(m_outcomePage);
    column->addWidget(pages, 1);
    column->addWidget(makeProgress());
    column->addWidget(common::makeDivider());
    column->addWidget(makeFooter());
    m_progressTimer.setInterval(kProgressMs);
    connect(&m_progressTimer, &QTimer::timeout, this, &ImportWizard::showProgress);
    connect(&m_flow, &ImportFlow::changed, this, &ImportWizard::refresh);
    connect(m_filePage, &FilePage::chosen, this, &ImportWizard::setFile);
    connect(m_filePage, &FilePage::pathEdited, this, &ImportWizard::showFooter);
    connect(m_checkPage, &CheckPage::profileChosen, &m_flow, &ImportFlow::setProfile);
    connect(m_checkPage, &CheckPage::targetChosen, &m_flow, &ImportFlow::setTarget);
    refresh();
}

QWidget *ImportWizard::makeNotice()
{
    m_notice = new NoticeBox;
    auto *words = new QVBoxLayout(m_notice);
    words->setContentsMargins(style::space::kCard, style::space::kGap, style::space::kCard,
                              style::space::kGap);
    words->setSpacing(2);
    m_noticeTitle = new Label(Face::Strong, Ink::Danger);
    m_noticeTitle->setObjectName(QStringLiteral("importError"));
    m_noticeTitle->setWordWrap(true);
    m_noticeDetail = new Label(Face::Small, Ink::Text);
    m_noticeDetail->setObjectName(QStringLiteral("importErrorDetail"));
    m_noticeDetail->setWordWrap(true);
    words->addWidget(m_noticeTitle);
    words->addWidget(m_noticeDetail);
    m_notice->hide();
    return m_notice;
}

QWidget *ImportWizard::makeProgress()
{
    m_progress = new QWidget;
    auto *row = new QHBoxLayout(m_progress);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::space::kGap);
    m_bar = new QProgressBar;
    m_bar->setObjectName(QStringLiteral("importBar"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_progressText = new Label(Face::Body, Ink::Text2);
    m_progressText->setObjectName(QStringLiteral("importProgress"));
    m_progressText->setFigures(true);
    m_stop = new Button(QStringLiteral("importStop"), tr("S&top"));
    row->addWidget(m_bar, 1);
    row->addWidget(m_progressText);
    row->addWidget(m_stop);
    m_progress->hide();
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_flow.cancel();
        m_stop->setEnabled(false);
        m_progressText->setText(tr("Stopping; nothing will be changed"));
    });
    return m_progress;
}

QWidget *ImportWizard::makeFooter()
{
    auto *footer = new QWidget;
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::space::kSm);
    m_close = new Button(QStringLiteral("importClose"), tr("Close"));
    m_back = new Button(QStringLiteral("importBack"), tr("&Back"));
    m_next = new Button(QStringLiteral("importNext"), tr("Next"), ButtonKind::Primary);
    for (Button *button : {m_close, m_back, m_next})
        button->setAutoDefault(false);
    row->addWidget(m_close);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    connect(m_close, &QPushButton::clicked, this, &ImportWizard::reject);
    connect(m_back, &QPushButton::clicked, &m_flow, &ImportFlow::back);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::goOn);
    return footer;
}

void ImportWizard::setFile(const QString &file)
{
    m_filePage->setPath(file);
    m_flow.setFile(file);
}

void ImportWizard::goOn()
{
    switch (m_flow.step()) {
    case Step::File: setFile(m_filePage->path()); break;
    case Step::Check: m_flow.startTrial(); break;
    case Step::Trial: m_flow.startRun(); break;
    case Step::Done:
        Q_EMIT openQueueRequested();
        accept();
        break;
    }
}

void ImportWizard::reject()
{
    if (m_flow.isRunning()) {
        // The first Esc or Close stops; the dialog stays and says what became of the file.
        m_stop->click();
        return;
    }
    QDialog::reject();
}

void ImportWizard::refresh()
{
    const Step step = m_flow.step();
    const bool moved = m_shown != step;
    m_shown = step;
    m_steps->setCurrent(int(step));
    if (step == Step::Check)
        m_checkPage->setPreview(m_flow.preview(), m_flow.profile(), m_flow.missing());
    if (step == Step::Trial || step == Step::Done)
        m_outcomePage->setOutcome(m_flow.outcome());
    m_stack->setCurrentIndex(std::min(int(step), 2));
    m_stack->currentWidget()->setEnabled(!m_flow.isBusy());
    showError();
    if (m_flow.isRunning()) {
        m_told = false;
        m_stop->setEnabled(true);
        m_progressTimer.start();
        if (m_progress->isHidden())
            QTimer::singleShot(kProgressAfterMs, this, &ImportWizard::showProgress);
    } else {
        m_progressTimer.stop();
        m_progress->hide();
    }
    showFooter();
    if (moved && step != Step::File)
        m_next->setFocus(Qt::OtherFocusReason);
    if (step == Step::Done && !m_told) {
        m_told = true;
        Q_EMIT imported(m_flow.outcome());
    }
}

void ImportWizard::showError()
{
    const auto &error = m_flow.error();
    m_notice->setVisible(error.has_value());
    if (!error)
        return;
    if (error->code == base::ErrorCode::Cancelled) {
        m_noticeTitle->setText(tr("Stopped. Nothing was changed."));
    } else if (m_flow.step() == Step::File) {
        m_noticeTitle->setText(tr("%1 cannot be imported. Nothing was changed.")
                                   .arg(QFileInfo(m_flow.file()).fileName()));
    } else {
        m_noticeTitle->setText(tr("The file cannot be imported like this. Nothing was changed."));
    }
    // The detail names the field or line; it is English, for whoever made the file.
    const QString detail = error->code == base::ErrorCode::Input || error->detail.isEmpty()
                               ? error->detail
                               : common::errorText(*error).line();
    m_noticeDetail->setText(detail.isEmpty() ? common::errorText(*error).line() : detail);
    m_noticeDetail->setVisible(error->code != base::ErrorCode::Cancelled);
    QAccessibleEvent alert(m_noticeTitle, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ImportWizard::showFooter()
{
    const Step step = m_flow.step();
    const bool still = !m_flow.isBusy();
    m_back->setVisible(step == Step::Check || step == Step::Trial);
    m_back->setEnabled(still);
    switch (step) {
    case Step::File:
        m_next->setText(tr("&Look at it"));
        m_next->setEnabled(still && !m_filePage->path().isEmpty());
        break;
    case Step::Check:
        m_next->setText(tr("&Try it out"));
        m_next->setEnabled(still && m_flow.missing().isEmpty());
        break;
    case Step::Trial:
        m_next->setText(tr("&Import %Ln row(s)", nullptr, int(m_flow.outcome().accepted)));
        m_next->setEnabled(still && m_flow.outcome().accepted > 0);
        break;
    case Step::Done:
        m_next->setText(tr("&Open queue"));
        m_next->setEnabled(true);
        break;
    }
    m_next->setAccessibleName(m_next->text().remove(QLatin1Char('&')));
}

void ImportWizard::showProgress()
{
    if (!m_flow.isRunning() || !m_stop->isEnabled())
        return;
    const qint64 done = m_flow.rowsDone();
    const qint64 total = m_flow.rowsTotal();
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_bar->setValue(int(1000 * done / total));
    m_progressText->setText(progressWords(done, total, m_flow.rowsPerSecond()));
    m_progress->show();
}

void ImportWizard::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty() && !m_flow.isRunning())
        event->acceptProposedAction();
}

void ImportWizard::dropEvent(QDropEvent *event)
{
    const QString file = droppedFile(event->mimeData());
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    setFile(file);
}

} // namespace dunlin::imports
