// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bank/bank_model.h"

#include "ui/common/money_text.h"
#include "ui/style/tokens.h"

#include <QtCore/QLocale>

namespace dunlin::bank {

void BankModel::setLines(std::vector<ports::BankLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

const ports::BankLine *BankModel::at(int row) const
{
    return row >= 0 && row < int(m_lines.size()) ? &m_lines[size_t(row)] : nullptr;
}

int BankModel::rowOf(const QByteArray &id) const
{
    for (size_t row = 0; row < m_lines.size(); ++row) {
        if (m_lines[row].id == id)
            return int(row);
    }
    return -1;
}

int BankModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int BankModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(kColumns);
}

QString BankModel::text(const ports::BankLine &line, int column) const
{
    switch (column) {
    case Booked: return QLocale().toString(line.booked, QLocale::ShortFormat);
    case Amount: return common::moneyText(line.credit ? line.amount : -line.amount);
    case Payer: return common::isolated(line.payer.isEmpty() ? line.text : line.payer);
    case Proposal: {
        if (line.proposals.empty())
            return tr("None");
        const ports::BankProposal &best = line.proposals.front();
        return common::isolated(best.debtor.isEmpty() ? best.account : best.debtor);
    }
    case Confidence:
        return line.proposals.empty()
                   ? QStringLiteral("—")
                   : QLocale().toString(line.proposals.front().confidence) + QLocale().percent();
    default: return {};
    }
}

QVariant BankModel::data(const QModelIndex &index, int role) const
{
    const ports::BankLine *line = at(index.row());
    if (!line)
        return {};
    const bool isFigure = index.column() == Amount || index.column() == Confidence;
    switch (role) {
    case Qt::DisplayRole: return text(*line, index.column());
    case Qt::TextAlignmentRole:
        return int((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole:
        return isFigure ? style::figures(style::Face::Body) : style::font(style::Face::Body);
    case Qt::AccessibleTextRole: {
        QStringList all;
        for (int column = 0; column < kColumns; ++column)
            all << text(*line, column);
        return index.column() == 0 ? all.join(QStringLiteral(", ")) : all[index.column()];
    }
    default: return {};
    }
}

QVariant BankModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Amount || section == Confidence ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Booked: return tr("Booked");
    case Amount: return tr("Amount");
    case Payer: return tr("Payer");
    case Proposal: return tr("Proposal");
    case Confidence: return tr("Sure");
    default: return {};
    }
}

} // namespace dunlin::bank
