// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wrapup/wrapup_form.h"

#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/wrapup/content_list.h"
#include "ui/wrapup/content_words.h"
#include "ui/wrapup/draft_note.h"
#include "ui/wrapup/icon_label.h"
#include "ui/wrapup/note_edit.h"
#include "ui/wrapup/number_tiles.h"
#include "ui/wrapup/outcome_words.h"
#include "ui/wrapup/painting.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::wrapup {

namespace {

/// Whether a promise is later or more than the user may take on.
bool asksFor(const WrapUpEntry &entry, const FieldFacts &facts)
{
    if (entry.outcome != domain::Outcome::PromiseToPay || !entry.amount || !entry.date)
        return false;
    const bool late = facts.promiseUntil.isValid() && *entry.date > facts.promiseUntil;
    return late || (facts.promiseMost && *entry.amount > *facts.promiseMost);
}

} // namespace

using common::Button;
using common::ButtonKind;
using common::Label;
using domain::Outcome;
using style::Face;
using style::Ink;

WrapUpForm::WrapUpForm(DraftNote &draft, QWidget *parent) : QWidget(parent), m_draft(draft)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(8);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);

    m_tiles = new NumberTiles(QStringLiteral("outcome"), kOutcomeTiles, this);
    QStringList words;
    for (int number = 1; number <= kOutcomeTiles; ++number)
        words << outcomeText(Outcome(number));
    m_tiles->setWords(words);
    column->addWidget(m_tiles);
    m_theyCalled = new QCheckBox(tr("They called"), this);
    m_theyCalled->setObjectName(QStringLiteral("theyCalled"));
    m_theyCalled->setAccessibleName(m_theyCalled->text());
    column->addWidget(m_theyCalled);
    m_fields = new OutcomeFields(this);
    column->addWidget(m_fields);
    m_content = new ContentList(this);
    column->addWidget(m_content);

    auto *noteHead = new QHBoxLayout;
    // The composed note stands where its title was: the collector adds to it.
    m_composed = new Label(Face::Strong, Ink::Text, this);
    m_composed->setElided(true);
    m_draftState = new Label(Face::Small, Ink::Text3, this);
    noteHead->addWidget(m_composed, 1);
    noteHead->addWidget(m_draftState);
    column->addLayout(noteHead);
    m_note = new NoteEdit(m_draft, 1, 4, this);
    m_note->setObjectName(QStringLiteral("wrapUpNote"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Only what is new…"));
    column->addWidget(m_note);

    m_nextRow = new QWidget(this);
    auto *nextRow = new QHBoxLayout(m_nextRow);
    nextRow->setContentsMargins(0, 0, 0, 0);
    nextRow->setSpacing(8);
    nextRow->addWidget(new IconLabel(QStringLiteral("calendar-check"), Ink::Text3, m_nextRow), 0,
                       Qt::AlignTop);
    m_next = new Label(Face::Small, Ink::Text2, m_nextRow);
    m_next->setWordWrap(true);
    nextRow->addWidget(m_next, 1);
    column->addWidget(m_nextRow);
    column->addStretch(1);
    outer->addWidget(scrolled(content, QStringLiteral("wrapUpScroll"), tr("Wrap up"), this), 1);
    m_error = new Label(Face::Small, Ink::Danger, this);
    m_error->setObjectName(QStringLiteral("wrapUpError"));
    m_error->setWordWrap(true);
    m_error->hide();
    outer->addWidget(m_error);
    m_saveNext =
        new Button(QStringLiteral("saveAndNext"), tr("Save and next"), ButtonKind::Primary, this);
    m_saveNext->setKeyHint(QStringLiteral("Ctrl+\u21b5"));
    m_saveStay = new Button(QStringLiteral("saveAndStay"), tr("Save"), ButtonKind::Normal, this);
    m_saveStay->setToolTip(tr("Save and stay on this account (Ctrl+Shift+Enter)"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_saveStay);
    buttons->addWidget(m_saveNext, 1);
    outer->addLayout(buttons);

    connectParts();
    refresh();
}

void WrapUpForm::connectParts()
{
    connect(m_tiles, &NumberTiles::chosen, this, &WrapUpForm::onTile);
    connect(m_fields, &OutcomeFields::changed, this, &WrapUpForm::refresh);
    connect(m_content, &ContentList::changed, this, [this] { showError({}); });
    connect(m_theyCalled, &QCheckBox::toggled, this, &WrapUpForm::refresh);
    connect(m_fields, &OutcomeFields::finished, m_note,
            [this] { m_note->setFocus(Qt::TabFocusReason); });
    connect(&m_draft, &DraftNote::stateChanged, this,
            [this] { m_draftState->setText(m_draft.stateText()); });
    connect(m_saveNext, &QAbstractButton::clicked, this, &WrapUpForm::saveAndNextRequested);
    connect(m_saveStay, &QAbstractButton::clicked, this, &WrapUpForm::saveAndStayRequested);
}

WrapUpEntry WrapUpForm::entry() const
{
    WrapUpEntry entry;
    m_fields->fill(&entry);
    entry.outcome = m_outcome;
    entry.contact = m_contact || (m_theyCalled->isVisibleTo(this) && m_theyCalled->isChecked());
    if (m_theyCalled->isVisibleTo(this) && m_theyCalled->isChecked())
        entry.direction = domain::Direction::Inbound;
    // What only a call can bring is a call, also when it was made on another phone.
    if (m_outcome && *m_outcome != Outcome::PromiseToPay && *m_outcome != Outcome::PaymentTaken
        && *m_outcome != Outcome::CallBackLater && *m_outcome != Outcome::Dispute)
        entry.contact = true;
    entry.note = m_draft.text();
    if (entry.contact)
        entry.content = m_content->said();
    return entry;
}

void WrapUpForm::setContent(const std::vector<ports::ContentNeed> &needs)
{
    m_content->setNeeds(needs);
}

void WrapUpForm::tickContent()
{
    m_content->tickAll();
}

bool WrapUpForm::hasOutcome() const
{
    return m_outcome.has_value();
}

void WrapUpForm::begin(const FieldFacts &facts, bool contact)
{
    m_facts = facts;
    m_contact = contact;
    m_outcome.reset();
    m_tiles->setCurrent(0);
    m_theyCalled->setChecked(false);
    m_theyCalled->setVisible(!contact);
    m_fields->setFacts(facts);
    m_fields->showFor(std::nullopt);
    m_content->clear();
    showError({});
    refresh();
}

void WrapUpForm::resume(const FieldFacts &facts, const WrapUpEntry &entry)
{
    const bool inbound = entry.direction == domain::Direction::Inbound;
    begin(facts, entry.contact && !inbound);
    m_theyCalled->setChecked(inbound);
    if (entry.outcome) {
        m_outcome = entry.outcome;
        m_tiles->setCurrent(int(*entry.outcome));
        m_fields->showFor(entry.outcome);
        m_fields->load(entry);
        m_content->showFor(saidToOf(*entry.outcome));
        m_content->load(entry.content);
    }
    refresh();
}

void WrapUpForm::pressNumber(int number)
{
    if (m_fields->takesNumbers())
        m_fields->chooseNumber(number);
    else
        m_tiles->choose(number);
}

void WrapUpForm::chooseOutcome(Outcome outcome)
{
    m_tiles->choose(int(outcome));
}

void WrapUpForm::onTile(int number)
{
    m_outcome = Outcome(number);
    showError({});
    m_fields->showFor(m_outcome);
    refresh();
    // Without fields the keys stay with the page, so that the next key is a command again.
    if (!m_fields->focusFirst())
        setFocus(Qt::OtherFocusReason);
    Q_EMIT outcomeChosen(*m_outcome);
}

void WrapUpForm::setMoment(const QDateTime &at)
{
    m_fields->setMoment(at);
}

bool WrapUpForm::forgetOutcome()
{
    if (!m_outcome)
        return false;
    m_outcome.reset();
    m_tiles->setCurrent(0);
    m_fields->showFor(std::nullopt);
    refresh();
    return true;
}

void WrapUpForm::showProblem(EntryProblem problem)
{
    switch (problem) {
    case EntryProblem::None: return showError({});
    case EntryProblem::NothingToSave:
        showError(tr("There is nothing to save yet. Type a note or choose an outcome."));
        break;
    case EntryProblem::NoOutcome: showError(tr("Choose how it went first: keys 1 to 9.")); break;
    case EntryProblem::NoKind: showError(tr("Choose the reason: keys 1 to 6.")); break;
    case EntryProblem::NoAmount:
        showError(tr("The amount cannot be read. Type for instance 120, 50% or 1/3."));
        break;
    case EntryProblem::TooMuch: showError(tr("That is more than what is owed.")); break;
    case EntryProblem::NoDate:
        showError(tr("The date cannot be read or is gone. Type for instance fri, +7 or 15/1."));
        break;
    case EntryProblem::NoMoment:
        showError(tr("The time cannot be read or is gone. Type for instance fri 5p or +2h."));
        break;
    case EntryProblem::NotSaid:
        showError(tr("Tick what was said (D: all of it), or write why not."));
        return m_content->focusFirstMissing();
    }
    m_fields->focusProblem(problem);
}

void WrapUpForm::showError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

void WrapUpForm::setBusy(bool busy)
{
    m_saveNext->setEnabled(!busy);
    m_saveStay->setEnabled(!busy);
}

void WrapUpForm::refresh()
{
    WrapUpEntry now = entry();
    // During the call it is what to say; afterwards, what had to be said to whom was reached.
    m_content->showFor(!now.contact  ? std::nullopt
                       : now.outcome ? saidToOf(*now.outcome)
                                     : std::optional(ports::SaidTo::RightParty));
    const QString composed = composedNote(now, m_facts.today);
    m_composed->setText(composed.isEmpty() ? tr("Note") : composed);
    const QString next = asksFor(now, m_facts)
                             ? tr("Goes to a supervisor first: it is beyond what "
                                  "you may take on. Until then nothing is agreed.")
                             : nextStepText(now, m_facts.today);
    m_next->setText(next);
    m_nextRow->setVisible(!next.isEmpty());
    m_draftState->setText(m_draft.stateText());
}

} // namespace dunlin::wrapup
