// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/unit/decision/feel_fixture.h"

using namespace dunlin;
using namespace dunlin::feel;

namespace {

struct Row {
    const char *text;
    const char *result; ///< as FEEL writes it
};

void checkAll(const std::vector<Row> &rows)
{
    for (const Row &row : rows) {
        INFO(row.text);
        const Evaluated evaluated = evaluateText(QString::fromUtf8(row.text));
        INFO(evaluated.messages.join(QStringLiteral("; ")).toStdString());
        CHECK(literalOf(evaluated.value).toStdString() == row.result);
    }
}

} // namespace

TEST_CASE("numbers are decimals of 34 digits")
{
    checkAll({{"0.1 + 0.2", "0.3"},
              {"0.1 + 0.2 = 0.3", "true"},
              {"1/3", "0.3333333333333333333333333333333333"},
              {"10 / 4", "2.5"},
              {"2 ** 3", "8"},
              {"7 ** 5", "16807"},
              {"10 ** -5", "0.00001"},
              {"2 ** 0.5", "1.414213562373095048801688724209698"},
              {"-10 ** 2", "100"},
              {"2 ** 3 ** 2", "64"},
              {"1.20", "1.2"},
              {"1.2*10**3", "1200"},
              {".5 + -.5", "0"},
              {"1e3", "1000"},
              {"1 / 0", "null"},
              {"10 + null", "null"},
              {"1 + \"a\"", "null"},
              {"10 + 20 / -5 - 3", "3"},
              {"-(5)", "-5"},
              {"9999999999999999999999999999999999 + 1", "10000000000000000000000000000000000"}});
}

TEST_CASE("logic has three values, and what decides alone decides")
{
    checkAll({{"true and null", "null"},
              {"false and null", "false"},
              {"null and false", "false"},
              {"true or null", "true"},
              {"false or null", "null"},
              {"null or null", "null"},
              {"true and 1", "null"},
              {"false or \"x\"", "null"},
              {"not(null)", "null"},
              {"not(true)", "false"},
              {"not(1)", "null"},
              {"if null then 1 else 2", "2"},
              {"if 1 then 1 else 2", "2"},
              {"true or false and false", "true"}});
}

TEST_CASE("equality is of one kind, null equals only null")
{
    checkAll({{"1 = 1.0", "true"},
              {"\"a\" = 1", "null"},
              {"null = null", "true"},
              {"null = 1", "false"},
              {"1 != null", "true"},
              {"[1, 2] = [1, 2]", "true"},
              {"[1, 2] = [2, 1]", "false"},
              {"{a: 1, b: 2} = {b: 2, a: 1}", "true"},
              {"{a: 1} = {a: 1, b: 2}", "false"},
              {"[1..3] = [1..3]", "true"},
              {"[1..3] = [1..3)", "false"},
              {"(< 10) = (null..10)", "true"},
              {"1 < \"a\"", "null"},
              {"\"a\" < \"b\"", "true"},
              {"date(\"2018-12-08\") = date(\"2018-12-08\")", "true"},
              {"@\"10:00:00+02:00\" = @\"08:00:00Z\"", "true"},
              {"is(@\"23:00:50z\", @\"23:00:50\")", "false"},
              {"is(@\"23:00:50z\", @\"23:00:50+00:00\")", "true"}});
}

TEST_CASE("ranges, between and in")
{
    checkAll({{"5 in [1..10]", "true"},
              {"10 in [1..10)", "false"},
              {"10 in ]1..10[", "false"},
              {"1 in (1..10]", "false"},
              {"5 in (< 3, > 4)", "true"},
              {"5 in <= 5", "true"},
              {"1 in [2, 3, 1]", "true"},
              {"1 in [[2..3], [0..1]]", "true"},
              {"1 in (1)", "true"},
              {"5 between 1 and 5", "true"},
              {"null between 1 and 5", "null"},
              {"\"b\" in [\"a\"..\"c\"]", "true"},
              {"[1..10].start", "1"},
              {"(1..10].start included", "false"},
              {"(>= 5).start", "5"},
              {"1 in [\"a\"..\"b\"]", "null"}});
}

TEST_CASE("lists: items, filters and members")
{
    checkAll(
        {{"[1, 2, 3][1]", "1"},
         {"[1, 2, 3][-1]", "3"},
         {"[1, 2, 3][4]", "null"},
         {"[1, 2, 3][item > 1]", "[2, 3]"},
         {"[{x: 1, y: 2}, {x: 2, y: 3}][x = 1]", "[{x: 1, y: 2}]"},
         {"[{x: 1, y: 2}, {x: 2, y: 3}].y", "[2, 3]"},
         {"[{x: 1}, {y: 2}].x", "[1, null]"},
         {"[{x: [{y: 1}, {y: 2}]}, {x: {y: 3}}].x.y", "[[1, 2], 3]"},
         {"[{item: 1}, {item: 2}][item >= 2]", "[{item: 2}]"},
         {"100[1]", "100"},
         {"100[item = 100]", "[100]"},
         {"[][1]", "null"},
         {"[][item > 1]", "[]"},
         {"{l: [1, 2, 3], n: 2, r: l[n]}.r", "2"},
         {"[{first name: \"a\", n: 1}, {first name: \"b\", n: 2}][first name = \"b\"].n", "[2]"},
         {"[1, [2, 3]][2][1]", "2"}});
}

TEST_CASE("loops and quantifiers")
{
    checkAll({{"for x in [1, 2, 3] return x * 2", "[2, 4, 6]"},
              {"for x in 1..3 return x", "[1, 2, 3]"},
              {"for x in 3..1 return x", "[3, 2, 1]"},
              {"for x in [1, 2], y in [10, 20] return x + y", "[11, 21, 12, 22]"},
              {"for x in [[1, 2], [3]], y in x return y", "[1, 2, 3]"},
              {"for i in 0..4 return if i = 0 then 1 else i * partial[-1]", "[1, 1, 2, 6, 24]"},
              {"for d in @\"2026-01-30\"..@\"2026-02-01\" return d.day", "[30, 31, 1]"},
              {"for x in null return x", "null"},
              {"some x in [1, 2, 3] satisfies x > 2", "true"},
              {"every x in [1, 2, 3] satisfies x > 2", "false"},
              {"every x in [] satisfies x > 2", "true"},
              {"some x in [] satisfies x > 2", "false"},
              {"some x in [1, null] satisfies x > 2", "null"},
              {"every x in 1..3 satisfies x < 4", "true"},
              {"1 + if true then 1 else 2", "2"},
              {"1 + if false then 1 else 2 + 3", "6"},
              {"count([0]) + count(for x in 1..2 return x)", "3"},
              {"true and some x in [1, 2] satisfies x = 2", "true"},
              {"1 + if", "null"},
              {"1 + function", "null"},
              {"some x in 3..1, y in x..4 satisfies x + y = 8", "false"},
              {"some x in [1, 2], y in [2, 3] satisfies x = y", "true"}});
}

TEST_CASE("contexts see their earlier entries, functions see where they were made")
{
    checkAll({{"{a: 1, b: a + 1}.b", "2"},
              {"{a b: 1, c: a b + 1}.c", "2"},
              {"{\"a+b\": 1}.a+b", "1"},
              {"{f: function(x) x * 2, r: f(4)}.r", "8"},
              {"{f: function(x: number, y: number) x - y, r: f(y: 1, x: 5)}.r", "4"},
              {"{fac: function(n) if n < 2 then 1 else n * fac(n - 1), r: fac(20)}.r",
               "2432902008176640000"},
              {"{y: 10, f: function(x) x + y, r: f(1)}.r", "11"},
              {"{f: function(x: string) x, r: f(1)}.r", "null"},
              {"{f: function(x) x, r: f()}.r", "null"},
              {"(function(x) x + 1)(2)", "3"},
              {"{a: {b: {c: 5}}}.a.b.c", "5"},
              {"{a: 1}.b", "null"},
              {"sort([3, 1, 2], function(x, y) x > y)", "[3, 2, 1]"}});
}

TEST_CASE("instance of")
{
    checkAll({{"1 instance of number", "true"},
              {"\"a\" instance of number", "false"},
              {"null instance of number", "false"},
              {"null instance of Null", "true"},
              {"1 instance of Any", "true"},
              {"[1, 2] instance of list<number>", "true"},
              {"[1, \"a\"] instance of list<number>", "false"},
              {"{a: 1} instance of context<a: number>", "true"},
              {"{a: \"x\"} instance of context<a: number>", "false"},
              {"[1..2] instance of range<number>", "true"},
              {"@\"P1D\" instance of days and time duration", "true"},
              {"@\"P1Y\" instance of years and months duration", "true"},
              {"@\"2026-01-01T00:00:00\" instance of date and time", "true"},
              {"(function(a: number) a) instance of function<number> -> Any", "true"}});
}

TEST_CASE("names may have blanks and symbols, the longest in scope is meant")
{
    const std::vector<std::pair<QString, Value>> names = {
        {QStringLiteral("a"), Value::number(5)},
        {QStringLiteral("b"), Value::number(3)},
        {QStringLiteral("a-b"), Value::number(100)},
        {QStringLiteral("Days past due"), Value::number(31)},
        {QStringLiteral("order"), Value::number(1)},
        {QStringLiteral("\U0001F40E"), Value::number(7)}};
    CHECK(literal(QStringLiteral("a-b"), names) == u"100");
    CHECK(literal(QStringLiteral("a - b"), names) == u"2");
    CHECK(literal(QStringLiteral("Days  past\n due + 1"), names) == u"32");
    CHECK(literal(QStringLiteral("order = 1 or false"), names) == u"true");
    CHECK(literal(QStringLiteral("\U0001F40E + 1"), names) == u"8");
    CHECK(literal(QStringLiteral("unknown thing"), names) == u"null");
}

TEST_CASE("comments and strings")
{
    checkAll({{"1 + /* two */ 2 // three", "3"},
              {"\"a\\\"b\\n\\u0041\"", "\"a\\\"b\\nA\""},
              {"\"\\U01F40E\"", "\"\U0001F40E\""},
              {"\"foo\" + \"bar\"", "\"foobar\""}});
}

TEST_CASE("unary tests")
{
    const Value five = Value::number(5);
    CHECK(holds(QStringLiteral("-"), five) == u"true");
    CHECK(holds(QStringLiteral("< 5, >= 5"), five) == u"true");
    CHECK(holds(QStringLiteral("[1..4], 7"), five) == u"false");
    CHECK(holds(QStringLiteral("not(5)"), five) == u"false");
    CHECK(holds(QStringLiteral("not(1, 2)"), five) == u"true");
    CHECK(holds(QStringLiteral("? > 4 and ? < 6"), five) == u"true");
    CHECK(holds(QStringLiteral("odd(?)"), five) == u"true");
    CHECK(holds(QStringLiteral("[4, 5]"), five) == u"true");
    CHECK(holds(QStringLiteral("null"), Value()) == u"true");
    CHECK(holds(QStringLiteral("false"), Value(false)) == u"true");
    CHECK(holds(QStringLiteral("true"), Value(false)) == u"false");
    CHECK(holds(QStringLiteral("< \"a\""), five) == u"null");
    CHECK(holds(QStringLiteral("-5"), Value::number(-5)) == u"true");
}

TEST_CASE("what cannot be read names the place")
{
    const auto why = [](const char *text) {
        return evaluateText(QString::fromUtf8(text)).messages.value(0);
    };
    CHECK(why("1 +").startsWith(QStringLiteral("line 1, column 4: ")));
    CHECK(why("[1,\n 2").startsWith(QStringLiteral("line 2, column 3: ")));
    CHECK(why("if true then 1").contains(QStringLiteral("else")));
    CHECK(why("\"abc").contains(QStringLiteral("no end")));
    CHECK(why("1 instance of nothing").contains(QStringLiteral("no type")));
    CHECK(why("1 / 0") == u"division by zero");
}
