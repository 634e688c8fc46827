// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/payment_batch.h"
#include "tests/unit/desk/profile_fixture.h"

#include <catch2/catch.hpp>

#include <set>

using namespace dunlin;
using domain::Money;
using dunlin::tests::await;
using dunlin::tests::Profile;

namespace {

// The fixture's clock stands at 2026-11-24.
struct Batching : Profile {
    using Profile::Profile;

    ports::BatchStart begin()
    {
        auto start = await<ports::BatchStart>(
            [&](auto reply) { station->batches().begin(std::move(reply)); });
        REQUIRE_OK(start);
        return *start;
    }
    ports::BatchCheck check(const ports::BatchDraft &draft)
    {
        auto check = await<ports::BatchCheck>(
            [&](auto reply) { station->batches().check(draft, std::move(reply)); });
        REQUIRE_OK(check);
        REQUIRE(check->rows.size() == draft.rows.size());
        return *check;
    }
    base::Result<ports::BatchClosed> close(const ports::BatchDraft &draft)
    {
        return await<ports::BatchClosed>(
            [&](auto reply) { station->batches().close(draft, std::move(reply)); });
    }
    /// The accounts of a person with several, and others.
    std::vector<ports::QueueRow> rows() { return window().rows; }
    ports::BatchDraft draft(std::vector<ports::BatchRow> rows, const char *total, const char *count)
    {
        ports::BatchDraft draft;
        draft.currency = base::kUsd;
        draft.controlTotal = QLatin1String(total);
        draft.controlCount = QLatin1String(count);
        draft.method = QStringLiteral("transfer");
        draft.rows = std::move(rows);
        return draft;
    }
    static ports::BatchRow row(const QString &account, const char *amount, const char *date = "",
                               const char *reference = "")
    {
        return {account, QLatin1String(amount), QLatin1String(date), QLatin1String(reference),
                std::nullopt};
    }
};

} // namespace

TEST_CASE("batches: all payments are posted when sum and number are the bank's, or none")
{
    Batching at;
    const auto rows = at.rows();
    const auto before = at.page(rows[0].account).state;
    const auto other = at.page(rows[1].account).state;
    const auto lines = std::vector<ports::BatchRow>{
        Batching::row(rows[0].number, "10.00", "yesterday", "A"),
        Batching::row(rows[1].number, "5.50"), Batching::row(rows[0].number, "1.00")};
    for (const auto &[total, count, why] :
         std::initializer_list<std::tuple<const char *, const char *, const char *>>{
             {"16.51", "3", "the lines add up to 16.50, the control total is 16.51"},
             {"16.50", "4", "there are 3 payments, and 4 are expected"},
             {"", "3", "type the control total and the number of payments"}}) {
        const auto refused = at.close(at.draft(lines, total, count));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == base::ErrorCode::Input);
        CHECK(refused.error().detail.toStdString() == why);
        CHECK(at.page(rows[0].account).state.events == before.events);
    }
    const auto draft = at.draft(lines, "16.50", "3");
    CHECK(at.check(draft).closes());
    const auto closed = at.close(draft);
    REQUIRE_OK(closed);
    CHECK(closed->payments == 3);
    CHECK(closed->saved.size() == 2);
    const auto after = at.page(rows[0].account).state;
    CHECK(after.total() == before.total() - Money(11'00, base::kUsd));
    CHECK(after.payments.back().batch == closed->batch);
    CHECK(at.page(rows[1].account).state.total() == other.total() - Money(5'50, base::kUsd));
}

TEST_CASE("batches: the same lines once more add nothing, in whatever order")
{
    Batching at;
    const auto rows = at.rows();
    auto draft = at.draft(
        {Batching::row(rows[0].number, "10.00"), Batching::row(rows[1].number, "5.50", "", "B")},
        "15.50", "2");
    const auto first = at.close(draft);
    REQUIRE_OK(first);
    const int events = at.page(rows[0].account).state.events;
    std::swap(draft.rows[0], draft.rows[1]);
    const auto check = at.check(draft);
    CHECK(check.postedBefore);
    CHECK_FALSE(check.closes());
    const auto again = at.close(draft);
    REQUIRE_OK(again);
    CHECK(again->payments == 0);
    CHECK(again->saved.empty());
    CHECK(at.page(rows[0].account).state.events == events);
    // Another reference is another payment; so is a batch that was taken back.
    draft.rows[0].reference = QStringLiteral("C");
    CHECK_FALSE(at.check(draft).postedBefore);
    draft.rows[0].reference = QStringLiteral("B");
    for (const ports::Saved &saved : first->saved)
        REQUIRE_OK(await<ports::Saved>(
            [&](auto reply) { at.station->desk().undo(saved, std::move(reply)); }));
    CHECK_FALSE(at.check(draft).postedBefore);
}

TEST_CASE("batches: each line says what is wrong with it")
{
    Batching at;
    const auto rows = at.rows();
    const QString number = rows[0].number;
    auto draft =
        at.draft({Batching::row(QStringLiteral("no such account"), "1"), Batching::row(number, ""),
                  Batching::row(number, "12x"), Batching::row(number, "1", "someday"),
                  Batching::row(number, "1", "+3"), Batching::row({}, "1"), ports::BatchRow{},
                  Batching::row(number, "2", "", "A"), Batching::row(number, "2", "", "A"),
                  Batching::row(number, "2", "", "B")},
                 "1", "1");
    const auto check = at.check(draft);
    const char *expected[] = {"no account has this number or name",
                              "type the amount",
                              "the amount cannot be read",
                              "the value date cannot be read",
                              "the value date is ahead: announce it on the account",
                              "type the number of the account, or the name",
                              "",
                              "",
                              "the same as line 8; give it another reference if it is another "
                              "payment",
                              ""};
    for (size_t i = 0; i < check.rows.size(); ++i) {
        INFO(i);
        CHECK(check.rows[i].problem.toStdString() == expected[i]);
    }
    CHECK(check.count == 9);
    CHECK(check.problems == 7);
    const auto refused = at.close(draft);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == QLatin1String("line 1: no account has this number or name"));

    draft = at.draft({Batching::row(number, "1")}, "1", "1");
    draft.currency = base::kEur;
    CHECK(at.check(draft).rows[0].problem == QLatin1String("the account is in USD"));
}

TEST_CASE("batches: more than is owed is said, over the lines of an account together")
{
    Batching at;
    ports::QueueRow row;
    for (const ports::QueueRow &one : at.rows()) {
        if (one.balance.isPositive() && one.balance.currency() == base::kUsd)
            row = one;
    }
    const QByteArray all = row.balance.toText();
    const auto check = at.check(at.draft(
        {Batching::row(row.number, all.constData()), Batching::row(row.number, "0.01")}, "", ""));
    CHECK_FALSE(check.rows[0].over);
    CHECK(check.rows[1].over);
    CHECK(check.problems == 0);
}

TEST_CASE("batches: a name finds its account, and asks which when there are several")
{
    Batching at;
    for (const ports::QueueRow &row : at.rows()) {
        const auto page = at.page(row.account);
        auto draft = at.draft({Batching::row(row.debtor, "1")}, "1", "1");
        const auto check = at.check(draft);
        if (page.linked.size() == 1 && check.rows[0].account) {
            CHECK(*check.rows[0].account == row.account);
            continue;
        }
        if (page.linked.size() < 2)
            continue;
        CHECK(check.rows[0].problem == QLatin1String("several accounts match: choose one"));
        REQUIRE(check.rows[0].candidates.size() >= 2);
        draft.rows[0].chosen = check.rows[0].candidates[1].account;
        const auto chosen = at.check(draft);
        CHECK(chosen.rows[0].account == check.rows[0].candidates[1].account);
        CHECK(chosen.closes());
        return;
    }
    FAIL("nobody has several accounts");
}

TEST_CASE("batches: the draft outlives the program and goes with the batch")
{
    Batching at;
    const auto rows = at.rows();
    CHECK(at.begin().draft.rows.empty());
    CHECK(at.begin().draft.currency == base::kUsd);
    auto draft = at.draft({Batching::row(rows[0].number, "10/4", "fri", "Ä \"x\"")}, "2.50", "1");
    draft.rows[0].chosen = rows[0].account;
    REQUIRE_OK(
        await<bool>([&](auto reply) { at.station->batches().saveDraft(draft, std::move(reply)); }));
    at.open();
    CHECK(at.begin().draft == draft);
    draft.rows[0].date.clear();
    REQUIRE_OK(at.close(draft));
    CHECK(at.begin().draft.rows.empty());
}

TEST_CASE("batches: an auditor enters none")
{
    Batching at("auditor");
    const auto refused = at.close(at.draft({}, "", ""));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == base::ErrorCode::Forbidden);
}

TEST_CASE("batches: two laptops that know nothing of each other make the same events")
{
    Batching one;
    Batching two;
    const auto rows = one.rows();
    auto draft = one.draft(
        {Batching::row(rows[0].number, "10.00"), Batching::row(rows[1].number, "5.50", "", "B")},
        "15.50", "2");
    const auto first = one.close(draft);
    REQUIRE_OK(first);
    std::swap(draft.rows[0], draft.rows[1]);
    const auto second = two.close(draft);
    REQUIRE_OK(second);
    CHECK(second->payments == 2); // neither knew of the other
    CHECK(second->batch == first->batch);
    const auto idsOf = [](const ports::BatchClosed &closed) {
        std::set<base::EventId> ids;
        for (const ports::Saved &saved : closed.saved)
            ids.insert(saved.events.begin(), saved.events.end());
        return ids;
    };
    CHECK(idsOf(*first) == idsOf(*second));
    CHECK(idsOf(*first).size() >= 2);
    // What was taken back can be entered again, and is another payment then.
    for (const ports::Saved &saved : second->saved)
        REQUIRE_OK(await<ports::Saved>(
            [&](auto reply) { two.station->desk().undo(saved, std::move(reply)); }));
    const Money before = two.page(rows[0].account).state.total();
    const auto third = two.close(draft);
    REQUIRE_OK(third);
    CHECK(third->payments == 2);
    CHECK(idsOf(*third) != idsOf(*second));
    CHECK(two.page(rows[0].account).state.total() == before - Money(10'00, base::kUsd));
}

TEST_CASE("batches: the command line knows a batch that was posted before")
{
    Batching at;
    const auto rows = at.rows();
    const QByteArray one = "{\"account\":\"" + rows[0].number.toUtf8()
                           + "\",\"amount\":\"10.00\",\"reference\":\"A\"}\n";
    const QByteArray two =
        "{\"account\":\"" + rows[1].number.toUtf8() + "\",\"amount\":\"5.50\"}\n";
    const Money control(15'50, base::kUsd);
    const auto first = desk::postBatch(*at.office.office, one + two, control, {});
    REQUIRE_OK(first);
    REQUIRE(first->closed);
    CHECK_FALSE(first->known);
    CHECK(first->payments == 2);
    const auto again = desk::postBatch(*at.office.office, two + one, control, {});
    REQUIRE_OK(again);
    CHECK(again->closed);
    CHECK(again->known);
    CHECK(again->payments == 0);
    CHECK(again->batch == first->batch);
    // The same lines typed on a laptop are the same batch.
    const auto typed = at.close(at.draft(
        {Batching::row(rows[0].number, "10.00", "", "A"), Batching::row(rows[1].number, "5.50")},
        "15.50", "2"));
    REQUIRE_OK(typed);
    CHECK(typed->batch == first->batch);
    // Two lines that say the same are two payments.
    const auto twice = desk::postBatch(*at.office.office, two + two, Money(11'00, base::kUsd), {});
    REQUIRE_OK(twice);
    CHECK(twice->payments == 2);
    const auto wrong = desk::postBatch(*at.office.office, one, Money(9'00, base::kUsd), {});
    REQUIRE_OK(wrong);
    CHECK_FALSE(wrong->closed);
    CHECK(wrong->difference().minor() == -1'00);
}
