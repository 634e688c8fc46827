// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/visit_model.h"

#include "ui/common/money_text.h"
#include "ui/style/tokens.h"
#include "ui/wrapup/outcome_words.h"

namespace dunlin::visits {

void VisitModel::setVisits(std::vector<ports::Visit> visits)
{
    beginResetModel();
    m_visits = std::move(visits);
    endResetModel();
}

const ports::Visit *VisitModel::at(int row) const
{
    return row >= 0 && row < int(m_visits.size()) ? &m_visits[size_t(row)] : nullptr;
}

int VisitModel::rowOf(domain::AccountId account) const
{
    for (size_t row = 0; row < m_visits.size(); ++row) {
        if (m_visits[row].account == account)
            return int(row);
    }
    return -1;
}

int VisitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_visits.size());
}

int VisitModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(kColumns);
}

QString VisitModel::text(const ports::Visit &visit, int column) const
{
    switch (column) {
    case Debtor: return common::isolated(visit.debtor);
    case Address: return common::isolated(visit.address);
    case Amount: return common::moneyText(visit.total);
    case State:
        if (visit.result)
            return wrapup::outcomeText(*visit.result);
        return visit.allowed ? tr("To visit") : tr("Not today");
    default: return {};
    }
}

QVariant VisitModel::data(const QModelIndex &index, int role) const
{
    const ports::Visit *visit = at(index.row());
    if (!visit)
        return {};
    switch (role) {
    case Qt::DisplayRole: return text(*visit, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole:
        return index.column() == Amount ? style::figures(style::Face::Body)
                                        : style::font(style::Face::Body);
    case Qt::AccessibleTextRole: {
        QStringList all;
        for (int column = 0; column < kColumns; ++column)
            all << text(*visit, column);
        return index.column() == 0 ? all.join(QStringLiteral(", ")) : all[index.column()];
    }
    default: return {};
    }
}

QVariant VisitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Debtor: return tr("Debtor");
    case Address: return tr("Address");
    case Amount: return tr("Owed");
    case State: return tr("Visit");
    default: return {};
    }
}

} // namespace dunlin::visits
