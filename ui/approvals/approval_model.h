// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/agreement_desk.h"

#include <QtCore/QAbstractTableModel>

#include <vector>

namespace dunlin::approvals {

/// Requests that wait, the oldest first.
class ApprovalModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Asked, By, Debtor, What, Offered, Columns };

    ApprovalModel(QByteArray zone, QObject *parent = nullptr);

    void setRows(std::vector<ports::ApprovalRow> rows, base::Instant now);
    const ports::ApprovalRow &row(int index) const { return m_rows[size_t(index)]; }
    /// -1 when it is not there any more.
    int indexOf(domain::EventId request) const;
    /// That the user may decide.
    int decidable() const;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ports::ApprovalRow &row, int column) const;
    QByteArray m_zone;
    std::vector<ports::ApprovalRow> m_rows;
    base::Instant m_now;
};

} // namespace dunlin::approvals
