// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/portfolio.h"
#include "ui/dashboard/marked_chart.h"

namespace dunlin::dashboard {

/// The transition matrix of the month so far: a row for where accounts stood when it began, a
/// column for where they stand now. The strength of the fill is the share of the row's accounts,
/// the number is the accounts. Each cell opens its accounts.
class RollChart final : public MarkedChart {
    Q_OBJECT
public:
    explicit RollChart(QWidget *parent = nullptr);
    void setMatrix(const ports::RollMatrix &matrix, base::Currency currency);

    /// The accounts of a cell; of a whole row without `to`.
    ports::QueueQuery query(int from, std::optional<int> to) const;
    /// "31–60", "Paid"; of a standing of the matrix.
    QString standingWords(int standing) const;
    /// Standings that have a row, in order; those that have a column.
    const std::vector<int> &rows() const { return m_rows; }
    const std::vector<int> &columns() const { return m_columns; }
    const ports::RollMatrix &matrix() const { return m_matrix; }
    /// Accounts of a row.
    qint64 accountsOf(int from) const;

protected:
    void applyTheme() override {}
    QRectF plotArea(const QSizeF &size) const override;
    std::vector<ChartMark> layOutMarks() override;
    void paintGrid(QPainter &painter) const override;
    void paintLabels(QPainter &painter) const override;

private:
    QRectF cell(size_t row, size_t column) const;
    double share(const ports::RollMatrix::Cell &cell) const;
    QRectF boxOf(const ports::RollMatrix::Cell &cell) const;

    ports::RollMatrix m_matrix;
    base::Currency m_currency;
    std::vector<int> m_rows;
    std::vector<int> m_columns;
};

} // namespace dunlin::dashboard
