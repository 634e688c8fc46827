// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/domain/vocabulary.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayList>
#include <QtCore/QString>

#include <vector>

/// How messages leave the office and come to it. The programs bring the network (app/reach); tests
/// bring what they like.
namespace dunlin::desk {

/// A finished message, on its way to one receiver.
struct OutgoingMessage {
    base::EventId id;
    base::AccountId account;
    QString number; ///< of the account
    domain::Channel channel = domain::Channel::Email;
    QString to; ///< address or number; of a letter: the lines of the address
    QString toName;
    QString subject;
    QString body;
    QString language;
    QByteArray page; ///< of a letter: sender, address and payment code; JSON (letter_page.h)
    QByteArrayList references; ///< keys of the messages that it answers
    base::Instant at;
};

/// What handing over came to.
struct HandedOver {
    enum class Kind {
        Accepted,   ///< it has the message
        Later,      ///< not now; the same may work in a while
        BadAddress, ///< this address or number does not exist or is refused for ever
        Refused,    ///< will not work by itself, for another reason
        Unknown,    ///< it was handed over, and the answer did not come
    };
    Kind kind = Kind::Unknown;
    QString key;       ///< Message-ID, the gateway's id, the batch
    QString reason;    ///< the other side's words
    bool gone = false; ///< the other side cannot be reached any more: the rest waits
};

/// One way out. Used by one thread at a time.
class MessageTransport {
public:
    MessageTransport() = default;
    virtual ~MessageTransport() = default;
    MessageTransport(const MessageTransport &) = delete;
    MessageTransport &operator=(const MessageTransport &) = delete;

    virtual domain::Channel channel() const = 0;
    /// The same id handed over twice arrives once: after a crash it is simply handed over again.
    virtual bool isIdempotent() const = 0;
    /// Makes ready to hand over: connects and signs in. An error means that nothing can go now.
    virtual base::Status open() = 0;
    /// The key under which a message will be known, before it is handed over; empty: the other side
    /// gives one.
    virtual QString keyFor(const OutgoingMessage &message) const = 0;
    virtual HandedOver hand(const OutgoingMessage &message) = 0;
    /// Done for now.
    virtual void close() = 0;
};

/// Something that came, as it came.
struct IncomingMail {
    QByteArray id; ///< of the source, for settling it
    QByteArray bytes;
};

/// A mailbox. Used by one thread at a time.
class MailSource {
public:
    MailSource() = default;
    virtual ~MailSource() = default;
    MailSource(const MailSource &) = delete;
    MailSource &operator=(const MailSource &) = delete;

    /// At most `limit` that were not settled yet, the oldest first.
    virtual base::Result<std::vector<IncomingMail>> fetch(int limit) = 0;
    /// It is kept in the ledger: it need not come again.
    virtual base::Status settle(const QByteArray &id) = 0;
};

} // namespace dunlin::desk
