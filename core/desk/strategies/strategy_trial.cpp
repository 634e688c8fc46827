// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/strategies/strategy_trial.h"
#include "core/desk/calendars.h"
#include "core/desk/ledger_view.h"
#include "core/desk/ledger_writer.h"
#include "core/desk/strategies/strategy_review.h"
#include "core/desk/terms_keeper.h"
#include "core/store/event_store.h"

#include <algorithm>
#include <set>

namespace dunlin::desk {

using base::Result;
using store::Connection;

namespace {

constexpr qsizetype kMostProblems = 20;

TrialPlace placeOf(OfficeCore &core, Connection &connection)
{
    return {connection,   core.key(), core.today(), core.settings().zone, core.settings().currency,
            core.clock(), {}};
}

tl::unexpected<base::Error> stopped()
{
    return base::fail(base::ErrorCode::Cancelled, QStringLiteral("the trial was stopped"));
}

Result<Trial> trialOf(OfficeCore &core, Connection &connection, const TrialRequest &request)
{
    Trial trial;
    DUNLIN_TRY_VALUE(trial.book, loadTerms(connection, core.key(), {core.settings().zone, {}, {}}));
    std::optional<StrategyFile> file;
    if (!request.file.isEmpty()) {
        DUNLIN_TRY_VALUE(file, strategyFileAt(request.file));
    } else {
        if (request.draft) {
            const auto draft = draftOf(*trial.book, request.name);
            if (!draft)
                return base::fail(base::ErrorCode::NotFound,
                                  QStringLiteral("there is no draft of %1").arg(request.name));
            file = draft->file;
        } else {
            file = activatedFile(*trial.book, request.name, 0, core.today());
        }
        if (!file) {
            DUNLIN_TRY_VALUE(file, shippedStrategy(request.name));
        }
    }
    DUNLIN_TRY_VALUE(trial.strategy, decision::Strategy::read(file->json, file->tables));
    return trial;
}

domain::Event simulated(base::AccountId account, domain::Payload payload, base::EventId id,
                        base::Instant at)
{
    domain::Event event;
    event.envelope.id = id;
    event.envelope.account = account;
    event.envelope.kind = domain::kindOf(payload);
    event.envelope.occurred = at;
    event.envelope.heard = at;
    event.envelope.actor = QStringLiteral("engine");
    event.payload = std::move(payload);
    return event;
}

/// One account lived through again under a strategy.
class Relived {
public:
    Relived(const decision::Strategy &strategy, domain::FoldContext fold,
            const decision::StrategyContext &context)
        : m_strategy(strategy)
        , m_fold(std::move(fold))
        , m_context(context)
    {}

    /// Calls `done(state, step)` for each step that would have been done.
    template <class Done>
    void run(base::AccountId account, std::vector<domain::Event> events, QDate from, QDate until,
             bool onlyDays, QStringList *problems, Done &&done)
    {
        std::set<QDate> days;
        if (onlyDays) {
            days.insert(from);
        } else {
            for (const domain::Event &event : events)
                days.insert(base::dateIn(event.envelope.occurred, m_fold.officeZone));
        }
        while (!days.empty()) {
            const QDate day = *days.begin();
            days.erase(days.begin());
            if (day > until)
                break;
            m_fold.today = day;
            m_fold.at = base::endOfDay(day, m_fold.officeZone);
            const domain::AccountState state = domain::fold(account, events, m_fold);
            m_context.today = day;
            if (day >= from) {
                for (decision::DueStep &step : m_strategy.due(state, m_context, problems)) {
                    add(state, step, &events);
                    done(state, day, step);
                }
            }
            for (const QDate next : m_strategy.days(state, m_context, day.addDays(1), until))
                days.insert(next);
        }
    }

private:
    void add(const domain::AccountState &state, const decision::DueStep &due,
             std::vector<domain::Event> *events) const
    {
        const base::Instant at = *m_fold.at;
        if (due.penalty && !state.items.empty()) {
            domain::Charged charge;
            charge.charge = domain::ChargeKind::Penalty;
            charge.item = state.items.front().id;
            charge.amount = *due.penalty;
            charge.valueDate = due.step.due;
            base::EventId id = due.id;
            id.bytes[0] ^= 1; // beside the step's
            events->push_back(simulated(state.id, charge, id, at));
        }
        if (due.step.kind == domain::StepKind::Hold) {
            base::EventId id = due.id;
            id.bytes[0] ^= 2;
            events->push_back(simulated(state.id,
                                        domain::HeldBack{due.step.what, m_context.today,
                                                         m_context.today.addDays(due.holdDays - 1)},
                                        id, at));
        }
        events->push_back(simulated(state.id, due.step, due.id, at));
    }

    const decision::Strategy &m_strategy;
    domain::FoldContext m_fold;
    decision::StrategyContext m_context;
};

bool makesPenalties(const decision::Strategy &strategy)
{
    for (const decision::Treatment &treatment : strategy.treatments()) {
        for (const decision::Step &step : treatment.steps) {
            if (step.does == domain::StepKind::Penalty)
                return true;
        }
    }
    return false;
}

domain::FoldContext foldFor(const TrialPlace &place, const Trial &trial)
{
    domain::FoldContext fold;
    fold.today = place.today;
    fold.officeZone = place.zone;
    fold.terms = trial.book;
    return fold;
}

decision::StrategyContext contextFor(const TrialPlace &place)
{
    decision::StrategyContext context;
    context.today = place.today;
    context.zone = place.zone;
    context.calendar = &calendarOf({}, place.currency);
    return context;
}

QString placeText(const decision::Placing &placing)
{
    return placing.treatments.isEmpty() ? placing.segment
                                        : placing.segment + QLatin1String(": ")
                                              + placing.treatments.join(QStringLiteral(", "));
}

} // namespace

std::vector<domain::Event> withoutOwnWork(std::vector<domain::Event> events,
                                          const decision::Strategy &strategy)
{
    const bool penalties = makesPenalties(strategy);
    std::erase_if(events, [&](const domain::Event &event) {
        const auto *step = std::get_if<domain::StrategyStep>(&event.payload);
        if (step)
            return step->strategy == strategy.name();
        const auto *charge = std::get_if<domain::Charged>(&event.payload);
        return charge && penalties && charge->charge == domain::ChargeKind::Penalty;
    });
    return events;
}

Result<StrategyReplay> replayOf(const TrialPlace &place, const Trial &trial, QDate from,
                                QDate until)
{
    const qint64 began = place.clock.monotonicMs();
    StrategyReplay replay;
    bool ended = false;
    Relived relived(*trial.strategy, foldFor(place, trial), contextFor(place));
    const auto done = [&](const domain::AccountState &state, QDate, const decision::DueStep &step) {
        replay.counts.add(step.step, step.minutes);
        if (step.penalty)
            replay.penalties.push_back({state.number, step.step.due, *step.penalty});
    };
    const auto relive = [&](base::AccountId account, std::vector<store::LedgerEvent> &&stored) {
        ended = place.stop && place.stop();
        if (ended || account.isNull())
            return !ended;
        const auto events = withoutOwnWork(decodeAll(stored), *trial.strategy);
        domain::FoldContext now = foldFor(place, trial);
        now.withTimeline = false;
        const domain::AccountState state = domain::fold(account, events, now);
        if (!state.exists || !trial.strategy->appliesTo(state, {place.today, place.zone}))
            return true;
        ++replay.accounts;
        QStringList problems;
        relived.run(account, events, from, until, false, &problems, done);
        if (!problems.isEmpty() && replay.problems.size() < kMostProblems)
            replay.problems << state.number + QLatin1String(": ") + problems.first();
        return true;
    };
    DUNLIN_TRY(store::EventStore(place.connection, place.tenant).forEachAccount({}, relive));
    if (ended)
        return stopped();
    std::sort(replay.penalties.begin(), replay.penalties.end(),
              [](const ReplayedPenalty &a, const ReplayedPenalty &b) {
                  return std::tie(a.account, a.date) < std::tie(b.account, b.date);
              });
    replay.seconds = double(place.clock.monotonicMs() - began) / 1000.0;
    return replay;
}

Result<StrategyReplay> replayStrategy(Office &office, const TrialRequest &request)
{
    OfficeCore &core = office.core();
    return core.read([&](Connection &connection) -> Result<StrategyReplay> {
        DUNLIN_TRY_VALUE(const Trial trial, trialOf(core, connection, request));
        return replayOf(placeOf(core, connection), trial,
                        request.from.isValid() ? request.from : QDate(1, 1, 1),
                        request.until.isValid() ? request.until : core.today());
    });
}

Result<StrategyCounts> doneSince(const TrialPlace &place, const Trial &trial, QDate from)
{
    StrategyCounts counts;
    bool ended = false;
    domain::FoldContext now = foldFor(place, trial);
    now.withTimeline = false;
    const auto look = [&](base::AccountId account, std::vector<store::LedgerEvent> &&stored) {
        ended = place.stop && place.stop();
        if (ended || account.isNull())
            return !ended;
        const domain::AccountState state = domain::fold(account, decodeAll(stored), now);
        if (!state.exists || !trial.strategy->appliesTo(state, {place.today, place.zone}))
            return true;
        for (const domain::StrategyStepState &step : state.strategySteps) {
            if (step.on >= from)
                counts.add(step.step, 0);
        }
        return true;
    };
    DUNLIN_TRY(store::EventStore(place.connection, place.tenant).forEachAccount({}, look));
    if (ended)
        return stopped();
    return counts;
}

Result<DryRun> dryRun(const TrialPlace &place, const Trial &trial, int days)
{
    const qint64 began = place.clock.monotonicMs();
    const QDate today = place.today;
    const QDate until = today.addDays(std::max(0, days));
    StrategyShelf shelf(trial.book, today);
    const decision::StrategyContext context = contextFor(place);
    Relived relived(*trial.strategy, foldFor(place, trial), context);
    DryRun run;
    bool ended = false;
    run.resting = trial.strategy->isQuiet(today, context.calendar);
    std::map<QDate, StrategyCounts> forecast;
    const auto done = [&](const domain::AccountState &, QDate day, const decision::DueStep &step) {
        forecast[day].add(step.step, step.minutes);
        if (day == today)
            run.today.add(step.step, step.minutes);
    };
    const auto look = [&](base::AccountId account, std::vector<store::LedgerEvent> &&stored) {
        ended = place.stop && place.stop();
        if (ended || account.isNull())
            return !ended;
        auto events = decodeAll(stored);
        const domain::AccountState state = domain::fold(account, events, foldFor(place, trial));
        if (!state.exists || domain::isFinished(state.status))
            return true;
        ++run.accounts;
        const decision::FeatureContext features{today, place.zone};
        if (!trial.strategy->appliesTo(state, features))
            return true;
        ++run.covered;
        const decision::Placing then = trial.strategy->placingOf(state, context);
        const ActiveStrategy *active = shelf.forAccount(state, features);
        const QString from = active ? placeText(active->strategy->placingOf(state, context))
                                    : QStringLiteral("none");
        ++run.segments[then.segment];
        if (from != placeText(then)) {
            ++run.moved;
            ++run.moves[{from, placeText(then)}];
        }
        relived.run(account, std::move(events), today, until, true, nullptr, done);
        return true;
    };
    DUNLIN_TRY(store::EventStore(place.connection, place.tenant).forEachAccount({}, look));
    if (ended)
        return stopped();
    for (const auto &[day, counts] : forecast)
        run.forecast.push_back({day, counts});
    run.seconds = double(place.clock.monotonicMs() - began) / 1000.0;
    return run;
}

Result<DryRun> dryRunStrategy(Office &office, const TrialRequest &request)
{
    OfficeCore &core = office.core();
    return core.read([&](Connection &connection) -> Result<DryRun> {
        DUNLIN_TRY_VALUE(const Trial trial, trialOf(core, connection, request));
        return dryRun(placeOf(core, connection), trial, request.days);
    });
}

Result<ExperimentResult> experimentResult(Office &office, const TrialRequest &request)
{
    OfficeCore &core = office.core();
    return core.read([&](Connection &connection) -> Result<ExperimentResult> {
        DUNLIN_TRY_VALUE(const Trial trial, trialOf(core, connection, request));
        const decision::Experiment *experiment = trial.strategy->experiment();
        if (!experiment) {
            return base::fail(base::ErrorCode::Input,
                              QStringLiteral("%1 is no arm of an experiment").arg(request.name));
        }
        const QDate until = request.until.isValid() ? request.until : core.today();
        ExperimentResult result;
        result.experiment = experiment->name();
        for (const decision::Arm &arm : experiment->arms())
            result.arms.push_back({arm.name, 0, 0, {}});
        result.arms.push_back({});
        domain::FoldContext fold = foldFor(placeOf(core, connection), trial);
        fold.withTimeline = false;
        const auto count = [&](base::AccountId account, std::vector<store::LedgerEvent> &&stored) {
            if (account.isNull())
                return true;
            const domain::AccountState state = domain::fold(account, decodeAll(stored), fold);
            if (!state.exists || (state.listed.isValid() && state.listed >= request.from))
                return true;
            ArmResult &arm =
                result.arms[experiment->armOf(account).value_or(experiment->arms().size())];
            ++arm.accounts;
            const bool paid = std::any_of(state.payments.begin(), state.payments.end(),
                                          [&](const domain::PaymentState &payment) {
                                              return payment.valueDate >= request.from
                                                     && payment.valueDate <= until;
                                          });
            arm.paid += paid ? 1 : 0;
            return true;
        };
        DUNLIN_TRY(store::EventStore(connection, core.key()).forEachAccount({}, count));
        const ArmResult &first = result.arms.front();
        for (ArmResult &arm : result.arms) {
            arm.rate = decision::rateInterval(arm.paid, arm.accounts);
            if (&arm != &first)
                result.over.push_back(decision::differenceInterval(arm.paid, arm.accounts,
                                                                   first.paid, first.accounts));
        }
        if (result.arms.size() > 2 && first.accounts > 0) {
            const double rate = double(first.paid) / double(first.accounts);
            result.power = decision::powerOf(rate, std::min(1.0, rate * 1.1), first.accounts,
                                             result.arms[1].accounts);
        }
        return result;
    });
}

} // namespace dunlin::desk
