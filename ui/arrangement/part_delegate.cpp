// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/arrangement/part_delegate.h"

#include "ui/arrangement/schedule_model.h"
#include "ui/style/tokens.h"
#include "ui/wrapup/echo_edit.h"

#include <QtGui/QKeyEvent>

namespace dunlin::arrangement {

using wrapup::AmountEdit;
using wrapup::DateEdit;

namespace {

constexpr int kEditorWidth = 200;

const ScheduleRow &rowOf(const QModelIndex &index)
{
    return static_cast<const ScheduleModel *>(index.model())->row(index.row());
}

} // namespace

void PartDelegate::setContext(const base::AmountContext &amounts, QDate today)
{
    m_amounts = amounts;
    m_today = today;
}

QWidget *PartDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    if (index.column() == ScheduleModel::Amount) {
        auto *edit =
            new AmountEdit(QStringLiteral("partAmount"), tr("Amount of this payment"), parent);
        edit->setContext(m_amounts);
        return edit;
    }
    auto *edit = new DateEdit(QStringLiteral("partDue"), tr("Day of this payment"), parent);
    edit->setToday(m_today);
    return edit;
}

// The field says how it read what was typed, for which a column of figures has no room.
void PartDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    QRect rect = option.rect;
    const int more = qMax(0, style::scaled(kEditorWidth) - rect.width());
    if (option.direction == Qt::RightToLeft)
        rect.setLeft(rect.left() - more);
    else
        rect.setRight(rect.right() + more);
    editor->setGeometry(rect);
}

void PartDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *amount = qobject_cast<AmountEdit *>(editor)) {
        amount->suggest(rowOf(index).amount);
        amount->selectAll();
    } else if (auto *due = qobject_cast<DateEdit *>(editor)) {
        due->suggest(rowOf(index).due);
        due->selectAll();
    }
}

// The view would take the key for itself.
bool PartDelegate::eventFilter(QObject *editor, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(editor);
    if (!widget || event->type() != QEvent::KeyPress)
        return TableDelegate::eventFilter(editor, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter || !(key->modifiers() & Qt::ControlModifier))
        return TableDelegate::eventFilter(editor, event);
    Q_EMIT commitData(widget);
    Q_EMIT closeEditor(widget);
    Q_EMIT confirmed();
    return true;
}

void PartDelegate::setModelData(QWidget *editor, QAbstractItemModel *,
                                const QModelIndex &index) const
{
    const ScheduleRow &row = rowOf(index);
    if (const auto *amount = qobject_cast<AmountEdit *>(editor)) {
        if (amount->amount() && *amount->amount() != row.amount)
            Q_EMIT typed(index.row(), amount->amount(), std::nullopt);
    } else if (const auto *due = qobject_cast<DateEdit *>(editor)) {
        if (due->isReadable() && *due->date() != row.due)
            Q_EMIT typed(index.row(), std::nullopt, due->date());
    }
}

} // namespace dunlin::arrangement
