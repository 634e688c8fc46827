// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/decision/dmn/check.h"
#include "core/decision/dmn/model.h"
#include "core/decision/feel/json.h"
#include "feel_fixture.h"

using namespace dunlin;
using namespace dunlin::dmn;

namespace {

/// A table of one input; a rule is its cell, and gives its number.
std::shared_ptr<const Model> model(const QByteArray &type, const QList<QByteArray> &cells,
                                   const QByteArray &policy = "UNIQUE")
{
    QByteArray xml = "<definitions xmlns=\"https://www.omg.org/spec/DMN/20230324/MODEL/\" "
                     "name=\"m\" namespace=\"urn:m\"><inputData id=\"i\" name=\"x\"><variable "
                     "name=\"x\" typeRef=\""
                     + type
                     + "\"/></inputData><decision id=\"d\" name=\"D\"><variable name=\"D\"/>"
                       "<informationRequirement><requiredInput href=\"#i\"/>"
                       "</informationRequirement><decisionTable hitPolicy=\""
                     + policy + "\"><input><inputExpression typeRef=\"" + type
                     + "\"><text>x</text></inputExpression></input><output name=\"D\"/>";
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QByteArray cell = cells[i];
        cell.replace("<", "&lt;");
        xml += "<rule><inputEntry><text>" + cell + "</text></inputEntry><outputEntry><text>"
               + QByteArray::number(i + 1) + "</text></outputEntry></rule>";
    }
    const auto read = Model::load(xml + "</decisionTable></decision></definitions>");
    if (!read)
        FAIL(read.error().detail.toStdString());
    CHECK((*read)->problems().empty());
    return *read;
}

QByteArray decide(const Model &of, const QByteArray &inputs)
{
    const auto values = feel::valueFromJson(inputs);
    REQUIRE(values);
    return feel::toJson(of.decide(QStringLiteral("D"), *values).value);
}

} // namespace

TEST_CASE("cells that test for null leave the rest of a table as it was")
{
    const auto numbers = model("number", {"null", "< 10", ">= 10"});
    CHECK(decide(*numbers, R"({"x": null})") == "1");
    CHECK(decide(*numbers, R"({"x": 3})") == "2");
    CHECK(decide(*numbers, R"({"x": 10})") == "3");
    const TableReport report = checkTable(*numbers->tables().front());
    CHECK(report.notChecked.isEmpty());
    CHECK(report.gaps.empty());
    CHECK(report.overlaps.empty());

    const auto known = model("number", {"null", "not(null)"});
    CHECK(decide(*known, R"({"x": null})") == "1");
    CHECK(decide(*known, R"({"x": 3})") == "2");
    CHECK(checkTable(*known->tables().front()).gaps.empty());

    const auto words = model("string", {"null, \"a\"", "not(\"a\", null)"});
    CHECK(decide(*words, R"({"x": null})") == "1");
    CHECK(decide(*words, R"({"x": "a"})") == "1");
    CHECK(decide(*words, R"({"x": "b"})") == "2");
    CHECK(checkTable(*words->tables().front()).notChecked.isEmpty());
}

TEST_CASE("between two days, or two counts of months, there is nothing")
{
    const auto report = [](const QByteArray &type, const QList<QByteArray> &cells) {
        return checkTable(*model(type, cells)->tables().front());
    };
    const TableReport days = report("date", {"<= date(\"2026-01-31\")", ">= date(\"2026-02-01\")"});
    CHECK(days.gaps.empty());
    CHECK(days.overlaps.empty());
    CHECK(report("date", {"< date(\"2026-01-03\")", "> date(\"2026-01-02\")"}).overlaps.empty());
    CHECK(report("years and months duration", {"<= @\"P11M\"", ">= @\"P1Y\""}).gaps.empty());
    const TableReport open = report("date", {"< date(\"2026-01-03\")", "> date(\"2026-01-04\")"});
    REQUIRE(open.gaps.size() == 1);
    CHECK(open.gaps[0] == Box{QStringLiteral("[date(\"2026-01-03\")..date(\"2026-01-04\")]")});
    CHECK(report("number", {"<= 1", ">= 2"}).gaps.size() == 1); // numbers need not be whole
}

TEST_CASE("times and moments are axes too")
{
    const auto day =
        model("time", {"[time(\"00:00:00\")..time(\"12:00:00\"))", "> time(\"12:00:00\")"});
    CHECK(decide(*day, R"({"x": "09:30:00"})") == "1");
    CHECK(decide(*day, R"({"x": "18:00:00"})") == "2");
    CHECK(decide(*day, R"({"x": "12:00:00"})") == "null");
    const TableReport report = checkTable(*day->tables().front());
    REQUIRE(report.gaps.size() == 1);
    CHECK(report.gaps[0] == Box{QStringLiteral("time(\"12:00:00\")")});

    const auto moments = model("date and time", {"< date and time(\"2026-01-01T00:00:00\")",
                                                 ">= date and time(\"2026-01-01T00:00:00\")"});
    CHECK(decide(*moments, R"({"x": "2025-12-31T23:59:59"})") == "1");
    CHECK(decide(*moments, R"({"x": "2026-01-01T00:00:00"})") == "2");
    // With a zone it is another kind of moment: it compares with none of these.
    CHECK(decide(*moments, R"({"x": "2026-01-01T00:00:00Z"})") == "null");
    CHECK(checkTable(*moments->tables().front()).gaps.empty());
}

TEST_CASE("a range is made of a text whose ends call date, time or duration")
{
    using feel::literal;
    CHECK(
        literal(QStringLiteral("range(\"[date(\\\"1978-09-12\\\")..date(\\\"1978-10-12\\\")]\") = "
                               "[@\"1978-09-12\"..@\"1978-10-12\"]"))
        == u"true");
    CHECK(literal(QStringLiteral("range(\"[duration(\\\"P1D\\\")..duration(\\\"P2D\\\"))\").end "
                                 "included"))
          == u"false");
    CHECK(literal(QStringLiteral("range(\"[1+1..3]\")")) == u"null");
}

TEST_CASE("named arguments choose between signatures of the same names by their order")
{
    using feel::literal;
    CHECK(literal(QStringLiteral("before(range: [1..2], point: 3)")) == u"true");
    CHECK(literal(QStringLiteral("before(point: 3, range: [1..2])")) == u"false");
    CHECK(literal(QStringLiteral("after(range: [4..5], point: 3)")) == u"true");
    CHECK(literal(QStringLiteral("during(range: [1..5], point: 3)")) == u"true");
}
