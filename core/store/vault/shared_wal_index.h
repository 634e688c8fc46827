// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

namespace dunlin::store {

/// The index of a vault's WAL, which SQLite otherwise keeps in a file beside it (`-shm`): here in
/// the memory of the one process that has the folder (FolderLock), shared by its connections, so
/// that nothing of it is on the disk. Like a fresh file it is empty when the first connection
/// comes, and SQLite then makes it from the WAL. Thread safe.
class SharedWalIndex {
public:
    static constexpr int kSlots = 8; ///< SQLITE_SHM_NLOCK

    /// What one connection holds of the slots.
    struct Holder {
        unsigned shared = 0;
        unsigned exclusive = 0;
    };

    void join();
    /// The last one to leave takes the content along.
    void leave();
    /// Region `number` of `bytes` bytes; null when it is not there and not to be made.
    void *region(int number, int bytes, bool make);
    /// SQLite's xShmLock: SQLITE_OK or SQLITE_BUSY.
    int lock(Holder &holder, int first, int count, int flags);
    void barrier();
    /// A connection is making the index from the log (it holds SQLite's recovery slot).
    bool isRecovering();

private:
    void unlock(Holder &holder, unsigned mask, int first, int count);

    std::mutex m_mutex;
    int m_members = 0;
    std::vector<std::unique_ptr<std::uint32_t[]>> m_regions;
    std::array<int, kSlots> m_slots{}; ///< n > 0: n readers; -1: one writer
};

} // namespace dunlin::store
