// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/message_desk.h"

#include <QtCore/QAbstractTableModel>

#include <vector>

namespace dunlin::messages {

/// What came in and came back: the open ones first, the newest of them at the top.
class InboxModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { At, What, Debtor, Subject, Columns };

    explicit InboxModel(QByteArray zone, QObject *parent = nullptr);

    void setRows(std::vector<ports::InboxRow> rows, base::Instant now);
    const ports::InboxRow &row(int index) const { return m_rows[size_t(index)]; }
    /// -1 when it is not there any more.
    int indexOf(domain::EventId message) const;
    int open() const;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ports::InboxRow &row, int column) const;
    QByteArray m_zone;
    std::vector<ports::InboxRow> m_rows;
    base::Instant m_now;
};

} // namespace dunlin::messages
