// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/account_queue.h"
#include "ui/common/table.h"

#include <QtCore/QAbstractTableModel>

#include <optional>
#include <vector>

namespace dunlin::dashboard {

/// A chart's figures as text, with the list behind each.
struct TableContent {
    struct Cell {
        QString text;
        std::optional<ports::QueueQuery> query;
    };
    QStringList headers; ///< the first column names the row, the others are figures
    std::vector<std::vector<Cell>> rows;
};

class ChartTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setContent(TableContent content);
    const TableContent::Cell *cell(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    TableContent m_content;
};

/// The table that stands for a chart: read by screen readers, walked by cell, Enter opens the list.
class ChartTable final : public common::LetterlessTable {
    Q_OBJECT
public:
    explicit ChartTable(QWidget *parent = nullptr);
    void setContent(TableContent content);

Q_SIGNALS:
    void drilled(const dunlin::ports::QueueQuery &query);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void open(const QModelIndex &index);
    void fitColumns();

    ChartTableModel m_model;
};

} // namespace dunlin::dashboard
