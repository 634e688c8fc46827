// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/binning.h"

#include <algorithm>
#include <cmath>

namespace dunlin::scoring {

namespace {

constexpr size_t kFineBins = 50;

struct Counts {
    double good = 0;
    double bad = 0;

    double rows() const { return good + bad; }
    double badRate() const { return rows() > 0 ? bad / rows() : 0; }
    void add(const Counts &other)
    {
        good += other.good;
        bad += other.bad;
    }
};

double woeOf(const Counts &bin, const Counts &all)
{
    return std::log(((bin.good + 0.5) / (all.good + 0.5)) / ((bin.bad + 0.5) / (all.bad + 0.5)));
}

double ivOf(const Counts &bin, const Counts &all)
{
    if (bin.rows() == 0)
        return 0;
    return (bin.good / all.good - bin.bad / all.bad) * woeOf(bin, all);
}

/// Chi-square of two neighbours against their common bad rate: how much telling them apart says.
double difference(const Counts &left, const Counts &right)
{
    const double rows = left.rows() + right.rows();
    const double rate = (left.bad + right.bad) / rows;
    if (rate <= 0 || rate >= 1)
        return 0;
    const double gap = left.badRate() - right.badRate();
    return gap * gap * left.rows() * right.rows() / rows / (rate * (1 - rate));
}

struct Piece {
    Counts counts;
    double from = 0;         ///< numbers: where it begins
    std::vector<int> levels; ///< categories
};

void merge(std::vector<Piece> &pieces, size_t left)
{
    pieces[left].counts.add(pieces[left + 1].counts);
    auto &levels = pieces[left].levels;
    levels.insert(levels.end(), pieces[left + 1].levels.begin(), pieces[left + 1].levels.end());
    pieces.erase(pieces.begin() + std::ptrdiff_t(left) + 1);
}

/// Joins neighbours, the most alike first, until all bins are large enough, few enough and
/// different enough.
void mergeAlike(std::vector<Piece> &pieces, double rows, const BinningOptions &options)
{
    constexpr double kTell = 1.64; // chi-square of one degree of freedom at 20 %
    while (pieces.size() > 1) {
        size_t best = 0;
        double least = std::numeric_limits<double>::infinity();
        bool must = pieces.size() > size_t(options.maxBins);
        for (size_t i = 0; i + 1 < pieces.size(); ++i) {
            const bool small = std::min(pieces[i].counts.rows(), pieces[i + 1].counts.rows())
                               < options.leastShare * rows;
            double alike = difference(pieces[i].counts, pieces[i + 1].counts);
            if (small) { // comes first, the smallest gap of those first
                must = true;
                alike -= 1e9;
            }
            if (alike < least) {
                least = alike;
                best = i;
            }
        }
        if (!must && least > kTell)
            return;
        merge(pieces, best);
    }
}

/// Joins neighbours that go against the trend (pool adjacent violators).
void makeMonotone(std::vector<Piece> &pieces)
{
    if (pieces.size() < 3)
        return;
    double trend = 0;
    double middle = 0;
    double rows = 0;
    for (size_t i = 0; i < pieces.size(); ++i) {
        middle += double(i) * pieces[i].counts.rows();
        rows += pieces[i].counts.rows();
    }
    middle /= rows;
    for (size_t i = 0; i < pieces.size(); ++i)
        trend += (double(i) - middle) * pieces[i].counts.rows() * pieces[i].counts.badRate();
    const double sign = trend < 0 ? -1 : 1;
    for (size_t i = 0; i + 1 < pieces.size();) {
        const double step = pieces[i + 1].counts.badRate() - pieces[i].counts.badRate();
        if (step * sign > 0) {
            ++i;
        } else {
            merge(pieces, i);
            i = i > 0 ? i - 1 : 0;
        }
    }
}

std::vector<Piece> finePieces(const Column &column, const std::vector<int> &labels,
                              const std::vector<std::uint32_t> &use, Counts *missing)
{
    std::vector<std::pair<double, int>> values;
    values.reserve(use.size());
    for (const std::uint32_t row : use) {
        const double value = column.numbers[row];
        if (std::isnan(value))
            (labels[row] ? missing->bad : missing->good) += 1;
        else
            values.emplace_back(value, labels[row]);
    }
    std::sort(values.begin(), values.end());
    std::vector<Piece> pieces;
    const size_t target = std::max<size_t>(1, values.size() / kFineBins);
    for (size_t i = 0; i < values.size();) {
        size_t j = i;
        Piece piece;
        piece.from = values[i].first;
        while (j < values.size() && (j - i < target || values[j].first == values[j - 1].first)) {
            (values[j].second ? piece.counts.bad : piece.counts.good) += 1;
            ++j;
        }
        pieces.push_back(std::move(piece));
        i = j;
    }
    return pieces;
}

std::vector<Piece> levelPieces(const Column &column, const std::vector<int> &labels,
                               const std::vector<std::uint32_t> &use, Counts *missing)
{
    std::vector<Piece> pieces(size_t(column.levels.size()));
    for (size_t i = 0; i < pieces.size(); ++i)
        pieces[i].levels = {int(i)};
    for (const std::uint32_t row : use) {
        const int code = column.codes[row];
        Counts &counts = code < 0 ? *missing : pieces[size_t(code)].counts;
        (labels[row] ? counts.bad : counts.good) += 1;
    }
    // Levels that did not occur here stay out: they are unknown.
    std::erase_if(pieces, [](const Piece &piece) { return piece.counts.rows() == 0; });
    std::stable_sort(pieces.begin(), pieces.end(), [](const Piece &a, const Piece &b) {
        return a.counts.badRate() < b.counts.badRate();
    });
    return pieces;
}

} // namespace

double Binning::woeOf(double number) const
{
    if (std::isnan(number) || woe.empty())
        return missingWoe;
    const auto cut = std::upper_bound(cuts.begin(), cuts.end(), number);
    return woe[size_t(cut - cuts.begin())];
}

double Binning::woeOfLevel(int code) const
{
    if (code < 0)
        return missingWoe;
    const int place = size_t(code) < binOfLevel.size() ? binOfLevel[size_t(code)] : -1;
    return place < 0 ? 0 : woe[size_t(place)]; // a level never seen says nothing
}

Binning bin(const Column &column, const std::vector<int> &labels,
            const std::vector<std::uint32_t> &use, const BinningOptions &options)
{
    Binning made;
    made.name = column.name;
    made.numeric = column.numeric;
    Counts missing;
    std::vector<Piece> pieces = column.numeric ? finePieces(column, labels, use, &missing)
                                               : levelPieces(column, labels, use, &missing);
    mergeAlike(pieces, double(use.size()), options);
    if (options.monotone && column.numeric)
        makeMonotone(pieces);
    Counts all = missing;
    for (const Piece &piece : pieces)
        all.add(piece.counts);
    made.binOfLevel.assign(size_t(column.levels.size()), -1);
    for (size_t i = 0; i < pieces.size(); ++i) {
        if (i > 0 && column.numeric)
            made.cuts.push_back(pieces[i].from);
        for (const int level : pieces[i].levels)
            made.binOfLevel[size_t(level)] = int(i);
        made.woe.push_back(woeOf(pieces[i].counts, all));
        made.iv += ivOf(pieces[i].counts, all);
    }
    if (missing.rows() > 0) {
        made.missingWoe = woeOf(missing, all);
        made.iv += ivOf(missing, all);
    }
    return made;
}

} // namespace dunlin::scoring
