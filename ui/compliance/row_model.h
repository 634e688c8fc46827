// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractTableModel>
#include <QtCore/QStringList>

#include <vector>

namespace dunlin::compliancepage {

/// Rows of words and figures, whole at a time; what they stand for is the owner's. GUI thread.
class RowModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    /// `figures`: the first column of figures, which stand to the right.
    RowModel(QStringList headers, int figures, QObject *parent = nullptr);

    struct Row {
        QStringList cells;
        QString spoken; ///< the whole row for a screen reader; empty: the cells
        int alarm = -1; ///< the column that is shown as an alarm
    };
    void setRows(std::vector<Row> rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const QStringList m_headers;
    const int m_figures;
    std::vector<Row> m_rows;
};

} // namespace dunlin::compliancepage
