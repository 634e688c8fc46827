// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desk_queue.h"

#include "core/decision/queue_rank.h"
#include "core/desk/ledger_view.h"
#include "core/desk/port_rows.h"
#include "core/desk/rank_names.h"
#include "core/desk/roll_start.h"
#include "core/desk/scores/office_score.h"
#include "core/report/aging.h"
#include "core/store/account_search.h"

#include <algorithm>

namespace dunlin::desk {

using base::Result;
using ports::Reply;
using Readers = WorkstationCore::Readers;

namespace {

constexpr int kMostRows = 500;

/// The marks of the roll matrix, which roll_view.h adds up: by age, or where an account went.
void narrowToRoll(const ports::QueueQuery &query, QDate today, store::QueueNarrowing *narrowing)
{
    if (!query.rollFrom && !query.rollTo)
        return;
    narrowing->rollDay = monthStart(today);
    narrowing->rollFrom = query.rollFrom;
    if (!query.rollTo)
        return;
    const int buckets = int(monthStandings().buckets());
    narrowing->rollTo = *query.rollTo < buckets ? 0 : *query.rollTo;
    if (*query.rollTo >= buckets)
        return;
    const std::vector<int> bounds = report::defaultAgingBounds();
    const auto bucket = size_t(*query.rollTo);
    if (bucket == 0)
        narrowing->oldestDueFrom = today;
    else if (bucket <= bounds.size())
        narrowing->oldestDueFrom = today.addDays(-bounds[bucket - 1]);
    if (bucket > 0)
        narrowing->oldestDueUntil = today.addDays(bucket == 1 ? -1 : -bounds[bucket - 2] - 1);
}

store::QueueNarrowing narrowingOf(const ports::QueueQuery &query, QDate today)
{
    store::QueueNarrowing narrowing;
    if (query.filter != ports::QueueFilter::All)
        narrowing.segment = int(query.filter);
    narrowing.creditor = query.creditor;
    narrowing.currency = query.currency;
    if (query.itemDaysFrom)
        narrowing.itemDueUntil = today.addDays(-*query.itemDaysFrom);
    if (query.itemDaysTo)
        narrowing.itemDueFrom = today.addDays(-*query.itemDaysTo);
    narrowing.status = query.status;
    narrowing.paidOn = query.paidOn;
    narrowing.promisedOn = query.promisedOn;
    narrowToRoll(query, today, &narrowing);
    narrowing.includeClosed = query.includeClosed;
    narrowing.callableOnly = query.callableOnly;
    return narrowing;
}

/// With which moment the rows are cut into those that may be called and the others: with none while
/// nobody may be chased.
std::optional<base::Instant> callMoment(const ApplyContext &context, const QString &held)
{
    return held.isEmpty() ? std::optional(context.now) : std::nullopt;
}

} // namespace

void DeskAccountQueue::counts(Reply<ports::QueueCounts> reply)
{
    m_core.ask<ports::QueueCounts>(
        std::move(reply), [](Readers readers) -> Result<ports::QueueCounts> {
            DUNLIN_TRY_VALUE(const auto counts, readers.windows.counts());
            ports::QueueCounts out;
            const size_t some = std::min<size_t>(counts.size(), ports::kQueueFilters);
            std::copy_n(counts.begin(), some, out.byFilter);
            return out;
        });
}

void DeskAccountQueue::window(const ports::QueueQuery &query, qint64 first, int count,
                              Reply<ports::QueueWindow> reply)
{
    const ApplyContext context = m_core.applyContext();
    const QString held = m_core.whyNotChased();
    m_core.ask<ports::QueueWindow>(
        std::move(reply), [=](Readers readers) -> Result<ports::QueueWindow> {
            ports::QueueWindow out;
            out.held = held;
            const bool none = !held.isEmpty() && query.callableOnly;
            DUNLIN_TRY_VALUE(const auto page,
                             readers.windows.window(narrowingOf(query, context.today), first,
                                                    none ? 0 : std::clamp(count, 0, kMostRows),
                                                    callMoment(context, held)));
            out.generation = page.generation;
            out.total = none ? 0 : page.total;
            out.callable = page.open;
            out.first = none ? 0 : page.first;
            for (const store::QueueRow &row : page.rows) {
                out.rows.push_back(toPort(row, context.today));
                if (!held.isEmpty())
                    out.rows.back().call.opensAt.reset();
            }
            return out;
        });
}

void DeskAccountQueue::indexOf(const ports::QueueQuery &query, domain::AccountId account,
                               Reply<qint64> reply)
{
    const ApplyContext context = m_core.applyContext();
    const QString held = m_core.whyNotChased();
    m_core.ask<qint64>(std::move(reply), [=](Readers readers) -> Result<qint64> {
        if (!held.isEmpty() && query.callableOnly)
            return -1;
        return readers.windows.indexOf(narrowingOf(query, context.today), account,
                                       callMoment(context, held));
    });
}

void DeskAccountQueue::explain(domain::AccountId account,
                               Reply<std::vector<ports::RankReason>> reply)
{
    const ApplyContext context = m_core.applyContext();
    m_core.ask<std::vector<ports::RankReason>>(
        std::move(reply), [=](Readers readers) -> Result<std::vector<ports::RankReason>> {
            DUNLIN_TRY_VALUE(const auto state,
                             stateNow(readers.cache, WorkstationCore::kTenant, account, context));
            DUNLIN_TRY_VALUE(const ApplyContext with,
                             withTerms(readers.cache, WorkstationCore::kTenant, context));
            const auto score = payScoreOf(with.terms, context.today);
            const auto rank =
                decision::rank(state, {context.today, context.now, context.zone, score.get()});
            std::vector<ports::RankReason> out;
            for (const decision::RankPart &part : rank.parts)
                out.push_back(toPort(part, state));
            return out;
        });
}

void DeskAccountQueue::search(const QString &text, int limit,
                              Reply<std::vector<ports::QueueRow>> reply)
{
    const QDate today = m_core.applyContext().today;
    m_core.ask<std::vector<ports::QueueRow>>(
        std::move(reply), [=](Readers readers) -> Result<std::vector<ports::QueueRow>> {
            store::AccountSearch search(readers.cache, WorkstationCore::kTenant);
            DUNLIN_TRY_VALUE(const auto rows, search.search(text, std::clamp(limit, 1, kMostRows)));
            std::vector<ports::QueueRow> out;
            for (const store::QueueRow &row : rows)
                out.push_back(toPort(row, today));
            return out;
        });
}

void DeskAccountQueue::didYouMean(const QString &text, Reply<QStringList> reply)
{
    m_core.ask<QStringList>(std::move(reply), [=](Readers readers) {
        return store::AccountSearch(readers.cache, WorkstationCore::kTenant).didYouMean(text);
    });
}

} // namespace dunlin::desk
