// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/scores/score_trial.h"

#include "core/decision/expected_value.h"
#include "core/decision/queue_rank.h"
#include "core/desk/ledger_view.h"
#include "core/store/queue_key.h"

#include <algorithm>
#include <numeric>

namespace dunlin::desk {

using base::Result;

namespace {

constexpr size_t kFront = 100; ///< what a team works in a day is among these
constexpr size_t kMoves = 5;

/// One account under both scores.
struct Standing {
    store::QueueKey before;
    store::QueueKey after;
    int chanceBefore = 0;
    int chanceAfter = 0;
};

/// Places from 1 by one of the two keys, for each standing.
std::vector<qint64> placesOf(const std::vector<Standing> &all, store::QueueKey Standing::*key)
{
    std::vector<size_t> order(all.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(order.begin(), order.end(),
              [&](size_t a, size_t b) { return all[a].*key < all[b].*key; });
    std::vector<qint64> places(all.size());
    for (size_t place = 0; place < order.size(); ++place)
        places[order[place]] = qint64(place) + 1;
    return places;
}

struct Places {
    std::vector<qint64> before;
    std::vector<qint64> after;
    qint64 rise(size_t at) const { return before[at] - after[at]; }
};

/// Standings that move furthest up, or with `by` -1 down; none that stays.
std::vector<size_t> furthest(const std::vector<Standing> &all, const Places &places, qint64 by)
{
    std::vector<size_t> movers;
    for (size_t i = 0; i < all.size(); ++i) {
        if (by * places.rise(i) > 0)
            movers.push_back(i);
    }
    const size_t most = std::min(kMoves, movers.size());
    std::partial_sort(movers.begin(), movers.begin() + qsizetype(most), movers.end(),
                      [&](size_t a, size_t b) {
                          return std::pair(-by * places.rise(a), all[a].after)
                                 < std::pair(-by * places.rise(b), all[b].after);
                      });
    movers.resize(most);
    return movers;
}

/// Named by the ledger again: of a hundred thousand names ten are shown.
Result<std::vector<ports::ScoreMove>> named(const TrialPlace &place,
                                            const domain::FoldContext &fold,
                                            const std::vector<Standing> &all, const Places &places,
                                            const std::vector<size_t> &movers)
{
    std::vector<ports::ScoreMove> moves;
    for (const size_t at : movers) {
        const Standing &one = all[at];
        DUNLIN_TRY_VALUE(const domain::AccountState state,
                         stateOf(place.connection, place.tenant, one.before.account, fold));
        moves.push_back({one.before.account, state.number, state.debtor.name, places.before[at],
                         places.after[at], one.chanceBefore, one.chanceAfter});
    }
    return moves;
}

} // namespace

Result<ports::ScoreEffect> scoreEffect(const TrialPlace &place,
                                       const std::shared_ptr<const domain::TermsBook> &book,
                                       const OfficeScore &proposed, base::Instant now)
{
    const qint64 began = place.clock.monotonicMs();
    const auto current = payScoreOf(book, place.today);
    domain::FoldContext fold;
    fold.today = place.today;
    fold.officeZone = place.zone;
    fold.terms = book;
    fold.withTimeline = false;
    std::vector<Standing> all;
    bool ended = false;
    ports::ScoreEffect effect;
    const auto look = [&](base::AccountId account, std::vector<store::LedgerEvent> &&stored) {
        ended = place.stop && place.stop();
        if (ended || account.isNull())
            return !ended;
        const domain::AccountState state = domain::fold(account, decodeAll(stored), fold);
        const auto rank = decision::rank(state, {place.today, now, place.zone, current.get()});
        if (!rank.inQueue)
            return true;
        const auto other = decision::rank(state, {place.today, now, place.zone, &proposed});
        const qint64 total = state.total().minor();
        all.push_back({{store::rankOf(rank.priority, total), account},
                       {store::rankOf(other.priority, total), account},
                       decision::expectedValue(state, place.today, place.zone, current.get()).pays,
                       decision::expectedValue(state, place.today, place.zone, &proposed).pays});
        effect.changed += rank.priority != other.priority ? 1 : 0;
        return true;
    };
    DUNLIN_TRY(store::EventStore(place.connection, place.tenant).forEachAccount({}, look));
    if (ended)
        return base::fail(base::ErrorCode::Cancelled, QStringLiteral("the trial was stopped"));
    const Places places{placesOf(all, &Standing::before), placesOf(all, &Standing::after)};
    effect.accounts = qint64(all.size());
    effect.front = std::min(qint64(kFront), effect.accounts);
    for (size_t i = 0; i < all.size(); ++i)
        effect.newInFront +=
            places.after[i] <= effect.front && places.before[i] > effect.front ? 1 : 0;
    DUNLIN_TRY_VALUE(effect.risers, named(place, fold, all, places, furthest(all, places, 1)));
    DUNLIN_TRY_VALUE(effect.fallers, named(place, fold, all, places, furthest(all, places, -1)));
    effect.seconds = double(place.clock.monotonicMs() - began) / 1000.0;
    return effect;
}

} // namespace dunlin::desk
