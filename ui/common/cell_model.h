// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace dunlin::common {

/// A table of finished texts, for pages whose rows are read as a whole.
class CellModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    struct Column {
        QString header;
        bool isFigure = false; ///< aligned to the trailing edge, tabular
        QString tip;
    };
    struct Cell {
        Cell(QString words) : text(std::move(words)) {} // NOLINT(google-explicit-constructor)
        Cell(QString words, QString hover) : text(std::move(words)), tip(std::move(hover)) {}
        QString text;
        QString tip; ///< empty: the text
        std::optional<style::Ink> ink;
        bool isStrong = false;
    };
    using Row = std::vector<Cell>;

    using QAbstractTableModel::QAbstractTableModel;

    void setContent(std::vector<Column> columns, std::vector<Row> rows);
    const std::vector<Column> &columns() const { return m_columns; }
    const std::vector<Row> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

} // namespace dunlin::common
