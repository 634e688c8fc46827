// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/boosting.h"

#include "core/base/json_writer.h"
#include "core/scoring/xgboost_library.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <cmath>
#include <map>

namespace dunlin::scoring {

using base::ErrorCode;
using base::JsonWriter;
using base::Result;
using base::Status;

namespace {

constexpr double kCodeWeight = 10; // rows of the average that a text's bad rate is pulled towards
constexpr double kAgreement = 0.85;
constexpr double kLeastIv = 0.02; // of a column whose direction is kept
constexpr size_t kManyRows = 50'000;
constexpr size_t kSmall = 3000; // rows below which trees grow slower and see fewer columns

QByteArray number(double value)
{
    return QByteArray::number(value, 'g', 17);
}

/// Texts as numbers: the bad rate of the rows that had them, so that trees can split by order.
struct Encoding {
    std::vector<std::vector<float>> codes; ///< of each column by level; empty: a number
    std::vector<int> monotone;
};

std::vector<float> codesOf(const Column &column, const std::vector<int> &labels,
                           const std::vector<std::uint32_t> &use)
{
    const size_t levels = size_t(column.levels.size());
    std::vector<double> rows(levels, 0);
    std::vector<double> bads(levels, 0);
    double allBads = 0;
    for (const std::uint32_t row : use) {
        allBads += labels[row];
        if (column.codes[row] < 0)
            continue;
        rows[size_t(column.codes[row])] += 1;
        bads[size_t(column.codes[row])] += labels[row];
    }
    const double rate = allBads / double(use.size());
    std::vector<float> codes(levels, std::numeric_limits<float>::quiet_NaN());
    for (size_t i = 0; i < levels; ++i) {
        if (rows[i] > 0)
            codes[i] = float((bads[i] + kCodeWeight * rate) / (rows[i] + kCodeWeight));
    }
    return codes;
}

/// 1 or -1 when the bad rate goes one way over the bins of the numbers: their order and the order
/// of their rates agree (Spearman's correlation of 0.85 and more, over three bins at least); else
/// 0.
int directionOf(const Column &column, const std::vector<int> &labels,
                const std::vector<std::uint32_t> &use, const BinningOptions &options)
{
    const Binning binning = bin(column, labels, use, options);
    const size_t count = binning.woe.size();
    if (count < 3 || binning.iv < kLeastIv)
        return 0;
    double squares = 0;
    for (size_t i = 0; i < count; ++i) {
        const auto rank = std::count_if(binning.woe.begin(), binning.woe.end(),
                                        [&](double woe) { return woe < binning.woe[i]; });
        squares += (double(rank) - double(i)) * (double(rank) - double(i));
    }
    const double n = double(count);
    const double agreement = 1 - 6 * squares / (n * (n * n - 1));
    // A higher weight of evidence is a lower risk.
    return agreement >= kAgreement ? -1 : agreement <= -kAgreement ? 1 : 0;
}

Encoding encodingOf(const Frame &frame, const std::vector<int> &labels,
                    const std::vector<std::uint32_t> &use, const BoostingOptions &options)
{
    Encoding made;
    for (const Column &column : frame.columns) {
        made.codes.push_back(column.numeric ? std::vector<float>() : codesOf(column, labels, use));
        const auto said = options.monotone.constFind(column.name);
        if (said != options.monotone.constEnd())
            made.monotone.push_back(*said);
        else
            made.monotone.push_back(
                column.numeric ? directionOf(column, labels, use, options.binning) : 1);
    }
    return made;
}

float cellOf(const Frame &frame, const Encoding &encoding, size_t column, size_t row)
{
    const Column &from = frame.columns[column];
    if (from.numeric)
        return float(from.numbers[row]);
    const int code = from.codes[row];
    return code < 0 ? std::numeric_limits<float>::quiet_NaN()
                    : encoding.codes[column][size_t(code)];
}

struct Params {
    int rounds;
    int depth;
    double rate;
    double columns;
    double leastWeight;
    int threads;
};

Params paramsFor(size_t rows, const BoostingOptions &options)
{
    Params params =
        rows < kSmall ? Params{250, 4, 0.03, 0.3, 1, 1} : Params{300, 4, 0.04, 0.5, 5, 1};
    if (rows > kManyRows)
        params.threads = 0; // as many as there are; with fewer rows waking them costs more
    if (options.rounds > 0)
        params.rounds = options.rounds;
    if (options.depth > 0)
        params.depth = options.depth;
    if (options.rate > 0)
        params.rate = options.rate;
    return params;
}

/// XGBoost's objects, freed with it.
class Training {
public:
    explicit Training(const XgboostLibrary &library) : m_library(library) {}
    ~Training()
    {
        if (m_booster)
            m_library.boosterFree(m_booster);
        if (m_matrix)
            m_library.matrixFree(m_matrix);
    }
    Training(const Training &) = delete;
    Training &operator=(const Training &) = delete;

    Status load(const Frame &frame, const Encoding &encoding, const std::vector<int> &labels,
                const std::vector<std::uint32_t> &use)
    {
        const size_t width = frame.columns.size();
        std::vector<float> rows;
        rows.reserve(use.size() * width);
        std::vector<float> outcome;
        for (const std::uint32_t row : use) {
            for (size_t column = 0; column < width; ++column)
                rows.push_back(cellOf(frame, encoding, column, row));
            outcome.push_back(float(labels[row]));
        }
        DUNLIN_TRY(check(m_library.matrixFromRows(
            rows.data(), use.size(), width, std::numeric_limits<float>::quiet_NaN(), &m_matrix)));
        DUNLIN_TRY(
            check(m_library.matrixSetFloats(m_matrix, "label", outcome.data(), outcome.size())));
        for (const Column &column : frame.columns)
            m_names.push_back(column.name.toUtf8());
        return {};
    }
    Status learn(const Encoding &encoding, const Params &params, std::uint64_t seed)
    {
        DUNLIN_TRY(check(m_library.boosterCreate(&m_matrix, 1, &m_booster)));
        QByteArray monotone = "(";
        for (const int direction : encoding.monotone)
            monotone += QByteArray::number(direction) + ',';
        monotone.back() = ')';
        const std::pair<const char *, QByteArray> settings[] = {
            {"objective", "binary:logistic"},
            {"tree_method", "hist"},
            {"verbosity", "0"},
            {"nthread", QByteArray::number(params.threads)},
            {"eta", number(params.rate)},
            {"max_depth", QByteArray::number(params.depth)},
            {"subsample", "0.6"},
            {"colsample_bytree", number(params.columns)},
            {"min_child_weight", number(params.leastWeight)},
            {"monotone_constraints", monotone},
            {"seed", QByteArray::number(qulonglong(seed & 0x7FFFFFFF))},
        };
        for (const auto &[name, value] : settings)
            DUNLIN_TRY(check(m_library.boosterSetParam(m_booster, name, value.constData())));
        for (int round = 0; round < params.rounds; ++round)
            DUNLIN_TRY(check(m_library.boosterUpdate(m_booster, round, m_matrix)));
        std::vector<const char *> texts;
        for (const QByteArray &name : m_names)
            texts.push_back(name.constData());
        return check(
            m_library.boosterSetTexts(m_booster, "feature_name", texts.data(), texts.size()));
    }
    Result<QByteArray> save(const QByteArray &note)
    {
        if (!note.isEmpty())
            DUNLIN_TRY(check(m_library.boosterSetAttr(m_booster, "dunlin", note.constData())));
        std::uint64_t size = 0;
        const char *bytes = nullptr;
        DUNLIN_TRY(check(m_library.boosterSave(m_booster, R"({"format":"json"})", &size, &bytes)));
        return QByteArray(bytes, qsizetype(size));
    }

private:
    Status check(int failed) const
    {
        if (failed == 0)
            return {};
        return base::fail(ErrorCode::Input,
                          QStringLiteral("XGBoost: ")
                              + QString::fromUtf8(m_library.lastError()).left(300));
    }

    const XgboostLibrary &m_library;
    std::vector<QByteArray> m_names;
    XgboostLibrary::Handle m_matrix = nullptr;
    XgboostLibrary::Handle m_booster = nullptr;
};

class BoostedScorer final : public RowScorer {
public:
    BoostedScorer(const Frame &frame, Encoding encoding, TreeModel model)
        : m_frame(frame)
        , m_encoding(std::move(encoding))
        , m_model(std::move(model))
    {}
    double margin(size_t row) const override
    {
        std::vector<float> cells;
        for (size_t column = 0; column < m_frame.columns.size(); ++column)
            cells.push_back(cellOf(m_frame, m_encoding, column, row));
        return m_model.margin(cells);
    }

private:
    const Frame &m_frame;
    Encoding m_encoding;
    TreeModel m_model;
};

/// The codes of texts and the card, as the model's attribute.
QByteArray noteOf(const Frame &frame, const Encoding &encoding, const ModelCard &card)
{
    JsonWriter json;
    json.beginObject().key("levels").beginArray();
    for (size_t i = 0; i < frame.columns.size(); ++i) {
        if (frame.columns[i].numeric)
            continue;
        json.beginObject().key("feature").number(qint64(i)).key("texts").beginArray();
        for (const QString &level : frame.columns[i].levels)
            json.value(level);
        json.endArray().key("codes").beginArray();
        for (const float code : encoding.codes[i]) {
            if (std::isnan(code))
                json.null();
            else
                json.raw(number(double(code)));
        }
        json.endArray().endObject();
    }
    json.endArray().key("card").raw(cardJson(card)).endObject();
    return json.take();
}

} // namespace

Learner boostedLearner(const Frame &frame, const std::vector<int> &labels,
                       const BoostingOptions &options)
{
    return [&frame, &labels,
            options](const std::vector<std::uint32_t> &use) -> Result<std::unique_ptr<RowScorer>> {
        DUNLIN_TRY_VALUE(const XgboostLibrary *library, XgboostLibrary::load());
        Encoding encoding = encodingOf(frame, labels, use, options);
        Training training(*library);
        DUNLIN_TRY(training.load(frame, encoding, labels, use));
        DUNLIN_TRY(training.learn(encoding, paramsFor(use.size(), options), options.seed));
        DUNLIN_TRY_VALUE(const QByteArray file, training.save({}));
        DUNLIN_TRY_VALUE(TreeModel model, TreeModel::read(file));
        return std::unique_ptr<RowScorer>(
            std::make_unique<BoostedScorer>(frame, std::move(encoding), std::move(model)));
    };
}

Result<QByteArray> fitBoosted(const Frame &frame, const std::vector<int> &labels,
                              const BoostingOptions &options, ModelCard *card)
{
    DUNLIN_TRY_VALUE(const XgboostLibrary *library, XgboostLibrary::load());
    std::vector<std::uint32_t> all(labels.size());
    for (size_t i = 0; i < all.size(); ++i)
        all[i] = std::uint32_t(i);
    const Encoding encoding = encodingOf(frame, labels, all, options);
    for (size_t i = 0; i < frame.columns.size(); ++i) {
        if (encoding.monotone[i] != 0)
            card->monotone.insert(frame.columns[i].name, encoding.monotone[i]);
    }
    Training training(*library);
    DUNLIN_TRY(training.load(frame, encoding, labels, all));
    DUNLIN_TRY(training.learn(encoding, paramsFor(all.size(), options), options.seed));
    return training.save(noteOf(frame, encoding, *card));
}

Status fillCard(const std::vector<int> &labels, const std::vector<double> &margins,
                const Validation &validation, ModelCard *card)
{
    card->rows = qint64(labels.size());
    card->measures = validation.mean;
    card->badRate = validation.mean.baseRate;
    card->foldAucs = validation.foldAucs;
    std::vector<double> sorted = margins;
    std::sort(sorted.begin(), sorted.end());
    card->tenths.clear();
    for (size_t i = 1; i < 10; ++i)
        card->tenths.push_back(sorted[sorted.size() * i / 10]);
    DUNLIN_TRY_VALUE(const Logistic line, fitLogistic(margins, 1, labels));
    card->calibrationIntercept = line.coefficients[0];
    card->calibrationSlope = line.coefficients[1];
    return {};
}

QByteArray cardJson(const ModelCard &card)
{
    JsonWriter json;
    json.beginObject().key("date").value(card.date.toString(Qt::ISODate));
    json.key("target").value(card.target).key("bad").value(card.bad);
    json.key("rows").number(card.rows).key("bad_rate").raw(number(card.badRate));
    json.key("auc").raw(number(card.measures.auc)).key("gini").raw(number(card.measures.gini));
    json.key("ks").raw(number(card.measures.ks)).key("brier").raw(number(card.measures.brier));
    json.key("logloss").raw(number(card.measures.logloss));
    json.key("lift_top10pct").raw(number(card.measures.liftTop10));
    json.key("folds").beginArray();
    for (const double one : card.foldAucs)
        json.raw(number(one));
    json.endArray().key("calibration").beginObject();
    json.key("intercept").raw(number(card.calibrationIntercept));
    json.key("slope").raw(number(card.calibrationSlope)).endObject();
    json.key("tenths").beginArray();
    for (const double one : card.tenths)
        json.raw(number(one));
    json.endArray().key("monotone").beginObject();
    const std::map<QString, int> byName(card.monotone.constKeyValueBegin(),
                                        card.monotone.constKeyValueEnd());
    QByteArray directions;
    for (const auto &[name, direction] : byName) {
        if (!directions.isEmpty())
            directions += ',';
        JsonWriter text;
        text.value(name);
        directions += text.take() + ':' + QByteArray::number(direction);
    }
    if (!directions.isEmpty())
        json.raw(directions);
    json.endObject().endObject();
    return json.take();
}

std::vector<double> tenthsOf(const QByteArray &cardJson)
{
    std::vector<double> tenths;
    const QJsonObject card = QJsonDocument::fromJson(cardJson).object();
    for (const QJsonValue &one : card.value(QLatin1String("tenths")).toArray())
        tenths.push_back(one.toDouble());
    return tenths;
}

double stabilityIndex(const std::vector<double> &tenths, const std::vector<double> &margins)
{
    if (tenths.empty() || margins.empty())
        return 0;
    std::vector<double> rows(tenths.size() + 1, 0.5);
    for (const double margin : margins)
        rows[size_t(std::upper_bound(tenths.begin(), tenths.end(), margin) - tenths.begin())] += 1;
    const double all = double(margins.size()) + 0.5 * double(rows.size());
    const double expected = 1.0 / double(rows.size());
    double index = 0;
    for (const double count : rows) {
        const double actual = count / all;
        index += (actual - expected) * std::log(actual / expected);
    }
    return index;
}

} // namespace dunlin::scoring
