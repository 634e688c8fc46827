// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/key_button.h"

#include "ui/shell/key_table.h"
#include "ui/style/tokens.h"

#include <QtCore/QTimer>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QToolTip>

namespace dunlin::settings {

namespace {

constexpr int kSecondMs = 1200;
constexpr int kWhyMs = 8000;

} // namespace

KeyButton::KeyButton(const QString &keys, const QString &words, QWidget *parent)
    : QToolButton(parent)
    , m_keys(keys)
    , m_second(new QTimer(this))
{
    setText(keys);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(style::scaled(24));
    setAccessibleName(tr("%1: %2. Change the key").arg(words, keys));
    setToolTip(tr("Change the key"));
    m_second->setSingleShot(true);
    m_second->setInterval(kSecondMs);
    connect(m_second, &QTimer::timeout, this, &KeyButton::finish);
    connect(this, &QToolButton::clicked, this, &KeyButton::wait);
}

void KeyButton::wait()
{
    m_waiting = true;
    m_first.reset();
    setText(tr("press a key…"));
}

void KeyButton::stop()
{
    m_second->stop();
    m_waiting = false;
    m_first.reset();
    setText(m_keys);
}

void KeyButton::refuse(const QString &why)
{
    stop();
    QToolTip::showText(mapToGlobal(QPoint(0, height())), why, this, rect(), kWhyMs);
    setAccessibleDescription(why);
}

bool KeyButton::event(QEvent *event)
{
    if (!m_waiting)
        return QToolButton::event(event);
    // The table of keys, and the dialogs' own keys, come after this.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QToolButton::event(event);
    const auto &press = static_cast<const QKeyEvent &>(*event);
    event->accept();
    if (const auto stroke = shell::KeyTable::strokeOf(press))
        take(*stroke);
    return true;
}

void KeyButton::take(const shell::KeyStroke &stroke)
{
    if (!m_first && stroke == shell::KeyStroke{Qt::Key_Escape, Qt::NoModifier})
        return stop();
    if (!m_first && stroke == shell::KeyStroke{Qt::Key_Delete, Qt::NoModifier}) {
        stop();
        Q_EMIT keysPressed(QString());
        return;
    }
    if (m_first) {
        const QString keys = shell::writeKeys({*m_first, stroke});
        stop();
        Q_EMIT keysPressed(keys);
        return;
    }
    m_first = stroke;
    const bool beginsPair =
        stroke.modifiers == Qt::NoModifier && (stroke.key == Qt::Key_G || stroke.key == Qt::Key_F);
    if (!beginsPair)
        return finish();
    setText(shell::KeyCombo{stroke, std::nullopt}.text() + QStringLiteral(" …"));
    m_second->start();
}

void KeyButton::finish()
{
    if (!m_first)
        return;
    const QString keys = shell::writeKeys({*m_first, std::nullopt});
    stop();
    if (shell::readKeys(keys))
        Q_EMIT keysPressed(keys);
}

void KeyButton::focusOutEvent(QFocusEvent *event)
{
    if (m_waiting)
        stop();
    QToolButton::focusOutEvent(event);
}

} // namespace dunlin::settings
