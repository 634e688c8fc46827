// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/heat_map.h"

#include "ui/common/money_text.h"
#include "ui/style/tokens.h"

#include <QtCore/QTime>
#include <QtGui/QPainter>

#include <algorithm>

namespace dunlin::dashboard {

using style::Face;
using style::Ink;

namespace {
constexpr int kDays = 7;
constexpr int kHours = 24;
constexpr qint64 kFewCalls = 5; ///< below that a share says little: no number
constexpr double kRound = 3;

double share(const ports::HourFigure &hour)
{
    return hour.calls > 0 ? double(hour.answered) / double(hour.calls) : 0;
}

} // namespace

HeatMap::HeatMap(QWidget *parent) : MarkedChart(parent)
{
    setAccessibleName(tr("Heat map: calls answered by weekday and hour"));
}

void HeatMap::setHours(std::vector<ports::HourFigure> hours)
{
    m_hours = std::move(hours);
    m_first = 8;
    m_last = 19;
    for (const ports::HourFigure &hour : m_hours) {
        m_first = std::min(m_first, hour.hourOfWeek % kHours);
        m_last = std::max(m_last, hour.hourOfWeek % kHours);
    }
    relayout();
}

QString HeatMap::hourWords(int hourOfWeek)
{
    const QLocale locale;
    //: weekday and hour, as in "Mon 09:00"
    return tr("%1 %2").arg(locale.dayName(hourOfWeek / kHours + 1, QLocale::ShortFormat),
                           locale.toString(QTime(hourOfWeek % kHours, 0), tr("HH:mm")));
}

QRectF HeatMap::plotArea(const QSizeF &size) const
{
    const QFontMetricsF small(style::font(Face::Small));
    double names = 0;
    for (int day = 1; day <= kDays; ++day)
        names =
            std::max(names, small.horizontalAdvance(QLocale().dayName(day, QLocale::ShortFormat)));
    const double left = names + 10;
    const double bottom = small.height() + 4;
    const double width = std::max(40.0, size.width() - left - 2);
    return QRectF(isMirrored() ? 1 : left, 1, width, std::max(40.0, size.height() - bottom - 2));
}

QRectF HeatMap::cell(int day, int hour) const
{
    const double wide = plot().width() / (m_last - m_first + 1);
    const double high = plot().height() / kDays;
    const double along = (hour - m_first) * wide;
    const double left = isMirrored() ? plot().right() - along - wide : plot().left() + along;
    return QRectF(left + 1, plot().top() + day * high + 1, wide - 2, high - 2);
}

double HeatMap::strongest() const
{
    double most = 0;
    for (const ports::HourFigure &hour : m_hours) {
        if (hour.calls >= kFewCalls)
            most = std::max(most, share(hour));
    }
    return most;
}

std::vector<ChartMark> HeatMap::layOutMarks()
{
    std::vector<ChartMark> marks;
    for (const ports::HourFigure &hour : m_hours) {
        ChartMark mark;
        mark.shape.addRoundedRect(cell(hour.hourOfWeek / kHours, hour.hourOfWeek % kHours), kRound,
                                  kRound);
        mark.name = hourWords(hour.hourOfWeek);
        mark.value =
            tr("%1 of %2 calls answered · %3 · %4 right party")
                .arg(common::countText(hour.answered), common::countText(hour.calls),
                     common::percentText(share(hour) * 100), common::countText(hour.rightParty));
        mark.column = hour.hourOfWeek % kHours;
        mark.row = kDays - 1 - hour.hourOfWeek / kHours;
        marks.push_back(std::move(mark));
    }
    return marks;
}

void HeatMap::paintGrid(QPainter &painter) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(style::color(Ink::SurfaceAlt));
    for (int day = 0; day < kDays; ++day) {
        for (int hour = m_first; hour <= m_last; ++hour)
            painter.drawRoundedRect(cell(day, hour), kRound, kRound);
    }
    const double most = strongest();
    for (const ports::HourFigure &hour : m_hours) {
        painter.setBrush(strengthFill(most > 0 ? share(hour) / most : 0));
        painter.drawRoundedRect(cell(hour.hourOfWeek / kHours, hour.hourOfWeek % kHours), kRound,
                                kRound);
    }
}

void HeatMap::paintLabels(QPainter &painter) const
{
    const QFont small = style::font(Face::Small);
    const QFontMetricsF metrics(small);
    painter.setFont(small);
    painter.setPen(style::color(Ink::Text2));
    for (int day = 0; day < kDays; ++day) {
        const QRectF row = cell(day, m_first);
        const QRectF box(isMirrored() ? plot().right() + 6 : 0, row.top(),
                         isMirrored() ? viewport()->width() - plot().right() - 6
                                      : plot().left() - 6,
                         row.height());
        drawLabel(painter, box, Qt::AlignLeft | Qt::AlignVCenter,
                  QLocale().dayName(day + 1, QLocale::ShortFormat));
    }
    const double wide = plot().width() / (m_last - m_first + 1);
    const int step = std::max(1, int(metrics.horizontalAdvance(QStringLiteral("00 ")) / wide) + 1);
    for (int hour = m_first; hour <= m_last; hour += step) {
        const QRectF column = cell(kDays - 1, hour);
        drawLabel(painter,
                  QRectF(column.center().x() - 30, plot().bottom() + 3, 60, metrics.height()),
                  Qt::AlignCenter, QLocale().toString(hour));
    }
    const double most = strongest();
    for (const ports::HourFigure &hour : m_hours) {
        const QRectF box = cell(hour.hourOfWeek / kHours, hour.hourOfWeek % kHours);
        const QString text = QLocale().toString(qRound(share(hour) * 100));
        if (hour.calls < kFewCalls || metrics.horizontalAdvance(text) > box.width() - 4
            || metrics.height() > box.height() + 4)
            continue;
        painter.setPen(readableOn(strengthFill(most > 0 ? share(hour) / most : 0)));
        drawLabel(painter, box, Qt::AlignCenter, text);
    }
}

} // namespace dunlin::dashboard
