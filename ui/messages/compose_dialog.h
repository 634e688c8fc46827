// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/message_desk.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace dunlin::account {
class GateBanner;
}
namespace dunlin::arrangement {
class Notice;
}
namespace dunlin::common {
class Button;
class Label;
class Segmented;
} // namespace dunlin::common
namespace dunlin::forms {
class EffectPanel;
}

namespace dunlin::messages {

/// Writes a message to one account: channel, to where, a text or words of one's own; beside it what
/// it lacks, and what the gate says now. Ctrl+Enter queues it; Esc closes. GUI thread; the ports
/// must outlive it.
class ComposeDialog final : public QDialog {
    Q_OBJECT
public:
    struct Whose {
        domain::AccountId account;
        QString debtor;
        QString number;
    };
    ComposeDialog(ports::MessageDesk &desk, const base::Clock &clock, const QByteArray &zone,
                  const Whose &whose, QWidget *parent);

    domain::AccountId account() const { return m_whose.account; }
    /// The words and the subject of a reply to a received message.
    void answer(const domain::MessageState &to);

public Q_SLOTS:
    void confirm();
    void reject() override;

Q_SIGNALS:
    /// On disk; the dialog is closed.
    void queued(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeFields();
    QWidget *makeSide();
    /// Who gets it, as far as that is known.
    QString whose() const;
    void makeFooter(QVBoxLayout *column);
    void setChannel(int index);
    void loadChoices();
    void onChoices(const std::vector<ports::TextChoice> &choices);
    /// Asks for the message as it would be; after each change.
    void compose();
    void onComposed(const base::Result<ports::ComposedMessage> &composed);
    void onTyped();
    void showSegments();
    ports::ComposeAsk ask() const;
    void say(const QString &sentence);

    ports::MessageDesk &m_desk;
    const Whose m_whose;
    domain::Channel m_channel = domain::Channel::Email;
    std::optional<domain::EventId> m_answers;
    bool m_typed = false; ///< the words are the person's
    bool m_filling = false;
    bool m_saving = false;
    bool m_mayGo = false;
    int m_request = 0;
    QTimer m_composeSoon;

    common::Segmented *m_channels;
    common::Label *m_to;
    QComboBox *m_text;
    common::Label *m_subjectLabel;
    QLineEdit *m_subject;
    QPlainTextEdit *m_body;
    common::Label *m_segments;
    account::GateBanner *m_gate;
    forms::EffectPanel *m_checks;
    arrangement::Notice *m_notice;
    common::Button *m_cancel;
    common::Button *m_confirm;
};

} // namespace dunlin::messages
