// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/table.h"

#include "ui/style/tokens.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace dunlin::common {

using style::Face;
using style::Ink;

namespace {

constexpr int kPad = 8;

/// Without the padding at the table's own edges.
QRect flush(const QRect &cell, int column, int columns, Qt::LayoutDirection direction)
{
    const QRect inner =
        cell.adjusted(column == 0 ? 0 : kPad, 0, column == columns - 1 ? -1 : -kPad, 0);
    return QStyle::visualRect(direction, cell, inner);
}

QFont headerFont()
{
    QFont font = style::font(Face::Small);
    font.setWeight(QFont::DemiBold);
    return font;
}

int rowHeight()
{
    return qRound(QFontMetricsF(style::font(Face::Body)).height()) + 12;
}

/// Keeps row heights in step with the text size.
void fitRows(QTableView &table)
{
    table.verticalHeader()->setMinimumSectionSize(16);
    table.verticalHeader()->setDefaultSectionSize(rowHeight());
}

} // namespace

QRect TableDelegate::contentRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return flush(option.rect, index.column(), index.model()->columnCount(), option.direction);
}

void TableDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen && (option.state & QStyle::State_Active))
        painter.fillRect(option.rect, style::color(Ink::Selection));
    if (index.row() > 0)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1),
                         style::color(Ink::Divider));
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, index);
    paintContent(*painter, contentRect(option, index), option, index);
    painter->restore();
}

void TableDelegate::paintContent(QPainter &painter, const QRect &rect,
                                 const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant font = index.data(Qt::FontRole);
    painter.setFont(font.isValid() ? font.value<QFont>() : style::font(Face::Body));
    const QVariant ink = index.data(Qt::ForegroundRole);
    painter.setPen(ink.isValid() ? ink.value<QColor>() : style::color(Ink::Text));
    const QVariant wanted = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment alignment =
        wanted.isValid() ? Qt::Alignment(wanted.toInt()) : Qt::AlignLeft | Qt::AlignVCenter;
    // drawText mirrors by the painter's direction.
    painter.setLayoutDirection(option.direction);
    painter.drawText(
        rect, int(alignment),
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QVariant font = index.data(Qt::FontRole);
    const QFontMetrics metrics(font.isValid() ? font.value<QFont>() : style::figures(Face::Body));
    return {metrics.horizontalAdvance(index.data().toString()) + 2 * kPad + 2, rowHeight()};
}

TableHeader::TableHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setMinimumSectionSize(20);
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), QFontMetrics(headerFont()).height() + 12};
}

QSize TableHeader::sectionSizeFromContents(int section) const
{
    if (!model()) // while the page that owns both is taken down
        return {};
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    return {QFontMetrics(headerFont()).horizontalAdvance(title) + 2 * kPad + 2,
            sizeHint().height()};
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, style::color(Ink::Surface));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1),
                      style::color(Ink::Divider));
    painter->setFont(headerFont());
    painter->setPen(style::color(Ink::Text3));
    painter->setLayoutDirection(layoutDirection());
    const QVariant wanted = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
    const Qt::Alignment alignment =
        wanted.isValid() ? Qt::Alignment(wanted.toInt()) : Qt::AlignLeft | Qt::AlignVCenter;
    const QRect box = flush(rect, section, count(), layoutDirection());
    painter->drawText(
        box, int(alignment),
        painter->fontMetrics().elidedText(model()->headerData(section, Qt::Horizontal).toString(),
                                          Qt::ElideRight, box.width()));
    painter->restore();
}

void setUpTable(QTableView &table)
{
    table.setHorizontalHeader(new TableHeader(&table));
    table.setItemDelegate(new TableDelegate(&table));
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.setCornerButtonEnabled(false);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    // Of long lists the widths of some rows are enough; a thousand cost a page its first frame.
    table.horizontalHeader()->setResizeContentsPrecision(60);
    fitRows(table);
    QObject::connect(style::themeNotifier(), &style::ThemeNotifier::themeChanged, &table,
                     [&table] { fitRows(table); });
}

void LetterlessTable::keyPressEvent(QKeyEvent *event)
{
    if (!event->text().isEmpty() && event->text().at(0).isLetterOrNumber()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        event->ignore();
    else
        QTableView::keyPressEvent(event);
}

} // namespace dunlin::common
