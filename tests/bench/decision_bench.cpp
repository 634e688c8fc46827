// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include "core/base/rng.h"
#include "core/decision/dmn/model.h"

#include <cstdio>

namespace dunlin::bench {

namespace {

using namespace feel;

constexpr int kRules = 65;
constexpr int kRows = 4096;
constexpr int kRounds = 250;

QByteArray escaped(QByteArray text)
{
    return text.replace("&", "&amp;").replace("<", "&lt;");
}

QByteArray cell(const char *element, const QByteArray &text)
{
    return QByteArray("<") + element + "><text>" + escaped(text) + "</text></" + element + ">";
}

/// A treatment table as an office has it: bands of days and balance, kinds of debt and channel.
QByteArray treatmentTable()
{
    static const char *const kInputs[] = {"days",  "balance", "kind",    "channel",
                                          "score", "broken",  "disputed"};
    static const char *const kTypes[] = {"number", "number", "string", "string",
                                         "number", "number", "boolean"};
    static const char *const kKinds[] = {"\"consumer\"", "\"b2b\"", "\"utility\"", "\"medical\"",
                                         "-"};
    static const char *const kChannels[] = {"\"phone\", \"email\"", "\"letter\"", "not(\"sms\")",
                                            "-"};
    QByteArray xml = "<definitions xmlns=\"https://www.omg.org/spec/DMN/20230324/MODEL/\" "
                     "name=\"bench\" namespace=\"urn:bench\">";
    for (int i = 0; i < 7; ++i) {
        xml += QByteArray("<inputData id=\"") + kInputs[i] + "\" name=\"" + kInputs[i]
               + "\"><variable name=\"" + kInputs[i] + "\" typeRef=\"" + kTypes[i]
               + "\"/></inputData>";
    }
    xml += "<decision id=\"D\" name=\"Treatment\"><variable name=\"Treatment\"/>";
    for (const char *input : kInputs) {
        xml += QByteArray("<informationRequirement><requiredInput href=\"#") + input
               + "\"/></informationRequirement>";
    }
    xml += "<decisionTable hitPolicy=\"FIRST\">";
    for (int i = 0; i < 7; ++i) {
        xml += QByteArray("<input><inputExpression typeRef=\"") + kTypes[i] + "\"><text>"
               + kInputs[i] + "</text></inputExpression></input>";
    }
    xml += "<output name=\"treatment\"/>";
    for (int rule = 0; rule < kRules; ++rule) {
        const QByteArray from = QByteArray::number(rule * 5 % 180);
        const QByteArray to = QByteArray::number(rule * 5 % 180 + 30);
        const QByteArray least = QByteArray::number(rule * 37 % 1000) + ".50";
        xml += "<rule>" + cell("inputEntry", "[" + from + ".." + to + ")")
               + cell("inputEntry", rule % 3 ? ">= " + least : "-")
               + cell("inputEntry", kKinds[rule % 5]) + cell("inputEntry", kChannels[rule % 4])
               + cell("inputEntry", rule % 2 ? "< " + QByteArray::number(300 + rule * 5) : "-")
               + cell("inputEntry", rule % 7 ? "-" : "> 1")
               + cell("inputEntry", rule % 4 ? "false" : "-")
               + cell("outputEntry", "\"treatment " + QByteArray::number(rule) + "\"") + "</rule>";
    }
    return xml + "</decisionTable></decision></definitions>";
}

std::vector<std::vector<Value>> rowsOf(base::Rng &rng)
{
    static const char16_t *const kKinds[] = {u"consumer", u"b2b", u"utility", u"medical"};
    static const char16_t *const kChannels[] = {u"phone", u"email", u"letter", u"sms"};
    const auto text = [](const char16_t *word) { return QString::fromUtf16(word); };
    std::vector<std::vector<Value>> rows;
    for (int i = 0; i < kRows; ++i) {
        rows.push_back(
            {Value::number(rng.between(0, 200)),
             Value(*Decimal::fromText(QString::number(rng.between(0, 200'000) / 100.0, 'f', 2))),
             Value(text(kKinds[rng.below(4)])), Value(text(kChannels[rng.below(4)])),
             Value::number(rng.between(250, 700)), Value::number(rng.between(0, 3)),
             Value(rng.chance(0.2))});
    }
    return rows;
}

bool runDecision()
{
    const auto model = dmn::Model::load(treatmentTable());
    const auto prepared = model
                              ? dmn::PreparedDecision::prepare(*model, QStringLiteral("Treatment"))
                              : tl::unexpected(model.error());
    if (!prepared) {
        std::fprintf(stderr, "decision: %s\n", prepared.error().detail.toUtf8().constData());
        return false;
    }
    base::SeededRng rng(65);
    auto rows = rowsOf(rng);
    Evaluator evaluator;
    size_t hits = 0;
    const double ms = timeMs([&] {
        for (int round = 0; round < kRounds; ++round) {
            for (auto &row : rows)
                hits += prepared->evaluate(evaluator, row).isNull() ? 0 : 1;
        }
    });
    if (hits == 0) {
        std::fprintf(stderr, "decision: no rule ever applied\n");
        return false;
    }
    report("decision.table_65x7", double(kRows) * kRounds / ms * 1000, "evaluations/s");
    std::vector<std::pair<QString, Value>> entries;
    for (int i = 0; i < 7; ++i)
        entries.emplace_back(prepared->inputNames()[i], rows[0][size_t(i)]);
    const Value inputs = Value::context(entries);
    const double byName = timeMs([&] {
        for (int i = 0; i < kRows * 10; ++i)
            hits += (*model)->decide(QStringLiteral("Treatment"), inputs).value.isNull() ? 0 : 1;
    });
    report("decision.by_name", kRows * 10 / byName * 1000, "evaluations/s");
    return true;
}

} // namespace

void addDecisionBench(std::vector<Bench> &all)
{
    all.push_back(
        {"decision",
         "decision.table_65x7 decision.by_name: a decision table of 65 rules and 7 inputs",
         runDecision});
}

} // namespace dunlin::bench
