// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/business_calendar.h"

#include <optional>

namespace dunlin::base {

/// When somebody's pay comes. As text, in events and settings:
///   25                a day of the month (the last day in shorter months)
///   last              the last day of the month
///   fri               each week on that day
///   fri/2026-01-02    every second week, counted from that date
/// A payday that is not a business day is paid on the business day before.
struct Payday {
    enum class Kind { DayOfMonth, LastDay, Weekly, Fortnightly };
    Kind kind = Kind::LastDay;
    int day = 0;  ///< of the month, 1-31; or of the week, 1 = Monday
    QDate anchor; ///< Fortnightly: one of the days

    static std::optional<Payday> fromText(QByteArrayView text);
    QByteArray toText() const;
    /// The first payday on or after `from`.
    QDate next(QDate from, const BusinessCalendar &calendar) const;
    bool operator==(const Payday &) const = default;
};

} // namespace dunlin::base
