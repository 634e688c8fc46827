// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/unit/compliance/case_file.h"

#include <QtCore/QJsonDocument>

using namespace dunlin;
using namespace dunlin::compliance;
using namespace dunlin::compliance::test;

namespace {

const char *const kSound = R"({"schema":"crp/1","pack_id":"x","version":"1","rules":[
 {"id":"x.cap","kind":"frequency_cap","citation":"c","channels":["call"],
  "when":{"eq":["attempt.recipient_role","consumer"]},
  "params":{"max":3,"window":{"unit":"local_days","n":7},"scope":["person"],
            "count":{"eq":["e.type","call"]}},
  "outcome":{"decision":"block"}}]})";

LoadedPacks loadText(const QByteArray &json)
{
    const std::vector<PackSource> sources{{QStringLiteral("x.json"), json}};
    return loadPacks(sources, vocabulary());
}

} // namespace

TEST_CASE("the shipped packs are sound, and are the versions that were released")
{
    const auto loaded = loadPacks(shippedSources(), vocabulary());
    CHECK(loaded.errors.empty());
    CHECK(loaded.warnings.empty());
    REQUIRE(loaded.set->packs.size() == 22);
    CHECK(loaded.set->packs.front().ref.id == "us.fed.regf");
    size_t rules = 0;
    for (const Pack &pack : loaded.set->packs) {
        rules += pack.rules.size();
        for (const Rule &rule : pack.rules)
            CHECK_FALSE(rule.explain.isEmpty());
    }
    CHECK(rules == 84);
    CHECK(shippedPacks(true)->packs.size() == 23);
}

TEST_CASE("a released pack that was changed is refused")
{
    std::vector<PackSource> sources = shippedSources();
    for (PackSource &source : sources) {
        if (source.name == QLatin1String("us.mi.445.json"))
            source.json.replace("\"21:00\"", "\"22:00\"");
    }
    const auto loaded = loadPacks(sources, vocabulary());
    REQUIRE(loaded.errors.size() == 1);
    CHECK(loaded.errors[0].pack == QStringLiteral("us.mi.445"));
    CHECK(loaded.errors[0].message.contains(QStringLiteral("new version")));
}

TEST_CASE("the hash of a pack does not hang on white space or the order of keys")
{
    const auto hashOf = [](const char *text) {
        return packHash(QJsonDocument::fromJson(text).object());
    };
    CHECK(hashOf(R"({"a":1,"b":[2]})") == hashOf(R"({ "b": [2], "a": 1.0, "sha256": "x" })"));
    CHECK(hashOf(R"({"a":1})") != hashOf(R"({"a":2})"));
    QJsonObject pack = QJsonDocument::fromJson(kSound).object();
    pack.insert(QStringLiteral("sha256"), QString::fromLatin1(base::toHex(packHash(pack))));
    CHECK(loadText(QJsonDocument(pack).toJson()).errors.empty());
    pack.insert(QStringLiteral("version"), QStringLiteral("2"));
    const auto changed = loadText(QJsonDocument(pack).toJson());
    REQUIRE(changed.errors.size() == 1);
    CHECK(changed.errors[0].path == QStringLiteral("sha256"));
}

TEST_CASE("what is wrong in a pack is told by rule and path")
{
    CHECK(loadText(kSound).errors.empty());
    struct Spoilt {
        const char *from;
        const char *to;
        const char *path;
    };
    const Spoilt cases[]{
        {"\"schema\":\"crp/1\"", "\"schema\":\"crp/2\"", "schema"},
        {"\"pack_id\":\"x\"", "\"pack_id\":\"\"", ""},
        {"\"version\":\"1\"", "\"version\":\"1\",\"status\":\"ripe\"", "status"},
        {"\"version\":\"1\"", "\"version\":\"1\",\"effective\":{\"from\":\"2026-13-01\"}",
         "effective.from"},
        {"\"version\":\"1\"",
         "\"version\":\"1\",\"effective\":{\"from\":\"2026-02-01\",\"to\":\"2026-01-01\"}",
         "effective"},
        {"\"version\":\"1\"", "\"version\":\"1\",\"calendar\":\"MOON\"", "calendar"},
        {"\"version\":\"1\"", "\"version\":\"1\",\"location_resolver\":\"moon\"",
         "location_resolver"},
        {"\"version\":\"1\"", "\"version\":\"1\",\"applies_if\":{\"eq\":[\"e.type\",\"call\"]}",
         "applies_if.eq[0]"},
        {"\"kind\":\"frequency_cap\"", "\"kind\":\"frequency\"", "rules[0].params"},
        {"\"citation\":\"c\",", "", "rules[0]"},
        {"[\"call\"]", "[\"cal\"]", "rules[0].channels[0]"},
        {"[\"call\"],", "[],", "rules[0].channels"},
        {"attempt.recipient_role", "attempt.recipient", "rules[0].when.eq[0]"},
        {"attempt.recipient_role", "person.role", "rules[0].when.eq[0]"},
        {"{\"eq\":[\"attempt.recipient_role\",\"consumer\"]}", "{\"is\":[1]}", "rules[0].when"},
        {"{\"eq\":[\"attempt.recipient_role\",\"consumer\"]}",
         "{\"in\":[\"attempt.recipient_role\",\"consumer\"]}", "rules[0].when.in[1]"},
        {"{\"eq\":[\"attempt.recipient_role\",\"consumer\"]}",
         "{\"eq\":[\"attempt.recipient_role\",\"$attempt.rank\"]}", "rules[0].when.eq[1]"},
        {"\"max\":3", "\"max\":-1", "rules[0].params.max"},
        {"\"max\":3", "\"max\":2.5", "rules[0].params.max"},
        {"\"max\":3", "\"max\":3,\"maximum\":3", "rules[0].params"},
        {"\"local_days\"", "\"fortnight\"", "rules[0].params.window.unit"},
        {"\"n\":7", "\"n\":0", "rules[0].params.window.n"},
        {"\"scope\":[\"person\"],", "", "rules[0].params.scope"},
        {"[\"person\"]", "[\"household\"]", "rules[0].params.scope[0]"},
        {"[\"e.type\",\"call\"]", "[\"e.type\",\"cal\"]", "rules[0].params.count.eq[1]"},
        {"{\"eq\":[\"e.type\",\"call\"]}", "{\"event\":{\"scope\":[\"debt\"]}}",
         "rules[0].params.count.event"},
        {"{\"eq\":[\"e.type\",\"call\"]}", "{\"grant\":{\"given_to\":\"collector\"}}",
         "rules[0].params.count.grant.type"},
        {"{\"decision\":\"block\"}", "{\"decision\":\"blok\"}", "rules[0].outcome.decision"},
        {"{\"decision\":\"block\"}", "{\"decision\":\"block\",\"override_reasons\":[\"x\"]}",
         "rules[0].outcome"},
        {"\"outcome\"", "\"exceptions\":[{\"decision\":\"allow\"}],\"outcome\"",
         "rules[0].exceptions[0]"},
    };
    for (const Spoilt &one : cases) {
        INFO(one.to);
        QByteArray text(kSound);
        REQUIRE(text.contains(one.from));
        text.replace(text.indexOf(one.from), qstrlen(one.from), one.to);
        const auto loaded = loadText(text);
        REQUIRE_FALSE(loaded.errors.empty());
        bool told = false;
        for (const LoadError &error : loaded.errors)
            told = told || error.path == QLatin1String(one.path);
        INFO(loaded.errors[0].path.toStdString() << ": " << loaded.errors[0].message.toStdString());
        CHECK(told);
        if (QByteArray(one.path).startsWith("rules[0]."))
            CHECK(loaded.errors[0].rule == QStringLiteral("x.cap"));
    }
}

TEST_CASE("files that are no packs, ids given twice, and conditions without end")
{
    CHECK(loadText("{").errors.size() == 1);
    CHECK(loadText("[]").errors.size() == 1);
    CHECK(loadText("{\"a\":1}").errors.size() == 1);
    const std::vector<PackSource> twice{{QStringLiteral("a"), kSound},
                                        {QStringLiteral("b"), kSound}};
    CHECK(loadPacks(twice, vocabulary()).errors.size() == 2); // the pack and its rule
    QByteArray deep(kSound);
    QByteArray condition = "true";
    for (int i = 0; i < 10'000; ++i)
        condition = "{\"not\":" + condition + '}';
    deep.replace("{\"eq\":[\"attempt.recipient_role\",\"consumer\"]}", condition);
    CHECK_FALSE(loadText(deep).errors.empty());
    const auto warned = loadText(
        QByteArray(kSound).replace("\"version\":\"1\"", "\"version\":\"1\",\"mood\":\"good\""));
    CHECK(warned.errors.empty());
    CHECK(warned.warnings.size() == 1);
    const auto withdrawn = loadText(QByteArray(kSound).replace(
        "\"version\":\"1\"", "\"version\":\"1\",\"status\":\"withdrawn\""));
    CHECK(withdrawn.errors.empty());
    CHECK(withdrawn.set->packs.empty());
}

TEST_CASE("drafts are recorded and decide nothing")
{
    const auto decide = [](const QByteArray &text) {
        const auto loaded = loadText(text);
        REQUIRE(loaded.errors.empty());
        const QJsonObject facts = meanings().front().facts;
        QJsonObject attempt = meanings().front().attempt;
        attempt.insert(QStringLiteral("channel"), QStringLiteral("call"));
        const auto question = readQuestion(*loaded.set, facts, attempt, &places());
        REQUIRE(question);
        return evaluate(*loaded.set, question->facts, question->attempt);
    };
    const QByteArray never = QByteArray(kSound).replace("\"max\":3", "\"max\":0");
    CHECK(decide(never).result == GateResult::Block);
    for (const char *draft : {"\"version\":\"1\",\"status\":\"draft\"", "\"version\":\"1\""}) {
        QByteArray text = QByteArray(never).replace("\"version\":\"1\"", draft);
        if (!text.contains("draft"))
            text.replace("\"citation\":\"c\"", "\"citation\":\"c\",\"status\":\"draft\"");
        const Verdict verdict = decide(text);
        CHECK(verdict.result == GateResult::Allow);
        CHECK(verdict.findings.empty());
        REQUIRE(verdict.shadow.size() == 1);
        CHECK(verdict.shadow[0].result == GateResult::Block);
    }
}

TEST_CASE("holiday calendars: the dates of known years")
{
    const auto packs = shippedPacks();
    const auto datesOf = [&](const char *name, int year) {
        const int calendar = packs->calendars.find(name);
        REQUIRE(calendar >= 0);
        QByteArrayList dates;
        for (const Day day : packs->calendars.days(calendar)) {
            if (isoOf(day).startsWith(QByteArray::number(year)))
                dates += isoOf(day).mid(5);
        }
        return dates.join(' ').toStdString();
    };
    CHECK(datesOf("US-FED", 2026)
          == "01-01 01-19 02-16 05-25 06-19 07-03 07-04 09-07 10-12 11-11 11-26 12-25");
    CHECK(datesOf("US-FED", 2027)
          == "01-01 01-18 02-15 05-31 06-18 06-19 07-04 07-05 09-06 10-11 11-11 11-25 12-24 12-25 "
             "12-31");
    CHECK(datesOf("US-FED", 2020)
          == "01-01 01-20 02-17 05-25 07-03 07-04 09-07 10-12 11-11 11-26 12-25");
    CHECK(datesOf("AU", 2026) == "01-01 01-26 04-03 04-06 04-25 12-25 12-26");
    CHECK(datesOf("CA", 2026) == "01-01 04-03 05-18 07-01 09-07 10-12 12-25");
    CHECK(datesOf("CA", 2027) == "01-01 03-26 05-24 07-01 09-06 10-11 12-25");
    CHECK(datesOf("CA-ON", 2026) == "01-01 04-03 05-18 07-01 09-07 10-12 12-25 12-26");
    CHECK(datesOf("CA-QC", 2026) == "01-01 04-03 04-06 05-18 06-24 07-01 09-07 10-12 12-25");
    CHECK(datesOf("BR", 2026) == "01-01 04-03 04-21 05-01 09-07 10-12 11-02 11-15 11-20 12-25");
    CHECK(datesOf("BR", 2023) == "01-01 04-07 04-21 05-01 09-07 10-12 11-02 11-15 12-25");
    CHECK(datesOf("GB-EW", 2026) == "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28");
    CHECK(datesOf("GB-EW", 2027) == "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28");
    CHECK(datesOf("GB-EW", 2028) == "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26");
    CHECK(datesOf("DE", 2026) == "01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26");
    CHECK(datesOf("DE", 2024) == "01-01 03-29 04-01 05-01 05-09 05-20 10-03 12-25 12-26");
}

TEST_CASE("calendars that cannot be read are told")
{
    const auto errors = [](const char *calendar) {
        return loadText(QByteArray(R"({"calendars":{"X":)") + calendar + "}}").errors.size();
    };
    CHECK(errors(R"(["2026-01-01"])") == 0);
    CHECK(errors(R"(["2026-02-30"])") == 1);
    CHECK(errors(R"({"rules":[{"name":"n","fixed":"13-01"}]})") == 1);
    CHECK(errors(R"({"rules":[{"name":"n"}]})") == 1);
    CHECK(errors(R"({"rules":[{"nth":6,"weekday":"mon","month":1}]})") == 1);
    CHECK(errors(R"({"rules":[{"nth":1,"weekday":"may","month":1}]})") == 1);
    CHECK(errors(R"({"rules":[{"easter":1,"shift":"x"}]})") == 1);
    CHECK(errors(R"({"rules":[{"easter":1,"moon":1}]})") == 1);
}
