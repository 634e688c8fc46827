// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/outbox_model.h"

#include "ui/common/date_text.h"
#include "ui/common/money_text.h"
#include "ui/devices/sync_words.h"

namespace dunlin::devices {

OutboxModel::OutboxModel(QByteArray zone, QObject *parent)
    : QAbstractTableModel(parent)
    , m_zone(std::move(zone))
{}

void OutboxModel::setItems(std::vector<ports::PendingItem> items, base::Instant now)
{
    m_now = now;
    if (items.size() != m_items.size()) {
        beginResetModel();
        m_items = std::move(items);
        endResetModel();
        return;
    }
    m_items = std::move(items);
    if (!m_items.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int OutboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(kColumns);
}

QString OutboxModel::text(const ports::PendingItem &item, int column) const
{
    switch (column) {
    case What: return kindWords(item.kind);
    case Account:
        return item.accountNumber.isEmpty() ? tr("whole office")
                                            : common::isolated(item.accountNumber);
    case Since: return common::relativeText(item.at, m_now, m_zone);
    default: return {};
    }
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ports::PendingItem &item = m_items[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(item, index.column());
    case Qt::ToolTipRole:
        return index.column() == Since ? common::fullText(item.at, m_zone)
                                       : text(item, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() > What)
            return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString()
                   + QStringLiteral(": ") + text(item, index.column());
        return tr("%1, account %2, since %3")
            .arg(text(item, What), text(item, Account), text(item, Since));
    default: return {};
    }
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What: return tr("What");
    case Account: return tr("Account");
    case Since: return tr("Since");
    default: return {};
    }
}

} // namespace dunlin::devices
