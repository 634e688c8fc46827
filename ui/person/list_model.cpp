// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/list_model.h"

#include "ui/style/tokens.h"

namespace dunlin::person {

ListModel::ListModel(QStringList titles, QList<int> amounts, QObject *parent)
    : QAbstractTableModel(parent)
    , m_titles(std::move(titles))
    , m_amounts(std::move(amounts))
{}

void ListModel::setRows(std::vector<ListRow> rows)
{
    if (rows == m_rows)
        return;
    if (rows.size() == m_rows.size() && !rows.empty()) {
        // The chosen line stays chosen.
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_titles.size());
}

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ListRow &row = m_rows[size_t(index.row())];
    const QString text = row.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole: return text;
    case Qt::ToolTipRole: return text;
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? row.sentence
                                   : m_titles.value(index.column()) + QStringLiteral(": ") + text;
    case Qt::TextAlignmentRole:
        return int((m_amounts.contains(index.column()) ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    case Qt::FontRole: return style::figures(style::Face::Body);
    case Qt::ForegroundRole:
        if (row.faded)
            return style::color(style::Ink::Text3);
        if (row.toned == index.column())
            return style::color(common::toneInk(row.tone));
        return {};
    default: return {};
    }
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((m_amounts.contains(section) ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    if (role == Qt::DisplayRole)
        return m_titles.value(section);
    return {};
}

} // namespace dunlin::person
