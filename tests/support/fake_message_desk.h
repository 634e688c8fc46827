// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/message_desk.h"

namespace dunlin::testing {

/// Answers with what a test puts here, on the next turn of the event loop; keeps what it was asked.
class FakeMessageDesk final : public ports::MessageDesk {
public:
    ports::ComposedMessage composed;
    std::vector<ports::TextChoice> texts_;
    std::vector<ports::InboxRow> rows;
    std::vector<ports::MessageThread> threads;
    std::vector<ports::TextRow> versions;
    ports::TextCheck checked;
    std::optional<base::Error> refusal; ///< of queue, say, draft and decide

    std::vector<ports::ComposeAsk> asked;
    std::vector<ports::ComposeAsk> queued;
    std::vector<std::pair<domain::EventId, domain::MessageStep>> said;
    std::vector<ports::TextRow> drafted;
    std::vector<std::pair<domain::EventId, bool>> decided;

    void compose(const ports::ComposeAsk &ask, ports::Reply<ports::ComposedMessage> reply) override;
    void queue(const ports::ComposeAsk &ask, ports::Reply<domain::EventId> reply) override;
    void choices(domain::AccountId account, domain::Channel channel,
                 ports::Reply<std::vector<ports::TextChoice>> reply) override;
    ports::SegmentCount segments(const QString &text) const override;
    void inbox(bool openOnly, ports::Reply<std::vector<ports::InboxRow>> reply) override;
    void thread(domain::AccountId account, domain::EventId message,
                ports::Reply<ports::MessageThread> reply) override;
    void say(domain::AccountId account, domain::EventId message, domain::MessageStep step,
             const QString &reason, ports::Reply<bool> reply) override;
    void texts(ports::Reply<std::vector<ports::TextRow>> reply) override;
    void check(const ports::TextRow &text, ports::Reply<ports::TextCheck> reply) override;
    void draft(const ports::TextRow &text, ports::Reply<domain::EventId> reply) override;
    void decide(domain::EventId text, bool approved, const QString &reason,
                ports::Reply<bool> reply) override;
};

} // namespace dunlin::testing
