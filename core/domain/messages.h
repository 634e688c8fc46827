// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/domain/vocabulary.h"

#include <QtCore/QDate>
#include <QtCore/QString>

#include <optional>

/// Letters, e-mails and text messages: what is to be sent, what became of it, what came back; and
/// the texts they are made from. A part of the vocabulary of event.h.
namespace dunlin::domain {

/// Where a message stands. On disk by name, do not change.
enum class MessageStep {
    Queued,    ///< to be sent; nobody has tried yet
    Held,      ///< the gate or the hour says later; `until` says when it is tried again
    Sending,   ///< about to be handed over; with what exactly is sent
    Sent,      ///< handed over: the server, gateway or print file has it
    Delivered, ///< a receipt says that it arrived
    Retry,     ///< did not work for a reason that passes; `until` says when it is tried again
    Failed,    ///< will not work by itself any more: a person sees to it
    Bounced,   ///< came back
    Uncertain, ///< the program stopped between handing over and the answer: a person says
    Cancelled, ///< taken back before it was sent
    Handled,   ///< a person has seen to what failed, bounced or was received
};
QByteArrayView name(MessageStep value);
std::optional<MessageStep> messageStepFromName(QByteArrayView name);

/// A message is to be sent. A strategy's step of kind Message is another way to queue one.
struct MessageQueued {
    Channel channel = Channel::Email; ///< Email, Sms or Letter
    std::optional<base::ContactPointId> point;
    QString to;              ///< address or number; empty: the best one, or the postal address
    QByteArray purpose;      ///< as the rule packs know it
    QString text;            ///< name of the template
    base::EventId version;   ///< of the template: its `template` event; null: by name
    QString subject;         ///< with a body that a person wrote or changed
    QString body;            ///< empty: made from the template when it is sent
    base::Instant notBefore; ///< 0: as soon as it may be
    std::optional<base::EventId> answers; ///< the received message that it answers
    bool operator==(const MessageQueued &) const = default;
};

/// One step of a message's life. With Sending it has what exactly is sent.
struct MessageMoved {
    base::EventId of; ///< a message, a strategy's step, or (Handled) a received message
    MessageStep step = MessageStep::Sent;
    QString key;         ///< Message-ID, the gateway's id, or the batch of letters
    QString to;          ///< where it goes
    base::Instant until; ///< Held and Retry: when it is tried again; 0: not known
    QString reason;      ///< in words: the rule's sentence, the server's answer
    QByteArray hash;     ///< SHA-256 (hex) of subject, a line feed and body
    QString subject;
    QString body;
    base::EventId version; ///< of the template; null: written by hand
    QString text;          ///< its name
    QString language;      ///< BCP 47
    QByteArray page; ///< of a letter: all that is on it beside subject and body; JSON, verbatim
    std::optional<base::EventId> reservation; ///< of the gate, that the contact settles
    bool operator==(const MessageMoved &) const = default;
};

/// Something came from the debtor, or from an address of his.
struct MessageReceived {
    Channel channel = Channel::Email;
    std::optional<base::EventId> of; ///< the message that it answers
    QString from;
    QString subject;
    QString body;           ///< plain text, at most kMostReceivedText characters of it
    QString key;            ///< Message-ID or the gateway's id
    QByteArray hash;        ///< SHA-256 (hex) of what came, as it came
    bool optOut = false;    ///< it asks that this address or number be left alone
    bool automatic = false; ///< written by a machine: an absence note
    bool operator==(const MessageReceived &) const = default;
};
inline constexpr qsizetype kMostReceivedText = 20'000;
inline constexpr qsizetype kMostMessageText = 60'000;

/// A version of a text to be sent; its id is the event's. Never changed afterwards. It is used once
/// somebody else approved it (TemplateDecided). Of the null account.
struct TemplateDrafted {
    QString name;
    Channel channel = Channel::Email;
    QString language;        ///< BCP 47
    QByteArray jurisdiction; ///< "US", "DE"; empty: any
    QByteArray occasion;     ///< first, reminder, final, info
    QString subject;
    QString body;
    QString note; ///< what changed, for who approves
    bool operator==(const TemplateDrafted &) const = default;
};

/// The first decision counts. `approved` false after true takes the version out of use.
struct TemplateDecided {
    base::EventId of;
    bool approved = false;
    QDate from; ///< first day; null: at once
    QString reason;
    bool operator==(const TemplateDecided &) const = default;
};

/// A message as the account knows it, sent or received.
struct MessageState {
    base::EventId id;
    Channel channel = Channel::Email;
    bool inbound = false;
    bool byStrategy = false;
    bool byHand = false;                    ///< a person wrote or changed the words
    MessageStep step = MessageStep::Queued; ///< of a received one: Queued until Handled
    base::Instant queuedAt;                 ///< or received
    base::Instant at;                       ///< of the last step
    base::Instant due;                      ///< when it is (next) tried
    QString actor;                          ///< who queued it
    std::optional<base::ContactPointId> point;
    QString to; ///< or from
    QString text;
    base::EventId version;
    QByteArray purpose;
    QString subject;
    QString body; ///< as queued by hand, as sent, or as received
    QString key;
    QString reason;
    int attempts = 0; ///< handed over or tried in vain
    std::optional<base::EventId> answers;
    std::optional<base::EventId> reservation; ///< of the attempt under way
    bool optOut = false;
    bool automatic = false;
    bool handled = false;
    /// It waits for being sent.
    bool isOutgoing() const
    {
        return !inbound
               && (step == MessageStep::Queued || step == MessageStep::Held
                   || step == MessageStep::Retry);
    }
    /// A person has to look at it.
    bool needsPerson() const
    {
        if (handled)
            return false;
        return (inbound && !automatic) || step == MessageStep::Failed
               || step == MessageStep::Bounced || step == MessageStep::Uncertain;
    }
    bool operator==(const MessageState &) const = default;
};

} // namespace dunlin::domain
