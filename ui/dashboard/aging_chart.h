// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/portfolio.h"
#include "ui/dashboard/chart_scale.h"
#include "ui/dashboard/marked_chart.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

namespace dunlin::dashboard {

/// Balance by creditor, stacked by days past due, with the total on each bar and the share in
/// each segment that has room. Creditors that have no room are only in the
/// table; a note says so.
class AgingChart final : public MarkedChart {
    Q_OBJECT
public:
    explicit AgingChart(QWidget *parent = nullptr);
    /// `bars` in the order to show; all amounts in `currency`.
    void setBars(std::vector<ports::AgingBar> bars, base::Currency currency);

    /// The query behind a creditor's bucket, with its words.
    static ports::QueueQuery query(const ports::AgingBar &bar, int bucket);

Q_SIGNALS:
    /// "largest 10 of 24", or empty when all are shown.
    void noteChanged(const QString &note);

protected:
    void applyTheme() override;
    QRectF plotArea(const QSizeF &size) const override;
    std::vector<ChartMark> layOutMarks() override;
    void paintGrid(QPainter &painter) const override;
    void paintLabels(QPainter &painter) const override;

private:
    struct Bar {
        QString name;
        std::vector<base::Money> buckets;
        base::Money total;
        const ports::AgingBar *source = nullptr;
    };

    void fitBars(double width);
    int nameLines(double width) const;
    void paintName(QPainter &painter, const QString &name, double centre, double pitch) const;
    void fillSeries();
    double legendHeight(double width) const;
    void paintLegend(QPainter &painter) const;
    double barWidth() const;
    QRectF segmentRect(int bar, double low, double high) const;

    std::vector<ports::AgingBar> m_source;
    std::vector<Bar> m_bars;
    base::Currency m_currency;
    Scale m_scale;
    QStackedBarSeries *m_series;
    QBarCategoryAxis *m_creditors;
    QValueAxis *m_values;
};

} // namespace dunlin::dashboard
