// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overrides/override_model.h"

#include "ui/common/date_text.h"
#include "ui/common/money_text.h"
#include "ui/overrides/override_words.h"

#include <algorithm>

namespace dunlin::overrides {

void OverrideModel::setRequests(std::vector<ports::OverrideView> requests, base::Instant now)
{
    beginResetModel();
    m_requests = std::move(requests);
    m_now = now;
    endResetModel();
}

const ports::OverrideView *OverrideModel::at(int row) const
{
    return row >= 0 && row < int(m_requests.size()) ? &m_requests[size_t(row)] : nullptr;
}

int OverrideModel::decidable() const
{
    return int(std::count_if(m_requests.begin(), m_requests.end(),
                             [](const auto &request) { return request.mayDecide; }));
}

int OverrideModel::rowOf(domain::EventId id) const
{
    for (size_t row = 0; row < m_requests.size(); ++row) {
        if (m_requests[row].id == id)
            return int(row);
    }
    return -1;
}

int OverrideModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_requests.size());
}

int OverrideModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(kColumns);
}

QString OverrideModel::text(const ports::OverrideView &request, int column) const
{
    switch (column) {
    case Since: return common::ageText(request.asked, m_now, "UTC");
    case Who: return common::isolated(request.by);
    case Debtor:
        return common::isolated(request.debtor.isEmpty() ? request.number : request.debtor);
    case Why: return reasonWords(request.reason);
    default: return {};
    }
}

QVariant OverrideModel::data(const QModelIndex &index, int role) const
{
    const ports::OverrideView *request = at(index.row());
    if (!request)
        return {};
    if (role == Qt::DisplayRole)
        return text(*request, index.column());
    if (role == Qt::AccessibleTextRole) {
        QStringList all;
        for (int column = 0; column < kColumns; ++column)
            all << text(*request, column);
        return index.column() == 0 ? all.join(QStringLiteral(", ")) : all[index.column()];
    }
    return {};
}

QVariant OverrideModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Since: return tr("Asked");
    case Who: return tr("By");
    case Debtor: return tr("Debtor");
    case Why: return tr("Reason");
    default: return {};
    }
}

} // namespace dunlin::overrides
