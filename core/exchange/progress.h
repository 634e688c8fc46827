// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <atomic>

namespace dunlin::exchange {

/// Where a long job says how far it is, and reads whether to stop. Points into the caller's
/// atomics, which outlive the job; any of them may be null.
struct ProgressRef {
    std::atomic<qint64> *done = nullptr;  ///< rows read
    std::atomic<qint64> *total = nullptr; ///< rows of the file; 0: not known yet
    const std::atomic<bool> *cancel = nullptr;

    bool cancelled() const { return cancel && cancel->load(std::memory_order_relaxed); }
    void setDone(qint64 value) const
    {
        if (done)
            done->store(value, std::memory_order_relaxed);
    }
    void setTotal(qint64 value) const
    {
        if (total)
            total->store(value, std::memory_order_relaxed);
    }
};

} // namespace dunlin::exchange
