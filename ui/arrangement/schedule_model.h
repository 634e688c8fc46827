// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QtCore/QAbstractTableModel>

#include <vector>

namespace dunlin::arrangement {

/// One payment of a plan, or the share of one account in a promise.
struct ScheduleRow {
    QString what; ///< the day, or the number of the account
    base::Money amount;
    QString left;       ///< "$913.50", "Paid off"
    int leftPermil = 0; ///< what is left after it, of the whole; the length of the bar
    bool done = false;  ///< nothing is left
    QDate due;          ///< of a payment
};

/// The rows under "Due, Amount, (a bar), Left after". GUI thread.
class ScheduleModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, Amount, Bar, Left, Columns };
    using QAbstractTableModel::QAbstractTableModel;

    /// `firstColumn`: the title over what is in ScheduleRow::what.
    void setRows(const QString &firstColumn, std::vector<ScheduleRow> rows);
    /// Whether day and amount may be typed over. The last amount may not: it is what the others
    /// leave.
    void setEditable(bool editable) { m_editable = editable; }
    const ScheduleRow &row(int row) const { return m_rows[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString m_first;
    std::vector<ScheduleRow> m_rows;
    bool m_editable = false;
};

} // namespace dunlin::arrangement
