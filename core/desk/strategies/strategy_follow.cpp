// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/strategies/strategy_follow.h"

#include "core/desk/calendars.h"
#include "core/desk/ledger_view.h"
#include "core/desk/ledger_writer.h"
#include "core/desk/strategies/strategy_day.h"
#include "core/store/portfolio_reader.h"

#include <algorithm>

namespace dunlin::desk {

using base::ErrorCode;
using base::Result;
using store::Connection;

namespace {

/// More accounts at once are an import or the night's work, which look at all anyway.
constexpr size_t kMostAccounts = 200;
constexpr size_t kMostOfPerson = 50;

/// The accounts of one person, folded; those whose events are not here are left out.
base::Status lookAt(const FollowPlace &place, std::span<const base::AccountId> accounts,
                    const ApplyContext &context, StrategyDay &strategies,
                    std::vector<base::DebtorId> *people)
{
    for (const base::AccountId &account : accounts) {
        auto state = stateNow(place.connection, place.tenant, account, context);
        if (!state && state.error().code == ErrorCode::NotFound)
            continue;
        if (!state)
            return base::fail(std::move(state.error()));
        strategies.look(*state);
        if (people && !state->debtor.id.isNull())
            people->push_back(state->debtor.id);
    }
    return {};
}

} // namespace

Result<std::vector<domain::Event>> followingSteps(const FollowPlace &place,
                                                  std::vector<base::AccountId> accounts)
{
    std::sort(accounts.begin(), accounts.end());
    accounts.erase(std::unique(accounts.begin(), accounts.end()), accounts.end());
    if (accounts.empty() || accounts.size() > kMostAccounts)
        return std::vector<domain::Event>();
    DUNLIN_TRY_VALUE(const ApplyContext context,
                     withTerms(place.connection, place.tenant, place.context));
    StrategyShelf shelf(context.terms, context.today);
    if (shelf.isEmpty())
        return std::vector<domain::Event>();
    StrategyDay strategies(
        shelf, {context.today, context.zone, context.now, &calendarOf({}, place.currency), true});
    std::vector<base::DebtorId> people;
    DUNLIN_TRY(lookAt(place, accounts, context, strategies, &people));
    if (strategies.wantsPeople()) {
        // One voice: what the person's other accounts said lately counts too.
        std::sort(people.begin(), people.end());
        people.erase(std::unique(people.begin(), people.end()), people.end());
        for (const base::DebtorId &person : people) {
            DUNLIN_TRY_VALUE(
                auto all, store::PortfolioReader(place.connection, place.tenant).ofDebtor(person));
            std::erase_if(all, [&](base::AccountId one) {
                return std::binary_search(accounts.begin(), accounts.end(), one);
            });
            all.resize(std::min(all.size(), kMostOfPerson));
            DUNLIN_TRY(lookAt(place, all, context, strategies, nullptr));
        }
    }
    return strategies.take();
}

Result<std::vector<domain::Event>> followingSteps(OfficeCore &core, Connection &connection,
                                                  std::span<const store::LedgerEvent> events)
{
    std::vector<base::AccountId> accounts;
    for (const store::LedgerEvent &event : events) {
        // What strategies do begins nothing: their own steps would follow each other for ever.
        if (!event.account.isNull() && event.kind != "strategy_step" && !event.import)
            accounts.push_back(event.account);
    }
    const ApplyContext context = applyContext(core);
    return followingSteps({connection, core.key(), context, core.settings().currency},
                          std::move(accounts));
}

} // namespace dunlin::desk
