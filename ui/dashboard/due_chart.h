// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/portfolio.h"
#include "ui/dashboard/marked_chart.h"

namespace dunlin::dashboard {

/// Promised money by the day it is due: what is overdue (within its grace) first, then the days to
/// come; the amount stands on each bar.
class DueChart final : public MarkedChart {
    Q_OBJECT
public:
    explicit DueChart(QWidget *parent = nullptr);
    /// Days after `today` + 20 are one bar, "later".
    void setDue(const std::vector<ports::DueFigure> &due, QDate today, base::Currency currency);

    struct Bar {
        QString name;  ///< "Overdue", "Fri 27 Nov", "Later"
        QString label; ///< under it; empty: none
        qint64 promises = 0;
        base::Money amount;
    };
    const std::vector<Bar> &bars() const { return m_bars; }

protected:
    void applyTheme() override {}
    QRectF plotArea(const QSizeF &size) const override;
    std::vector<ChartMark> layOutMarks() override;
    void paintGrid(QPainter &painter) const override;
    void paintLabels(QPainter &painter) const override;

private:
    QRectF box(size_t bar) const;

    std::vector<Bar> m_bars;
    base::Currency m_currency;
    Scale m_scale;
};

} // namespace dunlin::dashboard
