// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_fixture.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <functional>
#include <limits>

using namespace dunlin;
using dunlin::tests::await;
using dunlin::tests::Profile;

namespace {

struct Desk : Profile {
    using Profile::Profile;
    ports::PortfolioView view(const ports::PortfolioQuestion &question)
    {
        const auto read = await<ports::PortfolioView>(
            [&](auto reply) { station->portfolio().view(question, std::move(reply)); });
        REQUIRE_OK(read);
        return *read;
    }
    base::Result<ports::FigureRise> rise(const QByteArray &id,
                                         const ports::PortfolioQuestion &question)
    {
        return await<ports::FigureRise>(
            [&](auto reply) { station->portfolio().rise(id, question, std::move(reply)); });
    }
    /// What came on an account in these days, out of its own record.
    qint64 collected(base::AccountId account, QDate from, QDate to)
    {
        qint64 sum = 0;
        for (const domain::PaymentState &payment : page(account).state.payments) {
            if (payment.valueDate >= from && payment.valueDate <= to)
                sum += payment.amount.minor();
        }
        return sum;
    }
};

} // namespace

TEST_CASE("figure: the accounts that moved it and all others add up to the tile")
{
    Desk desk("manager", 80);
    for (const ports::Period period :
         {ports::Period::Week, ports::Period::Month, ports::Period::Quarter}) {
        for (const auto comparison :
             {ports::Comparison::PeriodBefore, ports::Comparison::YearBefore}) {
            ports::PortfolioQuestion question;
            question.period = period;
            question.comparison = comparison;
            const ports::PortfolioView view = desk.view(question);
            for (const char *id : {"collected", "promised", "promises_taken"}) {
                CAPTURE(id, int(period), int(comparison));
                const auto rise = desk.rise(id, question);
                REQUIRE_OK(rise);
                const auto tile = std::find_if(view.tiles.begin(), view.tiles.end(),
                                               [&](const auto &one) { return one.id == id; });
                REQUIRE(tile != view.tiles.end());
                CHECK(rise->now
                      == (tile->amount ? tile->amount->minor() : qint64(tile->value.value_or(0))));
                CHECK(rise->currency.has_value() == tile->amount.has_value());
                CHECK(rise->from == view.days.front().day);
                CHECK(rise->to == view.days.back().day);
                CHECK(rise->moves.size() <= 5);
                qint64 now = rise->othersNow();
                qint64 before = rise->othersBefore();
                qint64 furthest = std::numeric_limits<qint64>::max();
                for (const ports::FigureMove &move : rise->moves) {
                    now += move.now;
                    before += move.before;
                    CHECK(move.now != move.before);
                    CHECK(std::abs(move.now - move.before) <= furthest);
                    furthest = std::abs(move.now - move.before);
                    CHECK_FALSE(move.number.isEmpty());
                    CHECK_FALSE(move.debtor.isEmpty());
                }
                CHECK(now == rise->now);
                CHECK(before == rise->before);
            }
        }
    }
    CHECK(desk.rise("kept_rate_amount", {}).error().code == base::ErrorCode::Input);
}

TEST_CASE("figure: each account's part is what its own record says")
{
    Desk desk("manager", 80);
    ports::PortfolioQuestion question;
    question.period = ports::Period::Quarter;
    const auto rise = desk.rise("collected", question);
    REQUIRE_OK(rise);
    REQUIRE_FALSE(rise->moves.empty());
    for (const ports::FigureMove &move : rise->moves) {
        CAPTURE(move.number.toStdString());
        CHECK(desk.collected(move.account, rise->from, rise->to) == move.now);
        CHECK(desk.collected(move.account, rise->comparedFrom, rise->comparedTo) == move.before);
    }
    // Of one person nobody else's work counts.
    question.user = QStringLiteral("nobody");
    const auto none = desk.rise("collected", question);
    REQUIRE_OK(none);
    CHECK(none->moves.empty());
    CHECK(none->now == 0);
}

TEST_CASE("figure: rules that changed in its days stand beside it")
{
    Desk desk("manager", 10);
    CHECK(desk.rise("collected", {})->rules.empty());
    const QDate today = desk.station->core().applyContext().today;
    const auto kept = [&](const std::function<void(ports::Reply<ports::StrategyKept>)> &change) {
        REQUIRE_OK(await<ports::StrategyKept>(change));
    };
    ports::StrategyDesk &strategies = desk.station->strategies();
    kept([&](auto reply) {
        strategies.putBack(QStringLiteral("utility"), 0, today.addDays(-3), std::move(reply));
    });
    kept([&](auto reply) {
        strategies.retire(QStringLiteral("utility"), today.addDays(-1), std::move(reply));
    });
    kept([&](auto reply) { // before all that is compared
        strategies.putBack(QStringLiteral("healthcare"), 0, today.addDays(-100), std::move(reply));
    });
    const auto rise = desk.rise("collected", {});
    REQUIRE_OK(rise);
    REQUIRE(rise->rules.size() == 2);
    CHECK(rise->rules[0].title == u"Energy and water");
    CHECK(rise->rules[0].version == 1);
    CHECK(rise->rules[0].by == u"anna");
    CHECK(rise->rules[0].from == today.addDays(-3));
    CHECK(rise->rules[1].version == 0);
}
