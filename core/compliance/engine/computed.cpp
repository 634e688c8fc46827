// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/engine/computed.h"

#include <QtCore/QDate>

namespace dunlin::compliance {

ValidationPeriod validationPeriod(const PackSet &packs, Day providedOn, int calendar)
{
    const ComputedParams &params = packs.validationPeriod;
    ValidationPeriod period;
    period.assumedReceived = providedOn;
    for (int counted = 0; counted < params.assumeDays;) {
        ++period.assumedReceived;
        const bool counts = weekdayOf(period.assumedReceived) < 5
                            && !packs.calendars.contains(calendar, period.assumedReceived);
        counted += counts ? 1 : 0;
    }
    period.end = period.assumedReceived + params.periodDays;
    return period;
}

Day keepThrough(const PackSet &packs, Day from)
{
    const QDate last = QDate(1970, 1, 1).addDays(from).addYears(packs.retention.keepYears);
    return dayOf(last.year(), last.month(), last.day());
}

} // namespace dunlin::compliance
