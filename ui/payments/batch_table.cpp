// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/batch_table.h"

#include "ui/common/table.h"
#include "ui/payments/batch_model.h"

#include <QtWidgets/QLineEdit>

namespace dunlin::payments {

namespace {

/// Cells with a name for assistive technology; what is being typed is not written over when the
/// line is read meanwhile.
class CellDelegate final : public common::TableDelegate {
public:
    using TableDelegate::TableDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        QWidget *editor = TableDelegate::createEditor(parent, option, index);
        if (editor) {
            editor->setObjectName(QStringLiteral("batchCell"));
            editor->setAccessibleName(
                index.model()->headerData(index.column(), Qt::Horizontal).toString());
        }
        return editor;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        const auto *line = qobject_cast<const QLineEdit *>(editor);
        if (!line || !line->isModified())
            TableDelegate::setEditorData(editor, index);
    }
};

} // namespace

BatchTable::BatchTable(QWidget *parent) : QTableView(parent)
{
    common::setUpTable(*this);
    setItemDelegate(new CellDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::AllEditTriggers);
    setTabKeyNavigation(true);
}

void BatchTable::editAt(int row, int column)
{
    const QModelIndex index = model()->index(row, column);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    // The cell that became current may be open already; the plain edit() complains then.
    edit(index, AllEditTriggers, nullptr);
}

void BatchTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    using Hint = QAbstractItemDelegate::EndEditHint;
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (hint == Hint::EditNextItem || hint == Hint::SubmitModelCache)
        step(1);
    else if (hint == Hint::EditPreviousItem)
        step(-1);
}

void BatchTable::step(int by)
{
    int row = currentIndex().row();
    int column = currentIndex().column() + by;
    if (column > BatchModel::Reference) {
        column = BatchModel::Account;
        ++row;
    } else if (column < BatchModel::Account) {
        column = BatchModel::Reference;
        --row;
    }
    if (row >= 0 && row < model()->rowCount())
        editAt(row, column);
}

} // namespace dunlin::payments
