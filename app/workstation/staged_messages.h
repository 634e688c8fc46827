// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workstation/staged_ports.h"
#include "core/ports/message_desk.h"

namespace dunlin::workstation {

/// Shows an inbox that nobody wrote into; all else goes to the real desk.
class StagedMessages final : public Staged<ports::MessageDesk> {
public:
    using Staged::Staged;
    std::vector<ports::InboxRow> rows;
    std::vector<ports::MessageThread> threads; ///< of the rows
    std::vector<ports::TextRow> drafts;        ///< before the real texts

    void compose(const ports::ComposeAsk &ask, ports::Reply<ports::ComposedMessage> reply) override
    {
        real().compose(ask, std::move(reply));
    }
    void queue(const ports::ComposeAsk &ask, ports::Reply<domain::EventId> reply) override
    {
        real().queue(ask, std::move(reply));
    }
    void choices(domain::AccountId account, domain::Channel channel,
                 ports::Reply<std::vector<ports::TextChoice>> reply) override
    {
        real().choices(account, channel, std::move(reply));
    }
    ports::SegmentCount segments(const QString &text) const override
    {
        return real().segments(text);
    }
    void inbox(bool openOnly, ports::Reply<std::vector<ports::InboxRow>> reply) override
    {
        if (answered(reply, {}))
            return;
        if (rows.empty())
            return real().inbox(openOnly, std::move(reply));
        QTimer::singleShot(0, [reply = std::move(reply), all = rows] { reply(all); });
    }
    void thread(domain::AccountId account, domain::EventId message,
                ports::Reply<ports::MessageThread> reply) override
    {
        for (const ports::MessageThread &one : threads) {
            if (one.message.id == message)
                return QTimer::singleShot(0, [reply = std::move(reply), one] { reply(one); });
        }
        real().thread(account, message, std::move(reply));
    }
    void say(domain::AccountId account, domain::EventId message, domain::MessageStep step,
             const QString &reason, ports::Reply<bool> reply) override
    {
        real().say(account, message, step, reason, std::move(reply));
    }
    void texts(ports::Reply<std::vector<ports::TextRow>> reply) override
    {
        if (answered(reply, {}))
            return;
        real().texts([reply = std::move(reply),
                      first = drafts](base::Result<std::vector<ports::TextRow>> all) {
            if (all)
                all->insert(all->begin(), first.begin(), first.end());
            reply(std::move(all));
        });
    }
    void check(const ports::TextRow &text, ports::Reply<ports::TextCheck> reply) override
    {
        real().check(text, std::move(reply));
    }
    void draft(const ports::TextRow &text, ports::Reply<domain::EventId> reply) override
    {
        real().draft(text, std::move(reply));
    }
    void decide(domain::EventId text, bool approved, const QString &reason,
                ports::Reply<bool> reply) override
    {
        real().decide(text, approved, reason, std::move(reply));
    }
};

} // namespace dunlin::workstation
