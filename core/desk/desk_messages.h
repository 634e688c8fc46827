// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/messages/message_composer.h"
#include "core/desk/workstation_core.h"
#include "core/ports/message_desk.h"

namespace dunlin::desk {

/// Messages and texts of a profile: composing on the reader's thread, recording on the store's.
class DeskMessages final : public ports::MessageDesk {
public:
    explicit DeskMessages(WorkstationCore &core) : m_core(core) {}

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

private:
    bool refuse(ports::Permission permission, base::Error *why) const;
    base::Result<base::EventId> keep(WorkstationCore::Stores stores, domain::AccountId account,
                                     domain::Payload payload);
    base::Result<domain::MessageQueued> queuedFor(WorkstationCore::Stores stores,
                                                  const ports::ComposeAsk &ask) const;
    WorkstationCore &m_core;
};

} // namespace dunlin::desk
