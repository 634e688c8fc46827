// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/portfolio.h"
#include "ui/dashboard/marked_chart.h"

#include <QtCharts/QPieSeries>

namespace dunlin::dashboard {

/// Accounts by status: a ring with the number of accounts in its middle, and beside it the
/// statuses with their shares, which open the same lists.
class StatusChart final : public MarkedChart {
    Q_OBJECT
public:
    explicit StatusChart(QWidget *parent = nullptr);
    /// Statuses without accounts are left out.
    void setCounts(std::vector<ports::StatusCount> counts);

    static ports::QueueQuery query(domain::Status status);

protected:
    void applyTheme() override;
    QRectF plotArea(const QSizeF &size) const override;
    std::vector<ChartMark> layOutMarks() override;
    void paintLabels(QPainter &painter) const override;
    int markAt(const QPointF &point) const override;

private:
    QRectF ring() const;
    std::vector<int> legend() const; ///< indices of what has a line
    QRectF legendRow(int index) const;
    void paintLegend(QPainter &painter) const;
    void paintLegendLine(QPainter &painter, const QRectF &row, const QString &words,
                         qint64 accounts) const;
    double legendWidth() const;
    QString share(qint64 accounts) const;

    std::vector<ports::StatusCount> m_counts;
    qint64 m_total = 0;
    QPieSeries *m_series;
};

/// The colour of a status in charts.
QColor statusColor(domain::Status status);

} // namespace dunlin::dashboard
