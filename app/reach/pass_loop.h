// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace dunlin::reach {

/// Does the same every so often on a thread of its own, the first time at once, while an office is
/// served. What is wrong is logged, but the same trouble pass after pass is one line.
class PassLoop {
public:
    /// Gives what is wrong, in words; empty: nothing is.
    using Pass = std::function<QString()>;
    PassLoop(int seconds, Pass pass);
    /// Waits for the pass under way.
    ~PassLoop();
    PassLoop(const PassLoop &) = delete;
    PassLoop &operator=(const PassLoop &) = delete;

private:
    void run();
    const int m_seconds;
    const Pass m_pass;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace dunlin::reach
