// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/desk/profile_fixture.h"

#include <catch2/catch.hpp>

using namespace dunlin;
using dunlin::tests::await;
using dunlin::tests::Profile;
using Kind = ports::MoveWish::Kind;

namespace {

struct Moving : Profile {
    using Profile::Profile;

    std::vector<base::AccountId> some(size_t count)
    {
        std::vector<base::AccountId> accounts;
        for (const ports::QueueRow &row : window().rows) {
            if (accounts.size() < count && page(row.account).state.placedAt.isNull())
                accounts.push_back(row.account);
        }
        REQUIRE(accounts.size() == count);
        return accounts;
    }
    base::Result<ports::MoveOffer> propose(const ports::MoveWish &wish)
    {
        return await<ports::MoveOffer>(
            [&](auto reply) { station->beside().moves.propose(wish, std::move(reply)); });
    }
    base::Result<std::vector<ports::Saved>> move(const ports::MoveOffer &offer, int first = 0,
                                                 int count = ports::AccountMoves::kMost)
    {
        return await<std::vector<ports::Saved>>([&](auto reply) {
            station->beside().moves.move(offer, first, count, std::move(reply));
        });
    }
    QString ownerOf(base::AccountId account) { return page(account).state.assignedTo; }
};

int sumOf(const std::vector<ports::MoveShare> &shares)
{
    int sum = 0;
    for (const ports::MoveShare &share : shares)
        sum += share.accounts;
    return sum;
}

} // namespace

TEST_CASE("moves: accounts are shared out over people, shown first, and taken back")
{
    Moving at;
    const auto accounts = at.some(10);
    std::map<base::AccountId, QString> before;
    for (const base::AccountId &account : accounts)
        before[account] = at.ownerOf(account);
    const auto offer = at.propose(
        {accounts, Kind::Assign, {QStringLiteral("ben"), QStringLiteral("cleo")}, {}, 0, {}});
    REQUIRE_OK(offer);
    CHECK(offer->moving.size() == 10);
    REQUIRE(offer->to.size() == 2);
    CHECK(offer->to[0].who == QStringLiteral("ben"));
    CHECK(offer->to[0].accounts == 5);
    CHECK(sumOf(offer->from) == 10);
    int aged = 0;
    for (const int age : offer->ages)
        aged += age;
    CHECK(aged == 10);
    for (const base::AccountId &account : accounts)
        CHECK(at.ownerOf(account) == before[account]); // nothing until it is confirmed

    auto saved = at.move(*offer, 0, 6);
    REQUIRE_OK(saved);
    CHECK(saved->size() == 6);
    const auto rest = at.move(*offer, 6, 6);
    REQUIRE_OK(rest);
    saved->insert(saved->end(), rest->begin(), rest->end());
    int ben = 0;
    for (const base::AccountId &account : accounts)
        ben += at.ownerOf(account) == QStringLiteral("ben") ? 1 : 0;
    CHECK(ben == 5);
    const auto undone =
        await<int>([&](auto reply) { at.station->beside().moves.undo(*saved, std::move(reply)); });
    REQUIRE_OK(undone);
    CHECK(*undone == 10);
    for (const base::AccountId &account : accounts)
        CHECK(at.ownerOf(account) == before[account]);
}

TEST_CASE("moves: placed with an agency and recalled, what cannot go stays and says why")
{
    Moving at;
    const auto accounts = at.some(4);
    REQUIRE_OK(await<ports::Agreed>([&](auto reply) {
        at.station->agreements().record(
            accounts[0], {domain::Placed{QStringLiteral("Other"), QDate(2026, 11, 20), 0}},
            std::move(reply));
    }));
    const auto offer = at.propose({accounts, Kind::Place, {}, QStringLiteral(" Apex "), 10, {}});
    REQUIRE_OK(offer);
    CHECK(offer->moving.size() == 3);
    REQUIRE(offer->staying.size() == 1);
    CHECK(offer->staying[0].why
          == QStringLiteral("the account is placed with Other; recall it first"));
    // One changes between the preview and the confirmation: it stays, the others go.
    REQUIRE_OK(await<ports::Agreed>([&](auto reply) {
        at.station->agreements().record(
            accounts[1], {domain::Placed{QStringLiteral("Other"), QDate(2026, 11, 20), 0}},
            std::move(reply));
    }));
    const auto saved = at.move(*offer);
    REQUIRE_OK(saved);
    CHECK(saved->size() == 2);
    CHECK(at.page(accounts[2]).state.agency == QStringLiteral("Apex"));
    CHECK(at.page(accounts[1]).state.agency == QStringLiteral("Other"));
    const auto places = await<ports::AccountMoves::Places>(
        [&](auto reply) { at.station->beside().moves.places(std::move(reply)); });
    REQUIRE_OK(places);
    CHECK(places->agencies.contains(QStringLiteral("Apex")));
    const auto back =
        at.propose({accounts, Kind::Recall, {}, {}, 0, QStringLiteral("contract ended")});
    REQUIRE_OK(back);
    CHECK(back->moving.size() == 4);
    const auto recalled = at.move(*back);
    REQUIRE_OK(recalled);
    // The notice of each placement is kept.
    CHECK(at.page(accounts[0]).state.placedAt.isNull());
    CHECK(at.page(accounts[2]).state.recallOn == QDate(2026, 12, 4));
}

TEST_CASE("moves: who may not assign moves nothing, and what says nothing moves nothing")
{
    Moving collector("collector");
    const auto accounts = collector.some(1);
    const ports::MoveWish wish{accounts, Kind::Assign, {QStringLiteral("ben")}, {}, 0, {}};
    const auto refused = collector.propose(wish);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == base::ErrorCode::Forbidden);
    ports::MoveOffer forged;
    forged.wish = wish;
    forged.moving = accounts;
    CHECK_FALSE(collector.move(forged));

    Moving at;
    CHECK_FALSE(at.propose({}));
    CHECK_FALSE(at.propose({at.some(1), Kind::Place, {}, QStringLiteral(" "), 0, {}}));
    CHECK_FALSE(at.propose({at.some(1), Kind::Recall, {}, {}, 0, {}}));
    const QString owner = at.ownerOf(at.some(1).front());
    const auto same = at.propose({at.some(1), Kind::Assign, {owner}, {}, 0, {}});
    REQUIRE_OK(same);
    CHECK(same->moving.empty());
    const auto nothing = at.move(*same);
    REQUIRE_OK(nothing);
    CHECK(nothing->empty());
}
