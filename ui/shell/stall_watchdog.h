// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QMutex>
#include <QtCore/QString>
#include <QtCore/QTimer>

#include <atomic>
#include <memory>

class QThread;

namespace dunlin::shell {

/// A GUI thread that does not answer for longer is a defect.
inline constexpr int kStallMs = 50;

/// Notices when the GUI thread stands still for more than 50 ms, and logs for how long and under
/// which command. A timer of the GUI thread beats, a thread of its own listens; while the window
/// is not active nothing beats. Created and destroyed on the GUI thread; counters may be read from
/// any thread.
class StallWatchdog final : public QObject {
    Q_OBJECT
public:
    explicit StallWatchdog(QObject *parent = nullptr);
    ~StallWatchdog() override;

    int stalls() const { return m_stalls.load(); }
    int longestMs() const { return m_longestMs.load(); }

    void start();
    void stop();
    void reset();
    /// What the GUI thread does from now on.
    void setCommand(const QString &id);

private:
    void beat();
    void listen();
    QString command() const;

    QElapsedTimer m_clock;
    QTimer m_beat;
    std::unique_ptr<QThread> m_thread;
    std::atomic<qint64> m_lastBeatMs{-1};
    std::atomic<bool> m_stop{false};
    std::atomic<int> m_stalls{0};
    std::atomic<int> m_longestMs{0};
    mutable QMutex m_mutex;
    QString m_command; ///< guarded by m_mutex
};

} // namespace dunlin::shell
