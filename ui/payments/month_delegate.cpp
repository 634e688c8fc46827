// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/month_delegate.h"

#include "ui/common/money_text.h"
#include "ui/style/tokens.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace dunlin::payments {

using style::Face;
using style::Ink;

MonthDelegate::MonthDelegate(const MonthModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{}

void MonthDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    const QDate day = m_model.dayAt(index);
    const bool inMonth = day.month() == m_model.month().month();
    const bool isToday = day == m_model.today();
    const bool chosen = option.state & QStyle::State_Selected;
    const QRectF cell = QRectF(option.rect).adjusted(2, 2, -2, -2);
    painter->setBrush(style::color(chosen    ? Ink::Selection
                                   : inMonth ? Ink::SurfaceAlt
                                             : Ink::Surface));
    const bool ringed = chosen && (option.state & QStyle::State_HasFocus);
    painter->setPen(ringed ? QPen(style::color(Ink::Focus), 2) : QPen(Qt::NoPen));
    painter->drawRoundedRect(cell, style::space::kRadiusControl, style::space::kRadiusControl);

    const QRect inner = option.rect.adjusted(9, 7, -9, -6);
    QFont font = style::figures(Face::Small);
    if (isToday)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    const int line = painter->fontMetrics().height();
    const QString number = index.data().toString();
    if (isToday) {
        // Today is said by a ground of its own, not by colour alone: the figure is bold too.
        const int width = qMax(line, painter->fontMetrics().horizontalAdvance(number) + 10);
        const QRect pill = QStyle::visualRect(
            option.direction, inner, QRect(inner.left() - 3, inner.top() - 1, width, line + 2));
        painter->setPen(Qt::NoPen);
        painter->setBrush(style::color(Ink::Accent));
        painter->drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
        painter->setPen(style::color(Ink::OnAccent));
        painter->drawText(pill, Qt::AlignCenter, number);
    } else {
        painter->setPen(style::color(inMonth ? Ink::Text2 : Ink::Text3));
        painter->drawText(inner, int(Qt::AlignTop | Qt::AlignLeft), number);
    }
    if (const ExpectedSums *sums = m_model.sumsAt(day))
        paintSums(*painter, inner.adjusted(0, line + 3, 0, 0), *sums);
    painter->restore();
}

void MonthDelegate::paintSums(QPainter &painter, const QRect &rect, const ExpectedSums &sums)
{
    QFont font = style::figures(Face::Small);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(style::color(sums.late ? Ink::Danger : Ink::Text));
    const int line = painter.fontMetrics().height();
    const int fit = qMax(1, rect.height() / line);
    const int shown = int(sums.sums.size()) <= fit ? int(sums.sums.size()) : fit - 1;
    QRect at(rect.left(), rect.top(), rect.width(), line);
    for (int i = 0; i < shown; ++i) {
        const domain::Money sum = sums.sums[size_t(i)];
        QString text = common::moneyText(sum);
        if (painter.fontMetrics().horizontalAdvance(text) > rect.width())
            text = common::moneyText(sum, common::MoneyStyle::Kpi);
        painter.drawText(at, int(Qt::AlignLeft | Qt::AlignVCenter),
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
        at.translate(0, line);
    }
    if (shown < int(sums.sums.size()))
        painter.drawText(at, int(Qt::AlignLeft | Qt::AlignVCenter),
                         QLatin1Char('+') + common::countText(qint64(sums.sums.size()) - shown));
    else if (at.bottom() <= rect.bottom() && sums.pieces > 1) {
        painter.setFont(style::figures(Face::Small));
        painter.setPen(style::color(Ink::Text3));
        painter.drawText(at, int(Qt::AlignLeft | Qt::AlignVCenter),
                         MonthModel::tr("%Ln payment(s)", "", sums.pieces));
    }
}

} // namespace dunlin::payments
