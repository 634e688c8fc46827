// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/workstation.h"

#include "core/desk/office_core.h"
#include "core/desk/office_terms.h"
#include "core/desk/page_apply.h"
#include "core/desk/profile_keys.h"
#include "core/desk/profile_view.h"
#include "core/desk/wipe_receipt.h"
#include "core/store/event_store.h"
#include "core/store/portfolio_reader.h"
#include "tests/unit/desk/profile_fixture.h"

#include <catch2/catch.hpp>

#include <array>

using namespace dunlin;
using dunlin::tests::await;
using dunlin::tests::OfficeFixture;
using dunlin::tests::Profile;

namespace {

using OpenItems = std::map<base::ItemId, qint64>;

base::Result<OpenItems> openItems(store::Connection &connection, store::TenantKey tenant)
{
    store::PortfolioReader reader(connection, tenant);
    std::vector<base::AccountId> accounts;
    DUNLIN_TRY(reader.forEachAccount([&](const store::AccountRow &row) {
        accounts.push_back(row.id);
        return true;
    }));
    OpenItems open;
    for (const base::AccountId &account : accounts) {
        DUNLIN_TRY_VALUE(const auto items, reader.items(account));
        for (const store::ItemRow &item : items)
            open[item.id] = item.open;
    }
    return open;
}

OpenItems openThere(Profile &profile)
{
    desk::OfficeCore &office = profile.office.office->core();
    const auto items = office.read(
        [&](store::Connection &connection) { return openItems(connection, office.key()); });
    REQUIRE_OK(items);
    return *items;
}

OpenItems openHere(Profile &profile)
{
    const auto items =
        profile.station->core().runReader([](desk::WorkstationCore::Readers readers) {
            return openItems(readers.cache, desk::WorkstationCore::kTenant);
        });
    REQUIRE_OK(items);
    return *items;
}

/// The office allocates otherwise from now on, and the laptop hears of it.
void allocateByItem(Profile &profile)
{
    desk::OfficeCore &office = profile.office.office->core();
    desk::TermsRequest request;
    request.terms = {{QStringLiteral("allocation"), QStringLiteral("proportional_by_item")}};
    request.from = QDate(2000, 1, 1);
    const auto set = desk::setTerms(*profile.office.office, request);
    REQUIRE_OK(set);
    CHECK(set->changed > 0);
    const auto stands = profile.clientStore().place();
    REQUIRE_OK(stands);
    sync::PageChange page;
    page.base = *stands;
    page.next.cursor = stands->cursor + "+";
    REQUIRE_OK(office.read([&](store::Connection &connection) -> base::Status {
        DUNLIN_TRY_VALUE(const auto events,
                         store::EventStore(connection, office.key()).ofAccount({}));
        sync::AccountPart part;
        part.kind = sync::AccountPart::Kind::Change;
        for (const store::LedgerEvent &event : events)
            part.sum.add(event.id, event.hash);
        part.events.push_back(events.back());
        page.accounts.push_back(std::move(part));
        return {};
    }));
    const auto applied = profile.clientStore().applyPage(page);
    REQUIRE_OK(applied);
    CHECK(applied->diverged.empty());
}

} // namespace

TEST_CASE("workstation: pulled accounts stand in the queue with the office's figures")
{
    Profile profile;
    const auto window = profile.window();
    REQUIRE(window.total > 20);
    const ports::QueueRow &first = window.rows.front();
    const auto page = profile.page(first.account);
    CHECK(page.state.number == first.number);
    CHECK(page.state.total() == first.balance);
    CHECK(page.creditor == first.creditor);
    CHECK(!page.linked.empty());
    const auto reasons = await<std::vector<ports::RankReason>>(
        [&](auto reply) { profile.station->queue().explain(first.account, std::move(reply)); });
    REQUIRE_OK(reasons);
    int sum = 0;
    for (const ports::RankReason &reason : *reasons)
        sum += reason.points;
    CHECK(sum == first.priority);
}

TEST_CASE("workstation: terms that are pulled change the accounts under them, as in the office")
{
    Profile profile;
    const OpenItems before = openHere(profile);
    CHECK(before == openThere(profile));
    allocateByItem(profile);
    CHECK(openThere(profile) != before);
    CHECK(openHere(profile) == openThere(profile));
}

TEST_CASE("workstation: terms that change every account of many do not keep a save waiting, and a "
          "restart in between loses nothing")
{
    Profile profile("manager", 620);
    const OpenItems before = openHere(profile);
    allocateByItem(profile);
    CHECK(openHere(profile) == before); // it comes between the saves
    ports::WrapUp wrapUp;
    wrapUp.account = profile.window().rows.front().account;
    wrapUp.note = QStringLiteral("Saved while the rows are made anew");
    REQUIRE_OK(profile.save(wrapUp));

    profile.open();
    QElapsedTimer timer;
    timer.start();
    while (openHere(profile) != openThere(profile) && timer.elapsed() < 60'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    CHECK(openHere(profile) == openThere(profile));
}

TEST_CASE("workstation: what was saved is there at the next start, and can be taken back")
{
    Profile profile;
    const auto account = profile.window().rows.front().account;
    const auto before = profile.page(account);
    ports::WrapUp wrapUp;
    wrapUp.account = account;
    wrapUp.note = QStringLiteral("Calls back on Friday");
    wrapUp.payment = domain::PaymentReceived{
        base::Money(100, base::kUsd), QDate(2026, 11, 24), QStringLiteral("cash"), {}, {}};
    if (before.state.currency != base::kUsd)
        wrapUp.payment->amount = base::Money(100, before.state.currency);
    const auto saved = profile.save(wrapUp);
    REQUIRE_OK(saved);
    CHECK(saved->events.size() == 2);
    CHECK(profile.page(account).state.paidTotal.minor() == before.state.paidTotal.minor() + 100);

    profile.open();
    CHECK(profile.page(account).state.paidTotal.minor() == before.state.paidTotal.minor() + 100);
    const auto undone = await<ports::Saved>(
        [&](auto reply) { profile.station->desk().undo(*saved, std::move(reply)); });
    REQUIRE_OK(undone);
    CHECK(profile.page(account).state.paidTotal == before.state.paidTotal);
    const auto state = profile.clientStore().outbox();
    REQUIRE_OK(state);
    CHECK(state->pending == 4);
    const auto audit = desk::verifyProfile(*profile.station);
    REQUIRE_OK(audit);
    CHECK(audit->firstBad.isEmpty());
}

TEST_CASE("workstation: without its cache it still has its own work")
{
    Profile profile;
    const auto account = profile.window().rows.front().account;
    ports::WrapUp wrapUp;
    wrapUp.account = account;
    wrapUp.note = QStringLiteral("kept");
    REQUIRE_OK(profile.save(wrapUp));
    profile.station.reset();
    for (const char *name : {"cache.db", "cache.db-wal", "cache.db-shm"})
        QFile::remove(profile.folder() + QLatin1Char('/') + QLatin1String(name));
    profile.open();
    const auto events = profile.station->core().runStore([&](auto stores) {
        return store::EventStore(stores.cache, desk::WorkstationCore::kTenant).ofAccount(account);
    });
    REQUIRE_OK(events);
    CHECK(events->size() == 1);
    profile.bring();
    const auto timeline = profile.page(account).state.timeline;
    CHECK(std::any_of(timeline.begin(), timeline.end(),
                      [](const auto &entry) { return entry.text == QLatin1String("kept"); }));
}

TEST_CASE("workstation: a wipe that a crash cut short is ended by the next opening")
{
    Profile profile;
    const auto identity = profile.clientStore().identity();
    REQUIRE_OK(identity);
    profile.station.reset();
    // The receipt is kept; then the program died.
    REQUIRE_OK(desk::writeWiped(profile.folder(), **identity, 0, "receipt", {}));
    CHECK(desk::sendWipeReceipt(profile.folder(), profile.office.clock).error().code
          == base::ErrorCode::Conflict);
    for (int opening = 0; opening < 2; ++opening) {
        const auto opened = desk::Workstation::open(profile.folder(), profile.office.clock, {});
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == base::ErrorCode::Forbidden);
        for (const char *gone : {"/key", "/cache.db", "/cache.db-wal"})
            CHECK_FALSE(QFile::exists(profile.folder() + QLatin1String(gone)));
        CHECK(desk::ProfileKeys::areDestroyed(profile.folder()));
    }
}

TEST_CASE("workstation: no contact outside the allowed hours, and none without a decision")
{
    Profile profile;
    const auto rows = profile.window().rows;
    int allowed = 0;
    int refused = 0;
    for (const ports::QueueRow &row : rows) {
        const auto page = profile.page(row.account);
        ports::WrapUp wrapUp;
        wrapUp.account = row.account;
        wrapUp.contact = domain::Contacted{};
        wrapUp.contact->outcome = domain::Outcome::NoAnswer;
        wrapUp.contact->point = page.bestPoint;
        const auto saved = profile.save(wrapUp);
        const bool mayCall = page.gate.state == ports::GateState::Allow
                             || page.gate.state == ports::GateState::AllowWithWarning;
        CHECK(saved.has_value() == mayCall);
        if (!saved) {
            CHECK(saved.error().code == base::ErrorCode::Forbidden);
            ++refused;
            continue;
        }
        ++allowed;
        const auto stored = profile.station->core().runStore([&](auto stores) {
            return store::EventStore(stores.cache, desk::WorkstationCore::kTenant)
                .find(saved->events.front());
        });
        REQUIRE_OK(stored);
        REQUIRE(stored->has_value());
        CHECK((*stored)->raw.contains("\"decision\""));
    }
    CHECK(allowed + refused == int(rows.size()));
}

TEST_CASE("workstation: an auditor reads and records nothing")
{
    Profile profile("auditor");
    ports::WrapUp wrapUp;
    wrapUp.account = profile.window().rows.front().account;
    wrapUp.note = QStringLiteral("x");
    const auto saved = profile.save(wrapUp);
    REQUIRE(!saved);
    CHECK(saved.error().code == base::ErrorCode::Forbidden);
}

TEST_CASE("workstation: an unfinished note outlives the program")
{
    Profile profile;
    const auto account = profile.window().rows.front().account;
    REQUIRE_OK(await<bool>([&](auto reply) {
        profile.station->desk().saveDraft(account, QStringLiteral("half a thou"), std::move(reply));
    }));
    profile.open();
    CHECK(profile.page(account).draftNote == QLatin1String("half a thou"));
}

TEST_CASE("workstation: the portfolio's parts agree with one another")
{
    Profile profile;
    const auto view = await<ports::PortfolioView>(
        [&](auto reply) { profile.station->portfolio().view({}, std::move(reply)); });
    REQUIRE_OK(view);
    CHECK(view->accounts == 60);
    CHECK(view->days.size() == 30);
    qint64 byStatus = 0;
    for (const ports::StatusCount &one : view->statuses)
        byStatus += one.accounts;
    CHECK(byStatus == view->accounts);
    base::Money collected = base::Money::zero(view->currency);
    for (const ports::DayFigure &day : view->days)
        collected += day.collected;
    const auto tile = std::find_if(view->tiles.begin(), view->tiles.end(),
                                   [](const auto &one) { return one.id == "collected"; });
    REQUIRE(tile != view->tiles.end());
    REQUIRE(tile->amount);
    CHECK(*tile->amount == collected);
}

TEST_CASE("workstation: a plan is proposed, agreed and taken back")
{
    Profile profile;
    const auto account = profile.window().rows.front().account;
    const domain::AccountState before = profile.page(account).state;
    ports::PlanWish wish;
    wish.account = account;
    wish.count = 3;
    wish.total = base::Money(90'00, before.currency);
    const auto offer = await<ports::Offer>(
        [&](auto reply) { profile.station->agreements().proposePlan(wish, std::move(reply)); });
    REQUIRE_OK(offer);
    CHECK(offer->parts.size() == 3);
    CHECK_FALSE(offer->readBack.isEmpty());
    CHECK(profile.page(account).state.arrangements.size() == before.arrangements.size());
    const auto agreed = await<ports::Agreed>(
        [&](auto reply) { profile.station->agreements().agree(*offer, std::move(reply)); });
    REQUIRE_OK(agreed);
    CHECK_FALSE(agreed->requested);
    const auto &arrangements = profile.page(account).state.arrangements;
    REQUIRE(arrangements.size() == before.arrangements.size() + 1);
    CHECK(arrangements.back().total.minor() == 90'00);
    const auto rows = await<std::vector<ports::ExpectedRow>>([&](auto reply) {
        profile.station->payments().expected(offer->parts[0].due, offer->parts[0].due,
                                             std::move(reply));
    });
    REQUIRE_OK(rows);
    const auto sum = std::count_if(rows->begin(), rows->end(), [&](const ports::ExpectedRow &row) {
        return row.account == account && row.amount.minor() == 30'00
               && row.kind == ports::CommitmentChange::Kind::Instalment;
    });
    CHECK(sum == 1);
    const auto undone = await<ports::Saved>(
        [&](auto reply) { profile.station->desk().undo(agreed->saved.front(), std::move(reply)); });
    REQUIRE_OK(undone);
    CHECK(profile.page(account).state.arrangements == before.arrangements);
}

TEST_CASE("workstation: beyond one's authority it waits for another person")
{
    Profile profile("collector");
    base::AccountId account;
    domain::AccountState state;
    for (const ports::QueueRow &row : profile.window().rows) {
        state = profile.page(row.account).state;
        account = row.account;
        if (state.committed().isZero() && state.collectable().minor() > 100'00)
            break;
    }
    ports::SettlementWish wish;
    wish.account = account;
    wish.amount = base::Money(1'00, state.currency);
    const auto offer = await<ports::Offer>([&](auto reply) {
        profile.station->agreements().proposeSettlement(wish, std::move(reply));
    });
    REQUIRE_OK(offer);
    CHECK(offer->needsApproval());
    const auto agreed = await<ports::Agreed>(
        [&](auto reply) { profile.station->agreements().agree(*offer, std::move(reply)); });
    REQUIRE_OK(agreed);
    CHECK(agreed->requested);
    const auto rows = await<std::vector<ports::ApprovalRow>>(
        [&](auto reply) { profile.station->agreements().approvals(std::move(reply)); });
    REQUIRE_OK(rows);
    REQUIRE(rows->size() == 1);
    CHECK(rows->front().account == account);
    CHECK(rows->front().offered.minor() == 1'00);
    CHECK_FALSE(rows->front().mayDecide);
    CHECK(rows->front().whyNot == QStringLiteral("who asked for it cannot decide on it"));
    const auto decided = await<ports::Agreed>([&](auto reply) {
        profile.station->agreements().record(
            account, {domain::ApprovalDecided{rows->front().request.id, true, {}}},
            std::move(reply));
    });
    REQUIRE_FALSE(decided);
    CHECK(decided.error().code == base::ErrorCode::Forbidden);
}

TEST_CASE("workstation: one promise over several accounts is kept whole or not at all")
{
    Profile profile;
    ports::PromiseWish wish;
    base::Currency currency;
    base::Money first;
    for (const ports::QueueRow &row : profile.window().rows) {
        const domain::AccountState state = profile.page(row.account).state;
        if (!state.committed().isZero() || !state.collectable().isPositive()
            || (!wish.accounts.empty() && state.currency != currency))
            continue;
        currency = state.currency;
        if (wish.accounts.empty())
            first = state.collectable();
        wish.accounts.push_back(row.account);
        if (wish.accounts.size() == 2)
            break;
    }
    REQUIRE(wish.accounts.size() == 2);
    wish.amount = first + base::Money(1, currency);
    wish.due = QDate(2026, 12, 1);
    const auto offer = await<ports::PromiseOffer>(
        [&](auto reply) { profile.station->agreements().proposePromise(wish, std::move(reply)); });
    REQUIRE_OK(offer);
    CHECK(offer->shares[0].amount == first);
    CHECK(offer->shares[1].amount == base::Money(1, currency));
    const auto agreed = await<ports::Agreed>(
        [&](auto reply) { profile.station->agreements().agree(*offer, std::move(reply)); });
    REQUIRE_OK(agreed);
    CHECK(agreed->saved.size() == 2);
    const auto one = profile.page(wish.accounts[0]).state.promises.back();
    const auto other = profile.page(wish.accounts[1]).state.promises.back();
    CHECK(one.group);
    CHECK(one.group == other.group);
    // Again it is more than what is left: nothing is kept on either.
    const auto again = await<ports::Agreed>(
        [&](auto reply) { profile.station->agreements().agree(*offer, std::move(reply)); });
    REQUIRE_FALSE(again);
    CHECK(profile.page(wish.accounts[1]).state.promises.back() == other);
}

TEST_CASE("workstation: the list behind an aging bar has exactly what the bar adds up")
{
    Profile profile;
    const auto view = await<ports::PortfolioView>(
        [&](auto reply) { profile.station->portfolio().view({}, std::move(reply)); });
    REQUIRE_OK(view);
    REQUIRE_FALSE(view->aging.empty());
    const QDate today = base::dateIn(profile.office.clock.now(), "America/Chicago");
    const std::array<std::optional<int>, 6> from{std::nullopt, 1, 31, 61, 91, 121};
    const std::array<std::optional<int>, 6> to{0, 30, 60, 90, 120, std::nullopt};
    qint64 listed = 0;
    QSet<base::AccountId> accounts;
    for (const ports::AgingBar &bar : view->aging) {
        REQUIRE(bar.buckets.size() == 6);
        for (size_t bucket = 0; bucket < 6; ++bucket) {
            ports::QueueQuery query;
            query.creditor = bar.creditor;
            query.currency = view->currency;
            query.itemDaysFrom = from[bucket];
            query.itemDaysTo = to[bucket];
            query.includeClosed = true;
            const auto window = await<ports::QueueWindow>([&](auto reply) {
                profile.station->queue().window(query, 0, 500, std::move(reply));
            });
            REQUIRE_OK(window);
            base::Money sum = base::Money::zero(view->currency);
            for (const ports::QueueRow &row : window->rows) {
                base::Money ofAccount = base::Money::zero(view->currency);
                for (const domain::ItemState &item : profile.page(row.account).state.items) {
                    const qint64 days = item.due.daysTo(today);
                    if ((!from[bucket] || days >= *from[bucket])
                        && (!to[bucket] || days <= *to[bucket]))
                        ofAccount += item.open.sum();
                }
                CHECK_FALSE(ofAccount.isZero());
                sum += ofAccount;
                ++listed;
                accounts.insert(row.account);
            }
            CHECK(sum == bar.buckets[bucket]);
        }
    }
    CHECK(listed > accounts.size()); // an account stands behind several bars
}
