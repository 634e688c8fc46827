// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/account_desk.h"

#include <QtWidgets/QWidget>

namespace dunlin::common {
class Button;
class Chip;
class Label;
} // namespace dunlin::common

namespace dunlin::account {

/// Name, status, three figures and the place in the list. GUI thread.
class AccountHeader final : public QWidget {
    Q_OBJECT
public:
    AccountHeader(const base::Clock &clock, QByteArray zone, QWidget *parent = nullptr);

    void setPage(const ports::AccountPage &page);
    /// 1-based; total 0 hides the place and the arrows.
    void setPosition(qint64 position, qint64 total);
    /// A wrap-up that waits on another account; empty hides it.
    void setUnfinished(const QString &name);
    /// Offers to take a payment.
    void setPaymentButton(bool visible);
    /// Offers to open the drawer with the call panel.
    void setDrawerButton(bool visible);

Q_SIGNALS:
    void backRequested();
    void previousRequested();
    void nextRequested();
    void unfinishedRequested();
    void drawerRequested();
    void paymentRequested();

private:
    struct Figure {
        common::Label *title;
        common::Label *value;
    };
    Figure addFigure(const QString &title, const QString &name);

    const base::Clock &m_clock;
    const QByteArray m_zone;
    common::Button *m_back;
    common::Label *m_name;
    common::Chip *m_status;
    common::Chip *m_language;
    common::Label *m_line;
    common::Button *m_unfinished;
    Figure m_balance;
    Figure m_pastDue;
    Figure m_paid;
    common::Button *m_payment;
    common::Label *m_place;
    common::Button *m_previous;
    common::Button *m_next;
    common::Button *m_drawer;
};

} // namespace dunlin::account
