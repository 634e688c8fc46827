// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bench.h"

#include <QtCore/QEvent>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

#include <functional>

namespace dunlin::bench {

/// Measures from an action (a key press, usually) to the end of the last painting it caused: late
/// answers repaint, so it listens until nothing was painted for `quietMs`.
class PaintTimer : public QObject {
    Q_OBJECT
public:
    /// Paints of `area` and of what is in it count; the clock and the age of the last sync, which
    /// repaint every second whatever anybody does, are outside of it.
    PaintTimer(QWidget *area, int quietMs);
    ~PaintTimer() override;

    /// Milliseconds to the end of the last paint; 0 when nothing was painted.
    double measure(const std::function<void()> &act);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointer<QWidget> m_area;
    int m_quietMs;
    bool m_painted = false;
    double m_start = 0;
};

} // namespace dunlin::bench
