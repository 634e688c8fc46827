// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/portfolio.h"
#include "ui/dashboard/chart_scale.h"
#include "ui/dashboard/marked_chart.h"

#include <QtCharts/QAreaSeries>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

namespace dunlin::dashboard {

/// Collected and promised per day: two lines named at their ends, so that no legend is needed.
class DayChart final : public MarkedChart {
    Q_OBJECT
public:
    explicit DayChart(QWidget *parent = nullptr);
    /// One figure per day, oldest first, all in `currency`.
    void setDays(std::vector<ports::DayFigure> days, base::Currency currency);

    static ports::QueueQuery collectedQuery(QDate day);
    static ports::QueueQuery promisedQuery(QDate day);

protected:
    void applyTheme() override;
    QRectF plotArea(const QSizeF &size) const override;
    std::vector<ChartMark> layOutMarks() override;
    void paintGrid(QPainter &painter) const override;
    void paintLabels(QPainter &painter) const override;
    int markAt(const QPointF &point) const override;

private:
    QPointF pointAt(int day, base::Money amount) const;
    void paintTicks(QPainter &painter) const;
    void paintEnds(QPainter &painter) const;

    std::vector<ports::DayFigure> m_days;
    base::Currency m_currency;
    Scale m_scale;
    QLineSeries *m_collected;
    QLineSeries *m_promised;
    QLineSeries *m_areaTop; ///< QAreaSeries takes a line for itself
    QAreaSeries *m_area;
    QValueAxis *m_dayAxis;
    QValueAxis *m_values;
};

} // namespace dunlin::dashboard
