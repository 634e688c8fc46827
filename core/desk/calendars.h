// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/business_calendar.h"
#include "core/base/money.h"

namespace dunlin::desk {

/// The business days of an office: the calendar of this id, else the usual one of the currency
/// (EUR target, USD us-federal, GBP uk-england), else Monday to Friday. Read once; lives as long as
/// the program. Any thread.
const base::BusinessCalendar &calendarOf(const QByteArray &id, base::Currency currency);

} // namespace dunlin::desk
