// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/business_calendar.h"
#include "core/base/instant.h"
#include "core/base/payday.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtCore/QString>

#include <optional>

namespace dunlin::base {

/// How spoken dates are read. Weekday and month names count in English and in the locale.
struct SpokenDateContext {
    QDate today;
    QLocale locale;
    std::optional<Payday> payday; ///< the debtor's, where it is known
    BusinessCalendar calendar;    ///< moves the payday
};

/// Reads a date as people say it; only "yesterday", "-3" (days, -2w) and a year go back:
///   fri, friday, today, tomorrow, +7, +7d, +2w, +1m, eom (last of the month), bom (first of the
///   next), payday (the next one), 15 (the next 15th), 15/1, 15.1., 15/1/27, 2027-01-15, 15 jan,
///   jan 15 2027
/// A weekday is the next one, never today; so is the payday. Numbers are in the locale's order of
/// day and month, with a dot behind both the day is first; when only the other order makes a date,
/// that is taken. Nothing when it is not a date, and for "payday" when it is not known.
std::optional<QDate> parseSpokenDate(const QString &text, const SpokenDateContext &context);

/// A date with a time of day, in the zone of `now`: "fri 5p", "tomorrow 9:30", "17:00",
/// "+2h", "+30min". A time alone is the next such time; a date alone is ten in the morning.
/// Always after `now`; nothing otherwise.
std::optional<QDateTime> parseSpokenMoment(const QString &text, const QDateTime &now,
                                           const QLocale &locale);

} // namespace dunlin::base
