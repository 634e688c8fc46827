// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strategy/effect_side.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/date_text.h"
#include "ui/common/label.h"
#include "ui/common/list.h"
#include "ui/common/money_text.h"
#include "ui/strategy/strategy_words.h"
#include "ui/style/icons.h"
#include "ui/style/tokens.h"

#include <QtCore/QLocale>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::strategy {

using common::Button;
using common::Label;
using style::Face;
using style::Ink;

namespace {

constexpr int kDecisionRole = Qt::UserRole;
constexpr int kRuleRole = Qt::UserRole + 1;
constexpr int kColumnRole = Qt::UserRole + 2;
constexpr size_t kMostMoves = 5;

QString hoursText(double hours)
{
    return QLocale().toString(hours, 'f', 1);
}

} // namespace

EffectSide::EffectSide(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::space::kGap);
    m_effect = new common::Card(tr("What it would do today"), this);
    m_lines = new Label(Face::Body);
    m_lines->setObjectName(QStringLiteral("effectLines"));
    m_lines->setAccessibleName(tr("What it would do today"));
    m_lines->setWordWrap(true);
    m_lines->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_effect->body()->addWidget(m_lines);
    auto *buttons = new QHBoxLayout;
    m_stop = new Button(QStringLiteral("effectStop"), tr("Stop"), common::ButtonKind::Ghost);
    m_again =
        new Button(QStringLiteral("effectAgain"), tr("Reckon again"), common::ButtonKind::Ghost);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_again);
    buttons->addStretch(1);
    m_effect->body()->addLayout(buttons);
    column->addWidget(m_effect);
    m_checks = new common::Card(tr("Checks"), this);
    m_list = new QListWidget(m_checks);
    m_list->setObjectName(QStringLiteral("strategyChecks"));
    m_list->setAccessibleName(tr("Checks"));
    m_list->setFrameShape(QFrame::NoFrame);
    common::setUpList(*m_list);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_checks->body()->addWidget(m_list, 1);
    column->addWidget(m_checks, 1);
    m_stop->hide();
    connect(m_stop, &Button::clicked, this, &EffectSide::stopRequested);
    connect(m_again, &Button::clicked, this, &EffectSide::againRequested);
    const auto chosen = [this](const QListWidgetItem *item) {
        if (item && !item->data(kDecisionRole).toString().isEmpty())
            Q_EMIT placeChosen(item->data(kDecisionRole).toString(), item->data(kRuleRole).toInt(),
                               item->data(kColumnRole).toInt());
    };
    connect(m_list, &QListWidget::itemActivated, this, chosen);
    connect(m_list, &QListWidget::itemClicked, this, chosen);
}

void EffectSide::showReckoning()
{
    m_lines->setInk(Ink::Text2);
    m_lines->setText(tr("Reckoning on the accounts that are here…"));
    m_stop->show();
    m_again->hide();
}

void EffectSide::showFailure(const QString &why)
{
    m_said = {why};
    m_lines->setInk(Ink::Text2);
    m_lines->setText(why);
    m_stop->hide();
    m_again->show();
}

void EffectSide::showEffect(const ports::StrategyEffect &effect, bool thisLaptopOnly)
{
    m_stop->hide();
    m_again->show();
    m_said.clear();
    const auto count = [](qint64 number) { return common::countText(number); };
    if (effect.moved == 0)
        m_said << tr("No account moves; %1 of %2 are its own.")
                      .arg(count(effect.covered), count(effect.accounts));
    else
        m_said << tr("Moves %1 of %2 accounts.").arg(count(effect.moved), count(effect.accounts));
    for (size_t i = 0; i < std::min(effect.moves.size(), kMostMoves); ++i) {
        const ports::StrategyMove &move = effect.moves[i];
        //: %1 so many accounts move from %2 to %3
        m_said << tr("· %1 from %2 to %3")
                      .arg(count(move.accounts),
                           move.from == QLatin1String("none") ? tr("no strategy") : move.from,
                           move.to);
    }
    if (effect.moves.size() > kMostMoves)
        m_said << tr("· and %1 more ways").arg(count(qint64(effect.moves.size() - kMostMoves)));
    const ports::StrategyDayEffect today =
        effect.days.empty() ? ports::StrategyDayEffect{} : effect.days.front();
    if (effect.restsToday)
        m_said << tr("Today is a quiet day of its own: what is due waits.");
    m_said << tr("Today: %1 tasks, %2 messages, %3 questions to others, %4 collector hours.")
                  .arg(count(today.tasks), count(today.messages), count(today.escalations),
                       hoursText(today.hours));
    ports::StrategyDayEffect all;
    const ports::StrategyDayEffect *busiest = nullptr;
    for (const ports::StrategyDayEffect &day : effect.days) {
        all.tasks += day.tasks;
        all.messages += day.messages;
        all.escalations += day.escalations;
        all.hours += day.hours;
        if (!busiest || day.hours > busiest->hours)
            busiest = &day;
    }
    if (effect.days.size() > 1) {
        m_said << tr("In the days to come, while nothing but the calendar changes: %1 tasks, "
                     "%2 messages, %3 collector hours.")
                      .arg(count(all.tasks), count(all.messages), hoursText(all.hours));
        if (busiest->hours > 0)
            m_said << tr("The busiest day is %1 with %2 hours.")
                          .arg(common::weekdayText(busiest->day, effect.today),
                               hoursText(busiest->hours));
    }
    m_said << (thisLaptopOnly ? tr("Reckoned on the accounts of this laptop in %1 s.")
                              : tr("Reckoned in %1 s."))
                  .arg(hoursText(effect.seconds));
    m_lines->setInk(Ink::Text);
    m_lines->setText(m_said.join(QLatin1Char('\n')));
}

void EffectSide::addCheck(const QString &sentence, const QString &decision, int rule, int column,
                          bool wrong)
{
    auto *item = new QListWidgetItem(sentence, m_list);
    item->setIcon(style::icon(wrong ? QStringLiteral("x-octagon") : QStringLiteral("info-circle"),
                              wrong ? Ink::Danger : Ink::Info));
    item->setData(kDecisionRole, decision);
    item->setData(kRuleRole, rule);
    item->setData(kColumnRole, column);
    item->setToolTip(sentence);
}

void EffectSide::showCheck(const ports::StrategyCheck &check)
{
    m_list->clear();
    for (const ports::StrategyProblem &problem : check.problems)
        addCheck(problemSentence(problem), problem.decision, problem.rule, problem.column, true);
    for (const ports::StrategyFinding &finding : check.findings) {
        using Kind = ports::StrategyFinding::Kind;
        const bool wrong = finding.kind == Kind::Conflict || finding.kind == Kind::Type;
        addCheck(findingSentence(finding), finding.decision,
                 finding.rules.empty() ? 0 : finding.rules.front(), -1, wrong);
    }
    for (const ports::StrategyCaseResult &one : check.cases) {
        if (!one.holds)
            addCheck(tr("The case %1 would be %2, %3")
                         .arg(one.name, one.segment.isEmpty() ? tr("nothing") : one.segment,
                              one.treatment.isEmpty() ? tr("nothing") : one.treatment),
                     {}, 0, -1, true);
    }
    if (m_list->count() == 0) {
        auto *item = new QListWidgetItem(tr("No gaps, no contradictions, nothing masked."), m_list);
        item->setIcon(style::icon(QStringLiteral("check-circle"), Ink::Ok));
    }
}

} // namespace dunlin::strategy
