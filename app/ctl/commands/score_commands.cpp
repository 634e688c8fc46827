// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/groups.h"
#include "app/ctl/csv_frame.h"
#include "core/base/json_writer.h"
#include "core/scoring/scorecard.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSaveFile>
#include <QtCore/QSet>

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

/// A name that says it only numbers the rows, and whole numbers or texts that never repeat.
bool isIdentifier(const TextTable &table, size_t column)
{
    static const QRegularExpression name(
        QStringLiteral("\\A(id|.*[_ ]id|.*Id|.*ID|row|index|unnamed.*|)\\z"));
    if (!name.match(table.header[qsizetype(column)]).hasMatch())
        return false;
    QSet<QString> seen;
    for (const QString &cell : table.columns[column]) {
        if (seen.contains(cell))
            return false;
        seen.insert(cell);
    }
    return true;
}

struct Training {
    scoring::Frame frame;
    std::vector<int> labels;
};

base::Result<Training> trainingOf(const QString &file, const QString &target, const QString &bad)
{
    DUNLIN_TRY_VALUE(const TextTable table, readTable(file));
    DUNLIN_TRY_VALUE(const size_t at, table.find(target));
    Training training;
    int bads = 0;
    for (const QString &cell : table.columns[at]) {
        training.labels.push_back(cell == bad ? 1 : 0);
        bads += training.labels.back();
    }
    if (bads == 0 || size_t(bads) == table.rows) {
        return base::fail(ErrorCode::Input,
                          QStringLiteral("%1 of %2 rows have \"%3\" in \"%4\"; it needs both kinds")
                              .arg(bads)
                              .arg(table.rows)
                              .arg(bad, target));
    }
    std::vector<size_t> use;
    for (size_t column = 0; column < table.columns.size(); ++column) {
        if (column != at && !isIdentifier(table, column))
            use.push_back(column);
    }
    training.frame = frameOf(table, use);
    return training;
}

base::Status save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return base::fail(ErrorCode::Io,
                          QStringLiteral("%1 cannot be written: %2").arg(path, file.errorString()));
    return {};
}

base::Result<QByteArray> fitted(const Training &training, int folds, quint64 seed,
                                const QString &out)
{
    DUNLIN_TRY_VALUE(const auto validation,
                     scoring::crossValidate(training.frame, training.labels, folds, seed));
    std::vector<std::uint32_t> all(training.labels.size());
    for (size_t i = 0; i < all.size(); ++i)
        all[i] = std::uint32_t(i);
    DUNLIN_TRY_VALUE(const auto card, scoring::fitScorecard(training.frame, training.labels, all));
    if (!out.isEmpty())
        DUNLIN_TRY(save(out, scoring::toJson(card, training.frame)));
    JsonWriter json;
    json.beginObject().key("auc").raw(figure(validation.mean.auc));
    json.key("ks").raw(figure(validation.mean.ks)).key("brier").raw(figure(validation.mean.brier));
    json.key("folds").beginArray();
    for (const double one : validation.foldAucs)
        json.raw(figure(one));
    json.endArray().key("rows").number(qint64(training.labels.size()));
    json.key("features").beginArray();
    std::vector<scoring::Binning> bins;
    for (const scoring::Column &column : training.frame.columns)
        bins.push_back(scoring::bin(column, training.labels, all));
    std::stable_sort(bins.begin(), bins.end(),
                     [](const auto &a, const auto &b) { return a.iv > b.iv; });
    for (const scoring::Binning &binning : bins) {
        json.beginObject().key("name").value(binning.name);
        json.key("iv").raw(figure(binning.iv)).endObject();
    }
    json.endArray().endObject();
    return json.take();
}

int fitModel(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    if (!arguments.has(QStringLiteral("target")) || !arguments.has(QStringLiteral("bad")))
        return call.usage(QStringLiteral("model fit needs --target COL --bad VALUE"));
    if (arguments.at(0) != QLatin1String("scorecard")) {
        return call.failed(
            {ErrorCode::Input,
             QStringLiteral("models of kind \"%1\" cannot be fitted by this version; "
                            "scorecard can")
                 .arg(arguments.at(0))});
    }
    const auto folds = arguments.number(QStringLiteral("folds"), 5, 2, 100);
    const auto seed = arguments.number(QStringLiteral("seed"), 0, 0, INT64_MAX);
    if (!folds || !seed)
        return call.usage(folds ? seed.error().detail : folds.error().detail);
    const auto training =
        trainingOf(call.path(arguments.at(1)), arguments.value(QStringLiteral("target")),
                   arguments.value(QStringLiteral("bad")));
    if (!training)
        return call.failed(training.error());
    const auto answer = fitted(*training, int(*folds), quint64(*seed),
                               call.path(arguments.value(QStringLiteral("out"))));
    if (!answer)
        return call.failed(answer.error());
    call.print(*answer);
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
        {QStringLiteral("model fit"),
         QStringLiteral(
             "scorecard CSV --target COL --bad VALUE [--folds 5 --seed 0] [--out MODEL]"),
         QStringLiteral("Learns a scorecard: weights of evidence and a logistic regression. The "
                        "measures are means over stratified, shuffled folds. Columns that only "
                        "number the rows are ignored.\nAnswers {auc, ks, brier, folds, features: "
                        "[{name, iv}]}."),
         {{QStringLiteral("target"), QStringLiteral("bad"), QStringLiteral("folds"),
           QStringLiteral("seed"), QStringLiteral("out")},
          {},
          2,
          2},
         fitModel},
    };
}

} // namespace dunlin::ctl
