// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/day_turn.h"

#include "core/base/instant.h"
#include "core/desk/duty.h"
#include "core/desk/office_core.h"
#include "core/store/tenants.h"

#include <algorithm>

namespace dunlin::desk {

using base::Result;
using base::Status;
using store::Connection;

namespace {

const QByteArray kWorked = QByteArrayLiteral("day_worked");
const QString kDuty = QStringLiteral("day");
/// Longer ago than anybody leaves an office off; what fell due still does, as of the first of
/// these.
constexpr int kMostMissed = 31;

Result<QDate> workedDay(OfficeCore &core, Connection &connection)
{
    DUNLIN_TRY_VALUE(const QByteArray day, store::Tenants(connection).setting(core.key(), kWorked));
    return QDate::fromString(QString::fromLatin1(day), Qt::ISODate);
}

} // namespace

Status keepWorkedDay(OfficeCore &core, Connection &connection, QDate day)
{
    DUNLIN_TRY_VALUE(const QDate before, workedDay(core, connection));
    if (day > core.today() || (before.isValid() && day <= before))
        return {};
    return store::Tenants(connection)
        .setSetting(core.key(), kWorked, day.toString(Qt::ISODate).toLatin1());
}

Result<std::optional<DueDays>> dueDays(Office &office, QTime at)
{
    OfficeCore &core = office.core();
    const QTime now = base::dateTimeIn(core.clock().now(), core.settings().zone).time();
    const QDate due = now < at ? core.today().addDays(-1) : core.today();
    DUNLIN_TRY_VALUE(const QDate worked, core.read([&](Connection &connection) {
        return workedDay(core, connection);
    }));
    if (worked.isValid() && worked >= due)
        return std::optional<DueDays>();
    const QDate from =
        worked.isValid() ? std::max(worked.addDays(1), due.addDays(1 - kMostMissed)) : due;
    return std::optional(DueDays{from, due});
}

Result<std::optional<DayRun>> workDueDays(Office &office, QTime at)
{
    DUNLIN_TRY_VALUE(const auto asked, dueDays(office, at));
    if (!asked)
        return std::optional<DayRun>();
    DutyTimes times;
    times.patienceMs = base::kMsPerHour; // one write, however large the office is
    DUNLIN_TRY_VALUE(const auto duty, Duty::tryTake(office.core(), kDuty, times));
    if (!duty)
        return std::optional<DayRun>();
    // Another process may have done it while this one asked.
    DUNLIN_TRY_VALUE(const auto due, dueDays(office, at));
    if (!due)
        return std::optional<DayRun>();
    DUNLIN_TRY_VALUE(DayRun run, runDay(office, due->from, due->day));
    return std::optional(std::move(run));
}

} // namespace dunlin::desk
