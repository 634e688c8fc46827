// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queue_delegate.h"

#include "ui/common/bars.h"
#include "ui/common/chip.h"
#include "ui/common/date_text.h"
#include "ui/common/money_text.h"
#include "ui/queue/call_words.h"
#include "ui/queue/queue_model.h"
#include "ui/style/icons.h"
#include "ui/style/tokens.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace dunlin::queue {

using style::Face;
using style::Ink;

/// What every cell painter needs: the row's values, and where things go once mirrored.
struct QueueDelegate::Cell {
    QPainter &painter;
    const ports::QueueRow &row;
    QRect whole;
    QRect area; ///< within the paddings, logical
    Qt::LayoutDirection direction;
    bool selected = false;

    QRect visual(const QRect &logical) const
    {
        return QStyle::visualRect(direction, whole, logical);
    }
    int lead() const
    {
        return int(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter))
               | Qt::TextSingleLine;
    }
    int trail() const
    {
        return int(QStyle::visualAlignment(direction, Qt::AlignRight | Qt::AlignVCenter))
               | Qt::TextSingleLine;
    }
    void text(const QRect &logical, int flags, const QFont &font, Ink ink,
              const QString &words) const
    {
        painter.setFont(font);
        painter.setPen(style::color(ink));
        const QFontMetrics metrics(font);
        painter.drawText(visual(logical), flags,
                         metrics.horizontalAdvance(words) > logical.width()
                             ? metrics.elidedText(words, Qt::ElideRight, logical.width())
                             : words);
    }
};

namespace {

constexpr int kPadStart = 10; // as the header's
constexpr int kPadEnd = 10;
constexpr int kEdge = 3;

} // namespace

QueueDelegate::QueueDelegate(const QueueModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, style::scaled(m_compact ? 32 : 44)};
}

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    // Rectangles are mirrored by hand below; drawText must not do it a second time.
    painter->setLayoutDirection(Qt::LeftToRight);
    const QRect whole = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = index.row() == m_hovered;
    painter->fillRect(whole, style::color(selected  ? Ink::Selection
                                          : hovered ? Ink::Hover
                                                    : Ink::Surface));
    painter->fillRect(QRect(whole.left(), whole.bottom(), whole.width(), 1),
                      style::color(Ink::Divider));
    if (selected && index.column() == 0) {
        const QRect edge(whole.left(), whole.top(), kEdge, whole.height());
        painter->fillRect(QStyle::visualRect(option.direction, whole, edge),
                          style::color(Ink::Accent));
    }
    QRect area = whole.adjusted(kPadStart, 0, -kPadEnd, 0);
    const ports::QueueRow *row = m_model.row(index.row());
    if (row && index.column() == 0 && m_model.marks().has(row->account)) {
        const int size = style::scaled(14);
        const QRect box(area.left(), whole.center().y() - size / 2, size, size);
        style::paintIcon(*painter, QStyle::visualRect(option.direction, whole, box),
                         QStringLiteral("check-square"), Ink::Accent);
        area.setLeft(box.right() + 8);
    }
    if (!row) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(style::color(Ink::NeutralSoft));
        const QRect bar(area.left(), area.center().y() - 5, area.width() * 6 / 10, 10);
        painter->drawRoundedRect(QStyle::visualRect(option.direction, whole, bar), 5, 5);
        painter->restore();
        return;
    }
    const Cell cell{*painter, *row, whole, area, option.direction, selected};
    switch (Column(index.column())) {
    case Column::Debtor: paintDebtor(cell); break;
    case Column::Balance: paintBalance(cell); break;
    case Column::PastDue: paintPastDue(cell); break;
    case Column::Risk: paintRisk(cell); break;
    case Column::Status: paintStatus(cell); break;
    case Column::NextAction: paintNextAction(cell); break;
    case Column::LastContact: paintLastContact(cell); break;
    }
    painter->restore();
}

void QueueDelegate::paintDebtor(const Cell &cell) const
{
    const QRect &area = cell.area;
    const QString name = cell.row.debtor.isEmpty() ? cell.row.number : cell.row.debtor;
    const QString under = common::isolated(cell.row.number) + QStringLiteral("  ·  ")
                          + common::isolated(cell.row.creditor);
    if (m_compact) {
        const QFontMetrics metrics(style::font(Face::Strong));
        const int width = qMin(metrics.horizontalAdvance(name) + 2, area.width());
        cell.text(QRect(area.left(), area.top(), width, area.height()), cell.lead(),
                  style::font(Face::Strong), Ink::Text, name);
        const int left = area.left() + width + 8;
        if (area.right() - left > 60)
            cell.text(QRect(left, area.top(), area.right() - left, area.height()), cell.lead(),
                      style::font(Face::Small), Ink::Text3, under);
        return;
    }
    const int middle = area.top() + area.height() / 2;
    const int line = style::scaled(17);
    cell.text(QRect(area.left(), middle - line, area.width(), line), cell.lead(),
              style::font(Face::Strong), Ink::Text, name);
    cell.text(QRect(area.left(), middle + 1, area.width(), line), cell.lead(),
              style::font(Face::Small), Ink::Text3, under);
}

void QueueDelegate::paintBalance(const Cell &cell) const
{
    cell.text(cell.area, cell.trail(), style::figures(Face::Strong), Ink::Text,
              common::moneyText(cell.row.balance));
}

void QueueDelegate::paintPastDue(const Cell &cell) const
{
    const QRect &area = cell.area;
    common::paintAgingMark(cell.painter,
                           cell.visual(QRect(area.left(), area.top(), 8, area.height())),
                           common::agingBucket(cell.row.daysPastDue), cell.direction);
    cell.text(area.adjusted(13, 0, 0, 0), cell.lead(), style::figures(Face::Body), Ink::Text,
              common::daysShort(cell.row.daysPastDue));
}

void QueueDelegate::paintRisk(const Cell &cell) const
{
    const QRect &area = cell.area;
    const int number = style::scaled(28);
    const int bar = qMin(style::scaled(56), area.width() - number - 8);
    int left = area.left();
    if (bar >= 24) {
        common::paintRiskBar(cell.painter, cell.visual(QRect(left, area.top(), bar, area.height())),
                             cell.row.risk, cell.direction);
        left += bar + 8;
    }
    cell.text(QRect(left, area.top(), area.right() - left + 1, area.height()), cell.lead(),
              style::figures(Face::Body), Ink::Text2, common::countText(cell.row.risk));
}

void QueueDelegate::paintStatus(const Cell &cell) const
{
    cell.painter.setLayoutDirection(cell.direction);
    common::paintChip(cell.painter, cell.visual(cell.area), common::statusWords(cell.row.status),
                      common::statusTone(cell.row.status),
                      cell.selected ? common::ChipGround::Selection : common::ChipGround::Plain);
}

void QueueDelegate::paintNextAction(const Cell &cell) const
{
    const QDate due = cell.row.nextAction.due;
    const bool late = due.isValid() && due < m_model.today();
    QString words = common::dueText(due, m_model.today());
    // A call-back has its own minute; of the others only the day counts.
    if (!late && cell.row.nextAction.at && due == m_model.today())
        words =
            words + QLatin1Char(' ') + common::timeText(*cell.row.nextAction.at, m_model.zone());
    const QFont font = style::figures(late ? Face::Strong : Face::Body);
    const Ink ink = late ? Ink::Danger : Ink::Text2;
    const QString call = callShort(cell.row.call, m_model.now());
    if (call.isEmpty()) {
        cell.text(cell.area, cell.lead(), font, ink, words);
        return;
    }
    // Whether one may call at all is more than when one wanted to.
    if (m_compact) {
        cell.text(cell.area, cell.lead(), style::figures(Face::Small), Ink::Text2, call);
        return;
    }
    const QRect &area = cell.area;
    const int middle = area.top() + area.height() / 2;
    const int line = style::scaled(17);
    cell.text(QRect(area.left(), middle - line, area.width(), line), cell.lead(), font, ink, words);
    cell.text(QRect(area.left(), middle + 1, area.width(), line), cell.lead(),
              style::figures(Face::Small), Ink::Text3, call);
}

void QueueDelegate::paintLastContact(const Cell &cell) const
{
    const QString words =
        cell.row.lastContact ? common::agoText(*cell.row.lastContact, m_model.now(), m_model.zone())
                             : QStringLiteral("\u2014");
    cell.text(cell.area, cell.lead(), style::figures(Face::Body), Ink::Text3, words);
}

} // namespace dunlin::queue
