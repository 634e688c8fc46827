// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/promise_check.h"

#include "core/desk/ledger_view.h"
#include "core/desk/office_accounts.h"
#include "core/desk/office_core.h"
#include "core/desk/terms_keeper.h"
#include "core/store/event_store.h"

#include <algorithm>

namespace dunlin::desk {

using base::ErrorCode;
using base::Result;
using store::Connection;

namespace {

Result<decision::PromiseHistory> historyOf(OfficeCore &core, Connection &connection)
{
    domain::FoldContext fold;
    fold.today = core.today();
    fold.officeZone = core.settings().zone;
    fold.withTimeline = false;
    DUNLIN_TRY_VALUE(fold.terms, loadTerms(connection, core.key(), {core.settings().zone, {}, {}}));
    decision::PromiseHistory history;
    const auto learn = [&](base::AccountId account, std::vector<store::LedgerEvent> &&stored) {
        const bool any = std::any_of(stored.begin(), stored.end(),
                                     [](const auto &event) { return event.kind == "promise"; });
        if (any && !account.isNull())
            history.learn(domain::fold(account, decodeAll(stored), fold));
        return true;
    };
    DUNLIN_TRY(store::EventStore(connection, core.key()).forEachAccount({}, learn));
    return history;
}

} // namespace

Result<decision::PromiseRealism> checkPromise(Office &office, const PromiseQuestion &question)
{
    OfficeCore &core = office.core();
    DUNLIN_TRY_VALUE(const AccountAnswer answer,
                     account(office, {question.number, question.creditor, {}, {}}));
    DUNLIN_TRY_VALUE(const base::Money amount,
                     base::Money::fromText(question.amount.toLatin1(), answer.state.currency));
    if (!amount.isPositive())
        return base::fail(ErrorCode::Input, QStringLiteral("the amount is more than nothing"));
    if (question.due < core.today())
        return base::fail(ErrorCode::Input, QStringLiteral("a promise is due today or later"));
    DUNLIN_TRY_VALUE(const auto history, core.read([&](Connection &connection) {
        return historyOf(core, connection);
    }));
    return decision::promiseRealism(answer.state, amount, question.due, core.today(), history);
}

} // namespace dunlin::desk
