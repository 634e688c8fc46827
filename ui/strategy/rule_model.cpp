// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strategy/rule_model.h"

#include "ui/common/money_text.h"
#include "ui/strategy/problem_words.h"
#include "ui/strategy/strategy_words.h"
#include "ui/style/tokens.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace dunlin::strategy {

using style::Face;
using style::Ink;

void RuleModel::setTable(const ports::StrategyTable &table, bool editable)
{
    beginResetModel();
    m_table = table;
    m_editable = editable;
    m_check = {};
    endResetModel();
}

void RuleModel::setCheck(const ports::StrategyCheck &check)
{
    m_check = check;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, std::max(0, rowCount() - 1));
}

void RuleModel::insertRule(int rule)
{
    const int at = std::clamp(rule, 0, rowCount());
    QStringList cells;
    for (int column = 0; column + 1 < m_table.columns(); ++column)
        cells << QStringLiteral("-");
    cells << QString();
    beginInsertRows({}, at, at);
    m_table.rules.insert(m_table.rules.begin() + at, cells);
    m_check = {};
    endInsertRows();
    Q_EMIT tableChanged();
}

void RuleModel::removeRule(int rule)
{
    if (rule < 0 || rule >= rowCount())
        return;
    beginRemoveRows({}, rule, rule);
    m_table.rules.erase(m_table.rules.begin() + rule);
    m_check = {};
    endRemoveRows();
    Q_EMIT tableChanged();
}

bool RuleModel::moveRule(int rule, int by)
{
    const int to = rule + by;
    if (rule < 0 || to < 0 || rule >= rowCount() || to >= rowCount() || by == 0)
        return false;
    beginMoveRows({}, rule, rule, {}, by > 0 ? to + 1 : to);
    std::swap(m_table.rules[size_t(rule)], m_table.rules[size_t(to)]);
    m_check = {};
    endMoveRows();
    Q_EMIT tableChanged();
    return true;
}

int RuleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rules.size());
}

int RuleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_table.decision.isEmpty() ? 0 : m_table.columns();
}

QString RuleModel::problemAt(int rule, int column) const
{
    for (const ports::StrategyProblem &problem : m_check.problems) {
        const bool here = problem.decision == m_table.decision && problem.rule == rule + 1
                          && (problem.column < 0 || problem.column == column);
        if (here)
            return problemWords(problem.what);
    }
    for (const ports::StrategyFinding &finding : m_check.findings) {
        using Kind = ports::StrategyFinding::Kind;
        const bool masked = finding.kind == Kind::Masked && !finding.rules.empty()
                            && finding.rules.front() == rule + 1;
        const bool conflict = finding.kind == Kind::Conflict
                              && std::find(finding.rules.begin(), finding.rules.end(), rule + 1)
                                     != finding.rules.end();
        if (finding.decision == m_table.decision && (masked || conflict))
            return findingSentence(finding);
    }
    return {};
}

QString RuleModel::columnTitle(int column) const
{
    if (column < m_table.inputs.size())
        return m_table.inputs[column];
    const int output = column - int(m_table.inputs.size());
    return output < m_table.outputs.size() ? m_table.outputs[output] : tr("Remark");
}

QVariant RuleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString &cell = m_table.rules[size_t(index.row())][index.column()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return cell;
    case kProblemRole: return problemAt(index.row(), index.column());
    case kPartRole:
        return index.column() < m_table.inputs.size()   ? 0
               : index.column() + 1 < m_table.columns() ? 1
                                                        : 2;
    case Qt::ToolTipRole: {
        const QString problem = problemAt(index.row(), index.column());
        return problem.isEmpty() ? cell : problem;
    }
    case Qt::AccessibleTextRole: {
        const QString problem = problemAt(index.row(), index.column());
        //: read aloud: rule 3, total: >= 500
        const QString text =
            tr("Rule %1, %2: %3")
                .arg(common::countText(index.row() + 1), columnTitle(index.column()), cell);
        return problem.isEmpty() ? text : tr("%1. Wrong: %2").arg(text, problem);
    }
    default: return {};
    }
}

bool RuleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !m_editable || !index.isValid())
        return false;
    QString text = value.toString().trimmed();
    if (text.isEmpty() && index.column() + 1 < m_table.columns())
        text = QStringLiteral("-");
    QString &cell = m_table.rules[size_t(index.row())][index.column()];
    if (cell == text)
        return false;
    cell = text;
    Q_EMIT dataChanged(index, index);
    Q_EMIT tableChanged();
    return true;
}

QVariant RuleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Vertical ? QVariant(common::countText(section + 1))
                                       : QVariant(columnTitle(section));
}

Qt::ItemFlags RuleModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags all = QAbstractTableModel::flags(index);
    return m_editable ? all | Qt::ItemIsEditable : all;
}

void RuleDelegate::paintContent(QPainter &painter, const QRect &rect,
                                const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const int part = index.data(RuleModel::kPartRole).toInt();
    const bool wrong = !index.data(RuleModel::kProblemRole).toString().isEmpty();
    const QFont font = style::font(part == 1 ? Face::Strong : Face::Body);
    painter.setFont(font);
    const Ink ink = wrong                                     ? Ink::Danger
                    : text == QLatin1String("-") || part == 2 ? Ink::Text2
                                                              : Ink::Text;
    painter.setPen(style::color(ink));
    // An expression reads left to right everywhere: "< 50" must not be turned into "50 >".
    const QString shown = QChar(0x2066)
                          + QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width())
                          + QChar(0x2069);
    painter.drawText(rect, int(Qt::AlignVCenter | Qt::AlignLeading), shown);
    if (!wrong)
        return;
    // Not by colour alone: the mark is a line under the words, and the words are in the side.
    const int y = rect.center().y() + QFontMetrics(font).height() / 2;
    painter.setPen(QPen(style::color(Ink::Danger), 1, Qt::DashLine));
    const int width = std::min(rect.width(), QFontMetrics(font).horizontalAdvance(shown));
    const int left = option.direction == Qt::RightToLeft ? rect.right() - width : rect.left();
    painter.drawLine(left, y, left + width, y);
}

} // namespace dunlin::strategy
