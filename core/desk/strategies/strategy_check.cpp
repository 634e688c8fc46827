// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/dmn/check.h"
#include "core/decision/feel/json.h"
#include "core/decision/strategy/strategy.h"
#include "core/desk/strategies/strategy_sheet.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace dunlin::desk {

using namespace Qt::StringLiterals;
using ports::StrategyFinding;
using ports::StrategyProblem;
using ports::StrategySheet;

namespace {

constexpr size_t kMostFindings = 60; ///< of a kind and table; nobody reads more

/// "Segment, rule 2, \"total\"" as a place in the sheet.
StrategyProblem placed(const StrategySheet &sheet, const QString &place, const QString &what)
{
    static const QRegularExpression rule(
        u"^(?<table>.*?), rule (?<rule>\\d+)(?:, \"(?<column>[^\"]*)\")?"_s);
    StrategyProblem problem;
    problem.what = what;
    const auto match = rule.match(place);
    const QString named = match.hasMatch() ? match.captured(u"table"_s) : place;
    for (const ports::StrategyTable &table : sheet.tables) {
        if (named != table.decision && !named.startsWith(table.decision + ", "_L1))
            continue;
        problem.decision = table.decision;
        problem.rule = match.captured(u"rule"_s).toInt();
        const QString column = match.captured(u"column"_s);
        const auto input = table.inputs.indexOf(column);
        const auto output = table.outputs.indexOf(column);
        if (!column.isEmpty())
            problem.column = input >= 0    ? int(input)
                             : output >= 0 ? int(table.inputs.size() + output)
                                           : -1;
        return problem;
    }
    if (!place.isEmpty())
        problem.what = place + ": "_L1 + what;
    return problem;
}

QString boxText(const QStringList &inputs, const dmn::Box &box)
{
    QStringList parts;
    for (size_t i = 0; i < box.size() && qsizetype(i) < inputs.size(); ++i) {
        if (box[i] != "-"_L1)
            parts << inputs[qsizetype(i)] + u' ' + box[i];
    }
    return parts.join(", "_L1);
}

void addFindings(const dmn::TableReport &report, std::vector<StrategyFinding> *out)
{
    using Kind = StrategyFinding::Kind;
    const auto add = [&](Kind kind, std::vector<int> rules, const QString &box) {
        out->push_back({kind, report.decision, std::move(rules), box});
    };
    for (const QString &error : report.typeErrors)
        add(Kind::Type, {}, error);
    for (size_t i = 0; i < std::min(report.gaps.size(), kMostFindings); ++i)
        add(Kind::Gap, {}, boxText(report.inputs, report.gaps[i]));
    for (const dmn::Masked &masked : report.masked) {
        std::vector<int> rules{masked.rule};
        rules.insert(rules.end(), masked.by.begin(), masked.by.end());
        add(Kind::Masked, std::move(rules), {});
    }
    // Where the first rule decides, that two apply is how the table is meant.
    const bool ordered = report.policy != "UNIQUE"_L1 && report.policy != "ANY"_L1;
    for (size_t i = 0; i < std::min(report.overlaps.size(), kMostFindings); ++i) {
        const dmn::Overlap &overlap = report.overlaps[i];
        if (overlap.conflict || !ordered)
            add(overlap.conflict ? Kind::Conflict : Kind::Overlap, {overlap.first, overlap.second},
                boxText(report.inputs, overlap.box));
    }
    if (!report.notChecked.isEmpty())
        add(Kind::NotChecked, {}, report.notChecked);
}

QString word(const dmn::Answer &answer)
{
    return answer.value.is(feel::Kind::String) ? answer.value.string() : QString();
}

QString decisionName(const StrategyFile &file, const QString &key, const QString &otherwise)
{
    const QString said = QJsonDocument::fromJson(file.json).object().value(key).toString();
    return said.isEmpty() ? otherwise : said;
}

ports::StrategyCaseResult decide(const dmn::Model &model, const StrategyFile &file,
                                 const ports::StrategyCase &one)
{
    ports::StrategyCaseResult result;
    result.name = one.name;
    QJsonObject inputs = QJsonDocument::fromJson(one.inputs).object();
    const auto ask = [&](const QString &decision) {
        const auto value =
            feel::valueFromJson(QJsonDocument(inputs).toJson(QJsonDocument::Compact));
        return value ? word(model.decide(decision, *value)) : QString();
    };
    result.segment = ask(decisionName(file, u"segment"_s, u"Segment"_s));
    inputs.insert(u"segment"_s, result.segment);
    result.treatment = ask(decisionName(file, u"treatment"_s, u"Treatment"_s));
    result.holds = result.segment == one.segment && result.treatment == one.treatment;
    return result;
}

} // namespace

ports::StrategyCaseResult decideCase(const StrategyFile &file, const ports::StrategyCase &one)
{
    const auto model = dmn::Model::load(file.tables);
    return model ? decide(**model, file, one) : ports::StrategyCaseResult{one.name, false, {}, {}};
}

std::vector<ports::StrategyCaseResult> checkCases(const StrategyFile &file)
{
    std::vector<ports::StrategyCaseResult> results;
    const auto sheet = sheetOf(file);
    const auto model = dmn::Model::load(file.tables);
    for (const ports::StrategyCase &one : sheet ? sheet->cases : std::vector<ports::StrategyCase>())
        results.push_back(model ? decide(**model, file, one)
                                : ports::StrategyCaseResult{one.name, false, {}, {}});
    return results;
}

ports::StrategyCheck checkSheet(const StrategySheet &sheet)
{
    ports::StrategyCheck check;
    const auto file = fileOf(sheet);
    const auto model = file ? dmn::Model::load(file->tables) : tl::unexpected(file.error());
    if (!model) {
        const QString detail = model.error().detail;
        const qsizetype colon = detail.indexOf(": "_L1);
        check.problems.push_back(placed(sheet, detail.first(std::max<qsizetype>(colon, 0)),
                                        detail.sliced(colon < 0 ? 0 : colon + 2)));
        return check;
    }
    for (const dmn::Problem &problem : (*model)->problems())
        check.problems.push_back(placed(sheet, problem.place, problem.what));
    for (const auto &table : (*model)->tables())
        addFindings(dmn::checkTable(*table), &check.findings);
    const auto strategy = decision::Strategy::read(file->json, file->tables);
    if (!strategy && check.problems.empty()) {
        const QString detail = strategy.error().detail;
        const qsizetype colon = detail.indexOf(": "_L1);
        check.problems.push_back(placed(sheet, colon < 0 ? QString() : detail.first(colon),
                                        colon < 0 ? detail : detail.sliced(colon + 2)));
    }
    check.cases = checkCases(*file);
    check.usable = strategy.has_value()
                   && std::all_of(check.cases.begin(), check.cases.end(),
                                  [](const ports::StrategyCaseResult &one) { return one.holds; });
    return check;
}

} // namespace dunlin::desk
