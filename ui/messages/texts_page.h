// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/change_set.h"
#include "core/ports/message_desk.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLineEdit;
class QPlainTextEdit;
class QStackedLayout;
class QTableView;
class QVBoxLayout;

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
namespace dunlin::forms {
class EffectPanel;
}

namespace dunlin::messages {

class TextModel;

/// The office's texts and those that ship: each version with its words, what it makes of the
/// longest values and what it lacks; a draft is approved by somebody else than its author. GUI
/// thread; ports and clock must outlive it.
class TextsPage final : public QWidget {
    Q_OBJECT
public:
    struct Ports {
        ports::MessageDesk &messages;
        ports::Changes &changes;
        const base::Clock &clock;
    };
    TextsPage(const Ports &ports, bool mayWrite, QByteArray zone, QWidget *parent = nullptr);

    /// Drafts that the user may approve.
    int waiting() const;

public Q_SLOTS:
    void moveBy(int rows);
    void approve();
    /// Refuses a draft, or takes a version out of use; asks for the reason first.
    void withdraw();
    /// Begins a new version of the text on screen.
    void write();
    /// Keeps what was written as a draft.
    void saveDraft();
    /// Esc: out of writing or the reason; false: there was no layer.
    bool leaveLayer();

Q_SIGNALS:
    void waitingChanged(int count);
    void said(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeDetail();
    void makeButtons(QVBoxLayout *column);
    void load();
    void onRows(base::Result<std::vector<ports::TextRow>> rows);
    void showCurrent();
    void check();
    void showCheck(const ports::TextCheck &check);
    void decide(bool approved);
    void setWriting(bool writing);
    void say(const QString &sentence, bool bad = true);
    ports::TextRow shown() const;
    const ports::TextRow *current() const;

    const Ports m_ports;
    const bool m_mayWrite;
    const QByteArray m_zone;
    TextModel *m_model;
    QTableView *m_table;
    common::StateView *m_state;
    common::Label *m_count;
    QStackedLayout *m_stack;
    QWidget *m_body;
    common::Card *m_card;
    common::Label *m_line;
    QLineEdit *m_subject;
    QPlainTextEdit *m_words;
    common::Segmented *m_view;
    forms::EffectPanel *m_checks;
    arrangement::Notice *m_notice;
    QLineEdit *m_reason;
    common::Button *m_write;
    common::Button *m_withdraw;
    common::Button *m_approve;
    common::Button *m_save;
    QTimer m_loadSoon;
    QTimer m_checkSoon;
    int m_request = 0;
    int m_checkRequest = 0;
    bool m_writing = false;
    bool m_saving = false;
    domain::EventId m_current;
    ports::TextCheck m_checked;
};

} // namespace dunlin::messages
