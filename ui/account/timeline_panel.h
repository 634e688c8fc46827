// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/account_desk.h"
#include "ui/account/timeline_model.h"

#include <QtWidgets/QListView>
#include <QtWidgets/QWidget>

namespace dunlin::common {
class Button;
class Label;
class Segmented;
} // namespace dunlin::common

namespace dunlin::wrapup {
class DraftNote;
class NoteEdit;
} // namespace dunlin::wrapup

namespace dunlin::account {

class TimelineDelegate;

/// The history as a scrolling list that keeps the reader's place when something is added above.
class TimelineList final : public QListView {
    Q_OBJECT
public:
    TimelineList(TimelineModel &model, QWidget *parent = nullptr);
    /// What stands there when no row is shown.
    void setEmptyText(const QString &text);
    /// Whether rows offer to be taken back.
    void setMayReverse(bool may) { m_mayReverse = may; }

Q_SIGNALS:
    void reverseRequested(const dunlin::domain::EventId &event);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void keepPlace();
    void restorePlace();
    TimelineModel &m_model;
    TimelineDelegate *m_delegate;
    QPersistentModelIndex m_anchor;
    int m_anchorTop = 0;
    QString m_emptyText;
    bool m_mayReverse = false;
};

/// The centre column: one history with its filters, and the note line that is always there.
/// GUI thread.
class TimelinePanel final : public QWidget {
    Q_OBJECT
public:
    TimelinePanel(const base::Clock &clock, ports::Session session, wrapup::DraftNote &draft,
                  QWidget *parent = nullptr);

    TimelineFilter filter() const { return m_model->filter(); }
    const TimelineModel &model() const { return *m_model; }

    /// `another`: of an account that was not on screen.
    void setPage(const ports::AccountPage &page, bool another);
    void setLiveCall(const std::optional<LiveCall> &call);
    void refreshTimes(bool all);
    void cycleFilter();
    void focusNote();
    /// The line for a note takes nothing: what is shown is the past.
    void setReadOnly(bool readOnly);
    bool noteHasFocus() const;

Q_SIGNALS:
    void saveNoteRequested();
    void reverseRequested(const dunlin::domain::EventId &event);

private:
    void setFilter(int index);
    void showDraftState();

    const ports::Session m_session;
    wrapup::DraftNote &m_draft;
    TimelineModel *m_model;
    common::Segmented *m_filters;
    TimelineList *m_list;
    wrapup::NoteEdit *m_note;
    common::Label *m_draftState;
    common::Button *m_saveNote;
};

} // namespace dunlin::account
