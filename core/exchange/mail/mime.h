// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <utility>
#include <vector>

/// E-mail as RFC 5322 and MIME (RFC 2045 to 2047) have it, read within limits: 25 MiB, 50 levels,
/// 2,000 parts. What is malformed is read as far as it goes; nothing is ever loaded or run.
namespace dunlin::exchange {

struct MailHeader {
    QByteArray name;  ///< in small letters
    QByteArray value; ///< unfolded, as it stands
};

struct MailPart {
    std::vector<MailHeader> headers;
    QByteArray type; ///< "text/plain", in small letters; where it is missing or wrong: text/plain
    std::vector<std::pair<QByteArray, QByteArray>> parameters;
    QByteArray body; ///< encoded, as it stands; a view into the message
    std::vector<MailPart> parts;

    /// The first header of that name (small letters) as text: encoded words read, control
    /// characters gone. Null when there is none.
    QString header(const char *name) const;
    QByteArray parameter(const char *name) const;
    /// The body without its transfer encoding.
    QByteArray decodedBody() const;
    /// The body as text by its charset; letters that do not fit become U+FFFD.
    QString text() const;
};

struct Mail {
    QByteArray bytes; ///< the parts are views into it
    MailPart root;
    QStringList warnings;
    bool crLf = false;
};

/// Input error: too large, or no header at all.
base::Result<Mail> parseMail(const QByteArray &bytes);
/// "=?utf-8?Q?..?=" read; control characters and line breaks gone.
QString decodeHeader(const QByteArray &value);
/// Reads headers from the beginning of `bytes`; gives where the body begins.
qsizetype parseHeaders(const QByteArray &bytes, std::vector<MailHeader> *out);
/// All parts in order, the root first.
std::vector<const MailPart *> walk(const MailPart &root);

} // namespace dunlin::exchange
