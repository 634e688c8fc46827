// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rng.h"
#include "core/desk/audit_view.h"
#include "core/desk/desk_team.h"
#include "core/desk/ledger_proof.h"
#include "core/desk/office_core.h"
#include "core/desk/office_server_store.h"
#include "core/desk/push_rules.h"
#include "core/ports/rights.h"
#include "core/report/kpi_registry.h"
#include "core/store/event_store.h"
#include "core/sync/keys.h"
#include "tests/unit/desk/profile_fixture.h"

#include <catch2/catch.hpp>

#include <QtCore/QFile>

#include <numeric>
#include <set>

using namespace dunlin;
using namespace dunlin::tests;

namespace {

ports::TeamView teamOf(Profile &profile)
{
    const auto view = await<ports::TeamView>(
        [&](auto reply) { profile.station->managers().team.view(std::move(reply)); });
    REQUIRE_OK(view);
    return *view;
}

const ports::DeskLine *lineOf(const ports::TeamView &view, const QString &user)
{
    for (const ports::DeskLine &line : view.desks) {
        if (line.settings.user == user)
            return &line;
    }
    return nullptr;
}

qint64 accountsOf(const ports::TeamView &view, const QString &user)
{
    const ports::DeskLine *line = lineOf(view, user);
    return line ? line->accounts : 0;
}

ports::AuditPage auditOf(Profile &profile, const ports::AuditFilter &filter, qint64 before = 0)
{
    const auto page = await<ports::AuditPage>([&](auto reply) {
        profile.station->managers().audit.page(filter, before, std::move(reply));
    });
    REQUIRE_OK(page);
    return *page;
}

} // namespace

TEST_CASE("property: work is shared alike, and no desk is filled while another has room")
{
    base::SeededRng rng(7);
    for (int round = 0; round < 200; ++round) {
        std::vector<store::DeskAccount> accounts(size_t(rng.between(0, 120)));
        for (store::DeskAccount &account : accounts)
            account.balance = rng.between(0, 100'000);
        const size_t desks = size_t(rng.between(1, 5));
        std::vector<qint64> has;
        std::vector<int> capacity;
        for (size_t i = 0; i < desks; ++i) {
            has.push_back(rng.between(0, 60));
            capacity.push_back(rng.chance(0.5) ? int(rng.between(1, 80)) : 0);
        }
        const auto to = desk::shareOut(accounts, has, capacity);
        REQUIRE(to.size() == accounts.size());
        CHECK(to == desk::shareOut(accounts, has, capacity));
        std::vector<qint64> got(desks, 0);
        for (const size_t at : to) {
            REQUIRE(at < desks);
            ++got[at];
        }
        const auto isOver = [&](size_t i) {
            return capacity[i] > 0 && has[i] + got[i] > capacity[i] && got[i] > 0;
        };
        const auto hasRoom = [&](size_t i) {
            return capacity[i] == 0 || has[i] + got[i] < capacity[i];
        };
        for (size_t i = 0; i < desks; ++i) {
            for (size_t j = 0; j < desks; ++j) {
                CHECK_FALSE((isOver(i) && hasRoom(j)));
                if (hasRoom(i) && hasRoom(j))
                    CHECK(std::abs(got[i] - got[j]) <= 1);
            }
        }
    }
}

TEST_CASE("team: a desk is spread as previewed, and given back")
{
    Profile profile;
    const ports::TeamView before = teamOf(profile);
    CHECK(before.mayAssign);
    CHECK(before.withoutNextAction == 0);
    const auto from =
        std::max_element(before.desks.begin(), before.desks.end(),
                         [](const auto &a, const auto &b) { return a.accounts < b.accounts; });
    REQUIRE(from->accounts > 3);
    ports::Spread spread;
    spread.from = from->settings.user;
    spread.to = {QStringLiteral("nina"), QStringLiteral("olaf")};
    ports::TeamDesk &team = profile.station->managers().team;
    const auto effect =
        await<ports::SpreadEffect>([&](auto reply) { team.preview(spread, std::move(reply)); });
    REQUIRE_OK(effect);
    CHECK(effect->accounts == from->accounts);
    CHECK(std::abs(effect->shares[0].gets - effect->shares[1].gets) <= 1);
    // What was not previewed is not done.
    const auto stale = await<ports::SpreadDone>(
        [&](auto reply) { team.spread(spread, effect->stamp + 1, std::move(reply)); });
    REQUIRE_FALSE(stale);
    CHECK(stale.error().code == base::ErrorCode::Conflict);
    const auto done = await<ports::SpreadDone>(
        [&](auto reply) { team.spread(spread, effect->stamp, std::move(reply)); });
    REQUIRE_OK(done);
    CHECK(qint64(done->moves.size()) == from->accounts);
    const ports::TeamView after = teamOf(profile);
    CHECK(accountsOf(after, QStringLiteral("nina")) == effect->shares[0].gets);
    CHECK(accountsOf(after, QStringLiteral("olaf")) == effect->shares[1].gets);
    CHECK(accountsOf(after, spread.from) == 0);
    const auto back = await<qint64>([&](auto reply) { team.undo(*done, std::move(reply)); });
    REQUIRE_OK(back);
    CHECK(*back == from->accounts);
    CHECK(accountsOf(teamOf(profile), spread.from) == from->accounts);
}

TEST_CASE("team: what is settled about a desk stays, and who is away gets nothing")
{
    Profile profile;
    ports::DeskSettings settings;
    settings.user = QStringLiteral("nina");
    settings.capacity = 120;
    settings.languages = {QStringLiteral("en"), QStringLiteral("es")};
    settings.licences = {QStringLiteral("TX")};
    settings.awayFrom = QDate(2026, 11, 20);
    settings.awayUntil = QDate(2026, 11, 30);
    settings.cover = QStringLiteral("olaf");
    ports::TeamDesk &team = profile.station->managers().team;
    const auto set = await<bool>([&](auto reply) { team.setDesk(settings, std::move(reply)); });
    REQUIRE_OK(set);
    const ports::TeamView view = teamOf(profile);
    REQUIRE(lineOf(view, settings.user));
    CHECK(lineOf(view, settings.user)->settings == settings);
    ports::Spread spread;
    spread.to = {settings.user};
    const auto effect =
        await<ports::SpreadEffect>([&](auto reply) { team.preview(spread, std::move(reply)); });
    REQUIRE_FALSE(effect);
    CHECK(effect.error().code == base::ErrorCode::Input);
    settings.cover = settings.user;
    const auto wrong = await<bool>([&](auto reply) { team.setDesk(settings, std::move(reply)); });
    CHECK_FALSE(wrong);
}

TEST_CASE("rights: what a role may not, says who may; a collector sees the own desk alone")
{
    using ports::Right;
    using ports::Role;
    for (int right = 0; right < ports::kRights; ++right)
        CHECK_FALSE(ports::rolesWith(Right(right)).empty());
    CHECK(ports::reachOf(Role::Collector, Right::RecordWork) == ports::Reach::Own);
    CHECK(ports::reachOf(Role::Supervisor, Right::AssignWork) == ports::Reach::Team);
    CHECK_FALSE(ports::reachOf(Role::Auditor, Right::RecordWork));
    CHECK(ports::reachOf(Role::Auditor, Right::SeeAudit) == ports::Reach::Office);
    CHECK(ports::rolesWith(Right::PostStatements) == std::vector<Role>{Role::Manager, Role::Admin});

    Profile profile("collector");
    for (const ports::DeskLine &line : teamOf(profile).desks)
        CHECK(line.settings.user == QStringLiteral("anna"));
    desk::ManagerPorts managers = profile.station->managers();
    const auto effect = await<ports::SpreadEffect>([&](auto reply) {
        managers.team.preview({{}, {QStringLiteral("x")}, 0}, std::move(reply));
    });
    REQUIRE_FALSE(effect);
    CHECK(effect.error().code == base::ErrorCode::Forbidden);
    const auto page =
        await<ports::AuditPage>([&](auto reply) { managers.audit.page({}, 0, std::move(reply)); });
    REQUIRE_FALSE(page);
    CHECK(page.error().code == base::ErrorCode::Forbidden);
    const auto sheet = await<ports::ReportSheet>([&](auto reply) {
        managers.reports.run({"kpi", QDate(2026, 11, 1), QDate(2026, 11, 24), {}},
                             std::move(reply));
    });
    REQUIRE_FALSE(sheet);
    CHECK(sheet.error().code == base::ErrorCode::Forbidden);
}

TEST_CASE("audit: pages hold everything once, and the filter narrows them")
{
    Profile profile;
    std::set<base::EventId> seen;
    qint64 before = 0;
    for (int pages = 0; pages < 100; ++pages) {
        const ports::AuditPage page = auditOf(profile, {}, before);
        for (const ports::AuditLine &line : page.lines)
            CHECK(seen.insert(line.event).second);
        if (!page.more)
            break;
        before = page.next;
    }
    qint64 all = 0;
    profile.station->core().runReader([&](desk::WorkstationCore::Readers readers) {
        all = readers.cache.scalar("SELECT count(*) FROM event").value_or(0);
        return true;
    });
    CHECK(qint64(seen.size()) == all);
    ports::AuditFilter filter;
    filter.kind = "payment";
    const ports::AuditPage payments = auditOf(profile, filter);
    REQUIRE_FALSE(payments.lines.empty());
    for (const ports::AuditLine &line : payments.lines)
        CHECK(line.kind == "payment");
    filter.account = payments.lines.front().number;
    for (const ports::AuditLine &line : auditOf(profile, filter).lines)
        CHECK(line.number.startsWith(filter.account));
    filter.account = QStringLiteral("no such account");
    CHECK(auditOf(profile, filter).lines.empty());
}

TEST_CASE("audit: a payment's detail shows what it changed, that it holds, and that one looked")
{
    Profile profile;
    ports::AuditFilter filter;
    filter.kind = "payment";
    const ports::AuditLine line = auditOf(profile, filter).lines.front();
    ports::AuditDesk &audit = profile.station->managers().audit;
    for (int looks = 0; looks < 2; ++looks) {
        const auto detail = await<ports::AuditDetail>(
            [&](auto reply) { audit.detail(line.event, std::move(reply)); });
        REQUIRE_OK(detail);
        CHECK(detail->hashHolds);
        CHECK(detail->inFeed);
        CHECK(detail->readRecorded);
        const bool hasPaid = std::any_of(detail->changes.begin(), detail->changes.end(),
                                         [](const auto &one) { return one.field == "paid"; });
        CHECK(hasPaid);
    }
    // Once a day, whoever looks how often.
    ports::AuditFilter reads;
    reads.kind = "source_fact";
    reads.account = line.number;
    qint64 recorded = 0;
    for (const ports::AuditLine &fact : auditOf(profile, reads).lines)
        recorded += fact.actor == QStringLiteral("user:anna") && fact.account == line.account;
    CHECK(recorded == 1);
    const QString folder = profile.office.folder.filePath(QStringLiteral("pack"));
    const auto pack =
        await<qint64>([&](auto reply) { audit.pack(line.account, folder, std::move(reply)); });
    REQUIRE_OK(pack);
    QFile json(folder + QStringLiteral("/events.json"));
    REQUIRE(json.open(QIODevice::ReadOnly));
    CHECK(json.readAll().contains(line.number.toUtf8()));
}

TEST_CASE("reports on a laptop are those of its ledger, and a later question ends an earlier one")
{
    Profile profile;
    ports::ReportDesk &reports = profile.station->managers().reports;
    std::optional<base::Result<ports::ReportSheet>> first;
    reports.run({"roll", QDate(2026, 1, 1), QDate(2026, 11, 24), {}},
                [&](auto sheet) { first = std::move(sheet); });
    const auto sheet = await<ports::ReportSheet>([&](auto reply) {
        reports.run({"collectors", QDate(2026, 1, 1), QDate(2026, 11, 24), {}}, std::move(reply));
    });
    REQUIRE_OK(sheet);
    REQUIRE(first); // answered, or ended early
    CHECK((first->has_value() || first->error().code == base::ErrorCode::Cancelled));
    REQUIRE_FALSE(sheet->sections.front().rows.empty());
    CHECK_FALSE(sheet->definition.isEmpty());
    ports::ReportAsk drill{"collectors", QDate(2026, 1, 1), QDate(2026, 11, 24),
                           sheet->sections.front().rows.front().key};
    const auto drilled =
        await<ports::ReportSheet>([&](auto reply) { reports.run(drill, std::move(reply)); });
    REQUIRE_OK(drilled);
    CHECK_FALSE(drilled->accounts.empty());
    const QString file = profile.office.folder.filePath(QStringLiteral("kpi.csv"));
    const auto rows = await<qint64>([&](auto reply) {
        reports.save({"kpi", QDate(2026, 11, 1), QDate(2026, 11, 24), {}}, ports::SheetFormat::Csv,
                     file, std::move(reply));
    });
    REQUIRE_OK(rows);
    CHECK(QFile::exists(file));
}

TEST_CASE("reports: schedules and targets are settled on a laptop, by who may")
{
    Profile profile;
    ports::ReportDesk &reports = profile.station->managers().reports;
    const auto plansNow = [&] {
        auto plans =
            await<ports::ReportPlans>([&](auto reply) { reports.plans(std::move(reply)); });
        REQUIRE_OK(plans);
        return std::move(*plans);
    };
    ports::ReportPlan plan{QStringLiteral("monthly-money"),
                           "collectors",
                           "monthly",
                           "pdf",
                           {QStringLiteral("boss@example.org")}};
    const auto set = [&] {
        return await<bool>([&](auto reply) { reports.setPlan(plan, std::move(reply)); });
    };
    const bool may = plansNow().mayChange;
    CHECK(may == bool(set()));
    CHECK(plansNow().plans.size() == (may ? 1 : 0));
    if (!may)
        return;
    std::vector<ports::FigureGoal> goals = plansNow().goals;
    CHECK(goals.size() == report::allKpiDefinitions().size());
    goals.front().value = 1000;
    REQUIRE_OK(await<bool>([&](auto reply) { reports.setGoals(goals, std::move(reply)); }));
    CHECK(plansNow().goals.front().value == 1000.0);
    plan.to = {QStringLiteral("nobody")};
    CHECK(set().error().code == base::ErrorCode::Input);
    REQUIRE_OK(await<bool>([&](auto reply) { reports.dropPlan(plan.name, std::move(reply)); }));
    CHECK(plansNow().plans.empty());
    CHECK(
        await<bool>([&](auto reply) { reports.dropPlan(plan.name, std::move(reply)); }).error().code
        == base::ErrorCode::NotFound);
}

TEST_CASE("audit: an event is proven against a checkpoint, and a changed one is not")
{
    OfficeFixture fixture;
    REQUIRE_OK(desk::makeDemo(*fixture.office, {40, 3, QDate(2026, 11, 24)}, {}));
    desk::OfficeCore &core = fixture.office->core();
    const auto facts = core.serverStore().office();
    REQUIRE_OK(facts);
    const QByteArray key = sync::keyPairFromSeed(facts->signingSeed).publicKey;
    std::vector<store::LedgerEvent> events;
    REQUIRE_OK(core.read([&](store::Connection &connection) {
        return store::EventStore(connection, core.key()).forEachAccount({}, [&](auto, auto &&all) {
            events.insert(events.end(), all.begin(), all.end());
            return true;
        });
    }));
    const base::Instant now = fixture.clock.now();
    std::optional<sync::Witness::Seen> witnessed;
    for (const size_t i : {size_t(0), events.size() / 2, events.size() - 1}) {
        store::LedgerEvent event = events[i];
        const auto answer = desk::answerProof(
            core, desk::proofQuestion(event.seq, witnessed ? witnessed->size : 0));
        REQUIRE_OK(answer);
        const auto proof = desk::checkProof(*answer, event, key, witnessed, now);
        REQUIRE_OK(proof);
        CAPTURE(proof->problem);
        CHECK(proof->state == ports::AuditProof::State::Proven);
        CHECK(proof->size >= event.seq);
        CHECK(proof->root.size() == 64);
        // Another hash, another key, another history.
        event.hash[0] ^= 1;
        CHECK(desk::checkProof(*answer, event, key, witnessed, now)->state
              == ports::AuditProof::State::Refuted);
        CHECK(desk::checkProof(*answer, events[i], QByteArray(32, 'k'), witnessed, now)->state
              == ports::AuditProof::State::Refuted);
        sync::Witness::Seen other;
        other.size = quint64(proof->size) - 1;
        other.root[0] = 7;
        CHECK(desk::checkProof(*answer, events[i], key, other, now)->state
              == ports::AuditProof::State::Refuted);
    }
    CHECK(desk::answerProof(core, desk::proofQuestion(1'000'000'000, 0)).error().code
          == base::ErrorCode::Input);
    CHECK(desk::checkProof("{}", events.front(), key, {}, now).error().code
          == base::ErrorCode::Protocol);
}
