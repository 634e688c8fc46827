// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wrapup/outcome_fields.h"

#include "ui/common/label.h"
#include "ui/wrapup/echo_edit.h"
#include "ui/wrapup/number_tiles.h"
#include "ui/wrapup/outcome_words.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>

namespace dunlin::wrapup {

using domain::Outcome;

OutcomeFields::OutcomeFields(QWidget *parent) : QWidget(parent)
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    m_amount = new AmountEdit(QStringLiteral("outcomeAmount"), tr("Amount"), this);
    m_date = new DateEdit(QStringLiteral("outcomeDate"), tr("Pays by"), this);
    m_moment = new MomentEdit(QStringLiteral("outcomeMoment"), tr("Call at, their time"), this);
    m_method = new QComboBox(this);
    m_method->setObjectName(QStringLiteral("outcomeMethod"));
    m_method->setAccessibleName(tr("Pays with"));
    m_reference = new QLineEdit(this);
    m_reference->setObjectName(QStringLiteral("outcomeReference"));
    m_reference->setAccessibleName(tr("Reference"));
    addRow(tr("Amount"), m_amount);
    addRow(tr("Pays by"), m_date);
    addRow(tr("Their time"), m_moment);
    addRow(tr("Pays with"), m_method);
    addRow(tr("Reference"), m_reference);
    m_kindsTitle = new common::Label(style::Face::Overline, style::Ink::Text2, this);
    m_grid->addWidget(m_kindsTitle, m_grid->rowCount(), 0, 1, 2);
    m_kinds = new NumberTiles(QStringLiteral("outcomeKind"), 6, this);
    m_grid->addWidget(m_kinds, m_grid->rowCount(), 0, 1, 2);
    m_kinds->hide();

    for (EchoEdit *edit : std::initializer_list<EchoEdit *>{m_amount, m_date, m_moment})
        connect(edit, &EchoEdit::readingChanged, this, &OutcomeFields::changed);
    connect(m_method, &QComboBox::currentIndexChanged, this, &OutcomeFields::changed);
    connect(m_reference, &QLineEdit::textChanged, this, &OutcomeFields::changed);
    connect(m_kinds, &NumberTiles::chosen, this, [this] {
        Q_EMIT changed();
        Q_EMIT finished();
    });
    for (const PayMethod &method : payMethods())
        m_method->addItem(method.text, method.name);
    m_method->insertItem(0, tr("Not said"), QString());
    showFor(std::nullopt);
}

void OutcomeFields::addRow(const QString &label, QWidget *field)
{
    auto *words = new common::Label(label, style::Face::Small, style::Ink::Text2, this);
    words->setBuddy(field);
    const int row = m_grid->rowCount();
    m_grid->addWidget(words, row, 0);
    m_grid->addWidget(field, row, 1);
    field->installEventFilter(this);
    m_rows.push_back({words, field, false});
}

void OutcomeFields::setRowVisible(QWidget *field, bool visible)
{
    for (Row &row : m_rows) {
        if (row.field != field)
            continue;
        row.shown = visible;
        row.label->setVisible(visible);
        row.field->setVisible(visible);
    }
}

bool OutcomeFields::isShown(const QWidget *field) const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [field](const Row &row) { return row.field == field && row.shown; });
}

void OutcomeFields::setFacts(const FieldFacts &facts)
{
    m_facts = facts;
    const QSignalBlocker amount(m_amount);
    const QSignalBlocker date(m_date);
    const QSignalBlocker moment(m_moment);
    m_amount->setContext(facts.amounts);
    m_date->setToday(facts.today);
    m_date->setPayday(facts.payday);
    m_moment->setNow(facts.debtorNow);
}

void OutcomeFields::showFor(std::optional<Outcome> outcome)
{
    m_outcome = outcome;
    const bool promise = outcome == Outcome::PromiseToPay;
    const bool payment = outcome == Outcome::PaymentTaken;
    const bool callBack = outcome == Outcome::CallBackLater;
    setRowVisible(m_amount, promise || payment);
    setRowVisible(m_date, promise);
    setRowVisible(m_moment, callBack);
    setRowVisible(m_method, promise || payment);
    setRowVisible(m_reference, payment);
    const QStringList kinds = outcome ? kindTexts(*outcome) : QStringList();
    m_kinds->setVisible(!kinds.isEmpty());
    m_kindsTitle->setVisible(!kinds.isEmpty());
    m_kindsTitle->setText(outcome == Outcome::Dispute ? tr("What they dispute")
                                                      : tr("Why they refuse"));
    m_kinds->setWords(kinds);
    m_kinds->setCurrent(0);
    if (promise || payment)
        m_amount->suggest(m_facts.suggestedAmount);
    if (promise)
        m_date->suggest(m_facts.suggestedDate);
    m_moment->clear();
    m_reference->clear();
    m_method->setCurrentIndex(payment ? 1 : 0);
    setVisible(promise || payment || callBack || !kinds.isEmpty());
    Q_EMIT changed();
}

void OutcomeFields::load(const WrapUpEntry &entry)
{
    if (entry.amount && isShown(m_amount))
        m_amount->suggest(*entry.amount);
    if (entry.date && isShown(m_date))
        m_date->suggest(*entry.date);
    if (entry.moment)
        setMoment(*entry.moment);
    m_method->setCurrentIndex(qMax(0, m_method->findData(entry.method)));
    m_reference->setText(entry.reference);
    m_kinds->setCurrent(entry.kind);
    Q_EMIT changed();
}

void OutcomeFields::fill(WrapUpEntry *entry) const
{
    entry->outcome = m_outcome;
    entry->amount = isShown(m_amount) ? m_amount->amount() : std::nullopt;
    entry->date = isShown(m_date) ? m_date->date() : std::nullopt;
    entry->moment = isShown(m_moment) ? m_moment->moment() : std::nullopt;
    entry->method = isShown(m_method) ? m_method->currentData().toString() : QString();
    entry->reference = isShown(m_reference) ? m_reference->text() : QString();
    entry->kind = m_kinds->isHidden() ? 0 : m_kinds->current();
}

void OutcomeFields::setMoment(const QDateTime &at)
{
    if (isShown(m_moment))
        m_moment->suggest(at);
}

bool OutcomeFields::takesNumbers() const
{
    return m_outcome && !kindTexts(*m_outcome).isEmpty() && m_kinds->current() == 0;
}

void OutcomeFields::chooseNumber(int number)
{
    m_kinds->choose(number);
}

bool OutcomeFields::focusFirst()
{
    for (const Row &row : m_rows) {
        if (!row.shown)
            continue;
        row.field->setFocus(Qt::ShortcutFocusReason);
        if (auto *edit = qobject_cast<QLineEdit *>(row.field))
            edit->selectAll();
        return true;
    }
    return false;
}

void OutcomeFields::focusProblem(EntryProblem problem)
{
    QWidget *field = nullptr;
    switch (problem) {
    case EntryProblem::NoAmount:
    case EntryProblem::TooMuch: field = m_amount; break;
    case EntryProblem::NoDate: field = m_date; break;
    case EntryProblem::NoMoment: field = m_moment; break;
    case EntryProblem::NoKind:
    case EntryProblem::None:
    case EntryProblem::NothingToSave:
    case EntryProblem::NoOutcome:
    case EntryProblem::NotSaid: return;
    }
    field->setFocus(Qt::ShortcutFocusReason);
}

void OutcomeFields::advance(QWidget *from)
{
    bool behind = false;
    for (const Row &row : m_rows) {
        if (behind && row.shown) {
            row.field->setFocus(Qt::TabFocusReason);
            if (auto *edit = qobject_cast<QLineEdit *>(row.field))
                edit->selectAll();
            return;
        }
        behind = behind || row.field == from;
    }
    Q_EMIT finished();
}

bool OutcomeFields::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter || (key->modifiers() & ~Qt::KeypadModifier))
        return QWidget::eventFilter(watched, event);
    // What cannot be read keeps the focus; its echo says why.
    if (const auto *edit = qobject_cast<EchoEdit *>(watched); edit && !edit->isReadable())
        return true;
    advance(qobject_cast<QWidget *>(watched));
    return true;
}

} // namespace dunlin::wrapup
