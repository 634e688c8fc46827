// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/apply.h"

#include "core/decision/queue_rank.h"
#include "core/desk/day_tallies.h"
#include "core/desk/ledger_view.h"
#include "core/desk/reach.h"
#include "core/desk/roll_start.h"
#include "core/desk/scores/office_score.h"
#include "core/desk/terms_keeper.h"
#include "core/report/kpi.h"
#include "core/store/event_store.h"
#include "core/store/portfolio_reader.h"
#include "core/store/projections.h"

#include <algorithm>
#include <chrono>
#include <future>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;

namespace {

// Rows are written in batches of so many accounts: large enough for the store's bulk paths, small
// enough that memory does not grow with the office.
constexpr size_t kBatch = 1000;
/// Fewer accounts are not worth another thread.
constexpr size_t kPortion = 64;

store::AccountRow accountRow(const domain::AccountState &state, const decision::Rank &rank)
{
    store::AccountRow row;
    row.id = state.id;
    row.number = state.number;
    row.creditor = state.creditor;
    row.debtor = state.debtor.id;
    row.debtorName = state.debtor.name;
    row.city = state.debtor.address.city;
    row.currency = state.currency;
    row.product = state.product;
    row.listed = state.listed;
    row.principal = state.balances[domain::Bucket::Principal].minor();
    row.interest = state.balances[domain::Bucket::Interest].minor();
    row.fees = state.balances[domain::Bucket::Fees].minor();
    row.costs = state.balances[domain::Bucket::Costs].minor();
    row.unapplied = state.unapplied.minor();
    row.disputed = state.disputed.minor();
    row.total = state.total().minor();
    row.oldestDue = state.oldestUnmetDue;
    row.status = state.status;
    row.queued = rank.inQueue;
    row.segment = int(rank.segment);
    row.priority = rank.priority;
    row.risk = rank.risk;
    row.nextAction = state.nextAction;
    row.lastContact = state.lastContact;
    row.assignedTo = state.assignedTo;
    row.agency = state.agency;
    row.placedAt = state.placedAt;
    return row;
}

store::MessageRow messageRow(const domain::MessageState &message)
{
    store::MessageRow row;
    row.id = message.id;
    row.channel = message.channel;
    row.step = message.step;
    const bool came = message.inbound || message.step == domain::MessageStep::Bounced
                      || message.step == domain::MessageStep::Failed
                      || message.step == domain::MessageStep::Uncertain;
    if (came)
        row.inbox = message.needsPerson() ? store::InboxState::Open : store::InboxState::SeenTo;
    if (message.isOutgoing())
        row.waits = message.due;
    row.at = message.at.ms != 0 ? message.at : message.queuedAt;
    row.peer = message.to;
    row.subject = message.subject.isEmpty() ? message.text : message.subject;
    row.key = message.key;
    return row;
}

/// An account that is projected anew.
struct Refreshed {
    base::AccountId account;
    std::vector<store::LedgerEvent> stored;
    domain::AccountState state;
    std::optional<store::AccountProjection> rows; ///< nothing: there is no such account any more
    store::ProjectionTraits traits;
};

/// Decodes, folds and projects: none of it needs the database.
void projectAll(std::vector<Refreshed> &accounts, const domain::FoldContext &folding,
                const ApplyContext &context)
{
    for (Refreshed &one : accounts) {
        const auto events = decodeAll(std::exchange(one.stored, {}));
        one.state = domain::fold(one.account, events, folding);
        if (!one.state.exists)
            continue;
        one.rows = projectionOf(one.state, events, context);
        one.traits = store::Projections::traitsOf(*one.rows);
    }
}

/// Projects accounts by another thread while the ledger of the next ones is read.
class Projecting {
public:
    Projecting(const domain::FoldContext &folding, const ApplyContext &context)
        : m_folding(folding)
        , m_context(context)
    {}

    void add(Refreshed one)
    {
        m_read.push_back(std::move(one));
        if (m_read.size() < kPortion)
            return;
        // Reading is the quicker part: while the other is at work, this one does the same.
        const bool isBusy =
            m_other.valid()
            && m_other.wait_for(std::chrono::seconds(0)) != std::future_status::ready;
        if (isBusy)
            return projectHere();
        takeBack();
        m_under = std::exchange(m_read, {});
        m_other =
            std::async(std::launch::async, [this] { projectAll(m_under, m_folding, m_context); });
    }
    void finish()
    {
        projectHere();
        takeBack();
    }
    size_t done() const { return m_done.size(); }
    std::vector<Refreshed> take() { return std::exchange(m_done, {}); }

private:
    void projectHere()
    {
        projectAll(m_read, m_folding, m_context);
        std::move(m_read.begin(), m_read.end(), std::back_inserter(m_done));
        m_read.clear();
    }
    void takeBack()
    {
        if (!m_other.valid())
            return;
        m_other.get();
        std::move(m_under.begin(), m_under.end(), std::back_inserter(m_done));
        m_under.clear();
    }

    const domain::FoldContext &m_folding;
    const ApplyContext &m_context;
    std::vector<Refreshed> m_read;
    std::vector<Refreshed> m_done;
    std::vector<Refreshed> m_under; ///< the other thread's while m_other is valid
    std::future<void> m_other;      ///< last: its end is waited for before the rest goes
};

/// Calls on one account count for the person's others too, whichever of them is made anew. Most
/// persons have one account, and its row is right already.
Result<std::vector<store::QueueMove>> refreshPersons(store::Connection &connection,
                                                     store::TenantKey tenant,
                                                     const FoldedAccounts &ofSeveral,
                                                     const ApplyContext &context)
{
    if (ofSeveral.isEmpty())
        return std::vector<store::QueueMove>();
    const auto keys = ofSeveral.keys();
    std::vector<base::AccountId> accounts(keys.begin(), keys.end());
    std::sort(accounts.begin(), accounts.end());
    return refreshReach(connection, tenant, accounts, context, Siblings::With, ofSeveral);
}

} // namespace

domain::FoldContext ApplyContext::fold() const
{
    domain::FoldContext context;
    context.today = today;
    context.officeZone = zone;
    context.terms = terms;
    return context;
}

Result<ApplyContext> withTerms(store::Connection &connection, store::TenantKey tenant,
                               const ApplyContext &context)
{
    ApplyContext with = context;
    const base::Instant start = base::endOfDay(monthStart(context.today), context.zone);
    if (context.keeper) {
        TermsKeeper &keeper = *context.keeper;
        DUNLIN_TRY_VALUE(with.terms, keeper.book(connection, tenant, context.zone));
        DUNLIN_TRY_VALUE(with.startTerms, keeper.book(connection, tenant, context.zone, start));
    } else {
        DUNLIN_TRY_VALUE(with.terms, loadTerms(connection, tenant, {context.zone, {}, {}}));
        DUNLIN_TRY_VALUE(with.startTerms, loadTerms(connection, tenant, {context.zone, start, {}}));
    }
    return with;
}

Result<domain::AccountState> stateNow(store::Connection &connection, store::TenantKey tenant,
                                      base::AccountId account, const ApplyContext &context)
{
    DUNLIN_TRY_VALUE(const ApplyContext now, withTerms(connection, tenant, context));
    return stateOf(connection, tenant, account, now.fold());
}

Result<TermsWatch> TermsWatch::begin(store::Connection &connection, store::TenantKey tenant,
                                     const ApplyContext &context, bool officeEvents)
{
    TermsWatch watch;
    if (officeEvents) {
        DUNLIN_TRY_VALUE(const ApplyContext before, withTerms(connection, tenant, context));
        watch.m_before = before.terms;
    }
    return watch;
}

Result<std::vector<base::AccountId>> TermsWatch::affected(store::Connection &connection,
                                                          store::TenantKey tenant,
                                                          const ApplyContext &context) const
{
    if (!m_before)
        return std::vector<base::AccountId>();
    DUNLIN_TRY_VALUE(const ApplyContext after, withTerms(connection, tenant, context));
    return accountsBetween(connection, tenant, *m_before, *after.terms);
}

store::AccountProjection projectionOf(const domain::AccountState &state,
                                      std::span<const domain::Event> events,
                                      const ApplyContext &context)
{
    const auto score = payScoreOf(context.terms, context.today);
    const decision::Rank rank =
        decision::rank(state, {context.today, context.now, context.zone, score.get()});
    store::AccountProjection out;
    out.account = accountRow(state, rank);
    out.account.roll = rollStartOf(state, events, context);
    if (context.withReach && rank.inQueue)
        out.account.reach = reachOf(state, {}, context);
    out.items.reserve(state.items.size());
    for (const domain::ItemState &item : state.items) {
        out.items.push_back({item.id, item.number, item.type, item.issued, item.due,
                             item.original.minor(), item.open.sum().minor()});
    }
    for (const domain::PromiseState &promise : state.promises) {
        out.promises.push_back({promise.id, promise.taken, promise.due, promise.decided,
                                promise.amount.minor(), promise.status, promise.by,
                                promise.open().minor()});
    }
    // Money announced stands among the promises, so that what is to come is found by its day.
    for (const domain::ExpectedState &expected : state.expected) {
        if (expected.isOpen())
            out.promises.push_back({expected.id,
                                    {},
                                    expected.due,
                                    {},
                                    expected.amount.minor(),
                                    domain::PromiseStatus::Open,
                                    expected.by,
                                    0});
    }
    for (const domain::ContactPointState &point : state.contactPoints)
        out.points.push_back({point.kind, point.value, point.state});
    for (const domain::MessageState &message : state.messages)
        out.messages.push_back(messageRow(message));
    // The office itself and an import are nobody in the rows: what they did on one day is one row.
    std::vector<report::DayTally> tallies;
    for (report::DayTally &tally : report::talliesOf(state, context.zone)) {
        if (!tally.actor.startsWith(QLatin1String("user:")))
            tally.actor.clear();
        const bool same = !tallies.empty() && tallies.back().date == tally.date
                          && tallies.back().actor == tally.actor;
        if (same)
            tallies.back().add(tally);
        else
            tallies.push_back(std::move(tally));
    }
    const std::vector<DayHours> hours = hoursByDay(state, context.zone);
    for (const report::DayTally &tally : tallies)
        out.days.push_back(toRow(tally, hours));
    return out;
}

std::optional<store::AccountProjection>
project(base::AccountId account, std::span<const domain::Event> events, const ApplyContext &context)
{
    domain::FoldContext fold = context.fold();
    fold.withTimeline = false;
    const domain::AccountState state = domain::fold(account, events, fold);
    if (!state.exists)
        return std::nullopt;
    return projectionOf(state, events, context);
}

std::vector<store::CreditorRow> creditorsOf(std::span<const domain::Event> events)
{
    std::vector<store::CreditorRow> rows;
    for (const domain::Event &event : events) {
        const auto *set = std::get_if<domain::CreditorSet>(&event.payload);
        if (!set)
            continue;
        const store::CreditorRow row{set->creditor, set->name,
                                     set->currency.value_or(base::Currency())};
        const auto there = std::find_if(rows.begin(), rows.end(),
                                        [&](const auto &one) { return one.id == row.id; });
        if (there == rows.end())
            rows.push_back(row);
        else
            *there = row;
    }
    return rows;
}

Result<std::vector<store::QueueMove>>
refresh(store::Connection &connection, store::TenantKey tenant,
        std::span<const base::AccountId> accounts, const ApplyContext &given,
        const std::function<void(const domain::AccountState &)> &seen)
{
    DUNLIN_TRY_VALUE(const ApplyContext context, withTerms(connection, tenant, given));
    domain::FoldContext folding = context.fold();
    folding.withTimeline = bool(seen); // rows are made without it
    store::EventStore ledger(connection, tenant);
    store::Projections projections(connection, tenant);
    std::vector<store::QueueMove> moves;
    store::PortfolioReader people(connection, tenant);
    FoldedAccounts ofSeveral;
    const auto save = [&](std::vector<Refreshed> batch) -> Status {
        std::vector<store::AccountProjection> rows;
        std::vector<store::ProjectionTraits> traits;
        std::vector<base::AccountId> gone;
        for (Refreshed &one : batch) {
            if (seen)
                seen(one.state);
            if (!one.rows) {
                gone.push_back(one.account);
                continue;
            }
            rows.push_back(std::move(*one.rows));
            traits.push_back(std::move(one.traits));
        }
        DUNLIN_TRY_VALUE(const auto saved, projections.save(rows, traits));
        DUNLIN_TRY_VALUE(const auto removed, projections.remove(gone));
        moves.insert(moves.end(), saved.begin(), saved.end());
        moves.insert(moves.end(), removed.begin(), removed.end());
        if (!context.withReach)
            return {};
        for (Refreshed &one : batch) {
            const base::DebtorId debtor = one.state.debtor.id;
            if (debtor.isNull() || !one.state.exists)
                continue;
            DUNLIN_TRY_VALUE(const auto together, people.ofDebtor(debtor));
            if (together.size() > 1)
                ofSeveral.insert(one.account, std::move(one.state));
        }
        return {};
    };
    Projecting projecting(folding, context);
    for (const base::AccountId &account : accounts) {
        DUNLIN_TRY_VALUE(auto stored, ledger.ofAccount(account));
        if (account.isNull()) {
            for (const store::CreditorRow &creditor : creditorsOf(decodeAll(stored)))
                DUNLIN_TRY(projections.saveCreditor(creditor));
            continue;
        }
        projecting.add({account, std::move(stored), {}, {}, {}});
        if (projecting.done() >= kBatch)
            DUNLIN_TRY(save(projecting.take()));
    }
    projecting.finish();
    DUNLIN_TRY(save(projecting.take()));
    DUNLIN_TRY_VALUE(const auto others, refreshPersons(connection, tenant, ofSeveral, context));
    moves.insert(moves.end(), others.begin(), others.end());
    return moves;
}

Status rebuild(store::Connection &connection, store::TenantKey tenant, const ApplyContext &given,
               const std::function<bool(qint64 done)> &progress)
{
    DUNLIN_TRY_VALUE(const ApplyContext context, withTerms(connection, tenant, given));
    store::Projections projections(connection, tenant);
    DUNLIN_TRY(projections.clear());
    projections.beginBulk();
    std::vector<store::AccountProjection> rows;
    qint64 done = 0;
    Status failure;
    const auto flush = [&]() -> Status {
        auto saved = projections.save(rows);
        rows.clear();
        if (!saved)
            return fail(std::move(saved.error()));
        return {};
    };
    const Status walked = store::EventStore(connection, tenant)
                              .forEachAccount({}, [&](base::AccountId account, auto &&stored) {
                                  const auto events = decodeAll(stored);
                                  if (account.isNull()) {
                                      for (const auto &creditor : creditorsOf(events)) {
                                          failure = projections.saveCreditor(creditor);
                                          if (!failure)
                                              return false;
                                      }
                                      return true;
                                  }
                                  if (auto one = project(account, events, context))
                                      rows.push_back(std::move(*one));
                                  if (rows.size() >= kBatch)
                                      failure = flush();
                                  if (failure && progress && !progress(++done))
                                      failure = fail(ErrorCode::Cancelled);
                                  return failure.has_value();
                              });
    DUNLIN_TRY(walked);
    DUNLIN_TRY(failure);
    DUNLIN_TRY(flush());
    return projections.endBulk();
}

} // namespace dunlin::desk
