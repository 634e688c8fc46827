// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/status_chart.h"

#include "ui/common/chip.h"
#include "ui/common/money_text.h"
#include "ui/dashboard/figure_words.h"
#include "ui/style/tokens.h"

#include <QtCharts/QChart>
#include <QtCharts/QPieSlice>
#include <QtCore/QtMath>
#include <QtGui/QPainter>

#include <algorithm>
#include <numeric>

namespace dunlin::dashboard {

using style::Face;
using style::Ink;

namespace {
constexpr double kHole = 0.66;
constexpr double kSwatch = 10;
constexpr double kGap = 20; ///< between ring and legend

/// Mixes a colour into the surface: the second shade of a family.
QColor tint(const QColor &color, double strength)
{
    const QColor surface = style::color(Ink::Surface);
    const auto mix = [strength](double a, double b) { return a * strength + b * (1 - strength); };
    return QColor::fromRgbF(float(mix(color.redF(), surface.redF())),
                            float(mix(color.greenF(), surface.greenF())),
                            float(mix(color.blueF(), surface.blueF())));
}

} // namespace

QColor statusColor(domain::Status status)
{
    using domain::Status;
    switch (status) {
    case Status::OnPlan: return style::series(0);
    case Status::InContact: return tint(style::series(0), 0.55);
    case Status::PromiseOpen: return style::series(1);
    case Status::PromiseDue: return tint(style::series(1), 0.55);
    case Status::Placed: return style::series(2);
    case Status::Disputed: return style::series(3);
    case Status::OnHold: return tint(style::series(3), 0.55);
    case Status::PromiseBroken: return style::series(4);
    case Status::NoContact: return style::series(5);
    case Status::New: return tint(style::series(5), 0.55);
    case Status::Paid: return style::color(Ink::Ok);
    case Status::SettledInFull: return tint(style::color(Ink::Ok), 0.55);
    case Status::Tracing: return tint(style::series(2), 0.55);
    case Status::Closed: return tint(style::series(5), 0.3);
    }
    return style::series(5);
}

StatusChart::StatusChart(QWidget *parent) : MarkedChart(parent), m_series(new QPieSeries)
{
    m_series->setHoleSize(kHole);
    m_series->setPieSize(1.0);
    chart()->addSeries(m_series);
    setAccessibleName(tr("Chart: accounts by status"));
}

void StatusChart::setCounts(std::vector<ports::StatusCount> counts)
{
    std::erase_if(counts, [](const ports::StatusCount &count) { return count.accounts <= 0; });
    m_counts = std::move(counts);
    m_total = std::accumulate(
        m_counts.begin(), m_counts.end(), qint64(0),
        [](qint64 sum, const ports::StatusCount &count) { return sum + count.accounts; });
    m_series->clear();
    for (const ports::StatusCount &count : m_counts)
        m_series->append(new QPieSlice(QString(), qreal(count.accounts)));
    applyTheme();
    relayout();
}

ports::QueueQuery StatusChart::query(domain::Status status)
{
    ports::QueueQuery query;
    query.status = status;
    query.includeClosed = true;
    query.words = tr("Status: %1").arg(common::statusWords(status));
    return query;
}

void StatusChart::applyTheme()
{
    const auto slices = m_series->slices();
    for (int i = 0; i < slices.size(); ++i) {
        slices[i]->setColor(statusColor(m_counts[size_t(i)].status));
        slices[i]->setBorderColor(style::color(Ink::Surface));
        slices[i]->setBorderWidth(2);
    }
}

QString StatusChart::share(qint64 accounts) const
{
    const double percent = m_total ? 100.0 * double(accounts) / double(m_total) : 0;
    if (percent > 0 && percent < 0.5)
        //: less than one per cent
        return tr("<1%");
    return QLocale().toString(qRound(percent)) + QLocale().percent();
}

double StatusChart::legendWidth() const
{
    const QFontMetricsF body(style::font(Face::Body));
    double widest = 0;
    for (const ports::StatusCount &count : m_counts)
        widest = std::max(widest, body.horizontalAdvance(common::statusWords(count.status)));
    return kSwatch + 8 + widest + 14
           + QFontMetricsF(style::figures(Face::Strong)).horizontalAdvance(QStringLiteral("100%"));
}

QRectF StatusChart::plotArea(const QSizeF &size) const
{
    const double wide = size.width() - legendWidth() - kGap - 2;
    const double side = std::max(60.0, std::min({size.height() - 6, wide, 240.0}));
    // Ring and legend are one group in the middle of the card.
    const double group = side + kGap + legendWidth();
    const double start = std::max(1.0, (size.width() - group) / 3);
    const double left = isMirrored() ? size.width() - start - side : start;
    return QRectF(left, (size.height() - side) / 2, side, side);
}

QRectF StatusChart::ring() const
{
    return plot();
}

// All, or the largest that have room, in their order; the others share a last line then.
std::vector<int> StatusChart::legend() const
{
    std::vector<int> shown(m_counts.size());
    std::iota(shown.begin(), shown.end(), 0);
    const double least = QFontMetricsF(style::font(Face::Body)).height() + 1;
    const size_t fit = size_t(std::max(2.0, double(viewport()->height()) / least));
    if (shown.size() <= fit)
        return shown;
    std::stable_sort(shown.begin(), shown.end(), [this](int a, int b) {
        return m_counts[size_t(a)].accounts > m_counts[size_t(b)].accounts;
    });
    shown.resize(fit - 1);
    std::sort(shown.begin(), shown.end());
    return shown;
}

QRectF StatusChart::legendRow(int index) const
{
    const QSizeF size(viewport()->size());
    const double wanted = QFontMetricsF(style::font(Face::Body)).height() + 8;
    const size_t shown = legend().size();
    const double rows = double(shown + (shown < m_counts.size() ? 1 : 0));
    const double height = std::min(wanted, size.height() / rows);
    const double top = (size.height() - height * rows) / 2;
    const double width = isMirrored()
                             ? std::min(legendWidth(), plot().left() - kGap)
                             : std::min(legendWidth(), size.width() - plot().right() - kGap);
    const double left = isMirrored() ? plot().left() - kGap - width : plot().right() + kGap;
    return QRectF(left, top + index * height, width, height);
}

std::vector<ChartMark> StatusChart::layOutMarks()
{
    std::vector<ChartMark> marks;
    const QRectF outer = ring();
    const double hole = outer.width() * kHole;
    const QRectF inner(outer.center().x() - hole / 2, outer.center().y() - hole / 2, hole, hole);
    double angle = 90;
    for (int i = 0; i < int(m_counts.size()); ++i) {
        const ports::StatusCount &count = m_counts[size_t(i)];
        const double sweep = -360.0 * double(count.accounts) / double(m_total);
        ChartMark mark;
        mark.shape.arcMoveTo(outer, angle);
        mark.shape.arcTo(outer, angle, sweep);
        mark.shape.arcTo(inner, angle + sweep, -sweep);
        mark.shape.closeSubpath();
        angle += sweep;
        mark.name = common::statusWords(count.status);
        mark.value = tr("%Ln account(s)", nullptr, int(count.accounts)) + QStringLiteral(" · ")
                     + common::percentText(100.0 * double(count.accounts) / double(m_total));
        mark.column = i;
        mark.row = 0;
        mark.query = query(count.status);
        marks.push_back(std::move(mark));
    }
    return marks;
}

int StatusChart::markAt(const QPointF &point) const
{
    const std::vector<int> shown = legend();
    for (size_t row = 0; row < shown.size(); ++row) {
        if (legendRow(int(row)).contains(point))
            return shown[row];
    }
    return MarkedChart::markAt(point);
}

void StatusChart::paintLabels(QPainter &painter) const
{
    if (m_counts.empty())
        return;
    const QFont kpi = style::figures(Face::Kpi);
    const QFont small = style::font(Face::Small);
    const QFontMetricsF kpiMetrics(kpi);
    const QFontMetricsF smallMetrics(small);
    const QRectF hole = ring();
    const double block = kpiMetrics.height() + smallMetrics.height() - 2;
    const double top = hole.center().y() - block / 2;
    painter.setFont(kpi);
    for (Face smaller : {Face::PageTitle, Face::Strong}) {
        if (QFontMetricsF(painter.font()).horizontalAdvance(common::countText(m_total))
            > hole.width() * kHole - 12)
            painter.setFont(style::figures(smaller));
    }
    painter.setPen(style::color(Ink::Text));
    drawLabel(painter, QRectF(hole.left(), top, hole.width(), kpiMetrics.height()), Qt::AlignCenter,
              common::countText(m_total));
    painter.setFont(small);
    painter.setPen(style::color(Ink::Text2));
    drawLabel(
        painter,
        QRectF(hole.left(), top + kpiMetrics.height() - 2, hole.width(), smallMetrics.height()),
        Qt::AlignCenter, tr("accounts"));
    paintLegend(painter);
}

void StatusChart::paintLegend(QPainter &painter) const
{
    const std::vector<int> shown = legend();
    qint64 others = m_total;
    for (size_t i = 0; i < shown.size(); ++i) {
        const ports::StatusCount &count = m_counts[size_t(shown[i])];
        const QRectF row = legendRow(int(i));
        const double swatch = isMirrored() ? row.right() - kSwatch : row.left();
        painter.setPen(Qt::NoPen);
        painter.setBrush(statusColor(count.status));
        painter.drawRoundedRect(QRectF(swatch, row.center().y() - kSwatch / 2, kSwatch, kSwatch),
                                2.5, 2.5);
        paintLegendLine(painter, row, common::statusWords(count.status), count.accounts);
        others -= count.accounts;
    }
    if (const int more = int(m_counts.size() - shown.size()); more > 0)
        //: last line of a legend that has no room for all; the ring and the table have them
        paintLegendLine(painter, legendRow(int(shown.size())), tr("%Ln other(s)", nullptr, more),
                        others);
}

void StatusChart::paintLegendLine(QPainter &painter, const QRectF &row, const QString &words,
                                  qint64 accounts) const
{
    const QFont body = style::font(Face::Body);
    painter.setFont(body);
    painter.setPen(style::color(Ink::Text));
    QRectF text = row;
    isMirrored() ? text.setRight(row.right() - kSwatch - 8)
                 : text.setLeft(row.left() + kSwatch + 8);
    const double percent =
        QFontMetricsF(style::figures(Face::Strong)).horizontalAdvance(QStringLiteral("100%"));
    drawLabel(painter, text, Qt::AlignLeft | Qt::AlignVCenter,
              QFontMetricsF(body).elidedText(words, Qt::ElideRight, text.width() - percent - 6));
    painter.setFont(style::figures(Face::Strong));
    drawLabel(painter, text, Qt::AlignRight | Qt::AlignVCenter, share(accounts));
}

} // namespace dunlin::dashboard
