// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/learn_page.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/key_cap.h"
#include "ui/common/label.h"
#include "ui/learn/practice_dialog.h"
#include "ui/style/icons.h"

#include <QtCore/QLocale>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::learn {

using common::Button;
using common::Card;
using common::Label;
using style::Face;
using style::Ink;

namespace {

constexpr int kMark = 16;

Label *wrapped(const QString &text, Face face, Ink ink)
{
    auto *label = new Label(text, face, ink);
    label->setWordWrap(true);
    return label;
}

} // namespace

LearnPage::LearnPage(Parts parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::move(parts))
    , m_steps(firstHour())
{
    setObjectName(QStringLiteral("learnPage"));
    setAccessibleName(tr("First hour"));
    for (const Step &step : m_steps) {
        if (m_parts.done.contains(step.id))
            m_done.insert(step.id);
    }
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, style::space::kCard, 0, 0);
    outer->setSpacing(style::space::kGap);
    auto *title = new Label(tr("First hour"), Face::PageTitle);
    title->setContentsMargins(style::space::kPage, 0, style::space::kPage, 0);
    outer->addWidget(title);
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(style::space::kPage, 0, style::space::kPage, style::space::kCard);
    row->setSpacing(style::space::kGap);
    row->addWidget(makeHour(), 3, Qt::AlignTop);
    auto *side = new QVBoxLayout;
    side->setSpacing(style::space::kGap);
    side->addWidget(makeDay());
    side->addWidget(makePractice());
    side->addStretch(1);
    row->addLayout(side, 2);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(holder);
    outer->addWidget(scroll, 1);
    showProgress();
}

Card *LearnPage::makeHour()
{
    auto *card = new Card(tr("Twelve things to try"));
    m_progress = new Label(Face::Small, Ink::Text2);
    m_progress->setObjectName(QStringLiteral("learnProgress"));
    card->setHeaderWidget(m_progress);
    card->body()->addWidget(wrapped(
        tr("Each ticks itself once you have done it, by key or by mouse. In the demo office "
           "nothing can go wrong."),
        Face::Body, Ink::Text2));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(style::space::kGap);
    grid->setVerticalSpacing(style::space::kSm);
    grid->setColumnStretch(1, 1);
    int at = 0;
    for (const Step &step : m_steps) {
        auto *mark = new QLabel;
        mark->setFixedSize(kMark, kMark);
        auto *words = wrapped(step.words, Face::Body, Ink::Text);
        m_marks.push_back(mark);
        m_words.push_back(words);
        grid->addWidget(mark, at, 0, Qt::AlignVCenter);
        grid->addWidget(words, at, 1);
        const QString key = m_parts.keyOf ? m_parts.keyOf(step.commands.front()) : QString();
        if (!key.isEmpty())
            grid->addWidget(new common::KeyCap(key), at, 2, Qt::AlignRight | Qt::AlignVCenter);
        ++at;
    }
    card->body()->addLayout(grid);
    connect(style::themeNotifier(), &style::ThemeNotifier::themeChanged, this,
            &LearnPage::showProgress);
    return card;
}

Card *LearnPage::makeDay()
{
    auto *card = new Card(tr("A sample day"));
    int at = 0;
    const auto stations = sampleDay();
    for (const Station &station : stations) {
        auto *row = new QHBoxLayout;
        row->setSpacing(style::space::kGap);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(new Label(station.when, Face::Strong));
        words->addWidget(wrapped(station.words, Face::Small, Ink::Text2));
        auto *go = new Button(QStringLiteral("learnGo%1").arg(++at), tr("Go there"));
        go->setAccessibleName(tr("Go there: %1").arg(station.words));
        connect(go, &QPushButton::clicked, this, [this, command = station.command] {
            if (m_parts.run)
                m_parts.run(command);
        });
        row->addLayout(words, 1);
        row->addWidget(go, 0, Qt::AlignVCenter);
        card->body()->addLayout(row);
    }
    return card;
}

Card *LearnPage::makePractice()
{
    auto *card = new Card(tr("Practice calls"));
    card->body()->addWidget(
        wrapped(tr("Five calls with simulated debtors, from a promise to somebody who must hear "
                   "nothing. Each answer is explained; nothing is recorded."),
                Face::Body, Ink::Text2));
    auto *start = new Button(QStringLiteral("learnPractise"), tr("Take a practice call"),
                             common::ButtonKind::Primary);
    connect(start, &QPushButton::clicked, this, &LearnPage::practise);
    card->body()->addWidget(start, 0, Qt::AlignLeading);
    return card;
}

void LearnPage::practise()
{
    auto *dialog = new PracticeDialog(scenes(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void LearnPage::ran(const QString &command)
{
    for (const Step &step : m_steps) {
        if (!step.commands.contains(command) || m_done.contains(step.id))
            continue;
        m_done.insert(step.id);
        showProgress();
        Q_EMIT progressed(QStringList(m_done.begin(), m_done.end()));
    }
}

void LearnPage::showProgress()
{
    for (size_t i = 0; i < m_steps.size(); ++i) {
        const bool done = m_done.contains(m_steps[i].id);
        const QIcon icon =
            style::icon(done ? QStringLiteral("check-circle") : QStringLiteral("circle"),
                        done ? Ink::Ok : Ink::Text3);
        m_marks[i]->setPixmap(icon.pixmap(QSize(kMark, kMark)));
        m_marks[i]->setAccessibleName(done ? tr("done") : tr("still to try"));
        m_words[i]->setInk(done ? Ink::Text2 : Ink::Text);
    }
    const QLocale locale;
    m_progress->setText(
        tr("%1 of %2 done").arg(locale.toString(m_done.size()), locale.toString(m_steps.size())));
}

} // namespace dunlin::learn
