// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QTableView>

namespace dunlin::payments {

/// A table to type in: a cell that becomes current is open, Enter and Tab go on to the next cell
/// that is typed, over line ends. GUI thread.
class BatchTable final : public QTableView {
    Q_OBJECT
public:
    explicit BatchTable(QWidget *parent = nullptr);

    /// Opens a cell.
    void editAt(int row, int column);

protected:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void step(int by);
};

} // namespace dunlin::payments
