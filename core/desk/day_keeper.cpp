// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/day_keeper.h"

#include "core/desk/reach.h"
#include "core/desk/roll_start.h"
#include "core/store/cache_store.h"
#include "core/store/portfolio_reader.h"
#include "core/store/reach_rows.h"
#include "core/store/roll_reader.h"
#include "core/store/transaction.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace dunlin::desk {

using base::Result;
using base::Status;
using Readers = WorkstationCore::Readers;
using Stores = WorkstationCore::Stores;

namespace {

constexpr int kLookEveryMs = 30'000;
/// Few enough that a save between two steps does not wait for longer than an eye notices.
constexpr size_t kStep = 50;
constexpr qint64 kTellEveryMs = 500;
constexpr int kMostCallBacks = 500;

Status refreshStep(WorkstationCore &core, Stores stores,
                   const std::vector<base::AccountId> &accounts)
{
    DUNLIN_TRY_VALUE(auto transaction, store::Transaction::begin(stores.cache));
    DUNLIN_TRY_VALUE(
        auto moves, refresh(stores.cache, WorkstationCore::kTenant, accounts, core.applyContext()));
    DUNLIN_TRY(transaction.commit());
    core.committed(std::move(moves));
    return {};
}

/// True when there may be more.
Result<bool> reachStep(WorkstationCore &core, Stores stores)
{
    const ApplyContext context = core.applyContext();
    store::ReachRows rows(stores.cache, WorkstationCore::kTenant);
    DUNLIN_TRY_VALUE(const auto overdue, rows.overdue(context.now, int(kStep)));
    if (overdue.empty())
        return false;
    DUNLIN_TRY_VALUE(auto transaction, store::Transaction::begin(stores.cache));
    DUNLIN_TRY_VALUE(const ApplyContext now,
                     withTerms(stores.cache, WorkstationCore::kTenant, context));
    DUNLIN_TRY_VALUE(auto moves, refreshReach(stores.cache, WorkstationCore::kTenant, overdue, now,
                                              Siblings::Without));
    DUNLIN_TRY(transaction.commit());
    const bool more = overdue.size() == kStep;
    // Readers have to know of each write; views are told once, at the end.
    if (more)
        core.committed(std::move(moves));
    else
        core.committed(std::move(moves), {}, ports::ChangeSet::Origin::NewDay);
    return more;
}

Result<std::vector<base::AccountId>> accountsOfDay(Stores stores, QDate day, bool all)
{
    store::PortfolioReader reader(stores.cache, WorkstationCore::kTenant);
    if (!all) {
        DUNLIN_TRY_VALUE(auto accounts, reader.dayDependent());
        // A new month: those that the calendar leaves alone begin it too.
        DUNLIN_TRY_VALUE(
            const auto others,
            store::RollReader(stores.cache, WorkstationCore::kTenant).notOf(monthStart(day)));
        const QSet<base::AccountId> there(accounts.begin(), accounts.end());
        std::copy_if(others.begin(), others.end(), std::back_inserter(accounts),
                     [&](const base::AccountId &one) { return !there.contains(one); });
        return accounts;
    }
    DUNLIN_TRY_VALUE(const auto found, reader.byPerson(true));
    std::vector<base::AccountId> accounts;
    for (const auto &one : found)
        accounts.push_back(one.account);
    return accounts;
}

} // namespace

/// What a run has to make anew.
struct DayKeeper::Plan {
    RowsMark mark;
    std::vector<base::AccountId> accounts;
};

DayKeeper::DayKeeper(WorkstationCore &core) : m_core(core)
{
    m_timer.setInterval(kLookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &DayKeeper::look);
    m_timer.start();
}

void DayKeeper::look()
{
    if (!m_core.identity())
        return;
    const ApplyContext context = m_core.applyContext();
    if (m_day != context.today) {
        m_day = context.today;
        begin();
    } else {
        raiseCallBacks(m_lookedAt, context.now);
    }
    m_lookedAt = context.now;
    workOutReach();
    tellOfTurns(context.now);
    const bool held = !m_core.whyNotChased().isEmpty();
    if (held != std::exchange(m_held, held))
        m_core.committed({}, {}, ports::ChangeSet::Origin::NewDay);
}

void DayKeeper::workOutReach()
{
    if (m_workingOut)
        return;
    m_workingOut = true;
    m_core.order<bool>(
        [this](Result<bool> more) {
            m_workingOut = false;
            if (more && *more && !m_core.isClosing())
                workOutReach();
        },
        [this](Stores stores) -> Result<bool> {
            DUNLIN_TRY_VALUE(const bool more, reachStep(m_core, stores));
            if (!more)
                (void)store::CacheStore(stores.cache, WorkstationCore::kTenant).tidy();
            return more;
        });
}

void DayKeeper::tellOfTurns(base::Instant now)
{
    m_core.ask<bool>(
        [this](Result<bool> turned) {
            if (turned && *turned)
                m_core.committed({}, {}, ports::ChangeSet::Origin::NewDay);
        },
        [now](Readers readers) -> Result<bool> { return readers.windows.follow(now); });
}

void DayKeeper::projectAnew()
{
    if (!m_core.identity())
        return;
    m_anew = true;
    begin();
}

void DayKeeper::whenCurrent(std::function<void()> then)
{
    if (!m_anew)
        return then();
    m_waiting.push_back(std::move(then));
}

void DayKeeper::begin()
{
    m_left.clear();
    const auto take = [this, run = ++m_run](Result<Plan> plan) {
        if (run != m_run)
            return;
        if (!plan)
            return end();
        m_mark = plan->mark;
        m_left = std::move(plan->accounts);
        m_toldAt = m_core.clock().monotonicMs();
        if (m_mark.isOf(m_day))
            return end();
        step();
    };
    m_core.order<Plan>(take, [day = m_day](Stores stores) -> Result<Plan> {
        Plan plan;
        DUNLIN_TRY_VALUE(plan.mark, RowsMark::read(stores.cache));
        if (plan.mark.isOf(day))
            return plan;
        DUNLIN_TRY_VALUE(plan.accounts, accountsOfDay(stores, day, plan.mark.isAnew()));
        return plan;
    });
}

void DayKeeper::step()
{
    if (m_core.isClosing())
        return;
    std::vector<base::AccountId> accounts;
    const size_t count = std::min(kStep, m_left.size());
    accounts.assign(m_left.end() - qptrdiff(count), m_left.end());
    m_left.resize(m_left.size() - count);
    m_core.order<bool>(
        [this, run = m_run, accounts](Result<bool> done) {
            if (run != m_run)
                return;
            if (done)
                onStep(accounts);
            else
                end(); // (disk full) leaves older rows; the next start tries again
        },
        [this, accounts, mark = m_mark, day = m_day](Stores stores) -> Result<bool> {
            if (accounts.empty())
                DUNLIN_TRY(mark.keep(stores.cache, day));
            else
                DUNLIN_TRY(refreshStep(m_core, stores, accounts));
            return true;
        });
}

void DayKeeper::onStep(const std::vector<base::AccountId> &accounts)
{
    if (accounts.empty())
        return end();
    m_untold += QSet<base::AccountId>(accounts.begin(), accounts.end());
    if (m_left.empty() || m_core.clock().monotonicMs() - m_toldAt >= kTellEveryMs)
        tellViews();
    step();
}

// Not at each step: whoever works would see the lists read again twenty times a second.
void DayKeeper::tellViews()
{
    m_toldAt = m_core.clock().monotonicMs();
    if (!m_untold.isEmpty())
        m_core.committed({}, std::exchange(m_untold, {}), ports::ChangeSet::Origin::NewDay);
}

void DayKeeper::end()
{
    tellViews();
    m_anew = false;
    for (const auto &then : std::exchange(m_waiting, {}))
        then();
}

void DayKeeper::raiseCallBacks(base::Instant from, base::Instant until)
{
    m_core.ask<std::vector<base::AccountId>>(
        [this](Result<std::vector<base::AccountId>> due) {
            if (!due || due->empty())
                return;
            m_core.postStore([this, due = *due](Stores stores) {
                if (refreshStep(m_core, stores, due))
                    m_core.committed({}, QSet<base::AccountId>(due.begin(), due.end()),
                                     ports::ChangeSet::Origin::NewDay);
            });
        },
        [=](Readers readers) -> Result<std::vector<base::AccountId>> {
            store::QueueNarrowing callBacks;
            callBacks.segment = int(ports::QueueFilter::CallBacks);
            DUNLIN_TRY_VALUE(const auto page, readers.windows.window(callBacks, 0, kMostCallBacks));
            std::vector<base::AccountId> due;
            for (const store::QueueRow &row : page.rows) {
                const auto &at = row.account.nextAction.at;
                if (at && *at > from && *at <= until)
                    due.push_back(row.account.id);
            }
            return due;
        });
}

} // namespace dunlin::desk
