// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/override_rows.h"

#include "core/desk/debtor_accounts.h"
#include "core/desk/gate_screen.h"
#include "core/desk/ledger_view.h"
#include "core/store/portfolio_reader.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace dunlin::desk {

using base::Result;
using Readers = WorkstationCore::Readers;

namespace {

QString nameOf(const QString &actor)
{
    return actor.startsWith(QLatin1String("user:")) ? actor.mid(5) : actor;
}

/// What the one who asked would ask of the gate, without the override.
GateQuestion questionOf(const ports::Session &session, base::Instant at,
                        const domain::OverrideState &request)
{
    GateQuestion question;
    question.at = at;
    question.actor = request.by;
    question.officeZone = session.officeZone;
    question.channel = request.channel;
    question.to = request.to;
    return question;
}

bool isOfToday(const domain::OverrideState &request, const ApplyContext &context)
{
    return base::dateIn(request.at, context.zone) == context.today;
}

ports::OverrideStage stageOf(const domain::OverrideState &state, base::Instant now)
{
    switch (state.status) {
    case domain::ApprovalStatus::Open: return ports::OverrideStage::Open;
    case domain::ApprovalStatus::Refused: return ports::OverrideStage::Declined;
    case domain::ApprovalStatus::Approved: break;
    }
    if (state.used)
        return ports::OverrideStage::Used;
    return now < state.until ? ports::OverrideStage::Granted : ports::OverrideStage::Expired;
}

ports::OverrideView viewOf(const domain::AccountState &account, const domain::OverrideState &state,
                           base::Instant now)
{
    ports::OverrideView view;
    view.id = state.id;
    view.account = account.id;
    view.number = account.number;
    view.debtor = account.debtor.name;
    view.by = nameOf(state.by);
    view.asked = state.at;
    view.channel = state.channel;
    view.to = state.to;
    view.reason = state.reason;
    view.note = state.note;
    view.stage = stageOf(state, now);
    view.decidedBy = nameOf(state.decidedBy);
    // The decision's own words stand in the timeline.
    for (const domain::TimelineEntry &entry : account.timeline) {
        if (entry.kind == domain::TimelineEntry::Kind::Approval && entry.actor == state.decidedBy
            && entry.at >= state.at && state.status != domain::ApprovalStatus::Open)
            view.answer = entry.text;
    }
    if (state.status == domain::ApprovalStatus::Approved)
        view.until = state.until;
    return view;
}

QString words(const char *english)
{
    return QCoreApplication::translate("OverrideRules", english);
}

/// Whether the user may decide, and the sentence when not.
void judge(const ports::Session &session, ports::OverrideView *view)
{
    const bool keepsRules =
        session.role == ports::Role::Supervisor || session.role == ports::Role::Manager
        || session.role == ports::Role::Compliance || session.role == ports::Role::Admin;
    const QByteArray role = ports::roleName(session.role);
    const bool named = std::all_of(
        view->gate.findings.begin(), view->gate.findings.end(), [&](const auto &finding) {
            return finding.state != ports::GateState::BlockOverridable
                   || (finding.overrideRoles.contains(role)
                       && finding.overrideReasons.contains(view->reason));
        });
    if (view->by == session.user)
        view->whyNot = words(QT_TRANSLATE_NOOP(
            "OverrideRules", "You asked for it yourself: somebody else decides."));
    else if (!keepsRules)
        view->whyNot =
            words(QT_TRANSLATE_NOOP("OverrideRules", "Your role does not decide on overrides."));
    else if (view->gate.state == ports::GateState::Block)
        view->whyNot = words(
            QT_TRANSLATE_NOOP("OverrideRules", "A rule blocks it now that nobody may override."));
    else if (!named)
        view->whyNot = words(QT_TRANSLATE_NOOP(
            "OverrideRules", "The rule does not let your role override it for this reason."));
    view->mayDecide = view->whyNot.isEmpty();
}

} // namespace

Result<std::vector<ports::OverrideView>>
overridesWaiting(Readers readers, const ports::Session &session, const ApplyContext &context)
{
    constexpr auto kTenant = WorkstationCore::kTenant;
    store::PortfolioReader reader(readers.cache, kTenant);
    DUNLIN_TRY_VALUE(const auto accounts,
                     reader.withNextAction(domain::NextActionKind::DecideApproval));
    DUNLIN_TRY_VALUE(const auto names, creditorNames(readers.cache, kTenant));
    std::vector<ports::OverrideView> views;
    for (const base::AccountId &account : accounts) {
        DUNLIN_TRY_VALUE(const auto state, stateNow(readers.cache, kTenant, account, context));
        for (const domain::OverrideState &request : state.overrides) {
            if (request.status != domain::ApprovalStatus::Open || !isOfToday(request, context))
                continue;
            ports::OverrideView view = viewOf(state, request, context.now);
            view.creditor = names.value(state.creditor);
            DUNLIN_TRY_VALUE(
                const auto others,
                otherAccounts(readers.cache, kTenant, readers.windows, state, context.fold()));
            view.gate = gateScreen(state, questionOf(session, context.now, request), others);
            judge(session, &view);
            views.push_back(std::move(view));
        }
    }
    std::sort(views.begin(), views.end(),
              [](const auto &a, const auto &b) { return a.asked < b.asked; });
    return views;
}

Result<std::optional<ports::OverrideView>> overrideOf(Readers readers, base::AccountId account,
                                                      const ApplyContext &context)
{
    DUNLIN_TRY_VALUE(const auto state,
                     stateNow(readers.cache, WorkstationCore::kTenant, account, context));
    std::optional<ports::OverrideView> found;
    for (const domain::OverrideState &request : state.overrides) {
        // What was asked on another day is history.
        if (isOfToday(request, context))
            found = viewOf(state, request, context.now);
    }
    return found;
}

} // namespace dunlin::desk
