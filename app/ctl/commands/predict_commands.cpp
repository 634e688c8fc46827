// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/groups.h"
#include "app/ctl/model_rows.h"
#include "app/ctl/named_file.h"
#include "core/scoring/pmml/pmml.h"
#include "core/scoring/trees.h"

#include <cmath>

namespace dunlin::ctl {

namespace {

using base::ErrorCode;

constexpr qsizetype kChunk = 1 << 20; ///< of output
constexpr size_t kRowsAtOnce = 16'384;

QByteArray figure(double value)
{
    return QByteArray::number(value, 'g', 12);
}

QByteArray quoted(QByteArray name)
{
    if (name.contains(',') || name.contains('"') || name.contains('\n'))
        return '"' + name.replace("\"", "\"\"") + '"';
    return name;
}

void writePredictions(const Invocation &call, const scoring::TreeModel &model,
                      const std::vector<float> &rows, const std::vector<QByteArray> &names)
{
    const bool contributions = call.arguments().has(QStringLiteral("contributions"));
    QByteArray out = contributions ? QByteArray() : QByteArray("margin,probability\n");
    if (contributions) {
        for (const QByteArray &name : names)
            out += quoted(name) + ',';
        out += "bias\n";
    }
    const size_t width = model.features();
    const size_t count = rows.size() / width;
    for (size_t from = 0; from < count; from += kRowsAtOnce) {
        const size_t size = std::min(kRowsAtOnce, count - from);
        const std::span<const float> block(rows.data() + from * width, size * width);
        if (contributions) {
            const auto shares = model.contributionsOf(block);
            for (size_t i = 0; i < shares.size(); ++i)
                out += figure(shares[i]) + (i % (width + 1) < width ? ',' : '\n');
        } else {
            std::vector<double> margins(size);
            model.margins(block, margins);
            for (const double margin : margins)
                out += figure(margin) + ',' + figure(model.probability(margin)) + '\n';
        }
        if (out.size() > kChunk) {
            call.request().out(out);
            out.clear();
        }
    }
    call.request().out(out);
}

int predictByCard(const Invocation &call, const scoring::CardModel &card)
{
    const auto table = readTable(call.path(call.arguments().value(QStringLiteral("input"))));
    if (!table)
        return call.failed(table.error());
    const auto rows = cardRows(card, *table);
    if (!rows)
        return call.failed(rows.error());
    const bool contributions = call.arguments().has(QStringLiteral("contributions"));
    QByteArray out = contributions ? QByteArray() : QByteArray("margin,probability\n");
    if (contributions) {
        for (const QString &name : card.names())
            out += quoted(name.toUtf8()) + ',';
        out += "bias\n";
    }
    for (const std::vector<double> &shares : *rows) {
        double margin = 0;
        for (size_t i = 0; i < shares.size(); ++i) {
            margin += shares[i];
            if (contributions)
                out += figure(shares[i]) + (i + 1 < shares.size() ? ',' : '\n');
        }
        if (!contributions)
            out += figure(margin) + ',' + figure(1 / (1 + std::exp(-margin))) + '\n';
    }
    call.request().out(out);
    return Exit::Done;
}

int predict(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    if (!arguments.has(QStringLiteral("input")))
        return call.usage(QStringLiteral("model predict needs --input CSV"));
    const auto bytes = readFile(call.path(arguments.at(0)));
    if (!bytes)
        return call.failed(bytes.error());
    if (const auto card = scoring::CardModel::read(*bytes))
        return predictByCard(call, *card);
    const auto model = scoring::TreeModel::read(*bytes);
    if (!model)
        return call.failed(model.error());
    const auto table = readTable(call.path(arguments.value(QStringLiteral("input"))));
    if (!table)
        return call.failed(table.error());
    const auto places = placesOf(*model, *table);
    if (!places)
        return call.failed(places.error());
    const auto rows = treeRows(*model, *table);
    if (!rows)
        return call.failed(rows.error());
    std::vector<QByteArray> names;
    for (const size_t place : *places)
        names.push_back(table->header[qsizetype(place)].toUtf8());
    writePredictions(call, *model, *rows, names);
    return Exit::Done;
}

base::Result<QByteArray> pmmlRows(const scoring::PmmlModel &model, const TextTable &table)
{
    QByteArray out;
    for (qsizetype i = 0; i < model.outputs().size(); ++i) {
        out += quoted(model.outputs()[i].toUtf8());
        out += i + 1 < model.outputs().size() ? ',' : '\n';
    }
    std::vector<std::pair<QString, size_t>> places;
    for (const QString &input : model.inputs()) {
        DUNLIN_TRY_VALUE(const size_t at, table.find(input));
        places.emplace_back(input, at);
    }
    QHash<QString, QString> row;
    for (size_t i = 0; i < table.rows; ++i) {
        for (const auto &[name, at] : places) {
            const QString &cell = table.columns[at][i];
            // What data sets write for a hole.
            const bool hole = cell == QLatin1String("NA") || cell == QLatin1String("N/A");
            row.insert(name, hole ? QString() : cell);
        }
        const auto values = model.evaluate(row);
        if (!values) {
            return base::fail(ErrorCode::Input,
                              QStringLiteral("row %1: %2").arg(i + 1).arg(values.error().detail));
        }
        for (size_t v = 0; v < values->size(); ++v) {
            const scoring::PmmlValue &value = (*values)[v];
            out += value.isNumber() ? figure(value.number) : quoted(value.toText().toUtf8());
            out += v + 1 < values->size() ? ',' : '\n';
        }
    }
    return out;
}

int pmmlEval(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    if (!arguments.has(QStringLiteral("input")))
        return call.usage(QStringLiteral("pmml eval needs --input CSV"));
    const auto bytes = readFile(call.path(arguments.at(0)));
    if (!bytes)
        return call.failed(bytes.error());
    const auto model = scoring::PmmlModel::read(*bytes);
    if (!model)
        return call.failed(model.error());
    const auto table = readTable(call.path(arguments.value(QStringLiteral("input"))));
    if (!table)
        return call.failed(table.error());
    const auto rows = pmmlRows(**model, *table);
    if (!rows)
        return call.failed(rows.error());
    call.request().out(*rows);
    return Exit::Done;
}

} // namespace

std::vector<Command> predictCommands()
{
    return {
        {QStringLiteral("model predict"),
         QStringLiteral("MODEL --input CSV [--contributions]"),
         QStringLiteral(
             "Scores rows with an XGBoost model (JSON or UBJSON) or a scorecard of ours. Answers "
             "CSV: "
             "margin,probability; or with --contributions one column for each feature "
             "and the bias, which add up to the margin. Columns are found by name if the "
             "model has names, else by place; an empty cell is missing."),
         {{QStringLiteral("input")}, {QStringLiteral("contributions")}, 1, 1},
         predict},
        {QStringLiteral("pmml eval"),
         QStringLiteral("MODEL.pmml --input CSV"),
         QStringLiteral(
             "Scores rows with a PMML 4 model: Scorecard, RegressionModel, TreeModel, or "
             "MiningModel of those. Answers CSV: the target and the output fields. What "
             "is not supported is refused by its name."),
         {{QStringLiteral("input")}, {}, 1, 1},
         pmmlEval},
    };
}

} // namespace dunlin::ctl
