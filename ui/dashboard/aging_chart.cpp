// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/aging_chart.h"

#include "ui/common/bars.h"
#include "ui/common/money_text.h"
#include "ui/dashboard/figure_words.h"
#include "ui/style/tokens.h"

#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace dunlin::dashboard {

using style::Face;
using style::Ink;

namespace {
constexpr double kMinPitch = 72; ///< narrower bars have no room for their names
constexpr double kMaxBar = 64;
constexpr double kSwatch = 10;
constexpr double kLegendGap = 16;
constexpr double kCorner = 3;

/// Isolated: a range of days does not turn round in right-to-left text.
QString bucketLabel(int bucket)
{
    return common::isolated(common::agingBucketWords(bucket));
}

size_t roomFor(double width)
{
    return size_t(std::max(1.0, std::floor(width / style::scaled(int(kMinPitch)))));
}
} // namespace

AgingChart::AgingChart(QWidget *parent)
    : MarkedChart(parent)
    , m_series(new QStackedBarSeries)
    , m_creditors(new QBarCategoryAxis)
    , m_values(new QValueAxis)
{
    for (int bucket = 0; bucket < kBuckets; ++bucket)
        m_series->append(new QBarSet(QString::number(bucket)));
    chart()->addSeries(m_series);
    chart()->addAxis(m_creditors, Qt::AlignBottom);
    chart()->addAxis(m_values, Qt::AlignLeft);
    m_series->attachAxis(m_creditors);
    m_series->attachAxis(m_values);
    m_values->setVisible(false);
    m_creditors->setVisible(false);
    setAccessibleName(tr("Chart: balance by days past due and creditor"));
    applyTheme();
}

void AgingChart::setBars(std::vector<ports::AgingBar> bars, base::Currency currency)
{
    m_source = std::move(bars);
    m_currency = currency;
    relayout();
}

ports::QueueQuery AgingChart::query(const ports::AgingBar &bar, int bucket)
{
    ports::QueueQuery query;
    query.creditor = bar.creditor;
    if (!bar.buckets.empty())
        query.currency = bar.buckets.front().currency();
    if (bucket > 0)
        query.itemDaysFrom = bucketFirstDay(bucket);
    query.itemDaysTo = bucketLastDay(bucket);
    query.includeClosed = true; // what is open counts, whoever works it
    query.words = bar.creditorName + QStringLiteral(" · ") + bucketWords(bucket);
    return query;
}

void AgingChart::applyTheme()
{
    const auto sets = m_series->barSets();
    for (int bucket = 0; bucket < sets.size(); ++bucket) {
        sets[bucket]->setColor(style::agingFill(bucket));
        sets[bucket]->setPen(hairline(style::agingOutline(bucket)));
    }
}

/// Takes as many creditors as have room, and the scale that holds them.
void AgingChart::fitBars(double width)
{
    const size_t shown = std::min(m_source.size(), roomFor(width));
    m_bars.clear();
    for (size_t i = 0; i < shown; ++i) {
        const ports::AgingBar &source = m_source[i];
        Bar bar{source.creditorName, {}, {}, &source};
        bar.buckets.resize(kBuckets, base::Money::zero(m_currency));
        for (int bucket = 0; bucket < std::min(kBuckets, int(source.buckets.size())); ++bucket)
            bar.buckets[size_t(bucket)] += source.buckets[size_t(bucket)];
        m_bars.push_back(std::move(bar));
    }
    Q_EMIT noteChanged(shown == m_source.size()
                           ? QString()
                           : tr("largest %1 of %2")
                                 .arg(common::countText(qint64(shown)),
                                      common::countText(qint64(m_source.size()))));
    double highest = 0;
    for (Bar &bar : m_bars) {
        bar.total = base::Money::zero(m_currency);
        for (base::Money amount : bar.buckets)
            bar.total += amount;
        highest = std::max(highest, plotValue(bar.total));
    }
    m_scale = niceScale(0, highest, plot().height() > 150 ? 5 : 4);
}

void AgingChart::fillSeries()
{
    QStringList names;
    for (size_t i = 0; i < m_bars.size(); ++i)
        names << QString::number(i);
    const auto sets = m_series->barSets();
    for (int bucket = 0; bucket < kBuckets; ++bucket) {
        QList<qreal> values;
        for (const Bar &bar : m_bars)
            values << plotValue(bar.buckets[size_t(bucket)]);
        if (isMirrored())
            std::reverse(values.begin(), values.end());
        if (sets[bucket]->count() == values.size()) {
            for (int i = 0; i < int(values.size()); ++i)
                sets[bucket]->replace(i, values[i]);
        } else {
            sets[bucket]->remove(0, sets[bucket]->count());
            sets[bucket]->append(values);
        }
    }
    if (m_creditors->count() != names.size())
        m_creditors->setCategories(names);
    m_values->setRange(m_scale.low, m_scale.high);
    m_values->setTickCount(m_scale.ticks());
    const double pitch = plot().width() / double(std::max<size_t>(1, m_bars.size()));
    m_series->setBarWidth(barWidth() / pitch);
}

double AgingChart::barWidth() const
{
    const double pitch = plot().width() / double(std::max<size_t>(1, m_bars.size()));
    return std::min(kMaxBar, pitch * 0.62);
}

QRectF AgingChart::segmentRect(int bar, double low, double high) const
{
    const double x = xAt((bar + 0.5) / double(m_bars.size()));
    return QRectF(QPointF(x - barWidth() / 2, yAt(m_scale, high)),
                  QPointF(x + barWidth() / 2, yAt(m_scale, low)));
}

double AgingChart::legendHeight(double width) const
{
    const QFontMetricsF metrics(style::font(Face::Small));
    double used = 0;
    int lines = 1;
    for (int bucket = 0; bucket < kBuckets; ++bucket) {
        const double item = kSwatch + 6 + metrics.horizontalAdvance(bucketLabel(bucket));
        if (used > 0 && used + item > width) {
            ++lines;
            used = 0;
        }
        used += item + kLegendGap;
    }
    return lines * (metrics.height() + 4);
}

/// Two lines when a name is too long for one.
int AgingChart::nameLines(double width) const
{
    const size_t shown = std::min(m_source.size(), roomFor(width));
    const QFontMetricsF metrics(style::font(Face::Small));
    for (size_t i = 0; i < shown; ++i) {
        if (metrics.horizontalAdvance(m_source[i].creditorName) > width / double(shown) - 6)
            return 2;
    }
    return 1;
}

void AgingChart::paintName(QPainter &painter, const QString &name, double centre,
                           double pitch) const
{
    const QFontMetricsF metrics(painter.font());
    const double room = pitch - 6;
    QString first = name;
    QString second;
    if (metrics.horizontalAdvance(name) > room) {
        // As many whole words as fit; the rest goes below, cut if need be.
        qsizetype cut = name.size();
        while (cut > 0 && metrics.horizontalAdvance(name.left(cut)) > room)
            cut = name.lastIndexOf(QLatin1Char(' '), cut - 1);
        first = cut > 0 ? name.left(cut) : metrics.elidedText(name, Qt::ElideRight, room);
        if (cut > 0)
            second = metrics.elidedText(name.mid(cut + 1), Qt::ElideRight, room);
    }
    QRectF line(centre - pitch / 2, plot().bottom() + 6, pitch, metrics.height());
    drawLabel(painter, line, Qt::AlignCenter, first);
    line.translate(0, metrics.height());
    if (!second.isEmpty())
        drawLabel(painter, line, Qt::AlignCenter, second);
}

QRectF AgingChart::plotArea(const QSizeF &size) const
{
    const QFontMetricsF metrics(style::figures(Face::Small));
    // The widest tick is not known before the scale is; amounts of this form are.
    const double left = metrics.horizontalAdvance(tickText(888'800'000, m_currency)) + 10;
    const double top = legendHeight(size.width() - left)
                       + QFontMetricsF(style::figures(Face::Strong)).height() + 8;
    const double bottom = nameLines(size.width() - left - 4) * metrics.height() + 8;
    const QRectF area(left, top, size.width() - left - 4, size.height() - top - bottom);
    return isMirrored()
               ? QRectF(size.width() - area.right(), area.top(), area.width(), area.height())
               : area;
}

std::vector<ChartMark> AgingChart::layOutMarks()
{
    fitBars(plot().width());
    fillSeries();
    std::vector<ChartMark> marks;
    for (int i = 0; i < int(m_bars.size()); ++i) {
        const Bar &bar = m_bars[size_t(i)];
        double bottom = 0;
        for (int bucket = 0; bucket < kBuckets; ++bucket) {
            const base::Money amount = bar.buckets[size_t(bucket)];
            if (!amount.isPositive())
                continue;
            const double top = bottom + plotValue(amount);
            ChartMark mark;
            mark.shape.addRect(segmentRect(i, bottom, top));
            mark.name = bar.name + QStringLiteral(" · ") + bucketWords(bucket);
            mark.value = common::moneyText(amount, common::MoneyStyle::List) + QStringLiteral(" · ")
                         + common::percentText(100 * plotValue(amount) / plotValue(bar.total));
            mark.column = i;
            mark.row = bucket;
            mark.query = query(*bar.source, bucket);
            marks.push_back(std::move(mark));
            bottom = top;
        }
    }
    return marks;
}

void AgingChart::paintLegend(QPainter &painter) const
{
    painter.setFont(style::font(Face::Small));
    const QFontMetricsF metrics(painter.font());
    const double line = metrics.height() + 4;
    double used = 0;
    double y = 0;
    for (int bucket = 0; bucket < kBuckets; ++bucket) {
        const double text = metrics.horizontalAdvance(bucketLabel(bucket));
        const double item = kSwatch + 6 + text;
        if (used > 0 && used + item > plot().width()) {
            used = 0;
            y += line;
        }
        const double edge = isMirrored() ? plot().right() - used - kSwatch : plot().left() + used;
        painter.setPen(hairline(style::agingOutline(bucket)));
        painter.setBrush(style::agingFill(bucket));
        painter.drawRoundedRect(
            QRectF(edge + 0.5, y + (line - kSwatch) / 2, kSwatch - 1, kSwatch - 1), 2.5, 2.5);
        painter.setPen(style::color(Ink::Text2));
        const double textLeft = isMirrored() ? edge - 6 - text : edge + kSwatch + 6;
        drawLabel(painter, QRectF(textLeft - 1, y, text + 2, line),
                  Qt::AlignLeft | Qt::AlignVCenter, bucketLabel(bucket));
        used += item + kLegendGap;
    }
}

void AgingChart::paintGrid(QPainter &painter) const
{
    paintScaleLines(painter, m_scale);
}

void AgingChart::paintLabels(QPainter &painter) const
{
    if (m_bars.empty())
        return;
    paintLegend(painter);
    paintScaleTexts(painter, m_scale, m_currency);
    const double pitch = plot().width() / double(m_bars.size());
    const QFont strong = style::figures(Face::Strong);
    const QFont small = style::font(Face::Small);
    QFont share = style::figures(Face::Overline);
    const QFontMetricsF strongMetrics(strong);
    const QFontMetricsF shareMetrics(share);
    for (const ChartMark &mark : marks()) {
        const QRectF box = mark.shape.boundingRect();
        const Bar &bar = m_bars[size_t(mark.column)];
        const double part = plotValue(bar.buckets[size_t(mark.row)]) / plotValue(bar.total);
        const QString text = QLocale().toString(qRound(part * 100)) + QLocale().percent();
        if (box.height() < shareMetrics.height() + 2
            || box.width() < shareMetrics.horizontalAdvance(text) + 6)
            continue;
        painter.setFont(share);
        painter.setPen(readableOn(style::agingFill(mark.row)));
        drawLabel(painter, box, Qt::AlignCenter, text);
    }
    for (int i = 0; i < int(m_bars.size()); ++i) {
        const Bar &bar = m_bars[size_t(i)];
        const QRectF box = segmentRect(i, 0, plotValue(bar.total));
        // Qt's bars have square corners; the surface takes the top ones off.
        if (box.height() > 2 * kCorner) {
            QPainterPath square;
            square.addRect(QRectF(box.left() - 1, box.top() - 1, box.width() + 2, kCorner + 1));
            QPainterPath rounded;
            rounded.addRoundedRect(box.adjusted(-0.5, -0.5, 0.5, 0), kCorner, kCorner);
            painter.fillPath(square.subtracted(rounded), style::color(Ink::Surface));
        }
        const double centre = box.center().x();
        painter.setFont(strong);
        const QString total = common::moneyText(bar.total, common::MoneyStyle::Kpi);
        const QRectF above(centre - pitch / 2, box.top() - strongMetrics.height() - 3, pitch,
                           strongMetrics.height());
        // No line of the grid goes through a figure.
        const double width = strongMetrics.horizontalAdvance(total) + 6;
        painter.fillRect(QRectF(centre - width / 2, above.top(), width, above.height()),
                         style::color(Ink::Surface));
        painter.setPen(style::color(Ink::Text));
        drawLabel(painter, above, Qt::AlignCenter, total);
        painter.setFont(small);
        painter.setPen(style::color(Ink::Text2));
        paintName(painter, bar.name, centre, pitch);
    }
}

} // namespace dunlin::dashboard
