// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queue_view.h"

#include "ui/queue/queue_access.h"
#include "ui/queue/queue_delegate.h"
#include "ui/queue/queue_model.h"
#include "ui/style/tokens.h"

#include <QtGui/QAccessible>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

#include <array>

namespace dunlin::queue {

namespace {

struct Width {
    Column column;
    int px;
};
// Debtor takes what is left.
constexpr std::array<Width, 6> kWidths{
    {{Column::Balance, 132}, // "BRL 117,364.10": an amount is never cut
     {Column::PastDue, 92},
     {Column::Risk, 116},
     {Column::Status, 136},
     {Column::NextAction, 146},
     {Column::LastContact, 104}}};
constexpr int kDebtorLeast = 200;

} // namespace

QueueView::QueueView(QueueModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new QueueDelegate(model, this))
{
    installQueueAccess();
    setObjectName(QStringLiteral("queueView"));
    setAccessibleName(tr("Queue"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    applyMetrics();
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(index.row()); });
    connect(style::themeNotifier(), &style::ThemeNotifier::themeChanged, this,
            &QueueView::applyMetrics);
}

int QueueView::firstVisible() const
{
    return qMax(0, rowAt(0));
}

int QueueView::lastVisible() const
{
    const int last = rowAt(viewport()->height() - 1);
    return last < 0 ? m_model.rowCount() - 1 : last;
}

void QueueView::setCompact(bool compact)
{
    m_delegate->setCompact(compact);
    applyMetrics();
}

void QueueView::setCurrentRow(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    setCurrentIndex(m_model.index(row, 0));
}

void QueueView::applyMetrics()
{
    const int height = m_delegate->sizeHint({}, {}).height();
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    horizontalHeader()->setFixedHeight(style::scaled(36));
    verticalScrollBar()->setSingleStep(height);
    layOutColumns();
    viewport()->update();
}

void QueueView::layOutColumns()
{
    const int all = viewport()->width();
    std::array<int, kColumns> px{};
    int left = all - style::scaled(kDebtorLeast);
    for (const Width &width : kWidths) {
        px[size_t(width.column)] = style::scaled(width.px);
        left -= style::scaled(width.px);
    }
    const auto giveUp = [&px, &left](Column column, int keep) {
        if (left >= 0)
            return;
        left += px[size_t(column)] - keep;
        px[size_t(column)] = keep;
    };
    // What the preview says too leaves first; the bar beside the risk before its number.
    giveUp(Column::LastContact, 0);
    giveUp(Column::Risk, style::scaled(58));
    giveUp(Column::Risk, 0);
    giveUp(Column::NextAction, 0);
    int used = 0;
    for (const Width &width : kWidths) {
        const int at = int(width.column);
        setColumnHidden(at, px[size_t(at)] == 0);
        if (px[size_t(at)] > 0)
            setColumnWidth(at, px[size_t(at)]);
        used += px[size_t(at)];
    }
    setColumnWidth(int(Column::Debtor), qMax(style::scaled(120), all - used));
}

void QueueView::hoverRow(int row)
{
    const int before = m_delegate->hoveredRow();
    if (row == before)
        return;
    m_delegate->setHoveredRow(row);
    for (const int at : {before, row}) {
        if (at >= 0)
            viewport()->update(0, rowViewportPosition(at), viewport()->width(), rowHeight(at));
    }
}

void QueueView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
            if (currentIndex().isValid())
                Q_EMIT opened(currentRow());
            return;
        }
        break;
    case Qt::Key_Space: Q_EMIT explainAsked(); return;
    case Qt::Key_Home: Q_EMIT homePressed(); return;
    case Qt::Key_End: setCurrentRow(m_model.rowCount() - 1); return;
    case Qt::Key_Left:
    case Qt::Key_Right: return; // rows have no cells to walk through
    default: break;
    }
    QTableView::keyPressEvent(event);
}

void QueueView::mouseMoveEvent(QMouseEvent *event)
{
    hoverRow(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

void QueueView::leaveEvent(QEvent *event)
{
    hoverRow(-1);
    QTableView::leaveEvent(event);
}

void QueueView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOutColumns();
}

void QueueView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    // Not QTableView's: it tells assistive technology of a cell by a number that only the stock
    // table interface understands.
    QAbstractItemView::currentChanged(current, previous);
    if (QAccessible::isActive() && current.isValid()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(current.row() - firstVisible());
        QAccessible::updateAccessibility(&event);
    }
    Q_EMIT currentRowChanged(current.row());
}

void QueueView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected); // as in currentChanged
}

void QueueView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentRow(0);
    viewport()->update();
}

void QueueView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!m_paintedRow && m_model.row(firstVisible())) {
        m_paintedRow = true;
        // Once this painting is on screen.
        QMetaObject::invokeMethod(this, &QueueView::firstRowPainted, Qt::QueuedConnection);
    }
    if (!hasFocus() || !currentIndex().isValid())
        return;
    // One ring around the row, not one per cell.
    QPainter painter(viewport());
    const QRect row(0, rowViewportPosition(currentRow()), viewport()->width(),
                    rowHeight(currentRow()) - 1);
    painter.setPen(QPen(style::color(style::Ink::Focus), 1));
    painter.drawRect(row.adjusted(0, 0, -1, 0));
}

} // namespace dunlin::queue
