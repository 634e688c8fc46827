// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/change_set.h"
#include "core/ports/session.h"
#include "core/ports/team_desk.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QStackedLayout;
class QTableView;

namespace dunlin::common {
class Button;
class Card;
class CellModel;
class Label;
class StateView;
} // namespace dunlin::common

namespace dunlin::team {

class CoachCard;

/// Desks with their load, who is at what now, absences and covers; and the person's own figures, as
/// the person sees them too. Follows what is committed while it is on screen. GUI thread.
class TeamPage final : public QWidget {
    Q_OBJECT
public:
    struct Ports {
        ports::TeamDesk &team;
        ports::Changes &changes;
        const base::Clock &clock;
    };
    TeamPage(const Ports &ports, ports::Session session, QWidget *parent = nullptr);
    ~TeamPage() override;

    const ports::TeamView &view() const { return m_view; }

public Q_SLOTS:
    void moveBy(int rows);
    /// Opens the wizard for the desk that is chosen.
    void spread();
    /// Capacity, languages, licences, absence and cover of the desk that is chosen.
    void settle();
    void undoLast();
    void openNow();

Q_SIGNALS:
    /// On disk; the toast offers `undoLast`.
    void moved(const QString &sentence);
    void said(const QString &sentence);
    void failed(const dunlin::base::Error &error);
    void accountRequested(const dunlin::domain::AccountId &account, const QString &debtor,
                          const QString &number);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeList();
    void load();
    void onView(base::Result<ports::TeamView> view);
    void showRows();
    void showCurrent();
    const ports::DeskLine *current() const;

    const Ports m_ports;
    const ports::Session m_session;
    ports::TeamView m_view;
    ports::SpreadDone m_last;
    QString m_user; ///< the desk that is chosen
    bool m_chosen = false;
    int m_request = 0;
    QTimer m_soon;
    common::CellModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    CoachCard *m_coach = nullptr;
    common::Label *m_count = nullptr;
    common::Label *m_orphans = nullptr;
    common::Button *m_spread = nullptr;
    common::Button *m_settle = nullptr;
    common::StateView *m_state = nullptr;
    QStackedLayout *m_stack = nullptr;
    QWidget *m_body = nullptr;
    QPointer<QWidget> m_dialog;
};

} // namespace dunlin::team
