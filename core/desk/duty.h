// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/duty_renewal.h"
#include "core/desk/office_core.h"

#include <QtCore/QString>

#include <memory>
#include <mutex>
#include <optional>

namespace dunlin::desk {

/// Something that one thread of one process does for an office at a time: sending on a channel,
/// fetching the mailbox, telling a webhook, running a connector, sending reports. Among threads it
/// is a mutex. Among processes over one PostgreSQL database it is a row that is held until a moment
/// (ADR 0076): it is prolonged inside the write of each step, by keep(), and beside the steps while
/// they come (DutyRenewal). A folder has one process.
class Duty {
public:
    /// Waits for other threads of this process. Nothing when another process has it now.
    static base::Result<std::optional<Duty>> take(OfficeCore &core, const QString &name,
                                                  const DutyTimes &times = {});
    /// As take; nothing also when another thread has it.
    static base::Result<std::optional<Duty>> tryTake(OfficeCore &core, const QString &name,
                                                     const DutyTimes &times = {});
    /// Free for others. Not inside a write.
    ~Duty();
    Duty(Duty &&other) noexcept;
    Duty &operator=(Duty &&) = delete;
    Duty(const Duty &) = delete;
    Duty &operator=(const Duty &) = delete;

    /// Inside a write: prolongs it. False when another process has taken it over, because this one
    /// hung or was cut off for longer than its time. Until the write is over nobody takes it over.
    base::Result<bool> keep(store::Connection &connection);
    /// The same in a write of its own.
    base::Result<bool> keep();

private:
    Duty(OfficeCore &core, QString name, const DutyTimes &times, std::unique_lock<std::mutex> lock);
    static base::Result<std::optional<Duty>> claim(Duty duty);

    OfficeCore *m_core;
    QString m_name;
    DutyTimes m_times;
    std::unique_lock<std::mutex> m_lock;
    std::unique_ptr<DutyRenewal> m_renewal; ///< there is a row, to prolong and to release
};

} // namespace dunlin::desk
