// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/day_keeper.h"

#include "core/desk/reach.h"
#include "core/desk/roll_start.h"
#include "core/store/portfolio_reader.h"
#include "core/store/reach_rows.h"
#include "core/store/roll_reader.h"
#include "core/store/tenants.h"
#include "core/store/transaction.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

namespace dunlin::desk {

using base::Result;
using base::Status;
using Readers = WorkstationCore::Readers;
using Stores = WorkstationCore::Stores;

namespace {

constexpr int kLookEveryMs = 30'000;
/// Few enough that a save between two chunks does not wait for long.
constexpr size_t kChunk = 200;
constexpr int kMostCallBacks = 500;

Status refreshChunk(WorkstationCore &core, Stores stores, std::vector<base::AccountId> accounts)
{
    DUNLIN_TRY_VALUE(auto transaction, store::Transaction::begin(stores.cache));
    DUNLIN_TRY_VALUE(
        auto moves, refresh(stores.cache, WorkstationCore::kTenant, accounts, core.applyContext()));
    DUNLIN_TRY(transaction.commit());
    core.committed(std::move(moves), QSet<base::AccountId>(accounts.begin(), accounts.end()),
                   ports::ChangeSet::Origin::NewDay);
    return {};
}

/// True when there may be more.
Result<bool> reachChunk(WorkstationCore &core, Stores stores)
{
    const ApplyContext context = core.applyContext();
    store::ReachRows rows(stores.cache, WorkstationCore::kTenant);
    DUNLIN_TRY_VALUE(const auto overdue, rows.overdue(context.now, int(kChunk)));
    if (overdue.empty())
        return false;
    DUNLIN_TRY_VALUE(auto transaction, store::Transaction::begin(stores.cache));
    DUNLIN_TRY_VALUE(const ApplyContext now,
                     withTerms(stores.cache, WorkstationCore::kTenant, context));
    DUNLIN_TRY_VALUE(auto moves, refreshReach(stores.cache, WorkstationCore::kTenant, overdue, now,
                                              Siblings::Without));
    DUNLIN_TRY(transaction.commit());
    const bool more = overdue.size() == kChunk;
    // Readers have to know of each write; views are told once, at the end.
    if (more)
        core.committed(std::move(moves));
    else
        core.committed(std::move(moves), {}, ports::ChangeSet::Origin::NewDay);
    return more;
}

Status rememberDay(Stores stores, QDate day)
{
    DUNLIN_TRY_VALUE(auto transaction, store::Transaction::begin(stores.cache));
    DUNLIN_TRY(store::Tenants(stores.cache)
                   .setSetting(WorkstationCore::kTenant, "projected_day",
                               day.toString(Qt::ISODate).toLatin1()));
    return transaction.commit();
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

void nextChunk(WorkstationCore &core, std::shared_ptr<std::vector<base::AccountId>> left, QDate day)
{
    core.postStore([&core, left, day](Stores stores) {
        if (left->empty()) {
            (void)rememberDay(stores, day);
            return;
        }
        const size_t count = std::min(kChunk, left->size());
        std::vector<base::AccountId> chunk(left->end() - qptrdiff(count), left->end());
        left->resize(left->size() - count);
        // A failure here (disk full) leaves yesterday's rows; the next start tries again.
        if (refreshChunk(core, stores, std::move(chunk)) && !core.isClosing())
            nextChunk(core, left, day);
    });
}

} // namespace

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
        projectDay(context.today);
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
        [this](Stores stores) { return reachChunk(m_core, stores); });
}

void DayKeeper::tellOfTurns(base::Instant now)
{
    m_core.ask<bool>(
        [this](Result<bool> turned) {
            if (turned && *turned)
                m_core.committed({}, {}, ports::ChangeSet::Origin::NewDay);
        },
        [now](Readers readers) -> Result<bool> { return readers.windows.dropTurned(now); });
}

void DayKeeper::projectDay(QDate day)
{
    m_core.postStore([this, day](Stores stores) {
        const auto projected =
            store::Tenants(stores.cache).setting(WorkstationCore::kTenant, "projected_day");
        if (!projected || *projected == day.toString(Qt::ISODate).toLatin1())
            return;
        // Nothing is known of the last day after an upgrade that wants all rows made again.
        auto accounts = accountsOfDay(stores, day, projected->isEmpty());
        if (!accounts)
            return;
        nextChunk(m_core, std::make_shared<std::vector<base::AccountId>>(std::move(*accounts)),
                  day);
    });
}

void DayKeeper::raiseCallBacks(base::Instant from, base::Instant until)
{
    m_core.ask<std::vector<base::AccountId>>(
        [this](Result<std::vector<base::AccountId>> due) {
            if (!due || due->empty())
                return;
            m_core.postStore(
                [this, due = *due](Stores stores) { (void)refreshChunk(m_core, stores, due); });
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
