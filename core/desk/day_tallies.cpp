// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/day_tallies.h"

#include "core/domain/event.h"

namespace dunlin::desk {

store::DayRow toRow(const report::DayTally &tally)
{
    constexpr QLatin1String kUser("user:");
    store::DayRow row;
    row.day = tally.date;
    row.user = tally.actor.startsWith(kUser) ? tally.actor.mid(kUser.size()) : QString();
    row.collected = tally.collected.minor();
    row.promised = tally.promised.minor();
    row.matured = tally.matured.minor();
    row.kept = tally.kept.minor();
    row.worked = tally.worked > 0 ? 1 : 0;
    row.attempts = int(tally.attempts);
    row.contacts = int(tally.contacts);
    row.rightParty = int(tally.rightParty);
    row.promises = int(tally.promisesTaken);
    row.promisesMatured = int(tally.promisesMatured);
    row.promisesKept = int(tally.promisesKept);
    row.payments = row.collected > 0 ? 1 : 0;
    return row;
}

report::DayTally toTally(const store::DayTotal &total)
{
    const store::DayRow &row = total.figures;
    const base::Currency currency = total.currency;
    report::DayTally tally;
    tally.date = total.day;
    if (!total.user.isEmpty())
        tally.actor = domain::actorOfUser(total.user);
    tally.currency = currency;
    tally.worked = row.worked;
    tally.attempts = row.attempts;
    tally.contacts = row.contacts;
    tally.rightParty = row.rightParty;
    tally.promisesTaken = row.promises;
    tally.promised = base::Money(row.promised, currency);
    tally.promisesMatured = row.promisesMatured;
    tally.promisesKept = row.promisesKept;
    tally.matured = base::Money(row.matured, currency);
    tally.kept = base::Money(row.kept, currency);
    tally.collected = base::Money(row.collected, currency);
    return tally;
}

} // namespace dunlin::desk
