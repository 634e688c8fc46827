// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/view_access.h"

#include "ui/common/line_access.h"

#include <QtCore/QHash>
#include <QtCore/QPointer>
#include <QtGui/QAccessible>
#include <QtWidgets/QAccessibleWidget>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTextEdit>
#include <QtWidgets/QTreeView>

namespace dunlin::common {

namespace {

constexpr int kKeptCells = 2'000;
constexpr int kHeader = -1; // row of the column titles, column of the row titles

/// Where the cells of a view are; the one place that knows its headers.
struct Shape {
    explicit Shape(const QAbstractItemView &view)
        : model(view.model())
        , table(qobject_cast<const QTableView *>(&view))
    {
        if (!model)
            return;
        rows = model->rowCount(view.rootIndex());
        columns = table ? model->columnCount(view.rootIndex()) : qMin(1, rows);
        if (const auto *list = qobject_cast<const QListView *>(&view))
            column = list->modelColumn();
    }
    // Qt counts the headers as cells, shown or not.
    int across() const { return columns + (table ? 1 : 0); }
    int down() const { return rows + (table ? 1 : 0); }
    int count() const { return across() * down(); }
    bool isEmpty() const { return rows == 0 || columns == 0; }

    const QAbstractItemModel *model = nullptr;
    const QTableView *table = nullptr;
    int rows = 0;
    int columns = 0;
    int column = 0; ///< of the model that a list shows
};

class CellAccess final : public QAccessibleInterface, public QAccessibleTableCellInterface {
public:
    CellAccess(QAbstractItemView *view, int row, int column)
        : m_view(view)
        , m_row(row)
        , m_column(column)
    {}

    int row() const { return m_row; }
    int column() const { return m_column; }

    bool isValid() const override
    {
        if (!m_view)
            return false;
        const Shape shape(*m_view);
        return m_row < shape.rows && m_column < shape.columns;
    }
    QObject *object() const override { return nullptr; }
    QAccessible::Role role() const override
    {
        if (m_row == kHeader)
            return QAccessible::ColumnHeader;
        if (m_column == kHeader)
            return QAccessible::RowHeader;
        return isTable() ? QAccessible::Cell : QAccessible::ListItem;
    }
    QString text(QAccessible::Text text) const override
    {
        if (!isValid() || text != QAccessible::Name)
            return {};
        const QAbstractItemModel &model = *m_view->model();
        if (m_row == kHeader || m_column == kHeader) {
            const bool columns = m_row == kHeader;
            const int section = columns ? m_column : m_row;
            return section == kHeader
                       ? QString()
                       : model
                             .headerData(section, columns ? Qt::Horizontal : Qt::Vertical,
                                         Qt::DisplayRole)
                             .toString();
        }
        const QString spoken = index().data(Qt::AccessibleTextRole).toString();
        return spoken.isEmpty() ? index().data(Qt::DisplayRole).toString() : spoken;
    }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const QModelIndex at = index();
        if (!at.isValid())
            return state; // a header
        state.selectable = true;
        state.focusable = true;
        state.selected = isSelected();
        state.focused = m_view->hasFocus() && m_view->currentIndex() == at;
        state.offscreen = !m_view->viewport()->rect().intersects(m_view->visualRect(at));
        const QVariant check = at.data(Qt::CheckStateRole);
        state.checkable = check.isValid();
        state.checked = check.toInt() == Qt::Checked;
        return state;
    }
    QRect rect() const override
    {
        const QModelIndex at = isValid() ? index() : QModelIndex();
        if (!at.isValid())
            return {};
        const QRect place = m_view->visualRect(at);
        return {m_view->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view.data());
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface && isTable()
                   ? static_cast<QAccessibleTableCellInterface *>(this)
                   : nullptr;
    }

    bool isSelected() const override
    {
        return m_view && m_view->selectionModel() && m_view->selectionModel()->isSelected(index());
    }
    QList<QAccessibleInterface *> columnHeaderCells() const override
    {
        return titled(kHeader, m_column);
    }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return titled(m_row, kHeader); }
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

private:
    bool isTable() const { return qobject_cast<const QTableView *>(m_view.data()); }
    QModelIndex index() const
    {
        if (!m_view || !m_view->model() || m_row == kHeader || m_column == kHeader)
            return {};
        return m_view->model()->index(m_row, isTable() ? m_column : Shape(*m_view).column,
                                      m_view->rootIndex());
    }
    QList<QAccessibleInterface *> titled(int row, int column) const;

    QPointer<QAbstractItemView> m_view;
    int m_row;
    int m_column;
};

/// A list or a table. A cell beyond the end is the last one: Qt's bridge does not survive none.
class ViewAccess final : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit ViewAccess(QAbstractItemView *view)
        : QAccessibleWidget(view, qobject_cast<QTableView *>(view) ? QAccessible::Table
                                                                   : QAccessible::List)
    {}
    ~ViewAccess() override { forget(); }

    int childCount() const override { return shape().isEmpty() ? 0 : shape().count(); }
    QAccessibleInterface *child(int index) const override
    {
        const Shape all = shape();
        if (index < 0 || all.isEmpty() || index >= all.count())
            return nullptr;
        const int headers = all.table ? 1 : 0;
        return cell(index / all.across() - headers, index % all.across() - headers);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *at = dynamic_cast<const CellAccess *>(child);
        const int headers = shape().table ? 1 : 0;
        return at ? (at->row() + headers) * shape().across() + at->column() + headers : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QModelIndex at = view()->indexAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
        return at.isValid() ? cell(at.row(), shape().table ? at.column() : 0) : nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        const QModelIndex at = view()->currentIndex();
        return at.isValid() ? cell(at.row(), shape().table ? at.column() : 0) : nullptr;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableInterface)
            return shape().table && !shape().isEmpty()
                       ? static_cast<QAccessibleTableInterface *>(this)
                       : nullptr;
        return QAccessibleWidget::interface_cast(type);
    }

    QAccessibleInterface *cellAt(int row, int column) const override
    {
        const Shape all = shape();
        return cell(qBound(0, row, all.rows - 1), qBound(0, column, all.columns - 1));
    }
    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    int rowCount() const override { return shape().rows; }
    int columnCount() const override { return shape().columns; }
    QString rowDescription(int row) const override { return title(row, Qt::Vertical); }
    QString columnDescription(int column) const override { return title(column, Qt::Horizontal); }
    QList<QAccessibleInterface *> selectedCells() const override
    {
        QList<QAccessibleInterface *> cells;
        for (const QModelIndex &index : selection())
            cells << cell(index.row(), index.column());
        return cells;
    }
    int selectedCellCount() const override { return int(selection().size()); }
    QList<int> selectedRows() const override { return lines(&QModelIndex::row); }
    QList<int> selectedColumns() const override { return {}; }
    int selectedRowCount() const override { return int(selectedRows().size()); }
    int selectedColumnCount() const override { return 0; }
    bool isRowSelected(int row) const override { return selectedRows().contains(row); }
    bool isColumnSelected(int) const override { return false; }
    bool selectRow(int row) override
    {
        const QModelIndex at = view()->model()->index(row, 0, view()->rootIndex());
        if (at.isValid())
            view()->setCurrentIndex(at);
        return at.isValid();
    }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override { forget(); }

    QAccessibleInterface *cell(int row, int column) const
    {
        const qint64 key = (qint64(row) << 32) + column;
        const auto found = m_cells.constFind(key);
        if (found != m_cells.constEnd()) {
            if (auto *known = QAccessible::accessibleInterface(*found))
                return known;
        }
        if (m_cells.size() > kKeptCells)
            forget();
        auto *made = new CellAccess(view(), row, column);
        m_cells.insert(key, QAccessible::registerAccessibleInterface(made));
        return made;
    }

private:
    QAbstractItemView *view() const { return static_cast<QAbstractItemView *>(widget()); }
    Shape shape() const { return Shape(*view()); }
    QModelIndexList selection() const
    {
        return view()->selectionModel() ? view()->selectionModel()->selectedIndexes()
                                        : QModelIndexList();
    }
    QList<int> lines(int (QModelIndex::*of)() const) const
    {
        QList<int> all;
        for (const QModelIndex &index : selection()) {
            if (!all.contains((index.*of)()))
                all << (index.*of)();
        }
        return all;
    }
    QString title(int section, Qt::Orientation orientation) const
    {
        const int count = orientation == Qt::Horizontal ? shape().columns : shape().rows;
        return section < 0 || section >= count
                   ? QString()
                   : view()->model()->headerData(section, orientation, Qt::DisplayRole).toString();
    }
    void forget() const
    {
        for (const QAccessible::Id id : std::as_const(m_cells))
            QAccessible::deleteAccessibleInterface(id);
        m_cells.clear();
    }

    mutable QHash<qint64, QAccessible::Id> m_cells;
};

QList<QAccessibleInterface *> CellAccess::titled(int row, int column) const
{
    auto *whole = dynamic_cast<ViewAccess *>(parent());
    return whole && isValid() ? QList<QAccessibleInterface *>{whole->cell(row, column)}
                              : QList<QAccessibleInterface *>();
}

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    if (!object || !object->isWidgetType())
        return nullptr;
    if (auto *line = qobject_cast<QLineEdit *>(object))
        return makeLineAccess(line);
    if (auto *header = qobject_cast<QHeaderView *>(object)) // its titles are cells of the table
        return new QAccessibleWidget(header, QAccessible::Pane);
    if (auto *view = qobject_cast<QAbstractItemView *>(object))
        return qobject_cast<QListView *>(view) || qobject_cast<QTableView *>(view)
                   ? new ViewAccess(view)
                   : nullptr;
    if (qobject_cast<QPlainTextEdit *>(object) || qobject_cast<QTextEdit *>(object))
        return nullptr; // texts answer well
    if (auto *area = qobject_cast<QAbstractScrollArea *>(object))
        return new QAccessibleWidget(area, QAccessible::Pane);
    return nullptr;
}

} // namespace

void installViewAccess()
{
    // Installing the same factory twice is a no-op in Qt.
    QAccessible::installFactory(makeAccess);
}

} // namespace dunlin::common
