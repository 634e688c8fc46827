// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <thread>
#include <type_traits>

namespace dunlin::desk {

/// One thread with a queue of jobs, done in order. A database connection lives on the worker that
/// opened it. Thread safe.
class Worker {
public:
    Worker();
    /// Does what is queued, then ends.
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    void post(std::function<void()> job);
    bool isCurrent() const { return std::this_thread::get_id() == m_thread.get_id(); }

    /// Runs `work` there and waits for what it gives; directly when called on the worker itself.
    template <class Work>
    auto run(Work &&work) -> std::invoke_result_t<Work>
    {
        using Answer = std::invoke_result_t<Work>;
        if (isCurrent())
            return work();
        std::promise<Answer> promise;
        auto future = promise.get_future();
        post([&] {
            if constexpr (std::is_void_v<Answer>) {
                work();
                promise.set_value();
            } else {
                promise.set_value(work());
            }
        });
        return future.get();
    }

private:
    void loop();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace dunlin::desk
