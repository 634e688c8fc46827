// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrase.h"
#include "core/domain/account_state.h"
#include "core/ports/gate_view.h"
#include "core/ports/reply.h"

#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace dunlin::ports {

/// A message that somebody writes. With a body the words are the person's, else the template's.
struct ComposeAsk {
    domain::AccountId account;
    domain::Channel channel = domain::Channel::Email;
    std::optional<domain::ContactPointId> point; ///< nothing: the best one
    QString text;                                ///< template by name; empty: none
    QString subject;
    QString body;
    std::optional<domain::EventId> answers; ///< a received message
};

/// Something that a message lacks, or says and must not.
struct MessageFinding {
    QString what; ///< English
    QString citation;
    bool blocks = true;
    /// The same to be translated: in the context "MessageFindings", {lack} as the text there of its
    /// own that it is; of a rule pack as the gate's findings are (gate_view.h).
    base::Phrase said = {};
    base::Phrase figures = {}; ///< of a rule pack: what {why} stands for
};

/// How a text message is cut (GSM 7-bit or UCS-2), while it is typed.
struct SegmentCount {
    bool unicode = false;
    int units = 0;
    int segments = 0;
    int left = 0;    ///< units that fit into the last one still
    QString foreign; ///< the letters that make it a Unicode one
};

/// The message as it would be sent, and what stands in its way.
struct ComposedMessage {
    QString to;
    QString toName;
    QString language;
    QString subject;
    QString body;
    QString refused;           ///< why it cannot be queued; empty: it can
    base::Phrase refusal = {}; ///< the same, as MessageFinding::said; may be empty
    std::vector<MessageFinding> findings;
    std::optional<SegmentCount> segments;
    GateView gate; ///< of now; it is asked again when the message is sent
};

/// A text that may be chosen.
struct TextChoice {
    QString name;
    QString language;
    QString jurisdiction;
};

/// What came in, came back, or could not be sent.
struct InboxRow {
    domain::AccountId account;
    QString number;
    QString debtor;
    domain::EventId id;
    domain::Channel channel = domain::Channel::Email;
    bool inbound = true;
    domain::MessageStep step = domain::MessageStep::Queued; ///< of one that is not inbound
    domain::Instant at;
    QString peer;
    QString subject;
    bool open = true; ///< a person has to see to it
};

/// One message, and the one that it answers or that came back with it.
struct MessageThread {
    domain::MessageState message;
    std::optional<domain::MessageState> before;
    bool mayRetry = false; ///< send it, or send it again
    bool maySaySent = false;
};

enum class TextStanding { Draft, InForce, Coming, Replaced, Refused, Withdrawn, Shipped };

/// A version of a text.
struct TextRow {
    domain::EventId id;
    QString name;
    int version = 0; ///< 0: it ships with the program
    QByteArray channel;
    QString language;
    QString jurisdiction;
    QByteArray occasion;
    QString subject;
    QString body;
    TextStanding standing = TextStanding::Draft;
    QString by; ///< user name
    domain::Instant at;
    QString note;
    QString decidedBy;
    QDate from;
    QString reason;
    bool mayApprove = false;
    QString whyNot; ///< when not
    bool mayWithdraw = false;
};

/// What a text makes of the longest values, and what it lacks.
struct TextCheck {
    QString subject;
    QString body;
    QString unreadable; ///< why it cannot be written at all; empty: it can
    std::vector<MessageFinding> findings;
    std::optional<SegmentCount> segments;
};

/// Writing messages, seeing to what came back, and the texts. Messages leave from the office with
/// the next sync. Answers come on the GUI thread; what is recorded is on disk then.
class MessageDesk {
public:
    MessageDesk() = default;
    virtual ~MessageDesk() = default;
    MessageDesk(const MessageDesk &) = delete;
    MessageDesk &operator=(const MessageDesk &) = delete;

    virtual void compose(const ComposeAsk &ask, Reply<ComposedMessage> reply) = 0;
    /// Input with the reason when it could not be sent as it is.
    virtual void queue(const ComposeAsk &ask, Reply<domain::EventId> reply) = 0;
    /// Texts in force for the account's language and place.
    virtual void choices(domain::AccountId account, domain::Channel channel,
                         Reply<std::vector<TextChoice>> reply) = 0;
    /// Pure and quick; for each key.
    virtual SegmentCount segments(const QString &text) const = 0;

    virtual void inbox(bool openOnly, Reply<std::vector<InboxRow>> reply) = 0;
    virtual void thread(domain::AccountId account, domain::EventId message,
                        Reply<MessageThread> reply) = 0;
    /// Handled, Retry, Sent or Cancelled; Conflict when it does not stand so any more.
    virtual void say(domain::AccountId account, domain::EventId message, domain::MessageStep step,
                     const QString &reason, Reply<bool> reply) = 0;

    virtual void texts(Reply<std::vector<TextRow>> reply) = 0;
    virtual void check(const TextRow &text, Reply<TextCheck> reply) = 0;
    /// A new version, for somebody else to approve. Forbidden for roles that set no rules.
    virtual void draft(const TextRow &text, Reply<domain::EventId> reply) = 0;
    virtual void decide(domain::EventId text, bool approved, const QString &reason,
                        Reply<bool> reply) = 0;
};

} // namespace dunlin::ports
