// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wrapup/outcome_fields.h"
#include "ui/wrapup/wrapup_entry.h"

#include <QtWidgets/QWidget>

namespace dunlin::common {
class Button;
class Label;
} // namespace dunlin::common

class QCheckBox;

namespace dunlin::wrapup {

class ContentList;
class DraftNote;
class NoteEdit;
class NumberTiles;
class OutcomeFields;

/// Outcome tiles, the fields of the chosen one, the note and what comes next: what is filled in
/// during and after a call. Knows nothing of ports; the panel saves. GUI thread.
class WrapUpForm final : public QWidget {
    Q_OBJECT
public:
    explicit WrapUpForm(DraftNote &draft, QWidget *parent = nullptr);

    WrapUpEntry entry() const;
    bool hasOutcome() const;
    /// D: all that has to be said was said.
    void tickContent();
    /// What a call has to contain, for each who may answer.
    void setContent(const std::vector<ports::ContentNeed> &needs);

    /// Starts anew: a call (made or being made), or a record without one.
    void begin(const FieldFacts &facts, bool contact);
    /// Takes up an entry that was put aside.
    void resume(const FieldFacts &facts, const WrapUpEntry &entry);
    /// A number key: an outcome, or a kind where one is asked for.
    void pressNumber(int number);
    void chooseOutcome(domain::Outcome outcome);
    void setMoment(const QDateTime &at);
    /// Undoes the choice of the outcome; false when there is none. Typed text stays.
    bool forgetOutcome();
    void showProblem(EntryProblem problem);
    /// An error sentence above the buttons; empty hides it.
    void showError(const QString &sentence);
    void setBusy(bool busy);

Q_SIGNALS:
    void outcomeChosen(dunlin::domain::Outcome outcome);
    void saveAndNextRequested();
    void saveAndStayRequested();

private:
    void connectParts();
    void onTile(int number);
    void refresh();

    DraftNote &m_draft;
    FieldFacts m_facts;
    bool m_contact = false;
    std::optional<domain::Outcome> m_outcome;
    NumberTiles *m_tiles;
    QCheckBox *m_theyCalled;
    OutcomeFields *m_fields;
    ContentList *m_content;
    common::Label *m_composed;
    NoteEdit *m_note;
    common::Label *m_draftState;
    QWidget *m_nextRow;
    common::Label *m_next;
    common::Label *m_error;
    common::Button *m_saveNext;
    common::Button *m_saveStay;
};

} // namespace dunlin::wrapup
