// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/strategy_desk.h"
#include "ui/common/table.h"

#include <QtCore/QAbstractTableModel>

namespace dunlin::strategy {

/// A decision table as a spreadsheet: cells are typed in place, and what is wrong with one is said
/// on it. It owns a copy of the table; tableChanged brings what was typed. GUI thread.
class RuleModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int kProblemRole = Qt::UserRole + 1; ///< QString, empty: nothing is wrong
    static constexpr int kPartRole = Qt::UserRole + 2;    ///< 0 test, 1 result, 2 remark

    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const ports::StrategyTable &table, bool editable);
    void setCheck(const ports::StrategyCheck &check);
    const ports::StrategyTable &table() const { return m_table; }

    /// `rule` counts from 0; the new one stands there.
    void insertRule(int rule);
    void removeRule(int rule);
    /// Up (-1) or down (1); false at an end.
    bool moveRule(int rule, int by);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void tableChanged();

private:
    QString problemAt(int rule, int column) const;
    QString columnTitle(int column) const;

    ports::StrategyTable m_table;
    ports::StrategyCheck m_check;
    bool m_editable = false;
};

/// Paints cells: tests quietly when they are "-", results strong, and a mark under what is wrong.
class RuleDelegate final : public common::TableDelegate {
    Q_OBJECT
public:
    using TableDelegate::TableDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
};

} // namespace dunlin::strategy
