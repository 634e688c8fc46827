// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/comms/gateway.h"

#include <QtCore/QHash>
#include <QtCore/QString>

#include <optional>

/// How an office reaches people: channels.json in its folder, or in one that is named where the
/// office is a database (docs/messages.md). Passwords and tokens are in files of their own, which
/// only their owner may read.
namespace dunlin::reach {

enum class MailSecurity {
    StartTls, ///< TLS before anything else, by STARTTLS; refused without
    Tls,      ///< TLS from the first byte
    None,     ///< only to this machine itself
};

struct MailServer {
    QString host;
    int port = 0;
    MailSecurity security = MailSecurity::StartTls;
    QString user;
    QByteArray password;
    QString caFile; ///< certificates to trust in place of the system's; may be empty
};

struct MailChannel {
    MailServer smtp;
    std::optional<MailServer> imap;
    QString mailbox = QStringLiteral("INBOX");
    QString from; ///< address
    QString fromName;
    QString domain;   ///< of Message-IDs
    bool plus = true; ///< replies and reports come to user+ID@domain
    /// What is done with a mail that was taken: "keyword", "seen" or "delete".
    QString taken = QStringLiteral("keyword");
};

struct GatewayChannel {
    comms::Gateway gateway;
    comms::GatewayValues values; ///< with secret.NAME
    QByteArray hookSecret;       ///< of calls from the provider
    QString caFile;
};

struct LetterChannel {
    QString folder; ///< where batches are printed
};

struct Channels {
    QString folder; ///< where channels.json is; also for mail that is nobody's
    std::optional<MailChannel> mail;
    std::optional<GatewayChannel> sms;
    LetterChannel letters;
};

/// NotFound when there is no file; Input error that names the field; Forbidden when others may read
/// a secret's file.
base::Result<Channels> readChannels(const QString &folder);

} // namespace dunlin::reach
