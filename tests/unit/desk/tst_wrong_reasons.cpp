// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_fixture.h"

#include <catch2/catch.hpp>

using namespace dunlin;
using dunlin::tests::await;
using dunlin::tests::Profile;

namespace {

struct Desk : Profile {
    using Profile::Profile;
    std::vector<ports::WrongReasonRow> said()
    {
        const auto rows = await<std::vector<ports::WrongReasonRow>>(
            [&](auto reply) { station->managers().ranks.wrongReasons(std::move(reply)); });
        REQUIRE_OK(rows);
        return *rows;
    }
    ports::Saved record(base::AccountId account, const ports::WrongReason &reason)
    {
        const auto done = await<ports::Agreed>([&](auto reply) {
            station->agreements().record(account, {ports::factOf(reason)}, std::move(reply));
        });
        REQUIRE_OK(done);
        REQUIRE(done->saved.size() == 1);
        return done->saved.front();
    }
};

} // namespace

TEST_CASE("wrong reason: what is recorded is read back, and other facts are none")
{
    using Kind = ports::RankReason::Kind;
    ports::WrongReason said;
    said.place = 12;
    said.word = QStringLiteral("paid \"yesterday\"");
    for (int kind = int(Kind::BrokenPromise); kind <= int(Kind::Pinned); ++kind)
        said.reasons.push_back({Kind(kind), kind - 5});
    const domain::SourceFact fact = ports::factOf(said);
    const auto read = ports::wrongReasonOf(fact.what, fact.detail);
    REQUIRE(read);
    CHECK(read->place == 12);
    CHECK(read->word == said.word);
    REQUIRE(read->reasons.size() == said.reasons.size());
    for (size_t i = 0; i < said.reasons.size(); ++i) {
        CHECK(read->reasons[i].kind == said.reasons[i].kind);
        CHECK(read->reasons[i].points == said.reasons[i].points);
    }
    CHECK_FALSE(ports::wrongReasonOf(QStringLiteral("appeal"), fact.detail));
    CHECK_FALSE(ports::wrongReasonOf(fact.what, QStringLiteral("by hand")));
    // A reason of a newer program is left out, the others stay.
    const auto newer = ports::wrongReasonOf(
        fact.what, QStringLiteral(R"({"reasons": [{"reason": "moon", "points": 1},)"
                                  R"({"reason": "value", "points": 2}], "more": 1})"));
    REQUIRE(newer);
    REQUIRE(newer->reasons.size() == 1);
    CHECK(newer->reasons.front().kind == Kind::Value);
}

TEST_CASE("wrong reason: who answers for the ranking reads it, until it is taken back")
{
    Desk desk("manager", 30);
    CHECK(desk.said().empty());
    const ports::QueueRow first = desk.window().rows.front();
    const auto reasons = await<std::vector<ports::RankReason>>(
        [&](auto reply) { desk.station->queue().explain(first.account, std::move(reply)); });
    REQUIRE_OK(reasons);
    const ports::Saved saved =
        desk.record(first.account, {1, *reasons, QStringLiteral("pays by standing order")});
    desk.office.clock.advanceMs(60'000);
    const ports::QueueRow second = desk.window().rows[1];
    desk.record(second.account, {2, {}, {}});
    auto rows = desk.said();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].account == second.account); // the latest first
    CHECK(rows[1].account == first.account);
    CHECK(rows[1].number == first.number);
    CHECK(rows[1].debtor == first.debtor);
    CHECK(rows[1].by == u"anna");
    CHECK(rows[1].said.place == 1);
    CHECK(rows[1].said.word == u"pays by standing order");
    int sum = 0;
    for (const ports::RankReason &reason : rows[1].said.reasons)
        sum += reason.points;
    CHECK(sum == first.priority);
    // It changes nothing in the queue.
    CHECK(desk.window().rows.front().priority == first.priority);
    const auto undone = await<ports::Saved>(
        [&](auto reply) { desk.station->desk().undo(saved, std::move(reply)); });
    REQUIRE_OK(undone);
    rows = desk.said();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].account == second.account);
}
