// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/timeline_panel.h"

#include "ui/account/timeline_delegate.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/key_cap.h"
#include "ui/common/label.h"
#include "ui/common/segmented.h"
#include "ui/wrapup/draft_note.h"
#include "ui/wrapup/note_edit.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::account {

using common::Label;
using style::Face;
using style::Ink;

TimelineList::TimelineList(TimelineModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new TimelineDelegate(model, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setResizeMode(QListView::Fixed);
    verticalScrollBar()->setSingleStep(24);
    viewport()->setAutoFillBackground(false);
    connect(&model, &QAbstractItemModel::rowsAboutToBeInserted, this, &TimelineList::keepPlace);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &TimelineList::restorePlace);
    connect(style::themeNotifier(), &style::ThemeNotifier::themeChanged, this, [this] {
        m_delegate->forget();
        scheduleDelayedItemsLayout();
    });
}

void TimelineList::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void TimelineList::keepPlace()
{
    m_anchor = verticalScrollBar()->value() > 0 ? indexAt(QPoint(4, 1)) : QModelIndex();
    m_anchorTop = m_anchor.isValid() ? visualRect(m_anchor).top() : 0;
}

void TimelineList::restorePlace()
{
    if (!m_anchor.isValid())
        return;
    doItemsLayout();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(m_anchor).top()
                                  - m_anchorTop);
    m_anchor = QModelIndex();
}

void TimelineList::resizeEvent(QResizeEvent *event)
{
    // Before the base class lays out: heights depend on the width.
    // A gap between the times and the scroll bar; none where there is no bar.
    m_delegate->setWidth(viewport()->width() - (verticalScrollBar()->isVisible() ? 8 : 0));
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        scheduleDelayedItemsLayout();
}

void TimelineList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!m_mayReverse || !index.isValid())
        return;
    const auto target = m_model.row(index.row()).reversible;
    if (!target)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("timelineMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Reverse…")), &QAction::triggered, this,
            [this, target] { Q_EMIT reverseRequested(*target); });
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void TimelineList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_model.rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setFont(style::font(Face::Body));
    painter.setPen(style::color(Ink::Text3));
    painter.drawText(viewport()->rect().adjusted(20, 20, -20, -20),
                     int(Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap), m_emptyText);
}

TimelinePanel::TimelinePanel(const base::Clock &clock, ports::Session session,
                             wrapup::DraftNote &draft, QWidget *parent)
    : QWidget(parent)
    , m_session(std::move(session))
    , m_draft(draft)
    , m_model(new TimelineModel(clock, m_session.officeZone, this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new common::Card(tr("Timeline"), this);
    outer->addWidget(card);
    m_filters = new common::Segmented(tr("Show in the timeline"), card);
    m_filters->setObjectName(QStringLiteral("timelineFilters"));
    for (const QString &words :
         {tr("All"), tr("Calls"), tr("Payments"), tr("Promises"), tr("Notes")})
        m_filters->add(words);
    m_filters->setCurrent(0);
    card->setHeaderWidget(m_filters);
    m_list = new TimelineList(*m_model, card);
    m_list->setObjectName(QStringLiteral("timeline"));
    m_list->setAccessibleName(tr("Timeline"));
    m_list->setMayReverse(ports::allows(m_session.role, ports::Permission::RecordWork));
    card->body()->addWidget(m_list, 1);

    auto *noteRow = new QHBoxLayout;
    noteRow->setSpacing(8);
    m_note = new wrapup::NoteEdit(m_draft, 1, 4, card);
    m_note->setObjectName(QStringLiteral("noteLine"));
    m_note->setAccessibleName(tr("Note on this account"));
    m_note->setPlaceholderText(tr("Add a note…  (saved as you type)"));
    m_saveNote = new common::Button(QStringLiteral("saveNote"), tr("Save note"),
                                    common::ButtonKind::Normal, card);
    m_saveNote->setToolTip(tr("Save the note and stay (Ctrl+Shift+Enter)"));
    m_saveNote->hide();
    auto *key = new common::KeyCap(QStringLiteral("N"), card);
    noteRow->addWidget(m_note, 1, Qt::AlignBottom);
    noteRow->addWidget(m_saveNote, 0, Qt::AlignBottom);
    noteRow->addWidget(key, 0, Qt::AlignVCenter);
    card->body()->addLayout(noteRow);
    m_draftState = new Label(Face::Small, Ink::Text3, card);
    m_draftState->setObjectName(QStringLiteral("draftState"));
    card->body()->addWidget(m_draftState);

    connect(m_filters, &common::Segmented::chosen, this, &TimelinePanel::setFilter);
    connect(m_list, &TimelineList::reverseRequested, this, &TimelinePanel::reverseRequested);
    connect(m_saveNote, &QAbstractButton::clicked, this, &TimelinePanel::saveNoteRequested);
    connect(&m_draft, &wrapup::DraftNote::stateChanged, this, &TimelinePanel::showDraftState);
    connect(&m_draft, &wrapup::DraftNote::textChanged, this, &TimelinePanel::showDraftState);
    setFilter(0);
}

void TimelinePanel::setPage(const ports::AccountPage &page, bool another)
{
    std::vector<TimelineRow> rows = timelineRows(page.state, m_session);
    if (!another)
        return m_model->update(std::move(rows));
    m_model->reset(std::move(rows));
    m_filters->setCurrent(0);
    setFilter(0);
    m_list->scrollToTop();
}

void TimelinePanel::setLiveCall(const std::optional<LiveCall> &call)
{
    m_model->setLiveCall(call);
}

void TimelinePanel::refreshTimes(bool all)
{
    m_model->refreshTimes(all);
}

void TimelinePanel::cycleFilter()
{
    const int next = (m_filters->current() + 1) % kTimelineFilters;
    m_filters->setCurrent(next);
    setFilter(next);
}

void TimelinePanel::setFilter(int index)
{
    m_model->setFilter(TimelineFilter(index));
    switch (TimelineFilter(index)) {
    case TimelineFilter::All: m_list->setEmptyText(tr("Nothing has happened yet.")); break;
    case TimelineFilter::Calls: m_list->setEmptyText(tr("Nobody has called yet.")); break;
    case TimelineFilter::Payments: m_list->setEmptyText(tr("Nothing has been paid yet.")); break;
    case TimelineFilter::Promises:
        m_list->setEmptyText(tr("Nothing has been promised yet."));
        break;
    case TimelineFilter::Notes: m_list->setEmptyText(tr("No note has been written yet.")); break;
    }
}

void TimelinePanel::focusNote()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
}

void TimelinePanel::setReadOnly(bool readOnly)
{
    m_note->setEnabled(!readOnly);
    m_saveNote->setEnabled(!readOnly);
}

bool TimelinePanel::noteHasFocus() const
{
    return m_note->hasFocus();
}

void TimelinePanel::showDraftState()
{
    const QString words = m_draft.stateText();
    // Its line stays, so that nothing jumps while somebody types.
    m_draftState->setText(m_draft.text().isEmpty() ? QString() : words);
    m_draftState->setInk(m_draft.state() == wrapup::DraftNote::State::Failed ? Ink::Danger
                                                                             : Ink::Text3);
    m_saveNote->setVisible(!m_draft.text().trimmed().isEmpty());
}

} // namespace dunlin::account
