// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/approval_model.h"

#include "ui/approvals/approval_words.h"
#include "ui/common/date_text.h"
#include "ui/common/money_text.h"
#include "ui/style/tokens.h"

#include <algorithm>

namespace dunlin::approvals {

ApprovalModel::ApprovalModel(QByteArray zone, QObject *parent)
    : QAbstractTableModel(parent)
    , m_zone(std::move(zone))
{}

void ApprovalModel::setRows(std::vector<ports::ApprovalRow> rows, base::Instant now)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_now = now;
    endResetModel();
}

int ApprovalModel::indexOf(domain::EventId request) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(),
                     [&](const ports::ApprovalRow &row) { return row.request.id == request; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int ApprovalModel::decidable() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [](const ports::ApprovalRow &row) { return row.mayDecide; }));
}

int ApprovalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ApprovalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QString ApprovalModel::text(const ports::ApprovalRow &row, int column) const
{
    switch (column) {
    case Asked: return common::agoText(row.request.at, m_now, m_zone);
    case By: return userText(row.request.by);
    case Debtor: return common::isolated(row.debtor);
    case What: return whatText(row.request.proposal);
    case Offered:
        return std::holds_alternative<domain::InterestWaived>(row.request.proposal)
                   ? QString(QChar(0x2014))
                   : common::moneyText(row.offered);
    default: return {};
    }
}

QVariant ApprovalModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ports::ApprovalRow &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Asked ? common::fullText(row.request.at, m_zone)
                                       : text(row, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() > Asked)
            return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString()
                   + QStringLiteral(": ") + text(row, index.column());
        //: a request read aloud: what, amount, debtor, who asked, when, whether one may decide
        return tr("%1, %2, for %3, asked by %4, %5, %6")
            .arg(text(row, What), text(row, Offered), text(row, Debtor), text(row, By),
                 text(row, Asked), row.mayDecide ? tr("yours to decide") : row.whyNot);
    case Qt::TextAlignmentRole:
        return int((index.column() == Offered ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole:
        return index.column() == Debtor ? style::font(style::Face::Strong)
                                        : style::figures(style::Face::Body);
    case Qt::ForegroundRole:
        if (!row.mayDecide)
            return style::color(style::Ink::Text3);
        return {};
    default: return {};
    }
}

QVariant ApprovalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Offered ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Asked: return tr("Asked");
    case By: return tr("By");
    case Debtor: return tr("Debtor");
    case What: return tr("What");
    default: return tr("Offered");
    }
}

} // namespace dunlin::approvals
