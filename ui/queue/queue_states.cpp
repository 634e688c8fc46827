// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/date_text.h"
#include "ui/common/error_text.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/common/state_view.h"
#include "ui/queue/header_parts.h"
#include "ui/queue/held_notice.h"
#include "ui/queue/preview_panel.h"
#include "ui/queue/queue_model.h"
#include "ui/queue/queue_page.h"
#include "ui/queue/queue_view.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QStackedLayout>

/// What the page says of its list: how long it is, and what stands in its place when there is none.
namespace dunlin::queue {

QString QueuePage::filterWords(ports::QueueFilter filter)
{
    using ports::QueueFilter;
    switch (filter) {
    case QueueFilter::All: return tr("All");
    case QueueFilter::PromisesDue: return tr("Promises due");
    case QueueFilter::Broken: return tr("Broken");
    case QueueFilter::CallBacks: return tr("Call-backs");
    case QueueFilter::New: return tr("New");
    case QueueFilter::OnPlan: return tr("On plan");
    case QueueFilter::Tracing: return tr("Tracing");
    }
    return {};
}

void QueuePage::showState()
{
    showCount();
    const auto &error = m_model->error();
    const bool rows = m_model->rowCount() > 0;
    m_heldNotice->setHeld(m_model->isHeld() && (rows || m_everything > 0));
    m_stale->setVisible(error.has_value() && rows);
    if (error && rows) {
        const QString at = m_model->readAt() ? common::timeText(*m_model->readAt(), m_zone)
                                             : QStringLiteral("\u2014");
        //: the list could not be read again; the rows on screen are older
        m_stale->setText(tr("This list is from %1. %2").arg(at, common::errorText(*error).kept));
    }
    QWidget *wanted = rows ? static_cast<QWidget *>(m_view) : m_state;
    const bool appears = m_stack->currentWidget() != wanted;
    m_stack->setCurrentWidget(wanted);
    const QWidget *focus = QApplication::focusWidget();
    const bool elsewhere = focus && !isAncestorOf(focus) && focus != window();
    if (appears && rows && isVisible() && !elsewhere)
        m_view->setFocus(Qt::OtherFocusReason); // a hidden widget could not take it before
    // What will be there keeps its place: nothing jumps when the rows come.
    const bool mayCome = rows || !m_model->isLoaded();
    m_preview->setVisible(mayCome);
    m_hints->setVisible(mayCome);
    if (!rows && mayCome)
        m_preview->setLoading();
    if (rows)
        return;
    if (error)
        m_state->showError(*error, tr("Try again"));
    else if (!m_model->isLoaded())
        m_state->showLoading(tr("Reading the queue…"));
    else
        showEmpty();
}

void QueuePage::showEmpty()
{
    const ports::QueueQuery &query = m_model->query();
    if (query.callableOnly && m_model->isHeld() && m_everything > 0) {
        m_emptyAction = EmptyAction::AnyHour;
        m_state->showEmpty(QStringLiteral("pause-circle"), tr("No calls for now"),
                           tr("Accounts come back into this list by themselves when the bank data "
                              "is new again. F C shows all of them meanwhile."),
                           tr("Show all accounts"));
        return;
    }
    if (query.isDrill()) {
        m_emptyAction = EmptyAction::ClearDrill;
        m_state->showEmpty(QStringLiteral("funnel"), tr("No account here"),
                           //: %1: a filter in words, "Apex, 91-120 days past due"
                           tr("No account matches “%1”.").arg(query.words),
                           tr("Take away the filter"));
        return;
    }
    if (query.callableOnly && m_everything > 0) {
        m_emptyAction = EmptyAction::ShowAll;
        m_state->showEmpty(QStringLiteral("clock"), tr("Nobody may be called now"),
                           tr("Accounts come into this list by themselves when their hours "
                              "begin."),
                           tr("Show all accounts"));
        return;
    }
    if (query.filter != ports::QueueFilter::All && m_everything > 0) {
        m_emptyAction = EmptyAction::ShowAll;
        m_state->showEmpty(QStringLiteral("check-circle"),
                           //: %1: a filter, "Promises due"
                           tr("%1: nothing to do").arg(filterWords(query.filter)),
                           tr("No account of your queue is in this list now."),
                           tr("Show all accounts"));
        return;
    }
    if (m_day.worked == 0 && m_day.toWork == 0) {
        m_emptyAction = EmptyAction::Import;
        m_state->showEmpty(QStringLiteral("inbox"), tr("No accounts yet"),
                           m_canImport
                               ? tr("Bring in a file of receivables, and the queue fills itself.")
                               : tr("Accounts appear here when they are assigned to you."),
                           m_canImport ? tr("Import a file") : QString());
        return;
    }
    m_emptyAction = EmptyAction::None;
    if (m_day.worked == 0) {
        m_state->showEmpty(QStringLiteral("check-circle"), tr("Nothing to work now"),
                           tr("Accounts come back here when a promise or a call-back falls due."));
        return;
    }
    QStringList done;
    //: parts of the day's work, at its end
    done << tr("%Ln worked", nullptr, int(m_day.worked));
    done << (m_day.promises == 1 ? tr("1 promise")
                                 : tr("%Ln promises", nullptr, int(m_day.promises)));
    if (m_day.collected.currency().isValid())
        done << common::moneyText(m_day.collected);
    QString sentence = done.join(QStringLiteral(", ")) + QLatin1Char('.');
    if (m_day.kept > 0 && m_day.keptAmount.currency().isValid())
        //: good news at the end of the day: promises taken on earlier days were paid; %1: how much
        sentence += QLatin1Char(' ')
                    + tr("%Ln promise(s) of yours came in today: %1.", nullptr, int(m_day.kept))
                          .arg(common::moneyText(m_day.keptAmount));
    m_state->showEmpty(QStringLiteral("check-circle"), tr("Queue done"), sentence);
}

void QueuePage::onStateAction()
{
    if (m_model->error()) {
        m_model->adopt();
        readCounts();
        return;
    }
    switch (m_emptyAction) {
    case EmptyAction::None: return;
    case EmptyAction::ClearDrill: leaveDrill(); return;
    case EmptyAction::ShowAll: setQuery({}); return;
    case EmptyAction::AnyHour: setCallableOnly(false); return;
    case EmptyAction::Import: Q_EMIT importRequested(); return;
    }
}

void QueuePage::showCount()
{
    // As many as the filters count, also before the longer list is taken in.
    const int rows = qMax(0, m_model->rowCount() + m_more);
    // A list that could not be read is not an empty one.
    if (!m_model->isLoaded() || (rows == 0 && m_model->error())) {
        m_count->setText({});
        m_callable->setCount(std::nullopt);
        return;
    }
    m_count->setText(rows == 1 ? tr("1 account · by priority")
                               : tr("%Ln accounts · by priority", nullptr, rows));
    m_callable->setCount(qMax(0, m_model->callable() + m_moreCallable));
}

} // namespace dunlin::queue
