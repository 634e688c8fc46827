// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/paint_timer.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QThread>

namespace dunlin::bench {

PaintTimer::PaintTimer(int quietMs) : m_quietMs(quietMs)
{
    QCoreApplication::instance()->installEventFilter(this);
}

PaintTimer::~PaintTimer()
{
    QCoreApplication::instance()->removeEventFilter(this);
}

bool PaintTimer::eventFilter(QObject *, QEvent *event)
{
    // UpdateRequest paints everything that is dirty before it returns to the loop.
    if (event->type() == QEvent::UpdateRequest || event->type() == QEvent::Paint)
        m_lastPaint = -1;
    return false;
}

double PaintTimer::measure(const std::function<void()> &act)
{
    QCoreApplication::processEvents();
    m_lastPaint = 0;
    double last = 0;
    const double start = nowMs();
    act();
    double quietSince = nowMs();
    while (nowMs() - quietSince < m_quietMs) {
        QCoreApplication::processEvents();
        if (m_lastPaint < 0) {
            last = nowMs();
            quietSince = last;
            m_lastPaint = 0;
        } else {
            QThread::usleep(200);
        }
    }
    return last > 0 ? last - start : 0;
}

} // namespace dunlin::bench
