// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/groups.h"
#include "app/ctl/csv_frame.h"
#include "core/base/json_writer.h"
#include "core/scoring/measures.h"

namespace dunlin::ctl {

namespace {

using base::ErrorCode;
using base::JsonWriter;

QByteArray figure(double value)
{
    return QByteArray::number(value, 'g', 12);
}

base::Result<std::vector<double>> numbersOf(const TextTable &table, const QString &name)
{
    DUNLIN_TRY_VALUE(const size_t column, table.find(name));
    std::vector<double> numbers;
    for (size_t row = 0; row < table.rows; ++row) {
        bool ok = false;
        numbers.push_back(table.columns[column][row].toDouble(&ok));
        if (!ok) {
            return base::fail(ErrorCode::Input,
                              QStringLiteral("row %1, column \"%2\": \"%3\" is no number")
                                  .arg(row + 1)
                                  .arg(name, table.columns[column][row].left(40)));
        }
    }
    return numbers;
}

base::Result<std::vector<int>> labelsOf(const TextTable &table, const QString &name)
{
    DUNLIN_TRY_VALUE(const std::vector<double> numbers, numbersOf(table, name));
    std::vector<int> labels;
    for (const double number : numbers) {
        if (number != 0 && number != 1)
            return base::fail(ErrorCode::Input,
                              QStringLiteral("column \"%1\": a label is 0 or 1").arg(name));
        labels.push_back(int(number));
    }
    return labels;
}

base::Result<scoring::Measures> measuresOf(const QString &file, const Arguments &arguments)
{
    DUNLIN_TRY_VALUE(const TextTable table, readTable(file));
    DUNLIN_TRY_VALUE(const auto labels, labelsOf(table, arguments.value(QStringLiteral("label"))));
    DUNLIN_TRY_VALUE(const auto scores, numbersOf(table, arguments.value(QStringLiteral("score"))));
    DUNLIN_TRY_VALUE(const auto probabilities,
                     numbersOf(table, arguments.value(QStringLiteral("probability"))));
    return scoring::measure(labels, scores, probabilities);
}

int metrics(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    for (const char *option : {"label", "score", "probability"}) {
        if (!arguments.has(QLatin1String(option)))
            return call.usage(
                QStringLiteral("metrics needs --label COL --score COL --probability COL"));
    }
    const auto measures = measuresOf(call.path(arguments.at(0)), arguments);
    if (!measures)
        return call.failed(measures.error());
    JsonWriter json;
    json.beginObject().key("rows").number(measures->rows);
    json.key("positives").number(measures->positives);
    json.key("base_rate").raw(figure(measures->baseRate));
    json.key("auc").raw(figure(measures->auc)).key("gini").raw(figure(measures->gini));
    json.key("ks").raw(figure(measures->ks)).key("brier").raw(figure(measures->brier));
    json.key("logloss").raw(figure(measures->logloss));
    json.key("lift_top10pct").raw(figure(measures->liftTop10)).endObject();
    call.print(json.take());
    return Exit::Done;
}

} // namespace

std::vector<Command> scoreCommands()
{
    return {
        {QStringLiteral("metrics"),
         QStringLiteral("CSV --label COL --score COL --probability COL"),
         QStringLiteral("How good a score is; a higher score says that label 1 is more likely. "
                        "Answers {auc, gini, ks, brier, logloss, lift_top10pct, base_rate, rows, "
                        "positives}."),
         {{QStringLiteral("label"), QStringLiteral("score"), QStringLiteral("probability")},
          {},
          1,
          1},
         metrics},
    };
}

} // namespace dunlin::ctl
