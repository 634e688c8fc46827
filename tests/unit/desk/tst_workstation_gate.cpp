// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/gate_screen.h"
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
    const auto agree = [&](const char *when, const std::vector<ports::LinkedAccount> &linked) {
        for (const ports::QueueRow &row : rows()) {
            for (const ports::LinkedAccount &one : linked) {
                if (row.account != one.account)
                    continue;
                INFO(when << ", " << row.number.toStdString());
                const auto page = profile.page(row.account);
                CHECK(row.call.isOpen(now)
                      == (page.bestPoint && page.gate.state <= ports::GateState::AllowWithWarning));
            }
        }
    };
    int called = 0;
    for (const ports::QueueRow &row : rows()) {
        const auto page = profile.page(row.account);
        if (!row.call.isOpen(now) || page.linked.size() < 2
            || page.gate.state > ports::GateState::AllowWithWarning)
            continue;
        ports::WrapUp talk;
        talk.account = row.account;
        talk.contact = domain::Contacted{};
        talk.contact->outcome = domain::Outcome::NoAnswer;
        talk.contact->point = page.bestPoint;
        REQUIRE_OK(profile.save(talk));
        agree("called", page.linked);
        // Whatever is said of another account afterwards, its row still knows of the call.
        for (const ports::LinkedAccount &linked : page.linked) {
            ports::WrapUp note;
            note.account = linked.account;
            note.note = QStringLiteral("Asked for a copy of the invoice.");
            REQUIRE_OK(profile.save(note));
        }
        agree("noted", page.linked);
        ++called;
    }
    if (called > 0)
        return;
    WARN("nobody with two accounts may be called in this demo office");
}

namespace {

/// An account of the demo office with a number that may be called, and as many calls in the last
/// days as Regulation F presumes to be enough.
std::optional<domain::AccountState> calledSevenTimes(Profile &profile)
{
    const base::Instant now = profile.office.clock.now();
    for (const ports::QueueRow &row : profile.window().rows) {
        auto page = profile.page(row.account);
        if (!page.bestPoint || page.gate.state != ports::GateState::Allow)
            continue;
        const auto point = desk::bestPoint(page.state, domain::PointKind::Phone);
        for (int i = 7; i >= 1; --i) {
            domain::ContactState call;
            call.id.bytes[15] = std::uint8_t(i);
            call.at = now.plusMs(-i * 20 * base::kMsPerHour);
            call.actor = QStringLiteral("user:anna");
            call.flags = domain::flagsOf(domain::Outcome::NoAnswer);
            call.to = point->value;
            page.state.contacts.push_back(call);
            page.state.attempts.push_back(call.at);
        }
        desk::GateQuestion question;
        question.at = now;
        question.actor = QStringLiteral("user:anna");
        question.officeZone = "America/Chicago";
        if (desk::gateScreen(page.state, question).state == ports::GateState::BlockOverridable)
            return page.state;
    }
    return std::nullopt;
}

} // namespace

TEST_CASE("gate screen: a granted override counts for its asker, contact and minutes only")
{
    Profile profile;
    auto state = calledSevenTimes(profile);
    REQUIRE(state);
    const base::Instant now = profile.office.clock.now();
    desk::GateQuestion question;
    question.at = now;
    question.actor = QStringLiteral("user:anna");
    question.officeZone = "America/Chicago";
    const auto blocked = desk::gateScreen(*state, question);
    const auto speaks =
        std::find_if(blocked.findings.begin(), blocked.findings.end(), [](const auto &one) {
            return one.state == ports::GateState::BlockOverridable;
        });
    REQUIRE(speaks != blocked.findings.end());
    CHECK_FALSE(speaks->overrideReasons.isEmpty());
    CHECK(speaks->overrideRoles.contains("supervisor"));
    CHECK_FALSE(speaks->facts.isEmpty());
    CHECK_FALSE(speaks->citation.isEmpty());

    domain::OverrideState granted;
    granted.id.bytes[0] = 7;
    granted.at = now.plusMs(-base::kMsPerMinute);
    granted.by = QStringLiteral("user:anna");
    granted.to = desk::bestPoint(*state, domain::PointKind::Phone)->value;
    granted.reason = speaks->overrideReasons.front();
    granted.note = QStringLiteral("she asked to be called");
    granted.status = domain::ApprovalStatus::Approved;
    granted.decidedBy = QStringLiteral("user:ortiz");
    granted.decidedRole = "supervisor";
    granted.until = now.plusMs(15 * base::kMsPerMinute);
    const auto with = [&](const domain::OverrideState &one) {
        state->overrides = {one};
        return desk::gateScreen(*state, question).state;
    };
    CHECK(with(granted) == ports::GateState::AllowWithWarning);
    auto other = granted;
    other.by = QStringLiteral("user:omar");
    CHECK(with(other) == ports::GateState::BlockOverridable);
    other = granted;
    other.until = now;
    CHECK(with(other) == ports::GateState::BlockOverridable);
    other = granted;
    other.used = true;
    CHECK(with(other) == ports::GateState::BlockOverridable);
    other = granted;
    other.to = QStringLiteral("+15550000000");
    CHECK(with(other) == ports::GateState::BlockOverridable);
    other = granted;
    other.reason = "because_i_say_so";
    CHECK(with(other) == ports::GateState::BlockOverridable);
}

TEST_CASE("workstation: who asks for an override sees it wait, and cannot decide it")
{
    Profile profile;
    const auto row = profile.window().rows.front();
    ports::ReserveWish wish;
    wish.account = row.account;
    wish.override =
        ports::OverrideWish{"consumer_information_request", QStringLiteral("she asked"), {}};
    auto &gate = profile.station->contactGate();
    const auto asked =
        await<domain::EventId>([&](auto reply) { gate.requestOverride(wish, std::move(reply)); });
    REQUIRE_OK(asked);
    const auto waiting = await<std::vector<ports::OverrideView>>(
        [&](auto reply) { gate.waitingOverrides(std::move(reply)); });
    REQUIRE_OK(waiting);
    REQUIRE(waiting->size() == 1);
    CHECK(waiting->front().id == *asked);
    CHECK(waiting->front().note == QStringLiteral("she asked"));
    CHECK_FALSE(waiting->front().mayDecide);
    CHECK_FALSE(waiting->front().whyNot.isEmpty());
    const auto decided = await<bool>(
        [&](auto reply) { gate.decideOverride(row.account, *asked, true, {}, std::move(reply)); });
    REQUIRE(!decided);
    CHECK(decided.error().code == base::ErrorCode::Forbidden);
    const auto latest = await<std::optional<ports::OverrideView>>(
        [&](auto reply) { gate.latestOverride(row.account, std::move(reply)); });
    REQUIRE_OK(latest);
    REQUIRE(latest->has_value());
    CHECK((*latest)->stage == ports::OverrideStage::Open);
    // The next day it is history.
    profile.office.clock.advanceMs(base::kMsPerDay);
    const auto tomorrow = await<std::vector<ports::OverrideView>>(
        [&](auto reply) { gate.waitingOverrides(std::move(reply)); });
    REQUIRE_OK(tomorrow);
    CHECK(tomorrow->empty());
}

TEST_CASE("workstation: nobody in the queue may be called once the office's bank data is too old")
{
    Profile profile;
    base::SeededRng rng(5);
    const auto window = [&](bool callableOnly) {
        ports::QueueQuery query;
        query.callableOnly = callableOnly;
        const auto answer = await<ports::QueueWindow>(
            [&](auto reply) { profile.station->queue().window(query, 0, 500, std::move(reply)); });
        REQUIRE_OK(answer);
        return *answer;
    };
    // An hour at which somebody may be called.
    for (int hour = 0; hour < 24 && window(false).callable == 0; ++hour)
        profile.office.clock.advanceMs(base::kMsPerHour);
    const auto before = window(false);
    REQUIRE(before.callable > 0);
    CHECK(before.held.isEmpty());
    const auto renew = [&](std::optional<base::Instant> until) {
        sync::Order lease = sync::makeLease({14, false}, profile.office.office->tenant(),
                                            profile.station->core().identity()->device,
                                            profile.office.clock.now(), rng);
        lease.chaseUntil = until;
        REQUIRE_OK(profile.clientStore().keepLease(lease, {}, profile.office.clock.now()));
    };
    renew(profile.office.clock.now().plusMs(10 * base::kMsPerMinute));
    CHECK(window(false).held.isEmpty());
    profile.office.clock.advanceMs(11 * base::kMsPerMinute);
    const auto held = window(false);
    CHECK(held.held.contains(QLatin1String("bank data")));
    CHECK(held.total == before.total);
    CHECK(held.callable == 0);
    for (const ports::QueueRow &row : held.rows)
        CHECK_FALSE(row.call.isOpen(profile.office.clock.now()));
    CHECK(window(true).total == 0);
    const auto place = await<qint64>([&](auto reply) {
        profile.station->queue().indexOf({}, held.rows[3].account, std::move(reply));
    });
    REQUIRE_OK(place);
    CHECK(*place == 3);
    // A newer statement is in.
    renew(profile.office.clock.now().plusMs(base::kMsPerDay));
    const auto after = window(false);
    CHECK(after.held.isEmpty());
    CHECK(after.callable > 0);
}
