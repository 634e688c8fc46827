// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/base/rng.h"
#include "tests/unit/decision/feel_fixture.h"

using namespace dunlin;
using namespace dunlin::feel;

namespace {

const char *const kPieces[] = {"1",         "2.5",
                               "\"a\"",     "null",
                               "true",      "x",
                               "[",         "]",
                               "(",         ")",
                               "{",         "}",
                               ",",         ":",
                               "..",        ".",
                               "+",         "-",
                               "*",         "/",
                               "**",        "=",
                               "!=",        "<",
                               ">=",        " and ",
                               " or ",      " in ",
                               " if ",      " then ",
                               " else ",    " for ",
                               " some ",    " every ",
                               " return ",  " satisfies ",
                               " between ", " instance of ",
                               " function", "not(",
                               "sum(",      "date(",
                               "@\"",       "\"",
                               "\\",        "/*",
                               "//",        "item",
                               "partial",   "?",
                               "list<",     "number",
                               " x in ",    "sort(",
                               "replace(",  "\n",
                               "é",         "\U0001F40E"};

QString randomText(base::Rng &rng)
{
    QString text;
    const auto size = rng.below(24);
    for (std::uint64_t i = 0; i < size; ++i)
        text += QString::fromUtf8(kPieces[rng.below(std::size(kPieces))]);
    return text;
}

QString repeated(const char *piece, int times)
{
    return QString::fromLatin1(piece).repeated(times);
}

} // namespace

TEST_CASE("random text is a value or null with a message, never more")
{
    base::SeededRng rng(20261126);
    int read = 0;
    for (int i = 0; i < 20'000; ++i) {
        const QString text = randomText(rng);
        INFO(text.toStdString());
        const Evaluated evaluated = evaluateText(text, {{QStringLiteral("x"), Value::number(3)}});
        if (!evaluated.value.isNull())
            ++read;
        holds(text, Value::number(1));
        if (evaluated.value.isNull() && !evaluated.messages.isEmpty())
            CHECK(!evaluated.messages.first().isEmpty());
    }
    CHECK(read > 100); // it does reach the evaluator
}

TEST_CASE("deep nesting is refused, not followed")
{
    for (const char *piece :
         {"(", "[", "{a:", "not(", "-", "if true then ", "for x in ", "[1][", "function(x) ",
          "x in (", "list<", "[1..x[", "x in [1..x[", "{a: x in ("}) {
        INFO(piece);
        CHECK(evaluateText(repeated(piece, 50'000)).value.isNull());
        CHECK(evaluateText(QStringLiteral("1 instance of ") + repeated(piece, 50'000))
                  .value.isNull());
    }
    const QString nested = repeated("(", 60) + QStringLiteral("1") + repeated(")", 60);
    CHECK(literal(nested) == u"1");
    // Constants are added up while they are read; names are not, and each plus is a level.
    const std::vector<std::pair<QString, Value>> one = {{QStringLiteral("x"), Value::number(1)}};
    CHECK(literal(QStringLiteral("1") + repeated(" + 1", 50'000)) == u"50001");
    CHECK(literal(QStringLiteral("x") + repeated(" + x", 500), one) == u"501");
    CHECK(evaluateText(QStringLiteral("x") + repeated(" + x", 50'000), one).value.isNull());
}

TEST_CASE("endless work is stopped with a message")
{
    const auto stopped = [](const char *text) {
        const Evaluated evaluated = evaluateText(QString::fromLatin1(text));
        return evaluated.value.isNull() && !evaluated.messages.isEmpty();
    };
    CHECK(stopped("count(for x in 1..1000000000000 return 1)"));
    CHECK(stopped("{f: function(x) f(x), r: f(1)}.r"));
    CHECK(stopped("some x in 1..100000, y in 1..100000, z in 1..100000 satisfies x < 0"));
    CHECK(
        stopped("(for i in 0..60 return if i = 0 then \"ab\" else partial[-1] + partial[-1])[-1]"));
}

TEST_CASE("values do not nest without end: taking them down would need the stack")
{
    const auto last = [](const char *step) {
        return evaluateText(QStringLiteral("(for i in 0..200000 return if i = 0 then 1 else ")
                            + QString::fromLatin1(step) + QStringLiteral(")[1]"));
    };
    CHECK(!last("i").value.isNull());
    (void)last("[partial[i]]");
    (void)last("{a: partial[i]}");
    (void)last("{p: partial[i], f: function() p}.f");
    CHECK(literal(QStringLiteral("count(for i in 0..300 return if i = 0 then 1 else [partial[i]])"))
          == u"301");
}

TEST_CASE("a merge sort takes an order that contradicts itself")
{
    CHECK(literal(QStringLiteral("count(sort([3, 1, 2, 5, 4], function(a, b) true))")) == u"5");
}

TEST_CASE("decimals: text and back, order and arithmetic agree")
{
    base::SeededRng rng(7);
    for (int i = 0; i < 5'000; ++i) {
        const auto whole = [&] { return std::int64_t(rng.below(2'000'000)) - 1'000'000; };
        const auto number = [&] {
            return *Decimal::fromInt(whole())
                        .rounded(0, Rounding::HalfEven)
                        ->dividedBy(Decimal::fromInt(std::int64_t(1) << rng.below(12)));
        };
        const Decimal a = number();
        const Decimal b = number();
        CHECK(*Decimal::fromText(a.toText()) == a);
        CHECK(*a.plus(b)->minus(b) == a);
        CHECK((a < b) == (a.toDouble() < b.toDouble()));
        CHECK((*a.times(b) == *b.times(a)));
        CHECK(a.compare(*a.rounded(3, Rounding::Ceiling)) <= 0);
        CHECK(a.compare(*a.rounded(3, Rounding::Floor)) >= 0);
    }
}

TEST_CASE("days and dates agree over 24 centuries and at the edges")
{
    const std::int64_t first = Date{-400, 1, 1}.dayNumber();
    Date before = *Date::fromDayNumber(first - 1);
    for (std::int64_t day = first; day < first + 2400 * 366LL; day += 1) {
        const auto date = Date::fromDayNumber(day);
        if (!date || date->dayNumber() != day || *plusDays(before, 1) != *date)
            FAIL(day);
        before = *date;
    }
    CHECK(Date{1970, 1, 1}.dayNumber() == 0);
    CHECK(Date{2000, 2, 29}.weekday() == 2);
    CHECK(!plusDays(Date{kMaxYear, 12, 31}, 1));
    CHECK(!plusDays(Date{-kMaxYear, 1, 1}, -1));
}
