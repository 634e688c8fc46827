// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/arrangement/schedule_model.h"

#include "ui/common/money_text.h"
#include "ui/style/tokens.h"

namespace dunlin::arrangement {

void ScheduleModel::setRows(const QString &firstColumn, std::vector<ScheduleRow> rows)
{
    beginResetModel();
    m_first = firstColumn;
    m_rows = std::move(rows);
    endResetModel();
}

int ScheduleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ScheduleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant ScheduleModel::data(const QModelIndex &index, int role) const
{
    const ScheduleRow &row = m_rows[size_t(index.row())];
    const QString amount = common::moneyText(row.amount);
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case What: return row.what;
        case Amount: return amount;
        case Left: return row.left;
        default: return {};
        }
    case Qt::AccessibleTextRole:
        //: a row of the schedule read aloud: day, amount, what is left after it
        return tr("%1: %2, left after: %3").arg(row.what, amount, row.left);
    case Qt::TextAlignmentRole:
        return int((index.column() == What ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font = style::figures(style::Face::Body);
        if (index.column() == Amount)
            font.setWeight(QFont::DemiBold);
        return font;
    }
    case Qt::ForegroundRole:
        if (index.column() == Left)
            return style::color(row.done ? style::Ink::Ok : style::Ink::Text2);
        return {};
    default: return {};
    }
}

Qt::ItemFlags ScheduleModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool last = index.row() + 1 == rowCount();
    const bool may = index.column() == What || (index.column() == Amount && !last);
    return m_editable && may ? flags | Qt::ItemIsEditable : flags;
}

QVariant ScheduleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == What ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What: return m_first;
    case Amount: return tr("Amount");
    case Left: return tr("Left after");
    default: return QString();
    }
}

} // namespace dunlin::arrangement
