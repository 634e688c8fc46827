// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/payment_desk.h"

#include <QtCore/QAbstractTableModel>

#include <vector>

namespace dunlin::payments {

/// Money to come, one piece a row: "Due, Debtor, What, Amount". GUI thread.
class ExpectedModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Due, Debtor, What, Amount, Columns };
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<ports::ExpectedRow> rows, QDate today);
    const ports::ExpectedRow &row(int row) const { return m_rows[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ports::ExpectedRow> m_rows;
    QDate m_today;
};

} // namespace dunlin::payments
