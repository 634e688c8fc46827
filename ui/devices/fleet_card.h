// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/fleet.h"
#include "ui/common/card.h"

#include <QtCore/QTimer>

class QStackedLayout;

namespace dunlin::common {
class Button;
class Label;
class LetterlessTable;
class StateView;
} // namespace dunlin::common

namespace dunlin::devices {

class FleetModel;

/// The laptops of the office for who steers them: who has which, when it was last in touch, which
/// are silent. A wipe takes two people here: one asks, another agrees. It reads again every half
/// minute while it is on screen. GUI thread.
class FleetCard final : public common::Card {
    Q_OBJECT
public:
    /// `user`: who sits here; `zone`: IANA zone of the office.
    FleetCard(ports::Fleet &fleet, const base::Clock &clock, QByteArray zone, QString user,
              QWidget *parent = nullptr);
    ~FleetCard() override;

public Q_SLOTS:
    void reload();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void onList(ports::Result<std::vector<ports::FleetLaptop>> list);
    void showCurrent();
    void ask();
    void carryOut(bool withdraws);
    void onDone(const ports::Result<bool> &done);
    const ports::FleetLaptop *current() const;

    ports::Fleet &m_fleet;
    const base::Clock &m_clock;
    const QByteArray m_zone;
    const QString m_user;
    QTimer m_again;
    bool m_busy = false;
    QByteArray m_asking; ///< the laptop of which the sentence asks whether it is meant; empty: none
    FleetModel *m_model;
    common::LetterlessTable *m_table;
    common::StateView *m_state;
    QStackedLayout *m_stack;
    common::Label *m_sentence; ///< what a button would do, or what came of it
    common::Button *m_wipe;
    common::Button *m_back;
};

} // namespace dunlin::devices
