// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/chart_table.h"

#include "ui/style/tokens.h"

#include <QtGui/QKeyEvent>

#include <algorithm>

namespace dunlin::dashboard {

using style::Face;

namespace {
constexpr int kNameLeast = 96;
} // namespace

void ChartTableModel::setContent(TableContent content)
{
    const bool sameShape = content.headers.size() == m_content.headers.size()
                           && content.rows.size() == m_content.rows.size();
    // Screen readers hold on to cells: a reset takes them away, so only when the shape changes.
    if (!sameShape) {
        beginResetModel();
        m_content = std::move(content);
        endResetModel();
        return;
    }
    m_content = std::move(content);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const TableContent::Cell *ChartTableModel::cell(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return nullptr;
    const auto &row = m_content.rows[size_t(index.row())];
    return size_t(index.column()) < row.size() ? &row[size_t(index.column())] : nullptr;
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_content.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_content.headers.size());
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    const TableContent::Cell *shown = cell(index);
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole: return shown->text;
    case Qt::AccessibleTextRole: {
        const QString name = m_content.rows[size_t(index.row())][0].text;
        if (index.column() == 0)
            return name;
        return name + QStringLiteral(", ") + m_content.headers[index.column()]
               + QStringLiteral(": ") + shown->text;
    }
    case Qt::FontRole:
        return index.column() == 0 ? style::font(Face::Body) : style::figures(Face::Body);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight));
    default: return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_content.headers.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_content.headers[section];
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == 0 ? Qt::AlignLeft : Qt::AlignRight));
    return {};
}

ChartTable::ChartTable(QWidget *parent) : common::LetterlessTable(parent)
{
    setModel(&m_model);
    common::setUpTable(*this);
    setSelectionBehavior(SelectItems);
    connect(this, &QTableView::doubleClicked, this, &ChartTable::open);
}

void ChartTable::setContent(TableContent content)
{
    m_model.setContent(std::move(content));
    fitColumns();
}

/// No figure is cut: what room is left over goes to all columns alike; what lacks is taken from the
/// names, and scrolled beyond that.
void ChartTable::fitColumns()
{
    const int columns = m_model.columnCount();
    // Measuring every cell is dear, and most tables are never looked at.
    if (columns == 0 || !isVisible())
        return;
    resizeColumnsToContents();
    int used = 0;
    for (int column = 0; column < columns; ++column)
        used += columnWidth(column);
    const int spare = viewport()->width() - used;
    // Names give way only where that spares the reader the scrolling.
    if (spare < 0 && columnWidth(0) + spare >= style::scaled(kNameLeast))
        setColumnWidth(0, columnWidth(0) + spare);
    for (int column = 0; column < columns && spare > 0; ++column)
        setColumnWidth(column,
                       columnWidth(column) + spare / columns + (column == 0 ? spare % columns : 0));
}

void ChartTable::showEvent(QShowEvent *event)
{
    LetterlessTable::showEvent(event);
    fitColumns();
}

void ChartTable::resizeEvent(QResizeEvent *event)
{
    LetterlessTable::resizeEvent(event);
    fitColumns();
}

void ChartTable::open(const QModelIndex &index)
{
    const TableContent::Cell *cell = m_model.cell(index);
    if (cell && cell->query)
        Q_EMIT drilled(*cell->query);
}

void ChartTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        open(currentIndex());
        return;
    }
    LetterlessTable::keyPressEvent(event);
}

} // namespace dunlin::dashboard
