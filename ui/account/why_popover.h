// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/gate_view.h"

#include <QtWidgets/QFrame>

class QVBoxLayout;

namespace dunlin::account {

/// The details of a gate decision: each rule with its citation, the facts used, what would change
/// it. A popup: Esc or a click outside closes it and the focus goes back. Rebuilt at each opening,
/// which is rare. GUI thread.
class WhyPopover final : public QFrame {
    Q_OBJECT
public:
    WhyPopover(const base::Clock &clock, QByteArray zone, QWidget *parent);

    /// `number` as shown; `anchor` is the widget it hangs from.
    void open(const ports::GateView &gate, const QString &number, QWidget *anchor);

Q_SIGNALS:
    /// Enter: call back at the next allowed minute.
    void callBackRequested(const dunlin::base::Instant &at);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addFindings(QVBoxLayout *column);
    void addFacts(QVBoxLayout *column, const QString &number);
    void addNext(QVBoxLayout *column);

    const base::Clock &m_clock;
    const QByteArray m_zone;
    ports::GateView m_gate;
    QWidget *m_content = nullptr;
};

} // namespace dunlin::account
