// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strategy/begin_dialogs.h"

#include "core/domain/strategy_begin.h"
#include "ui/common/button.h"
#include "ui/common/chip.h"
#include "ui/common/label.h"
#include "ui/forms/field_grid.h"
#include "ui/strategy/condition_field.h"
#include "ui/strategy/strategy_words.h"
#include "ui/style/tokens.h"
#include "ui/wrapup/outcome_words.h"

#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
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
using ports::StrategyTriggerSheet;
using style::Face;
using style::Ink;
using On = StrategyTriggerSheet::On;

namespace {

constexpr std::array kOutcomes{
    domain::Outcome::PromiseToPay, domain::Outcome::CallBackLater, domain::Outcome::Refused,
    domain::Outcome::NoAnswer,     domain::Outcome::Voicemail,     domain::Outcome::WrongNumber,
    domain::Outcome::Busy,         domain::Outcome::Undeliverable, domain::Outcome::RightPartyTalk};

QString latin(QByteArrayView name)
{
    return QString::fromLatin1(name.data(), name.size());
}

QVBoxLayout *columnOf(QDialog *dialog, const QString &name, const QString &title)
{
    dialog->setObjectName(name);
    dialog->setWindowTitle(title);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(style::space::kLg, style::space::kLg, style::space::kLg,
                               style::space::kLg);
    column->setSpacing(style::space::kGap);
    column->addWidget(new Label(title, Face::PageTitle));
    return column;
}

/// The sentence, and the two buttons below it.
template <class Dialog>
Label *finish(Dialog *dialog, QVBoxLayout *column, const QString &name, const QString &take,
              const QString &leave, void (Dialog::*confirm)())
{
    auto *sentence = new Label(Face::Body, Ink::Text2);
    sentence->setObjectName(name + QLatin1String("Sentence"));
    sentence->setWordWrap(true);
    column->addWidget(sentence);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *cancel = new Button(name + QLatin1String("Cancel"), leave, common::ButtonKind::Ghost);
    auto *accept = new Button(name + QLatin1String("Take"), take, common::ButtonKind::Primary);
    accept->setKeyHint(QStringLiteral("Ctrl+Enter"));
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    column->addLayout(buttons);
    QObject::connect(cancel, &Button::clicked, dialog, &QDialog::reject);
    QObject::connect(accept, &Button::clicked, dialog, confirm);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        QObject::connect(new QShortcut(QKeySequence(Qt::CTRL | key), dialog), &QShortcut::activated,
                         dialog, confirm);
    dialog->resize(style::scaled(580), dialog->sizeHint().height());
    return sentence;
}

void complain(Label *sentence, const QString &why, QWidget *field)
{
    sentence->setInk(Ink::Danger);
    sentence->setText(why);
    field->setFocus();
}

} // namespace

TriggerDialog::TriggerDialog(const StrategyTriggerSheet &trigger, QStringList others,
                             QStringList tabled, QWidget *parent)
    : QDialog(parent)
    , m_before(trigger)
    , m_others(std::move(others))
    , m_tabled(std::move(tabled))
{
    auto *column = columnOf(this, QStringLiteral("triggerDialog"),
                            trigger.id.isEmpty() ? tr("New beginning") : tr("Beginning"));
    m_grid = new forms::FieldGrid(this);
    addFields(m_grid);
    column->addWidget(m_grid);
    m_sentence = finish(this, column, QStringLiteral("trigger"), tr("Take it"), tr("Leave it"),
                        &TriggerDialog::confirm);
    for (QLineEdit *line : {m_id, m_text, m_part})
        connect(line, &QLineEdit::textChanged, this, &TriggerDialog::refresh);
    for (QComboBox *combo : {m_on, m_event, m_outcome, m_state})
        connect(combo, &QComboBox::currentIndexChanged, this, &TriggerDialog::refresh);
    refresh();
    m_id->setFocus();
}

void TriggerDialog::addFields(forms::FieldGrid *grid)
{
    m_id = grid->addLine(QStringLiteral("triggerId"), tr("&Name"), tr("overdue"));
    m_id->setText(m_before.id);
    m_on = grid->addCombo(QStringLiteral("triggerOn"), tr("&Begins"));
    m_on->addItems({tr("When the oldest open item fell due"), tr("When the next item falls due"),
                    tr("On the day of listing"), tr("At an event"), tr("At a status")});
    m_on->setCurrentIndex(int(m_before.on));
    m_event = grid->addCombo(QStringLiteral("triggerEvent"), tr("&Event"));
    for (const domain::BeginEvent &one : domain::kBeginEvents)
        m_event->addItem(eventWords(QLatin1String(one.name)), QLatin1String(one.name));
    m_event->setCurrentIndex(
        std::max(0, m_before.on == On::Event ? m_event->findData(m_before.detail) : 0));
    m_outcome = grid->addCombo(QStringLiteral("triggerOutcome"), tr("With the &outcome"));
    m_outcome->addItem(tr("any"), QString());
    for (const domain::Outcome one : kOutcomes)
        m_outcome->addItem(wrapup::outcomeText(one), latin(domain::name(one)));
    if (!m_before.outcome.isEmpty() && m_outcome->findData(m_before.outcome) < 0)
        m_outcome->addItem(m_before.outcome, m_before.outcome);
    m_outcome->setCurrentIndex(std::max(0, m_outcome->findData(m_before.outcome)));
    m_text = grid->addLine(QStringLiteral("triggerText"), tr("Only with this te&xt"), tr("any"));
    m_text->setText(m_before.text);
    m_part = grid->addLine(QStringLiteral("triggerPart"), tr("Only with this &detail"), tr("any"));
    m_part->setText(m_before.part);
    m_state = grid->addCombo(QStringLiteral("triggerState"), tr("&Status"));
    for (const domain::Status one : domain::kBeginStates)
        m_state->addItem(common::statusWords(one), latin(domain::name(one)));
    m_state->setCurrentIndex(
        std::max(0, m_before.on == On::State ? m_state->findData(m_before.detail) : 0));
}

StrategyTriggerSheet TriggerDialog::trigger() const
{
    StrategyTriggerSheet made;
    made.id = m_id->text().trimmed();
    made.on = On(m_on->currentIndex());
    if (made.on == On::State)
        made.detail = m_state->currentData().toString();
    if (made.on != On::Event)
        return made;
    made.detail = m_event->currentData().toString();
    if (made.detail == QLatin1String("contact"))
        made.outcome = m_outcome->currentData().toString();
    made.text = m_text->text().trimmed();
    made.part = m_part->text().trimmed();
    return made;
}

void TriggerDialog::refresh()
{
    const StrategyTriggerSheet now = trigger();
    const bool event = now.on == On::Event;
    m_grid->setShown(m_event, event);
    m_grid->setShown(m_outcome, event && now.detail == QLatin1String("contact"));
    m_grid->setShown(m_text, event);
    m_grid->setShown(m_part, event);
    m_grid->setShown(m_state, now.on == On::State);
    const bool renamed = !m_before.id.isEmpty() && now.id != m_before.id;
    const bool asked = renamed && m_tabled.contains(m_before.id);
    m_sentence->setInk(asked ? Ink::Warn : Ink::Text2);
    m_sentence->setText(
        asked ? tr("Your tables ask for “%1”: write the new name there too.").arg(m_before.id)
              : triggerSentence(now));
}

void TriggerDialog::confirm()
{
    const StrategyTriggerSheet now = trigger();
    if (now.id.isEmpty())
        return complain(m_sentence, tr("Give it a name: your tables ask for it by that."), m_id);
    if (m_others.contains(now.id))
        return complain(m_sentence, tr("Another one has this name: choose a different one."), m_id);
    Q_EMIT triggerChosen(now);
    accept();
}

ExitDialog::ExitDialog(const ports::StrategyExitSheet &exit, QWidget *parent) : QDialog(parent)
{
    auto *column = columnOf(this, QStringLiteral("exitDialog"),
                            exit.when.isEmpty() ? tr("New end") : tr("End"));
    auto *grid = new forms::FieldGrid(this);
    m_when = new ConditionField(QStringLiteral("exitWhen"), tr("Nothing is done while"), exit.when);
    grid->add(tr("&While"), m_when);
    m_why = grid->addLine(QStringLiteral("exitWhy"), tr("&Because"), tr("nothing is owed"));
    m_why->setText(exit.why);
    column->addWidget(grid);
    m_sentence = finish(this, column, QStringLiteral("exit"), tr("Take it"), tr("Leave it"),
                        &ExitDialog::confirm);
    connect(m_when, &ConditionField::changed, this, &ExitDialog::refresh);
    connect(m_why, &QLineEdit::textChanged, this, &ExitDialog::refresh);
    refresh();
    m_when->setFocus();
}

ports::StrategyExitSheet ExitDialog::exit() const
{
    return {m_when->feel(), m_why->text().trimmed()};
}

void ExitDialog::refresh()
{
    m_sentence->setInk(Ink::Text2);
    m_sentence->setText(m_when->feel().isEmpty() ? tr("Pick what has to hold, and put it in.")
                                                 : exitSentence(exit()));
}

void ExitDialog::confirm()
{
    const ports::StrategyExitSheet now = exit();
    if (now.when.isEmpty())
        return complain(m_sentence,
                        tr("Say while what holds: without it nothing would ever be "
                           "done."),
                        m_when);
    Q_EMIT exitChosen(now);
    accept();
}

ScopeDialog::ScopeDialog(const ports::StrategySheet &sheet, QWidget *parent)
    : QDialog(parent)
    , m_before(sheet)
{
    auto *column = columnOf(this, QStringLiteral("scopeDialog"), tr("For whom, and when it rests"));
    auto *grid = new forms::FieldGrid(this);
    m_applies =
        new ConditionField(QStringLiteral("scopeApplies"), tr("For accounts where"), sheet.applies);
    grid->add(tr("&For accounts where"), m_applies);
    m_floor = grid->addLine(QStringLiteral("scopeFloor"), tr("Not &below"), tr("no limit"));
    m_floor->setText(sheet.smallBalance);
    m_gap = new QSpinBox;
    m_gap->setObjectName(QStringLiteral("scopeGap"));
    m_gap->setRange(0, 365);
    m_gap->setValue(sheet.personGapDays);
    m_gap->setSpecialValueText(tr("as they come"));
    grid->add(tr("&Days between messages to a person"), m_gap);
    auto *days = new QWidget;
    auto *row = new QHBoxLayout(days);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::space::kSm);
    for (int day = 1; day <= 7; ++day) {
        auto *box = new QCheckBox(QLocale().dayName(day, QLocale::ShortFormat));
        box->setObjectName(QStringLiteral("scopeDay%1").arg(day));
        box->setAccessibleName(QLocale().dayName(day));
        box->setChecked(sheet.quietWeekdays.contains(day));
        row->addWidget(box);
        m_days.push_back(box);
    }
    row->addStretch(1);
    grid->add(tr("Rests on"), days);
    m_holidays = new QCheckBox(tr("Rests on public &holidays too"));
    m_holidays->setObjectName(QStringLiteral("scopeHolidays"));
    m_holidays->setChecked(sheet.quietHolidays);
    grid->addWide(m_holidays);
    column->addWidget(grid);
    m_sentence = finish(this, column, QStringLiteral("scope"), tr("Take it"), tr("Leave it"),
                        &ScopeDialog::confirm);
    connect(m_applies, &ConditionField::changed, this, &ScopeDialog::refresh);
    connect(m_floor, &QLineEdit::textChanged, this, &ScopeDialog::refresh);
    connect(m_gap, &QSpinBox::valueChanged, this, &ScopeDialog::refresh);
    for (QCheckBox *box : m_days)
        connect(box, &QCheckBox::toggled, this, &ScopeDialog::refresh);
    connect(m_holidays, &QCheckBox::toggled, this, &ScopeDialog::refresh);
    refresh();
    m_applies->setFocus();
}

ports::StrategySheet ScopeDialog::sheet() const
{
    ports::StrategySheet made = m_before;
    made.applies = m_applies->feel();
    made.smallBalance = m_floor->text().trimmed();
    made.personGapDays = m_gap->value();
    made.quietWeekdays.clear();
    for (int day = 1; day <= 7; ++day) {
        if (m_days[size_t(day - 1)]->isChecked())
            made.quietWeekdays << day;
    }
    made.quietHolidays = m_holidays->isChecked();
    return made;
}

void ScopeDialog::refresh()
{
    m_sentence->setInk(Ink::Text2);
    m_sentence->setText(scopeSentences(sheet()).join(QLatin1Char('\n')) + QLatin1Char('\n')
                        + quietSentence(sheet()));
}

void ScopeDialog::confirm()
{
    ports::StrategySheet now = sheet();
    now.smallBalance.replace(QLatin1Char(','), QLatin1Char('.'));
    static const QRegularExpression amount(QStringLiteral("^([0-9]+(\\.[0-9]+)?)?$"));
    if (!amount.match(now.smallBalance).hasMatch())
        return complain(m_sentence, tr("Type an amount like 25.00, or nothing for no limit."),
                        m_floor);
    if (now.quietWeekdays.size() == 7)
        return complain(m_sentence, tr("Leave it one day of the week to work on."), m_days.front());
    Q_EMIT scopeChosen(now);
    accept();
}

} // namespace dunlin::strategy
