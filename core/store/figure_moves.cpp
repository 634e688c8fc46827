// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/figure_moves.h"

#include <algorithm>

namespace dunlin::store {

using base::Result;

namespace {

// The days' partial indices are only taken when the text has their condition. The join goes from
// the few days to their accounts, whatever the planner thinks of the tables.
#define DUNLIN_FURTHEST(figure, there)                                                             \
    "SELECT a.id, m.n, m.b FROM (SELECT account_no,"                                               \
    " CAST(sum(CASE WHEN day BETWEEN ? AND ? THEN " figure " ELSE 0 END) AS BIGINT) AS n,"         \
    " CAST(sum(CASE WHEN day BETWEEN ? AND ? THEN " figure " ELSE 0 END) AS BIGINT) AS b"          \
    " FROM day_figure WHERE tenant = ? AND day BETWEEN ? AND ? AND " there                         \
    " AND (? = '' OR actor = ?) GROUP BY account_no) m CROSS JOIN account a"                       \
    " WHERE a.no = m.account_no AND a.currency = ? AND m.n <> m.b"                                 \
    " ORDER BY abs(m.n - m.b) DESC, a.id LIMIT ?"
constexpr char kCollected[] = DUNLIN_FURTHEST("collected", "collected <> 0");
constexpr char kPromised[] = DUNLIN_FURTHEST("promised", "promised <> 0");
constexpr char kPromisesTaken[] = DUNLIN_FURTHEST("promises", "promised <> 0");
#undef DUNLIN_FURTHEST

const char *textOf(FigureQuestion::Of of)
{
    switch (of) {
    case FigureQuestion::Of::Collected: return kCollected;
    case FigureQuestion::Of::Promised: return kPromised;
    case FigureQuestion::Of::PromisesTaken: return kPromisesTaken;
    }
    return kCollected;
}

} // namespace

Result<std::vector<AccountFigure>> furthestAccounts(Connection &reader, TenantKey tenant,
                                                    const FigureQuestion &question)
{
    DUNLIN_TRY_VALUE(auto select, reader.prepare(textOf(question.of)));
    select.bind(question.from, question.to, question.beforeFrom, question.beforeTo, tenant.value,
                std::min(question.from, question.beforeFrom),
                std::max(question.to, question.beforeTo), question.user, question.user,
                question.currency, question.limit);
    std::vector<AccountFigure> figures;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return figures;
        figures.push_back({select.id<base::AccountId>(0), select.integer(1), select.integer(2)});
    }
}

} // namespace dunlin::store
