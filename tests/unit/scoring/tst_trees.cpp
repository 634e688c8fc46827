// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/base/rng.h"
#include "core/scoring/trees.h"

#include <xgboost/c_api.h>

#include <cmath>
#include <numeric>

using namespace dunlin;
using namespace dunlin::scoring;

namespace {

constexpr size_t kRows = 600;
constexpr size_t kColumns = 6;

void ok(int result)
{
    if (result != 0)
        FAIL(XGBGetLastError());
}

/// XGBoost trained on random rows with holes, the last column a category if asked.
class Oracle {
public:
    Oracle(bool categorical, const char *booster, const char *objective)
    {
        base::SeededRng rng(42);
        std::vector<float> labels;
        for (size_t row = 0; row < kRows; ++row) {
            float margin = 0;
            for (size_t column = 0; column < kColumns; ++column) {
                const bool isCategory = categorical && column + 1 == kColumns;
                float value = isCategory ? float(rng.below(7)) : float(rng.unit() * 10 - 5);
                margin +=
                    isCategory ? (int(value) % 2 ? 2.0f : -2.0f) : value * float(column % 3) * 0.3f;
                if (rng.chance(0.15))
                    value = NAN;
                m_data.push_back(value);
            }
            const bool positive = rng.unit() < 1 / (1 + std::exp(-double(margin)));
            labels.push_back(positive ? 1.0f : 0.0f);
        }
        ok(XGDMatrixCreateFromMat(m_data.data(), kRows, kColumns, NAN, &m_matrix));
        if (categorical) {
            const char *types[kColumns] = {"q", "q", "q", "q", "q", "c"};
            ok(XGDMatrixSetStrFeatureInfo(m_matrix, "feature_type", types, kColumns));
        }
        ok(XGDMatrixSetFloatInfo(m_matrix, "label", labels.data(), kRows));
        ok(XGBoosterCreate(&m_matrix, 1, &m_booster));
        const std::pair<const char *, const char *> kParameters[] = {
            {"booster", booster}, {"objective", objective}, {"max_depth", "5"},
            {"eta", "0.3"},       {"tree_method", "hist"},  {"nthread", "1"},
            {"seed", "1"},        {"rate_drop", "0.2"},     {"max_cat_to_onehot", "1"},
            {"verbosity", "0"}};
        for (const auto &[key, value] : kParameters)
            ok(XGBoosterSetParam(m_booster, key, value));
        for (int round = 0; round < 30; ++round)
            ok(XGBoosterUpdateOneIter(m_booster, round, m_matrix));
    }
    ~Oracle()
    {
        XGBoosterFree(m_booster);
        XGDMatrixFree(m_matrix);
    }
    Oracle(const Oracle &) = delete;
    Oracle &operator=(const Oracle &) = delete;

    QByteArray save(const char *format) const
    {
        const QByteArray config = QByteArray("{\"format\": \"") + format + "\"}";
        bst_ulong size = 0;
        const char *bytes = nullptr;
        ok(XGBoosterSaveModelToBuffer(m_booster, config.constData(), &size, &bytes));
        return QByteArray(bytes, qsizetype(size));
    }
    /// type 0 probabilities, 1 margins, 2 contributions
    std::vector<float> predict(int type) const
    {
        const QByteArray config = "{\"type\": " + QByteArray::number(type)
                                  + ", \"training\": false, \"iteration_begin\": 0, "
                                    "\"iteration_end\": 0, \"strict_shape\": false}";
        const bst_ulong *shape = nullptr;
        bst_ulong dimensions = 0;
        const float *result = nullptr;
        ok(XGBoosterPredictFromDMatrix(m_booster, m_matrix, config.constData(), &shape, &dimensions,
                                       &result));
        size_t count = 1;
        for (bst_ulong i = 0; i < dimensions; ++i)
            count *= shape[i];
        return {result, result + count};
    }
    std::span<const float> rows() const { return m_data; }
    std::span<const float> row(size_t i) const { return {m_data.data() + i * kColumns, kColumns}; }

private:
    std::vector<float> m_data;
    DMatrixHandle m_matrix = nullptr;
    BoosterHandle m_booster = nullptr;
};

void compare(const Oracle &oracle, const TreeModel &model)
{
    const auto probabilities = oracle.predict(0);
    const auto margins = oracle.predict(1);
    const auto contributions = oracle.predict(2);
    double worst = 0;
    double worstShare = 0;
    double worstSum = 0;
    // Many rows at once go another way through the trees, to the same numbers.
    std::vector<double> atOnce(kRows);
    model.margins(oracle.rows(), atOnce);
    const std::vector<double> sharesAtOnce = model.contributionsOf(oracle.rows());
    REQUIRE(sharesAtOnce.size() == kRows * (kColumns + 1));
    for (size_t i = 0; i < kRows; ++i) {
        const double margin = model.margin(oracle.row(i));
        REQUIRE(atOnce[i] == margin);
        const double size = std::max(1.0, std::abs(double(probabilities[i])));
        worst =
            std::max(worst, std::abs(model.probability(margin) - double(probabilities[i])) / size);
        CHECK(margin == Approx(double(margins[i])).margin(1e-5));
        const auto shares = model.contributions(oracle.row(i));
        REQUIRE(shares.size() == kColumns + 1);
        for (size_t j = 0; j <= kColumns; ++j) {
            CHECK(sharesAtOnce[i * (kColumns + 1) + j] == Approx(shares[j]).margin(1e-9));
            worstShare = std::max(
                worstShare, std::abs(shares[j] - double(contributions[i * (kColumns + 1) + j])));
        }
        worstSum = std::max(worstSum,
                            std::abs(std::accumulate(shares.begin(), shares.end(), 0.0) - margin));
    }
    CHECK(worst < 1e-6);
    CHECK(worstShare < 2e-5);
    CHECK(worstSum < 1e-5);
}

} // namespace

TEST_CASE("predictions and contributions are XGBoost's, with holes and categories")
{
    for (const bool categorical : {false, true}) {
        const Oracle oracle(categorical, "gbtree", "binary:logistic");
        for (const char *format : {"json", "ubj"}) {
            INFO(format << (categorical ? ", categories" : ""));
            const auto model = TreeModel::read(oracle.save(format));
            if (!model)
                FAIL(model.error().detail.toStdString());
            compare(oracle, *model);
        }
    }
}

TEST_CASE("a regression is predicted as it is")
{
    const Oracle oracle(false, "gbtree", "reg:squarederror");
    const auto model = TreeModel::read(oracle.save("json"));
    REQUIRE(model);
    CHECK(!model->isLogistic());
    compare(oracle, *model);
}

TEST_CASE("counts, amounts and hazards are e to the margin's power, ranks the margin")
{
    for (const char *objective :
         {"count:poisson", "reg:tweedie", "survival:cox", "rank:pairwise"}) {
        INFO(objective);
        const Oracle oracle(false, "gbtree", objective);
        const auto model = TreeModel::read(oracle.save("json"));
        if (!model)
            FAIL(model.error().detail.toStdString());
        CHECK(!model->isLogistic());
        compare(oracle, *model);
    }
}

TEST_CASE("what is not supported is refused by name, what is damaged with the reason")
{
    const auto why = [](const QByteArray &file) {
        const auto model = TreeModel::read(file);
        return model ? QString() : model.error().detail;
    };
    const Oracle hinge(false, "gbtree", "binary:hinge");
    CHECK(why(hinge.save("json")).contains(QStringLiteral("binary:hinge")));
    const Oracle linear(false, "gblinear", "binary:logistic");
    CHECK(why(linear.save("json")).contains(QStringLiteral("gblinear")));
    CHECK(why("{}").contains(QStringLiteral("learner")));
    CHECK(why("not json").contains(QStringLiteral("neither")));
    const Oracle good(false, "gbtree", "binary:logistic");
    const QByteArray ubj = good.save("ubj");
    base::SeededRng rng(9);
    for (int i = 0; i < 300; ++i) { // neither a crash nor an endless loop
        QByteArray damaged = ubj.first(1 + qsizetype(rng.below(std::uint64_t(ubj.size()))));
        damaged[qsizetype(rng.below(std::uint64_t(damaged.size())))] = char(rng.below(256));
        (void)TreeModel::read(damaged);
    }
    QByteArray circle = good.save("json");
    circle.replace("\"left_children\":[1,", "\"left_children\":[0,");
    CHECK(why(circle).contains(QStringLiteral("left_children")));
}
