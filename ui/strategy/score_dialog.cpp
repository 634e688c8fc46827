// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strategy/score_dialog.h"

#include "ui/arrangement/notice.h"
#include "ui/common/button.h"
#include "ui/common/error_text.h"
#include "ui/common/label.h"
#include "ui/common/list.h"
#include "ui/common/table.h"
#include "ui/strategy/score_words.h"
#include "ui/style/icons.h"
#include "ui/style/tokens.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::strategy {

using common::Button;
using common::Label;
using style::Face;
using style::Ink;

ScoreDialog::ScoreDialog(ports::RankDesk &ranks, const ports::QueueScores &scores, QDate today,
                         QWidget *parent)
    : QDialog(parent)
    , m_ranks(ranks)
    , m_scores(scores)
    , m_today(today)
{
    setObjectName(QStringLiteral("scoreDialog"));
    setWindowTitle(tr("The score that waits"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::space::kLg, style::space::kLg, style::space::kLg,
                               style::space::kLg);
    column->setSpacing(style::space::kGap);
    // Sentences that wrap would keep it as high as they are at their narrowest.
    column->setSizeConstraint(QLayout::SetNoConstraint);
    column->addWidget(new Label(windowTitle(), Face::PageTitle));
    m_notice = new arrangement::Notice(QStringLiteral("scoreNotice"), this);
    column->addWidget(m_notice);
    addMeasures(column);
    addEffect(column);
    addButtons(column);
    const QString proposal = proposalSentence(m_scores, m_today);
    if (m_scores.waiting) {
        m_notice->set(proposal + QLatin1Char(' ') + decisionSentence(*m_scores.waiting),
                      common::Tone::Info, QStringLiteral("info-circle"));
        reckon();
    } else {
        const QString none = tr("No score waits for a second person. One is proposed with "
                                "“dunlinctl model challenge OFFICE --adopt --user NAME”.");
        m_notice->set(proposal.isEmpty() ? none : proposal + QLatin1Char('\n') + none,
                      common::Tone::Neutral, QStringLiteral("info-circle"));
    }
    resize(style::scaled(780), style::scaled(m_scores.waiting ? 640 : 470));
    (m_approve->isEnabled() ? m_approve : m_leave)->setFocus();
}

ScoreDialog::~ScoreDialog()
{
    m_ranks.stopEffect(); // nobody reads it
}

void ScoreDialog::addMeasures(QVBoxLayout *column)
{
    m_measures = new common::CellModel(this);
    m_measures->setContent(measureColumns(m_scores), measureRows(m_scores));
    m_table = new common::LetterlessTable(this);
    m_table->setObjectName(QStringLiteral("scoreMeasures"));
    m_table->setAccessibleName(tr("Measures of both scores"));
    common::setUpTable(*m_table);
    m_table->setModel(m_measures);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const int at : {1, 2}) {
        m_table->horizontalHeader()->setSectionResizeMode(at, QHeaderView::Fixed);
        m_table->horizontalHeader()->resizeSection(at, style::scaled(176));
    }
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    int height = m_table->horizontalHeader()->sizeHint().height() + 2;
    for (int row = 0; row < m_measures->rowCount(); ++row)
        height += m_table->rowHeight(row);
    m_table->setFixedHeight(height);
    column->addWidget(m_table);
}

void ScoreDialog::addEffect(QVBoxLayout *column)
{
    auto *title = new Label(tr("What it would change today"), Face::CardTitle);
    m_effect = new Label(Face::Body, Ink::Text2);
    m_effect->setObjectName(QStringLiteral("scoreEffect"));
    m_effect->setWordWrap(true);
    m_moves = new QListWidget(this);
    m_moves->setObjectName(QStringLiteral("scoreMoves"));
    m_moves->setAccessibleName(tr("Accounts that move furthest; Enter opens one"));
    m_moves->setFrameShape(QFrame::NoFrame);
    common::setUpList(*m_moves);
    m_moves->setWordWrap(true);
    m_moves->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(title);
    column->addWidget(m_effect);
    column->addWidget(m_moves, 1);
    const bool waits = m_scores.waiting.has_value();
    title->setVisible(waits);
    m_effect->setVisible(waits);
    m_moves->setVisible(waits);
    if (!waits)
        column->addStretch(1);
    connect(m_moves, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        if (const auto id = base::AccountId::fromBytes(item->data(Qt::UserRole).toByteArray())) {
            reject();
            Q_EMIT accountRequested(*id);
        }
    });
}

void ScoreDialog::addButtons(QVBoxLayout *column)
{
    const bool may = m_scores.waiting && m_scores.waiting->maySendBack;
    const bool mine = m_scores.waiting && m_scores.waiting->mine;
    m_why = new QLineEdit(this);
    m_why->setObjectName(QStringLiteral("scoreWhy"));
    m_why->setAccessibleName(tr("Why it is sent back"));
    m_why->setPlaceholderText(tr("Why it is sent back (who proposed it reads this)"));
    m_why->setMaxLength(200);
    m_why->setVisible(may && !mine);
    column->addWidget(m_why);
    auto *buttons = new QHBoxLayout;
    m_back = new Button(QStringLiteral("scoreBack"), mine ? tr("Take it back") : tr("Send it back"),
                        common::ButtonKind::Normal);
    m_back->setIconName(QStringLiteral("arrow-counterclockwise"), true);
    m_back->setVisible(may);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    m_leave =
        new Button(QStringLiteral("scoreLeave"),
                   m_scores.waiting ? tr("Decide later") : tr("Close"), common::ButtonKind::Ghost);
    m_approve = new Button(QStringLiteral("scoreApprove"), tr("Put it in force"),
                           common::ButtonKind::Primary);
    m_approve->setKeyHint(QStringLiteral("Ctrl+Enter"));
    m_approve->setVisible(may);
    m_approve->setEnabled(m_scores.waiting && m_scores.waiting->whyNot.isEmpty());
    buttons->addWidget(m_leave);
    buttons->addWidget(m_approve);
    column->addLayout(buttons);
    for (Button *one : {m_back, m_leave, m_approve})
        one->setAutoDefault(false);
    connect(m_back, &Button::clicked, this, &ScoreDialog::sendBack);
    connect(m_leave, &Button::clicked, this, &ScoreDialog::reject);
    connect(m_approve, &Button::clicked, this, &ScoreDialog::approve);
    connect(m_why, &QLineEdit::returnPressed, this, &ScoreDialog::sendBack);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this,
                &ScoreDialog::approve);
}

void ScoreDialog::reckon()
{
    m_effect->setText(tr("Reckoning over the accounts that are here…"));
    m_ranks.effect(ports::guarded<ports::ScoreEffect>(
        this, [this](base::Result<ports::ScoreEffect> effect) { showEffect(effect); }));
}

void ScoreDialog::showEffect(const base::Result<ports::ScoreEffect> &effect)
{
    if (!effect) {
        m_effect->setInk(Ink::Danger);
        m_effect->setText(common::errorText(effect.error()).line());
        return;
    }
    m_effect->setText(effectSentence(*effect));
    for (const auto *moves : {&effect->risers, &effect->fallers}) {
        for (const ports::ScoreMove &move : *moves) {
            auto *item = new QListWidgetItem(moveSentence(move), m_moves);
            item->setData(Qt::UserRole, move.account.toBytes());
            item->setIcon(style::icon(move.after < move.before ? QStringLiteral("arrow-up")
                                                               : QStringLiteral("arrow-down"),
                                      Ink::Text2));
        }
    }
}

void ScoreDialog::approve()
{
    if (m_saving || !m_approve->isVisible() || !m_approve->isEnabled())
        return;
    setSaving(true);
    m_ranks.approve(m_scores.waiting->id, ports::guarded<ports::QueueScore>(
                                              this, [this](base::Result<ports::QueueScore> score) {
                                                  setSaving(false);
                                                  if (!score) {
                                                      Q_EMIT failed(score.error());
                                                      return;
                                                  }
                                                  Q_EMIT decided(scoreSentence(*score, m_today));
                                                  accept();
                                              }));
}

void ScoreDialog::sendBack()
{
    if (m_saving || !m_back->isVisible())
        return;
    const QString why = m_why->text().trimmed();
    if (why.isEmpty() && !m_scores.waiting->mine) {
        m_notice->set(tr("Say why it is sent back: who proposed it reads it."),
                      common::Tone::Danger, QStringLiteral("exclamation-triangle"));
        m_why->setFocus();
        return;
    }
    setSaving(true);
    m_ranks.sendBack(
        m_scores.waiting->id, why, ports::guarded<bool>(this, [this](base::Result<bool> done) {
            setSaving(false);
            if (!done) {
                Q_EMIT failed(done.error());
                return;
            }
            Q_EMIT decided(tr("The score was sent back; what ranks the queues stays."));
            accept();
        }));
}

void ScoreDialog::reject()
{
    if (!m_saving) // whether it was recorded must be known first
        QDialog::reject();
}

void ScoreDialog::setSaving(bool saving)
{
    m_saving = saving;
    m_back->setEnabled(!saving);
    m_why->setEnabled(!saving);
    m_approve->setEnabled(!saving && m_scores.waiting && m_scores.waiting->whyNot.isEmpty());
}

} // namespace dunlin::strategy
