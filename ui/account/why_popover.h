// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/gate_view.h"

#include <QtWidgets/QFrame>

class QLayout;
class QVBoxLayout;

namespace dunlin::account {

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

Q_SIGNALS:
    /// Enter: call back at the next allowed minute.
    void callBackRequested(const dunlin::base::Instant &at);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addHead(QVBoxLayout *column);
    QLayout *facts();
    void addFindings(QVBoxLayout *column, int windowHeight);
    void addFoot(QVBoxLayout *column);
    void copyAll();

    const base::Clock &m_clock;
    const QByteArray m_zone;
    ports::GateView m_gate;
    QString m_number;
    QWidget *m_content = nullptr;
};

} // namespace dunlin::account
