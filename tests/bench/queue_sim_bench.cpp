// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include "core/base/rng.h"
#include "core/decision/queue_rank.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

/// A portfolio with a known truth, worked in three orders by the same people for the same time. The
/// truth is not what the queue believes: chances to reach and to pay are drawn per debtor, and
/// depend on age, size and promises in another shape than the expert scorecard says.
namespace dunlin::bench {

namespace {

using domain::AccountState;

constexpr int kAccounts = 6000;
constexpr int kDays = 20;
constexpr int kMinutesADay = 8 * 60 * 5; // five people
constexpr int kSeeds = 20;
const QDate kFirst(2026, 11, 2);

struct Debtor {
    AccountState state;
    double reach = 0; ///< chance that a call reaches the right party
    double pays = 0;  ///< chance to pay once reached
    double part = 1;  ///< of what is owed
    double alone = 0; ///< chance to pay on a day without being called
};

Debtor debtorOf(base::Rng &rng)
{
    Debtor debtor;
    AccountState &state = debtor.state;
    state.id = {rng.bytes16()};
    state.exists = true;
    state.currency = base::kEur;
    state.balances = domain::Buckets::zero(base::kEur);
    state.unapplied = base::Money::zero(base::kEur);
    state.disputed = state.unapplied;
    const double size = std::exp(4.5 + 1.6 * (rng.unit() + rng.unit() + rng.unit() - 1.5) * 2);
    state.balances[domain::Bucket::Principal] = base::Money(qint64(size * 100) + 500, base::kEur);
    state.daysPastDue = int(400 * rng.unit() * rng.unit());
    state.listed = kFirst.addDays(-state.daysPastDue);
    state.status = domain::Status::New;
    state.nextAction = {domain::NextActionKind::Call, kFirst, {}};
    const int broken = rng.chance(0.25) ? int(rng.between(1, 3)) : 0;
    domain::PromiseState promise;
    promise.status = domain::PromiseStatus::Broken;
    promise.amount = base::Money(1000, base::kEur);
    promise.decided = kFirst.addDays(-30);
    state.promises.assign(size_t(broken), promise);
    const bool paidLately = rng.chance(0.2);
    if (paidLately)
        state.lastPaymentDate = kFirst.addDays(-rng.between(1, 80));
    const double willing = rng.unit() + rng.unit() - 1; // what no field of a file says
    debtor.reach =
        std::clamp(0.25 * rng.unit() * 2 * std::exp(-state.daysPastDue / 500.0), 0.01, 0.8);
    const double margin = -1.4 + 2.0 * willing - state.daysPastDue / 120.0 - 0.7 * broken
                          + (paidLately ? 1.0 : 0) - 0.25 * std::log(size / 100);
    debtor.pays = 1 / (1 + std::exp(-margin));
    debtor.part = rng.chance(0.5) ? 1 : 0.1 + 0.6 * rng.unit();
    debtor.alone = 0.002 * debtor.pays;
    return debtor;
}

using Order = std::function<double(const AccountState &, QDate)>;

/// Cash that came of calls in the time, in euros.
double worked(std::vector<Debtor> portfolio, std::uint64_t seed, const Order &order)
{
    base::SeededRng rng(seed * 7919 + 1);
    double cash = 0;
    std::vector<std::pair<double, size_t>> list;
    for (int day = 0; day < kDays; ++day) {
        const QDate today = kFirst.addDays(day);
        list.clear();
        for (size_t i = 0; i < portfolio.size(); ++i) {
            AccountState &state = portfolio[i].state;
            if (state.balances.sum().isPositive() && state.nextAction.due <= today)
                list.emplace_back(-order(state, today), i);
        }
        std::sort(list.begin(), list.end());
        double minutes = kMinutesADay;
        for (const auto &[key, i] : list) {
            if (minutes <= 0)
                break;
            Debtor &debtor = portfolio[i];
            AccountState &state = debtor.state;
            const base::Instant now = base::startOfDay(today, "UTC").plusMs(10 * base::kMsPerHour);
            const bool reached = rng.chance(debtor.reach);
            minutes -= reached ? 7 : 2.5;
            state.attempts.push_back(now);
            state.lastContact = now;
            state.status = domain::Status::NoContact;
            state.nextAction.due = today.addDays(2);
            if (!reached)
                continue;
            state.lastRightParty = now;
            state.status = domain::Status::InContact;
            state.nextAction.due = today.addDays(7);
            if (!rng.chance(debtor.pays))
                continue;
            const auto paid = base::Money(
                std::max<qint64>(100, qint64(double(state.total().minor()) * debtor.part)),
                base::kEur);
            const base::Money taken = base::min(paid, state.total());
            state.balances[domain::Bucket::Principal] -= taken;
            state.lastPaymentDate = today;
            cash += double(taken.minor()) / 100;
        }
        for (Debtor &debtor : portfolio)
            ++debtor.state.daysPastDue;
    }
    return cash;
}

struct Spread {
    double mean = 0;
    double half = 0; ///< of the 95 % interval, by Student's t with kSeeds - 1 degrees
};

Spread spreadOf(const std::vector<double> &values)
{
    constexpr double kT19 = 2.093;
    const double n = double(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return {mean, kT19 * std::sqrt(squares / (n - 1) / n)};
}

bool runQueueSimulation()
{
    const Order byValue = [](const AccountState &state, QDate today) {
        const base::Instant now = base::startOfDay(today, "UTC").plusMs(9 * base::kMsPerHour);
        return double(decision::rank(state, {today, now, "UTC"}).priority);
    };
    // The price of letting everybody have his turn: the same without what waiting adds.
    const Order unfair = [](const AccountState &state, QDate today) {
        const base::Instant now = base::startOfDay(today, "UTC").plusMs(9 * base::kMsPerHour);
        const decision::Rank rank = decision::rank(state, {today, now, "UTC"});
        int points = rank.priority;
        for (const decision::RankPart &part : rank.parts)
            points -= part.kind == decision::RankPart::Kind::NoContactLately ? part.points : 0;
        return double(points);
    };
    const Order oldest = [](const AccountState &state, QDate) { return double(state.daysPastDue); };
    const Order largest = [](const AccountState &state, QDate) {
        return double(state.total().minor());
    };
    std::vector<double> own;
    std::vector<double> overOldest;
    std::vector<double> overLargest;
    std::vector<double> unfairOverLargest;
    std::vector<double> priceOfTurns;
    const double hours = double(kMinutesADay) * kDays / 60;
    for (int seed = 1; seed <= kSeeds; ++seed) {
        base::SeededRng rng{std::uint64_t(seed)};
        std::vector<Debtor> portfolio;
        for (int i = 0; i < kAccounts; ++i)
            portfolio.push_back(debtorOf(rng));
        const double value = worked(portfolio, std::uint64_t(seed), byValue) / hours;
        own.push_back(value);
        overOldest.push_back(value - worked(portfolio, std::uint64_t(seed), oldest) / hours);
        const double size = worked(portfolio, std::uint64_t(seed), largest) / hours;
        overLargest.push_back(value - size);
        const double alone = worked(portfolio, std::uint64_t(seed), unfair) / hours;
        unfairOverLargest.push_back(alone - size);
        priceOfTurns.push_back(alone - value);
    }
    const auto say = [](const QByteArray &name, const Spread &spread) {
        report(name, spread.mean, "EUR/hour");
        report(name + "_low", spread.mean - spread.half, "EUR/hour");
        report(name + "_high", spread.mean + spread.half, "EUR/hour");
    };
    say("queuesim.default", spreadOf(own));
    say("queuesim.price_of_turns", spreadOf(priceOfTurns));
    say("queuesim.over_oldest_first", spreadOf(overOldest));
    say("queuesim.over_largest_first", spreadOf(overLargest));
    say("queuesim.without_turns_over_largest_first", spreadOf(unfairOverLargest));
    return true;
}

} // namespace

void addQueueSimulation(std::vector<Bench> &all)
{
    all.push_back({"queuesim",
                   "queuesim.default queuesim.over_oldest_first queuesim.over_largest_first: cash "
                   "per collector hour in a simulated portfolio, 20 seeds, 95 % intervals",
                   runQueueSimulation});
}

} // namespace dunlin::bench
