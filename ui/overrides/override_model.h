// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/override_view.h"

#include <QtCore/QAbstractTableModel>

#include <vector>

namespace dunlin::overrides {

/// Requests that wait, the oldest first: who, since when, for whom, why.
class OverrideModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Since, Who, Debtor, Why, kColumns };
    using QAbstractTableModel::QAbstractTableModel;

    void setRequests(std::vector<ports::OverrideView> requests, base::Instant now);
    const ports::OverrideView *at(int row) const;
    /// Those that the user may decide.
    int decidable() const;
    int rowOf(domain::EventId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ports::OverrideView &request, int column) const;
    std::vector<ports::OverrideView> m_requests;
    base::Instant m_now;
};

} // namespace dunlin::overrides
