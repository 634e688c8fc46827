// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/portfolio.h"
#include "ui/dashboard/marked_chart.h"

namespace dunlin::dashboard {

/// When people answer: calls by weekday and hour of the debtors' time, the share that a person
/// answered as the strength of the fill and as a number. Hours outside 6 to 22 are left out while
/// nothing was tried in them.
class HeatMap final : public MarkedChart {
    Q_OBJECT
public:
    explicit HeatMap(QWidget *parent = nullptr);
    void setHours(std::vector<ports::HourFigure> hours);

    /// "Mon 09:00".
    static QString hourWords(int hourOfWeek);

protected:
    void applyTheme() override {}
    QRectF plotArea(const QSizeF &size) const override;
    std::vector<ChartMark> layOutMarks() override;
    void paintGrid(QPainter &painter) const override;
    void paintLabels(QPainter &painter) const override;

private:
    QRectF cell(int day, int hour) const;
    double strongest() const;

    std::vector<ports::HourFigure> m_hours;
    int m_first = 6; ///< first hour shown
    int m_last = 21;
};

} // namespace dunlin::dashboard
