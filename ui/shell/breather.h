// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

namespace dunlin::common {
class Button;
class Label;
} // namespace dunlin::common

namespace dunlin::shell {

/// Two minutes away from the screen, for who has had a hard call: covers the window, counts down,
/// and goes by itself. It is not recorded anywhere. What was typed stays where it is; Esc or Enter
/// come back earlier. GUI thread.
class Breather final : public QWidget {
    Q_OBJECT
public:
    static constexpr qint64 kLengthMs = 2 * base::kMsPerMinute;

    /// Over `window`'s content.
    Breather(const base::Clock &clock, QWidget *window);

    void begin();
    void end();

Q_SIGNALS:
    void begun();
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showTime();

    const base::Clock &m_clock;
    base::Instant m_until;
    QTimer m_tick;
    QPointer<QWidget> m_focus; ///< who had the keyboard
    common::Label *m_left;
    common::Button *m_back;
};

} // namespace dunlin::shell
