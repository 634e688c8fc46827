// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/base/rng.h"
#include "core/scoring/boosting.h"
#include "core/scoring/pmml/pmml.h"
#include "core/scoring/pmml/scorecard_export.h"
#include "core/scoring/scorecard_file.h"

#include <cmath>
#include <numeric>

using namespace dunlin;
using namespace dunlin::scoring;

namespace {

struct Sample {
    Frame frame;
    std::vector<int> labels;
    std::vector<std::uint32_t> all;
};

/// Bad when a number is low and a category is "b", with noise; a third column says nothing.
Sample sample(std::uint64_t seed, size_t rows)
{
    base::SeededRng rng(seed);
    Sample out;
    Column income{QStringLiteral("income"), true, {}, {}, {}};
    Column kind{QStringLiteral("kind"), false, {}, {}, {QStringLiteral("a"), QStringLiteral("b")}};
    Column noise{QStringLiteral("noise"), true, {}, {}, {}};
    for (size_t i = 0; i < rows; ++i) {
        const double value = rng.unit() * 100;
        const int code = int(rng.below(2));
        const double margin = 1.0 - value / 25 + code * 1.5;
        income.numbers.push_back(rng.chance(0.1) ? kMissing : value);
        kind.codes.push_back(code);
        noise.numbers.push_back(rng.unit());
        out.labels.push_back(rng.unit() < 1 / (1 + std::exp(-margin)) ? 1 : 0);
        out.all.push_back(std::uint32_t(i));
    }
    out.frame.rows = rows;
    out.frame.columns = {income, kind, noise};
    return out;
}

} // namespace

TEST_CASE("the regression finds the coefficients that made the data")
{
    base::SeededRng rng(3);
    std::vector<double> rows;
    std::vector<int> labels;
    for (int i = 0; i < 40'000; ++i) {
        const double a = rng.unit() * 4 - 2;
        const double b = rng.unit() * 4 - 2;
        rows.insert(rows.end(), {a, b});
        labels.push_back(rng.unit() < 1 / (1 + std::exp(-(-0.5 + a - 2 * b))) ? 1 : 0);
    }
    const auto fitted = fitLogistic(rows, 2, labels);
    REQUIRE(fitted);
    CHECK(fitted->coefficients[0] == Approx(-0.5).margin(0.06));
    CHECK(fitted->coefficients[1] == Approx(1.0).margin(0.06));
    CHECK(fitted->coefficients[2] == Approx(-2.0).margin(0.08));
    CHECK(fitted->rounds < 12);
}

TEST_CASE("separable data have an answer, no data are refused")
{
    CHECK(fitLogistic({1, 2, 3, 4}, 1, {0, 0, 1, 1}));
    CHECK(!fitLogistic({}, 1, {}));
}

TEST_CASE("bins: weights of evidence follow the bad rate, monotone where asked")
{
    const Sample data = sample(11, 4000);
    const Binning income = bin(data.frame.columns[0], data.labels, data.all,
                               {.maxBins = 8, .leastShare = 0.05, .monotone = true});
    REQUIRE(income.woe.size() >= 3);
    CHECK(std::is_sorted(income.woe.begin(), income.woe.end())); // more income, more good
    CHECK(std::is_sorted(income.cuts.begin(), income.cuts.end()));
    CHECK(income.iv > 0.5);
    CHECK(income.woeOf(-1000) == income.woe.front());
    CHECK(income.woeOf(income.cuts[0]) == income.woe[1]);
    CHECK(income.woeOf(kMissing) == income.missingWoe);
    const Binning kind = bin(data.frame.columns[1], data.labels, data.all);
    CHECK(kind.woeOfLevel(0) > kind.woeOfLevel(1));
    CHECK(kind.woeOfLevel(7) == 0);
    CHECK(bin(data.frame.columns[2], data.labels, data.all).iv < 0.02);
}

TEST_CASE("a card leaves out what says nothing and tells the rest apart")
{
    const Sample data = sample(12, 4000);
    const auto card = fitScorecard(data.frame, data.labels, data.all);
    REQUIRE(card);
    REQUIRE(card->bins.size() == 2);
    for (size_t i = 1; i < card->logistic.coefficients.size(); ++i)
        CHECK(card->logistic.coefficients[i] < 0); // evidence for good lowers the chance of bad
    const auto validated = validate(data.labels, 5, 0, scorecardLearner(data.frame, data.labels));
    REQUIRE(validated);
    CHECK(validated->foldAucs.size() == 5);
    CHECK(validated->mean.auc > 0.75);
    CHECK(toJson(*card, data.frame).contains("\"dunlin-scorecard\""));
}

TEST_CASE("folds are even, repeat for a seed and change with it")
{
    std::vector<int> labels(1000, 0);
    std::fill(labels.begin(), labels.begin() + 103, 1);
    const auto folds = stratifiedFolds(labels, 5, 0);
    std::vector<int> bads(5, 0);
    std::vector<int> rows(5, 0);
    for (size_t i = 0; i < labels.size(); ++i) {
        bads[size_t(folds[i])] += labels[i];
        ++rows[size_t(folds[i])];
    }
    for (int fold = 0; fold < 5; ++fold) {
        CHECK(std::abs(bads[size_t(fold)] - 20) <= 1);
        CHECK(std::abs(rows[size_t(fold)] - 200) <= 1);
    }
    CHECK(folds == stratifiedFolds(labels, 5, 0));
    CHECK(folds != stratifiedFolds(labels, 5, 1));
}

TEST_CASE("a card that was written is read back to the same margins, share by share")
{
    const Sample data = sample(21, 1500);
    const auto card = fitScorecard(data.frame, data.labels, data.all);
    REQUIRE(card);
    const auto read = CardModel::read(toJson(*card, data.frame));
    REQUIRE(read);
    const auto columns = columnsOf(*card, data.frame);
    REQUIRE(columns);
    for (size_t row = 0; row < 200; ++row) {
        QStringList cells;
        for (const size_t at : *columns) {
            const Column &column = data.frame.columns[at];
            if (!column.numeric)
                cells << column.levels[column.codes[row]];
            else if (std::isnan(column.numbers[row]))
                cells << QString();
            else
                cells << QString::number(column.numbers[row], 'g', 17);
        }
        const auto shares = read->contributions(cells);
        REQUIRE(shares);
        const double sum = std::accumulate(shares->begin(), shares->end(), 0.0);
        CHECK(sum == Approx(card->margin(data.frame, *columns, row)).margin(1e-12));
    }
    CHECK_FALSE(CardModel::read("{}"));
    CHECK_FALSE(CardModel::read(R"({"format":"dunlin-scorecard","intercept":1,"variables":[{}]})"));
    QStringList words;
    for (const QString &name : read->names())
        words << name;
    CHECK_FALSE(read->contributions(words)); // a text where a number is
}

TEST_CASE("boosted trees learn, keep the direction of a risk, and are read with their texts")
{
    const Sample data = sample(33, 3000);
    BoostingOptions options;
    options.rounds = 60;
    options.rate = 0.15;
    std::vector<double> margins;
    const auto validated =
        validate(data.labels, 3, 0, boostedLearner(data.frame, data.labels, options), &margins);
    REQUIRE(validated);
    CHECK(validated->mean.auc > 0.75);
    ModelCard card;
    card.target = QStringLiteral("bad");
    REQUIRE(fillCard(data.labels, margins, *validated, &card));
    CHECK(card.tenths.size() == 9);
    CHECK(std::is_sorted(card.tenths.begin(), card.tenths.end()));
    CHECK(card.calibrationSlope == Approx(1).margin(0.35));
    const auto file = fitBoosted(data.frame, data.labels, options, &card);
    REQUIRE(file);
    CHECK(card.monotone.value(QStringLiteral("income")) == -1);
    CHECK(card.monotone.value(QStringLiteral("kind")) == 1);
    const auto model = TreeModel::read(*file);
    REQUIRE(model);
    REQUIRE(model->featureNames()
            == QStringList(
                {QStringLiteral("income"), QStringLiteral("kind"), QStringLiteral("noise")}));
    REQUIRE(model->takesTexts(1));
    CHECK_FALSE(model->takesTexts(0));
    CHECK(std::isnan(model->codeOf(1, QStringLiteral("never seen"))));
    for (const char16_t *kind : {u"a", u"b"}) {
        float before = INFINITY;
        for (float income = 0; income <= 100; income += 2) {
            const std::vector<float> row{income, model->codeOf(1, QString::fromUtf16(kind)), 0.5F};
            const auto margin = float(model->margin(row));
            CHECK(margin <= before); // more income, never more risk
            before = margin;
        }
    }
    CHECK(tenthsOf(model->card()) == card.tenths);
    CHECK(stabilityIndex(card.tenths, margins) < 0.01);
    std::vector<double> moved = margins;
    for (double &margin : moved)
        margin += 1.5;
    CHECK(stabilityIndex(card.tenths, moved) > 0.25);
}

TEST_CASE("a card as PMML gives the points that the card says, and its worst reasons")
{
    const Sample data = sample(41, 1500);
    const auto card = fitScorecard(data.frame, data.labels, data.all);
    REQUIRE(card);
    const auto columns = columnsOf(*card, data.frame);
    REQUIRE(columns);
    const auto model = PmmlModel::read(toPmml(*card, data.frame));
    if (!model)
        FAIL(model.error().detail.toStdString());
    const double factor = card->options.pdo / std::log(2.0);
    const double offset = card->options.basePoints - factor * std::log(card->options.baseOdds);
    for (size_t row = 0; row < 200; ++row) {
        QHash<QString, QString> cells;
        for (const size_t at : *columns) {
            const Column &column = data.frame.columns[at];
            if (!column.numeric)
                cells.insert(column.name, column.levels[column.codes[row]]);
            else if (!std::isnan(column.numbers[row]))
                cells.insert(column.name, QString::number(column.numbers[row], 'g', 17));
        }
        const auto values = (*model)->evaluate(cells);
        if (!values)
            FAIL(values.error().detail.toStdString());
        REQUIRE(values->size() == 3);
        CHECK((*values)[0].number
              == Approx(offset - factor * card->margin(data.frame, *columns, row)).margin(1e-9));
        CHECK((*values)[1].text != (*values)[2].text);
    }
}
