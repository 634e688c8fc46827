// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/account_desk.h"
#include "core/ports/agreement_desk.h"
#include "core/ports/change_set.h"
#include "core/ports/session.h"
#include "core/ports/sync_status.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QStackedLayout;
class QTableView;

namespace dunlin::common {
class Label;
class StateView;
} // namespace dunlin::common

namespace dunlin::approvals {

class ApprovalDetail;
class ApprovalModel;

/// The supervisor's queue: what others would agree and may not agree alone. Four eyes: a request of
/// one's own is shown and not decided. Follows what is committed, also while it is not on screen,
/// so that its count is true. GUI thread; ports and clock must outlive it.
class ApprovalsPage final : public QWidget {
    Q_OBJECT
public:
    struct Ports {
        ports::AgreementDesk &agreements;
        ports::AccountDesk &desk;
        ports::SyncStatus &sync;
        ports::Changes &changes;
        const base::Clock &clock;
    };
    ApprovalsPage(const Ports &ports, ports::Session session, QWidget *parent = nullptr);

    /// Requests that the user may decide.
    int waiting() const;

public Q_SLOTS:
    void moveBy(int rows);
    void approve();
    /// Asks for the reason first.
    void decline();
    void openAccount();
    void undoLast();
    /// Esc: out of the reason; false: there was no layer.
    bool leaveLayer();

Q_SIGNALS:
    void waitingChanged(int count);
    void accountRequested(const dunlin::domain::AccountId &account, const QString &debtor,
                          const QString &number);
    /// On disk; the toast offers `undoLast`.
    void decided(const QString &sentence);
    void undone(const QString &sentence);
    void failed(const dunlin::base::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeList();
    void load();
    void onRows(base::Result<std::vector<ports::ApprovalRow>> rows);
    void showCurrent();
    void showSync();
    void decide(bool approved);
    const ports::ApprovalRow *current() const;
    QDate today() const;

    const Ports m_ports;
    const ports::Session m_session;
    ApprovalModel *m_model;
    QTableView *m_table;
    ApprovalDetail *m_detail;
    common::StateView *m_state;
    common::Label *m_count;
    common::Label *m_age;
    QStackedLayout *m_stack;
    QWidget *m_body;
    QTimer m_loadSoon;
    int m_request = 0; ///< of the last question; a late answer is dropped
    bool m_saving = false;
    domain::EventId m_current;
    std::optional<ports::Saved> m_lastSaved;
};

} // namespace dunlin::approvals
