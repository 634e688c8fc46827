// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/accessible_walk.h"

#include <QtCore/QMetaEnum>
#include <QtGui/QAccessible>
#include <QtWidgets/QAbstractScrollArea>

namespace dunlin::shell {

namespace {

constexpr int kMostNodes = 20'000;
constexpr int kMostChildren = 400; // a list shows its rows, not a million of them
constexpr int kFarRow = 2'000'000; // where Qt's own table interface crashed

int &seen()
{
    static int count = 0;
    return count;
}

// What scrolls inside a view has the view's focus and the view's name.
bool isViewport(const QAccessibleInterface &node)
{
    const auto *widget = qobject_cast<const QWidget *>(node.object());
    const auto *area =
        widget ? qobject_cast<const QAbstractScrollArea *>(widget->parentWidget()) : nullptr;
    return area && area->viewport() == widget;
}

bool canBeUsed(const QAccessibleInterface &node)
{
    const QAccessible::State state = node.state();
    if (state.invisible || state.disabled || isViewport(node))
        return false;
    switch (node.role()) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::Slider:
    case QAccessible::SpinBox:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::ListItem:
    case QAccessible::MenuItem:
    case QAccessible::PageTab:
    case QAccessible::Link:
    case QAccessible::Chart: return true;
    default: return state.focusable;
    }
}

QString describe(const QAccessibleInterface &node)
{
    const auto roles = QMetaEnum::fromType<QAccessible::Role>();
    const QObject *object = node.object();
    QString words = QString::fromLatin1(roles.valueToKey(node.role()));
    for (int up = 0; object && up < 4; ++up, object = object->parent())
        words += QStringLiteral(" < %1 %2")
                     .arg(QLatin1String(object->metaObject()->className()), object->objectName());
    return words;
}

// Questions that a screen reader asks, the foolish ones too. Answers do not matter: being there
// afterwards does.
void probe(QAccessibleInterface &node)
{
    node.rect();
    node.childAt(0, 0);
    // Not asked: a child that does not exist. Qt's own scroll areas (6.4) take it from a list
    // unseen.
    for (const auto text : {QAccessible::Name, QAccessible::Description, QAccessible::Value,
                            QAccessible::Help, QAccessible::Accelerator})
        node.text(text);
    if (auto *table = node.tableInterface()) {
        table->rowCount();
        table->columnCount();
        table->cellAt(kFarRow, 0);
        table->cellAt(-1, -1);
        table->rowDescription(kFarRow);
        table->selectedRowCount();
    }
    if (auto *text = node.textInterface()) {
        int start = 0;
        int end = 0;
        text->text(0, text->characterCount());
        text->attributes(0, &start, &end);
        text->characterRect(0);
        text->offsetAtPoint(QPoint(-5, -5));
        // Not asked: the word at a place. Qt 6.4 looks for the end of one in "+2w" for ever.
    }
    if (auto *value = node.valueInterface()) {
        value->currentValue();
        value->minimumValue();
    }
    if (auto *action = node.actionInterface())
        action->actionNames();
}

void walk(QAccessibleInterface *node, QStringList &faults)
{
    if (!node || !node->isValid() || seen() >= kMostNodes)
        return;
    ++seen();
    probe(*node);
    if (node->state().invisible)
        return;
    if (canBeUsed(*node) && node->text(QAccessible::Name).trimmed().isEmpty())
        faults << describe(*node);
    const int children = qMin(node->childCount(), kMostChildren);
    for (int i = 0; i < children; ++i)
        walk(node->child(i), faults);
}

} // namespace

QStringList accessibleFaults(QWidget &window)
{
    seen() = 0;
    QStringList faults;
    walk(QAccessible::queryAccessibleInterface(&window), faults);
    faults.removeDuplicates();
    return faults;
}

int accessibleNodesSeen()
{
    return seen();
}

} // namespace dunlin::shell
