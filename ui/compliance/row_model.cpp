// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/row_model.h"

#include "ui/style/tokens.h"

namespace dunlin::compliancepage {

RowModel::RowModel(QStringList headers, int figures, QObject *parent)
    : QAbstractTableModel(parent)
    , m_headers(std::move(headers))
    , m_figures(figures)
{}

void RowModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int RowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headers.size());
}

QVariant RowModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.cells.value(index.column());
    case Qt::ToolTipRole: return row.cells.value(index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter
                   | (index.column() >= m_figures ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole:
        return index.column() == row.alarm ? QVariant(style::color(style::Ink::Danger))
                                           : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() > 0     ? row.cells.value(index.column())
               : row.spoken.isEmpty() ? row.cells.join(QStringLiteral(", "))
                                      : row.spoken;
    default: return {};
    }
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_headers.value(section);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section >= m_figures ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

} // namespace dunlin::compliancepage
