// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include "core/base/rng.h"
#include "core/decision/strategy/strategy.h"
#include "core/scoring/logistic.h"
#include "core/scoring/trees.h"

#include <QtCore/QFile>

#include <xgboost/c_api.h>

#include <cmath>
#include <cstdio>

namespace dunlin::bench {

namespace {

constexpr size_t kColumns = 25;
constexpr size_t kTrainRows = 20'000;
constexpr size_t kRows = 200'000;
constexpr size_t kExplained = 4'000;
constexpr size_t kExplainedByOracle = 400;

/// XGBoost's model of random rows with holes, 300 trees of depth 6, on one thread.
class Oracle {
public:
    bool train(const std::vector<float> &rows, const std::vector<float> &labels)
    {
        if (XGDMatrixCreateFromMat(rows.data(), labels.size(), kColumns, NAN, &m_matrix) != 0
            || XGDMatrixSetFloatInfo(m_matrix, "label", labels.data(), labels.size()) != 0
            || XGBoosterCreate(&m_matrix, 1, &m_booster) != 0)
            return false;
        for (const auto &[key, value] :
             {std::pair("objective", "binary:logistic"), std::pair("max_depth", "6"),
              std::pair("eta", "0.1"), std::pair("tree_method", "hist"), std::pair("nthread", "1"),
              std::pair("verbosity", "0")})
            XGBoosterSetParam(m_booster, key, value);
        for (int round = 0; round < 300; ++round) {
            if (XGBoosterUpdateOneIter(m_booster, round, m_matrix) != 0)
                return false;
        }
        return true;
    }
    ~Oracle()
    {
        XGBoosterFree(m_booster);
        XGDMatrixFree(m_matrix);
    }
    QByteArray save() const
    {
        bst_ulong size = 0;
        const char *bytes = nullptr;
        XGBoosterSaveModelToBuffer(m_booster, R"({"format":"json"})", &size, &bytes);
        return QByteArray(bytes, qsizetype(size));
    }
    /// Type 1: margins, 2: contributions.
    std::vector<float> predict(const float *rows, size_t count, int type) const
    {
        DMatrixHandle matrix = nullptr;
        XGDMatrixCreateFromMat_omp(rows, count, kColumns, NAN, &matrix, 1);
        const QByteArray config = "{\"type\":" + QByteArray::number(type)
                                  + ",\"training\":false,\"iteration_begin\":0,\"iteration_end\":0,"
                                    "\"strict_shape\":false}";
        const bst_ulong *shape = nullptr;
        bst_ulong dimensions = 0;
        const float *out = nullptr;
        XGBoosterPredictFromDMatrix(m_booster, matrix, config.constData(), &shape, &dimensions,
                                    &out);
        size_t size = 1;
        for (bst_ulong i = 0; i < dimensions; ++i)
            size *= shape[i];
        std::vector<float> copy(out, out + size);
        XGDMatrixFree(matrix);
        return copy;
    }

private:
    DMatrixHandle m_matrix = nullptr;
    BoosterHandle m_booster = nullptr;
};

std::vector<float> randomRows(base::Rng &rng, size_t count)
{
    std::vector<float> rows(count * kColumns);
    for (float &cell : rows)
        cell = rng.chance(0.05) ? NAN : float(rng.unit() * 10 - 5);
    return rows;
}

std::vector<float> labelsOf(base::Rng &rng, const std::vector<float> &rows)
{
    std::vector<float> labels;
    for (size_t row = 0; row < rows.size() / kColumns; ++row) {
        double margin = 0;
        for (size_t column = 0; column < kColumns; ++column) {
            const float cell = rows[row * kColumns + column];
            margin += std::isnan(cell) ? 0 : std::sin(double(cell)) * (column % 3 ? 0.5 : 1);
        }
        labels.push_back(rng.unit() < 1 / (1 + std::exp(-margin)) ? 1.0F : 0.0F);
    }
    return labels;
}

bool runTrees()
{
    base::SeededRng rng(300);
    const std::vector<float> training = randomRows(rng, kTrainRows);
    Oracle oracle;
    if (!oracle.train(training, labelsOf(rng, training))) {
        std::fprintf(stderr, "score: XGBoost: %s\n", XGBGetLastError());
        return false;
    }
    const auto model = scoring::TreeModel::read(oracle.save());
    if (!model) {
        std::fprintf(stderr, "score: %s\n", model.error().detail.toUtf8().constData());
        return false;
    }
    const std::vector<float> rows = randomRows(rng, kRows);
    std::vector<double> margins(kRows);
    const double ours = timeMs([&] { model->margins(rows, margins); });
    std::vector<float> theirs;
    const double xgboost = timeMs([&] { theirs = oracle.predict(rows.data(), kRows, 1); });
    double apart = 0;
    for (size_t i = 0; i < kRows; ++i)
        apart = std::max(apart, std::abs(model->probability(margins[i])
                                         - model->probability(double(theirs[i]))));
    report("score.predict", double(kRows) / ours * 1000, "rows/s");
    report("score.predict_xgboost", double(kRows) / xgboost * 1000, "rows/s");
    report("score.predict_apart", apart, "probability");
    std::vector<double> shares;
    const std::span<const float> some(rows.data(), kExplained * kColumns);
    const double explain = timeMs([&] { shares = model->contributionsOf(some); });
    std::vector<float> theirShares;
    const double explainXgboost =
        timeMs([&] { theirShares = oracle.predict(rows.data(), kExplainedByOracle, 2); });
    double sharesApart = 0;
    for (size_t i = 0; i < theirShares.size(); ++i)
        sharesApart = std::max(sharesApart, std::abs(shares[i] - double(theirShares[i])));
    report("score.shap", double(kExplained) / explain * 1000, "rows/s");
    report("score.shap_xgboost", double(kExplainedByOracle) / explainXgboost * 1000, "rows/s");
    report("score.shap_apart", sharesApart, "margin");
    const std::span<const float> one(rows.data(), kColumns);
    report("score.shap_one_account", timeMs([&] { shares = model->contributions(one); }), "ms");
    return true;
}

bool runLogistic()
{
    constexpr size_t kMany = 1'000'000;
    base::SeededRng rng(25);
    std::vector<double> rows(kMany * kColumns);
    for (double &cell : rows)
        cell = rng.unit() * 2 - 1;
    std::vector<int> labels;
    for (size_t row = 0; row < kMany; ++row) {
        double margin = -1;
        for (size_t column = 0; column < kColumns; ++column)
            margin += rows[row * kColumns + column] * (column % 4 ? 0.2 : -0.4);
        labels.push_back(rng.unit() < 1 / (1 + std::exp(-margin)) ? 1 : 0);
    }
    bool settled = false;
    const double ms =
        timeMs([&] { settled = scoring::fitLogistic(rows, kColumns, labels).has_value(); });
    report("score.logistic_1m_x_25", ms / 1000, "s");
    return settled;
}

QByteArray shipped(const char *name)
{
    QFile file(QStringLiteral(":/strategies/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Accounts that differ in what the tables ask for.
std::vector<domain::AccountState> someAccounts(base::Rng &rng, QDate today)
{
    std::vector<domain::AccountState> accounts;
    for (int i = 0; i < 1000; ++i) {
        domain::AccountState state;
        state.exists = true;
        state.currency = base::kEur;
        state.balances = domain::Buckets::zero(base::kEur);
        state.balances[domain::Bucket::Principal] =
            base::Money(rng.between(100, 500'000), base::kEur);
        state.unapplied = base::Money::zero(base::kEur);
        state.paidTotal = state.unapplied;
        state.disputed = state.unapplied;
        state.listed = today.addDays(-rng.between(0, 200));
        state.daysPastDue = int(rng.below(200));
        state.oldestUnmetDue = today.addDays(-state.daysPastDue);
        state.status = rng.chance(0.2) ? domain::Status::PromiseBroken : domain::Status::InContact;
        domain::PromiseState broken;
        broken.status = domain::PromiseStatus::Broken;
        broken.amount = base::Money(1000, base::kEur);
        broken.decided = today.addDays(-3);
        state.promises.resize(size_t(rng.below(3)), broken);
        if (rng.chance(0.5))
            state.lastPaymentDate = today.addDays(-rng.between(1, 100));
        accounts.push_back(std::move(state));
    }
    return accounts;
}

bool runPlacing()
{
    const auto strategy =
        decision::Strategy::read(shipped("consumer-agency.json"), shipped("consumer-agency.dmn"));
    if (!strategy) {
        std::fprintf(stderr, "score: %s\n", strategy.error().detail.toUtf8().constData());
        return false;
    }
    decision::StrategyContext context;
    context.today = QDate(2026, 11, 24);
    base::SeededRng rng(9);
    const auto accounts = someAccounts(rng, context.today);
    size_t placed = 0;
    const double ms = timeMs([&] {
        for (int round = 0; round < 1000; ++round) {
            for (const domain::AccountState &account : accounts)
                placed += (*strategy)->placingOf(account, context).segment.isEmpty() ? 0 : 1;
        }
    });
    report("score.segment_treat_1m", ms / 1000, "s");
    return placed == 1'000'000;
}

bool runScore()
{
    return runTrees() && runLogistic() && runPlacing();
}

} // namespace

void addScoreBench(std::vector<Bench> &all)
{
    all.push_back({"score",
                   "score.predict score.shap score.logistic_1m_x_25 score.segment_treat_1m: "
                   "trees beside XGBoost on one thread, a regression, strategies over accounts",
                   runScore});
}

} // namespace dunlin::bench
