// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/cell_model.h"

namespace dunlin::common {

void CellModel::setContent(std::vector<Column> columns, std::vector<Row> rows)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_rows = std::move(rows);
    endResetModel();
}

int CellModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CellModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant CellModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()
        || size_t(index.column()) >= m_rows[size_t(index.row())].size())
        return {};
    const Cell &cell = m_rows[size_t(index.row())][size_t(index.column())];
    const Column &column = m_columns[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::ToolTipRole: return cell.tip.isEmpty() ? cell.text : cell.tip;
    case Qt::AccessibleTextRole:
        //: heading of the column and what the cell says
        return index.column() == 0 ? cell.text : tr("%1: %2").arg(column.header, cell.text);
    case Qt::TextAlignmentRole:
        return int((column.isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole:
        if (cell.isStrong)
            return column.isFigure ? style::figures(style::Face::Strong)
                                   : style::font(style::Face::Strong);
        return column.isFigure ? style::figures(style::Face::Body) : style::font(style::Face::Body);
    case Qt::ForegroundRole: return cell.ink ? QVariant(style::color(*cell.ink)) : QVariant();
    default: return {};
    }
}

QVariant CellModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || size_t(section) >= m_columns.size())
        return {};
    const Column &column = m_columns[size_t(section)];
    switch (role) {
    case Qt::DisplayRole: return column.header;
    case Qt::ToolTipRole: return column.tip;
    case Qt::TextAlignmentRole:
        return int((column.isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

} // namespace dunlin::common
