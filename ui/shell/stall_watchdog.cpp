// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stall_watchdog.h"

#include <QtCore/QLoggingCategory>
#include <QtCore/QThread>

namespace dunlin::shell {

namespace {

Q_LOGGING_CATEGORY(stallLog, "dunlin.stall", QtInfoMsg)

constexpr int kBeatMs = 10;
constexpr int kListenMs = 10;

} // namespace

StallWatchdog::StallWatchdog(QObject *parent) : QObject(parent)
{
    m_clock.start();
    m_beat.setTimerType(Qt::PreciseTimer);
    m_beat.setInterval(kBeatMs);
    connect(&m_beat, &QTimer::timeout, this, &StallWatchdog::beat);
}

StallWatchdog::~StallWatchdog()
{
    stop();
}

void StallWatchdog::start()
{
    if (m_thread)
        return;
    m_stop = false;
    m_lastBeatMs = m_clock.elapsed();
    m_beat.start();
    m_thread.reset(QThread::create([this] { listen(); }));
    m_thread->setObjectName(QStringLiteral("stall-watchdog"));
    m_thread->start();
}

void StallWatchdog::stop()
{
    if (!m_thread)
        return;
    m_stop = true;
    m_beat.stop();
    m_thread->wait();
    m_thread.reset();
}

void StallWatchdog::reset()
{
    m_stalls = 0;
    m_longestMs = 0;
}

void StallWatchdog::setCommand(const QString &id)
{
    const QMutexLocker lock(&m_mutex);
    m_command = id;
}

void StallWatchdog::beat()
{
    m_lastBeatMs = m_clock.elapsed();
}

// Reports when the stall is over: only then its length is known; the command is taken when the
// stall is noticed, while it is still the one that runs.
void StallWatchdog::listen()
{
    qint64 stalledSince = -1;
    QString during;
    while (!m_stop) {
        QThread::msleep(kListenMs);
        const qint64 last = m_lastBeatMs;
        if (stalledSince >= 0 && last != stalledSince) {
            const int length = int(last - stalledSince);
            ++m_stalls;
            m_longestMs = qMax(m_longestMs.load(), length);
            qCInfo(stallLog, "the screen stood still for %d ms during %s", length,
                   qPrintable(during));
            stalledSince = -1;
        }
        if (stalledSince < 0 && m_clock.elapsed() - last > kStallMs + kBeatMs) {
            stalledSince = last;
            during = command();
        }
    }
}

QString StallWatchdog::command() const
{
    const QMutexLocker lock(&m_mutex);
    return m_command.isEmpty() ? QStringLiteral("start") : m_command;
}

} // namespace dunlin::shell
