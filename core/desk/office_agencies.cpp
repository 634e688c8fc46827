// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/ledger_view.h"
#include "core/desk/office_core.h"
#include "core/desk/office_report.h"
#include "core/domain/placement/placements.h"
#include "core/report/agencies.h"
#include "core/store/event_store.h"

#include <algorithm>

namespace dunlin::desk {

using base::Result;
using store::Connection;

Result<report::ReportTable> agencyReport(Office &office, QDate from, QDate to,
                                         std::optional<base::Currency> currency)
{
    OfficeCore &core = office.core();
    const base::Currency in = currency.value_or(core.settings().currency);
    domain::FoldContext fold;
    fold.today = core.today();
    fold.officeZone = core.settings().zone;
    fold.withTimeline = false;
    report::AgencyBuilder builder(in, from, to);
    return core.read([&](Connection &connection) -> Result<report::ReportTable> {
        DUNLIN_TRY_VALUE(fold.terms, loadTerms(connection, core.key(), {fold.officeZone, {}, {}}));
        DUNLIN_TRY(store::EventStore(connection, core.key())
                       .forEachAccount({}, [&](base::AccountId account, auto &&stored) {
                           const bool placed =
                               std::any_of(stored.begin(), stored.end(), [](const auto &event) {
                                   return event.kind == "placement";
                               });
                           if (account.isNull() || !placed)
                               return true;
                           const auto events = decodeAll(stored);
                           domain::FoldContext whole = fold;
                           whole.withPostings = true;
                           const auto state = domain::fold(account, events, whole);
                           if (state.exists) {
                               builder.add(state, domain::termsOf(account, events, whole),
                                           domain::placementsOf(state, events, whole));
                           }
                           return true;
                       }));
        return builder.table();
    });
}

} // namespace dunlin::desk
