// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/http_server.h"
#include "core/base/clock.h"
#include "core/desk/office.h"

namespace dunlin::server {

/// POST /hooks/sms: what the office's gateway tells of messages, signed by it (docs/messages.md);
/// all else goes on to the routes. What is not signed, or cannot be read, is answered and not kept.
class Hooks final : public HttpHandler {
public:
    Hooks(HttpHandler &routes, desk::Office &office, QString channels, const base::Clock &clock)
        : m_routes(routes)
        , m_office(office)
        , m_channels(std::move(channels))
        , m_clock(clock)
    {}

    HttpReply handle(const HttpRequest &request) override;
    HttpResponse refusal(int status, const char *code) override
    {
        return m_routes.refusal(status, code);
    }
    qint64 head() override { return m_routes.head(); }

private:
    HttpReply sms(const HttpRequest &request);
    HttpHandler &m_routes;
    desk::Office &m_office;
    const QString m_channels; ///< folder with channels.json
    const base::Clock &m_clock;
};

} // namespace dunlin::server
