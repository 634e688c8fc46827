// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/desk/profile_fixture.h"

#include <algorithm>

using namespace dunlin;
using dunlin::tests::await;
using dunlin::tests::Profile;

namespace {

std::vector<ports::ContentSaid> allSaid(const ports::GateView &gate, ports::SaidTo to)
{
    std::vector<ports::ContentSaid> said;
    for (const ports::ContentNeed &need : gate.content) {
        if (need.to == to)
            said.push_back({need.element, true, {}});
    }
    return said;
}

} // namespace

TEST_CASE("workstation: the queue says of each account what the gate says, from hour to hour")
{
    Profile profile;
    const auto all = [&] {
        const auto answer = await<ports::QueueWindow>(
            [&](auto reply) { profile.station->queue().window({}, 0, 500, std::move(reply)); });
        REQUIRE_OK(answer);
        return *answer;
    };
    const auto mayCall = [&](base::AccountId account) {
        const auto page = profile.page(account);
        return page.bestPoint && page.gate.state <= ports::GateState::AllowWithWarning;
    };
    qint64 least = 1000;
    qint64 most = 0;
    for (int step = 0; step < 16; ++step) {
        const auto window = all();
        INFO("hour " << step);
        const base::Instant now = profile.office.clock.now();
        for (size_t i = 0; i < window.rows.size(); ++i) {
            const ports::QueueRow &row = window.rows[i];
            INFO(row.number.toStdString());
            CHECK(row.call.isOpen(now) == (qint64(i) < window.callable));
            // What is to be worked out anew counts as shut until it is: never the other way round.
            const bool known = row.call.checkAt && now < *row.call.checkAt;
            if (known)
                CHECK(row.call.isOpen(now) == mayCall(row.account));
            if (i > 0 && qint64(i) != window.callable)
                CHECK(window.rows[i - 1].priority >= row.priority);
        }
        least = std::min(least, window.callable);
        most = std::max(most, window.callable);
        ports::QueueQuery only;
        only.callableOnly = true;
        const auto callable = await<ports::QueueWindow>(
            [&](auto reply) { profile.station->queue().window(only, 0, 500, std::move(reply)); });
        REQUIRE_OK(callable);
        CHECK(callable->total == window.callable);
        profile.office.clock.advanceMs(base::kMsPerHour);
    }
    CHECK(least < most / 4); // at night: nobody but companies
}

TEST_CASE(
    "workstation: what a rule asks a call to contain is ticked, or has a reason, or is not saved")
{
    Profile profile;
    for (const ports::QueueRow &row : profile.window().rows) {
        const auto page = profile.page(row.account);
        auto said = allSaid(page.gate, ports::SaidTo::RightParty);
        if (!page.bestPoint || page.gate.state > ports::GateState::AllowWithWarning
            || said.size() < 2)
            continue;
        ports::WrapUp talk;
        talk.account = row.account;
        talk.contact = domain::Contacted{};
        talk.contact->outcome = domain::Outcome::Refused;
        talk.contact->point = page.bestPoint;
        auto refused = profile.save(talk);
        REQUIRE(!refused);
        CHECK(refused.error().code == base::ErrorCode::Input);
        said[1].said = false;
        talk.content = said;
        CHECK(!profile.save(talk));
        talk.content[1].reason = QStringLiteral("they hung up");
        const auto saved = profile.save(talk);
        REQUIRE_OK(saved);
        const auto stored = profile.station->core().runStore([&](auto stores) {
            return store::EventStore(stores.cache, desk::WorkstationCore::kTenant)
                .find(saved->events.front());
        });
        REQUIRE_OK(stored);
        REQUIRE(stored->has_value());
        CHECK((*stored)->raw.contains("they hung up"));
        CHECK((*stored)->raw.contains("\"content\":[{\"element\":"));
        CHECK((*stored)->raw.contains("\"facts_digest\""));
        return;
    }
    FAIL("nobody may be called in this demo office");
}

TEST_CASE("workstation: a call counts at once for the person's other accounts, too")
{
    Profile profile;
    const base::Instant now = profile.office.clock.now();
    const auto rows = [&] {
        const auto answer = await<ports::QueueWindow>(
            [&](auto reply) { profile.station->queue().window({}, 0, 500, std::move(reply)); });
        REQUIRE_OK(answer);
        return answer->rows;
    };
    for (const ports::QueueRow &row : rows()) {
        const auto page = profile.page(row.account);
        if (!row.call.isOpen(now) || page.linked.size() < 2)
            continue;
        ports::WrapUp talk;
        talk.account = row.account;
        talk.contact = domain::Contacted{};
        talk.contact->outcome = domain::Outcome::RightPartyTalk;
        talk.contact->point = page.bestPoint;
        talk.content = allSaid(page.gate, ports::SaidTo::RightParty);
        REQUIRE_OK(profile.save(talk));
        for (const ports::QueueRow &after : rows()) {
            for (const ports::LinkedAccount &linked : page.linked) {
                if (after.account != linked.account)
                    continue;
                const auto gate = profile.page(after.account).gate;
                CHECK(after.call.isOpen(now) == (gate.state <= ports::GateState::AllowWithWarning));
            }
        }
        return;
    }
    WARN("nobody with two accounts may be called in this demo office");
}
