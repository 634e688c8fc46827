// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/desk/apply.h"
#include "core/desk/bank_import.h"
#include "core/desk/calendars.h"
#include "core/desk/day_charges.h"
#include "core/desk/day_tallies.h"
#include "core/desk/day_turn.h"
#include "core/desk/decision_replay.h"
#include "core/desk/office_core.h"
#include "core/desk/office_report.h"
#include "core/desk/retention.h"
#include "core/desk/roll_start.h"
#include "core/desk/strategies/shadow_night.h"
#include "core/desk/strategies/strategy_day.h"
#include "core/desk/terms_keeper.h"
#include "core/report/kpi.h"
#include "core/store/feed_store.h"
#include "core/store/portfolio_reader.h"
#include "core/store/roll_reader.h"

#include <QtCore/QSet>

#include <algorithm>

namespace dunlin::desk {

using base::Result;
using store::Connection;

namespace {

constexpr size_t kAtOnce = 1000;
constexpr qsizetype kMostOrphans = 20;

/// What was still open in the rows of before.
Result<QSet<base::EventId>> openBefore(store::PortfolioReader &reader,
                                       std::span<const base::AccountId> accounts)
{
    QSet<base::EventId> open;
    for (const base::AccountId &account : accounts) {
        DUNLIN_TRY_VALUE(const auto promises, reader.promises(account));
        for (const store::PromiseRow &promise : promises) {
            if (!promise.decided.isValid())
                open.insert(promise.id);
        }
    }
    return open;
}

/// The day's work on one account: its tasks that are not there yet.
class Tasks {
public:
    Tasks(OfficeCore &core, QDate day, base::Instant at) : m_core(core), m_day(day), m_at(at) {}

    void find(const domain::AccountState &state, const domain::AgreementPolicy &policy)
    {
        using domain::TaskKind;
        if (!state.exists || domain::isFinished(state.status))
            return;
        for (const domain::PromiseState &promise : state.promises) {
            const QDate remind = promise.due.addDays(-policy.remindDays);
            const bool due = policy.remindDays > 0 && promise.open().isPositive()
                             && promise.taken < remind && remind <= m_day && m_day <= promise.due;
            if (due)
                add(state, TaskKind::PromiseReminder, promise.id, remind);
            if (isArrear(state, promise))
                add(state, TaskKind::InstalmentMissed, promise.id, promise.decided);
        }
        for (const domain::DisputeState &dispute : state.disputes) {
            if (dispute.resolved.isNull() && dispute.respondBy <= m_day)
                add(state, TaskKind::DisputeDue, dispute.id, dispute.respondBy);
        }
        for (const domain::ExpectedState &expected : state.expected) {
            if (expected.isOpen() && expected.due < m_day)
                add(state, TaskKind::ExpectedMissing, expected.id, expected.due);
        }
    }
    std::vector<domain::Event> take() { return std::move(m_made); }

private:
    static bool isArrear(const domain::AccountState &state, const domain::PromiseState &promise)
    {
        if (promise.status != domain::PromiseStatus::Broken || promise.paid >= promise.amount)
            return false;
        return std::any_of(state.arrangements.begin(), state.arrangements.end(),
                           [&](const domain::ArrangementState &one) {
                               return one.id == promise.arrangement && one.isActive()
                                      && one.missed > 0;
                           });
    }
    void add(const domain::AccountState &state, domain::TaskKind kind, base::EventId of, QDate due)
    {
        const bool there =
            std::any_of(state.tasks.begin(), state.tasks.end(), [&](const domain::TaskState &one) {
                return one.task == kind && one.of == of;
            });
        if (there)
            return;
        domain::Event event = m_core.author().draft(state.id, domain::TaskSet{kind, of, due, {}},
                                                    QStringLiteral("engine"));
        // The same wherever and however often the day is worked.
        event.envelope.id = {
            base::derivedId("task" + state.id.toHex() + of.toHex(), domain::name(kind))};
        event.envelope.occurred = m_at;
        event.envelope.heard = m_at;
        m_made.push_back(std::move(event));
    }

    OfficeCore &m_core;
    QDate m_day;
    base::Instant m_at;
    std::vector<domain::Event> m_made;
};

/// Keeps what was found or charged; gives how many events were not there yet.
Result<qint64> keepMade(OfficeCore &core, Connection &connection, std::vector<domain::Event> events,
                        const ApplyContext &context)
{
    if (events.empty())
        return 0;
    std::vector<store::LedgerEvent> ledger;
    std::vector<base::AccountId> accounts;
    for (domain::Event &event : events) {
        core.author().complete(event);
        ledger.emplace_back(core.author().seal(event), event.envelope);
        accounts.push_back(event.envelope.account);
    }
    std::sort(accounts.begin(), accounts.end());
    accounts.erase(std::unique(accounts.begin(), accounts.end()), accounts.end());
    store::FeedStore feed(connection, core.key());
    DUNLIN_TRY_VALUE(const auto appended, feed.append(ledger, core.clock().now()));
    core.headMoved(ledger.back().seq);
    DUNLIN_TRY_VALUE(const auto moves, refresh(connection, core.key(), accounts, context));
    Q_UNUSED(moves);
    return appended.added;
}

/// Charges what the terms of these accounts charge by themselves.
Result<qint64> charge(OfficeCore &core, Connection &connection, DayCharges &charges,
                      std::span<const base::AccountId> accounts, const ApplyContext &context)
{
    std::vector<domain::Event> made;
    for (const base::AccountId &account : accounts) {
        DUNLIN_TRY_VALUE(auto events, charges.of(connection, account));
        std::move(events.begin(), events.end(), std::back_inserter(made));
    }
    return keepMade(core, connection, std::move(made), context);
}

/// Up to about kAtOnce accounts from `at` on, a person's never in two parts.
size_t partAfter(std::span<const store::PortfolioReader::OfPerson> accounts, size_t at)
{
    size_t end = std::min(at + kAtOnce, accounts.size());
    while (end < accounts.size() && !accounts[end].debtor.isNull()
           && accounts[end].debtor == accounts[end - 1].debtor)
        ++end;
    return end;
}

class DayWork {
public:
    DayWork(OfficeCore &core, Connection &connection, QDate from, const ApplyContext &context)
        : m_core(core)
        , m_connection(connection)
        , m_from(from)
        , m_context(context)
        , m_charges(core, context)
    {}

    Result<DayRun> run()
    {
        store::PortfolioReader reader(m_connection, m_core.key());
        StrategyShelf shelf(m_context.terms, m_context.today);
        DUNLIN_TRY_VALUE(m_run.held, bankHold(m_connection, m_core.key(), m_context.today));
        StrategyDay strategies(shelf, {m_context.today, m_context.zone, m_context.now,
                                       &calendarOf({}, m_core.settings().currency), false,
                                       !m_run.held.isEmpty()});
        DUNLIN_TRY_VALUE(const auto accounts, reader.byPerson(shelf.touchesFinished()));
        m_run.accounts = qint64(accounts.size());
        for (size_t at = 0; at < accounts.size();) {
            const size_t end = partAfter(accounts, at);
            std::vector<base::AccountId> part;
            for (; at < end; ++at)
                part.push_back(accounts[at].account);
            DUNLIN_TRY(work(reader, part, strategies));
        }
        DUNLIN_TRY(beginMonth());
        DUNLIN_TRY_VALUE(const auto paid, m_charges.paid(m_connection, m_from));
        DUNLIN_TRY(post(paid));
        for (const DayCharges::Sum &sum : m_charges.sums())
            m_run.charges.push_back({sum.interest, sum.lumpSums});
        m_core.queueMovedALot();
        const StrategyCounts &counts = strategies.counts();
        m_run.tasks += counts.tasks;
        m_run.messages = counts.messages;
        m_run.messagesHeld = counts.held;
        m_run.escalations = counts.escalations;
        m_run.penalties = counts.penalties;
        m_run.problems = strategies.problems();
        m_run.resting = strategies.resting();
        return m_run;
    }

private:
    /// Accounts that the calendar leaves alone begin a new month too (roll_start.h).
    base::Status beginMonth()
    {
        DUNLIN_TRY_VALUE(
            const auto left,
            store::RollReader(m_connection, m_core.key()).notOf(monthStart(m_context.today)));
        for (size_t at = 0; at < left.size(); at += kAtOnce) {
            const size_t count = std::min(kAtOnce, left.size() - at);
            DUNLIN_TRY_VALUE(
                const auto moves,
                refresh(m_connection, m_core.key(), std::span(left).subspan(at, count), m_context));
            Q_UNUSED(moves);
        }
        return {};
    }

    base::Status work(store::PortfolioReader &reader, std::span<const base::AccountId> part,
                      StrategyDay &strategies)
    {
        const QDate day = m_context.today;
        DUNLIN_TRY_VALUE(const auto open, openBefore(reader, part));
        Tasks tasks(m_core, day, m_context.now);
        std::vector<base::AccountId> charged;
        const auto seen = [&](const domain::AccountState &state) {
            if (m_charges.mayApply(state))
                charged.push_back(state.id);
            for (const domain::PromiseState &promise : state.promises) {
                const bool now = promise.decided.isValid() && promise.decided >= m_from
                                 && promise.decided <= day;
                m_run.promisesMatured += now && open.contains(promise.id) ? 1 : 0;
            }
            lookForOrphan(state);
            tasks.find(state, state.agreementRules().on(day));
            strategies.look(state);
        };
        DUNLIN_TRY_VALUE(const auto moves,
                         refresh(m_connection, m_core.key(), part, m_context, seen));
        Q_UNUSED(moves);
        std::vector<domain::Event> found = tasks.take();
        const size_t reminders = found.size();
        for (domain::Event &event : strategies.take())
            found.push_back(std::move(event));
        const size_t all = found.size();
        DUNLIN_TRY_VALUE(const qint64 added,
                         keepMade(m_core, m_connection, std::move(found), m_context));
        // What another machine had added meanwhile is counted as there: only reminders can be.
        m_run.tasks += std::max<qint64>(0, added - qint64(all - reminders));
        return post(charged);
    }

    /// The invariant: something is to happen next on whatever is open.
    void lookForOrphan(const domain::AccountState &state)
    {
        const bool open = state.exists && !domain::isFinished(state.status);
        if (!open || state.nextAction.kind != domain::NextActionKind::None)
            return;
        ++m_run.orphans;
        if (m_run.orphanNumbers.size() < kMostOrphans)
            m_run.orphanNumbers << state.number;
    }

    base::Status post(std::span<const base::AccountId> accounts)
    {
        DUNLIN_TRY_VALUE(const qint64 posted,
                         charge(m_core, m_connection, m_charges, accounts, m_context));
        m_run.postings += posted;
        return {};
    }

    OfficeCore &m_core;
    Connection &m_connection;
    QDate m_from;
    const ApplyContext &m_context;
    DayCharges m_charges;
    DayRun m_run;
};

} // namespace

Result<DayRun> runDay(Office &office, QDate from, QDate day)
{
    OfficeCore &core = office.core();
    const qint64 began = core.clock().monotonicMs();
    const QByteArray zone = core.settings().zone;
    const base::Instant dayEnd = base::endOfDay(day, zone);
    const ApplyContext given{
        day, zone, std::min(dayEnd, core.clock().now()), core.termsKeeper(), {}};
    return core.writeBulk([&](Connection &connection) -> Result<DayRun> {
        DUNLIN_TRY(keepPacks(core, connection));
        DUNLIN_TRY_VALUE(const ApplyContext context, withTerms(connection, core.key(), given));
        DUNLIN_TRY_VALUE(DayRun run, DayWork(core, connection, from, context).run());
        DUNLIN_TRY_VALUE(const auto nights, keepShadowNights(core, connection, context));
        for (const ShadowNight &night : nights) {
            run.shadows.push_back({night.strategy, night.accounts, night.would.tasks,
                                   night.would.messages, night.would.escalations, night.apart});
            for (const QString &problem : night.problems)
                run.problems << QStringLiteral("shadow of %1: %2").arg(night.strategy, problem);
        }
        DUNLIN_TRY_VALUE(const RetentionRun kept, retentionOfDay(core, connection, day, false));
        run.restricted = qint64(kept.restricted.size());
        run.erased = qint64(kept.erased.size()) + kept.erasedAgain;
        run.heldByLaw = kept.held;
        DUNLIN_TRY(keepWorkedDay(core, connection, day));
        run.seconds = double(core.clock().monotonicMs() - began) / 1000.0;
        return run;
    });
}

} // namespace dunlin::desk
