// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bench.h"

#include <QtCore/QEvent>
#include <QtCore/QObject>

#include <functional>

namespace dunlin::bench {

/// Measures from an action (a key press, usually) to the end of the last painting it caused: late
/// answers repaint, so it listens until nothing was painted for `quietMs`.
class PaintTimer : public QObject {
    Q_OBJECT
public:
    explicit PaintTimer(int quietMs);
    ~PaintTimer() override;

    /// Milliseconds to the end of the last paint; 0 when nothing was painted.
    double measure(const std::function<void()> &act);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int m_quietMs;
    double m_lastPaint = 0;
};

} // namespace dunlin::bench
