// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QTableView>

namespace dunlin::queue {

class QueueDelegate;
class QueueModel;

/// The list itself. Selects whole rows, one at a time; Enter opens, Home first takes in a newer
/// order. Columns leave from the right when the window is narrow. GUI thread.
class QueueView final : public QTableView {
    Q_OBJECT
public:
    explicit QueueView(QueueModel &model, QWidget *parent = nullptr);

    int currentRow() const { return currentIndex().row(); }
    int firstVisible() const;
    int lastVisible() const;

    void setCompact(bool compact);
    /// Selects a row and scrolls only as far as needed.
    void setCurrentRow(int row);
    /// Letters are commands, and the stock search would read every row.
    void keyboardSearch(const QString &) override {}

Q_SIGNALS:
    /// A row with its account is on screen for the first time.
    void firstRowPainted();
    void currentRowChanged(int row);
    void opened(int row);
    void explainAsked();
    void homePressed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyMetrics();
    void layOutColumns();
    void hoverRow(int row);

    QueueModel &m_model;
    QueueDelegate *m_delegate;
    bool m_paintedRow = false;
};

} // namespace dunlin::queue
