// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desk_strategies.h"

#include "core/decision/feel/json.h"
#include "core/desk/ledger_view.h"
#include "core/desk/strategies/shadow_night.h"
#include "core/desk/strategies/strategy_sheet.h"
#include "core/store/account_search.h"
#include "core/store/open_database.h"
#include "core/store/portfolio_reader.h"

#include <algorithm>
#include <numeric>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using ports::Reply;
using ports::StrategyKept;
using ports::StrategySheet;
using Readers = WorkstationCore::Readers;
using Stores = WorkstationCore::Stores;

namespace {

constexpr store::TenantKey kTenant = WorkstationCore::kTenant;

Result<std::shared_ptr<const domain::TermsBook>> bookIn(store::Connection &cache,
                                                        const ApplyContext &context)
{
    DUNLIN_TRY_VALUE(const ApplyContext with, withTerms(cache, kTenant, context));
    return with.terms;
}

Result<StrategyFile> fileFrom(const domain::TermsBook &book, const QString &name,
                              const ports::StrategySource &source, QDate day)
{
    using From = ports::StrategySource::From;
    switch (source.from) {
    case From::Draft:
        if (auto draft = draftOf(book, name))
            return draft->file;
        return fail(ErrorCode::NotFound, QStringLiteral("there is no draft of %1").arg(name));
    case From::Version:
        if (auto file = activatedFile(book, name, source.version, day))
            return *file;
        return fail(ErrorCode::NotFound,
                    QStringLiteral("%1 has no version %2").arg(name).arg(source.version));
    case From::InForce:
        if (auto file = activatedFile(book, name, 0, day))
            return *file;
        [[fallthrough]];
    case From::Shipped: return shippedStrategy(name);
    }
    return fail(ErrorCode::Internal, QStringLiteral("an unknown source"));
}

bool mayManage(ports::Role role)
{
    return role == ports::Role::Manager || role == ports::Role::Admin;
}

ports::StrategyDayEffect effectOf(QDate day, const StrategyCounts &counts)
{
    return {day, counts.tasks, counts.messages, counts.escalations, double(counts.minutes) / 60.0};
}

ports::StrategyShadow toPort(const StrategyDraft &draft, const std::vector<ShadowNight> &nights)
{
    ports::StrategyShadow shadow;
    shadow.since = draft.shadowSince;
    StrategyCounts would;
    StrategyCounts did;
    const auto sum = [](StrategyCounts *all, const StrategyCounts &one) {
        all->tasks += one.tasks;
        all->messages += one.messages;
        all->escalations += one.escalations;
        all->minutes += one.minutes;
    };
    for (const ShadowNight &night : nights) {
        if (night.day < draft.shadowSince)
            continue; // of an earlier shadow of the same contents
        sum(&would, night.would);
        sum(&did, night.did);
        shadow.accounts = night.accounts;
        shadow.nights.push_back({effectOf(night.day, night.would), effectOf(night.day, night.did),
                                 night.accounts, night.apart});
    }
    shadow.would = effectOf(nights.back().day, would);
    shadow.did = effectOf(nights.back().day, did);
    return shadow;
}

ports::StrategyEffect toPort(const DryRun &run, QDate today)
{
    ports::StrategyEffect effect;
    effect.today = today;
    effect.restsToday = run.resting;
    effect.accounts = run.accounts;
    effect.covered = run.covered;
    effect.moved = run.moved;
    for (const auto &[places, accounts] : run.moves)
        effect.moves.push_back({places.first, places.second, accounts});
    std::stable_sort(effect.moves.begin(), effect.moves.end(),
                     [](const auto &a, const auto &b) { return a.accounts > b.accounts; });
    for (const auto &[segment, accounts] : run.segments)
        effect.segments.push_back({{}, segment, accounts});
    for (const TrialDay &day : run.forecast)
        effect.days.push_back(effectOf(day.day, day.counts));
    if (effect.days.empty() || effect.days.front().day != today)
        effect.days.insert(effect.days.begin(), effectOf(today, run.today));
    effect.seconds = run.seconds;
    return effect;
}

Result<std::shared_ptr<const decision::Strategy>> readable(const StrategyFile &file)
{
    return decision::Strategy::read(file.json, file.tables);
}

/// The currency whose holidays count: that of the first account that is here.
base::Currency currencyOf(store::Connection &cache)
{
    base::Currency currency = base::kEur;
    const auto done =
        store::PortfolioReader(cache, kTenant).forEachAccount([&](const store::AccountRow &row) {
            currency = row.currency;
            return false;
        });
    Q_UNUSED(done);
    return currency;
}

} // namespace

void DeskStrategies::strategies(Reply<std::vector<ports::StrategySummary>> reply)
{
    using Rows = std::vector<ports::StrategySummary>;
    const ApplyContext context = m_core.applyContext();
    m_core.ask<Rows>(std::move(reply),
                     [context, session = m_core.session()](Readers readers) -> Result<Rows> {
                         DUNLIN_TRY_VALUE(const auto book, bookIn(readers.cache, context));
                         DUNLIN_TRY_VALUE(const auto names, creditorNames(readers.cache, kTenant));
                         return summariesOf(*book, names, context.today, session);
                     });
}

void DeskStrategies::sheet(const QString &name, const ports::StrategySource &source,
                           Reply<StrategySheet> reply)
{
    const ApplyContext context = m_core.applyContext();
    m_core.ask<StrategySheet>(
        std::move(reply), [name, source, context](Readers readers) -> Result<StrategySheet> {
            DUNLIN_TRY_VALUE(const auto book, bookIn(readers.cache, context));
            DUNLIN_TRY_VALUE(const StrategyFile file, fileFrom(*book, name, source, context.today));
            return sheetOf(file);
        });
}

void DeskStrategies::check(const StrategySheet &sheet, Reply<ports::StrategyCheck> reply)
{
    m_core.ask<ports::StrategyCheck>(
        std::move(reply),
        [sheet](Readers) -> Result<ports::StrategyCheck> { return checkSheet(sheet); });
}

template <class T>
void DeskStrategies::onTrial(
    Reply<T> reply, std::function<Result<T>(TrialPlace &place, const ApplyContext &context)> work)
{
    const int number = ++m_asked;
    m_stop = number - 1; // what went on before is no longer wanted
    store::OpenSpec spec = m_core.care().keys().cache();
    spec.readOnly = true;
    const ApplyContext context = m_core.applyContext();
    m_trials.post(
        [this, number, spec, context, reply = std::move(reply), work = std::move(work)]() mutable {
            const auto run = [&]() -> Result<T> {
                DUNLIN_TRY_VALUE(store::Connection cache, store::openDatabase(spec));
                const auto stop = [this, number] { return m_stop >= number || m_core.isClosing(); };
                TrialPlace place{cache,        kTenant,           context.today,
                                 context.zone, currencyOf(cache), m_core.clock(),
                                 stop};
                return work(place, context);
            };
            m_core.answer<T>(std::move(reply), run());
        });
}

void DeskStrategies::effect(const StrategySheet &sheet, int days,
                            Reply<ports::StrategyEffect> reply)
{
    onTrial<ports::StrategyEffect>(
        std::move(reply),
        [sheet, days](TrialPlace &place,
                      const ApplyContext &context) -> Result<ports::StrategyEffect> {
            DUNLIN_TRY_VALUE(const StrategyFile file, fileOf(sheet));
            DUNLIN_TRY_VALUE(const auto strategy, readable(file));
            DUNLIN_TRY_VALUE(const auto book, bookIn(place.connection, context));
            DUNLIN_TRY_VALUE(const DryRun run, dryRun(place, {strategy, book}, days));
            return toPort(run, place.today);
        });
}

void DeskStrategies::shadow(const QString &name, Reply<ports::StrategyShadow> reply)
{
    onTrial<ports::StrategyShadow>(
        std::move(reply),
        [name](TrialPlace &place, const ApplyContext &context) -> Result<ports::StrategyShadow> {
            DUNLIN_TRY_VALUE(const auto book, bookIn(place.connection, context));
            const auto draft = draftOf(*book, name);
            if (!draft || draft->shadowSince.isNull())
                return fail(ErrorCode::NotFound,
                            QStringLiteral("no draft of %1 runs as a shadow").arg(name));
            const auto nights = shadowNightsOf(*book, name, contentHash(draft->file).toHex());
            if (!nights.empty())
                return toPort(*draft, nights);
            // No night yet: its days so far are lived again, on the accounts that are here.
            DUNLIN_TRY_VALUE(const auto strategy, readable(draft->file));
            const Trial trial{strategy, book};
            DUNLIN_TRY_VALUE(const StrategyReplay replay,
                             replayOf(place, trial, draft->shadowSince, place.today));
            DUNLIN_TRY_VALUE(const StrategyCounts did, doneSince(place, trial, draft->shadowSince));
            return ports::StrategyShadow{draft->shadowSince,
                                         replay.accounts,
                                         effectOf(place.today, replay.counts),
                                         effectOf(place.today, did),
                                         {},
                                         replay.problems,
                                         replay.seconds};
        });
}

void DeskStrategies::differences(const StrategySheet &from, const StrategySheet &to,
                                 Reply<std::vector<ports::StrategyChange>> reply)
{
    m_core.ask<std::vector<ports::StrategyChange>>(
        std::move(reply), [from, to](Readers) -> Result<std::vector<ports::StrategyChange>> {
            return differencesOf(from, to);
        });
}

void DeskStrategies::caseOf(const StrategySheet &sheet, const QString &number,
                            Reply<ports::StrategyCase> reply)
{
    const ApplyContext context = m_core.applyContext();
    m_core.ask<ports::StrategyCase>(
        std::move(reply), [sheet, number, context](Readers readers) -> Result<ports::StrategyCase> {
            DUNLIN_TRY_VALUE(
                const auto rows,
                store::AccountSearch(readers.cache, kTenant).search(number.trimmed(), 2));
            const auto found = std::find_if(rows.begin(), rows.end(), [&](const auto &row) {
                return row.account.number == number.trimmed();
            });
            if (found == rows.end())
                return fail(ErrorCode::NotFound,
                            QStringLiteral("there is no account %1 here").arg(number));
            DUNLIN_TRY_VALUE(const auto state,
                             stateNow(readers.cache, kTenant, found->account.id, context));
            std::vector<int> all(decision::features().size());
            std::iota(all.begin(), all.end(), 0);
            const auto values = decision::featureValues(all, state, {context.today, context.zone});
            feel::Context inputs;
            for (size_t i = 0; i < values.size(); ++i)
                inputs.put(QString::fromLatin1(decision::features()[i].name), values[i]);
            inputs.put(QStringLiteral("trigger"), sheet.triggers.empty()
                                                      ? feel::Value()
                                                      : feel::Value(sheet.triggers.front().id));
            ports::StrategyCase made{state.number, feel::toJson(feel::Value::from(inputs)), {}, {}};
            DUNLIN_TRY_VALUE(const StrategyFile file, fileOf(sheet));
            const ports::StrategyCaseResult said = decideCase(file, made);
            made.segment = said.segment;
            made.treatment = said.treatment;
            return made;
        });
}

void DeskStrategies::record(
    const QByteArray &term, const QString &reason, QDate from,
    std::function<Result<QByteArray>(const domain::TermsBook &, StrategyKept *)> make,
    Reply<StrategyKept> reply)
{
    const ApplyContext context = m_core.applyContext();
    const ports::Session session = m_core.session();
    m_core.order<StrategyKept>(
        std::move(reply),
        [this, term, reason, from, make = std::move(make), context,
         session](Stores stores) -> Result<StrategyKept> {
            if (!mayManage(session.role))
                return fail(ErrorCode::Forbidden,
                            QStringLiteral("only managers and administrators write strategies and "
                                           "put them in force"));
            DUNLIN_TRY_VALUE(const auto book, bookIn(stores.cache, context));
            StrategyKept kept;
            kept.from = from.isValid() ? from : context.today;
            DUNLIN_TRY_VALUE(const QByteArray value, make(*book, &kept));
            domain::TermsSet set;
            set.from = kept.from;
            set.terms = "{\"" + term + "\":" + value + '}';
            set.reason = reason;
            if (set.terms.size() > 200 * 1024)
                return fail(ErrorCode::Input,
                            QStringLiteral("the strategy is larger than 200 KiB"));
            std::vector<domain::Event> events;
            events.push_back(
                m_core.author().draft(base::AccountId{}, set, domain::actorOfUser(session.user)));
            DUNLIN_TRY(m_core.keepOwn(stores, std::move(events), std::nullopt));
            return kept;
        });
}

void DeskStrategies::keepDraft(const StrategySheet &sheet, const QString &note,
                               Reply<StrategyKept> reply)
{
    record(
        kDraftTerm.toByteArray() + sheet.name.toUtf8(), QStringLiteral("strategy draft"), {},
        [sheet, note, user = m_core.session().user](const domain::TermsBook &book,
                                                    StrategyKept *kept) -> Result<QByteArray> {
            StrategyDraft draft;
            DUNLIN_TRY_VALUE(draft.file, fileOf(sheet));
            kept->name = sheet.name;
            draft.by = user;
            draft.note = note.trimmed();
            draft.kept = kept->from;
            // Other contents are another trial: a shadow begins anew.
            const auto before = draftOf(book, sheet.name);
            if (before && before->shadowSince.isValid())
                draft.shadowSince = contentHash(before->file) == contentHash(draft.file)
                                        ? before->shadowSince
                                        : kept->from;
            return termOf(draft);
        },
        std::move(reply));
}

void DeskStrategies::setShadow(const QString &name, bool runs, Reply<StrategyKept> reply)
{
    record(
        kDraftTerm.toByteArray() + name.toUtf8(), QStringLiteral("strategy shadow"), {},
        [name, runs, user = m_core.session().user](const domain::TermsBook &book,
                                                   StrategyKept *kept) -> Result<QByteArray> {
            auto draft = draftOf(book, name);
            if (!draft)
                return fail(ErrorCode::NotFound,
                            QStringLiteral("there is no draft of %1").arg(name));
            // Whoever starts the shadow signs the draft, so its author does: four eyes stay.
            if (draft->by != user)
                return fail(ErrorCode::Forbidden,
                            QStringLiteral("%1 wrote the draft and starts or ends its shadow")
                                .arg(draft->by));
            kept->name = name;
            draft->shadowSince = runs ? kept->from : QDate();
            return termOf(*draft);
        },
        std::move(reply));
}

void DeskStrategies::dropDraft(const QString &name, Reply<StrategyKept> reply)
{
    record(
        kDraftTerm.toByteArray() + name.toUtf8(), QStringLiteral("strategy draft dropped"), {},
        [name](const domain::TermsBook &book, StrategyKept *kept) -> Result<QByteArray> {
            if (!draftOf(book, name))
                return fail(ErrorCode::NotFound,
                            QStringLiteral("there is no draft of %1").arg(name));
            kept->name = name;
            return QByteArray("null");
        },
        std::move(reply));
}

void DeskStrategies::activate(const QString &name, QDate from, const QString &reason,
                              std::function<Result<StrategyFile>(const domain::TermsBook &)> which,
                              Reply<StrategyKept> reply)
{
    record(
        kStrategyTerm.toByteArray() + name.toUtf8(), reason, from,
        [name, which = std::move(which), user = m_core.session().user](
            const domain::TermsBook &book, StrategyKept *kept) -> Result<QByteArray> {
            DUNLIN_TRY_VALUE(StrategyFile file, which(book));
            if (const auto read = readable(file); !read)
                return fail(ErrorCode::Input,
                            QStringLiteral("%1 cannot be used, and what was in force stays so: "
                                           "%2")
                                .arg(name, read.error().detail));
            const QString why = whyNotInForce(book, name, file, user);
            if (!why.isEmpty())
                return fail(ErrorCode::Forbidden, why);
            DUNLIN_TRY(casesHold(file));
            file.version = latestVersion(book, name) + 1;
            kept->name = name;
            kept->version = file.version;
            return termOf(file, user);
        },
        std::move(reply));
}

void DeskStrategies::approve(const QString &name, QDate from, Reply<StrategyKept> reply)
{
    activate(
        name, from, QStringLiteral("strategy approved"),
        [name](const domain::TermsBook &book) -> Result<StrategyFile> {
            return fileFrom(book, name, {ports::StrategySource::From::Draft, 0}, {});
        },
        std::move(reply));
}

void DeskStrategies::putBack(const QString &name, int version, QDate from,
                             Reply<StrategyKept> reply)
{
    activate(
        name, from, QStringLiteral("strategy put back"),
        [name, version](const domain::TermsBook &book) -> Result<StrategyFile> {
            using From = ports::StrategySource::From;
            return fileFrom(book, name, {version > 0 ? From::Version : From::Shipped, version}, {});
        },
        std::move(reply));
}

void DeskStrategies::retire(const QString &name, QDate from, Reply<StrategyKept> reply)
{
    record(
        kStrategyTerm.toByteArray() + name.toUtf8(), QStringLiteral("strategy retired"), from,
        [name](const domain::TermsBook &book, StrategyKept *kept) -> Result<QByteArray> {
            if (activationsOf(book, name).empty())
                return fail(ErrorCode::NotFound,
                            QStringLiteral("%1 has never been activated").arg(name));
            kept->name = name;
            return QByteArray("null");
        },
        std::move(reply));
}

} // namespace dunlin::desk
