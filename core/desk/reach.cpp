// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/reach.h"

#include "core/compliance/gate.h"
#include "core/desk/gate_check.h"
#include "core/desk/ledger_view.h"
#include "core/desk/shipped_rules.h"
#include "core/store/queue_windows.h"
#include "core/store/reach_rows.h"

#include <QtCore/QSet>

namespace dunlin::desk {

using base::Result;
using domain::AccountState;

namespace {

/// What no moment is known for is looked at again after a day: packs take effect on dates.
constexpr qint64 kLookAgainMs = base::kMsPerDay;

compliance::Attempt callAt(const AccountState &state, const ApplyContext &context)
{
    compliance::Attempt attempt;
    attempt.at = context.now;
    attempt.officeZone = context.zone;
    attempt.point = bestPoint(state, domain::PointKind::Phone);
    if (attempt.point)
        attempt.to = attempt.point->value;
    return attempt;
}

/// The debtor's accounts that have rows, this one among them; only itself without a debtor.
Result<std::vector<base::AccountId>> accountsOfDebtor(store::QueueWindows &windows,
                                                      const AccountState &state)
{
    std::vector<base::AccountId> accounts;
    if (state.debtor.id.isNull())
        return accounts;
    DUNLIN_TRY_VALUE(const auto rows, windows.ofDebtor(state.debtor.id));
    for (const store::QueueRow &row : rows) {
        if (row.account.queued || row.account.id == state.id)
            accounts.push_back(row.account.id);
    }
    return accounts;
}

} // namespace

store::Reach reachOf(const AccountState &state, std::span<const AccountState> others,
                     const ApplyContext &context)
{
    store::Reach reach;
    reach.checkAt = context.now.plusMs(kLookAgainMs);
    const compliance::Attempt attempt = callAt(state, context);
    if (!attempt.point) {
        reach.zone = state.debtor.zone;
        return reach;
    }
    const compliance::GateRules &rules = shippedRules();
    const auto zones = compliance::candidateZones(rules, state, attempt);
    reach.zone = zones.empty() ? QByteArray() : zones.front();
    auto question = compliance::questionOf(rules, state, attempt, others);
    if (compliance::isAllowed(*rules.packs, question.facts, question.attempt)) {
        // Not the moment at which it was asked: the same facts make the same row.
        reach.opensAt = base::Instant{0};
    } else {
        reach.opensAt = compliance::nextAllowed(*rules.packs, question.facts, question.attempt);
        if (!reach.opensAt)
            return reach;
        question.attempt.at = *reach.opensAt;
    }
    const auto until = compliance::validUntil(*rules.packs, question.facts, question.attempt);
    reach.checkAt = until ? *until : question.attempt.at.plusMs(kLookAgainMs);
    return reach;
}

Result<std::vector<store::QueueMove>> refreshReach(store::Connection &connection,
                                                   store::TenantKey tenant,
                                                   std::span<const base::AccountId> accounts,
                                                   const ApplyContext &context, Siblings siblings,
                                                   const FoldedAccounts &folded)
{
    store::QueueWindows windows(connection, tenant);
    domain::FoldContext fold = context.fold();
    fold.withTimeline = false;
    const auto state = [&](base::AccountId account) -> Result<AccountState> {
        const auto known = folded.constFind(account);
        if (known != folded.cend())
            return *known;
        return stateOf(connection, tenant, account, fold);
    };
    std::vector<store::ReachRow> rows;
    QSet<base::AccountId> done;
    for (const base::AccountId &account : accounts) {
        if (done.contains(account))
            continue;
        auto found = state(account);
        if (!found && found.error().code == base::ErrorCode::NotFound)
            continue; // its events are gone, and its row goes too
        DUNLIN_TRY_VALUE(AccountState own, std::move(found));
        DUNLIN_TRY_VALUE(const auto together, accountsOfDebtor(windows, own));
        if (siblings == Siblings::With && together.size() <= 1)
            continue;
        std::vector<AccountState> all;
        all.push_back(std::move(own));
        for (const base::AccountId &other : together) {
            if (other == account)
                continue;
            DUNLIN_TRY_VALUE(auto one, state(other));
            all.push_back(std::move(one));
        }
        const size_t wanted = siblings == Siblings::With ? all.size() : 1;
        for (size_t i = 0; i < wanted; ++i) {
            std::swap(all.front(), all[i]);
            rows.push_back(
                {all.front().id, reachOf(all.front(), {all.begin() + 1, all.end()}, context)});
            done.insert(all.front().id);
            std::swap(all.front(), all[i]);
        }
    }
    return store::ReachRows(connection, tenant).set(rows);
}

} // namespace dunlin::desk
