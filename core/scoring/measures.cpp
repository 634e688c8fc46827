// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/measures.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dunlin::scoring {

using base::ErrorCode;

namespace {

constexpr double kLeast = 1e-15; ///< a probability of 0 would make the log loss infinite

/// Rows with the same score, from the highest.
struct Group {
    double positives = 0;
    double negatives = 0;
};

base::Result<std::vector<Group>> groupsOf(const std::vector<int> &labels,
                                          const std::vector<double> &scores)
{
    if (labels.size() != scores.size())
        return base::fail(ErrorCode::Input, QStringLiteral("there is not a score for each label"));
    for (size_t i = 0; i < labels.size(); ++i) {
        if (labels[i] != 0 && labels[i] != 1)
            return base::fail(ErrorCode::Input,
                              QStringLiteral("row %1: a label is 0 or 1").arg(i + 1));
        if (std::isnan(scores[i]))
            return base::fail(ErrorCode::Input,
                              QStringLiteral("row %1: the score is no number").arg(i + 1));
    }
    std::vector<size_t> order(scores.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(order.begin(), order.end(),
              [&](size_t a, size_t b) { return scores[a] > scores[b]; });
    std::vector<Group> groups;
    for (size_t i = 0; i < order.size(); ++i) {
        if (i == 0 || scores[order[i]] != scores[order[i - 1]])
            groups.emplace_back();
        (labels[order[i]] == 1 ? groups.back().positives : groups.back().negatives) += 1;
    }
    return groups;
}

Group totalOf(const std::vector<Group> &groups)
{
    Group all;
    for (const Group &group : groups) {
        all.positives += group.positives;
        all.negatives += group.negatives;
    }
    return all;
}

double aucOf(const std::vector<Group> &groups, const Group &all)
{
    double pairs = 0;
    double above = 0; // positives with a higher score
    for (const Group &group : groups) {
        pairs += group.negatives * (above + group.positives / 2);
        above += group.positives;
    }
    return pairs / (all.positives * all.negatives);
}

double ksOf(const std::vector<Group> &groups, const Group &all)
{
    double largest = 0;
    Group sum;
    for (const Group &group : groups) {
        sum.positives += group.positives;
        sum.negatives += group.negatives;
        largest = std::max(largest,
                           std::abs(sum.positives / all.positives - sum.negatives / all.negatives));
    }
    return largest;
}

double liftOf(const std::vector<Group> &groups, const Group &all, double share)
{
    const double rows = all.positives + all.negatives;
    const double wanted = rows * share;
    double taken = 0;
    double found = 0;
    for (const Group &group : groups) {
        const double size = group.positives + group.negatives;
        const double part = std::min(1.0, (wanted - taken) / size);
        found += group.positives * part;
        taken += size * part;
        if (taken >= wanted)
            break;
    }
    return (found / taken) / (all.positives / rows);
}

base::Status refuseOneSided(const Group &all)
{
    if (all.positives > 0 && all.negatives > 0)
        return {};
    return base::fail(ErrorCode::Input, QStringLiteral("it needs rows of both labels, 0 and 1"));
}

} // namespace

base::Result<double> auc(const std::vector<int> &labels, const std::vector<double> &scores)
{
    DUNLIN_TRY_VALUE(const auto groups, groupsOf(labels, scores));
    const Group all = totalOf(groups);
    DUNLIN_TRY(refuseOneSided(all));
    return aucOf(groups, all);
}

base::Result<Measures> measure(const std::vector<int> &labels, const std::vector<double> &scores,
                               const std::vector<double> &probabilities)
{
    DUNLIN_TRY_VALUE(const auto groups, groupsOf(labels, scores));
    const Group all = totalOf(groups);
    DUNLIN_TRY(refuseOneSided(all));
    if (probabilities.size() != labels.size())
        return base::fail(ErrorCode::Input,
                          QStringLiteral("there is not a probability for each label"));
    Measures out;
    for (size_t i = 0; i < labels.size(); ++i) {
        const double p = probabilities[i];
        if (!(p >= 0 && p <= 1)) {
            return base::fail(
                ErrorCode::Input,
                QStringLiteral("row %1: a probability lies between 0 and 1").arg(i + 1));
        }
        const double error = p - labels[i];
        out.brier += error * error;
        const double given = std::clamp(labels[i] == 1 ? p : 1 - p, kLeast, 1.0);
        out.logloss -= std::log(given);
    }
    out.rows = qint64(labels.size());
    out.positives = qint64(all.positives);
    out.brier /= double(out.rows);
    out.logloss /= double(out.rows);
    out.baseRate = all.positives / double(out.rows);
    out.auc = aucOf(groups, all);
    out.gini = 2 * out.auc - 1;
    out.ks = ksOf(groups, all);
    out.liftTop10 = liftOf(groups, all, 0.1);
    return out;
}

} // namespace dunlin::scoring
