// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/command.h"

#include <QtWidgets/QToolButton>

#include <optional>

class QTimer;

namespace dunlin::settings {

/// The picture of a key that can be changed: pressed, it waits for the new key, or for two when
/// the first begins a pair (G, F). Esc leaves it as it is, Del gives the command its own key back.
class KeyButton final : public QToolButton {
    Q_OBJECT
public:
    /// `keys` as on the screen; `words`: what they do, for the screen reader.
    KeyButton(const QString &keys, const QString &words, QWidget *parent = nullptr);

    bool isWaiting() const { return m_waiting; }
    /// Says beside the button why the keys that were pressed cannot be these, and waits no more.
    void refuse(const QString &why);

Q_SIGNALS:
    /// As shell::writeKeys writes them; empty: its own again.
    void keysPressed(const QString &keys);

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void wait();
    void stop();
    void take(const shell::KeyStroke &stroke);
    void finish();

    QString m_keys;
    QTimer *m_second;
    std::optional<shell::KeyStroke> m_first;
    bool m_waiting = false;
};

} // namespace dunlin::settings
