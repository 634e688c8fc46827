// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/arrangement/notice.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/chip.h"
#include "ui/common/label.h"
#include "ui/common/list.h"
#include "ui/common/segmented.h"
#include "ui/strategy/effect_side.h"
#include "ui/strategy/rule_model.h"
#include "ui/strategy/step_model.h"
#include "ui/strategy/strategy_page.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

// How the strategy page is put together.
namespace dunlin::strategy {

using common::Button;
using common::Card;
using common::Label;
using style::Face;
using style::Ink;

namespace {

QListWidget *plainList(const QString &name, const QString &title, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setObjectName(name);
    list->setAccessibleName(title);
    list->setFrameShape(QFrame::NoFrame);
    common::setUpList(*list);
    list->setWordWrap(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    return list;
}

} // namespace

void StrategyPage::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(style::space::kPage, style::space::kCard, style::space::kPage,
                            style::space::kCard);
    row->setSpacing(style::space::kGap);
    auto *left = new Card(tr("Strategies"), this);
    m_list = plainList(QStringLiteral("strategyList"), tr("Strategies"), left);
    m_list->setSpacing(2);
    left->body()->addWidget(m_list, 1);
    left->body()->addWidget(common::makeDivider(left));
    m_score = new Label(Face::Small, Ink::Text2);
    m_score->setObjectName(QStringLiteral("queueScore"));
    m_score->setWordWrap(true);
    left->body()->addWidget(m_score);
    m_proposal = new Label(Face::Small);
    m_proposal->setObjectName(QStringLiteral("queueScoreProposal"));
    m_proposal->setWordWrap(true);
    m_proposal->hide();
    left->body()->addWidget(m_proposal);
    m_scoreLook = new Button(QStringLiteral("scoreLook"), tr("Compare and decide"),
                             common::ButtonKind::Normal, left);
    m_scoreLook->hide();
    left->body()->addWidget(m_scoreLook);
    auto *reasons = new Button(QStringLiteral("scoreReasons"), tr("Wrong reasons"),
                               common::ButtonKind::Ghost, left);
    connect(reasons, &Button::clicked, this, &StrategyPage::openReasons);
    left->body()->addWidget(reasons);
    left->setFixedWidth(style::scaled(228));
    row->addWidget(left);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(style::space::kGap);
    middle->addWidget(makeHead());
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeTables());
    m_stack->addWidget(makeSteps());
    m_stack->addWidget(makeCases());
    m_stack->addWidget(makeVersions());
    middle->addWidget(m_stack, 1);
    row->addLayout(middle, 1);
    m_side = new EffectSide(this);
    m_side->setFixedWidth(style::scaled(280));
    row->addWidget(m_side);
}

QWidget *StrategyPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::space::kSm);
    auto *top = new QHBoxLayout;
    m_title = new Label(Face::PageTitle);
    m_title->setObjectName(QStringLiteral("strategyTitle"));
    m_title->setElided(true);
    m_chip = new common::Chip(head);
    m_chip->setObjectName(QStringLiteral("strategyChip"));
    top->addWidget(m_title);
    top->addWidget(m_chip);
    top->addStretch(1);
    column->addLayout(top);
    m_about = new Label(Face::Small, Ink::Text2);
    m_about->setWordWrap(true);
    column->addWidget(m_about);
    m_notice = new arrangement::Notice(QStringLiteral("strategyNotice"), head);
    column->addWidget(m_notice);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(style::space::kSm);
    m_views = new common::Segmented(tr("What is shown"), head);
    m_views->setObjectName(QStringLiteral("strategyViews"));
    for (const QString &word : {tr("Tables"), tr("Steps"), tr("Cases"), tr("Versions")})
        m_views->add(word);
    m_views->setCurrent(0);
    bar->addWidget(m_views, 1);
    const auto button = [&](const char *name, const QString &text, common::ButtonKind kind) {
        auto *made = new Button(QLatin1String(name), text, kind, head);
        bar->addWidget(made);
        return made;
    };
    m_drop = button("strategyDrop", tr("Let the draft go"), common::ButtonKind::Ghost);
    m_shadow = button("strategyShadow", tr("Run as a shadow"), common::ButtonKind::Ghost);
    m_keep = button("strategyKeep", tr("Keep as draft"), common::ButtonKind::Normal);
    m_keep->setKeyHint(QStringLiteral("Ctrl+S"));
    m_approve = button("strategyApprove", tr("Approve"), common::ButtonKind::Primary);
    column->addLayout(bar);
    return head;
}

QWidget *StrategyPage::makeTables()
{
    auto *card = new Card(this);
    auto *bar = new QHBoxLayout;
    m_tables = new common::Segmented(tr("Decision tables"), card);
    m_tables->setObjectName(QStringLiteral("strategyTables"));
    bar->addWidget(m_tables);
    m_policy = new Label(Face::Small, Ink::Text2);
    m_policy->setObjectName(QStringLiteral("strategyPolicy"));
    bar->addWidget(m_policy, 1);
    card->body()->addLayout(bar);
    m_ruleModel = new RuleModel(this);
    m_rules = new QTableView(card);
    m_rules->setObjectName(QStringLiteral("strategyRules"));
    m_rules->setAccessibleName(tr("Rules"));
    common::setUpTable(*m_rules);
    m_rules->setItemDelegate(new RuleDelegate(m_rules));
    m_rules->setModel(m_ruleModel);
    m_rules->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_rules->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked
                             | QAbstractItemView::EditKeyPressed);
    m_rules->verticalHeader()->show();
    m_rules->verticalHeader()->setFixedWidth(style::scaled(34));
    m_rules->horizontalHeader()->setStretchLastSection(true);
    m_rules->horizontalHeader()->setSectionsMovable(false);
    card->body()->addWidget(m_rules, 1);
    auto *hint = new Label(tr("Type in a cell: \"-\" fits everything, >= 500, [30..60], \"large\". "
                              "Ins adds a rule, Del removes it, Alt+Up and Alt+Down move it, "
                              "Ctrl+Z takes back."),
                           Face::Small, Ink::Text2);
    hint->setWordWrap(true);
    hint->setVisible(mayChange());
    card->body()->addWidget(hint);
    return card;
}

QWidget *StrategyPage::makeSteps()
{
    auto *card = new Card(this);
    m_stepModel = new StepModel(this);
    m_steps = new common::LetterlessTable(card);
    m_steps->setObjectName(QStringLiteral("strategySteps"));
    m_steps->setAccessibleName(tr("Steps"));
    common::setUpTable(*m_steps);
    m_steps->setModel(m_stepModel);
    m_steps->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_steps->horizontalHeader()->setSectionResizeMode(StepModel::Where, QHeaderView::Fixed);
    m_steps->horizontalHeader()->resizeSection(StepModel::Where, style::scaled(130));
    m_steps->horizontalHeader()->setStretchLastSection(true);
    card->body()->addWidget(m_steps, 1);
    auto *foot = new QHBoxLayout;
    auto *hint = new Label(tr("Enter changes a step, Ins adds one after it, Del removes it, Alt+Up "
                              "and Alt+Down move it, Ctrl+Z takes back."),
                           Face::Small, Ink::Text2);
    hint->setWordWrap(true);
    hint->setVisible(mayChange());
    foot->addWidget(hint, 1);
    m_addTreatment = new Button(QStringLiteral("strategyAddTreatment"), tr("New treatment"),
                                common::ButtonKind::Normal, card);
    m_addTreatment->setIconName(QStringLiteral("plus-lg"), true);
    m_addTreatment->setKeyHint(QStringLiteral("Shift+Ins"));
    m_addTreatment->setVisible(mayChange());
    foot->addWidget(m_addTreatment);
    card->body()->addLayout(foot);
    return card;
}

QWidget *StrategyPage::makeCases()
{
    auto *card = new Card(this);
    auto *words = new Label(tr("Golden cases: accounts of which it is settled what they get. A "
                               "draft that says otherwise is not put in force."),
                            Face::Small, Ink::Text2);
    words->setWordWrap(true);
    card->body()->addWidget(words);
    m_cases = plainList(QStringLiteral("strategyCases"), tr("Golden cases"), card);
    card->body()->addWidget(m_cases, 1);
    m_caseNumber = new QLineEdit(card);
    m_caseNumber->setObjectName(QStringLiteral("strategyCaseNumber"));
    m_caseNumber->setAccessibleName(tr("Account number of a new case"));
    m_caseNumber->setPlaceholderText(tr("Account number: Enter keeps it as a case"));
    m_caseNumber->setVisible(mayChange());
    card->body()->addWidget(m_caseNumber);
    return card;
}

QWidget *StrategyPage::makeVersions()
{
    auto *card = new Card(this);
    m_versions = plainList(QStringLiteral("strategyVersions"), tr("Versions"), card);
    card->body()->addWidget(m_versions, 2);
    auto *bar = new QHBoxLayout;
    m_putBack = new Button(QStringLiteral("strategyPutBack"), tr("Put this version back"),
                           common::ButtonKind::Normal, card);
    m_putBack->setIconName(QStringLiteral("arrow-counterclockwise"), true);
    bar->addWidget(m_putBack);
    bar->addStretch(1);
    card->body()->addLayout(bar);
    m_shadowLines = new Label(Face::Body);
    m_shadowLines->setObjectName(QStringLiteral("strategyShadowLines"));
    m_shadowLines->setWordWrap(true);
    card->body()->addWidget(m_shadowLines);
    card->body()->addWidget(
        new Label(tr("What would be different from what is in force"), Face::CardTitle));
    m_differences = plainList(QStringLiteral("strategyDifferences"), tr("Differences"), card);
    card->body()->addWidget(m_differences, 3);
    return card;
}

} // namespace dunlin::strategy
