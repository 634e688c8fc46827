// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "account_script.h"
#include "core/base/hash.h"
#include "core/domain/statement.h"
#include "core/domain/terms/terms.h"
#include "tests/support/require_ok.h"

#include <algorithm>

using namespace dunlin;
using namespace dunlin::domain;
using test::AccountScript;

namespace {

Money eur(double euros)
{
    return AccountScript::eur(euros);
}

const ItemState &itemOf(const AccountState &state, int n)
{
    return *std::find_if(state.items.begin(), state.items.end(),
                         [&](const ItemState &item) { return item.id == AccountScript::item(n); });
}

/// Two items with all parts open: 1 is due first.
AccountScript twoItems(const QByteArray &allocation)
{
    AccountScript script;
    script.open();
    script.add(TermsSet{.from = script.day(0), .terms = R"({"allocation":)" + allocation + '}'});
    script.bill(1, 0, 10, 100);
    script.bill(2, 0, 20, 300);
    for (const int item : {1, 2}) {
        const double by = item;
        script.charge(ChargeKind::Fee, 4 * by, 21, item);
        script.charge(ChargeKind::Penalty, 6 * by, 21, item);
        script.charge(ChargeKind::Interest, 10 * by, 21, item);
        script.charge(ChargeKind::Cost, 20 * by, 21, item);
    }
    return script;
}

constexpr char kOrder[] = R"("order":["costs","fees","penalties","interest","principal"])";

struct Case {
    const char *what;
    QByteArray rule;
    double paid;
    std::optional<int> stated;
    std::array<std::array<double, 4>, 2> open; ///< item, then bucket
};

} // namespace

TEST_CASE("an allocation is data: order, level, spread, and whether the stated item comes first")
{
    // Item 1 owes 100 + 10 + (4 + 6) + 20, item 2 owes 300 + 20 + (8 + 12) + 40.
    const QByteArray order(kOrder);
    const std::vector<Case> cases{
        {"the oldest due item first, whatever was stated",
         R"({"stated_first":false})",
         50,
         2,
         {{{90, 0, 0, 0}, {300, 20, 20, 40}}}},
        {"the stated item first",
         R"({"stated_first":true})",
         150,
         2,
         {{{100, 10, 10, 20}, {230, 0, 0, 0}}}},
        {"all costs, all fees, all interest, then principal",
         R"({"level":"part","stated_first":false,)" + order + '}',
         95,
         {},
         {{{100, 5, 0, 0}, {300, 20, 0, 0}}}},
        {"penalties before other fees",
         R"({"order":["penalties","fees","interest","principal","costs"]})",
         8,
         {},
         {{{100, 10, 2, 20}, {300, 20, 20, 40}}}},
        {"penalties that are not named come behind the fees",
         R"({"order":["fees","interest","principal","costs"]})",
         12,
         {},
         {{{100, 8, 0, 20}, {300, 20, 20, 40}}}},
        {"in proportion to the items, within each by the order",
         R"({"spread":"proportional","stated_first":false,)" + order + '}',
         52,
         {},
         {{{100, 10, 10, 6}, {300, 20, 20, 2}}}},
        {"in proportion to every part",
         R"({"level":"both","spread":"proportional","stated_first":false,)" + order + '}',
         52,
         {},
         {{{90, 9, 9, 18}, {270, 18, 18, 36}}}},
        {"part by part, each in proportion",
         R"({"level":"part","spread":"proportional","stated_first":false,)" + order + '}',
         30,
         {},
         {{{100, 10, 10, 10}, {300, 20, 20, 20}}}},
    };
    for (const Case &one : cases) {
        INFO(one.what);
        AccountScript script = twoItems(one.rule);
        script.pay(one.paid, 30, one.stated);
        const AccountState state = script.foldOn(40);
        CHECK(state.total() == eur(520 - one.paid));
        for (const int item : {1, 2}) {
            for (const Bucket bucket : kBuckets) {
                INFO(item << " " << name(bucket).toByteArray().toStdString());
                CHECK(itemOf(state, item).open[bucket]
                      == eur(one.open[size_t(item - 1)][size_t(bucket)]));
            }
        }
    }
}

TEST_CASE("a proportional cent goes to the largest fraction, the older due on a tie")
{
    AccountScript script;
    script.open();
    script.add(
        TermsSet{.from = script.day(0), .terms = R"({"allocation":{"spread":"proportional"}})"});
    for (const int item : {1, 2, 3})
        script.bill(item, 0, 30 - item, 10);
    script.pay(0.05, 5);
    AccountState state = script.foldOn(9);
    // 1.67 cents each: the two oldest due (3, then 2) get the cents that are left.
    CHECK(itemOf(state, 3).open.sum() == eur(9.98));
    CHECK(itemOf(state, 2).open.sum() == eur(9.98));
    CHECK(itemOf(state, 1).open.sum() == eur(9.99));
    script.pay(100, 6);
    state = script.foldOn(9);
    CHECK(state.balances.sum() == eur(0));
    CHECK(state.unapplied == eur(70.05));
}

TEST_CASE("the rule in force on the value date holds, and a value taken back is inherited again")
{
    AccountScript office;
    const CreditorId creditor{base::derivedId("c", "1")};
    const auto set = [&](std::optional<CreditorId> whose, const char *product, int from,
                         const char *value) {
        office.add(TermsSet{.creditor = whose,
                            .product = QString::fromLatin1(product),
                            .from = office.day(from),
                            .terms = QByteArray(R"({"allocation":)") + value + '}'});
        return office.events.back().envelope.id;
    };
    set({}, "", 0, R"({"name":"office"})");
    const EventId ofCreditor = set(creditor, "", 10, R"({"name":"creditor"})");
    set(CreditorId{base::derivedId("c", "2")}, "", 0, R"({"name":"somebody else"})");
    set(creditor, "energy", 20, R"({"name":"portfolio"})");
    set(creditor, "energy", 40, "null");

    AccountScript script;
    AccountOpened opened;
    opened.number = QStringLiteral("A-1");
    opened.creditor = creditor;
    opened.currency = base::kEur;
    opened.product = QStringLiteral("energy");
    script.add(opened);
    script.add(TermsSet{.from = script.day(30), .terms = R"({"allocation":{"name":"account"}})"});
    script.add(TermsSet{.from = script.day(35), .terms = R"({"allocation":null})"});

    FoldContext context{.today = script.day(60)};
    context.terms = TermsBook::of(office.events, "UTC");
    const AccountTerms terms =
        termsOf(script.events.front().envelope.account, script.events, context);
    const auto at = [&](int day) {
        const Term *term = terms.inForce(term::kAllocation, script.day(day));
        return term ? name(term->scope).toByteArray() + ' '
                          + std::get<AllocationRule>(term->rule).name.toUtf8()
                    : QByteArray("none");
    };
    CHECK(terms.inForce(term::kAllocation, script.day(-1)) == nullptr);
    CHECK(at(9) == "office office");
    CHECK(at(10) == "creditor creditor");
    CHECK(terms.inForce(term::kAllocation, script.day(10))->event == ofCreditor);
    CHECK(at(20) == "portfolio portfolio");
    CHECK(at(30) == "account account");
    CHECK(at(35) == "portfolio portfolio");
    CHECK(at(40) == "creditor creditor");

    // A reversal of the office's own event, and the time machine over it.
    office.on(5).reverse(ofCreditor, 5);
    context.terms = TermsBook::of(office.events, "UTC");
    CHECK(termsOf({}, script.events, context).inForce(term::kAllocation, script.day(10))->scope
          == TermScope::Office);
    context.terms = TermsBook::of(office.events, "UTC", base::endOfDay(office.day(4), "UTC"));
    CHECK(termsOf({}, script.events, context).inForce(term::kAllocation, script.day(10))->scope
          == TermScope::Creditor);
}

TEST_CASE("terms of a creditor change how its accounts are folded from their day on")
{
    AccountScript office;
    office.add(TermsSet{.creditor = CreditorId{base::derivedId("c", "1")},
                        .from = office.day(20),
                        .terms = R"({"allocation":{"stated_first":false}})"});
    AccountScript script;
    script.open();
    script.bill(1, 0, 10, 100);
    script.bill(2, 0, 30, 100);
    script.pay(10, 19, 2);
    script.pay(20, 20, 2);
    FoldContext context{.today = script.day(40)};
    CHECK(itemOf(script.fold(context), 2).open.sum() == eur(70));
    context.terms = TermsBook::of(office.events, "UTC");
    CHECK(itemOf(script.fold(context), 2).open.sum() == eur(90));
    CHECK(itemOf(script.fold(context), 1).open.sum() == eur(80));
}

TEST_CASE("terms that cannot be used are refused, and change nothing when they come anyway")
{
    const std::vector<std::pair<const char *, const char *>> bad{
        {"[]", "object"},
        {"{}", "object"},
        {R"({"alocation":{}})", "alocation"},
        {R"({"allocation":7})", "allocation"},
        {R"({"allocation":{"level":"row"}})", "level"},
        {R"({"allocation":{"levle":"item"}})", "levle"},
        {R"({"allocation":{"level":"both"}})", "spread"},
        {R"({"allocation":{"order":["costs","fees"]}})", "order"},
        {R"({"allocation":{"order":["costs","costs","fees","interest","principal"]}})", "order"},
        {R"({"interest":{"rate":"8"}})", "basis"},
        {R"({"interest":{"basis":"x","rate":"8","reference":"de-base"}})", "rate"},
        {R"({"interest":{"basis":"x"}})", "reference"},
        {R"({"interest":{"basis":"x","rate":"8.0000001"}})", "rate"},
        {R"({"interest":{"basis":"x","rate":8}})", "rate"},
        {R"({"interest":{"basis":"x","rate":"8","day_count":"act/364"}})", "day_count"},
        {R"({"interest":{"basis":"x","rate":"8","start":"2026-02-30"}})", "start"},
        {R"({"interest":{"basis":"x","rate":"8","cap":{"amount":"5"}}})", "cap"},
        {R"({"lump_sum":{"basis":"x","currency":"EUR","bands":[{"from":"1","amount":"2"}]}})",
         "bands"},
        {R"({"return_fee":{"amount":"0","currency":"EUR","basis":"x"}})", "amount"},
        {R"({"commission":{"bands":[{"from_days":5}]}})", "from_days"},
        {R"({"rates/x":{"name":"x","rows":[["2026-01-01","1"],["2025-01-01","1"]]}})", "order"},
    };
    for (const auto &[json, about] : bad) {
        INFO(json);
        const auto checked = checkTerms(json);
        REQUIRE(!checked);
        CHECK(checked.error().detail.contains(QLatin1String(about)));
        AccountScript script;
        script.open();
        script.bill(1, 0, 10, 100);
        const AccountState before = script.foldOn(20);
        script.add(TermsSet{.from = script.day(0), .terms = json});
        AccountState after = script.foldOn(20);
        CHECK(after.items == before.items);
    }
    REQUIRE_OK(checkTerms(R"({"allocation":null,"interest":[]})"));
}

TEST_CASE("every figure opens to its events, and they add up to it")
{
    AccountScript script;
    script.open();
    const EventId billed = script.bill(1, 0, 10, 100);
    const EventId fee = script.charge(ChargeKind::Fee, 5, 12, 1);
    const EventId first = script.pay(130, 15);
    const EventId second = script.pay(10, 16);
    const EventId later = script.bill(2, 20, 40, 50);
    const AccountState state =
        script.fold({.today = script.day(30), .withTimeline = false, .withPostings = true});
    const auto day = [](int n) { return AccountScript::day(n); };
    CHECK(itemOf(state, 1).postings
          == std::vector<ItemPosting>{{billed, day(0), Bucket::Principal, eur(100)},
                                      {fee, day(12), Bucket::Fees, eur(5)},
                                      {first, day(15), Bucket::Fees, eur(-5)},
                                      {first, day(15), Bucket::Principal, eur(-100)}});
    // What was left over pays the later item, the oldest money first.
    CHECK(itemOf(state, 2).postings
          == std::vector<ItemPosting>{{later, day(20), Bucket::Principal, eur(50)},
                                      {first, day(20), Bucket::Principal, eur(-25)},
                                      {second, day(20), Bucket::Principal, eur(-10)}});
    CHECK(state.unapplied == eur(0));
    script.pay(20, 31);
    const AccountState over =
        script.fold({.today = script.day(40), .withTimeline = false, .withPostings = true});
    REQUIRE(over.unappliedFrom.size() == 1);
    CHECK(over.unappliedFrom.front().amount == eur(5));
}

TEST_CASE("a charge that money left over covers is shown with what covered it")
{
    AccountScript script;
    script.open();
    const EventId paid = script.pay(30, 1);
    const EventId fee = script.charge(ChargeKind::Fee, 10, 3);
    const AccountState state =
        script.fold({.today = script.day(9), .withTimeline = false, .withPostings = true});
    CHECK(state.unapplied == eur(20));
    REQUIRE(state.items.size() == 1);
    CHECK(state.items[0].settledOn == script.day(3));
    CHECK(state.items[0].postings
          == std::vector<ItemPosting>{{fee, script.day(3), Bucket::Fees, eur(10)},
                                      {paid, script.day(3), Bucket::Fees, eur(-10)}});
}

TEST_CASE("a payment is previewed by the fold itself and changes nothing")
{
    AccountScript script = twoItems(R"({"stated_first":false,"name":"oldest_due_first"})");
    const auto before = script.events.size();
    const FoldContext context{.today = script.day(40)};
    const PaymentReceived payment{.amount = eur(150), .valueDate = script.day(30)};
    const AccountId account = script.events.front().envelope.account;
    const PaymentPreview preview = previewPayment(account, script.events, payment, context, {});
    CHECK(script.events.size() == before);
    CHECK(preview.allocation.rule == QStringLiteral("oldest_due_first"));
    Money sum = preview.allocation.unapplied;
    for (const AllocationPart &part : preview.allocation.parts)
        sum += part.amount;
    CHECK(sum == eur(150));
    CHECK(preview.allocation.parts.size() == 6);
    CHECK(preview.before.sum() == eur(520));
    CHECK(preview.after.sum() == eur(370));
    script.add(payment);
    CHECK(script.fold(context).balances == preview.after);
    CHECK(script.fold(context).daysPastDue == preview.daysPastDueAfter);

    const PaymentPreview all = previewPayment(
        account, script.events, {.amount = eur(400), .valueDate = script.day(31)}, context, {});
    CHECK(all.allocation.unapplied == eur(30));
    CHECK(all.unappliedAfter == eur(30));
}

TEST_CASE("a payment over linked accounts is shared by the rule and adds up")
{
    AccountScript one;
    one.open();
    one.bill(1, 0, 30, 60);
    AccountScript two;
    two.open();
    two.bill(1, 0, 10, 50);
    two.bill(2, 0, 40, 90);
    const std::vector<AccountState> accounts{one.foldOn(50), two.foldOn(50)};
    AllocationRule rule = defaultAllocation();
    CHECK(acrossAccounts(accounts, eur(80), rule) == std::vector<Money>{eur(30), eur(50)});
    CHECK(acrossAccounts(accounts, eur(250), rule) == std::vector<Money>{eur(110), eur(140)});
    rule.spread = Spread::Proportional;
    CHECK(acrossAccounts(accounts, eur(100), rule) == std::vector<Money>{eur(30), eur(70)});
    CHECK(acrossAccounts(accounts, eur(0.01), rule) == std::vector<Money>{eur(0), eur(0.01)});
    CHECK(acrossAccounts({}, eur(5), rule).empty());
}
