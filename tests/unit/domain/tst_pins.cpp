// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "account_script.h"
#include "core/base/rng.h"
#include "core/domain/terms/queue_rule.h"

#include <algorithm>

using namespace dunlin;
using namespace dunlin::domain;
using test::AccountScript;

namespace {

AccountScript billed()
{
    AccountScript script;
    script.open();
    script.bill(1, 0, 10, 600);
    return script;
}

TaskSet pin(const AccountScript &script, int until)
{
    const AccountState state = script.foldOn(10);
    return {TaskKind::Pin, EventId{state.id.bytes}, AccountScript::day(until),
            QStringLiteral("pays today if asked")};
}

bool isPinned(const AccountState &state)
{
    return std::any_of(state.tasks.begin(), state.tasks.end(), [](const TaskState &task) {
        return task.task == TaskKind::Pin && !task.done;
    });
}

} // namespace

TEST_CASE("a pin holds until its day, until the account is worked, or until it is taken back")
{
    AccountScript script = billed();
    script.as(QStringLiteral("user:carla")).on(20);
    const EventId set = script.add(pin(script, 25));
    const AccountState state = script.foldOn(21);
    REQUIRE(isPinned(state));
    CHECK(state.tasks.back().text == u"pays today if asked");
    CHECK(state.tasks.back().by == u"user:carla");
    CHECK(isPinned(script.foldOn(25)));
    CHECK_FALSE(isPinned(script.foldOn(26)));

    AccountScript worked = script;
    worked.on(21).contact(Outcome::NoAnswer);
    CHECK_FALSE(isPinned(worked.foldOn(21)));

    AccountScript back = script;
    back.on(21).reverse(set, 21);
    CHECK_FALSE(isPinned(back.foldOn(21)));
}

TEST_CASE("a pinned account is to be worked today, whatever was planned")
{
    AccountScript script = billed();
    script.on(20).contact(Outcome::NoAnswer);
    CHECK(script.foldOn(20).nextAction.due == AccountScript::day(22));
    script.on(20, 13).add(pin(script, 25));
    CHECK(script.foldOn(20).nextAction.due == AccountScript::day(20));
    CHECK(script.foldOn(20).nextAction.kind == NextActionKind::Call);
}

TEST_CASE("who is served one account after the other is said by role, by name and by exception")
{
    const auto rule = queueRuleFrom(
        R"({"get_next_only": {"roles": ["collector"], "users": ["sam"], "except": ["ana"]}})");
    REQUIRE(rule);
    CHECK(rule->isServed(QStringLiteral("bo"), "collector"));
    CHECK_FALSE(rule->isServed(QStringLiteral("ana"), "collector"));
    CHECK(rule->isServed(QStringLiteral("sam"), "senior"));
    CHECK_FALSE(rule->isServed(QStringLiteral("carla"), "supervisor"));
    CHECK_FALSE(queueRuleFrom(R"({"get_next_only": {"roles": ["colector"]}})"));
    CHECK_FALSE(queueRuleFrom(R"({"getnext": {}})"));
}

namespace {

/// A random thing that happens to an account.
void happen(AccountScript &script, base::SeededRng &rng, std::vector<EventId> &ids, int day)
{
    const auto pick = [&](int count) { return int(rng.next() % std::uint64_t(count)); };
    static const std::vector<Outcome> outcomes{
        Outcome::PromiseToPay, Outcome::CallBackLater, Outcome::Refused,   Outcome::NoAnswer,
        Outcome::WrongNumber,  Outcome::Busy,          Outcome::Voicemail, Outcome::RightPartyTalk};
    const EventId any = ids[size_t(pick(int(ids.size())))];
    script.on(day, 8 + pick(10));
    switch (pick(16)) {
    case 0: ids.push_back(script.contact(outcomes[size_t(pick(int(outcomes.size())))])); break;
    case 1: ids.push_back(script.promise(10 + pick(300), day + 1 + pick(30))); break;
    case 2: ids.push_back(script.pay(5 + pick(400), day)); break;
    case 3: ids.push_back(script.reverse(any, day)); break;
    case 4:
        ids.push_back(script.add(Disputed{{}, {}, QStringLiteral("amount"), {}, {}, {}}));
        break;
    case 5:
        ids.push_back(script.add(DisputeResolved{any, QStringLiteral("debtor_error"), {}}));
        break;
    case 6:
        ids.push_back(script.add(HeldBack{QStringLiteral("ill"), AccountScript::day(day),
                                          AccountScript::day(day + pick(20))}));
        break;
    case 7: ids.push_back(script.add(HoldLifted{any})); break;
    case 8:
        ids.push_back(
            script.add(Placed{QStringLiteral("Other agency"), AccountScript::day(day), 0}));
        break;
    case 9:
        ids.push_back(script.add(Recalled{QStringLiteral("back"), AccountScript::day(day + 1)}));
        break;
    case 10:
        ids.push_back(
            script.add(CareEntered{.kind = CareKind(pick(6)), .from = AccountScript::day(day)}));
        break;
    case 11: ids.push_back(script.add(CareEnded{any, QStringLiteral("over")})); break;
    case 12: ids.push_back(script.add(ClosedAccount{QStringLiteral("uncollectable")})); break;
    case 13: ids.push_back(script.add(Reopened{QStringLiteral("new facts")})); break;
    case 14:
        ids.push_back(script.add(
            CallBackSet{base::startOfDay(AccountScript::day(day + pick(9)), "UTC"), {}}));
        break;
    default:
        ids.push_back(script.bill(2 + pick(90), day - 5, day + pick(30), 20 + pick(500)));
        break;
    }
}

} // namespace

TEST_CASE("whatever happens, an open account has a next action")
{
    int open = 0;
    for (std::uint64_t seed = 1; seed <= 250; ++seed) {
        base::SeededRng rng(seed);
        AccountScript script;
        std::vector<EventId> ids{script.open()};
        script.bill(1, 0, 10, 600);
        for (int day = 1; day < 60; day += 1 + int(rng.next() % 5)) {
            happen(script, rng, ids, day);
            const int look = day + int(rng.next() % 40);
            const AccountState state = script.foldOn(look);
            if (!state.exists || isFinished(state.status))
                continue;
            ++open;
            CAPTURE(seed, day, look, name(state.status).data());
            REQUIRE(state.nextAction.kind != NextActionKind::None);
            REQUIRE(state.nextAction.due.isValid());
            if (state.nextAction.kind != NextActionKind::CallBack) // one may have been missed
                REQUIRE(state.nextAction.due >= AccountScript::day(look));
        }
    }
    CHECK(open > 2000);
}
