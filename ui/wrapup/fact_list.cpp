// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wrapup/fact_list.h"

#include "ui/style/icons.h"
#include "ui/wrapup/painting.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyledItemDelegate>

namespace dunlin::wrapup {

using style::Face;
using style::Ink;

namespace {

constexpr int kOneLine = 28;
constexpr int kTwoLines = 42;

class FactDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {100, style::scaled(rowOf(index).detail.isEmpty() ? kOneLine : kTwoLines)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const Canvas canvas{*painter, rowOf(index), option.rect, option.direction};
        const bool focused =
            (option.state & QStyle::State_HasFocus) && option.widget && option.widget->hasFocus();
        if ((option.state & QStyle::State_MouseOver) || focused) {
            painter->setPen(focused ? QPen(style::color(Ink::Focus), 2) : QPen(Qt::NoPen));
            painter->setBrush(style::color(Ink::Hover));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
        }
        int left = option.rect.left();
        int right = option.rect.right() + 1;
        left = paintLeading(canvas, left);
        right = paintTrailing(canvas, left, right);
        paintWords(canvas, left, right);
        painter->restore();
    }

private:
    struct Canvas {
        QPainter &painter;
        const FactRow &row;
        QRect all;
        Qt::LayoutDirection direction;

        QRect visual(const QRect &logical) const
        {
            return QStyle::visualRect(direction, all, logical);
        }
        void text(const QRect &logical, Qt::Alignment alignment, const QString &words) const
        {
            painter.drawText(visual(logical), aligned(direction, alignment), words);
        }
    };

    static const FactRow &rowOf(const QModelIndex &index)
    {
        return static_cast<const FactModel *>(index.model())->row(index.row());
    }

    static int paintLeading(const Canvas &canvas, int left)
    {
        const QRect &all = canvas.all;
        if (!canvas.row.icon.isEmpty()) {
            const QRect icon(left + 1, all.top(), 14, all.height());
            style::paintIcon(canvas.painter, canvas.visual(icon), canvas.row.icon,
                             canvas.row.current ? Ink::AccentText : Ink::Text3);
            left += 24;
        }
        if (canvas.row.agingBucket >= 0) {
            const QRect mark(left, all.top() + 7, 4, all.height() - 14);
            canvas.painter.setPen(style::agingOutline(canvas.row.agingBucket));
            canvas.painter.setBrush(style::agingFill(canvas.row.agingBucket));
            canvas.painter.drawRoundedRect(
                QRectF(canvas.visual(mark)).adjusted(0.5, 0.5, -0.5, -0.5), 1.5, 1.5);
            left += 12;
        }
        return left;
    }

    static int paintTrailing(const Canvas &canvas, int left, int right)
    {
        const QRect &all = canvas.all;
        if (!canvas.row.chip.isEmpty()) {
            const int width =
                qMin(common::chipSize(canvas.row.chip).width(), (right - left) * 3 / 5);
            const QRect chip(right - width, all.top(), width, all.height());
            common::paintChip(canvas.painter, canvas.visual(chip), canvas.row.chip,
                              canvas.row.tone);
            right -= width + 8;
        }
        if (!canvas.row.amount.isEmpty()) {
            canvas.painter.setFont(style::figures(Face::Strong));
            canvas.painter.setPen(style::color(Ink::Text));
            const int width = canvas.painter.fontMetrics().horizontalAdvance(canvas.row.amount) + 2;
            canvas.text(QRect(right - width, all.top(), width, all.height()),
                        Qt::AlignVCenter | Qt::AlignTrailing, canvas.row.amount);
            right -= width + 8;
        }
        return right;
    }

    static void paintWords(const Canvas &canvas, int left, int right)
    {
        QPainter &painter = canvas.painter;
        const FactRow &row = canvas.row;
        const QRect &all = canvas.all;
        const bool twoLines = !row.detail.isEmpty();
        const int half = twoLines ? all.height() / 2 : all.height();
        const int pad = twoLines ? 3 : 0;
        const int room = right - left;
        const Qt::Alignment place =
            (twoLines ? Qt::AlignBottom : Qt::AlignVCenter) | Qt::AlignLeading;
        painter.setFont(style::figures(twoLines || row.current ? Face::Strong : Face::Body));
        painter.setPen(style::color(row.faded ? Ink::Text3 : Ink::Text));
        const QString title = painter.fontMetrics().elidedText(row.title, Qt::ElideRight, room);
        const int asideFrom = left + painter.fontMetrics().horizontalAdvance(title) + 8;
        canvas.text(QRect(left, all.top() + pad, room, half - pad), place, title);
        painter.setFont(style::figures(Face::Small));
        painter.setPen(style::color(Ink::Text3));
        if (painter.fontMetrics().horizontalAdvance(row.aside) <= right - asideFrom) {
            canvas.text(QRect(asideFrom, all.top() + pad, right - asideFrom, half - pad), place,
                        row.aside);
        }
        if (twoLines) {
            canvas.text(QRect(left, all.top() + half, room, half - pad),
                        Qt::AlignTop | Qt::AlignLeading,
                        painter.fontMetrics().elidedText(row.detail, Qt::ElideRight, room));
        }
    }
};

} // namespace

int FactModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FactModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    if (role == Qt::DisplayRole)
        return row(index.row()).title;
    if (role == Qt::AccessibleTextRole)
        return row(index.row()).sentence;
    return {};
}

void FactModel::set(std::vector<FactRow> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

FactList::FactList(const QString &name, const QString &label, int maxRows, QWidget *parent)
    : QListView(parent)
    , m_maxRows(maxRows)
{
    setObjectName(name);
    setAccessibleName(label);
    setModel(&m_facts);
    setItemDelegate(new FactDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    viewport()->setAutoFillBackground(false);
    const auto pick = [this](const QModelIndex &index) {
        Q_EMIT picked(m_facts.row(index.row()).id);
    };
    connect(this, &QListView::clicked, this, pick);
    connect(this, &QListView::activated, this, pick);
    fit();
}

void FactList::set(std::vector<FactRow> rows)
{
    m_facts.set(std::move(rows));
    fit();
}

void FactList::fit()
{
    const int rows = m_facts.rowCount();
    const int shown = qMin(rows, m_maxRows);
    const bool twoLines = rows > 0 && !m_facts.row(0).detail.isEmpty();
    setFixedHeight(shown * style::scaled(twoLines ? kTwoLines : kOneLine));
    setVisible(rows > 0);
}

void FactList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace dunlin::wrapup
