// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strategy/step_dialog.h"

#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/forms/field_grid.h"
#include "ui/strategy/condition_field.h"
#include "ui/strategy/strategy_words.h"
#include "ui/style/tokens.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::strategy {

using common::Button;
using common::Label;
using domain::StepKind;
using style::Face;
using style::Ink;

namespace {

constexpr std::array kKinds{StepKind::Task, StepKind::Message,    StepKind::Status,
                            StepKind::Hold, StepKind::Escalation, StepKind::Penalty};

QSpinBox *number(const QString &name, int low, int high, int value)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(low, high);
    box->setValue(value);
    return box;
}

} // namespace

StepDialog::StepDialog(const ports::StrategyStepSheet &step, QWidget *parent)
    : QDialog(parent)
    , m_before(step)
{
    setObjectName(QStringLiteral("stepDialog"));
    setWindowTitle(step.id.isEmpty() ? tr("New step") : tr("Step"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::space::kLg, style::space::kLg, style::space::kLg,
                               style::space::kLg);
    column->setSpacing(style::space::kGap);
    column->addWidget(new Label(windowTitle(), Face::PageTitle));
    auto *grid = new forms::FieldGrid(this);
    m_grid = grid;
    m_id = grid->addLine(QStringLiteral("stepId"), tr("&Name"), tr("first call"));
    m_id->setText(step.id);
    m_when = grid->addCombo(QStringLiteral("stepWhen"), tr("&When"));
    m_when->addItems(
        {tr("Days after what began it"), tr("Days before it"), tr("Days after the step before")});
    m_days =
        number(QStringLiteral("stepDays"), 0, 3650, step.day ? std::abs(*step.day) : step.wait);
    m_when->setCurrentIndex(!step.day ? (step.id.isEmpty() ? 0 : 2) : *step.day < 0 ? 1 : 0);
    grid->add(tr("&Days"), m_days);
    m_does = grid->addCombo(QStringLiteral("stepDoes"), tr("Wh&at"));
    for (const StepKind kind : kKinds)
        m_does->addItem(kindWords(kind), int(kind));
    m_does->setCurrentIndex(m_does->findData(int(step.does)));
    m_what = new QLineEdit(step.what);
    m_what->setObjectName(QStringLiteral("stepWhat"));
    m_whatLabel = grid->add(objectWords(step.does), m_what);
    m_channels =
        grid->addLine(QStringLiteral("stepChannels"), tr("&Channels, the first that reaches"),
                      QStringLiteral("email, sms, letter"));
    m_channels->setText(step.channels.join(QStringLiteral(", ")));
    m_holdDays = number(QStringLiteral("stepHoldDays"), 0, 3650, step.holdDays);
    grid->add(tr("&For so many days"), m_holdDays);
    m_text = grid->addLine(QStringLiteral("stepText"), tr("Te&xt for who works it"));
    m_text->setText(step.text);
    m_if = new ConditionField(QStringLiteral("stepIf"), tr("Only if"), step.when);
    grid->add(tr("Only &if"), m_if);
    m_within = number(QStringLiteral("stepWithin"), 0, 3650, step.within);
    grid->add(tr("&Passed over when later than, days"), m_within);
    m_minutes = number(QStringLiteral("stepMinutes"), 0, 600, step.minutes);
    m_minutes->setSpecialValueText(tr("as usual"));
    grid->add(tr("&Minutes of a collector"), m_minutes);
    m_always = new QCheckBox(tr("A&lso while held, disputed, paid or on quiet days"));
    m_always->setObjectName(QStringLiteral("stepAlways"));
    m_always->setChecked(step.always);
    grid->addWide(m_always);
    column->addWidget(grid);
    m_sentence = new Label(Face::Body, Ink::Text2);
    m_sentence->setObjectName(QStringLiteral("stepSentence"));
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    addButtons(column);
    connectFields();
    resize(style::scaled(560), sizeHint().height());
    refresh();
    m_id->setFocus();
}

void StepDialog::addButtons(QVBoxLayout *column)
{
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *cancel =
        new Button(QStringLiteral("stepCancel"), tr("Leave it"), common::ButtonKind::Ghost);
    auto *take =
        new Button(QStringLiteral("stepTake"), tr("Take the step"), common::ButtonKind::Primary);
    take->setKeyHint(QStringLiteral("Ctrl+Enter"));
    buttons->addWidget(cancel);
    buttons->addWidget(take);
    column->addLayout(buttons);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(take, &Button::clicked, this, &StepDialog::confirm);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this,
                &StepDialog::confirm);
}

void StepDialog::connectFields()
{
    for (QLineEdit *line : {m_id, m_what, m_channels, m_text})
        connect(line, &QLineEdit::textChanged, this, &StepDialog::refresh);
    for (QSpinBox *box : {m_days, m_holdDays, m_within, m_minutes})
        connect(box, &QSpinBox::valueChanged, this, &StepDialog::refresh);
    for (QComboBox *combo : {m_when, m_does})
        connect(combo, &QComboBox::currentIndexChanged, this, &StepDialog::refresh);
    connect(m_if, &ConditionField::changed, this, &StepDialog::refresh);
    connect(m_always, &QCheckBox::toggled, this, &StepDialog::refresh);
}

ports::StrategyStepSheet StepDialog::step() const
{
    ports::StrategyStepSheet made = m_before;
    made.id = m_id->text().trimmed();
    const int days = m_days->value();
    made.day = m_when->currentIndex() == 2
                   ? std::nullopt
                   : std::optional(m_when->currentIndex() == 1 ? -days : days);
    made.wait = m_when->currentIndex() == 2 ? days : 0;
    made.within = m_within->value();
    made.does = StepKind(m_does->currentData().toInt());
    made.what = m_what->text().trimmed();
    made.channels.clear();
    if (made.does == StepKind::Message) {
        for (const QString &one : m_channels->text().split(QLatin1Char(','), Qt::SkipEmptyParts))
            made.channels << one.trimmed();
    }
    made.holdDays = made.does == StepKind::Hold ? m_holdDays->value() : 0;
    made.text = m_text->text().trimmed();
    made.when = m_if->feel();
    made.minutes = m_minutes->value();
    made.always = m_always->isChecked();
    return made;
}

void StepDialog::refresh()
{
    const ports::StrategyStepSheet now = step();
    auto *grid = static_cast<forms::FieldGrid *>(m_grid);
    grid->setShown(m_channels, now.does == StepKind::Message);
    grid->setShown(m_holdDays, now.does == StepKind::Hold);
    m_whatLabel->setText(objectWords(now.does));
    m_what->setAccessibleName(forms::withoutMnemonic(objectWords(now.does)));
    m_sentence->setText(stepSentence(now));
}

void StepDialog::confirm()
{
    const ports::StrategyStepSheet now = step();
    QLineEdit *missing = now.id.isEmpty() ? m_id : now.what.isEmpty() ? m_what : nullptr;
    if (missing) {
        m_sentence->setInk(Ink::Danger);
        m_sentence->setText(now.id.isEmpty() ? tr("A step needs a name.")
                                             : tr("Say what it is for."));
        missing->setFocus();
        return;
    }
    Q_EMIT stepChosen(now);
    accept();
}

} // namespace dunlin::strategy
