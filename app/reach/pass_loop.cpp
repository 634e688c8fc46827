// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reach/pass_loop.h"

#include <QtCore/QLoggingCategory>

#include <chrono>
#include <utility>

Q_LOGGING_CATEGORY(lcReach, "dunlin.reach")

namespace dunlin::reach {

PassLoop::PassLoop(int seconds, Pass pass)
    : m_seconds(seconds)
    , m_pass(std::move(pass))
    , m_thread([this] { run(); })
{}

PassLoop::~PassLoop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void PassLoop::run()
{
    QString before;
    std::unique_lock lock(m_mutex);
    while (!m_stop) {
        lock.unlock();
        const QString words = m_pass();
        if (words != std::exchange(before, words) && !words.isEmpty())
            qCWarning(lcReach).noquote() << words;
        lock.lock();
        m_wake.wait_for(lock, std::chrono::seconds(m_seconds), [this] { return m_stop; });
    }
}

} // namespace dunlin::reach
