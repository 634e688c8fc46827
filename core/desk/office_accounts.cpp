// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/office_accounts.h"

#include "core/decision/queue_rank.h"
#include "core/desk/account_answer.h"
#include "core/desk/apply.h"
#include "core/desk/bank_import.h"
#include "core/desk/gate_check.h"
#include "core/desk/ledger_view.h"
#include "core/desk/ledger_writer.h"
#include "core/desk/office_core.h"
#include "core/desk/rank_names.h"
#include "core/desk/scores/office_score.h"
#include "core/desk/user_sight.h"
#include "core/ports/session.h"
#include "core/store/event_store.h"
#include "core/store/queue_key.h"

#include <algorithm>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using store::Connection;

Result<AccountAnswer> answerAccount(Connection &connection, store::TenantKey tenant,
                                    std::span<const base::AccountId> candidates,
                                    const AccountQuestion &question, const ApplyContext &context)
{
    DUNLIN_TRY_VALUE(const auto names, creditorNames(connection, tenant));
    domain::FoldContext fold = context.fold();
    fold.at = question.at;
    fold.known = question.known;
    DUNLIN_TRY_VALUE(fold.terms,
                     loadTerms(connection, tenant, {context.zone, question.at, question.known}));
    if (question.at)
        fold.today = base::dateIn(*question.at, context.zone);
    std::vector<AccountAnswer> found;
    for (const base::AccountId &account : candidates) {
        AccountAnswer answer;
        DUNLIN_TRY_VALUE(const auto events, eventsOf(connection, tenant, account));
        if (events.empty())
            continue;
        domain::AccountStatement statement =
            domain::statementOf(account, events, fold, shippedRates());
        answer.state = std::move(statement.state);
        answer.terms = std::move(statement.terms);
        answer.accrual = std::move(statement.accrual);
        answer.lumpSums = std::move(statement.lumpSums);
        answer.asOf = fold.today;
        answer.creditor = names.value(answer.state.creditor);
        const base::Instant now = question.at.value_or(context.now);
        answer.score = decision::riskOf(answer.state, {fold.today, now, context.zone});
        if (question.creditor.isEmpty() || answer.creditor == question.creditor)
            found.push_back(std::move(answer));
    }
    if (found.empty()) {
        return fail(ErrorCode::NotFound,
                    QStringLiteral("there is no account %1").arg(question.number));
    }
    if (found.size() > 1) {
        return fail(ErrorCode::Input,
                    QStringLiteral("several creditors use the number %1; say which with --creditor")
                        .arg(question.number));
    }
    return std::move(found.front());
}

Result<AccountAnswer> account(Office &office, const AccountQuestion &question)
{
    OfficeCore &core = office.core();
    DUNLIN_TRY_VALUE(const auto candidates, core.readQueue([&](store::QueueWindows &windows) {
        return windows.byNumber(question.number);
    }));
    return core.read([&](Connection &connection) {
        return answerAccount(connection, core.key(), candidates, question, applyContext(core));
    });
}

namespace {

struct Ranked {
    store::QueueKey key;
    QueueLine line;
    /// As on a workstation: who may be called now stands before who may not.
    auto place() const { return std::pair(!line.callable, key); }
};

Ranked rankedLine(const domain::AccountState &state, const decision::Rank &rank,
                  const QueueQuestion &question, const QByteArray &zone, const OfficeScore *score)
{
    Ranked out;
    out.key = {store::rankOf(rank.priority, state.total().minor()), state.id};
    out.line.number = state.number;
    out.line.account = state.id;
    out.line.priority = rank.priority;
    for (const decision::RankPart &part : rank.parts)
        out.line.reasons.push_back({rankPartName(part.kind), part.points});
    out.line.worth = decision::expectedValue(state, base::dateIn(question.at, zone), zone, score);
    out.line.scoreVersion = score ? score->facts().version : 0;
    if (score)
        out.line.scoreReasons = score->reasons(state, base::dateIn(question.at, zone), zone);
    GateQuestion gate;
    gate.at = question.at;
    gate.actor = domain::actorOfUser(question.user);
    gate.officeZone = zone;
    out.line.callable = bestPoint(state, domain::PointKind::Phone) && isCallable(state, gate);
    return out;
}

} // namespace

Result<std::vector<QueueLine>> queueOf(Office &office, const QueueQuestion &question)
{
    OfficeCore &core = office.core();
    const QByteArray zone = core.settings().zone;
    domain::FoldContext fold;
    fold.today = base::dateIn(question.at, zone);
    fold.officeZone = zone;
    fold.at = question.at;
    fold.withTimeline = false;
    return core.read([&](Connection &connection) -> Result<std::vector<QueueLine>> {
        DUNLIN_TRY_VALUE(const auto sight, sightOf(connection, core.key(), question.user));
        DUNLIN_TRY_VALUE(fold.terms,
                         loadTerms(connection, core.key(), {zone, question.at, std::nullopt}));
        const auto score = payScoreOf(fold.terms, fold.today);
        std::vector<Ranked> ranked;
        const auto later = [](const Ranked &a, const Ranked &b) { return a.place() < b.place(); };
        const size_t limit = size_t(std::max(question.limit, 1));
        DUNLIN_TRY(store::EventStore(connection, core.key())
                       .forEachAccount({}, [&](base::AccountId account, auto &&stored) {
                           if (account.isNull())
                               return true;
                           const auto state = domain::fold(account, decodeAll(stored), fold);
                           if (!state.exists || !sight.sees(state.assignedTo))
                               return true;
                           const auto rank =
                               decision::rank(state, {fold.today, question.at, zone, score.get()});
                           if (!rank.inQueue)
                               return true;
                           ranked.push_back(rankedLine(state, rank, question, zone, score.get()));
                           std::push_heap(ranked.begin(), ranked.end(), later);
                           if (ranked.size() > limit) {
                               std::pop_heap(ranked.begin(), ranked.end(), later);
                               ranked.pop_back();
                           }
                           return true;
                       }));
        std::sort_heap(ranked.begin(), ranked.end(), later);
        std::vector<QueueLine> lines;
        for (Ranked &one : ranked)
            lines.push_back(std::move(one.line));
        DUNLIN_TRY_VALUE(const QString held, bankHold(connection, core.key(), fold.today));
        if (!held.isEmpty()) {
            for (QueueLine &line : lines) {
                line.callable = false;
                line.held = held;
            }
        }
        return lines;
    });
}

} // namespace dunlin::desk
