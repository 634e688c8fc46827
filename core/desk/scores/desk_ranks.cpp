// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/scores/desk_ranks.h"

#include "core/base/hash.h"
#include "core/desk/scores/office_score.h"
#include "core/desk/scores/score_review.h"
#include "core/desk/scores/score_trial.h"
#include "core/domain/event_codec.h"
#include "core/store/audit_reader.h"
#include "core/store/open_database.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Phrase;
using base::Result;
using ports::Reply;
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

bool mayDecide(ports::Role role)
{
    return role == ports::Role::Manager || role == ports::Role::Admin;
}

Phrase whyNoRole()
{
    return Phrase(
        QT_TRANSLATE_NOOP("ScoreReview", "only managers and administrators put a score in force"));
}

ports::QueueScore toPort(const OfficeScore &score)
{
    const ScoreFacts &facts = score.facts();
    return {facts.version,     facts.from,   facts.by,  score.kind() == ScoreKind::Boosted,
            facts.rows,        facts.tested, facts.auc, facts.brier,
            facts.championAuc, facts.psi};
}

QByteArray idOf(const ScoreDraft &draft)
{
    return base::toBytes(base::sha256(termOf(draft))).toHex();
}

/// That the score which waits is the one that was decided on.
base::Status isStill(const domain::TermsBook &book, const QByteArray &proposal)
{
    const auto draft = scoreDraftOf(book);
    if (!draft)
        return fail(ErrorCode::NotFound, QStringLiteral("no score waits for approval"));
    if (idOf(*draft) != proposal)
        return fail(ErrorCode::Conflict,
                    QStringLiteral("another score was proposed meanwhile, and nothing was decided: "
                                   "look at that one"));
    return {};
}

Result<ports::QueueScores> scoresOf(const std::shared_ptr<const domain::TermsBook> &book, QDate day,
                                    const ports::Session &session)
{
    ports::QueueScores all;
    if (const auto score = payScoreOf(book, day))
        all.inForce = toPort(*score);
    if (const auto back = scoreReturnOf(*book))
        all.sentBack = ports::ScoreSentBack{back->of, back->by, back->on, back->why};
    const auto draft = scoreDraftOf(*book);
    if (!draft)
        return all;
    DUNLIN_TRY_VALUE(const auto read, OfficeScore::read(draft->score));
    ports::ScoreProposal waiting;
    waiting.id = idOf(*draft);
    waiting.score = toPort(*read);
    waiting.score.version = 0;
    waiting.by = draft->by;
    waiting.kept = draft->kept;
    waiting.mine = draft->by == session.user;
    waiting.maySendBack = mayDecide(session.role);
    waiting.whyNot =
        mayDecide(session.role) ? whyNoScore(*book, draft->score, session.user) : whyNoRole();
    all.waiting = std::move(waiting);
    return all;
}

/// Records terms of the office that `make` says by what is in force.
base::Status keepTerms(WorkstationCore &core, Stores stores, const ApplyContext &context,
                       const QString &reason, const QString &user, QByteArray terms)
{
    domain::TermsSet set;
    set.from = context.today;
    set.terms = std::move(terms);
    set.reason = reason;
    std::vector<domain::Event> events;
    events.push_back(core.author().draft(base::AccountId{}, set, domain::actorOfUser(user)));
    return core.keepOwn(stores, std::move(events), std::nullopt);
}

constexpr int kReasonDays = 90;
constexpr size_t kMostReasons = 200; ///< nobody reads more

/// Those recorded in these days, the latest first; also what was taken back since.
Result<std::vector<domain::Event>> reasonEvents(store::Connection &cache,
                                                const ApplyContext &context)
{
    store::AuditReader::Narrowing narrowing;
    narrowing.kind = "source_fact";
    narrowing.from = base::startOfDay(context.today.addDays(-kReasonDays), context.zone);
    std::vector<domain::Event> found;
    const auto take = [&](store::PlacedEvent &&placed) {
        if (placed.event.verdict == domain::Verdict::Quarantined)
            return true;
        auto event = domain::decodeEvent(placed.event.raw);
        const auto *fact = event ? std::get_if<domain::SourceFact>(&event->payload) : nullptr;
        if (fact && fact->what == ports::kWrongReason)
            found.push_back(std::move(*event));
        return found.size() < kMostReasons;
    };
    DUNLIN_TRY(store::AuditReader(cache, kTenant).walk(narrowing, take));
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return a.envelope.occurred > b.envelope.occurred;
    });
    return found;
}

Result<std::vector<ports::WrongReasonRow>> reasonRows(store::Connection &cache,
                                                      const ApplyContext &context)
{
    DUNLIN_TRY_VALUE(const auto found, reasonEvents(cache, context));
    std::vector<ports::WrongReasonRow> rows;
    for (const domain::Event &event : found) {
        const auto &fact = std::get<domain::SourceFact>(event.payload);
        const auto said = ports::wrongReasonOf(fact.what, fact.detail);
        const auto state = stateNow(cache, kTenant, event.envelope.account, context);
        if (!said || !state)
            continue;
        const bool stands = std::any_of(state->timeline.begin(), state->timeline.end(),
                                        [&](const domain::TimelineEntry &one) {
                                            return one.event == event.envelope.id && !one.reversed;
                                        });
        if (stands)
            rows.push_back({state->id, state->number, state->debtor.name,
                            event.envelope.actor.section(QLatin1Char(':'), 1),
                            event.envelope.occurred, *said});
    }
    return rows;
}

} // namespace

void DeskRanks::scores(Reply<ports::QueueScores> reply)
{
    const ApplyContext context = m_core.applyContext();
    m_core.ask<ports::QueueScores>(
        std::move(reply),
        [context, session = m_core.session()](Readers readers) -> Result<ports::QueueScores> {
            DUNLIN_TRY_VALUE(const auto book, bookIn(readers.cache, context));
            return scoresOf(book, context.today, session);
        });
}

void DeskRanks::effect(Reply<ports::ScoreEffect> reply)
{
    const int number = ++m_asked;
    m_stop = number - 1; // what went on before is no longer wanted
    store::OpenSpec spec = m_core.care().keys().cache();
    spec.readOnly = true;
    const ApplyContext context = m_core.applyContext();
    m_trials.post([this, number, spec, context, reply = std::move(reply)]() mutable {
        const auto run = [&]() -> Result<ports::ScoreEffect> {
            DUNLIN_TRY_VALUE(store::Connection cache, store::openDatabase(spec));
            DUNLIN_TRY_VALUE(const auto book, bookIn(cache, context));
            const auto draft = scoreDraftOf(*book);
            if (!draft)
                return fail(ErrorCode::NotFound, QStringLiteral("no score waits for approval"));
            DUNLIN_TRY_VALUE(const auto proposed, OfficeScore::read(draft->score));
            const auto stop = [this, number] { return m_stop >= number || m_core.isClosing(); };
            const TrialPlace place{cache,      kTenant,        context.today, context.zone,
                                   base::kEur, m_core.clock(), stop};
            return scoreEffect(place, book, *proposed, context.now);
        };
        m_core.answer<ports::ScoreEffect>(std::move(reply), run());
    });
}

void DeskRanks::approve(const QByteArray &proposal, Reply<ports::QueueScore> reply)
{
    const ApplyContext context = m_core.applyContext();
    const ports::Session session = m_core.session();
    m_core.order<ports::QueueScore>(
        std::move(reply),
        [this, proposal, context, session](Stores stores) -> Result<ports::QueueScore> {
            if (!mayDecide(session.role))
                return fail(ErrorCode::Forbidden, whyNoRole().english());
            DUNLIN_TRY_VALUE(const auto book, bookIn(stores.cache, context));
            DUNLIN_TRY(isStill(*book, proposal));
            DUNLIN_TRY_VALUE(const QByteArray terms,
                             approvalOf(*book, session.user, context.today));
            DUNLIN_TRY(keepTerms(m_core, stores, context, QStringLiteral("score adopted"),
                                 session.user, terms));
            DUNLIN_TRY_VALUE(const auto now, bookIn(stores.cache, context));
            const auto score = payScoreOf(now, context.today);
            if (!score)
                return fail(ErrorCode::Internal, QStringLiteral("the score does not rank"));
            return toPort(*score);
        });
}

void DeskRanks::sendBack(const QByteArray &proposal, const QString &why, Reply<bool> reply)
{
    const ApplyContext context = m_core.applyContext();
    const ports::Session session = m_core.session();
    m_core.order<bool>(
        std::move(reply), [this, proposal, why, context, session](Stores stores) -> Result<bool> {
            if (!mayDecide(session.role))
                return fail(ErrorCode::Forbidden, whyNoRole().english());
            DUNLIN_TRY_VALUE(const auto book, bookIn(stores.cache, context));
            DUNLIN_TRY(isStill(*book, proposal));
            DUNLIN_TRY_VALUE(const QByteArray terms,
                             returnOf(*book, {{}, session.user, context.today, why.trimmed()}));
            DUNLIN_TRY(keepTerms(m_core, stores, context, QStringLiteral("score sent back"),
                                 session.user, terms));
            return true;
        });
}

void DeskRanks::wrongReasons(Reply<std::vector<ports::WrongReasonRow>> reply)
{
    using Rows = std::vector<ports::WrongReasonRow>;
    store::OpenSpec spec = m_core.care().keys().cache();
    spec.readOnly = true;
    const ApplyContext context = m_core.applyContext();
    m_trials.post([this, spec, context, reply = std::move(reply)]() mutable {
        const auto run = [&]() -> Result<Rows> {
            DUNLIN_TRY_VALUE(store::Connection cache, store::openDatabase(spec));
            return reasonRows(cache, context);
        };
        m_core.answer<Rows>(std::move(reply), run());
    });
}

} // namespace dunlin::desk
