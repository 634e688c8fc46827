// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/batch_model.h"

#include "ui/common/date_text.h"
#include "ui/common/money_text.h"
#include "ui/payments/batch_problems.h"
#include "ui/style/tokens.h"

#include <QtCore/QSet>
#include <QtCore/QStringList>

namespace dunlin::payments {

namespace {

QString *fieldOf(ports::BatchRow &row, int column)
{
    switch (column) {
    case BatchModel::Account: return &row.account;
    case BatchModel::Amount: return &row.amount;
    case BatchModel::Date: return &row.date;
    case BatchModel::Reference: return &row.reference;
    default: return nullptr;
    }
}

/// The same for lines that say the same.
QString keyOf(const ports::BatchRow &row)
{
    const QStringList fields{row.account.trimmed(), row.amount.trimmed(), row.date.trimmed(),
                             row.reference.trimmed()};
    return fields.join(QChar(u'\n'));
}

} // namespace

std::vector<ports::BatchRow> BatchModel::rows() const
{
    return {m_rows.begin(), m_rows.end() - 1};
}

void BatchModel::setRows(std::vector<ports::BatchRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    std::erase_if(m_rows, [](const ports::BatchRow &row) { return row.isEmpty(); });
    m_rows.emplace_back();
    m_check.clear();
    endResetModel();
}

int BatchModel::addRows(const std::vector<ports::BatchRow> &rows)
{
    QSet<QString> there;
    for (const ports::BatchRow &row : m_rows)
        there.insert(keyOf(row));
    std::vector<ports::BatchRow> fresh;
    for (const ports::BatchRow &row : rows) {
        if (!row.isEmpty() && !there.contains(keyOf(row)))
            fresh.push_back(row);
    }
    if (fresh.empty())
        return 0;
    const int at = int(m_rows.size()) - 1;
    beginInsertRows({}, at, at + int(fresh.size()) - 1);
    m_rows.insert(m_rows.end() - 1, fresh.begin(), fresh.end());
    endInsertRows();
    changed();
    return int(fresh.size());
}

void BatchModel::removeLine(int row)
{
    if (row < 0 || row + 1 >= int(m_rows.size()))
        return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    if (row < int(m_check.size()))
        m_check.erase(m_check.begin() + row);
    endRemoveRows();
    changed();
}

void BatchModel::choose(int row, domain::AccountId account)
{
    if (row < 0 || row >= int(m_rows.size()))
        return;
    m_rows[size_t(row)].chosen = account;
    changed();
}

void BatchModel::setCheck(const std::vector<ports::BatchRowCheck> &check, QDate today)
{
    m_check = check;
    m_today = today;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

const ports::BatchRowCheck *BatchModel::checkOf(int row) const
{
    return row >= 0 && row < int(m_check.size()) ? &m_check[size_t(row)] : nullptr;
}

int BatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QString BatchModel::stateText(int row) const
{
    const ports::BatchRowCheck *check = checkOf(row);
    if (!check || m_rows[size_t(row)].isEmpty())
        return {};
    if (!check->problem.isEmpty())
        return batchProblemText(check->problem);
    return check->over ? tr("More than is owed: the rest is kept as credit.") : tr("Ready");
}

QString BatchModel::display(int row, int column) const
{
    const ports::BatchRow &line = m_rows[size_t(row)];
    const ports::BatchRowCheck *check = checkOf(row);
    switch (column) {
    case Account: return line.account;
    case Amount: return check && check->amount ? common::moneyText(*check->amount) : line.amount;
    case Date:
        return check && check->valueDate.isValid() && !line.isEmpty()
                   ? common::dayText(check->valueDate, m_today)
                   : line.date;
    case Reference: return line.reference;
    case Whose:
        if (!check || !check->account)
            return {};
        return check->debtor.isEmpty() ? common::isolated(check->number)
                                       //: debtor, number of the account
                                       : tr("%1 · %2").arg(common::isolated(check->debtor),
                                                           common::isolated(check->number));
    case State: return stateText(row);
    default: return {};
    }
}

QVariant BatchModel::data(const QModelIndex &index, int role) const
{
    const int row = index.row();
    switch (role) {
    case Qt::EditRole: {
        ports::BatchRow line = m_rows[size_t(row)];
        const QString *field = fieldOf(line, index.column());
        return field ? QVariant(*field) : QVariant();
    }
    case Qt::DisplayRole: return display(row, index.column());
    case Qt::ToolTipRole:
        return index.column() >= Whose ? display(row, index.column()) : QVariant();
    case Qt::AccessibleTextRole: {
        const QString text = display(row, index.column());
        //: a cell read aloud: number of the line, name of the column, content
        return tr("Line %1, %2: %3")
            .arg(row + 1)
            .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                 text.isEmpty() ? tr("empty") : text);
    }
    case Qt::TextAlignmentRole:
        return int((index.column() == Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole: return style::figures(style::Face::Body);
    case Qt::ForegroundRole: {
        if (index.column() < Whose)
            return {};
        const ports::BatchRowCheck *check = checkOf(row);
        if (index.column() == Whose || !check)
            return style::color(style::Ink::Text2);
        if (!check->problem.isEmpty())
            return style::color(style::Ink::Danger);
        return style::color(check->over ? style::Ink::Warn : style::Ink::Ok);
    }
    default: return {};
    }
}

bool BatchModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !isTyped(index.column()))
        return false;
    ports::BatchRow &line = m_rows[size_t(index.row())];
    QString &field = *fieldOf(line, index.column());
    const QString text = value.toString();
    if (field == text)
        return true;
    field = text;
    if (index.column() == Account)
        line.chosen.reset();
    // What was read is not of what is typed now.
    if (index.row() < int(m_check.size()))
        m_check[size_t(index.row())] = {};
    keepEmptyLine();
    changed();
    return true;
}

void BatchModel::keepEmptyLine()
{
    if (m_rows.back().isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size()));
    m_rows.emplace_back();
    endInsertRows();
}

void BatchModel::changed()
{
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    Q_EMIT edited();
}

Qt::ItemFlags BatchModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return isTyped(index.column()) ? plain | Qt::ItemIsEditable : plain;
}

QVariant BatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Account: return tr("Account or name");
    case Amount: return tr("Amount");
    case Date: return tr("Value date");
    case Reference: return tr("Reference");
    case Whose: return tr("Debtor");
    case State: return tr("State");
    default: return QString();
    }
}

} // namespace dunlin::payments
