// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/desk/office_errand.h"

#include <QtCore/QString>

#include <map>
#include <mutex>

namespace dunlin::desk {

class OfficeCore;

/// This process among those over the same office, and what it does for laptops.
class OfficeSeat {
public:
    explicit OfficeSeat(const base::Bytes16 &name) : m_name(name) {}
    /// Made anew at each opening of the office.
    const base::Bytes16 &name() const { return m_name; }
    /// For threads of this process that would have the same duty (duty.h). Any thread.
    std::mutex &mutexOf(const QString &duty)
    {
        const std::lock_guard lock(m_mutex);
        return m_duties[duty];
    }
    /// Empty: nobody does errands here. Set before the office is served.
    OfficeClerk clerk;

private:
    const base::Bytes16 m_name;
    std::mutex m_mutex;
    std::map<QString, std::mutex> m_duties;
};

OfficeSeat &seatOf(OfficeCore &core);

} // namespace dunlin::desk
