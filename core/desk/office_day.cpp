// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/desk/apply.h"
#include "core/desk/day_charges.h"
#include "core/desk/office_core.h"
#include "core/desk/office_report.h"
#include "core/store/feed_store.h"
#include "core/store/portfolio_reader.h"

#include <QtCore/QSet>

#include <algorithm>

namespace dunlin::desk {

using base::Result;
using store::Connection;

namespace {

constexpr size_t kAtOnce = 1000;

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

Result<qint64> keepMade(OfficeCore &core, Connection &connection, std::vector<domain::Event> events,
                        const ApplyContext &context)
{
    if (events.empty())
        return 0;
    std::vector<store::LedgerEvent> ledger;
    std::vector<base::AccountId> accounts;
    for (const domain::Event &event : events) {
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
        DUNLIN_TRY_VALUE(const ApplyContext context, withTerms(connection, core.key(), given));
        store::PortfolioReader reader(connection, core.key());
        DayCharges charges(core, context);
        DUNLIN_TRY_VALUE(const auto accounts, reader.dayDependent());
        DayRun run;
        run.accounts = qint64(accounts.size());
        for (size_t at = 0; at < accounts.size(); at += kAtOnce) {
            const auto part =
                std::span(accounts).subspan(at, std::min(kAtOnce, accounts.size() - at));
            DUNLIN_TRY_VALUE(const auto open, openBefore(reader, part));
            Tasks tasks(core, day, context.now);
            std::vector<base::AccountId> charged;
            const auto seen = [&](const domain::AccountState &state) {
                if (charges.mayApply(state))
                    charged.push_back(state.id);
                for (const domain::PromiseState &promise : state.promises) {
                    const bool now = promise.decided.isValid() && promise.decided >= from
                                     && promise.decided <= day;
                    run.promisesMatured += now && open.contains(promise.id) ? 1 : 0;
                }
                tasks.find(state, state.agreementRules().on(day));
            };
            DUNLIN_TRY_VALUE(const auto moves,
                             refresh(connection, core.key(), part, context, seen));
            Q_UNUSED(moves);
            DUNLIN_TRY_VALUE(const qint64 made, keepMade(core, connection, tasks.take(), context));
            run.tasks += made;
            DUNLIN_TRY_VALUE(const qint64 posted,
                             charge(core, connection, charges, charged, context));
            run.postings += posted;
        }
        DUNLIN_TRY_VALUE(const auto paid, charges.paid(connection, from));
        DUNLIN_TRY_VALUE(const qint64 posted, charge(core, connection, charges, paid, context));
        run.postings += posted;
        for (const DayCharges::Sum &sum : charges.sums())
            run.charges.push_back({sum.interest, sum.lumpSums});
        core.queueMovedALot();
        run.seconds = double(core.clock().monotonicMs() - began) / 1000.0;
        return run;
    });
}

} // namespace dunlin::desk
