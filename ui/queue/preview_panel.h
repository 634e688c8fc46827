// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/account_desk.h"
#include "core/ports/account_queue.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

namespace dunlin::common {
class Button;
class Card;
class Chip;
class Label;
} // namespace dunlin::common

namespace dunlin::queue {

class ActivityList;
class GateLine;

/// The account under the cursor, without opening it; looking marks nothing as worked. What the
/// row knows is shown at once, the rest when it is read; labels are made once and only get new
/// values. Reads the next account in advance. GUI thread.
class PreviewPanel final : public QWidget {
    Q_OBJECT
public:
    PreviewPanel(ports::AccountDesk &desk, const base::Clock &clock, QByteArray zone,
                 QWidget *parent = nullptr);

    /// Shows a row; `next` (may be null) is read in advance.
    void setRow(const ports::QueueRow *row, const ports::QueueRow *next);
    /// The row under the cursor is on its way.
    void setLoading();
    /// Forgets what was read of these accounts (all: everything) and reads the shown one again.
    void refresh(const QSet<domain::AccountId> &accounts, bool all);

Q_SIGNALS:
    void callRequested();
    void openRequested();

private:
    void buildFacts();
    void buildButtons();
    void read(domain::AccountId account);
    void onPage(domain::AccountId account, ports::Result<ports::AccountPage> page);
    void showRow();
    void showPage(const ports::AccountPage &page);
    void clearPage();
    void keep(const ports::AccountPage &page);

    ports::AccountDesk &m_desk;
    const base::Clock &m_clock;
    const QByteArray m_zone;
    std::optional<ports::QueueRow> m_row;
    std::optional<domain::AccountId> m_next;
    QHash<domain::AccountId, ports::AccountPage> m_pages;
    QList<domain::AccountId> m_used; ///< the last used at the end
    QSet<domain::AccountId> m_reading;
    QTimer m_readTimer; ///< holding J down reads only where it stops

    common::Card *m_card;
    common::Label *m_name;
    common::Chip *m_status;
    common::Label *m_under;
    GateLine *m_gate;
    common::Label *m_balance;
    common::Label *m_pastDue;
    common::Label *m_risk;
    struct Fact {
        common::Label *name;
        common::Label *value;
    };
    Fact m_phone{}, m_city{}, m_lastPayment{}, m_kept{}, m_nextStep{};
    common::Label *m_activityTitle;
    ActivityList *m_activity;
    common::Label *m_failed;
    common::Button *m_call = nullptr;
    common::Button *m_open = nullptr;
};

} // namespace dunlin::queue
