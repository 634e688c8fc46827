// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/agreement_rules.h"
#include "core/domain/dispute_rules.h"
#include "tests/unit/desk/profile_fixture.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace dunlin;
using base::Money;
using dunlin::tests::await;

namespace {

struct Viewing : dunlin::tests::Profile {
    using Profile::Profile;

    base::Result<ports::Foreseen> foresee(base::AccountId account,
                                          std::vector<domain::Payload> payloads)
    {
        return await<ports::Foreseen>(
            [&](auto reply) { station->views().foresee(account, payloads, std::move(reply)); });
    }
    ports::Agreed record(base::AccountId account, std::vector<domain::Payload> payloads)
    {
        const auto done = await<ports::Agreed>(
            [&](auto reply) { station->agreements().record(account, payloads, std::move(reply)); });
        REQUIRE_OK(done);
        return *done;
    }
    ports::PastPage asOf(base::AccountId account, const ports::PastMoment &moment)
    {
        const auto past = await<ports::PastPage>(
            [&](auto reply) { station->views().asOf(account, moment, std::move(reply)); });
        REQUIRE_OK(past);
        return *past;
    }
    ports::PastSpan span(base::AccountId account)
    {
        const auto span = await<ports::PastSpan>(
            [&](auto reply) { station->views().span(account, std::move(reply)); });
        REQUIRE_OK(span);
        return *span;
    }
    /// Accounts that owe something, are not disputed and are nobody else's yet.
    std::vector<base::AccountId> freeOnes()
    {
        std::vector<base::AccountId> found;
        for (const ports::QueueRow &row : window().rows) {
            const auto page = this->page(row.account);
            if (page.state.collectable().isPositive() && page.state.disputed.isZero()
                && page.state.care.empty())
                found.push_back(row.account);
        }
        REQUIRE(found.size() > 2);
        return found;
    }
    base::AccountId free() { return freeOnes().front(); }
};

domain::Disputed disputed(Money amount)
{
    domain::Disputed dispute;
    dispute.category = QStringLiteral("wrong_amount");
    dispute.amount = amount;
    return dispute;
}

} // namespace

TEST_CASE("views: what is foreseen is what recording then makes, and nothing is kept before")
{
    Viewing profile;
    const auto account = profile.free();
    const auto before = profile.page(account).state;
    const Money part(1'00, before.currency);
    const auto foreseen = profile.foresee(account, {disputed(part)});
    REQUIRE_OK(foreseen);
    CHECK(foreseen->before == before);
    CHECK(foreseen->after.collectable() == before.collectable() - part);
    CHECK(foreseen->others.empty());
    CHECK(profile.page(account).state == before);
    profile.record(account, {disputed(part)});
    const auto after = profile.page(account).state;
    CHECK(after.collectable() == foreseen->after.collectable());
    REQUIRE(after.disputes.size() == before.disputes.size() + 1);
    CHECK(after.disputes.back().respondBy == foreseen->after.disputes.back().respondBy);
}

TEST_CASE("views: what would be refused is refused with the same sentence")
{
    Viewing profile;
    const auto account = profile.free();
    const auto state = profile.page(account).state;
    const auto much = disputed(state.balances.sum() + Money(1, state.currency));
    const auto foreseen = profile.foresee(account, {much});
    REQUIRE_FALSE(foreseen);
    const auto recorded = await<ports::Agreed>([&](auto reply) {
        profile.station->agreements().record(account, {much}, std::move(reply));
    });
    REQUIRE_FALSE(recorded);
    CHECK(foreseen.error().detail == recorded.error().detail);

    Viewing reader("auditor");
    const auto refused = reader.foresee(reader.window().rows.front().account, {disputed(Money())});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == base::ErrorCode::Forbidden);
}

TEST_CASE("views: a dispute that is upheld is credited on its items, and no more than is open")
{
    Viewing profile;
    const auto account = profile.free();
    const auto before = profile.page(account).state;
    const auto item = std::find_if(before.items.begin(), before.items.end(),
                                   [](const auto &one) { return one.isOpen(); });
    REQUIRE(item != before.items.end());
    domain::Disputed whole;
    whole.category = QStringLiteral("already_paid");
    whole.items = {item->id};
    profile.record(account, {whole});
    const auto state = profile.page(account).state;
    const domain::DisputeState &dispute = state.disputes.back();
    CHECK(dispute.disputed == item->open.sum());
    const QDate day(2026, 11, 24);
    CHECK(domain::creditsFor(state, dispute, Money::zero(state.currency), day).empty());
    const auto notes = domain::creditsFor(state, dispute, state.total() + state.total(), day);
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].item == item->id);
    CHECK(notes[0].amount == item->open.sum());
    std::vector<domain::Payload> payloads;
    payloads.emplace_back(notes[0]);
    payloads.emplace_back(
        domain::DisputeResolved{dispute.id, QStringLiteral("creditor_error"), {}});
    const auto done = profile.record(account, payloads);
    const auto after = profile.page(account).state;
    CHECK(after.disputed.isZero());
    CHECK(after.balances.sum() == before.balances.sum() - item->open.sum());
    // Undo gives the claim and the dispute back.
    const auto undone = await<ports::Saved>(
        [&](auto reply) { profile.station->desk().undo(done.saved.front(), std::move(reply)); });
    REQUIRE_OK(undone);
    const auto back = profile.page(account).state;
    CHECK(back.balances.sum() == before.balances.sum());
    CHECK(back.disputed == dispute.disputed);
}

TEST_CASE("views: care names the accounts it stops before it stops them, and its detail is apart")
{
    Viewing profile;
    const auto found = profile.freeOnes();
    const auto account = found[0];
    profile.record(found[1], {domain::DebtorLinked{profile.page(account).state.debtor.id,
                                                   QStringLiteral("same birthday")}});
    const auto page = profile.page(account);
    REQUIRE(page.linked.size() > 1);
    domain::CareEntered care;
    care.kind = domain::CareKind::Vulnerability;
    care.from = QDate(2026, 11, 24);
    care.advice = QStringLiteral("short sentences");
    domain::CareDetail detail;
    detail.detail = QStringLiteral("in hospital");
    detail.consentOn = QDate(2026, 11, 23);
    const auto foreseen = profile.foresee(account, {care, detail});
    REQUIRE_OK(foreseen);
    CHECK(foreseen->others.size() == page.linked.size() - 1);
    CHECK(foreseen->after.status == domain::Status::OnHold);
    const auto done = profile.record(account, {care, detail});
    REQUIRE(done.saved.size() == 1);
    CHECK(done.saved.front().events.size() == 2);
    for (const ports::LinkedAccount &linked : page.linked) {
        const auto state = profile.page(linked.account).state;
        REQUIRE(state.care.size() == 1);
        CHECK(state.care[0].advice == QStringLiteral("short sentences"));
        for (const domain::TimelineEntry &entry : state.timeline)
            CHECK_FALSE(entry.text.contains(QStringLiteral("hospital")));
    }
    // Undo takes back both, on all accounts.
    const auto undone = await<ports::Saved>(
        [&](auto reply) { profile.station->desk().undo(done.saved.front(), std::move(reply)); });
    REQUIRE_OK(undone);
    for (const ports::LinkedAccount &linked : page.linked) {
        const auto state = profile.page(linked.account).state;
        CHECK(std::none_of(state.care.begin(), state.care.end(),
                           [](const auto &one) { return one.stopsContact(QDate(2026, 11, 24)); }));
    }
    // Without consent the detail is refused, and the care with it.
    detail.consentOn = {};
    CHECK_FALSE(profile.foresee(account, {care, detail}));
}

TEST_CASE("views: at each moment the account is what had happened, or what had been heard")
{
    Viewing profile;
    const auto account = profile.free();
    const auto now = profile.page(account).state;
    const auto span = profile.span(account);
    REQUIRE(span.happened.size() > 2);
    CHECK(std::is_sorted(span.happened.begin(), span.happened.end()));
    CHECK(std::is_sorted(span.heard.begin(), span.heard.end()));

    // At the last moment all is there.
    ports::PastMoment last;
    last.at = span.happened.back();
    const auto latest = profile.asOf(account, last);
    CHECK(latest.page.state.timeline.size() <= now.timeline.size());
    CHECK(latest.page.linked.size() == profile.page(account).linked.size());
    // Going back, never more is there.
    int events = latest.page.state.events;
    for (auto at = span.happened.rbegin(); at != span.happened.rend(); ++at) {
        ports::PastMoment moment;
        moment.at = *at;
        const auto past = profile.asOf(account, moment);
        CHECK(past.page.state.events <= events);
        events = past.page.state.events;
        for (const domain::TimelineEntry &entry : past.page.state.timeline)
            CHECK(entry.at <= *at);
    }
    // Before anything was heard nothing was known.
    ports::PastMoment known;
    known.known = span.heard.front().plusMs(-1000);
    CHECK_FALSE(profile.asOf(account, known).page.state.exists);
    known.known = span.heard.back();
    CHECK(profile.asOf(account, known).page.state.events == now.events);
    const auto nowhere = await<ports::PastSpan>([&](auto reply) {
        profile.station->views().span(base::AccountId{base::Bytes16{9}}, std::move(reply));
    });
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().code == base::ErrorCode::NotFound);
}

TEST_CASE("views: who said a number, and that a person's word is not overwritten")
{
    Viewing profile;
    base::AccountId account;
    for (const ports::QueueRow &row : profile.window().rows) {
        if (!profile.page(row.account).state.contactPoints.empty()) {
            account = row.account;
            break;
        }
    }
    const auto point = profile.page(account).state.contactPoints.front();
    const auto origins = [&] {
        const auto found = await<std::vector<ports::PointOrigin>>(
            [&](auto reply) { profile.station->views().origins(account, std::move(reply)); });
        REQUIRE_OK(found);
        const auto one = std::find_if(found->begin(), found->end(),
                                      [&](const auto &each) { return each.point == point.id; });
        REQUIRE(one != found->end());
        return *one;
    };
    CHECK(origins().confirmedBy.isEmpty());
    domain::ContactPointSet same;
    same.point = point.id;
    same.kind = point.kind;
    same.value = point.value;
    profile.record(account, {same});
    CHECK(origins().confirmedBy == QStringLiteral("user:anna"));
    CHECK(origins().addedBy != QStringLiteral("user:anna"));
    // Marking it wrong is no confirmation.
    const auto at = origins().confirmed;
    profile.office.clock.advanceMs(60'000);
    same.state = domain::PointState::Wrong;
    profile.record(account, {same});
    CHECK(origins().confirmed == at);
}

TEST_CASE("views: an account nobody can be reached on is in the tracing filter by itself")
{
    Viewing profile;
    const auto counts = [&] {
        const auto answer = await<ports::QueueCounts>(
            [&](auto reply) { profile.station->queue().counts(std::move(reply)); });
        REQUIRE_OK(answer);
        return answer->byFilter[int(ports::QueueFilter::Tracing)];
    };
    base::AccountId account;
    for (const ports::QueueRow &row : profile.window().rows) {
        const auto status = row.status;
        const bool plain = status == domain::Status::New || status == domain::Status::NoContact
                           || status == domain::Status::InContact;
        if (plain && row.nextAction.kind == domain::NextActionKind::Call
            && !profile.page(row.account).state.contactPoints.empty())
            account = row.account;
    }
    REQUIRE_FALSE(account.isNull());
    const qint64 before = counts();
    std::vector<domain::Payload> wrong;
    for (const domain::ContactPointState &point : profile.page(account).state.contactPoints) {
        domain::ContactPointSet set;
        set.point = point.id;
        set.kind = point.kind;
        set.value = point.value;
        set.state = domain::PointState::Wrong;
        wrong.emplace_back(set);
    }
    profile.record(account, wrong);
    CHECK(profile.page(account).state.status == domain::Status::Tracing);
    CHECK(counts() == before + 1);
    ports::QueueQuery query;
    query.filter = ports::QueueFilter::Tracing;
    const auto window = await<ports::QueueWindow>(
        [&](auto reply) { profile.station->queue().window(query, 0, 50, std::move(reply)); });
    REQUIRE_OK(window);
    CHECK(window->total == before + 1);
    // A number brings it back.
    domain::ContactPointSet fresh;
    fresh.point = {base::Bytes16{7}};
    fresh.value = QStringLiteral("+15125550177");
    profile.record(account, {fresh});
    CHECK(counts() == before);
}

TEST_CASE("views: a request names the limit it is beyond, in the words of who asked")
{
    Viewing profile("collector");
    const auto account = profile.free();
    const auto state = profile.page(account).state;
    ports::SettlementWish wish;
    wish.account = account;
    wish.amount = Money(1'00, state.currency);
    const auto offer = await<ports::Offer>([&](auto reply) {
        profile.station->agreements().proposeSettlement(wish, std::move(reply));
    });
    REQUIRE_OK(offer);
    REQUIRE(offer->needsApproval());
    const auto agreed = await<ports::Agreed>(
        [&](auto reply) { profile.station->agreements().agree(*offer, std::move(reply)); });
    REQUIRE_OK(agreed);
    const auto rows = await<std::vector<ports::ApprovalRow>>(
        [&](auto reply) { profile.station->agreements().approvals(std::move(reply)); });
    REQUIRE_OK(rows);
    REQUIRE(rows->size() == 1);
    CHECK(rows->front().beyond == offer->beyond);
    CHECK(rows->front().readBack == offer->readBack);
    CHECK_FALSE(rows->front().creditor.isEmpty());
}
