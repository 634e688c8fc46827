// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/base/rng.h"
#include "core/report/aging.h"
#include "tests/support/require_ok.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace dunlin;
using namespace dunlin::report;
using base::Money;

namespace {

const QDate kAsOf(2013, 1, 31);

Money eur(std::int64_t euros)
{
    return Money(euros * 100, base::kEur);
}

AgingItem overdue(int days, std::int64_t euros)
{
    return {kAsOf.addDays(-days), eur(euros)};
}

AgingBuilder builder(std::vector<int> bounds)
{
    auto made = AgingBuilder::make(kAsOf, std::move(bounds), base::kEur);
    REQUIRE_OK(made);
    return std::move(*made);
}

} // namespace

TEST_CASE("labels and bounds of the buckets")
{
    const Aging aging = builder({15, 30, 60}).take();
    QStringList labels;
    for (const AgingBucket &bucket : aging.total.buckets)
        labels += bucket.label;
    CHECK(labels.join(QLatin1Char(' ')) == QStringLiteral("current 1-15 16-30 31-60 61+"));
    CHECK_FALSE(aging.total.buckets.front().fromDays);
    CHECK(aging.total.buckets.front().toDays == 0);
    CHECK(aging.total.buckets.back().fromDays == 61);
    CHECK_FALSE(aging.total.buckets.back().toDays);
}

TEST_CASE("the bucket of an age: due on the day is current")
{
    const AgingBuilder aging = builder({15, 30, 60});
    const std::pair<int, int> cases[]{{-400, 0}, {0, 0},  {1, 1},  {15, 1}, {16, 2},
                                      {30, 2},   {31, 3}, {60, 3}, {61, 4}, {4000, 4}};
    for (const auto &[days, bucket] : cases)
        CHECK(aging.bucketOf(kAsOf.addDays(-days)) == bucket);
    CHECK(aging.bucketOf(QDate()) == 0);
}

TEST_CASE("bounds that are no bounds are Input errors")
{
    for (const std::vector<int> &bounds :
         std::vector<std::vector<int>>{{}, {0}, {-5, 5}, {30, 30}, {60, 30}})
        CHECK(AgingBuilder::make(kAsOf, bounds, base::kEur).error().code == base::ErrorCode::Input);
    CHECK_FALSE(AgingBuilder::make(kAsOf, std::vector<int>(25, 1), base::kEur));
    CHECK_FALSE(AgingBuilder::make(QDate(), {30}, base::kEur));
    CHECK_FALSE(AgingBuilder::make(kAsOf, {30}, base::Currency()));
}

TEST_CASE("accounts count once in each bucket and once in all; unapplied money stands beside")
{
    AgingBuilder builder_ = builder({30, 60});
    builder_.add(QStringLiteral("b"), base::kEur,
                 {overdue(5, 10), overdue(6, 20), overdue(90, 30), overdue(9, 0)}, eur(0));
    builder_.add(QStringLiteral("a"), base::kEur, {overdue(-3, 7)}, eur(0));
    builder_.add(QStringLiteral("a"), base::kEur, {}, eur(4));
    builder_.add(QStringLiteral("a"), base::kUsd, {{kAsOf, Money(900, base::kUsd)}},
                 Money(0, base::kUsd));
    const Aging aging = builder_.take();
    CHECK(aging.total.accounts == 2);
    CHECK(aging.total.items == 4);
    CHECK(aging.total.amount == eur(67));
    CHECK(aging.total.unapplied == eur(4));
    CHECK(aging.total.buckets[1].accounts == 1);
    CHECK(aging.total.buckets[1].items == 2);
    CHECK(aging.total.buckets[1].amount == eur(30));
    CHECK(aging.groups.keys() == QStringList{QStringLiteral("a"), QStringLiteral("b")});
    CHECK(aging.groups[QStringLiteral("a")].amount == eur(7));
    CHECK(aging.otherCurrencies == std::vector<base::Currency>{base::kUsd});
}

TEST_CASE("buckets add up to the total, groups too")
{
    base::SeededRng rng(5);
    AgingBuilder builder_ = builder(defaultAgingBounds());
    Money all = eur(0);
    for (int i = 0; i < 500; ++i) {
        std::vector<AgingItem> items;
        for (int n = int(rng.below(5)); n > 0; --n) {
            items.push_back(overdue(int(rng.between(-60, 300)), rng.between(1, 1000)));
            all += items.back().open;
        }
        builder_.add(QString::number(rng.below(4)), base::kEur, items, eur(0));
    }
    const Aging aging = builder_.take();
    CHECK(aging.total.amount == all);
    Money buckets = eur(0);
    for (const AgingBucket &bucket : aging.total.buckets)
        buckets += bucket.amount;
    CHECK(buckets == all);
    Money groups = eur(0);
    qint64 accounts = 0;
    for (const AgingTable &group : aging.groups) {
        groups += group.amount;
        accounts += group.accounts;
    }
    CHECK(groups == all);
    CHECK(accounts == aging.total.accounts);
}

TEST_CASE("the JSON of the report")
{
    AgingBuilder builder_ = builder({15});
    builder_.add({}, base::kEur, {overdue(3, 10)}, eur(2));
    const QJsonObject json = QJsonDocument::fromJson(toJson(builder_.take())).object();
    CHECK(json[QStringLiteral("as_of")].toString() == QStringLiteral("2013-01-31"));
    CHECK(json[QStringLiteral("unapplied")].toString() == QStringLiteral("2.00"));
    CHECK_FALSE(json.contains(QStringLiteral("groups")));
    const QJsonArray buckets = json[QStringLiteral("buckets")].toArray();
    REQUIRE(buckets.size() == 3);
    CHECK(buckets[0].toObject()[QStringLiteral("from_days")].isNull());
    CHECK(buckets[1].toObject()[QStringLiteral("amount")].toString() == QStringLiteral("10.00"));
    CHECK(json[QStringLiteral("total")].toObject()[QStringLiteral("accounts")].toInt() == 1);
}
