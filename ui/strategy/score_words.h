// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/rank_desk.h"
#include "ui/common/cell_model.h"

#include <QtCore/QStringList>

/// Scores in words.
namespace dunlin::strategy {

/// What the queues are ranked by, with how good it was found to be.
QString scoreSentence(const std::optional<ports::QueueScore> &score, QDate today);
/// That one waits, by whom and since when; or that it was sent back. Empty: neither.
QString proposalSentence(const ports::QueueScores &scores, QDate today);
/// Who may decide on the one that waits, and why not this user.
QString decisionSentence(const ports::ScoreProposal &proposal);
/// A sentence of the context "ScoreReview" in the desk's language, as one of its own.
QString reviewSentence(const base::Phrase &phrase);
/// The measures of both, side by side; a column without a score says what ranks without one.
std::vector<common::CellModel::Column> measureColumns(const ports::QueueScores &scores);
std::vector<common::CellModel::Row> measureRows(const ports::QueueScores &scores);
/// How many accounts would stand elsewhere.
QString effectSentence(const ports::ScoreEffect &effect);
/// "Mia Garcia (HE-1): place 412, would be 37".
QString moveSentence(const ports::ScoreMove &move);

} // namespace dunlin::strategy
