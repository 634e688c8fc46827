// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QTimer>

#include <pthread.h>
#include <sys/types.h>

#include <atomic>
#include <memory>
#include <vector>

class QThread;

namespace dunlin::bench {

/// One time in which the GUI thread did not come back to its events.
struct Stall {
    QString during;    ///< the command
    double ms = 0;     ///< by the clock
    double worked = 0; ///< ms of it that the thread computed
    double ready = 0;  ///< ms of it that the thread wanted to compute and no processor was free
    /// Return addresses, innermost first, of each sample that was taken.
    std::vector<std::vector<void *>> stacks;
};

/// Says of each stall of the GUI thread what it did then. The watchdog of the window counts them;
/// this asks the kernel how much of one was work, and how much was waiting for a processor that
/// other programs had, which is no fault of the window. With DUNLIN_BENCH_STACKS set it also looks
/// at the thread's stack every few milliseconds (by a signal, so no debugger is needed) and says
/// in which functions it stood. Linux. Made, used and destroyed on the GUI thread.
class StallTrace : public QObject {
    Q_OBJECT
public:
    /// Stalls of `leastMs` and more are kept.
    explicit StallTrace(double leastMs);
    ~StallTrace() override;

    /// What the GUI thread does from now on.
    void setCommand(const QString &id) { m_command = id; }
    void reset() { m_stalls.clear(); }
    const std::vector<Stall> &stalls() const { return m_stalls; }
    /// Stalls that would have been one with a processor to itself.
    int ownStalls() const;
    /// Ditto: the longest, ms.
    double longestOwnMs() const;
    /// All of them, longest first, on stderr; with stacks in how many samples each function stood,
    /// outermost first.
    void print() const;

private:
    struct Times {
        double clock = 0;
        double worked = 0;
        double ready = 0;
    };
    void beat();
    void prod();
    Times times() const;

    const double m_leastMs;
    const pthread_t m_gui;
    int m_schedule = -1; ///< the kernel's file of this thread
    QTimer m_beat;
    Times m_last;
    std::atomic<double> m_lastClock{0};
    std::atomic<bool> m_stop{false};
    std::unique_ptr<QThread> m_prodder; ///< null: no stacks are taken
    QString m_command = QStringLiteral("start");
    std::vector<Stall> m_stalls;
};

} // namespace dunlin::bench
