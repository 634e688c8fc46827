// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queue_access.h"

#include "ui/queue/queue_model.h"
#include "ui/queue/queue_view.h"

#include <QtCore/QHash>
#include <QtCore/QPointer>
#include <QtGui/QAccessible>
#include <QtWidgets/QAccessibleWidget>

namespace dunlin::queue {

namespace {

constexpr int kKeptRows = 256;

/// One row; valid as long as the view has it.
class RowAccess final : public QAccessibleInterface {
public:
    RowAccess(QueueView *view, int row) : m_view(view), m_row(row) {}

    int row() const { return m_row; }
    bool isValid() const override
    {
        return m_view && m_view->model() && m_row < m_view->model()->rowCount();
    }
    QObject *object() const override { return nullptr; }
    QString text(QAccessible::Text text) const override
    {
        if (!isValid() || text != QAccessible::Name)
            return {};
        return static_cast<const QueueModel *>(m_view->model())->sentence(m_row);
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QPoint corner =
            m_view->viewport()->mapToGlobal(QPoint(0, m_view->rowViewportPosition(m_row)));
        return {corner, QSize(m_view->viewport()->width(), m_view->rowHeight(m_row))};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.selectable = true;
        state.focusable = true;
        state.selected = m_view->currentRow() == m_row;
        state.focused = m_view->hasFocus() && state.selected;
        state.offscreen = m_row < m_view->firstVisible() || m_row > m_view->lastVisible();
        return state;
    }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view.data());
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }

private:
    QPointer<QueueView> m_view;
    int m_row;
};

/// The list: its children are the rows on screen. It never answers a child with nothing, which
/// the AT-SPI bridge of Qt 6.4 does not survive.
class ListAccess final : public QAccessibleWidget {
public:
    explicit ListAccess(QueueView *view) : QAccessibleWidget(view, QAccessible::List) {}
    ~ListAccess() override { forget(); }

    int childCount() const override
    {
        if (view()->model()->rowCount() == 0)
            return 0;
        return qMax(0, view()->lastVisible() - view()->firstVisible() + 1);
    }
    QAccessibleInterface *child(int index) const override
    {
        const int rows = view()->model()->rowCount();
        if (rows == 0)
            return const_cast<ListAccess *>(this);
        return rowAccess(qBound(0, view()->firstVisible() + index, rows - 1));
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *row = dynamic_cast<const RowAccess *>(child);
        return row ? row->row() - view()->firstVisible() : -1;
    }
    QAccessibleInterface *focusChild() const override
    {
        const int row = view()->currentRow();
        return row < 0 ? const_cast<ListAccess *>(this) : rowAccess(row);
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const int row = view()->rowAt(view()->viewport()->mapFromGlobal(QPoint(x, y)).y());
        return row < 0 ? nullptr : rowAccess(row);
    }

private:
    QueueView *view() const { return static_cast<QueueView *>(widget()); }
    QAccessibleInterface *rowAccess(int row) const
    {
        const auto found = m_rows.constFind(row);
        if (found != m_rows.constEnd()) {
            if (auto *known = QAccessible::accessibleInterface(*found))
                return known;
        }
        if (m_rows.size() > kKeptRows)
            forget();
        auto *made = new RowAccess(view(), row);
        m_rows.insert(row, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    void forget() const
    {
        for (const QAccessible::Id id : std::as_const(m_rows))
            QAccessible::deleteAccessibleInterface(id);
        m_rows.clear();
    }

    mutable QHash<int, QAccessible::Id> m_rows;
};

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    auto *view = qobject_cast<QueueView *>(object);
    return view ? new ListAccess(view) : nullptr;
}

} // namespace

void installQueueAccess()
{
    // Installing the same factory twice is a no-op in Qt.
    QAccessible::installFactory(makeAccess);
}

} // namespace dunlin::queue
