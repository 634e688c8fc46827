// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/account_desk.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace dunlin::wrapup {

/// How often an unfinished note is made durable while somebody types.
inline constexpr int kDraftMs = 300;

/// The one unfinished note of the account on screen. Every place that shows it is bound to it, and
/// while it changes it is kept through the port each kDraftMs, so that a power cut loses no more
/// than that. Owned by the page; GUI thread.
class DraftNote final : public QObject {
    Q_OBJECT
public:
    enum class State {
        Idle,   ///< nothing typed since it was opened
        Typing, ///< not kept yet
        Kept,
        Failed ///< could not be kept; typed text is still here, the next try follows
    };

    explicit DraftNote(ports::AccountDesk &desk, QObject *parent = nullptr);
    ~DraftNote() override;

    QString text() const { return m_text; }
    State state() const { return m_state; }
    /// "Saved on this laptop", or why not.
    QString stateText() const;

    /// Turns to another account's note; what is pending of the old one is kept first.
    void open(domain::AccountId account, const QString &text);
    void setText(const QString &text);
    /// Keeps now what is pending.
    void flush();
    /// The note was recorded for good: forgets the draft.
    void clear();

Q_SIGNALS:
    void textChanged();
    void stateChanged();

private:
    void setState(State state);
    ports::AccountDesk &m_desk;
    domain::AccountId m_account;
    QString m_text;
    State m_state = State::Idle;
    QTimer m_timer;
    int m_generation = 0;
};

} // namespace dunlin::wrapup
