// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/visit_list.h"

#include <QtCore/QAbstractTableModel>

#include <vector>

namespace dunlin::visits {

/// The day's visits in the order of the road: who, where, how much, and what the rules or the day
/// said.
class VisitModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Debtor, Address, Amount, State, kColumns };
    using QAbstractTableModel::QAbstractTableModel;

    void setVisits(std::vector<ports::Visit> visits);
    const ports::Visit *at(int row) const;
    int rowOf(domain::AccountId account) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ports::Visit &visit, int column) const;
    std::vector<ports::Visit> m_visits;
};

} // namespace dunlin::visits
