// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayList>
#include <QtCore/QString>

#include <vector>

/// An e-mail as bytes: RFC 5322 with RFC 2045 to 2047 and RFC 2231. Whatever the values hold, a
/// header is one line and names one thing: control characters are refused, not dropped. Pure.
namespace dunlin::comms {

struct MailAddress {
    QString name;    ///< may be empty
    QString address; ///< "ines@example.org"
};

struct MailAttachment {
    QString fileName;
    QByteArray type; ///< "application/pdf"
    QByteArray bytes;
};

struct OutgoingMail {
    MailAddress from;
    MailAddress to;
    MailAddress replyTo; ///< without an address: none
    QString subject;
    QString text;
    QByteArray messageId;      ///< "a1@dunlin.example.org", without brackets
    QByteArrayList references; ///< ids of the messages that it answers, the latest last
    base::Instant date;
    QByteArray zone;       ///< IANA, of the date
    QByteArray language;   ///< BCP 47
    QString unsubscribeBy; ///< address that takes List-Unsubscribe mail; empty: none
    std::vector<MailAttachment> attachments;
};

/// Whether it is an address that can be written to: one @, a domain, nothing that ends a header or
/// begins another. Addresses with letters beyond ASCII need SMTPUTF8 and are refused.
bool isMailAddress(const QString &address);

/// CRLF line ends, lines within 78 octets. Input error that names the field.
base::Result<QByteArray> writeMail(const OutgoingMail &mail);

} // namespace dunlin::comms
