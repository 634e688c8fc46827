// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/office_terms.h"
#include "core/desk/scores/score_review.h"
#include "core/store/queue_key.h"
#include "score_fixture.h"

#include <catch2/catch.hpp>

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

using namespace dunlin;
using dunlin::tests::await;
using dunlin::tests::Profile;
using namespace dunlin::tests::score;

namespace {

/// A laptop of anna's, a manager, to which proposals come.
struct Laptop : Profile {
    Laptop() : Profile("manager", 60) {}
    void propose(const QByteArray &card, const char *by)
    {
        const QByteArray draft = desk::termOf(desk::ScoreDraft{
            term(card, facts(1, QDate(2026, 11, 1))), QLatin1String(by), QDate(2026, 11, 1)});
        desk::TermsRequest request;
        request.terms.insert(QStringLiteral("score-draft/pay"),
                             QJsonDocument::fromJson(draft).object());
        REQUIRE_OK(desk::setTerms(*office.office, request));
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
    laptop.propose(kCard, "anna"); // who works here
    auto waiting = laptop.scores().waiting;
    REQUIRE(waiting);
    CHECK(waiting->mine);
    CHECK(waiting->whyNot.english().contains(QStringLiteral("anna proposed")));
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
    CHECK(after.sentBack->by == u"anna");
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
    CHECK(approved->by == u"anna");
    CHECK_FALSE(laptop.scores().waiting);
    QElapsedTimer timer;
    timer.start();
    while (laptop.placeOf(first.account) != first.after && timer.elapsed() < 5000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20); // rows are made anew in steps
    CHECK(laptop.placeOf(first.account) == first.after);
}
