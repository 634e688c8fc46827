// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/decision/dmn/check.h"
#include "core/decision/dmn/model.h"
#include "core/decision/feel/json.h"

using namespace dunlin;
using namespace dunlin::dmn;

namespace {

QByteArray definitions(const QByteArray &body)
{
    return "<definitions xmlns=\"https://www.omg.org/spec/DMN/20230324/MODEL/\" name=\"m\" "
           "namespace=\"urn:m\">"
           + body + "</definitions>";
}

QByteArray input(const QByteArray &name, const QByteArray &type)
{
    return "<inputData id=\"i_" + name + "\" name=\"" + name + "\"><variable name=\"" + name
           + "\" typeRef=\"" + type + "\"/></inputData>";
}

QByteArray needs(const QByteArray &id)
{
    return "<informationRequirement><requiredInput href=\"#" + id + "\"/></informationRequirement>";
}

QByteArray needsDecision(const QByteArray &id)
{
    return "<informationRequirement><requiredDecision href=\"#" + id
           + "\"/></informationRequirement>";
}

QByteArray text(const QByteArray &feel)
{
    QByteArray escaped = feel;
    escaped.replace("&", "&amp;").replace("<", "&lt;");
    return "<text>" + escaped + "</text>";
}

QByteArray literalExpression(const QByteArray &feel)
{
    return "<literalExpression>" + text(feel) + "</literalExpression>";
}

QByteArray decision(const QByteArray &name, const QByteArray &body)
{
    return "<decision id=\"d_" + name + "\" name=\"" + name + "\"><variable name=\"" + name + "\"/>"
           + body + "</decision>";
}

/// A table of one number and one string input; a rule is "cell;cell;output".
QByteArray table(const QByteArray &attributes, const QByteArray &outputs,
                 const QList<QByteArray> &rules)
{
    QByteArray xml = "<decisionTable " + attributes + ">"
                     + "<input><inputExpression typeRef=\"number\">" + text("days")
                     + "</inputExpression></input><input><inputExpression typeRef=\"string\">"
                     + text("kind") + "</inputExpression></input>" + outputs;
    for (const QByteArray &rule : rules) {
        const QList<QByteArray> cells = rule.split(';');
        xml += "<rule><inputEntry>" + text(cells[0]) + "</inputEntry><inputEntry>" + text(cells[1])
               + "</inputEntry>";
        for (int i = 2; i < cells.size(); ++i)
            xml += "<outputEntry>" + text(cells[i]) + "</outputEntry>";
        xml += "</rule>";
    }
    return xml + "</decisionTable>";
}

QByteArray tableModel(const QByteArray &attributes, const QByteArray &outputs,
                      const QList<QByteArray> &rules)
{
    return definitions(
        input("days", "number") + input("kind", "string")
        + decision("D", needs("i_days") + needs("i_kind") + table(attributes, outputs, rules)));
}

std::shared_ptr<const Model> load(const QByteArray &xml)
{
    const auto model = Model::load(xml);
    if (!model)
        FAIL(model.error().detail.toStdString());
    return *model;
}

QString refusal(const QByteArray &xml)
{
    const auto model = Model::load(xml);
    return model ? QString() : model.error().detail;
}

std::string run(const Model &model, const char *name, const char *inputs)
{
    const auto value = feel::valueFromJson(inputs);
    REQUIRE(value);
    return feel::toJson(model.decide(QString::fromLatin1(name), *value).value).toStdString();
}

const QByteArray kOutput = "<output/>";
const QList<QByteArray> kOverlapping = {"<= 30;-;\"soft\"", "[20..90];-;\"firm\"",
                                        "> 90;\"b2b\";\"legal\"", "> 60;-;\"firm\""};

} // namespace

TEST_CASE("hit policies")
{
    const auto of = [](const char *attributes, const char *inputs,
                       const QByteArray &output = kOutput) {
        return run(*load(tableModel(attributes, output, kOverlapping)), "D", inputs);
    };
    CHECK(of("", R"({"days": 10, "kind": "x"})") == "\"soft\"");
    CHECK(of("hitPolicy=\"UNIQUE\"", R"({"days": 25, "kind": "x"})") == "null");
    CHECK(of("hitPolicy=\"ANY\"", R"({"days": 70, "kind": "x"})") == "\"firm\"");
    CHECK(of("hitPolicy=\"ANY\"", R"({"days": 25, "kind": "x"})") == "null");
    CHECK(of("hitPolicy=\"FIRST\"", R"({"days": 25, "kind": "x"})") == "\"soft\"");
    CHECK(of("hitPolicy=\"RULE ORDER\"", R"({"days": 25, "kind": "x"})") == "[\"soft\",\"firm\"]");
    CHECK(of("hitPolicy=\"COLLECT\"", R"({"days": 99, "kind": "b2b"})") == "[\"legal\",\"firm\"]");
    CHECK(of("hitPolicy=\"COLLECT\" aggregation=\"COUNT\"", R"({"days": 99, "kind": "b2b"})")
          == "2");
    const QByteArray ordered =
        "<output><outputValues>" + text("\"legal\",\"firm\",\"soft\"") + "</outputValues></output>";
    CHECK(of("hitPolicy=\"PRIORITY\"", R"({"days": 25, "kind": "x"})", ordered) == "\"firm\"");
    CHECK(of("hitPolicy=\"OUTPUT ORDER\"", R"({"days": 25, "kind": "x"})", ordered)
          == "[\"firm\",\"soft\"]");
}

TEST_CASE("aggregation, defaults and several outputs")
{
    const QList<QByteArray> numbers = {"> 10;-;5", "> 20;-;7.5", "-;\"x\";1"};
    const auto sum =
        load(tableModel("hitPolicy=\"COLLECT\" aggregation=\"SUM\"", kOutput, numbers));
    CHECK(run(*sum, "D", R"({"days": 25, "kind": "x"})") == "13.5");
    const auto least =
        load(tableModel("hitPolicy=\"COLLECT\" aggregation=\"MIN\"", kOutput, numbers));
    CHECK(run(*least, "D", R"({"days": 25, "kind": "y"})") == "5");
    const QByteArray outputs = "<output name=\"step\"><defaultOutputEntry>" + text("\"none\"")
                               + "</defaultOutputEntry></output><output name=\"fee\"/>";
    const auto both = load(tableModel("", outputs, {"> 10;-;\"call\";days * 2"}));
    CHECK(run(*both, "D", R"({"days": 11, "kind": "x"})") == R"({"step":"call","fee":22})");
    CHECK(run(*both, "D", R"({"days": 1, "kind": "x"})") == R"({"step":"none","fee":null})");
}

TEST_CASE("an index over columns answers as the cells themselves do")
{
    // The same rules twice: once as literals, which are indexed, once with a condition that is not.
    QList<QByteArray> plain;
    QList<QByteArray> spoken;
    for (int i = 0; i < 130; ++i) { // three words of a mask
        const QByteArray low = QByteArray::number(i * 3);
        const QByteArray high = QByteArray::number(i * 3 + 5) + ".5";
        plain << "[" + low + ".." + high + ");not(\"b\");" + QByteArray::number(i);
        spoken << "? >= " + low + " and ? < " + high + ";? != \"b\";" + QByteArray::number(i);
    }
    const auto indexed = load(tableModel("hitPolicy=\"COLLECT\"", kOutput, plain));
    const auto evaluated = load(tableModel("hitPolicy=\"COLLECT\"", kOutput, spoken));
    for (const char *days : {"0", "5.4999", "5.5", "3", "2.9999999999999999999999", "389", "-1",
                             "392.5", "100.1", "null"}) {
        for (const char *kind : {"\"a\"", "\"b\"", "null"}) {
            const QByteArray inputs =
                QByteArray("{\"days\": ") + days + ", \"kind\": " + kind + "}";
            INFO(inputs.toStdString());
            CHECK(run(*indexed, "D", inputs) == run(*evaluated, "D", inputs));
        }
    }
}

TEST_CASE("requirements, knowledge models, contexts and services")
{
    const auto model = load(definitions(
        input("x", "number")
        + "<businessKnowledgeModel id=\"b\" name=\"double it\"><encapsulatedLogic>"
          "<formalParameter name=\"n\" typeRef=\"number\"/>"
        + literalExpression("n * 2") + "</encapsulatedLogic></businessKnowledgeModel>"
        + decision("A", needs("i_x")
                            + "<knowledgeRequirement><requiredKnowledge href=\"#b\"/>"
                              "</knowledgeRequirement>"
                            + literalExpression("double it(x) + 1"))
        + decision("B", needsDecision("d_A") + "<context><contextEntry><variable name=\"big one\"/>"
                            + literalExpression("A * 10") + "</contextEntry><contextEntry>"
                            + literalExpression("big one + 1") + "</contextEntry></context>")
        + "<decisionService id=\"s\" name=\"S\"><outputDecision href=\"#d_B\"/>"
          "<encapsulatedDecision href=\"#d_A\"/><inputData href=\"#i_x\"/></decisionService>"
        + decision("C", "<knowledgeRequirement><requiredKnowledge href=\"#s\"/>"
                        "</knowledgeRequirement>"
                            + literalExpression("S(3)"))));
    CHECK(run(*model, "A", R"({"x": 2})") == "5");
    CHECK(run(*model, "B", R"({"x": 2})") == "51");
    CHECK(run(*model, "C", "{}") == "71");
    const auto direct = model->invoke(QStringLiteral("S"), *feel::valueFromJson(R"({"x": 1})"));
    CHECK(feel::literalOf(direct.value) == u"31");
    CHECK(
        model->decide(QStringLiteral("A"), *feel::valueFromJson(R"({"x": "two"})")).value.isNull());
}

TEST_CASE("types: allowed values, conversions and dates as text")
{
    const auto model = load(definitions(
        "<itemDefinition name=\"tKind\"><typeRef>string</typeRef><allowedValues>"
        + text("\"a\", \"b\"")
        + "</allowedValues></itemDefinition>"
          "<itemDefinition name=\"tCase\"><itemComponent name=\"due on\"><typeRef>date</typeRef>"
          "</itemComponent><itemComponent name=\"kind\"><typeRef>tKind</typeRef></itemComponent>"
          "</itemDefinition>"
        + input("case", "tCase")
        + decision("D", needs("i_case") + literalExpression("case.due on + duration(\"P1D\")"))));
    CHECK(run(*model, "D", R"({"case": {"due on": "2026-11-26", "kind": "a"}})")
          == "\"2026-11-27\"");
    CHECK(run(*model, "D", R"({"case": {"due on": "2026-11-26", "kind": "z"}})") == "null");
}

TEST_CASE("what is broken is refused with place and reason")
{
    CHECK(refusal("<a/>").contains(QStringLiteral("definitions")));
    CHECK(refusal("<definitions xmlns=\"urn:other\"/>").contains(QStringLiteral("urn:other")));
    CHECK(refusal("<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>")
              .contains(QStringLiteral("document type")));
    CHECK(refusal(definitions("<decision")).contains(QStringLiteral("line 1")));
    CHECK(refusal(definitions(decision("A", needsDecision("d_B") + literalExpression("B"))
                              + decision("B", needsDecision("d_A") + literalExpression("A"))))
              .contains(QStringLiteral("A -> B -> A")));
    CHECK(refusal(definitions(decision("A", needs("i_none") + literalExpression("1"))))
              .contains(QStringLiteral("#i_none")));
    CHECK(refusal(tableModel("hitPolicy=\"SOMETIMES\"", kOutput, {}))
              .contains(QStringLiteral("SOMETIMES")));
    CHECK(refusal(tableModel("", kOutput + kOutput, {"-;-;1"})).contains(QStringLiteral("rule 1")));
    const QByteArray deep = QByteArray("<a>").repeated(500);
    CHECK(refusal(deep).contains(QStringLiteral("nest deeper")));
}

TEST_CASE("an expression that cannot be read is a problem of its decision alone")
{
    const auto model = load(definitions(decision("Good", literalExpression("1 + 1"))
                                        + decision("Bad", literalExpression("1 +"))
                                        + decision("Zero", literalExpression("1 / 0"))));
    CHECK(run(*model, "Good", "{}") == "2");
    REQUIRE(model->problems().size() == 2);
    CHECK(model->problems()[0].place == u"Bad");
    CHECK(model->problems()[1].place == u"Zero"); // known before it is asked for
    CHECK(model->problems()[1].what == u"division by zero");
    CHECK(model->decide(QStringLiteral("Bad"), {})
              .messages.value(0)
              .contains(QStringLiteral("line 1, column 4")));
    CHECK(model->decide(QStringLiteral("Zero"), {}).messages.value(0) == u"division by zero");
    CHECK(model->decide(QStringLiteral("None"), {})
              .messages.value(0)
              .contains(QStringLiteral("no decision")));
}

TEST_CASE("an input that is missing is named; null is an answer")
{
    const auto model = load(definitions(
        input("x", "number") + decision("A", needs("i_x") + literalExpression("x = null"))));
    const Answer missing = model->decide(QStringLiteral("A"), *feel::valueFromJson("{}"));
    CHECK(missing.messages.value(0) == u"the input \"x\" is missing");
    const Answer given = model->decide(QStringLiteral("A"), *feel::valueFromJson(R"({"x": null})"));
    CHECK(given.messages.isEmpty());
    CHECK(given.value.isTrue());
}

TEST_CASE("gaps are looked for among the allowed values alone")
{
    const QByteArray types =
        "<itemDefinition name=\"tDays\"><typeRef>number</typeRef><allowedValues>" + text("[0..100]")
        + "</allowedValues></itemDefinition><itemDefinition name=\"tKind\">"
          "<typeRef>string</typeRef><allowedValues>"
        + text("\"a\", \"b\"") + "</allowedValues></itemDefinition>";
    const auto model =
        load(definitions(types + input("days", "tDays") + input("kind", "tKind")
                         + decision("D", needs("i_days") + needs("i_kind")
                                             + table("", kOutput, {"< 50;-;1", ">= 60;\"a\";2"}))));
    const TableReport report = checkTable(*model->tables().front());
    REQUIRE(report.gaps.size() == 2);
    CHECK(report.gaps[0] == Box{QStringLiteral("[50..60)"), QStringLiteral("-")});
    CHECK(report.gaps[1] == Box{QStringLiteral("[60..100]"), QStringLiteral("\"b\"")});
}

TEST_CASE("functions of other languages are refused by name")
{
    const auto model = load(
        definitions("<businessKnowledgeModel id=\"b\" name=\"f\"><encapsulatedLogic kind=\"Java\">"
                    "<formalParameter name=\"n\"/></encapsulatedLogic></businessKnowledgeModel>"
                    + decision("A", "<knowledgeRequirement><requiredKnowledge href=\"#b\"/>"
                                    "</knowledgeRequirement>"
                                        + literalExpression("f(1)"))));
    const Answer answer = model->decide(QStringLiteral("A"), {});
    CHECK(answer.value.isNull());
    CHECK(answer.messages.value(0).contains(QStringLiteral("Java")));
}

TEST_CASE("gaps, overlaps and masked rules are named with their boxes")
{
    const auto check = [](const QByteArray &attributes, const QList<QByteArray> &rules) {
        return checkTable(*load(tableModel(attributes, kOutput, rules))->tables().front());
    };
    const TableReport gap = check("", {"< 10;-;1", "[20..30];\"a\";2", "> 30;-;3"});
    REQUIRE(gap.gaps.size() == 2);
    CHECK(gap.gaps[0] == Box{QStringLiteral("[10..20)"), QStringLiteral("-")});
    CHECK(gap.gaps[1] == Box{QStringLiteral("[20..30]"), QStringLiteral("not(\"a\")")});
    CHECK(gap.overlaps.empty());

    const TableReport overlap = check("", {"<= 10;-;1", ">= 10;-;2"});
    CHECK(overlap.gaps.empty());
    REQUIRE(overlap.overlaps.size() == 1);
    CHECK(overlap.overlaps[0].first == 1);
    CHECK(overlap.overlaps[0].second == 2);
    CHECK(overlap.overlaps[0].box == Box{QStringLiteral("10"), QStringLiteral("-")});
    CHECK(overlap.overlaps[0].conflict);

    const TableReport masked =
        check("hitPolicy=\"FIRST\"", {"< 50;-;1", "[10..20];\"a\";2", ">= 50;-;3", "-;-;4"});
    REQUIRE(masked.masked.size() == 2);
    CHECK(masked.masked[0].rule == 2);
    CHECK(masked.masked[0].by == std::vector<int>{1});
    CHECK(masked.masked[1].rule == 4);
    CHECK(masked.masked[1].by == std::vector<int>{1, 3});

    const TableReport types = check("", {"\"ten\";-;1"});
    REQUIRE(types.typeErrors.size() == 1);
    CHECK(types.typeErrors[0].startsWith(QStringLiteral("rule 1, input \"days\"")));
}

TEST_CASE("a prepared decision answers as the model does")
{
    const auto model = load(tableModel("hitPolicy=\"FIRST\"", kOutput, kOverlapping));
    const auto prepared = PreparedDecision::prepare(model, QStringLiteral("D"));
    REQUIRE(prepared);
    CHECK(prepared->inputNames() == QStringList{QStringLiteral("days"), QStringLiteral("kind")});
    feel::Evaluator evaluator;
    for (int days = 0; days < 120; days += 7) {
        std::vector<feel::Value> inputs{feel::Value::number(days),
                                        feel::Value(QStringLiteral("b2b"))};
        const QByteArray json = "{\"days\": " + QByteArray::number(days) + ", \"kind\": \"b2b\"}";
        CHECK(feel::toJson(prepared->evaluate(evaluator, inputs)).toStdString()
              == run(*model, "D", json));
    }
}

TEST_CASE("a model is written as it was read")
{
    const QByteArray xml = tableModel("hitPolicy=\"FIRST\"", kOutput, kOverlapping);
    const auto tree = base::readXml(xml);
    REQUIRE(tree);
    const auto again = load(base::writeXml(*tree));
    CHECK(run(*again, "D", R"({"days": 25, "kind": "x"})") == "\"soft\"");
}
