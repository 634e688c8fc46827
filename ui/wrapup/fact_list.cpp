// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wrapup/fact_list.h"

#include "ui/common/bars.h"
#include "ui/style/icons.h"

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
        const FactRow &row = rowOf(index);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const auto visual = [&option](const QRect &logical) {
            return QStyle::visualRect(option.direction, option.rect, logical);
        };
        const QRect all = option.rect;
        const bool focused =
            (option.state & QStyle::State_HasFocus) && option.widget && option.widget->hasFocus();
        if ((option.state & QStyle::State_MouseOver) || focused) {
            painter->setPen(focused ? QPen(style::color(Ink::Focus), 2) : QPen(Qt::NoPen));
            painter->setBrush(style::color(Ink::Hover));
            painter->drawRoundedRect(QRectF(all).adjusted(1, 1, -1, -1), 4, 4);
        }
        int left = all.left();
        int right = all.right() + 1;
        if (!row.icon.isEmpty()) {
            style::paintIcon(*painter,
                             visual(QRect(left, all.top(), 16, all.height())).adjusted(1, 0, -1, 0),
                             row.icon, row.current ? Ink::AccentText : Ink::Text3);
            left += 24;
        }
        if (row.agingBucket >= 0) {
            common::paintAgingMark(*painter, visual(QRect(left, all.top(), 4, all.height())),
                                   row.agingBucket, option.direction);
            left += 12;
        }
        right = paintTrailing(*painter, row, visual, left, right, all);
        paintWords(*painter, row, visual, left, right, all);
        painter->restore();
    }

private:
    static const FactRow &rowOf(const QModelIndex &index)
    {
        return static_cast<const FactModel *>(index.model())->row(index.row());
    }

    template <class Visual>
    static int paintTrailing(QPainter &painter, const FactRow &row, const Visual &visual, int left,
                             int right, const QRect &all)
    {
        if (!row.chip.isEmpty()) {
            const QSize size = common::chipSize(row.chip);
            const int width = qMin(size.width(), (right - left) * 3 / 5);
            common::paintChip(painter, visual(QRect(right - width, all.top(), width, all.height())),
                              row.chip, row.tone);
            right -= width + 8;
        }
        if (!row.amount.isEmpty()) {
            painter.setFont(style::figures(Face::Strong));
            painter.setPen(style::color(Ink::Text));
            const int width = painter.fontMetrics().horizontalAdvance(row.amount) + 2;
            painter.drawText(visual(QRect(right - width, all.top(), width, all.height())),
                             int(Qt::AlignVCenter | Qt::AlignTrailing), row.amount);
            right -= width + 8;
        }
        return right;
    }

    template <class Visual>
    static void paintWords(QPainter &painter, const FactRow &row, const Visual &visual, int left,
                           int right, const QRect &all)
    {
        const bool twoLines = !row.detail.isEmpty();
        const int half = twoLines ? all.height() / 2 : all.height();
        const int pad = twoLines ? 3 : 0;
        const Face face = twoLines || row.current ? Face::Strong : Face::Body;
        painter.setFont(style::figures(face));
        painter.setPen(style::color(row.faded ? Ink::Text3 : Ink::Text));
        const QString title =
            painter.fontMetrics().elidedText(row.title, Qt::ElideRight, right - left);
        const int width = painter.fontMetrics().horizontalAdvance(title);
        const auto place = int((twoLines ? Qt::AlignBottom : Qt::AlignVCenter) | Qt::AlignLeading);
        painter.drawText(visual(QRect(left, all.top() + pad, right - left, half - pad)), place,
                         title);
        painter.setFont(style::figures(Face::Small));
        painter.setPen(style::color(Ink::Text3));
        const int asideFrom = left + width + 8;
        if (painter.fontMetrics().horizontalAdvance(row.aside) <= right - asideFrom) {
            painter.drawText(
                visual(QRect(asideFrom, all.top() + pad, right - asideFrom, half - pad)), place,
                row.aside);
        }
        if (!twoLines)
            return;
        painter.drawText(
            visual(QRect(left, all.top() + half, right - left, half - pad)),
            int(Qt::AlignTop | Qt::AlignLeading),
            painter.fontMetrics().elidedText(row.detail, Qt::ElideRight, right - left));
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
