// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vault/shared_wal_index.h"

#include <sqlite3.h>

#include <atomic>

namespace dunlin::store {

static_assert(SharedWalIndex::kSlots == SQLITE_SHM_NLOCK);

void SharedWalIndex::join()
{
    const std::lock_guard lock(m_mutex);
    ++m_members;
}

void SharedWalIndex::leave()
{
    const std::lock_guard lock(m_mutex);
    if (--m_members == 0)
        m_regions.clear();
}

void *SharedWalIndex::region(int number, int bytes, bool make)
{
    const std::lock_guard lock(m_mutex);
    while (make && int(m_regions.size()) <= number)
        m_regions.push_back(std::make_unique<std::uint32_t[]>(std::size_t(bytes + 3) / 4));
    return number < int(m_regions.size()) ? m_regions[std::size_t(number)].get() : nullptr;
}

void SharedWalIndex::unlock(Holder &holder, unsigned mask, int first, int count)
{
    for (int slot = first; slot < first + count; ++slot) {
        const unsigned bit = 1u << slot;
        if (holder.exclusive & bit)
            m_slots[std::size_t(slot)] = 0;
        else if (holder.shared & bit)
            --m_slots[std::size_t(slot)];
    }
    holder.exclusive &= ~mask;
    holder.shared &= ~mask;
}

int SharedWalIndex::lock(Holder &holder, int first, int count, int flags)
{
    const std::lock_guard guard(m_mutex);
    const unsigned mask = ((1u << count) - 1u) << first;
    if (flags & SQLITE_SHM_UNLOCK) {
        unlock(holder, mask, first, count);
        return SQLITE_OK;
    }
    if (flags & SQLITE_SHM_SHARED) {
        if (holder.shared & mask)
            return SQLITE_OK;
        if (m_slots[std::size_t(first)] < 0)
            return SQLITE_BUSY;
        ++m_slots[std::size_t(first)];
        holder.shared |= mask;
        return SQLITE_OK;
    }
    for (int slot = first; slot < first + count; ++slot) {
        if (m_slots[std::size_t(slot)] != 0 && !(holder.exclusive & (1u << slot)))
            return SQLITE_BUSY;
    }
    for (int slot = first; slot < first + count; ++slot)
        m_slots[std::size_t(slot)] = -1;
    holder.exclusive |= mask;
    return SQLITE_OK;
}

bool SharedWalIndex::isRecovering()
{
    constexpr std::size_t kRecoverSlot = 2; // WAL_RECOVER_LOCK of SQLite's file format, section 2.3
    const std::lock_guard lock(m_mutex);
    return m_slots[kRecoverSlot] < 0;
}

void SharedWalIndex::barrier()
{
    std::atomic_thread_fence(std::memory_order_seq_cst);
    const std::lock_guard lock(m_mutex);
}

} // namespace dunlin::store
