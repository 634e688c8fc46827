// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/payment_desk.h"

#include <QtCore/QAbstractTableModel>

#include <vector>

namespace dunlin::payments {

/// One line of what changes.
struct ChangeRow {
    enum class Kind { Bucket, Unapplied, Total };
    Kind kind = Kind::Bucket;
    QString what;
    QString part;
    domain::Money before;
    domain::Money change; ///< of a payment: what is applied, more than nothing
    domain::Money after;
    bool touched() const { return !change.isZero(); }
};

/// The rows of an offer: buckets of items, what is left over, what is owed in all; of several
/// accounts one after the other.
std::vector<ChangeRow> changeRows(const ports::LedgerOffer &offer, QDate today);

/// Those rows under "Item, Part, Before, Applied, After". GUI thread.
class ChangeModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, Part, Before, Change, After, Columns };
    using QAbstractTableModel::QAbstractTableModel;

    /// `applied`: the change is money applied; else it is signed.
    void setRows(std::vector<ChangeRow> rows, bool applied);
    /// The first row that changes; -1: none.
    int firstTouched() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString changeText(const ChangeRow &row) const;
    std::vector<ChangeRow> m_rows;
    bool m_applied = true;
};

} // namespace dunlin::payments
