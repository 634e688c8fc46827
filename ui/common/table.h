// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTableView>

/// Small tables inside cards (not the queue): no grid, a thin line between rows, the first and the
/// last column flush with the card's edges, headers in line with what stands under them.
namespace dunlin::common {

/// Paints text cells. A model's FontRole and TextAlignmentRole are followed.
class TableDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// Ground and line of a cell.
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    /// Where the content of a cell goes, mirrored.
    static QRect contentRect(const QStyleOptionViewItem &option, const QModelIndex &index);
    virtual void paintContent(QPainter &painter, const QRect &rect,
                              const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

/// Column titles that stand over the text of TableDelegate.
class TableHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit TableHeader(QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
};

/// Gives a view header, delegate and behaviour; call it once, before the model is set or after.
/// The caller sets the names. Keys of the page (letters) are left to the page by LetterlessTable.
void setUpTable(QTableView &table);

/// A table that leaves letters and digits to the page instead of searching with them.
class LetterlessTable : public QTableView {
    Q_OBJECT
public:
    using QTableView::QTableView;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &) override {}
};

} // namespace dunlin::common
