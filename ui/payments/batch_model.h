// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/payment_batches.h"

#include <QtCore/QAbstractTableModel>

#include <vector>

namespace dunlin::payments {

/// The lines of a batch as a table in which people type; the last line is always an empty one.
/// Knows no accounts: how a line is read comes from the desk. GUI thread.
class BatchModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Account, Amount, Date, Reference, Whose, State, Columns };
    using QAbstractTableModel::QAbstractTableModel;

    /// Without the empty last line.
    std::vector<ports::BatchRow> rows() const;
    void setRows(std::vector<ports::BatchRow> rows);
    /// Adds lines; those that are there already are left out. Gives how many were added.
    int addRows(const std::vector<ports::BatchRow> &rows);
    void removeLine(int row);
    /// One of several accounts that a line may mean.
    void choose(int row, domain::AccountId account);
    /// Of rows() as they are now.
    void setCheck(const std::vector<ports::BatchRowCheck> &check, QDate today);
    const ports::BatchRowCheck *checkOf(int row) const;
    static bool isTyped(int column) { return column <= Reference; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void edited();

private:
    QString display(int row, int column) const;
    QString stateText(int row) const;
    void keepEmptyLine();
    void changed();

    std::vector<ports::BatchRow> m_rows{ports::BatchRow{}};
    std::vector<ports::BatchRowCheck> m_check; ///< may be shorter: not read yet
    QDate m_today;
};

} // namespace dunlin::payments
