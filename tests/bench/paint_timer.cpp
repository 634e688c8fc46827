// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/paint_timer.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QThread>

#include <cstdio>

namespace dunlin::bench {

PaintTimer::PaintTimer(QWidget *area, int quietMs) : m_area(area), m_quietMs(quietMs)
{
    QCoreApplication::instance()->installEventFilter(this);
}

PaintTimer::~PaintTimer()
{
    QCoreApplication::instance()->removeEventFilter(this);
}

bool PaintTimer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_area && watched->isWidgetType()) {
        const auto *widget = static_cast<QWidget *>(watched);
        if (widget == m_area || m_area->isAncestorOf(widget)) {
            m_painted = true;
            if (qEnvironmentVariableIsSet("DUNLIN_BENCH_TRACE"))
                std::fprintf(stderr, "  %.1f paints %s %s\n", nowMs() - m_start,
                             widget->metaObject()->className(), qPrintable(widget->objectName()));
        }
    }
    return false;
}

double PaintTimer::measure(const std::function<void()> &act)
{
    QCoreApplication::processEvents();
    m_painted = false;
    double last = 0;
    const double start = nowMs();
    m_start = start;
    act();
    double quietSince = nowMs();
    while (nowMs() - quietSince < m_quietMs) {
        QCoreApplication::processEvents();
        if (m_painted) {
            last = nowMs();
            quietSince = last;
            m_painted = false;
        } else {
            QThread::usleep(200);
        }
    }
    if (qEnvironmentVariableIsSet("DUNLIN_BENCH_TRACE"))
        std::fprintf(stderr, "-- %.1f\n", last - start);
    return last > 0 ? last - start : 0;
}

} // namespace dunlin::bench
