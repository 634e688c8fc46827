// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/expected_model.h"

#include "ui/common/date_text.h"
#include "ui/common/money_text.h"
#include "ui/payments/payment_words.h"
#include "ui/style/tokens.h"
#include "ui/wrapup/outcome_words.h"

namespace dunlin::payments {

void ExpectedModel::setRows(std::vector<ports::ExpectedRow> rows, QDate today)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_today = today;
    endResetModel();
}

int ExpectedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ExpectedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant ExpectedModel::data(const QModelIndex &index, int role) const
{
    const ports::ExpectedRow &row = m_rows[size_t(index.row())];
    const QString due = row.late ? tr("%1, overdue").arg(common::dayText(row.due, m_today))
                                 : common::weekdayText(row.due, m_today);
    const QString what = expectedKindText(row.kind);
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Due: return due;
        //: debtor, number of the account
        case Debtor:
            return tr("%1 · %2").arg(common::isolated(row.debtor), common::isolated(row.number));
        case What: return what;
        case Amount: return common::moneyText(row.amount);
        default: return {};
        }
    case Qt::AccessibleTextRole:
        //: a row read aloud: day, debtor, number, kind, amount
        return tr("%1: %2, account %3, %4 %5")
            .arg(due, row.debtor, row.number, what, common::moneyText(row.amount));
    case Qt::ToolTipRole: {
        QStringList facts{tr("%1 · %2").arg(row.debtor, row.number)};
        if (!row.method.isEmpty())
            facts << wrapup::payMethodText(row.method);
        if (!row.reference.isEmpty())
            facts << row.reference;
        return facts.join(QStringLiteral(" · "));
    }
    case Qt::TextAlignmentRole:
        return int((index.column() == Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font = style::figures(style::Face::Body);
        if (index.column() == Amount)
            font.setWeight(QFont::DemiBold);
        return font;
    }
    case Qt::ForegroundRole:
        if (index.column() == Due && row.late)
            return style::color(style::Ink::Danger);
        return index.column() == What ? style::color(style::Ink::Text2) : QVariant();
    default: return {};
    }
}

QVariant ExpectedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Due: return tr("Due");
    case Debtor: return tr("Debtor");
    case What: return tr("What");
    case Amount: return tr("Amount");
    default: return QString();
    }
}

} // namespace dunlin::payments
