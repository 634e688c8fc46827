// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/gate_view.h"

#include <QtWidgets/QFrame>

class QKeyEvent;
class QLayout;
class QVBoxLayout;

namespace dunlin::account {

class OverrideAsk;

/// The details of a gate decision: the debtor's day as a dial, each rule with its citation, the
/// facts it used and what would change it, each way to reach the debtor. All of it can be copied. A
/// popup: Esc or a click outside closes it and the focus goes back. Rebuilt at each opening,
/// which is rare. GUI thread.
class WhyPopover final : public QFrame {
    Q_OBJECT
public:
    WhyPopover(const base::Clock &clock, QByteArray zone, QWidget *parent);

    /// `number` as shown; `anchor` is the widget it hangs from.
    void open(const ports::GateView &gate, const QString &number, QWidget *anchor);
    /// The number of the last opening, as shown.
    const QString &number() const { return m_number; }
    /// Whether somebody else can be asked to allow one attempt (overrideAsked).
    void setMayAsk(bool may) { m_mayAsk = may; }

Q_SIGNALS:
    /// Enter: call back at the next allowed minute.
    void callBackRequested(const dunlin::base::Instant &at);
    /// A reason of the rule's closed list, and a note.
    void overrideAsked(const QByteArray &reason, const QString &note);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addHead(QVBoxLayout *column);
    QLayout *facts();
    void addFindings(QVBoxLayout *column, int windowHeight);
    void addFoot(QVBoxLayout *column);
    void addOverride(QVBoxLayout *column);
    bool tookByAsking(const QKeyEvent &event);
    void copyAll();

    const base::Clock &m_clock;
    const QByteArray m_zone;
    ports::GateView m_gate;
    QString m_number;
    QWidget *m_content = nullptr;
    OverrideAsk *m_ask = nullptr; ///< in the content; null when nobody can be asked
    bool m_mayAsk = false;
};

} // namespace dunlin::account
