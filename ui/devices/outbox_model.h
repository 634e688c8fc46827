// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/sync_status.h"

#include <QtCore/QAbstractTableModel>

#include <vector>

namespace dunlin::devices {

/// What waits on this laptop: what, for which account, since when.
class OutboxModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, Account, Since, kColumns };

    OutboxModel(QByteArray zone, QObject *parent = nullptr);

    void setItems(std::vector<ports::PendingItem> items, base::Instant now);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ports::PendingItem &item, int column) const;

    QByteArray m_zone;
    std::vector<ports::PendingItem> m_items;
    base::Instant m_now;
};

} // namespace dunlin::devices
