// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/amount_expression.h"

#include <catch2/catch.hpp>

using namespace dunlin;
using base::AmountContext;
using base::parseAmountExpression;

namespace {

QByteArray read(const char *text, QChar point = QLatin1Char('.'))
{
    const AmountContext context{base::Money(2'769'04, base::kUsd), base::Money(600'00, base::kUsd),
                                point};
    const auto money = parseAmountExpression(QString::fromUtf8(text), context);
    return money ? money->toText() : QByteArrayLiteral("-");
}

} // namespace

TEST_CASE("amount: plain numbers with either separator")
{
    CHECK(read("120") == "120.00");
    CHECK(read("$120") == "120.00");
    CHECK(read("120 USD") == "120.00");
    CHECK(read("120.5") == "120.50");
    CHECK(read("120,50") == "120.50");
    CHECK(read("1,246.20") == "1246.20");
    CHECK(read("1.246,20") == "1246.20");
    CHECK(read("1 246,20") == "1246.20");
    CHECK(read("1'246.20") == "1246.20");
    CHECK(read("1,246") == "1246.00");
    CHECK(read("1.246", QLatin1Char(',')) == "1246.00");
    CHECK(read("12,34,567.00") == "1234567.00");
    CHECK(read("\u0661\u0662\u0660") == "120.00");
}

TEST_CASE("amount: what cannot be read exactly is refused")
{
    for (const char *text : {"", "abc", "12.345", "1.2.3", "12,34", "0", "-5", "5-5", "1/0", "(3",
                             "3)", "5 +", "1,24,6", "99999999999999999", "10000000000000000"}) {
        INFO(text);
        if (qstrcmp(text, "12,34") == 0)
            CHECK(read(text) == "12.34");
        else
            CHECK(read(text) == "-");
    }
}

TEST_CASE("amount: sums are exact and rounded once, half to even")
{
    CHECK(read("1246.20/6") == "207.70");
    CHECK(read("120*2") == "240.00");
    CHECK(read("120 x 2") == "-");
    CHECK(read("100/3") == "33.33");
    CHECK(read("100/3*3") == "100.00");
    CHECK(read("(100+50)/4") == "37.50");
    CHECK(read("0.05/2") == "0.02");
    CHECK(read("0.15/2") == "0.08");
    CHECK(read("200*50%") == "100.00");
    CHECK(read("200-50") == "150.00");
}

TEST_CASE("amount: shares and words refer to the balance")
{
    CHECK(read("50%") == "1384.52");
    CHECK(read("15%") == "415.36");
    CHECK(read("1/3") == "923.01");
    CHECK(read("1/2") == "1384.52");
    CHECK(read("full") == "2769.04");
    CHECK(read("Past Due") == "600.00");
    CHECK(read("half") == "1384.52");
    CHECK(read("full/2") == "1384.52");
    CHECK(read("full - past due") == "2169.04");
    CHECK(read("past due / 3") == "200.00");
    CHECK(read("120/6") == "20.00");
    CHECK(read("/3") == "923.01");
    CHECK(read("*2") == "5538.08");
    CHECK(read("/") == "-");
    CHECK(read("120+35.50") == "155.50");
}

TEST_CASE("amount: currencies without or with three minor digits")
{
    const auto yen = base::Currency::fromCode("JPY").value();
    const auto dinar = base::Currency::fromCode("KWD").value();
    const AmountContext inYen{base::Money(90'000, yen), base::Money(1'000, yen)};
    const AmountContext inDinar{base::Money(90'000, dinar), base::Money(1'000, dinar)};
    CHECK(parseAmountExpression(QStringLiteral("1/3"), inYen)->toText() == "30000");
    CHECK(parseAmountExpression(QStringLiteral("12,000"), inYen)->toText() == "12000");
    CHECK(parseAmountExpression(QStringLiteral("1.234"), inDinar)->toText() == "1.234");
}
