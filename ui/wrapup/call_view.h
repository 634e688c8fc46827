// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/account_desk.h"
#include "core/ports/session.h"

#include <QtWidgets/QWidget>

namespace dunlin::common {
class Button;
class Label;
} // namespace dunlin::common

namespace dunlin::wrapup {

class FactList;
class IconLabel;

/// The panel while nobody is being called: what the next step is, whom to call and whether one
/// may, and what is owed. Built once; set values. GUI thread.
class CallView final : public QWidget {
    Q_OBJECT
public:
    CallView(const base::Clock &clock, ports::Session session, QWidget *parent = nullptr);

    void setPage(const ports::AccountPage &page);
    void setGate(const ports::GateView &gate);
    /// The number that Call dials; empty: none is known.
    void setNumber(const QString &number);
    /// What is to be said of a call that was begun and never wrapped up; empty: there is none.
    void setBegunCall(const QString &sentence);
    /// While the gate decides, or a save runs.
    void setBusy(bool busy);

Q_SIGNALS:
    void callRequested();
    void wrapUpRequested();

private:
    void showNextStep(const ports::AccountPage &page);
    void showItems(const domain::AccountState &state);
    void refreshButton();

    const base::Clock &m_clock;
    const ports::Session m_session;
    ports::GateView m_gate;
    QString m_number;
    bool m_busy = false;
    bool m_mayRecord = false;
    IconLabel *m_stepIcon;
    common::Label *m_step;
    common::Label *m_stepDetail;
    common::Label *m_numberLabel;
    common::Button *m_call;
    common::Label *m_blocked;
    common::Label *m_begun;
    common::Button *m_wrapUp;
    common::Label *m_facts;
    common::Label *m_itemsTitle;
    FactList *m_items;
};

} // namespace dunlin::wrapup
