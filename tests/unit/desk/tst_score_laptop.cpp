// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/office_people.h"
#include "core/desk/scores/score_adoption.h"
#include "core/store/queue_key.h"
#include "score_fixture.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace dunlin;
using dunlin::tests::await;
using dunlin::tests::Profile;
using namespace dunlin::tests::score;

namespace {

/// A laptop of mia's, a manager, to which proposals come.
struct Laptop : Profile {
    Laptop() : Profile("manager", 60)
    {
        for (const char *name : {"mia", "bo"}) {
            desk::NewUser user;
            user.name = QLatin1String(name);
            user.role = ports::Role::Manager;
            REQUIRE_OK(desk::addUser(*office.office, user));
        }
        auto identity = clientStore().identity();
        REQUIRE_OK(identity);
        REQUIRE(*identity);
        (*identity)->user = QStringLiteral("mia");
        REQUIRE_OK(clientStore().saveIdentity(**identity));
        open();
    }
    void propose(const QByteArray &card, const char *by)
    {
        const auto proposed =
            desk::adoptScore(office.office->core(), {desk::ScoreKind::Scorecard, card},
                             facts(0, QDate()), QLatin1String(by));
        REQUIRE_OK(proposed);
        REQUIRE(proposed->waits);
        bring();
        open();
    }
    ports::RankDesk &ranks() { return station->managers().ranks; }
    ports::QueueScores scores()
    {
        const auto read =
            await<ports::QueueScores>([&](auto reply) { ranks().scores(std::move(reply)); });
        REQUIRE_OK(read);
        return *read;
    }
    base::Result<ports::QueueScore> approve(const QByteArray &id)
    {
        return await<ports::QueueScore>([&](auto reply) { ranks().approve(id, std::move(reply)); });
    }
    /// By the sum, from 1.
    qint64 placeOf(base::AccountId account)
    {
        const auto window = await<ports::QueueWindow>(
            [&](auto reply) { station->queue().window({}, 0, 100, std::move(reply)); });
        REQUIRE_OK(window);
        std::vector<store::QueueKey> keys;
        for (const ports::QueueRow &row : window->rows)
            keys.push_back({store::rankOf(row.priority, row.balance.minor()), row.account});
        std::sort(keys.begin(), keys.end());
        const auto at = std::find_if(keys.begin(), keys.end(),
                                     [&](const auto &key) { return key.account == account; });
        return at == keys.end() ? 0 : at - keys.begin() + 1;
    }
};

} // namespace

TEST_CASE("score: a laptop shows the one that waits, and decides on what was seen")
{
    Laptop laptop;
    CHECK_FALSE(laptop.scores().waiting);
    laptop.propose(kCard, "mia"); // who works here
    auto waiting = laptop.scores().waiting;
    REQUIRE(waiting);
    CHECK(waiting->mine);
    CHECK(waiting->whyNot.english().contains(QStringLiteral("mia proposed")));
    CHECK(laptop.approve(waiting->id).error().code == base::ErrorCode::Forbidden);
    laptop.propose(otherCard(), "bo");
    CHECK(laptop.approve(waiting->id).error().code == base::ErrorCode::Conflict);
    waiting = laptop.scores().waiting;
    REQUIRE(waiting);
    CHECK_FALSE(waiting->mine);
    CHECK(waiting->whyNot.isEmpty());
    CHECK(waiting->score.version == 0);
    CHECK(waiting->score.auc == Approx(0.75));
    const auto back = await<bool>([&](auto reply) {
        laptop.ranks().sendBack(waiting->id, QStringLiteral(" too few letters "), std::move(reply));
    });
    REQUIRE_OK(back);
    const auto after = laptop.scores();
    CHECK_FALSE(after.waiting);
    CHECK_FALSE(after.inForce);
    REQUIRE(after.sentBack);
    CHECK(after.sentBack->of == u"bo");
    CHECK(after.sentBack->by == u"mia");
    CHECK(after.sentBack->why == u"too few letters");
}

TEST_CASE("score: what the one that waits would change is what it changes")
{
    Laptop laptop;
    laptop.propose(otherCard(), "bo");
    const auto waiting = laptop.scores().waiting;
    REQUIRE(waiting);
    const auto effect =
        await<ports::ScoreEffect>([&](auto reply) { laptop.ranks().effect(std::move(reply)); });
    REQUIRE_OK(effect);
    CHECK(effect->accounts > 20);
    CHECK(effect->changed > 0);
    CHECK(effect->changed <= effect->accounts);
    for (const ports::ScoreMove &move : effect->risers)
        CHECK(move.after < move.before);
    for (const ports::ScoreMove &move : effect->fallers)
        CHECK(move.after > move.before);
    REQUIRE_FALSE(effect->risers.empty());
    const ports::ScoreMove first = effect->risers.front();
    CHECK(laptop.placeOf(first.account) == first.before);
    const auto approved = laptop.approve(waiting->id);
    REQUIRE_OK(approved);
    CHECK(approved->version == 1);
    CHECK(approved->by == u"mia");
    CHECK_FALSE(laptop.scores().waiting);
    QElapsedTimer timer;
    timer.start();
    while (laptop.placeOf(first.account) != first.after && timer.elapsed() < 5000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20); // rows are made anew in steps
    CHECK(laptop.placeOf(first.account) == first.after);
}
