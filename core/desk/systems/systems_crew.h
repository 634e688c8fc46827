// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/office.h"
#include "core/desk/systems/web_call.h"

#include <QtCore/QString>
#include <QtCore/QThreadPool>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <set>

namespace dunlin::desk {

/// How many work at once.
struct CrewSize {
    int hooks = 16;
    /// Of `hooks`, for those that gave no answer last time: the others always find a place.
    int silentHooks = 8;
    int connectors = 4;
};

/// Tells webhooks and runs connectors, each on a thread of its own while it has something to do:
/// one that is slow, or does not answer, holds up nobody but itself. A webhook that gave no answer
/// is left in peace for a while, longer each time. Use on one thread.
class SystemsCrew {
public:
    /// `hookCall` and `connectorCall` are called on several threads at once; `complain` gets what
    /// went wrong, in words, on any thread.
    SystemsCrew(Office &office, WebCaller hookCall, WebCaller connectorCall,
                std::function<void(const QString &)> complain, const CrewSize &size = {});
    /// Waits for those at work.
    ~SystemsCrew();
    SystemsCrew(const SystemsCrew &) = delete;
    SystemsCrew &operator=(const SystemsCrew &) = delete;

    /// Makes the deliveries of what has happened, and sends those to work who have something to do
    /// and a place. Does not wait for them.
    void look();
    /// Until somebody has finished, or for so long; true: somebody has.
    bool waitForOne(int ms);
    /// Until nobody is at work.
    void waitForAll();

private:
    using Clock = std::chrono::steady_clock;
    struct Silence {
        int times = 0;
        Clock::time_point until;
    };
    void lookForHooks();
    void lookForConnectors();
    bool takePlace(const QString &name, bool isHook);
    void leavePlace(const QString &name, bool isHook, bool silent);

    Office &m_office;
    const WebCaller m_hookCall;
    const WebCaller m_connectorCall;
    const std::function<void(const QString &)> m_complain;
    const CrewSize m_size;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::set<QString> m_hooksAtWork;
    std::set<QString> m_connectorsAtWork;
    std::map<QString, Silence> m_silent;
    quint64 m_finished = 0;
    quint64 m_seen = 0; ///< of m_finished, by waitForOne
    QThreadPool m_pool;
};

} // namespace dunlin::desk
