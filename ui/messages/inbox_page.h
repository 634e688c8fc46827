// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/change_set.h"
#include "core/ports/message_desk.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QPlainTextEdit;
class QStackedLayout;
class QTableView;

namespace dunlin::arrangement {
class Notice;
}
namespace dunlin::common {
class Button;
class Card;
class Label;
class Segmented;
class StateView;
} // namespace dunlin::common

namespace dunlin::messages {

class InboxModel;

/// Replies and bounces of all accounts that this laptop has, and messages that could not be sent;
/// one is open until somebody has seen to it. Follows what is committed, also off screen, so that
/// its count is true. GUI thread; ports and clock must outlive it.
class InboxPage final : public QWidget {
    Q_OBJECT
public:
    struct Ports {
        ports::MessageDesk &messages;
        ports::Changes &changes;
        const base::Clock &clock;
    };
    InboxPage(const Ports &ports, QByteArray zone, QWidget *parent = nullptr);

    int open() const;

public Q_SLOTS:
    void moveBy(int rows);
    /// It was seen to.
    void handle();
    void retry();
    /// An uncertain one arrived.
    void saySent();
    void reply();
    void openAccount();
    void toggleAll();

Q_SIGNALS:
    void openChanged(int count);
    void accountRequested(const dunlin::domain::AccountId &account, const QString &debtor,
                          const QString &number);
    void replyRequested(const dunlin::domain::AccountId &account, const QString &debtor,
                        const QString &number, const dunlin::domain::MessageState &to);
    void said(const QString &sentence);
    void failed(const dunlin::base::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeDetail();
    void load();
    void onRows(base::Result<std::vector<ports::InboxRow>> rows);
    void loadThread();
    void showThread(const ports::MessageThread &thread);
    void say(domain::MessageStep step, const QString &sentence);
    const ports::InboxRow *current() const;

    const Ports m_ports;
    const QByteArray m_zone;
    InboxModel *m_model;
    QTableView *m_table;
    common::Segmented *m_which;
    common::StateView *m_state;
    common::Label *m_count;
    QStackedLayout *m_stack;
    QWidget *m_body;
    common::Card *m_card;
    common::Label *m_line;
    arrangement::Notice *m_reason;
    QPlainTextEdit *m_text;
    common::Label *m_beforeTitle;
    QPlainTextEdit *m_before;
    common::Button *m_handle;
    common::Button *m_retry;
    common::Button *m_sent;
    common::Button *m_reply;
    QTimer m_loadSoon;
    int m_request = 0; ///< of the last question; a late answer is dropped
    domain::EventId m_current;
    std::optional<ports::MessageThread> m_thread;
};

} // namespace dunlin::messages
