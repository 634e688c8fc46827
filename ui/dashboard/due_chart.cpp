// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/due_chart.h"

#include "ui/common/money_text.h"
#include "ui/dashboard/figure_words.h"
#include "ui/style/tokens.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace dunlin::dashboard {

using style::Face;
using style::Ink;

namespace {
constexpr int kDays = 21; ///< today and those after it that have a bar of their own
constexpr int kTicks = 4;
constexpr double kRound = 2.5;
} // namespace

DueChart::DueChart(QWidget *parent) : MarkedChart(parent)
{
    setAccessibleName(tr("Chart: promised money by the day it is due"));
}

void DueChart::setDue(const std::vector<ports::DueFigure> &due, QDate today,
                      base::Currency currency)
{
    m_currency = currency;
    const base::Money zero = base::Money::zero(currency);
    m_bars.assign(size_t(kDays) + 2, {{}, {}, 0, zero});
    m_bars.front().name = m_bars.front().label = tr("Overdue");
    for (int day = 0; day < kDays; ++day) {
        Bar &bar = m_bars[size_t(day) + 1];
        bar.name = day == 0 ? tr("Today") : longDay(today.addDays(day));
        if (day % 7 == 0)
            bar.label = day == 0 ? tr("Today") : shortDay(today.addDays(day));
    }
    m_bars.back().name = m_bars.back().label = tr("Later");
    for (const ports::DueFigure &one : due) {
        const qint64 days = today.daysTo(one.due);
        const size_t at = days < 0 ? 0 : size_t(std::min<qint64>(days, kDays)) + 1;
        m_bars[at].promises += one.promises;
        m_bars[at].amount += one.amount;
    }
    double most = 0;
    for (const Bar &bar : m_bars)
        most = std::max(most, plotValue(bar.amount));
    m_scale = niceScale(0, most, kTicks);
    relayout();
}

QRectF DueChart::plotArea(const QSizeF &size) const
{
    const QFontMetricsF small(style::figures(Face::Small));
    double texts = 0;
    for (int tick = 0; tick < m_scale.ticks(); ++tick)
        texts = std::max(texts, small.horizontalAdvance(tickText(m_scale.at(tick), m_currency)));
    const double before = texts + 8;
    const double width = std::max(40.0, size.width() - before - 4);
    return QRectF(isMirrored() ? 4 : before, small.height() + 2, width,
                  std::max(40.0, size.height() - 2 * small.height() - 10));
}

QRectF DueChart::box(size_t bar) const
{
    const double slot = 1.0 / double(m_bars.size());
    const double from = xAt(slot * (double(bar) + 0.18));
    const double to = xAt(slot * (double(bar) + 0.82));
    const double top = yAt(m_scale, plotValue(m_bars[bar].amount));
    const double bottom = yAt(m_scale, 0);
    return QRectF(QPointF(std::min(from, to), top), QPointF(std::max(from, to), bottom));
}

std::vector<ChartMark> DueChart::layOutMarks()
{
    std::vector<ChartMark> marks;
    for (size_t i = 0; i < m_bars.size(); ++i) {
        if (m_bars[i].promises == 0)
            continue;
        ChartMark mark;
        mark.shape.addRect(box(i));
        mark.name = m_bars[i].name;
        mark.value = common::moneyText(m_bars[i].amount) + QStringLiteral(" · ")
                     + tr("%Ln promise(s)", nullptr, int(m_bars[i].promises));
        mark.column = int(i);
        if (i == 0) {
            ports::QueueQuery query;
            query.filter = ports::QueueFilter::PromisesDue;
            mark.query = query;
        }
        marks.push_back(std::move(mark));
    }
    return marks;
}

void DueChart::paintGrid(QPainter &painter) const
{
    paintScaleLines(painter, m_scale);
    painter.setPen(Qt::NoPen);
    for (size_t i = 0; i < m_bars.size(); ++i) {
        if (m_bars[i].promises == 0)
            continue;
        painter.setBrush(i == 0 ? style::color(Ink::Danger) : style::series(1));
        painter.drawRoundedRect(box(i), kRound, kRound);
    }
}

void DueChart::paintLabels(QPainter &painter) const
{
    paintScaleTexts(painter, m_scale, m_currency);
    const QFont small = style::figures(Face::Small);
    const QFontMetricsF metrics(small);
    painter.setFont(small);
    const double slot = plot().width() / double(std::max<size_t>(1, m_bars.size()));
    const double slack = metrics.horizontalAdvance(QLatin1Char('0'));
    QRectF day;
    std::vector<QRectF> amounts;
    for (size_t i = 0; i < m_bars.size(); ++i) {
        const QRectF bar = box(i);
        if (!m_bars[i].label.isEmpty()) {
            const double wide = metrics.horizontalAdvance(m_bars[i].label) + 4;
            const double centre =
                std::clamp(bar.center().x(), wide / 2, viewport()->width() - wide / 2);
            const QRectF at(centre - wide / 2, plot().bottom() + 4, wide, metrics.height());
            if (!at.adjusted(-slack, 0, slack, 0).intersects(day)) {
                painter.setPen(style::color(Ink::Text2));
                drawLabel(painter, at, Qt::AlignCenter, m_bars[i].label);
                day = at;
            }
        }
        // The amount on the bar, where it covers neither a bar beside it nor its amount.
        if (m_bars[i].promises == 0)
            continue;
        const QString text = tickText(plotValue(m_bars[i].amount), m_currency);
        const double wide = metrics.horizontalAdvance(text) + 4;
        const QRectF at(bar.center().x() - wide / 2, bar.top() - metrics.height() - 1, wide,
                        metrics.height());
        bool covers = at.left() < plot().left() - 2 || at.right() > viewport()->width();
        for (const QRectF &other : amounts)
            covers = covers || other.intersects(at);
        const size_t reach = size_t(wide / slot) + 1;
        for (size_t near = i - std::min(i, reach); near <= i + reach && near < m_bars.size();
             ++near)
            covers = covers || (near != i && m_bars[near].promises > 0 && box(near).intersects(at));
        if (covers)
            continue;
        painter.setPen(style::color(Ink::Text));
        drawLabel(painter, at, Qt::AlignCenter, text);
        amounts.push_back(at);
    }
}

} // namespace dunlin::dashboard
