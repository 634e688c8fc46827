// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/messages/message_board.h"
#include "core/desk/messages/message_inbox.h"
#include "core/desk/messages/message_sender.h"
#include "tests/unit/desk/ledger_fixture.h"

#include <algorithm>

namespace dunlin::tests {

/// Keeps what was handed over; answers as it is told.
class FakeTransport final : public desk::MessageTransport {
public:
    explicit FakeTransport(domain::Channel channel, bool idempotent = false)
        : m_channel(channel)
        , m_idempotent(idempotent)
    {}
    domain::Channel channel() const override { return m_channel; }
    bool isIdempotent() const override { return m_idempotent; }
    base::Status open() override
    {
        return down
                   ? base::Status(base::fail(base::ErrorCode::Offline, QStringLiteral("no server")))
                   : base::Status();
    }
    QString keyFor(const desk::OutgoingMessage &message) const override
    {
        return QString::fromLatin1(message.id.toHex()) + QStringLiteral("@dca.test");
    }
    desk::HandedOver hand(const desk::OutgoingMessage &message) override
    {
        desk::HandedOver out = answer;
        out.key = keyFor(message);
        if (out.kind == desk::HandedOver::Kind::Accepted) {
            // An idempotent side knows a message again.
            const bool known = std::any_of(arrived.begin(), arrived.end(),
                                           [&](const auto &one) { return one.id == message.id; });
            if (!known || !m_idempotent)
                arrived.push_back(message);
        }
        return out;
    }
    void close() override {}

    bool down = false;
    desk::HandedOver answer{desk::HandedOver::Kind::Accepted, {}, {}};
    std::vector<desk::OutgoingMessage> arrived;

private:
    domain::Channel m_channel;
    bool m_idempotent;
};

/// An office with an address and a number on account A1, at 17:00 UTC on a Tuesday.
struct MessageOffice : Ledger {
    MessageOffice()
    {
        accepted(R"({"account":"A1","kind":"contact_point","at":"2026-11-20","point_kind":"email",)"
                 R"("value":"firm@example.org"})");
        accepted(R"({"account":"A1","kind":"contact_point","at":"2026-11-20","point_kind":"phone",)"
                 R"("value":"+498912345678"})");
        REQUIRE_OK(desk::setLetterhead(
            *office,
            QJsonObject{{QStringLiteral("name"), QStringLiteral("Inkasso Nord")},
                        {QStringLiteral("address"), QStringLiteral("Kai 4, 20457 Hamburg")},
                        {QStringLiteral("phone"), QStringLiteral("+49 40 123")},
                        {QStringLiteral("email"), QStringLiteral("post@nord.example")}},
            {}, {}));
    }
    base::EventId queue(domain::Channel channel = domain::Channel::Email,
                        const QString &body = QStringLiteral(
                            "Inkasso Nord, +49 40 123: we write about your account A1."))
    {
        desk::QueueRequest request;
        request.number = QStringLiteral("A1");
        request.wish.channel = channel;
        request.wish.subject = QStringLiteral("About your account");
        request.wish.body = body;
        const auto made = desk::queueMessage(*office, request);
        REQUIRE_OK(made);
        return made->id;
    }
    domain::MessageState message(base::EventId id, const char *number = "A1")
    {
        const auto state = account(number).state;
        for (const domain::MessageState &one : state.messages) {
            if (one.id == id)
                return one;
        }
        FAIL("no such message");
        return {};
    }
    desk::SendingRun send(FakeTransport &transport, const desk::SendingPolicy &policy = {})
    {
        const auto run = desk::sendDue(*office, transport, policy);
        REQUIRE_OK(run);
        return *run;
    }
};

} // namespace dunlin::tests
