// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/scorecard.h"

#include "core/base/json_writer.h"

#include <algorithm>
#include <cmath>

namespace dunlin::scoring {

using base::ErrorCode;

namespace {

double woeAt(const Binning &binning, const Column &column, size_t row)
{
    return column.numeric ? binning.woeOf(column.numbers[row])
                          : binning.woeOfLevel(column.codes[row]);
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'g', 17);
}

} // namespace

double Scorecard::margin(const Frame &frame, const std::vector<size_t> &columns, size_t row) const
{
    double sum = logistic.coefficients[0];
    for (size_t i = 0; i < bins.size(); ++i)
        sum += logistic.coefficients[i + 1] * woeAt(bins[i], frame.columns[columns[i]], row);
    return sum;
}

base::Result<std::vector<size_t>> columnsOf(const Scorecard &card, const Frame &frame)
{
    std::vector<size_t> columns;
    for (const Binning &binning : card.bins) {
        const auto found =
            std::find_if(frame.columns.begin(), frame.columns.end(),
                         [&](const Column &column) { return column.name == binning.name; });
        if (found == frame.columns.end() || found->numeric != binning.numeric) {
            return base::fail(ErrorCode::Input,
                              QStringLiteral("the column \"%1\" is missing or of another kind")
                                  .arg(binning.name));
        }
        columns.push_back(size_t(found - frame.columns.begin()));
    }
    return columns;
}

base::Result<Scorecard> fitScorecard(const Frame &frame, const std::vector<int> &labels,
                                     const std::vector<std::uint32_t> &use,
                                     const ScorecardOptions &options)
{
    Scorecard card;
    card.options = options;
    std::vector<size_t> columns;
    for (size_t i = 0; i < frame.columns.size(); ++i) {
        Binning binning = bin(frame.columns[i], labels, use, options.binning);
        if (binning.iv < options.leastIv)
            continue;
        card.bins.push_back(std::move(binning));
        columns.push_back(i);
    }
    if (card.bins.empty())
        return base::fail(ErrorCode::Input,
                          QStringLiteral("no column says anything about the target"));
    std::vector<double> rows;
    rows.reserve(use.size() * columns.size());
    std::vector<int> outcome;
    for (const std::uint32_t row : use) {
        for (size_t i = 0; i < columns.size(); ++i)
            rows.push_back(woeAt(card.bins[i], frame.columns[columns[i]], row));
        outcome.push_back(labels[row]);
    }
    DUNLIN_TRY_VALUE(card.logistic, fitLogistic(rows, columns.size(), outcome, options.ridge));
    return card;
}

QByteArray toJson(const Scorecard &card, const Frame &frame)
{
    // score = offset + factor * ln(odds of being good); each bin gets its share of all of it.
    const double factor = card.options.pdo / std::log(2.0);
    const double offset = card.options.basePoints - factor * std::log(card.options.baseOdds);
    const double share = offset / double(card.bins.size());
    const double intercept = card.logistic.coefficients[0] / double(card.bins.size());
    base::JsonWriter json;
    json.beginObject().key("format").value("dunlin-scorecard").key("version").number(1);
    json.key("pdo")
        .raw(number(card.options.pdo))
        .key("base_points")
        .raw(number(card.options.basePoints));
    json.key("base_odds").raw(number(card.options.baseOdds));
    json.key("intercept").raw(number(card.logistic.coefficients[0]));
    json.key("variables").beginArray();
    for (size_t i = 0; i < card.bins.size(); ++i) {
        const Binning &binning = card.bins[i];
        const double coefficient = card.logistic.coefficients[i + 1];
        const auto points = [&](double woe) {
            return number(share - factor * (intercept + coefficient * woe));
        };
        const auto column =
            std::find_if(frame.columns.begin(), frame.columns.end(),
                         [&](const Column &one) { return one.name == binning.name; });
        json.beginObject().key("name").value(binning.name).key("iv").raw(number(binning.iv));
        json.key("coefficient").raw(number(coefficient)).key("bins").beginArray();
        for (size_t b = 0; b < binning.woe.size(); ++b) {
            json.beginObject();
            if (binning.numeric) {
                if (b > 0)
                    json.key("from").raw(number(binning.cuts[b - 1]));
                if (b < binning.cuts.size())
                    json.key("below").raw(number(binning.cuts[b]));
            } else {
                json.key("levels").beginArray();
                for (size_t level = 0; level < binning.binOfLevel.size(); ++level) {
                    if (binning.binOfLevel[level] == int(b))
                        json.value(column->levels[qsizetype(level)]);
                }
                json.endArray();
            }
            json.key("woe").raw(number(binning.woe[b])).key("points").raw(points(binning.woe[b]));
            json.endObject();
        }
        json.endArray().key("missing").beginObject();
        json.key("woe").raw(number(binning.missingWoe));
        json.key("points").raw(points(binning.missingWoe)).endObject().endObject();
    }
    json.endArray().endObject();
    return json.take();
}

} // namespace dunlin::scoring
