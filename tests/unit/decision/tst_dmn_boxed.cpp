// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/decision/dmn/model.h"
#include "core/decision/feel/json.h"

using namespace dunlin;
using namespace dunlin::dmn;

namespace {

const QByteArray kHead = "<definitions xmlns=\"https://www.omg.org/spec/DMN/20230324/MODEL/\" ";

QByteArray lit(const QByteArray &feel)
{
    QByteArray escaped = feel;
    escaped.replace("&", "&amp;").replace("<", "&lt;");
    return "<literalExpression><text>" + escaped + "</text></literalExpression>";
}

QByteArray in(const QByteArray &element, const QByteArray &expression)
{
    return "<" + element + ">" + expression + "</" + element + ">";
}

/// The value of a boxed expression in a model of its own, as FEEL writes it.
std::string of(const QByteArray &expression)
{
    const auto model =
        Model::load(kHead + "name=\"m\" namespace=\"urn:m\"><decision id=\"d\" name=\"D\">"
                    + expression + "</decision></definitions>");
    if (!model)
        return model.error().detail.toStdString();
    return feel::literalOf((*model)->decide(QStringLiteral("D"), {}).value).toStdString();
}

QByteArray entry(const QByteArray &name, const QByteArray &expression)
{
    return "<contextEntry>" + (name.isEmpty() ? name : "<variable name=\"" + name + "\"/>")
           + expression + "</contextEntry>";
}

QByteArray binding(const QByteArray &name, const QByteArray &expression)
{
    return "<binding><parameter name=\"" + name + "\"/>" + expression + "</binding>";
}

} // namespace

TEST_CASE("boxed lists, relations and contexts")
{
    CHECK(of(in("list", lit("1") + lit("\"a\"") + in("list", lit("2")))) == "[1, \"a\", [2]]");
    const QByteArray relation = "<relation><column name=\"first name\"/><column name=\"age\"/>"
                                "<row>"
                                + lit("\"Ann\"") + lit("40") + "</row><row>" + lit("\"Bob\"")
                                + lit("20 + 1") + "</row></relation>";
    CHECK(of(relation) == "[{first name: \"Ann\", age: 40}, {first name: \"Bob\", age: 21}]");
    CHECK(
        of(in("context", entry("people", relation) + entry("", lit("people[age < 30].first name"))))
        == "[\"Bob\"]");
    CHECK(of(in("context", entry("a", lit("1")) + entry("b", lit("a + 1")))) == "{a: 1, b: 2}");
}

TEST_CASE("boxed conditional, filter and iterators")
{
    CHECK(of(in("conditional",
                in("if", lit("1 < 2")) + in("then", lit("\"yes\"")) + in("else", lit("\"no\""))))
          == "\"yes\"");
    CHECK(of(in("filter", in("in", lit("[{x: 1}, {x: 2}, {x: 3}]")) + in("match", lit("x > 1"))))
          == "[{x: 2}, {x: 3}]");
    CHECK(of(in("filter", in("in", lit("[4, 5, 6]")) + in("match", lit("item > 4")))) == "[5, 6]");
    CHECK(of("<for iteratorVariable=\"one number\">" + in("in", lit("1..3"))
             + in("return", lit("one number * 2")) + "</for>")
          == "null"); // a boxed iterator goes through a list
    CHECK(of("<for iteratorVariable=\"one number\">" + in("in", lit("[1, 2, 3]"))
             + in("return", lit("one number * 2")) + "</for>")
          == "[2, 4, 6]");
    CHECK(of("<for iteratorVariable=\"n\">" + in("in", lit("[1, 2, 3]"))
             + in("return", lit("n + count(partial)")) + "</for>")
          == "[1, 3, 5]");
    CHECK(of("<some iteratorVariable=\"n\">" + in("in", lit("[1, 2]"))
             + in("satisfies", lit("n > 1")) + "</some>")
          == "true");
    CHECK(of("<every iteratorVariable=\"n\">" + in("in", lit("[1, 2]"))
             + in("satisfies", lit("n > 1")) + "</every>")
          == "false");
}

TEST_CASE("boxed functions and invocations, by name and recursive")
{
    const QByteArray function =
        "<functionDefinition><formalParameter name=\"x\" typeRef=\"number\"/>"
        "<formalParameter name=\"y\"/>"
        + lit("x - y") + "</functionDefinition>";
    const QByteArray call = "<invocation>" + lit("f") + binding("y", lit("1"))
                            + binding("x", lit("5")) + "</invocation>";
    CHECK(of(in("context", entry("f", function) + entry("", call))) == "4");
    CHECK(of(in("context", entry("f", function) + entry("", lit("f(\"a\", 1)")))) == "null");
    const QByteArray factorial = "<functionDefinition><formalParameter name=\"n\"/>"
                                 + lit("if n < 2 then 1 else n * fac(n - 1)")
                                 + "</functionDefinition>";
    CHECK(of(in("context", entry("fac", factorial) + entry("", lit("fac(5)")))) == "120");
    CHECK(of("<invocation>" + lit("substring") + binding("string", lit("\"foobar\""))
             + binding("start position", lit("4")) + "</invocation>")
          == "\"bar\"");
}

TEST_CASE("a boxed expression that lacks a part is a problem with its place")
{
    const auto model =
        Model::load(kHead + "namespace=\"urn:m\"><decision id=\"d\" name=\"D\">"
                    + in("conditional", in("if", lit("true"))) + "</decision></definitions>");
    REQUIRE(model);
    REQUIRE((*model)->problems().size() == 2);
    CHECK((*model)->problems()[0].place == u"D, then");
}

TEST_CASE("imported models: types, decisions and functions under the import's name")
{
    const QByteArray library =
        kHead
        + "name=\"lib\" namespace=\"urn:lib\"><itemDefinition "
          "name=\"tAge\"><typeRef>number</typeRef>"
          "<allowedValues><text>[0..150]</text></allowedValues></itemDefinition>"
          "<inputData id=\"i\" name=\"age\"><variable name=\"age\" typeRef=\"tAge\"/></inputData>"
          "<businessKnowledgeModel id=\"b\" name=\"say it\"><encapsulatedLogic>"
          "<formalParameter name=\"what\"/>"
        + lit("\"it is \" + what")
        + "</encapsulatedLogic></businessKnowledgeModel>"
          "<decision id=\"d\" name=\"is adult\"><informationRequirement><requiredInput "
          "href=\"#i\"/>"
          "</informationRequirement>"
        + lit("age >= 18") + "</decision></definitions>";
    const auto main = [](const QByteArray &name, const QByteArray &expression) {
        return kHead + "name=\"main\" namespace=\"urn:main\"><import name=\"" + name
               + "\" namespace=\"urn:lib\" "
                 "importType=\"https://www.omg.org/spec/DMN/20230324/MODEL/\"/>"
                 "<decision id=\"r\" name=\"R\"><informationRequirement>"
                 "<requiredDecision href=\"urn:lib#d\"/></informationRequirement>"
                 "<knowledgeRequirement><requiredKnowledge href=\"urn:lib#b\"/>"
                 "</knowledgeRequirement>"
               + lit(expression) + "</decision></definitions>";
    };
    const auto imports = [&](const QString &space, const QString &) -> base::Result<QByteArray> {
        CHECK(space == u"urn:lib");
        return library;
    };
    const auto decide = [&](const QByteArray &xml, int age) {
        const auto model = Model::load(xml, imports);
        if (!model)
            FAIL(model.error().detail.toStdString());
        const auto inputs =
            feel::Value::context({{QStringLiteral("age"), feel::Value::number(age)}});
        return feel::literalOf((*model)->decide(QStringLiteral("R"), inputs).value).toStdString();
    };
    const QByteArray named = main("lib", "if lib.is adult then lib.say it(\"fine\") else \"no\"");
    CHECK(decide(named, 20) == "\"it is fine\"");
    CHECK(decide(named, 10) == "\"no\"");
    CHECK(decide(named, 200) == "\"no\""); // not allowed: null
    CHECK(decide(main("", "if is adult then say it(\"fine\") else \"no\""), 20)
          == "\"it is fine\"");
    CHECK(!Model::load(named));
}

TEST_CASE("an input that is reached by two imports has the value that is given under each")
{
    const QByteArray type = "importType=\"https://www.omg.org/spec/DMN/20230324/MODEL/\"/>";
    const auto decision = [](const QByteArray &name, const QByteArray &needs,
                             const QByteArray &expression) {
        return "<decision id=\"d\" name=\"" + name + "\">" + needs + lit(expression)
               + "</decision></definitions>";
    };
    const auto needs = [](const QByteArray &kind, const QByteArray &href) {
        return "<informationRequirement><required" + kind + " href=\"" + href
               + "\"/></informationRequirement>";
    };
    const QByteArray base = kHead
                            + "name=\"a\" namespace=\"urn:a\"><inputData id=\"i\" name=\"who\">"
                              "<variable name=\"who\" typeRef=\"string\"/></inputData>"
                            + decision("greeting", needs("Input", "#i"), "\"hello \" + who");
    const auto middle = [&](const QByteArray &space, const QByteArray &word) {
        return kHead + "name=\"m\" namespace=\"" + space
               + "\"><import name=\"a\" namespace=\"urn:a\" " + type
               + decision("said", needs("Decision", "urn:a#d"), '"' + word + ": \" + a.greeting");
    };
    const auto model = Model::load(
        kHead + "name=\"main\" namespace=\"urn:main\"><import name=\"one\" namespace=\"urn:1\" "
            + type + "<import name=\"two\" namespace=\"urn:2\" " + type
            + decision("R", needs("Decision", "urn:1#d") + needs("Decision", "urn:2#d"),
                       "one.said + \", \" + two.said"),
        [&](const QString &space, const QString &) -> base::Result<QByteArray> {
            return space == u"urn:a" ? base : middle(space.toLatin1(), space.last(1).toLatin1());
        });
    if (!model)
        FAIL(model.error().detail.toStdString());
    const auto decide = [&](const char *feelText) {
        const auto inputs = feel::valueFromJson(feelText);
        REQUIRE(inputs);
        return feel::literalOf((*model)->decide(QStringLiteral("R"), *inputs).value).toStdString();
    };
    CHECK(decide(R"({"one": {"a": {"who": "Ann"}}, "two": {"a": {"who": "Bo"}}})")
          == "\"1: hello Ann, 2: hello Bo\"");
    CHECK(decide(R"({"one": {"a": {"who": "Ann"}}, "who": "Cy"})")
          == "\"1: hello Ann, 2: hello Cy\"");
    CHECK(decide(R"({"who": "Cy"})") == "\"1: hello Cy, 2: hello Cy\"");
}
