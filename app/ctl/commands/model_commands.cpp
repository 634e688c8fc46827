// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/groups.h"
#include "app/ctl/model_rows.h"
#include "app/ctl/named_file.h"
#include "core/base/json_writer.h"
#include "core/scoring/boosting.h"
#include "core/scoring/pmml/scorecard_export.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <cmath>

namespace dunlin::ctl {

namespace {

using base::ErrorCode;
using base::JsonWriter;

QByteArray figure(double value)
{
    return QByteArray::number(value, 'g', 12);
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

base::Result<Training> trainingOf(const TextTable &table, const QString &target, const QString &bad)
{
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

/// What is asked of a fit.
struct Fit {
    bool boosted = false;
    int folds = 5;
    quint64 seed = 0;
    QString out;
    QString champion; ///< a model that is in use
    scoring::ModelCard card;
    QHash<QString, int> monotone;
};

base::Result<QByteArray> fileOf(const Training &training, Fit &fit)
{
    if (fit.boosted) {
        scoring::BoostingOptions options;
        options.seed = fit.seed;
        options.monotone = fit.monotone;
        return scoring::fitBoosted(training.frame, training.labels, options, &fit.card);
    }
    std::vector<std::uint32_t> all(training.labels.size());
    for (size_t i = 0; i < all.size(); ++i)
        all[i] = std::uint32_t(i);
    DUNLIN_TRY_VALUE(const auto card, scoring::fitScorecard(training.frame, training.labels, all));
    if (fit.out.endsWith(QLatin1String(".pmml")))
        return scoring::toPmml(card, training.frame);
    return scoring::toJson(card, training.frame);
}

/// A model of either kind over the rows of a table.
base::Result<std::vector<double>> marginsOf(const QString &model, const TextTable &table)
{
    DUNLIN_TRY_VALUE(const QByteArray bytes, readFile(model));
    std::vector<double> margins;
    if (const auto card = scoring::CardModel::read(bytes)) {
        DUNLIN_TRY_VALUE(const auto rows, cardRows(*card, table));
        for (const std::vector<double> &shares : rows) {
            double sum = 0;
            for (const double share : shares)
                sum += share;
            margins.push_back(sum);
        }
        return margins;
    }
    DUNLIN_TRY_VALUE(const auto trees, scoring::TreeModel::read(bytes));
    DUNLIN_TRY_VALUE(const auto rows, treeRows(trees, table));
    for (size_t at = 0; at < rows.size(); at += trees.features())
        margins.push_back(trees.margin(std::span(rows.data() + at, trees.features())));
    return margins;
}

void writeFeatures(JsonWriter &json, const Training &training)
{
    std::vector<std::uint32_t> all(training.labels.size());
    for (size_t i = 0; i < all.size(); ++i)
        all[i] = std::uint32_t(i);
    std::vector<scoring::Binning> bins;
    for (const scoring::Column &column : training.frame.columns)
        bins.push_back(scoring::bin(column, training.labels, all));
    std::stable_sort(bins.begin(), bins.end(),
                     [](const auto &a, const auto &b) { return a.iv > b.iv; });
    json.key("features").beginArray();
    for (const scoring::Binning &binning : bins) {
        json.beginObject().key("name").value(binning.name);
        json.key("iv").raw(figure(binning.iv)).endObject();
    }
    json.endArray();
}

base::Result<QByteArray> fitted(const Training &training, const TextTable &table, Fit fit)
{
    scoring::BoostingOptions options;
    options.seed = fit.seed;
    options.monotone = fit.monotone;
    const scoring::Learner learner =
        fit.boosted ? scoring::boostedLearner(training.frame, training.labels, options)
                    : scoring::scorecardLearner(training.frame, training.labels);
    std::vector<double> margins;
    DUNLIN_TRY_VALUE(const auto validation,
                     scoring::validate(training.labels, fit.folds, fit.seed, learner, &margins));
    DUNLIN_TRY(scoring::fillCard(training.labels, margins, validation, &fit.card));
    // A model in use stays unless the new one is better on the same rows. These may be rows that it
    // has learned from, which is in its favour.
    std::optional<double> champion;
    if (!fit.champion.isEmpty()) {
        DUNLIN_TRY_VALUE(const auto theirs, marginsOf(fit.champion, table));
        DUNLIN_TRY_VALUE(champion, scoring::auc(training.labels, theirs));
    }
    const bool better = !champion || validation.mean.auc > *champion;
    DUNLIN_TRY_VALUE(const QByteArray file, fileOf(training, fit));
    if (!fit.out.isEmpty() && better)
        DUNLIN_TRY(writeFile(fit.out, file));
    JsonWriter json;
    json.beginObject().key("auc").raw(figure(validation.mean.auc));
    json.key("ks").raw(figure(validation.mean.ks)).key("brier").raw(figure(validation.mean.brier));
    json.key("folds").beginArray();
    for (const double one : validation.foldAucs)
        json.raw(figure(one));
    json.endArray().key("rows").number(qint64(training.labels.size()));
    if (champion) {
        json.key("champion_auc").raw(figure(*champion));
        json.key("kept").value(better ? "challenger" : "champion");
    }
    writeFeatures(json, training);
    json.key("card").raw(scoring::cardJson(fit.card)).endObject();
    return json.take();
}

/// "age:-,status:+" as directions; nothing when it is no such list.
std::optional<QHash<QString, int>> directionsOf(const QString &text)
{
    QHash<QString, int> directions;
    for (const QString &one : text.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype colon = one.lastIndexOf(u':');
        const QString sign = one.mid(colon + 1);
        if (colon <= 0 || (sign != u"+" && sign != u"-" && sign != u"0"))
            return std::nullopt;
        directions.insert(one.left(colon), sign == u"+" ? 1 : sign == u"-" ? -1 : 0);
    }
    return directions;
}

int fitModel(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    Fit fit;
    fit.card.target = arguments.value(QStringLiteral("target"));
    fit.card.bad = arguments.value(QStringLiteral("bad"));
    fit.card.date = base::dateIn(call.clock().now(), QByteArrayLiteral("UTC"));
    if (fit.card.target.isEmpty() || !arguments.has(QStringLiteral("bad")))
        return call.usage(QStringLiteral("model fit needs --target COL --bad VALUE"));
    fit.boosted = arguments.at(0) == QLatin1String("boosted");
    if (!fit.boosted && arguments.at(0) != QLatin1String("scorecard"))
        return call.usage(QStringLiteral("model fit takes scorecard or boosted"));
    const auto folds = arguments.number(QStringLiteral("folds"), 5, 2, 100);
    const auto seed = arguments.number(QStringLiteral("seed"), 0, 0, INT64_MAX);
    if (!folds || !seed)
        return call.usage(folds ? seed.error().detail : folds.error().detail);
    const auto directions = directionsOf(arguments.value(QStringLiteral("monotone")));
    if (!directions || (!fit.boosted && !directions->isEmpty()))
        return call.usage(
            QStringLiteral("--monotone is a list of COL:+, COL:- or COL:0, for boosted"));
    fit.folds = int(*folds);
    fit.seed = quint64(*seed);
    fit.monotone = *directions;
    fit.out = call.path(arguments.value(QStringLiteral("out")));
    fit.champion = call.path(arguments.value(QStringLiteral("champion")));
    const auto table = readTable(call.path(arguments.at(1)));
    if (!table)
        return call.failed(table.error());
    const auto training = trainingOf(*table, fit.card.target, fit.card.bad);
    if (!training)
        return call.failed(training.error());
    for (auto named = fit.monotone.begin(); named != fit.monotone.end(); ++named) {
        if (auto there = table->find(named.key()); !there)
            return call.failed(there.error());
    }
    const auto answer = fitted(*training, *table, std::move(fit));
    if (!answer)
        return call.failed(answer.error());
    call.print(*answer);
    return Exit::Done;
}

int card(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    const QString path = call.path(arguments.at(0));
    const auto bytes = readFile(path);
    if (!bytes)
        return call.failed(bytes.error());
    const auto model = scoring::TreeModel::read(*bytes);
    if (!model)
        return call.failed(model.error());
    if (model->card().isEmpty())
        return call.failed(
            {ErrorCode::NotFound, QStringLiteral("the model has no card: it is of others")});
    JsonWriter json;
    json.beginObject().key("card").raw(model->card());
    if (arguments.has(QStringLiteral("input"))) {
        const auto table = readTable(call.path(arguments.value(QStringLiteral("input"))));
        if (!table)
            return call.failed(table.error());
        const auto margins = marginsOf(path, *table);
        if (!margins)
            return call.failed(margins.error());
        const double index = scoring::stabilityIndex(scoring::tenthsOf(model->card()), *margins);
        json.key("psi").raw(figure(index)).key("rows").number(qint64(margins->size()));
        json.key("drift").value(index < 0.1 ? "none" : index < 0.25 ? "some" : "much");
    }
    json.endObject();
    call.print(json.take());
    return Exit::Done;
}

} // namespace

std::vector<Command> modelCommands()
{
    return {
        {QStringLiteral("model fit"),
         QStringLiteral("(scorecard|boosted) CSV --target COL --bad VALUE [--folds 5 --seed 0] "
                        "[--out MODEL] [--champion MODEL] [--monotone COL:+,COL:-]"),
         QStringLiteral("Learns a scorecard (weights of evidence and a logistic regression) or "
                        "boosted trees (monotone in what drives the risk). The measures are means "
                        "over stratified, shuffled folds. A scorecard whose MODEL ends in .pmml is "
                        "written as PMML. Columns that only number the rows are "
                        "ignored. With --champion a model that is not better on these rows is not "
                        "written.\nAnswers {auc, ks, brier, folds, rows, features: [{name, iv}], "
                        "card, champion_auc?, kept?}."),
         {{QStringLiteral("target"), QStringLiteral("bad"), QStringLiteral("folds"),
           QStringLiteral("seed"), QStringLiteral("out"), QStringLiteral("champion"),
           QStringLiteral("monotone")},
          {},
          2,
          2},
         fitModel},
        {QStringLiteral("model card"),
         QStringLiteral("MODEL [--input CSV]"),
         QStringLiteral("What is known about a boosted model of ours: measures, calibration, date; "
                        "and how far the scores of these rows are from those it learned from "
                        "(population stability index). Answers {card, psi?, drift?, rows?}."),
         {{QStringLiteral("input")}, {}, 1, 1},
         card},
    };
}

} // namespace dunlin::ctl
