// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wrapup/draft_note.h"

namespace dunlin::wrapup {

DraftNote::DraftNote(ports::AccountDesk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kDraftMs);
    connect(&m_timer, &QTimer::timeout, this, &DraftNote::flush);
}

DraftNote::~DraftNote()
{
    flush();
}

QString DraftNote::stateText() const
{
    switch (m_state) {
    case State::Idle: return {};
    case State::Typing: return tr("Saving…");
    case State::Kept: return tr("Saved on this laptop");
    case State::Failed: return tr("Not saved yet. Trying again.");
    }
    return {};
}

void DraftNote::open(domain::AccountId account, const QString &text)
{
    flush();
    ++m_generation;
    m_account = account;
    m_text = text;
    setState(text.isEmpty() ? State::Idle : State::Kept);
    Q_EMIT textChanged();
}

void DraftNote::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setState(State::Typing);
    // Not restarted at each key: long typing is kept on the way, too.
    if (!m_timer.isActive())
        m_timer.start();
    Q_EMIT textChanged();
}

void DraftNote::flush()
{
    m_timer.stop();
    if (m_account.isNull() || (m_state != State::Typing && m_state != State::Failed))
        return;
    const int generation = m_generation;
    const QString kept = m_text;
    m_desk.saveDraft(m_account, kept,
                     ports::guarded<bool>(this, [this, generation, kept](base::Result<bool> done) {
                         if (generation != m_generation || kept != m_text)
                             return;
                         setState(done ? State::Kept : State::Failed);
                         if (!done)
                             m_timer.start();
                     }));
}

void DraftNote::clear()
{
    ++m_generation;
    m_timer.stop();
    const bool had = !m_text.isEmpty() || m_state != State::Idle;
    m_text.clear();
    setState(State::Idle);
    if (!had)
        return;
    m_desk.saveDraft(m_account, QString(), [](base::Result<bool>) {});
    Q_EMIT textChanged();
}

void DraftNote::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace dunlin::wrapup
