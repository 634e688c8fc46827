// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/day_chart.h"

#include "ui/common/money_text.h"
#include "ui/dashboard/figure_words.h"
#include "ui/style/tokens.h"

#include <QtCharts/QChart>
#include <QtGui/QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace dunlin::dashboard {

using style::Face;
using style::Ink;

namespace {
constexpr double kDot = 3.5;         ///< radius
constexpr double kReach = 18;        ///< how near the mouse must come to a line
constexpr size_t kDotsUpToDays = 14; ///< with more days the dots would be the line
constexpr std::array kDaySteps{1, 2, 7, 14, 28, 56};
} // namespace

DayChart::DayChart(QWidget *parent)
    : MarkedChart(parent)
    , m_collected(new QLineSeries)
    , m_promised(new QLineSeries)
    , m_areaTop(new QLineSeries(this))
    , m_area(new QAreaSeries(m_areaTop))
    , m_dayAxis(new QValueAxis)
    , m_values(new QValueAxis)
{
    chart()->addAxis(m_dayAxis, Qt::AlignBottom);
    chart()->addAxis(m_values, Qt::AlignLeft);
    for (QAbstractSeries *series :
         std::initializer_list<QAbstractSeries *>{m_area, m_promised, m_collected}) {
        chart()->addSeries(series);
        series->attachAxis(m_dayAxis);
        series->attachAxis(m_values);
    }
    m_values->setVisible(false);
    m_dayAxis->setVisible(false);
    setAccessibleName(tr("Chart: collected and promised per day"));
    applyTheme();
}

void DayChart::setDays(std::vector<ports::DayFigure> days, base::Currency currency)
{
    m_days = std::move(days);
    m_currency = currency;
    relayout();
}

ports::QueueQuery DayChart::collectedQuery(QDate day)
{
    ports::QueueQuery query;
    query.paidOn = day;
    query.includeClosed = true;
    query.words = tr("Paid on %1").arg(longDay(day));
    return query;
}

ports::QueueQuery DayChart::promisedQuery(QDate day)
{
    ports::QueueQuery query;
    query.promisedOn = day;
    query.includeClosed = true;
    query.words = tr("Promised on %1").arg(longDay(day));
    return query;
}

void DayChart::applyTheme()
{
    m_collected->setPen(QPen(style::series(0), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPen dashed(style::series(1), 2, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
    dashed.setDashPattern({4, 2});
    m_promised->setPen(dashed);
    QColor fill = style::series(0);
    QLinearGradient gradient(0, 0, 0, 1);
    gradient.setCoordinateMode(QGradient::ObjectBoundingMode);
    fill.setAlpha(46);
    gradient.setColorAt(0, fill);
    fill.setAlpha(6);
    gradient.setColorAt(1, fill);
    m_area->setBrush(gradient);
    m_area->setPen(Qt::NoPen);
    m_areaTop->setPen(Qt::NoPen);
}

QRectF DayChart::plotArea(const QSizeF &size) const
{
    const QFontMetricsF figures(style::figures(Face::Small));
    const QFontMetricsF strong(style::font(Face::Strong));
    const double start = figures.horizontalAdvance(tickText(88'800, m_currency)) + 10;
    const double end = std::max(strong.horizontalAdvance(tr("Collected")),
                                strong.horizontalAdvance(tr("Promised")))
                       + 18;
    const double top = figures.height() / 2 + 2;
    const QRectF area(start, top, size.width() - start - end,
                      size.height() - top - figures.height() - 8);
    return isMirrored()
               ? QRectF(size.width() - area.right(), area.top(), area.width(), area.height())
               : area;
}

QPointF DayChart::pointAt(int day, base::Money amount) const
{
    const double last = std::max(1.0, double(m_days.size()) - 1);
    return {xAt(day / last), yAt(m_scale, plotValue(amount))};
}

std::vector<ChartMark> DayChart::layOutMarks()
{
    double low = 0;
    double high = 0;
    QList<QPointF> collected;
    QList<QPointF> promised;
    for (int i = 0; i < int(m_days.size()); ++i) {
        const ports::DayFigure &day = m_days[size_t(i)];
        collected << QPointF(i, plotValue(day.collected));
        promised << QPointF(i, plotValue(day.promised));
        low = std::min({low, collected.last().y(), promised.last().y()});
        high = std::max({high, collected.last().y(), promised.last().y()});
    }
    m_scale = niceScale(low, high, plot().height() > 150 ? 5 : 4);
    m_dayAxis->setReverse(isMirrored());
    m_dayAxis->setRange(0, std::max(1, int(m_days.size()) - 1));
    m_values->setRange(m_scale.low, m_scale.high);
    m_values->setTickCount(m_scale.ticks());
    m_collected->replace(collected);
    m_areaTop->replace(collected);
    m_promised->replace(promised);

    std::vector<ChartMark> marks;
    for (int i = 0; i < int(m_days.size()); ++i) {
        const ports::DayFigure &day = m_days[size_t(i)];
        const auto add = [&](base::Money amount, const QString &name, int row,
                             ports::QueueQuery query) {
            ChartMark mark;
            mark.shape.addEllipse(pointAt(i, amount), kDot + 2, kDot + 2);
            mark.name = name + QStringLiteral(" · ") + longDay(day.day);
            mark.value = common::moneyText(amount, common::MoneyStyle::List);
            mark.column = i;
            mark.row = row;
            if (!amount.isZero())
                mark.query = std::move(query);
            marks.push_back(std::move(mark));
        };
        add(day.collected, tr("Collected"), 0, collectedQuery(day.day));
        add(day.promised, tr("Promised"), 1, promisedQuery(day.day));
    }
    return marks;
}

int DayChart::markAt(const QPointF &point) const
{
    if (m_days.empty() || !plot().adjusted(-kReach, -kReach, kReach, kReach).contains(point))
        return -1;
    const double last = std::max(1.0, double(m_days.size()) - 1);
    double fraction = (point.x() - plot().left()) / plot().width();
    if (isMirrored())
        fraction = 1 - fraction;
    const int day = std::clamp(int(std::lround(fraction * last)), 0, int(m_days.size()) - 1);
    // The nearer of the day's two points; over the plot there is always one to name.
    const auto distance = [&](int mark) {
        return std::abs(marks()[size_t(mark)].shape.boundingRect().center().y() - point.y());
    };
    return distance(day * 2) <= distance(day * 2 + 1) ? day * 2 : day * 2 + 1;
}

void DayChart::paintGrid(QPainter &painter) const
{
    paintScaleLines(painter, m_scale);
}

void DayChart::paintTicks(QPainter &painter) const
{
    paintScaleTexts(painter, m_scale, m_currency);
    const QFontMetricsF metrics(painter.font());
    const double widest = metrics.horizontalAdvance(shortDay(QDate(2026, 11, 28))) + 24;
    const double perDay = plot().width() / std::max(1.0, double(m_days.size()) - 1);
    int step = kDaySteps.back();
    for (int candidate : kDaySteps) {
        if (candidate * perDay >= widest) {
            step = candidate;
            break;
        }
    }
    for (int i = 0; i < int(m_days.size()); i += step) {
        const double x = pointAt(i, base::Money::zero(m_currency)).x();
        drawLabel(painter, QRectF(x - widest / 2, plot().bottom() + 6, widest, metrics.height()),
                  Qt::AlignCenter, shortDay(m_days[size_t(i)].day));
    }
}

void DayChart::paintEnds(QPainter &painter) const
{
    const ports::DayFigure &last = m_days.back();
    const int index = int(m_days.size()) - 1;
    const QPointF collected = pointAt(index, last.collected);
    const QPointF promised = pointAt(index, last.promised);
    painter.setFont(style::font(Face::Strong));
    const QFontMetricsF metrics(painter.font());
    // Names that would cover one another are pushed apart around their middle.
    double collectedY = collected.y();
    double promisedY = promised.y();
    const double need = metrics.height();
    if (std::abs(collectedY - promisedY) < need) {
        const double middle = (collectedY + promisedY) / 2;
        const double sign = collectedY > promisedY ? 1 : -1;
        collectedY = middle + sign * need / 2;
        promisedY = middle - sign * need / 2;
    }
    const double shift =
        std::max(0.0, std::max(collectedY, promisedY) + need / 2 - plot().bottom() - need / 2);
    const auto dot = [&](const QPointF &point, const QColor &color) {
        painter.setPen(QPen(style::color(Ink::Surface), 1.5));
        painter.setBrush(color);
        painter.drawEllipse(point, kDot + 0.5, kDot + 0.5);
    };
    if (m_days.size() <= kDotsUpToDays) {
        for (int i = 0; i < index; ++i) {
            dot(pointAt(i, m_days[size_t(i)].promised), style::series(1));
            dot(pointAt(i, m_days[size_t(i)].collected), style::series(0));
        }
    }
    const auto end = [&](const QPointF &point, double y, const QColor &color, const QString &text) {
        dot(point, color);
        // A line may be lighter than words (3:1 against 4.5:1, and 7:1 in high contrast).
        painter.setPen(style::isDark() ? color : color.darker(style::isHighContrast() ? 200 : 140));
        const double width = metrics.horizontalAdvance(text) + 4;
        const double left = isMirrored() ? point.x() - 10 - width : point.x() + 10;
        drawLabel(painter, QRectF(left, y - shift - need / 2, width, need),
                  Qt::AlignLeft | Qt::AlignVCenter, text);
    };
    end(promised, promisedY, style::series(1), tr("Promised"));
    end(collected, collectedY, style::series(0), tr("Collected"));
}

void DayChart::paintLabels(QPainter &painter) const
{
    if (m_days.empty())
        return;
    paintTicks(painter);
    paintEnds(painter);
}

} // namespace dunlin::dashboard
