// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/practice_dialog.h"

#include "core/base/assert.h"
#include "ui/common/button.h"
#include "ui/common/label.h"

#include <QtCore/QLocale>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::learn {

using common::Button;
using common::Label;
using style::Face;
using style::Ink;

namespace {

constexpr int kAnswers = 3;
constexpr int kTalkHeight = 190;

} // namespace

PracticeDialog::PracticeDialog(std::vector<Scene> scenes, QWidget *parent)
    : QDialog(parent)
    , m_scenes(std::move(scenes))
{
    DUNLIN_ASSERT(!m_scenes.empty());
    setObjectName(QStringLiteral("practiceDialog"));
    setWindowTitle(tr("Practice call"));
    setMinimumWidth(style::scaled(620));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::space::kPage, style::space::kCard, style::space::kPage,
                               style::space::kCard);
    column->setSpacing(style::space::kGap);
    m_title = new Label(Face::PageTitle);
    column->addWidget(m_title);
    column->addWidget(
        new Label(tr("The debtor is simulated. Nothing is recorded."), Face::Small, Ink::Text2));
    m_talk = new QWidget;
    m_talk->setMinimumHeight(style::scaled(kTalkHeight));
    m_lines = new QVBoxLayout(m_talk);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(style::space::kSm);
    m_lines->addStretch(1);
    column->addWidget(m_talk, 1);
    m_why = new Label(Face::Body, Ink::Text2);
    m_why->setObjectName(QStringLiteral("practiceWhy"));
    m_why->setWordWrap(true);
    column->addWidget(m_why);
    for (int i = 0; i < kAnswers; ++i) {
        auto *button = new Button(QStringLiteral("practiceAnswer%1").arg(i + 1), QString());
        button->setKeyHint(QString::number(i + 1));
        connect(button, &QPushButton::clicked, this, [this, i] { answer(i); });
        m_answers.push_back(button);
        column->addWidget(button);
    }
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    auto *close = new Button(QStringLiteral("practiceClose"), tr("&Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_next =
        new Button(QStringLiteral("practiceNext"), tr("Next call"), common::ButtonKind::Primary);
    m_next->setKeyHint(QStringLiteral("Enter"));
    connect(m_next, &QPushButton::clicked, this, &PracticeDialog::nextCall);
    row->addWidget(close);
    row->addWidget(m_next);
    column->addLayout(row);
    showTurn();
}

void PracticeDialog::addLine(const QString &who, const QString &words, bool mine)
{
    auto *line = new Label(tr("%1: %2", "who says what in a conversation").arg(who, words),
                           Face::Body, mine ? Ink::AccentText : Ink::Text);
    line->setWordWrap(true);
    // An answer stands on the far side, as in a chat.
    line->setContentsMargins(mine ? style::scaled(60) : 0, 0, mine ? 0 : style::scaled(60), 0);
    m_lines->insertWidget(m_lines->count() - 1, line);
}

void PracticeDialog::showTurn()
{
    const Turn &turn = scene().turns[m_turn];
    m_title->setText(scene().title);
    const bool isLast = m_turn + 1 == scene().turns.size();
    if (isLast) {
        auto *question = new Label(turn.said, Face::Strong);
        question->setWordWrap(true);
        m_lines->insertWidget(m_lines->count() - 1, question);
    } else {
        addLine(scene().who, turn.said, false);
    }
    for (int i = 0; i < kAnswers; ++i) {
        Button *button = m_answers[size_t(i)];
        const bool isThere = i < turn.answers.size();
        button->setVisible(isThere);
        button->setEnabled(isThere);
        if (isThere) {
            button->setText(turn.answers[i]);
            button->setAccessibleName(turn.answers[i]);
        }
    }
    m_next->setVisible(m_over);
    m_answers.front()->setFocus();
}

void PracticeDialog::answer(int index)
{
    const Turn &turn = scene().turns[m_turn];
    if (m_over || index < 0 || index >= turn.answers.size())
        return;
    const bool isRight = index == turn.right;
    m_right += isRight ? 1 : 0;
    addLine(tr("You"), turn.answers[index], true);
    m_why->setInk(isRight ? Ink::Ok : Ink::Warn);
    m_why->setText((isRight ? tr("Right. %1") : tr("Better not. %1")).arg(turn.why));
    if (m_turn + 1 < scene().turns.size()) {
        ++m_turn;
        return showTurn();
    }
    m_over = true;
    const QLocale locale;
    const QString sum = tr("%1 of %2 answers were right.")
                            .arg(locale.toString(m_right), locale.toString(scene().turns.size()));
    m_why->setText(m_why->text() + QLatin1Char('\n') + sum);
    for (Button *button : m_answers)
        button->setEnabled(false);
    m_next->setVisible(true);
    m_next->setFocus();
}

void PracticeDialog::nextCall()
{
    while (m_lines->count() > 1) {
        QLayoutItem *item = m_lines->takeAt(0);
        item->widget()->deleteLater();
        delete item;
    }
    m_scene = (m_scene + 1) % m_scenes.size();
    m_turn = 0;
    m_right = 0;
    m_over = false;
    m_why->setText(QString());
    showTurn();
}

void PracticeDialog::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_1;
    if (event->modifiers() == Qt::NoModifier && digit >= 0 && digit < kAnswers)
        return answer(digit);
    if (m_over && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return nextCall();
    QDialog::keyPressEvent(event);
}

} // namespace dunlin::learn
