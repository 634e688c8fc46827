// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace dunlin::queue {

class QueueModel;

/// Paints the rows of the queue; no widgets per cell, no style sheet. GUI thread.
class QueueDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    QueueDelegate(const QueueModel &model, QObject *parent = nullptr);

    void setCompact(bool compact) { m_compact = compact; }
    void setHoveredRow(int row) { m_hovered = row; }
    int hoveredRow() const { return m_hovered; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Cell;
    void paintDebtor(const Cell &cell) const;
    void paintBalance(const Cell &cell) const;
    void paintPastDue(const Cell &cell) const;
    void paintRisk(const Cell &cell) const;
    void paintStatus(const Cell &cell) const;
    void paintNextAction(const Cell &cell) const;
    void paintLastContact(const Cell &cell) const;

    const QueueModel &m_model;
    bool m_compact = false;
    int m_hovered = -1;
};

} // namespace dunlin::queue
