// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_teacher.h"

#include "ui/common/money_text.h"
#include "ui/shell/key_table.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QAbstractButton>

namespace dunlin::shell {

namespace {
constexpr char kCommand[] = "taughtCommand";
}

void teachKey(QAbstractButton &button, const QString &commandId)
{
    button.setProperty(kCommand, commandId);
}

KeyTeacher::KeyTeacher(const KeyTable &keys, QVariantMap counts, QObject *parent)
    : QObject(parent)
    , m_keys(keys)
    , m_counts(std::move(counts))
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool KeyTeacher::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease && watched->isWidgetType()) {
        const auto *button = qobject_cast<QAbstractButton *>(watched);
        const auto &mouse = static_cast<const QMouseEvent &>(*event);
        const QString id = button ? button->property(kCommand).toString() : QString();
        if (!id.isEmpty() && button->isDown() && button->rect().contains(mouse.pos()))
            usedByMouse(id);
    }
    return QObject::eventFilter(watched, event);
}

void KeyTeacher::usedByMouse(const QString &id)
{
    const int uses = m_counts.value(id).toInt() + 1;
    const Command *command = m_keys.find(id);
    if (uses > kUses || !command)
        return;
    m_counts.insert(id, uses);
    Q_EMIT counted(m_counts);
    const QString key = m_keys.keyOf(id);
    if (uses == kUses && !key.isEmpty())
        //: shown once to somebody who did this by mouse: %1 "Go to the queue", %2 "G Q"
        Q_EMIT lesson(tr("%1: the key is %2").arg(command->title, common::isolated(key)));
}

} // namespace dunlin::shell
