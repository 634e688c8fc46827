// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <chrono>

namespace dunlin::shell {

/// Says when nobody has touched keyboard, mouse or screen of this program for a while. GUI thread.
class IdleWatch final : public QObject {
    Q_OBJECT
public:
    explicit IdleWatch(std::chrono::milliseconds patience, QObject *parent = nullptr);

Q_SIGNALS:
    /// Once for each pause.
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
};

} // namespace dunlin::shell
