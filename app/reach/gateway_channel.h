// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reach/channels.h"
#include "app/reach/curl_session.h"
#include "core/desk/messages/transport.h"

namespace dunlin::reach {

/// Text and chat messages out, by a provider's HTTP interface.
class GatewayTransport final : public desk::MessageTransport {
public:
    explicit GatewayTransport(GatewayChannel channel) : m_channel(std::move(channel)) {}

    domain::Channel channel() const override { return domain::Channel::Sms; }
    bool isIdempotent() const override { return m_channel.gateway.isIdempotent(); }
    base::Status open() override;
    QString keyFor(const desk::OutgoingMessage &) const override { return {}; }
    desk::HandedOver hand(const desk::OutgoingMessage &message) override;
    void close() override { m_session.reset(); }

private:
    base::Result<comms::HttpCall> callFor(const desk::OutgoingMessage &message) const;
    GatewayChannel m_channel;
    CurlSession m_session;
};

} // namespace dunlin::reach
