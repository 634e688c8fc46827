// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strategy/score_words.h"

#include "ui/common/date_text.h"
#include "ui/common/money_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <functional>

namespace dunlin::strategy {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ScoreWords)
};

QString figure(double value)
{
    return QLocale().toString(value, 'f', 2);
}

QString fineFigure(double value)
{
    return QLocale().toString(value, 'f', 3);
}

QString driftWords(double psi)
{
    return psi < 0.1    ? Words::tr("nothing drifted")
           : psi < 0.25 ? Words::tr("it drifts a little")
                        : Words::tr("it drifted: learn it anew");
}

QString kindWords(const std::optional<ports::QueueScore> &score)
{
    if (!score)
        return Words::tr("Expert scorecard");
    return score->trees ? Words::tr("Boosted trees") : Words::tr("Scorecard");
}

} // namespace

QString scoreSentence(const std::optional<ports::QueueScore> &score, QDate today)
{
    if (!score)
        return Words::tr(
            "Queues rank by the expert scorecard: points set by judgement, not learned "
            "from this office yet.");
    //: %1 a number, %2 a day, %3 and %4 figures of quality, %5 a number of rows, %6 drift
    return Words::tr("Queues rank by the office's own score %1 since %2: AUC %3 (%4 before it) on "
                     "%5 later outcomes, PSI %6: %7.")
        .arg(common::countText(score->version), common::dayText(score->from, today),
             figure(score->auc), figure(score->championAuc), common::countText(score->tested),
             figure(score->psi), driftWords(score->psi));
}

QString proposalSentence(const ports::QueueScores &scores, QDate today)
{
    if (scores.waiting)
        return Words::tr("A score by %1 of %2 waits for a second person.")
            .arg(common::isolated(scores.waiting->by),
                 common::dayText(scores.waiting->kept, today));
    if (!scores.sentBack)
        return {};
    const ports::ScoreSentBack &back = *scores.sentBack;
    const QString day = common::dayText(back.on, today);
    if (back.of == back.by)
        return Words::tr("%1 took the own score back on %2.").arg(common::isolated(back.by), day);
    if (back.why.isEmpty())
        return Words::tr("%1 sent the score of %2 back on %3.")
            .arg(common::isolated(back.by), common::isolated(back.of), day);
    //: %1 who sent it back, %2 who had proposed it, %3 a day, %4 why
    return Words::tr("%1 sent the score of %2 back on %3: %4")
        .arg(common::isolated(back.by), common::isolated(back.of), day, common::isolated(back.why));
}

QString reviewSentence(const base::Phrase &phrase)
{
    if (phrase.isEmpty())
        return {};
    QString sentence = phrase.filled(
        QCoreApplication::translate("ScoreReview", phrase.pattern.toUtf8().constData()));
    sentence[0] = sentence[0].toUpper();
    return sentence + QLatin1Char('.');
}

QString decisionSentence(const ports::ScoreProposal &proposal)
{
    if (proposal.mine)
        return Words::tr("You proposed it: another person has to approve it.");
    return proposal.whyNot.isEmpty() ? Words::tr("You may approve it or send it back.")
                                     : reviewSentence(proposal.whyNot);
}

std::vector<common::CellModel::Column> measureColumns(const ports::QueueScores &scores)
{
    return {{Words::tr("Measure"), false, {}},
            {scores.inForce
                 ? Words::tr("In force: %1").arg(common::countText(scores.inForce->version))
                 : Words::tr("In force"),
             true,
             {}},
            {Words::tr("Proposed"), true, {}}};
}

std::vector<common::CellModel::Row> measureRows(const ports::QueueScores &scores)
{
    using Score = ports::QueueScore;
    using Cell = common::CellModel::Cell;
    const std::optional<Score> proposed =
        scores.waiting ? std::optional(scores.waiting->score) : std::nullopt;
    std::vector<common::CellModel::Row> rows;
    const auto add = [&](const QString &name, const QString &tip,
                         const std::function<QString(const Score &)> &of) {
        const auto cell = [&](const std::optional<Score> &score) {
            return score ? of(*score) : QStringLiteral("—");
        };
        rows.push_back({Cell(name, tip), Cell(cell(scores.inForce)), Cell(cell(proposed))});
    };
    rows.push_back({Cell(Words::tr("Kind")), Cell(kindWords(scores.inForce)),
                    Cell(proposed ? kindWords(proposed) : QStringLiteral("—"))});
    add(Words::tr("Learned from outcomes"), {},
        [](const Score &score) { return common::countText(score.rows); });
    add(Words::tr("Measured on later outcomes"), {},
        [](const Score &score) { return common::countText(score.tested); });
    add(Words::tr("AUC (1 is best, 0.5 is chance)"),
        Words::tr("How often an account that paid stands above one that did not."),
        [](const Score &score) { return fineFigure(score.auc); });
    add(Words::tr("AUC of what ranked before, on the same outcomes"), {},
        [](const Score &score) { return fineFigure(score.championAuc); });
    add(Words::tr("Brier score (0 is best)"),
        Words::tr("The mean square of how far the chances were from what happened."),
        [](const Score &score) { return fineFigure(score.brier); });
    add(Words::tr("Drift (PSI)"),
        Words::tr("How far the scores of the later outcomes are from those it learned from."),
        [](const Score &score) {
            //: %1 a figure, %2 what it means
            return Words::tr("%1: %2").arg(figure(score.psi), driftWords(score.psi));
        });
    return rows;
}

QString effectSentence(const ports::ScoreEffect &effect)
{
    if (effect.accounts == 0)
        return Words::tr("No account here is in the queue.");
    if (effect.changed == 0)
        return Words::tr("All %1 accounts in the queue would stay where they are.")
            .arg(common::countText(effect.accounts));
    //: %1 accounts, %2 those in the queue, %3 places, %4 accounts
    return Words::tr("%1 of %2 accounts in the queue would have another sum. Among the first %3 "
                     "places %4 accounts would be new.")
        .arg(common::countText(effect.changed), common::countText(effect.accounts),
             common::countText(effect.front), common::countText(effect.newInFront));
}

QString moveSentence(const ports::ScoreMove &move)
{
    const auto percent = [](int permille) { return common::percentText(permille / 10.0); };
    //: an account, %1 whose, %2 its number; %3, %4 places in the queue; %5, %6 chances to pay
    return Words::tr("%1 (%2): place %3 becomes %4, chance to pay %5 becomes %6")
        .arg(common::isolated(move.debtor), common::isolated(move.number),
             common::countText(move.before), common::countText(move.after),
             percent(move.chanceBefore), percent(move.chanceAfter));
}

} // namespace dunlin::strategy
