// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/account_queue.h"
#include "ui/dashboard/chart_scale.h"

#include <QtCharts/QChartView>
#include <QtCore/QString>
#include <QtGui/QPainterPath>

#include <optional>
#include <vector>

namespace dunlin::dashboard {

/// One thing on a chart that can be pointed at, walked to and opened.
struct ChartMark {
    QPainterPath shape; ///< viewport coordinates
    QString name;       ///< "Apex · 91–120 days past due"
    QString value;      ///< "$412,300.00 · 14%"
    int column = 0;     ///< place for the arrow keys, in reading order
    int row = 0;        ///< 0 is at the bottom
    std::optional<ports::QueueQuery> query;
};

/// A Qt chart with what Qt Charts has not: marks under the mouse and under the arrow keys, a
/// callout that names them, drill-down, and labels painted where the data is. Subclasses own the
/// series; geometry is theirs too, from the plot area they ask for, so that labels and marks
/// need no second layout pass. GUI thread.
class MarkedChart : public QChartView {
    Q_OBJECT
public:
    explicit MarkedChart(QWidget *parent = nullptr);

    const std::vector<ChartMark> &marks() const { return m_marks; }
    int focusedMark() const { return m_focused; }

Q_SIGNALS:
    /// A mark was clicked, or Enter was pressed on it.
    void activated(const dunlin::ports::QueueQuery &query);

protected:
    /// Puts pens, brushes and fonts of the theme on the chart's parts.
    virtual void applyTheme() = 0;
    /// The plot area in a viewport of this size.
    virtual QRectF plotArea(const QSizeF &size) const = 0;
    /// The marks for the current data and plot area.
    virtual std::vector<ChartMark> layOutMarks() = 0;
    /// Grid and base line, under the series. Qt's own would be laid out one turn later.
    virtual void paintGrid(QPainter &painter) const;
    /// What stands on top of the series: totals, percentages, axis texts, legend.
    virtual void paintLabels(QPainter &painter) const = 0;
    /// The mark at a point of the viewport, or -1.
    virtual int markAt(const QPointF &point) const;

    /// Lays out again after new data or a new size, and repaints.
    void relayout();
    QRectF plot() const { return m_plot; }
    /// Viewport y of a value on a scale that spans the plot.
    double yAt(const Scale &scale, double value) const;
    /// A line at each tick, and the stronger one at zero.
    void paintScaleLines(QPainter &painter, const Scale &scale) const;
    /// The amounts of the ticks, before the plot in reading direction.
    void paintScaleTexts(QPainter &painter, const Scale &scale, base::Currency currency) const;
    bool isMirrored() const { return layoutDirection() == Qt::RightToLeft; }
    /// x of a fraction of the plot's width, counted in reading direction.
    double xAt(double fraction) const;
    /// Text in a box, aligned in reading direction.
    void drawLabel(QPainter &painter, const QRectF &box, int alignment, const QString &text) const;

    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void focusMark(int index);
    void hover(int index);
    void activate(int index);
    int neighbour(int from, int key) const;
    void paintMarkFrame(QPainter &painter, const ChartMark &mark, bool focused) const;
    void paintCallout(QPainter &painter, const ChartMark &mark) const;

    std::vector<ChartMark> m_marks;
    QRectF m_plot;
    int m_hovered = -1;
    int m_focused = -1;
    int m_pressed = -1;
};

/// Ink that reads best on a fill: the theme's own text colour, or its opposite.
QColor readableOn(const QColor &fill);

/// The fill of a cell of a map: from faint to the accent, by a strength of 0 to 1.
QColor strengthFill(double strength);

/// A pen of one device-independent pixel.
QPen hairline(const QColor &color);

} // namespace dunlin::dashboard
