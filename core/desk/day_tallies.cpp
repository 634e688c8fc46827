// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/day_tallies.h"

#include "core/domain/event.h"

#include <algorithm>

namespace dunlin::desk {

namespace {

/// Imports and the engine are nobody in particular.
QString userOf(const QString &actor)
{
    constexpr QLatin1String kUser("user:");
    return actor.startsWith(kUser) ? actor.mid(kUser.size()) : QString();
}

} // namespace

std::vector<DayHours> hoursByDay(const domain::AccountState &state, const QByteArray &officeZone)
{
    std::vector<DayHours> days;
    for (const report::HourTally &hour : report::hoursOf(state, officeZone)) {
        const QString user = userOf(hour.actor);
        auto day = std::find_if(days.begin(), days.end(), [&](const DayHours &one) {
            return one.date == hour.date && one.user == user;
        });
        if (day == days.end())
            day = days.insert(days.end(), {hour.date, user, {}});
        day->hours[hour.hourOfWeek].add(
            {hour.attempts, hour.calls, hour.answered, hour.rightParty});
    }
    return days;
}

store::DayRow toRow(const report::DayTally &tally, const std::vector<DayHours> &hours)
{
    store::DayRow row;
    row.day = tally.date;
    row.user = userOf(tally.actor);
    for (const DayHours &day : hours) {
        if (day.date == row.day && day.user == row.user)
            row.hours = store::toText(day.hours);
    }
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
    row.results = int(tally.worked);
    row.dials = int(tally.dials);
    row.inbound = int(tally.inbound);
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
    tally.worked = row.results;
    tally.dials = row.dials;
    tally.inbound = row.inbound;
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
