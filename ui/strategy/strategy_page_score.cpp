// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/strategy/reasons_dialog.h"
#include "ui/strategy/score_dialog.h"
#include "ui/strategy/score_words.h"
#include "ui/strategy/strategy_page.h"

// What the queues are ranked by, on the strategy page.
namespace dunlin::strategy {

void StrategyPage::loadScore()
{
    m_ports.ranks.scores(
        ports::guarded<ports::QueueScores>(this, [this](base::Result<ports::QueueScores> scores) {
            if (!scores) {
                Q_EMIT failed(scores.error()); // what was shown stays
                return;
            }
            m_scores = std::move(*scores);
            showScore();
        }));
}

void StrategyPage::showScore()
{
    m_score->setText(scoreSentence(m_scores->inForce, today()));
    const QString proposal = proposalSentence(*m_scores, today());
    m_proposal->setText(proposal);
    m_proposal->setVisible(!proposal.isEmpty());
    m_proposal->setInk(m_scores->waiting ? style::Ink::Text : style::Ink::Text2);
    m_scoreLook->setVisible(m_scores->waiting.has_value());
    Q_EMIT waitingChanged(m_scores->waiting && m_scores->waiting->whyNot.isEmpty() ? 1 : 0);
}

void StrategyPage::openScore()
{
    if (!m_scores)
        return;
    auto *dialog = new ScoreDialog(m_ports.ranks, *m_scores, today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ScoreDialog::accountRequested, this, &StrategyPage::accountRequested);
    connect(dialog, &ScoreDialog::failed, this, [this](const base::Error &error) {
        Q_EMIT failed(error);
        loadScore();
    });
    connect(dialog, &ScoreDialog::decided, this, [this](const QString &sentence) {
        Q_EMIT done(sentence);
        loadScore();
    });
    dialog->open();
}

void StrategyPage::openReasons()
{
    auto *dialog = new ReasonsDialog(m_ports.ranks, m_ports.clock, m_session.officeZone, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReasonsDialog::accountRequested, this, &StrategyPage::accountRequested);
    dialog->open();
}

} // namespace dunlin::strategy
