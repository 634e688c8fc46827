// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/base/rng.h"
#include "core/scoring/measures.h"

#include <cmath>

using namespace dunlin;
using namespace dunlin::scoring;

namespace {

/// The definition itself: over all pairs, ties half.
double aucByPairs(const std::vector<int> &labels, const std::vector<double> &scores)
{
    double won = 0;
    double pairs = 0;
    for (size_t i = 0; i < labels.size(); ++i) {
        for (size_t j = 0; j < labels.size(); ++j) {
            if (labels[i] != 1 || labels[j] != 0)
                continue;
            pairs += 1;
            won += scores[i] > scores[j] ? 1 : scores[i] == scores[j] ? 0.5 : 0;
        }
    }
    return won / pairs;
}

} // namespace

TEST_CASE("measures of a small table, worked out by hand")
{
    const std::vector<int> labels{1, 1, 0, 1, 0, 0};
    const std::vector<double> scores{0.9, 0.8, 0.8, 0.4, 0.3, 0.1};
    const auto out = measure(labels, scores, scores);
    REQUIRE(out);
    // pairs: 0.9 wins 3; 0.8 wins 2 and ties 1; 0.4 wins 2
    CHECK(out->auc == Approx(7.5 / 9));
    CHECK(out->gini == Approx(2 * 7.5 / 9 - 1));
    CHECK(out->ks == Approx(2.0 / 3)); // after 0.4: all three against one of three
    CHECK(out->brier == Approx((0.01 + 0.04 + 0.64 + 0.36 + 0.09 + 0.01) / 6));
    CHECK(out->logloss
          == Approx(-(std::log(0.9) + std::log(0.8) + std::log(0.2) + std::log(0.4) + std::log(0.7)
                      + std::log(0.9))
                    / 6));
    CHECK(out->liftTop10 == Approx(2.0));
    CHECK(out->rows == 6);
    CHECK(out->positives == 3);
}

TEST_CASE("the area is that of all pairs, whatever the ties")
{
    base::SeededRng rng(5);
    for (int round = 0; round < 50; ++round) {
        std::vector<int> labels{0, 1};
        std::vector<double> scores{0, 0};
        for (int i = 0; i < 80; ++i) {
            labels.push_back(rng.chance(0.3) ? 1 : 0);
            scores.push_back(double(rng.below(1 + std::uint64_t(round))) + labels.back() * 0.5);
        }
        CHECK(*auc(labels, scores) == Approx(aucByPairs(labels, scores)));
    }
}

TEST_CASE("a border that ties takes its share of the top tenth")
{
    std::vector<int> labels(20, 0);
    std::vector<double> scores(20, 1.0);
    for (int i = 0; i < 10; ++i)
        labels[size_t(i)] = 1;
    const auto out = measure(labels, scores, std::vector<double>(20, 0.5));
    REQUIRE(out);
    CHECK(out->liftTop10 == Approx(1.0));
    CHECK(out->auc == Approx(0.5));
    CHECK(out->ks == Approx(0.0));
}

TEST_CASE("what cannot be measured is refused")
{
    CHECK(!measure({1, 1}, {0.1, 0.2}, {0.1, 0.2}));
    CHECK(!measure({0, 1}, {0.1, NAN}, {0.1, 0.2}));
    CHECK(!measure({0, 1}, {0.1, 0.2}, {0.1, 1.2}));
    CHECK(!measure({0, 2}, {0.1, 0.2}, {0.1, 0.2}));
    CHECK(!measure({0, 1}, {0.1}, {0.1, 0.2}));
}
