// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/validation.h"

#include "core/base/rng.h"

#include <cmath>
#include <utility>

namespace dunlin::scoring {

using base::Result;

namespace {

double probabilityOf(double margin)
{
    return 1 / (1 + std::exp(-margin));
}

class CardScorer final : public RowScorer {
public:
    CardScorer(const Frame &frame, Scorecard card, std::vector<size_t> columns)
        : m_frame(frame)
        , m_card(std::move(card))
        , m_columns(std::move(columns))
    {}
    double margin(size_t row) const override { return m_card.margin(m_frame, m_columns, row); }

private:
    const Frame &m_frame;
    Scorecard m_card;
    std::vector<size_t> m_columns;
};

} // namespace

std::vector<int> stratifiedFolds(const std::vector<int> &labels, int folds, std::uint64_t seed)
{
    base::SeededRng rng(seed);
    std::vector<int> fold(labels.size(), 0);
    for (const int label : {0, 1}) {
        std::vector<size_t> rows;
        for (size_t i = 0; i < labels.size(); ++i) {
            if (labels[i] == label)
                rows.push_back(i);
        }
        for (size_t i = rows.size(); i > 1; --i)
            std::swap(rows[i - 1], rows[size_t(rng.below(i))]);
        for (size_t i = 0; i < rows.size(); ++i)
            fold[rows[i]] = int(i % size_t(folds));
    }
    return fold;
}

Result<Validation> validate(const std::vector<int> &labels, int folds, std::uint64_t seed,
                            const Learner &learner, std::vector<double> *margins)
{
    const std::vector<int> fold = stratifiedFolds(labels, folds, seed);
    Validation out;
    if (margins)
        margins->assign(labels.size(), 0);
    for (int left = 0; left < folds; ++left) {
        std::vector<std::uint32_t> learnFrom;
        std::vector<std::uint32_t> measureOn;
        for (size_t i = 0; i < fold.size(); ++i)
            (fold[i] == left ? measureOn : learnFrom).push_back(std::uint32_t(i));
        DUNLIN_TRY_VALUE(const auto scorer, learner(learnFrom));
        std::vector<int> outcome;
        std::vector<double> scores;
        std::vector<double> probabilities;
        for (const std::uint32_t row : measureOn) {
            outcome.push_back(labels[row]);
            scores.push_back(scorer->margin(row));
            probabilities.push_back(probabilityOf(scores.back()));
            if (margins)
                (*margins)[row] = scores.back();
        }
        DUNLIN_TRY_VALUE(const Measures one, measure(outcome, scores, probabilities));
        out.foldAucs.push_back(one.auc);
        out.mean.auc += one.auc / folds;
        out.mean.gini += one.gini / folds;
        out.mean.ks += one.ks / folds;
        out.mean.brier += one.brier / folds;
        out.mean.logloss += one.logloss / folds;
        out.mean.liftTop10 += one.liftTop10 / folds;
        out.mean.rows += one.rows;
        out.mean.positives += one.positives;
    }
    out.mean.baseRate = double(out.mean.positives) / double(out.mean.rows);
    return out;
}

Learner scorecardLearner(const Frame &frame, const std::vector<int> &labels,
                         const ScorecardOptions &options)
{
    return [&frame, &labels,
            options](const std::vector<std::uint32_t> &use) -> Result<std::unique_ptr<RowScorer>> {
        DUNLIN_TRY_VALUE(auto card, fitScorecard(frame, labels, use, options));
        DUNLIN_TRY_VALUE(auto columns, columnsOf(card, frame));
        return std::unique_ptr<RowScorer>(
            std::make_unique<CardScorer>(frame, std::move(card), std::move(columns)));
    };
}

} // namespace dunlin::scoring
