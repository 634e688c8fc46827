// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/office_people.h"
#include "core/desk/strategies/office_strategy.h"
#include "core/desk/strategies/strategy_review.h"
#include "core/desk/strategies/strategy_sheet.h"
#include "core/desk/terms_review.h"
#include "core/desk/workstation_core.h"
#include "profile_fixture.h"

#include <catch2/catch.hpp>

using namespace dunlin;
using dunlin::tests::await;
using dunlin::tests::OfficeFixture;
using dunlin::tests::Profile;
using ports::StrategyChange;
using ports::StrategyFinding;

namespace {

const QString kName = QStringLiteral("consumer-agency");

ports::StrategySheet shipped()
{
    const auto file = desk::shippedStrategy(kName);
    REQUIRE_OK(file);
    const auto sheet = desk::sheetOf(*file);
    REQUIRE_OK(sheet);
    return *sheet;
}

ports::StrategyTable &segments(ports::StrategySheet &sheet)
{
    REQUIRE(!sheet.tables.empty());
    REQUIRE(sheet.tables.front().decision == QStringLiteral("Segment"));
    return sheet.tables.front();
}

/// The shipped strategy with another limit for small balances, as files to draft.
QString changedFile(const OfficeFixture &office)
{
    ports::StrategySheet sheet = shipped();
    segments(sheet).rules[0][0] = QStringLiteral("< 75");
    const auto file = desk::fileOf(sheet);
    REQUIRE_OK(file);
    office.file(QStringLiteral("consumer-agency.dmn"), file->tables);
    return office.file(QStringLiteral("consumer-agency.json"), file->json);
}

struct Managers : OfficeFixture {
    Managers()
    {
        for (const char *name : {"ana", "bo"}) {
            desk::NewUser user;
            user.name = QLatin1String(name);
            user.role = ports::Role::Manager;
            REQUIRE_OK(desk::addUser(*office, user));
        }
    }
    base::Result<desk::ActivationOutcome> draft(const char *user)
    {
        desk::DraftRequest request;
        request.name = kName;
        request.file = changedFile(*this);
        request.user = QLatin1String(user);
        return desk::draftStrategy(*office, request);
    }
    base::Result<desk::ActivationOutcome> activate(const char *user, bool ofDraft, int version = 0,
                                                   const QString &path = {})
    {
        desk::ActivationRequest request;
        request.name = kName;
        request.draft = ofDraft;
        request.version = version;
        request.file = path;
        request.user = QLatin1String(user);
        return desk::activateStrategy(*office, request);
    }
};

} // namespace

TEST_CASE("strategy sheet: what is read comes out the same, and edits are where they belong")
{
    for (const QString &name : desk::shippedStrategies()) {
        CAPTURE(name.toStdString());
        const auto file = desk::shippedStrategy(name);
        REQUIRE_OK(file);
        const auto sheet = desk::sheetOf(*file);
        REQUIRE_OK(sheet);
        const auto again = desk::fileOf(*sheet);
        REQUIRE_OK(again);
        CHECK(desk::contentHash(*again) == desk::contentHash(*file));
        CHECK(desk::checkSheet(*sheet).usable);
    }
    ports::StrategySheet sheet = shipped();
    sheet.treatments[0].steps.push_back({});
    sheet.treatments[0].steps.back().id = QStringLiteral("extra");
    sheet.treatments[0].steps.back().day = 200;
    sheet.treatments[0].steps.back().what = QStringLiteral("phone");
    segments(sheet).rules[0].last() = QStringLiteral("not worth a call");
    const auto changed = desk::fileOf(sheet);
    REQUIRE_OK(changed);
    const auto read = desk::sheetOf(*changed);
    REQUIRE_OK(read);
    CHECK(read->treatments == sheet.treatments);
    CHECK(read->tables == sheet.tables);
    CHECK(desk::checkSheet(*read).usable);
}

TEST_CASE("strategy sheet: what is wrong is said at its cell")
{
    ports::StrategySheet sheet = shipped();
    segments(sheet).rules[1][1] = QStringLiteral(">= twice(");
    auto check = desk::checkSheet(sheet);
    CHECK_FALSE(check.usable);
    REQUIRE(!check.problems.empty());
    CHECK(check.problems[0].decision == QStringLiteral("Segment"));
    CHECK(check.problems[0].rule == 2);
    CHECK(check.problems[0].column == 1);

    sheet = shipped();
    segments(sheet).rules.pop_back(); // the rule for all others
    check = desk::checkSheet(sheet);
    CHECK(std::any_of(check.findings.begin(), check.findings.end(), [](const auto &finding) {
        return finding.kind == StrategyFinding::Kind::Gap
               && finding.decision == QStringLiteral("Segment");
    }));

    sheet = shipped();
    auto &rules = segments(sheet).rules;
    rules.insert(rules.begin(), rules.back()); // "-" everywhere comes first now
    check = desk::checkSheet(sheet);
    CHECK(std::any_of(check.findings.begin(), check.findings.end(), [](const auto &finding) {
        return finding.kind == StrategyFinding::Kind::Masked && finding.rules.front() == 2;
    }));
}

TEST_CASE("strategy differences are in words of rules and steps")
{
    const ports::StrategySheet before = shipped();
    ports::StrategySheet after = before;
    segments(after).rules[0][0] = QStringLiteral("< 75");
    const QStringList more{QStringLiteral(">= 9000"),   QStringLiteral("-"),
                           QStringLiteral("-"),         QStringLiteral("-"),
                           QStringLiteral("\"large\""), QString()};
    segments(after).rules.insert(segments(after).rules.begin() + 3, more);
    auto &standard = *std::find_if(after.treatments.begin(), after.treatments.end(),
                                   [](const auto &one) { return one.name == u"standard"; });
    standard.steps[1].day = 7;
    standard.steps.pop_back();
    after.personGapDays = 5;
    const auto changes = desk::differencesOf(before, after);
    using Kind = StrategyChange::Kind;
    const auto count = [&](Kind kind) {
        return std::count_if(changes.begin(), changes.end(),
                             [&](const StrategyChange &one) { return one.kind == kind; });
    };
    CHECK(changes.size() == 5);
    CHECK(count(Kind::Cell) == 1);
    CHECK(count(Kind::RuleAdded) == 1);
    CHECK(count(Kind::StepChanged) == 1);
    CHECK(count(Kind::StepRemoved) == 1);
    CHECK(count(Kind::Setting) == 1);
    for (const StrategyChange &one : changes) {
        if (one.kind == Kind::Cell) {
            CHECK(one.before == u"< 50");
            CHECK(one.after == u"< 75");
            CHECK(one.rule == 1);
        }
        if (one.kind == Kind::RuleAdded)
            CHECK(one.rule == 4);
    }
    CHECK(desk::differencesOf(before, before).empty());
}

TEST_CASE("strategy: whoever wrote a draft does not put it in force")
{
    Managers office;
    // What ships, one person may put in force; what nobody kept as a draft, no one.
    REQUIRE_OK(office.activate("ana", false));
    const auto direct = office.activate("ana", false, 0, changedFile(office));
    REQUIRE_FALSE(direct);
    CHECK(direct.error().code == base::ErrorCode::Forbidden);
    REQUIRE_OK(office.draft("ana"));
    const auto own = office.activate("ana", true);
    REQUIRE_FALSE(own);
    CHECK(own.error().code == base::ErrorCode::Forbidden);
    CHECK(own.error().detail.contains(QStringLiteral("another person")));
    // The same contents by another way are the same contents.
    CHECK_FALSE(office.activate("ana", false, 0, changedFile(office)));
    const auto other = office.activate("bo", true);
    REQUIRE_OK(other);
    CHECK(other->version == 2);
    // Both have seen it: to go back, and forth again, one person is enough.
    REQUIRE_OK(office.activate("ana", false, 1));
    REQUIRE_OK(office.activate("ana", false, 2));
}

TEST_CASE("strategy: a golden case that does not hold keeps a draft from being put in force")
{
    ports::StrategySheet sheet = shipped();
    ports::StrategyCase one;
    one.name = QStringLiteral("tiny");
    one.inputs = R"({"total": 60, "broken_promises": 0, "days_since_payment": null, "risk": 10,
                     "trigger": "placed"})";
    const auto file = desk::fileOf(sheet);
    REQUIRE_OK(file);
    const auto said = desk::decideCase(*file, one);
    CHECK(said.segment == u"standard");
    CHECK(said.treatment == u"standard");
    one.segment = said.segment;
    one.treatment = said.treatment;
    sheet.cases.push_back(one);
    CHECK(desk::checkSheet(sheet).usable);
    segments(sheet).rules[0][0] = QStringLiteral("< 75");
    const auto check = desk::checkSheet(sheet);
    CHECK_FALSE(check.usable);
    REQUIRE(check.cases.size() == 1);
    CHECK_FALSE(check.cases[0].holds);
    CHECK(check.cases[0].segment == u"small");
    const auto broken = desk::fileOf(sheet);
    REQUIRE_OK(broken);
    CHECK_FALSE(desk::casesHold(*broken));
    // They travel with the file.
    auto stored = *broken;
    stored.version = 3;
    const auto back = desk::strategyFileOf(desk::termOf(stored, QStringLiteral("ana")));
    REQUIRE_OK(back);
    CHECK(desk::checkCases(*back).size() == 1);
}

TEST_CASE("strategy: on a laptop a manager drafts and tries, and does not approve alone")
{
    Profile profile;
    ports::StrategyDesk &desk = profile.station->strategies();
    const auto sheet = await<ports::StrategySheet>([&](auto reply) {
        desk.sheet(kName, {ports::StrategySource::From::Shipped, 0}, std::move(reply));
    });
    REQUIRE_OK(sheet);
    ports::StrategySheet mine = *sheet;
    segments(mine).rules[0][0] = QStringLiteral("< 75");
    const auto effect =
        await<ports::StrategyEffect>([&](auto reply) { desk.effect(mine, 5, std::move(reply)); });
    REQUIRE_OK(effect);
    CHECK(effect->accounts > 20);
    CHECK(effect->moved == effect->covered); // from no strategy at all
    CHECK(effect->today == QDate(2026, 11, 24));
    const auto kept = await<ports::StrategyKept>([&](auto reply) {
        desk.keepDraft(mine, QStringLiteral("more by letter"), std::move(reply));
    });
    REQUIRE_OK(kept);
    const auto list = [&] {
        const auto all = await<std::vector<ports::StrategySummary>>(
            [&](auto reply) { desk.strategies(std::move(reply)); });
        REQUIRE_OK(all);
        for (const ports::StrategySummary &one : *all) {
            if (one.name == kName)
                return one;
        }
        return ports::StrategySummary();
    };
    REQUIRE(list().draft);
    CHECK(list().draft->by == u"anna");
    CHECK(list().draft->mine);
    CHECK(!list().draft->whyNot.isEmpty());
    const auto approved =
        await<ports::StrategyKept>([&](auto reply) { desk.approve(kName, {}, std::move(reply)); });
    REQUIRE_FALSE(approved);
    CHECK(approved.error().code == base::ErrorCode::Forbidden);
    const auto shippedOne = await<ports::StrategyKept>(
        [&](auto reply) { desk.putBack(kName, 0, {}, std::move(reply)); });
    REQUIRE_OK(shippedOne);
    CHECK(shippedOne->version == 1);
    CHECK(list().isActive());
    // The draft against what is in force: one limit.
    const auto changes = await<std::vector<StrategyChange>>(
        [&](auto reply) { desk.differences(*sheet, mine, std::move(reply)); });
    REQUIRE_OK(changes);
    CHECK(changes->size() == 1);
}

TEST_CASE("strategy: a collector's laptop reads strategies and changes none")
{
    Profile profile("collector");
    ports::StrategyDesk &desk = profile.station->strategies();
    const auto kept = await<ports::StrategyKept>(
        [&](auto reply) { desk.keepDraft(shipped(), {}, std::move(reply)); });
    REQUIRE_FALSE(kept);
    CHECK(kept.error().code == base::ErrorCode::Forbidden);
}

TEST_CASE("strategy: the office refuses a draft or an approval under another's name")
{
    const domain::TermsBook none;
    domain::TermsSet set;
    const auto file = desk::shippedStrategy(kName);
    REQUIRE_OK(file);
    auto first = *file;
    first.version = 1;
    set.terms = "{\"strategy/consumer-agency\":" + desk::termOf(first, QStringLiteral("bo")) + '}';
    CHECK(!desk::objectionToTerms(none, set, QStringLiteral("ana")).isEmpty());
    CHECK(desk::objectionToTerms(none, set, QStringLiteral("bo")).isEmpty());
    ports::StrategySheet sheet = shipped();
    segments(sheet).rules[0][0] = QStringLiteral("< 75");
    auto other = *desk::fileOf(sheet);
    other.version = 2;
    set.terms = "{\"strategy/consumer-agency\":" + desk::termOf(other, QStringLiteral("bo")) + '}';
    CHECK(
        desk::objectionToTerms(none, set, QStringLiteral("bo")).contains(QStringLiteral("draft")));
    set.terms = R"({"interest": null})";
    CHECK(desk::objectionToTerms(none, set, QStringLiteral("bo")).isEmpty());
}

TEST_CASE("strategy: a laptop does at once what follows on its own accounts, and the office "
          "nothing twice")
{
    Profile profile;
    desk::ActivationRequest request;
    request.name = kName;
    REQUIRE_OK(desk::activateStrategy(*profile.office.office, request));
    profile.bring();
    profile.open();
    for (const ports::QueueRow &row : profile.window().rows) {
        const ports::AccountPage page = profile.page(row.account);
        const bool fits = !page.state.debtor.company && !page.state.holdback
                          && page.state.total() > base::Money(100'00, page.state.currency);
        if (!fits)
            continue;
        ports::WrapUp paid;
        paid.account = row.account;
        domain::PaymentReceived payment;
        payment.amount = base::Money(500, page.state.currency);
        payment.valueDate = QDate(2026, 11, 24);
        paid.payment = payment;
        const auto saved = profile.save(paid);
        REQUIRE_OK(saved);
        CHECK(profile.page(row.account).state.strategySteps.size()
              == page.state.strategySteps.size());
        const auto undone = await<ports::Saved>(
            [&](auto reply) { profile.station->desk().undo(*saved, std::move(reply)); });
        REQUIRE_OK(undone);
        const auto steps = profile.page(row.account).state.strategySteps;
        const auto returned = std::count_if(steps.begin(), steps.end(), [](const auto &step) {
            return step.step.treatment == QStringLiteral("returned payment");
        });
        CHECK(returned == 2); // the call, and the mark
        return;
    }
    FAIL("no account of the demo fits");
}
