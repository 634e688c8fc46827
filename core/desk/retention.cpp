// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/retention.h"

#include "core/base/hash.h"
#include "core/desk/apply.h"
#include "core/desk/ledger_view.h"
#include "core/desk/ledger_writer.h"
#include "core/desk/office_core.h"
#include "core/desk/terms_keeper.h"
#include "core/store/event_store.h"

#include <algorithm>

namespace dunlin::desk {

using base::Result;
using store::Connection;

namespace {

QDate lastActivityOf(const domain::AccountState &state, const QByteArray &zone)
{
    QDate last = state.closedOn;
    const auto take = [&](QDate day) {
        if (day.isValid() && (last.isNull() || day > last))
            last = day;
    };
    if (!state.contacts.empty())
        take(base::dateIn(state.contacts.back().at, zone));
    for (const domain::PaymentState &payment : state.payments)
        take(payment.valueDate);
    for (const domain::ItemState &item : state.items)
        take(item.settledOn);
    take(state.listed);
    return last;
}

} // namespace

RetentionPlace retentionOf(const domain::AccountState &state, const QByteArray &zone, QDate day)
{
    RetentionPlace place;
    place.lastActivity = lastActivityOf(state, zone);
    place.held = std::any_of(state.legalHolds.begin(), state.legalHolds.end(),
                             [](const auto &hold) { return hold.lifted.isNull(); });
    if (!domain::isFinished(state.status) || place.lastActivity.isNull())
        return place;
    const domain::RetentionPolicy &policy = state.agreementRules().on(day).retention;
    place.keepThrough = place.lastActivity.addYears(policy.keepYears);
    if (policy.restrictDays > 0)
        place.restrictFrom = place.lastActivity.addDays(policy.restrictDays);
    if (policy.deleteYears > 0)
        place.deleteFrom = place.lastActivity.addYears(policy.deleteYears).addDays(1);
    return place;
}

Result<RetentionRun> runRetention(Office &office, QDate day, bool dryRun)
{
    OfficeCore &core = office.core();
    const QByteArray zone = core.settings().zone;
    RetentionRun run;
    std::vector<domain::Event> restrictions;
    const auto look = [&](const domain::AccountState &state) {
        const RetentionPlace place = retentionOf(state, zone, day);
        if (place.keepThrough.isNull())
            return;
        ++run.accounts;
        const auto isDue = [&](QDate from) { return from.isValid() && from <= day; };
        const bool restricts = isDue(place.restrictFrom) && state.restrictedOn.isNull();
        if (place.held) {
            run.held += restricts || isDue(place.deleteFrom) ? 1 : 0;
            return;
        }
        if (isDue(place.deleteFrom))
            run.dueForDeletion.push_back(state.id);
        if (!restricts)
            return;
        ++run.restricted;
        domain::Event event = core.author().draft(
            state.id,
            domain::DataRestricted{
                "retention",
                QStringLiteral("finished since %1").arg(place.lastActivity.toString(Qt::ISODate))},
            QStringLiteral("engine"));
        event.envelope.id = {base::derivedId("restriction", state.id.toBytes())};
        event.envelope.occurred = std::min(base::startOfDay(day, zone), core.clock().now());
        restrictions.push_back(std::move(event));
    };
    const auto all = [&](Connection &connection) -> Result<bool> {
        DUNLIN_TRY_VALUE(const ApplyContext context,
                         withTerms(connection, core.key(), applyContext(core)));
        domain::FoldContext fold = context.fold();
        fold.today = day;
        fold.withTimeline = false;
        DUNLIN_TRY(store::EventStore(connection, core.key())
                       .forEachAccount({}, [&](base::AccountId account, auto &&stored) {
                           if (account.isNull())
                               return true;
                           const auto state = domain::fold(account, decodeAll(stored), fold);
                           if (state.exists)
                               look(state);
                           return true;
                       }));
        if (!dryRun && !restrictions.empty())
            DUNLIN_TRY(appendOwn(core, connection, std::move(restrictions)));
        return true;
    };
    DUNLIN_TRY(core.write(all));
    return run;
}

} // namespace dunlin::desk
