// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/scores/score_training.h"

#include "core/decision/expected_value.h"
#include "core/decision/features.h"
#include "core/desk/ledger_view.h"
#include "core/desk/ledger_writer.h"
#include "core/desk/office_core.h"
#include "core/desk/scores/score_adoption.h"
#include "core/desk/terms_keeper.h"
#include "core/scoring/boosting.h"
#include "core/scoring/measures.h"
#include "core/scoring/scorecard.h"
#include "core/store/event_store.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <memory>
#include <numeric>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using store::Connection;

namespace {

constexpr int kWindowDays = 30;
constexpr qint64 kLeastRows = 200;
constexpr qint64 kLeastOfEach = 25;
// Of trees that rank queues: they have to fit a term (score_trees.h) and be quick on laptops.
constexpr int kRounds = 120;
constexpr int kDepth = 4;
constexpr double kRate = 0.06;
constexpr qint64 kMostRows = 400'000; ///< enough to learn from, and what memory is meant for

/// Which features a score may use: numbers, truths and texts that say something of the account.
std::vector<int> usableFeatures()
{
    std::vector<int> usable;
    for (int i = 0; i < int(decision::features().size()); ++i) {
        const decision::Feature &feature = decision::features()[size_t(i)];
        const QByteArrayView name(feature.name);
        if (feature.kind != decision::FeatureKind::Date && name != "currency")
            usable.push_back(i);
    }
    return usable;
}

/// Rows of accounts on days, with what came of it.
struct Sample {
    scoring::Frame frame;
    std::vector<int> labels; ///< 1: paid within the window
    std::vector<QDate> days;
    std::vector<double> champion; ///< chance by what ranks now
};

class Sampler {
public:
    Sampler(const OfficeCore &core, std::shared_ptr<const domain::TermsBook> book,
            const ChallengeRequest &request)
        : m_zone(core.settings().zone)
        , m_features(usableFeatures())
        , m_score(payScoreOf(book, core.today()))
    {
        m_fold.officeZone = m_zone;
        m_fold.terms = std::move(book);
        m_fold.withTimeline = false;
        m_last = core.today().addDays(-kWindowDays);
        m_first = core.today().addDays(-std::max(request.back, 2 * kWindowDays));
        m_every = std::max(request.everyDays, 1);
        for (const int feature : m_features) {
            scoring::Column column;
            column.name = QString::fromLatin1(decision::features()[size_t(feature)].name);
            column.numeric =
                decision::features()[size_t(feature)].kind != decision::FeatureKind::Text;
            sample.frame.columns.push_back(std::move(column));
        }
    }

    void take(base::AccountId account, const std::vector<domain::Event> &events)
    {
        if (qint64(sample.labels.size()) >= kMostRows)
            return;
        domain::FoldContext now = m_fold;
        now.today = m_last.addDays(kWindowDays);
        const domain::AccountState known = domain::fold(account, events, now);
        if (!known.exists)
            return;
        QDate born;
        for (const domain::Event &event : events) {
            const QDate day = base::dateIn(event.envelope.occurred, m_zone);
            born = born.isNull() ? day : std::min(born, day);
        }
        for (QDate day = m_first; day <= m_last; day = day.addDays(m_every)) {
            if (born.isValid() && day >= born)
                addRow(account, events, known, day);
        }
    }

    Sample sample;

private:
    void addRow(base::AccountId account, const std::vector<domain::Event> &events,
                const domain::AccountState &known, QDate day)
    {
        domain::FoldContext then = m_fold;
        then.today = day;
        then.at = base::endOfDay(day, m_zone);
        const domain::AccountState state = domain::fold(account, events, then);
        if (!state.exists || domain::isFinished(state.status) || state.placedAt.isValid())
            return;
        const bool paid = std::any_of(
            known.payments.begin(), known.payments.end(), [&](const domain::PaymentState &one) {
                return one.valueDate > day && one.valueDate <= day.addDays(kWindowDays);
            });
        sample.labels.push_back(paid ? 1 : 0);
        sample.days.push_back(day);
        const int permille = m_score ? m_score->permille(state, day, m_zone)
                                     : decision::expertScore(state, day, m_zone).permille;
        sample.champion.push_back(double(permille) / 1000);
        const auto values = decision::featureValues(m_features, state, {day, m_zone});
        for (size_t i = 0; i < values.size(); ++i)
            addCell(sample.frame.columns[i], values[i]);
        ++sample.frame.rows;
    }
    static void addCell(scoring::Column &column, const feel::Value &value)
    {
        if (!column.numeric) {
            const QString text = value.is(feel::Kind::String) ? value.string() : QString();
            qsizetype level = text.isEmpty() ? -1 : column.levels.indexOf(text);
            if (level < 0 && !text.isEmpty()) {
                level = column.levels.size();
                column.levels << text;
            }
            column.codes.push_back(int(level));
        } else if (value.is(feel::Kind::Number)) {
            column.numbers.push_back(value.number().toDouble());
        } else if (value.is(feel::Kind::Boolean)) {
            column.numbers.push_back(value.boolean() ? 1 : 0);
        } else {
            column.numbers.push_back(scoring::kMissing);
        }
    }

    const QByteArray m_zone;
    const std::vector<int> m_features;
    const std::shared_ptr<const OfficeScore> m_score;
    domain::FoldContext m_fold;
    QDate m_first;
    QDate m_last;
    int m_every = 30;
};

/// The day from which on rows are kept for measuring: about a quarter of them.
QDate splitOf(const std::vector<QDate> &days)
{
    std::vector<QDate> sorted = days;
    std::sort(sorted.begin(), sorted.end());
    return sorted.empty() ? QDate() : sorted[sorted.size() * 3 / 4];
}

base::Status enough(const Sample &sample, QDate split)
{
    qint64 counts[2][2] = {};
    for (size_t i = 0; i < sample.labels.size(); ++i)
        ++counts[sample.days[i] >= split ? 1 : 0][sample.labels[i]];
    for (const auto &side : counts) {
        if (side[0] + side[1] < kLeastRows || side[0] < kLeastOfEach || side[1] < kLeastOfEach) {
            return fail(ErrorCode::Input,
                        QStringLiteral("there are too few outcomes to learn from: %1 rows learned "
                                       "from, %2 to measure on; the expert scorecard ranks")
                            .arg(counts[0][0] + counts[0][1])
                            .arg(counts[1][0] + counts[1][1]));
        }
    }
    return {};
}

/// What was learned, over the rows of the sample.
struct Learned {
    ScoreFile file;
    std::function<double(std::uint32_t)> margin;
};

Result<Learned> learnCard(const Sample &sample, const std::vector<std::uint32_t> &rows)
{
    auto card = std::make_shared<scoring::Scorecard>();
    DUNLIN_TRY_VALUE(*card, scoring::fitScorecard(sample.frame, sample.labels, rows));
    DUNLIN_TRY_VALUE(auto columns, scoring::columnsOf(*card, sample.frame));
    Learned learned;
    learned.file = {ScoreKind::Scorecard, scoring::toJson(*card, sample.frame)};
    learned.margin = [card, columns = std::move(columns), &sample](std::uint32_t row) {
        return card->margin(sample.frame, columns, row);
    };
    return learned;
}

Result<Learned> treesOf(const Sample &sample, QByteArray file)
{
    DUNLIN_TRY_VALUE(ScoreTrees read, ScoreTrees::read(file));
    auto trees = std::make_shared<ScoreTrees>(std::move(read));
    return Learned{{ScoreKind::Boosted, std::move(file)}, [trees, &sample](std::uint32_t row) {
                       return trees->margin(sample.frame, row);
                   }};
}

Result<Learned> learnTrees(const Sample &sample, const std::vector<std::uint32_t> &rows)
{
    scoring::Frame part;
    part.rows = rows.size();
    for (const scoring::Column &column : sample.frame.columns) {
        scoring::Column &made = part.columns.emplace_back();
        made.name = column.name;
        made.numeric = column.numeric;
        made.levels = column.levels;
        for (const std::uint32_t row : rows) {
            if (column.numeric)
                made.numbers.push_back(column.numbers[row]);
            else
                made.codes.push_back(column.codes[row]);
        }
    }
    std::vector<int> labels;
    for (const std::uint32_t row : rows)
        labels.push_back(sample.labels[row]);
    scoring::BoostingOptions options;
    options.rounds = kRounds;
    options.depth = kDepth;
    options.rate = kRate;
    scoring::ModelCard card;
    card.target = QStringLiteral("paid within %1 days").arg(kWindowDays);
    card.rows = qint64(rows.size());
    DUNLIN_TRY_VALUE(QByteArray file, scoring::fitBoosted(part, labels, options, &card));
    return treesOf(sample, std::move(file));
}

Result<Learned> learn(const Sample &sample, const std::vector<std::uint32_t> &rows,
                      const ChallengeRequest &request)
{
    if (!request.model.isEmpty())
        return treesOf(sample, request.model);
    return request.kind == ScoreKind::Boosted ? learnTrees(sample, rows) : learnCard(sample, rows);
}

Result<Challenge> judge(const Sample &sample, const ChallengeRequest &request)
{
    Challenge challenge;
    challenge.split = splitOf(sample.days);
    DUNLIN_TRY(enough(sample, challenge.split));
    std::vector<std::uint32_t> known;
    std::vector<std::uint32_t> test;
    for (std::uint32_t i = 0; i < sample.labels.size(); ++i)
        (sample.days[i] >= challenge.split ? test : known).push_back(i);
    challenge.from = *std::min_element(sample.days.begin(), sample.days.end());
    challenge.until = *std::max_element(sample.days.begin(), sample.days.end());
    challenge.learned = request.model.isEmpty() ? qint64(known.size()) : 0;
    challenge.tested = qint64(test.size());
    DUNLIN_TRY_VALUE(Learned learned, learn(sample, known, request));
    const auto margins = [&](const std::vector<std::uint32_t> &rows) {
        std::vector<double> all;
        for (const std::uint32_t row : rows)
            all.push_back(learned.margin(row));
        return all;
    };
    std::vector<int> labels;
    std::vector<double> theirs;
    for (const std::uint32_t row : test) {
        labels.push_back(sample.labels[row]);
        theirs.push_back(sample.champion[row]);
    }
    const std::vector<double> scores = margins(test);
    std::vector<double> chances;
    for (const double margin : scores)
        chances.push_back(1 / (1 + std::exp(-margin)));
    DUNLIN_TRY_VALUE(const scoring::Measures mine, scoring::measure(labels, scores, chances));
    DUNLIN_TRY_VALUE(const scoring::Measures champion, scoring::measure(labels, theirs, theirs));
    challenge.paidRate = mine.baseRate;
    challenge.auc = mine.auc;
    challenge.ks = mine.ks;
    challenge.brier = mine.brier;
    challenge.championAuc = champion.auc;
    challenge.championBrier = champion.brier;
    challenge.psi = stabilityIndex(margins(known), scores);
    challenge.better =
        mine.auc >= champion.auc + kLeastGain && mine.brier <= champion.brier + 0.001;
    challenge.file = std::move(learned.file);
    return challenge;
}

ScoreFacts factsOf(const Challenge &challenge)
{
    ScoreFacts facts;
    facts.rows = challenge.learned;
    facts.tested = challenge.tested;
    facts.auc = challenge.auc;
    facts.brier = challenge.brier;
    facts.championAuc = challenge.championAuc;
    facts.psi = challenge.psi;
    return facts;
}

} // namespace

double stabilityIndex(std::vector<double> first, const std::vector<double> &second)
{
    if (first.empty() || second.empty())
        return 0;
    std::sort(first.begin(), first.end());
    std::vector<double> cuts;
    for (size_t tenth = 1; tenth < 10; ++tenth)
        cuts.push_back(first[first.size() * tenth / 10]);
    const auto shares = [&](const std::vector<double> &scores) {
        std::vector<double> counts(10, 0.5); // no tenth is empty
        for (const double score : scores)
            ++counts[size_t(std::upper_bound(cuts.begin(), cuts.end(), score) - cuts.begin())];
        for (double &count : counts)
            count /= double(scores.size()) + 5;
        return counts;
    };
    const auto a = shares(first);
    const auto b = shares(second);
    double index = 0;
    for (size_t i = 0; i < 10; ++i)
        index += (b[i] - a[i]) * std::log(b[i] / a[i]);
    return index;
}

Result<Challenge> challengeScore(Office &office, const ChallengeRequest &request)
{
    OfficeCore &core = office.core();
    Challenge challenge;
    if (request.retire) {
        DUNLIN_TRY(retireScore(core, request.user));
        return challenge;
    }
    DUNLIN_TRY_VALUE(challenge, core.read([&](Connection &connection) -> Result<Challenge> {
        DUNLIN_TRY_VALUE(const auto book,
                         loadTerms(connection, core.key(), {core.settings().zone, {}, {}}));
        const auto score = payScoreOf(book, core.today());
        Sampler sampler(core, book, request);
        const auto take = [&](base::AccountId account, std::vector<store::LedgerEvent> &&stored) {
            if (!account.isNull())
                sampler.take(account, decodeAll(stored));
            return true;
        };
        DUNLIN_TRY(store::EventStore(connection, core.key()).forEachAccount({}, take));
        DUNLIN_TRY_VALUE(Challenge judged, judge(sampler.sample, request));
        judged.championIsExpert = score == nullptr;
        judged.version = score ? score->facts().version : 0;
        return judged;
    }));
    if (!request.adopt || !challenge.better)
        return challenge;
    DUNLIN_TRY_VALUE(const ScoreAdoption adoption,
                     adoptScore(core, challenge.file, factsOf(challenge), request.user));
    challenge.waits = adoption.waits;
    challenge.adopted = !adoption.waits;
    if (challenge.adopted)
        challenge.version = adoption.version;
    return challenge;
}

} // namespace dunlin::desk
