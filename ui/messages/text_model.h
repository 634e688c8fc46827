// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/message_desk.h"

#include <QtCore/QAbstractTableModel>

#include <vector>

namespace dunlin::messages {

/// Versions of texts: what waits for approval first.
class TextModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Channel, Language, Version, Standing, Columns };
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<ports::TextRow> rows);
    const ports::TextRow &row(int index) const { return m_rows[size_t(index)]; }
    int indexOf(domain::EventId text) const;
    /// Drafts that the user may approve.
    int waiting() const;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ports::TextRow &row, int column) const;
    std::vector<ports::TextRow> m_rows;
};

} // namespace dunlin::messages
