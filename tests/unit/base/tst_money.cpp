// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"
#include "core/base/rng.h"
#include "tests/support/require_ok.h"

using namespace dunlin::base;

TEST_CASE("money: text round trip keeps every minor digit")
{
    struct Row {
        const char *text;
        const char *currency;
        qint64 minor;
    };
    const auto row =
        GENERATE(Row{"0.00", "EUR", 0}, Row{"-0.05", "EUR", -5}, Row{"12.50", "USD", 1250},
                 Row{"7", "JPY", 7}, Row{"1.234", "KWD", 1234},
                 Row{"10000000000000.00", "EUR", Money::kMaxMinor});
    const auto currency = Currency::fromCode(row.currency);
    REQUIRE_OK(currency);
    const auto money = Money::fromText(row.text, *currency);
    REQUIRE_OK(money);
    CHECK(money->minor() == row.minor);
    CHECK(money->toText() == row.text);
}

TEST_CASE("money: what is not an exact amount is refused")
{
    const char *text = GENERATE("", "-", ".", "1.2.3", "12.345", "1e5", "1,00", "10000000000000.01",
                                "99999999999999999999999999999999999999999", " 1");
    CHECK_FALSE(Money::fromText(text, kEur).has_value());
}

TEST_CASE("money: rounding half to even happens once, on all digits")
{
    struct Row {
        const char *text;
        qint64 minor;
    };
    const auto row =
        GENERATE(Row{"2309.7899999999995", 230979}, Row{"0.125", 12}, Row{"0.135", 14},
                 Row{"-0.125", -12}, Row{"0.1250000000000000000001", 13}, Row{"1.10", 110});
    bool rounded = false;
    const auto money = Money::fromTextRounded(row.text, kEur, Rounding::HalfEven, &rounded);
    REQUIRE_OK(money);
    CHECK(money->minor() == row.minor);
    CHECK(rounded == (QByteArray(row.text) != "1.10"));
}

TEST_CASE("money: allocate gives parts that add up to the whole, for any weights")
{
    SeededRng rng(7);
    for (int round = 0; round < 2000; ++round) {
        const Money whole(rng.between(-1'000'000, 1'000'000), kEur);
        std::vector<std::int64_t> weights(size_t(rng.between(1, 12)));
        for (auto &weight : weights)
            weight = rng.between(0, 1000);
        weights[0] += 1;
        const auto parts = whole.allocate(weights);
        Money sum = Money::zero(kEur);
        for (size_t i = 0; i < parts.size(); ++i) {
            sum += parts[i];
            // No part is more than one minor unit away from its exact share.
            std::int64_t total = 0;
            for (auto weight : weights)
                total += weight;
            CHECK(std::abs(double(parts[i].minor())
                           - double(whole.minor()) * double(weights[i]) / double(total))
                  <= 1.0);
        }
        CHECK(sum == whole);
    }
}
