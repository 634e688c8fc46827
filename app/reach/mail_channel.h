// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reach/channels.h"
#include "app/reach/curl_session.h"
#include "core/desk/messages/transport.h"

namespace dunlin::reach {

/// E-mail out, by SMTP. A message's id makes its Message-ID, so that a second copy would be known
/// as one; servers do not look at that, so it is not idempotent.
class SmtpTransport final : public desk::MessageTransport {
public:
    SmtpTransport(MailChannel channel, QByteArray zone);

    domain::Channel channel() const override { return domain::Channel::Email; }
    bool isIdempotent() const override { return false; }
    base::Status open() override;
    QString keyFor(const desk::OutgoingMessage &message) const override;
    desk::HandedOver hand(const desk::OutgoingMessage &message) override;
    void close() override { m_session.reset(); }

private:
    /// agent+ID@domain
    QString plusAddress(const desk::OutgoingMessage &message) const;
    MailChannel m_channel;
    QByteArray m_zone;
    CurlSession m_session;
};

/// E-mail in, by IMAP.
class ImapSource final : public desk::MailSource {
public:
    explicit ImapSource(MailChannel channel);

    base::Result<std::vector<desk::IncomingMail>> fetch(int limit) override;
    base::Status settle(const QByteArray &id) override;

private:
    MailChannel m_channel;
    CurlSession m_session;
};

} // namespace dunlin::reach
