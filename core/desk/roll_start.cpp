// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/roll_start.h"

#include "core/report/aging.h"

namespace dunlin::desk {

namespace {

/// The default bounds and what the buckets are called.
struct DefaultAging {
    std::vector<int> bounds = report::defaultAgingBounds();
    std::vector<QString> labels;
    DefaultAging()
    {
        auto builder = report::AgingBuilder::make(QDate(2000, 1, 1), bounds, base::kEur);
        for (const report::AgingBucket &bucket : builder->take().total.buckets)
            labels.push_back(bucket.label);
    }
};

const DefaultAging &defaultAging()
{
    static const DefaultAging aging;
    return aging;
}

} // namespace

const report::Standings &monthStandings()
{
    static const report::Standings standings(defaultAging().labels);
    return standings;
}

QDate monthStart(QDate today)
{
    return QDate(today.year(), today.month(), 1).addDays(-1);
}

store::RollStart rollStartOf(const domain::AccountState &now, std::span<const domain::Event> events,
                             const ApplyContext &context)
{
    const report::Standings &standings = monthStandings();
    const std::vector<int> &bounds = defaultAging().bounds;
    store::RollStart roll;
    roll.day = monthStart(context.today);
    domain::FoldContext fold;
    fold.today = roll.day;
    fold.officeZone = context.zone;
    fold.at = base::endOfDay(roll.day, context.zone);
    fold.withTimeline = false;
    fold.terms = context.startTerms;
    const domain::AccountState then = domain::fold(now.id, events, fold);
    roll.from = int(standings.of(then, report::agingBucket(then.oldestUnmetDue, roll.day, bounds)));
    const size_t standing = standings.of(now, 0);
    roll.to = standing < standings.buckets() ? 0 : int(standing);
    if (!then.exists)
        return roll;
    roll.owed = then.balances.sum().minor();
    for (const domain::ItemState &item : then.items) {
        const qint64 open = item.open.sum().minor();
        if (open == 0)
            continue;
        roll.aged.resize(standings.buckets());
        roll.aged[size_t(report::agingBucket(item.due, roll.day, bounds))] += open;
    }
    return roll;
}

} // namespace dunlin::desk
