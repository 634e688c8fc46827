// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/strategies/strategy_sheet.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace dunlin::desk {

using namespace Qt::StringLiterals;
using ports::StrategyChange;
using ports::StrategySheet;
using ports::StrategyStepSheet;
using ports::StrategyTable;
using Kind = StrategyChange::Kind;

namespace {

QString columnName(const StrategyTable &table, int column)
{
    if (column < table.inputs.size())
        return table.inputs[column];
    const int output = column - int(table.inputs.size());
    return output < table.outputs.size() ? table.outputs[output] : u"remark"_s;
}

int sameCells(const QStringList &a, const QStringList &b)
{
    int same = 0;
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i)
        same += a[i] == b[i] ? 1 : 0;
    return same;
}

using Pair = std::pair<int, int>; ///< rules of the earlier and the later table; -1: none

/// Rules side by side: the longest common sequence stays, and in the gaps between, rules of which
/// at least half the cells are the same are one that was changed.
std::vector<Pair> aligned(const StrategyTable &from, const StrategyTable &to)
{
    const size_t n = from.rules.size();
    const size_t m = to.rules.size();
    std::vector<std::vector<int>> best(n + 1, std::vector<int>(m + 1, 0));
    // A rule that is the same counts more than any number that are alike.
    const auto worth = [&](size_t i, size_t j) {
        const QStringList &a = from.rules[i];
        const QStringList &b = to.rules[j];
        if (a == b)
            return 100;
        return 2 * sameCells(a, b) >= a.size() ? 1 + sameCells(a, b) : 0;
    };
    for (size_t i = n; i-- > 0;) {
        for (size_t j = m; j-- > 0;) {
            const int pair = worth(i, j);
            best[i][j] = std::max(
                {best[i + 1][j], best[i][j + 1], pair > 0 ? pair + best[i + 1][j + 1] : 0});
        }
    }
    std::vector<Pair> pairs;
    size_t i = 0;
    size_t j = 0;
    while (i < n || j < m) {
        const int pair = i < n && j < m ? worth(i, j) : 0;
        if (pair > 0 && best[i][j] == pair + best[i + 1][j + 1])
            pairs.emplace_back(int(i++), int(j++));
        else if (i < n && (j == m || best[i][j] == best[i + 1][j]))
            pairs.emplace_back(int(i++), -1);
        else
            pairs.emplace_back(-1, int(j++));
    }
    return pairs;
}

QString ruleText(const StrategyTable &table, const QStringList &cells)
{
    QStringList tests;
    QStringList results;
    for (int column = 0; column + 1 < cells.size(); ++column) {
        if (column >= table.inputs.size())
            results << cells[column];
        else if (cells[column] != "-"_L1 && !cells[column].isEmpty())
            tests << table.inputs[column] + u' ' + cells[column];
    }
    return tests.join(", "_L1) + " \u2192 "_L1 + results.join(", "_L1);
}

void compareTables(const StrategyTable &from, const StrategyTable &to,
                   std::vector<StrategyChange> *out)
{
    for (const auto &[before, after] : aligned(from, to)) {
        if (after < 0) {
            out->push_back({Kind::RuleRemoved,
                            to.decision,
                            before + 1,
                            {},
                            ruleText(from, from.rules[size_t(before)]),
                            {}});
            continue;
        }
        const QStringList &now = to.rules[size_t(after)];
        if (before < 0) {
            out->push_back({Kind::RuleAdded, to.decision, after + 1, {}, {}, ruleText(to, now)});
            continue;
        }
        const QStringList &then = from.rules[size_t(before)];
        for (int column = 0; column < now.size() && column < then.size(); ++column) {
            if (then[column] != now[column])
                out->push_back({Kind::Cell, to.decision, after + 1, columnName(to, column),
                                then[column], now[column]});
        }
    }
}

const StrategyStepSheet *stepNamed(const ports::StrategyTreatmentSheet &treatment,
                                   const QString &id)
{
    for (const StrategyStepSheet &step : treatment.steps) {
        if (step.id == id)
            return &step;
    }
    return nullptr;
}

void compareSteps(const StrategyStepSheet &a, const StrategyStepSheet &b, const QString &where,
                  std::vector<StrategyChange> *out)
{
    const auto say = [&](const QString &what, const QString &before, const QString &after) {
        if (before != after)
            out->push_back({Kind::StepChanged, where, 0, b.id + ", "_L1 + what, before, after});
    };
    const auto when = [](const StrategyStepSheet &one) {
        return one.day ? u"day %1"_s.arg(*one.day) : u"+%1"_s.arg(one.wait);
    };
    say(u"day"_s, when(a), when(b));
    say(u"within"_s, QString::number(a.within), QString::number(b.within));
    say(u"do"_s, QString::fromLatin1(domain::name(a.does)),
        QString::fromLatin1(domain::name(b.does)));
    say(u"what"_s, a.what, b.what);
    say(u"channel"_s, a.channels.join(", "_L1), b.channels.join(", "_L1));
    say(u"text"_s, a.text, b.text);
    say(u"when"_s, a.when, b.when);
    say(u"minutes"_s, QString::number(a.minutes), QString::number(b.minutes));
    say(u"days"_s, QString::number(a.holdDays), QString::number(b.holdDays));
    say(u"always"_s, a.always ? u"yes"_s : u"no"_s, b.always ? u"yes"_s : u"no"_s);
}

void compareTreatments(const ports::StrategyTreatmentSheet &a,
                       const ports::StrategyTreatmentSheet &b, std::vector<StrategyChange> *out)
{
    for (const StrategyStepSheet &step : a.steps) {
        if (!stepNamed(b, step.id))
            out->push_back({Kind::StepRemoved, b.name, 0, step.id, {}, {}});
    }
    for (const StrategyStepSheet &step : b.steps) {
        const StrategyStepSheet *before = stepNamed(a, step.id);
        if (!before)
            out->push_back({Kind::StepAdded, b.name, 0, step.id, {}, {}});
        else
            compareSteps(*before, step, b.name, out);
    }
}

void compareSettings(const StrategySheet &from, const StrategySheet &to,
                     std::vector<StrategyChange> *out)
{
    const auto say = [&](const QString &what, const QString &before, const QString &after) {
        if (before != after)
            out->push_back({Kind::Setting, {}, 0, what, before, after});
    };
    say(u"title"_s, from.title, to.title);
    say(u"about"_s, from.about, to.about);
    say(u"applies"_s, from.applies, to.applies);
    say(u"small_balance"_s, from.smallBalance, to.smallBalance);
    say(u"person_gap_days"_s, QString::number(from.personGapDays),
        QString::number(to.personGapDays));
    const auto experiment = [](const StrategySheet &sheet) {
        const QJsonObject object = QJsonDocument::fromJson(sheet.json).object();
        const QJsonObject value = object.value(u"experiment"_s).toObject();
        return value.isEmpty()
                   ? QString()
                   : QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact));
    };
    say(u"experiment"_s, experiment(from), experiment(to));
}

} // namespace

std::vector<StrategyChange> differencesOf(const StrategySheet &from, const StrategySheet &to)
{
    std::vector<StrategyChange> changes;
    compareSettings(from, to, &changes);
    for (const StrategyTable &table : to.tables) {
        for (const StrategyTable &before : from.tables) {
            if (before.decision == table.decision)
                compareTables(before, table, &changes);
        }
    }
    const auto named = [](const StrategySheet &sheet, const QString &name) {
        return std::find_if(sheet.treatments.begin(), sheet.treatments.end(),
                            [&](const auto &one) { return one.name == name; });
    };
    for (const auto &treatment : from.treatments) {
        if (named(to, treatment.name) == to.treatments.end())
            changes.push_back({Kind::TreatmentRemoved, treatment.name, 0, {}, {}, {}});
    }
    for (const auto &treatment : to.treatments) {
        const auto before = named(from, treatment.name);
        if (before == from.treatments.end())
            changes.push_back({Kind::TreatmentAdded, treatment.name, 0, {}, {}, {}});
        else
            compareTreatments(*before, treatment, &changes);
    }
    return changes;
}

} // namespace dunlin::desk
