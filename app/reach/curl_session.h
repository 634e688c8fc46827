// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reach/channels.h"
#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayList>

#include <functional>
#include <memory>

/// One connection to another machine, by libcurl: TLS with checked certificates, limits on time and
/// size, no redirects, no other protocols. One thread at a time.
namespace dunlin::reach {

/// What a transfer came to.
struct Transfer {
    bool ok = false;
    bool reached = false; ///< a connection was there, signed in where that was asked for
    bool sentAll = false; ///< the body was given away to its end
    int status = 0;       ///< SMTP or HTTP
    QString words;        ///< the other side's last line, else libcurl's words
    QByteArray body;      ///< what came, at most the limit
};

class CurlSession {
public:
    CurlSession();
    ~CurlSession();
    CurlSession(const CurlSession &) = delete;
    CurlSession &operator=(const CurlSession &) = delete;

    /// To a mail server; `scheme`: smtp or imap.
    void setServer(const MailServer &server, const char *scheme);
    /// SMTP: connects and signs in, sends nothing.
    Transfer probe();
    Transfer sendMail(const QByteArray &from, const QByteArray &to, const QByteArray &mail);
    /// IMAP: a command in a mailbox; `body` has the untagged lines.
    Transfer command(const QString &mailbox, const QByteArray &command);
    Transfer fetch(const QString &mailbox, const QByteArray &uid, qsizetype limit);
    Transfer http(const comms::HttpCall &call, const QString &caFile);
    /// Ends the connection.
    void reset();

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace dunlin::reach
