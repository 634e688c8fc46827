// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/expected_money.h"

#include "core/store/portfolio_reader.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace dunlin::desk {

using base::Money;
using base::Result;
using Kind = ports::CommitmentChange::Kind;

namespace {

Kind kindOf(const domain::AccountState &state, const domain::PromiseState &promise)
{
    for (const domain::ArrangementState &arrangement : state.arrangements) {
        if (arrangement.id == promise.arrangement)
            return arrangement.kind == domain::ArrangementState::Kind::Plan ? Kind::Instalment
                                                                            : Kind::SettlementPart;
    }
    return Kind::Promise;
}

void addRows(const domain::AccountState &state, QDate from, QDate to, QDate today,
             std::vector<ports::ExpectedRow> &rows)
{
    const auto row = [&](domain::EventId id, Kind kind, QDate due, Money amount) {
        ports::ExpectedRow made;
        made.id = id;
        made.account = state.id;
        made.number = state.number;
        made.debtor = state.debtor.name;
        made.kind = kind;
        made.due = due;
        made.amount = amount;
        made.late = due < today;
        return made;
    };
    for (const domain::PromiseState &promise : state.promises) {
        if (promise.due < from || promise.due > to || !promise.open().isPositive())
            continue;
        rows.push_back(row(promise.id, kindOf(state, promise), promise.due, promise.open()));
        rows.back().method = promise.method;
    }
    for (const domain::ExpectedState &expected : state.expected) {
        if (expected.due < from || expected.due > to || !expected.isOpen())
            continue;
        rows.push_back(row(expected.id, Kind::Announced, expected.due, expected.amount));
        rows.back().method = expected.method;
        rows.back().reference = expected.reference;
    }
}

} // namespace

Result<std::vector<ports::ExpectedRow>> expectedRows(store::Connection &connection,
                                                     store::TenantKey tenant, QDate from, QDate to,
                                                     const ApplyContext &context)
{
    store::PortfolioReader reader(connection, tenant);
    DUNLIN_TRY_VALUE(const auto accounts, reader.expectingMoney(from, to));
    std::vector<ports::ExpectedRow> rows;
    for (const base::AccountId &account : accounts) {
        DUNLIN_TRY_VALUE(const auto state, stateNow(connection, tenant, account, context));
        addRows(state, from, to, context.today, rows);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
        return std::tie(a.due, a.debtor, a.number) < std::tie(b.due, b.debtor, b.number);
    });
    return rows;
}

} // namespace dunlin::desk
