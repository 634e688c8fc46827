// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision/pay_chance.h"
#include "core/desk/scores/score_trees.h"
#include "core/domain/terms/terms.h"
#include "core/scoring/scorecard_file.h"

#include <memory>
#include <optional>

/// The score that an office learned from its own outcomes and ranks its queues by. It is a term of
/// the office ("score/pay"), a scorecard or boosted trees, so that every laptop has it, it holds
/// from a day on, and a past day is ranked as then. Without one the expert scorecard ranks, which
/// says that it is judgement.
namespace dunlin::desk {

inline constexpr QByteArrayView kPayScore = "score/pay";

/// What is known of a score beside its card.
struct ScoreFacts {
    int version = 0; ///< counted by adoptions
    QDate from;
    QString by;             ///< who adopted it
    qint64 rows = 0;        ///< learned from
    qint64 tested = 0;      ///< measured on, later than those
    double auc = 0;         ///< on the tested rows
    double brier = 0;       ///< likewise
    double championAuc = 0; ///< of what ranked before, on the same rows
    double psi = 0;         ///< drift of its scores between the learned and the tested rows
};
enum class ScoreKind { Scorecard, Boosted };
/// What ranks: a scorecard's file, or a model of trees.
struct ScoreFile {
    ScoreKind kind = ScoreKind::Scorecard;
    QByteArray bytes;
};

class OfficeScore final : public decision::PayChance {
public:
    /// An Input error for a value that is no score of this program.
    static base::Result<std::shared_ptr<const OfficeScore>> read(QByteArrayView term);

    int permille(const domain::AccountState &account, QDate today,
                 const QByteArray &zone) const override;
    /// The shares of the features in the log odds, by name; the intercept last, without one. Of
    /// trees they are exact (TreeSHAP), so that they add up too.
    std::vector<std::pair<QString, double>> reasons(const domain::AccountState &account,
                                                    QDate today, const QByteArray &zone) const;
    const ScoreFacts &facts() const { return m_facts; }
    ScoreKind kind() const { return m_trees ? ScoreKind::Boosted : ScoreKind::Scorecard; }

private:
    base::Status readCard(const QByteArray &card);
    std::vector<double> shares(const domain::AccountState &account, QDate today,
                               const QByteArray &zone) const;

    std::optional<ScoreTrees> m_trees; ///< instead of the card
    scoring::CardModel m_card;
    std::vector<int> m_features; ///< of the card's variables
    ScoreFacts m_facts;
};

/// An Input error for trees that are larger than an event may be.
base::Result<QByteArray> termOf(const ScoreFile &file, const ScoreFacts &facts);
/// The score in force on a day; null: the expert scorecard. Each is read once. Any thread.
std::shared_ptr<const OfficeScore> payScoreOf(const std::shared_ptr<const domain::TermsBook> &book,
                                              QDate day);
int latestScoreVersion(const domain::TermsBook &book);

} // namespace dunlin::desk
