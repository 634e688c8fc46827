// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/messages/message_sender.h"

#include "core/desk/bank_import.h"
#include "core/desk/duty.h"
#include "core/desk/messages/sending_step.h"
#include "core/store/message_rows.h"

namespace dunlin::desk {

using base::Result;
using base::Status;
using store::Connection;

namespace {

QString wordsOf(domain::Channel channel)
{
    return QString::fromLatin1(domain::name(channel));
}

void tell(const SendingPolicy &policy, const char *step)
{
    if (policy.between)
        policy.between(step);
}

/// Whether it is this one message that cannot be used; else the store is in trouble.
bool isAboutMessage(base::ErrorCode code)
{
    return code == base::ErrorCode::Input || code == base::ErrorCode::NotFound
           || code == base::ErrorCode::Forbidden || code == base::ErrorCode::Conflict;
}

/// Hands over until the queue is empty or the other side is gone. What was sent and what comes next
/// are written together: one durable write for each message.
class Pass {
public:
    Pass(OfficeCore &core, MessageTransport &transport, Duty &duty, const SendingPolicy &policy,
         SendingRun *run)
        : m_core(core)
        , m_transport(transport)
        , m_duty(duty)
        , m_policy(policy)
        , m_run(run)
    {}

    Status over(std::span<const store::FoundMessage> due)
    {
        for (const store::FoundMessage &next : due) {
            tell(m_policy, "taken");
            DUNLIN_TRY(turnTo(next));
            if (m_run->elsewhere)
                return {};
            if (!m_marked)
                continue;
            tell(m_policy, "marked");
            m_handed = m_transport.hand(m_marked->out);
            tell(m_policy, "handed");
            if (!m_handed->gone)
                continue;
            m_run->stopped = m_handed->reason;
            break;
        }
        return settleLast();
    }

private:
    /// Settles the one before and marks the next.
    Status turnTo(const store::FoundMessage &next)
    {
        auto marked =
            m_core.write([&](Connection &connection) -> Result<std::optional<MarkedMessage>> {
                SendingStep step(m_core, connection, m_policy);
                SendingRun counts = *m_run;
                DUNLIN_TRY_VALUE(const bool ours, m_duty.keep(connection));
                if (m_marked && m_handed)
                    DUNLIN_TRY(step.settle(*m_marked, *m_handed, &counts));
                std::optional<MarkedMessage> made;
                if (ours) {
                    DUNLIN_TRY_VALUE(
                        made, step.mark(next.account, next.message.id, m_transport, &counts));
                } else {
                    takenOver(&counts);
                }
                *m_run = counts;
                return made;
            });
        if (marked) {
            m_marked = std::move(*marked);
            m_handed.reset();
            return {};
        }
        // What was sent is written whatever is wrong with the next one.
        DUNLIN_TRY(settleLast());
        if (!isAboutMessage(marked.error().code))
            return base::fail(marked.error());
        return m_core.write([&](Connection &connection) -> Status {
            DUNLIN_TRY_VALUE(const bool ours, m_duty.keep(connection));
            if (!ours) {
                takenOver(m_run);
                return {};
            }
            return SendingStep(m_core, connection, m_policy)
                .giveUp(next.account, next.message.id, marked.error().detail, m_run);
        });
    }
    Status settleLast()
    {
        if (!m_marked || !m_handed)
            return {};
        const Status done = m_core.write([&](Connection &connection) -> Status {
            // Whoever has the duty now: nobody recovers this message while it is settled.
            DUNLIN_TRY(m_duty.keep(connection));
            return SendingStep(m_core, connection, m_policy).settle(*m_marked, *m_handed, m_run);
        });
        m_marked.reset();
        m_handed.reset();
        return done;
    }

    static void takenOver(SendingRun *run)
    {
        run->elsewhere = true;
        run->stopped =
            QStringLiteral("this process was away for too long: another one of the office goes on");
    }

    OfficeCore &m_core;
    MessageTransport &m_transport;
    Duty &m_duty;
    const SendingPolicy &m_policy;
    SendingRun *m_run;
    std::optional<MarkedMessage> m_marked;
    std::optional<HandedOver> m_handed;
};

/// What was marked and has no answer: whoever was handing it over is gone.
Result<SendingRun> recoverLeft(OfficeCore &core, MessageTransport &transport, Duty &duty,
                               const SendingPolicy &policy)
{
    SendingRun run;
    constexpr int kAtOnce = 500;
    for (;;) {
        DUNLIN_TRY_VALUE(const auto found, core.read([&](Connection &connection) {
            return store::MessageRows(connection, core.key()).sending(kAtOnce);
        }));
        qint64 done = 0;
        const Status kept = core.write([&](Connection &connection) -> Status {
            DUNLIN_TRY_VALUE(const bool ours, duty.keep(connection));
            if (!ours)
                return {};
            SendingStep step(core, connection, policy);
            for (const store::FoundMessage &one : found) {
                if (one.message.channel != transport.channel())
                    continue;
                DUNLIN_TRY(
                    step.recover(one.account, one.message.id, transport.isIdempotent(), &run));
                ++done;
            }
            return {};
        });
        if (!kept)
            return base::fail(kept.error());
        if (done == 0)
            return run;
    }
}

} // namespace

Result<SendingRun> sendDue(Office &office, MessageTransport &transport, const SendingPolicy &policy)
{
    OfficeCore &core = office.core();
    const QString channel = wordsOf(transport.channel());
    DUNLIN_TRY_VALUE(auto duty, Duty::take(core, QStringLiteral("send:") + channel, policy.duty));
    if (!duty) {
        SendingRun run;
        run.elsewhere = true;
        run.stopped = QStringLiteral("another process of this office sends by %1 now").arg(channel);
        return run;
    }
    DUNLIN_TRY_VALUE(SendingRun run, recoverLeft(core, transport, *duty, policy));
    DUNLIN_TRY_VALUE(const QString held, core.read([&](Connection &connection) {
        return bankHold(connection, core.key(), core.today());
    }));
    if (!held.isEmpty()) {
        run.stopped = held;
        return run;
    }
    DUNLIN_TRY_VALUE(const auto due, core.read([&](Connection &connection) {
        return store::MessageRows(connection, core.key())
            .due(transport.channel(), core.clock().now(), policy.limit);
    }));
    if (due.empty())
        return run;
    if (const Status opened = transport.open(); !opened) {
        run.stopped = opened.error().detail;
        return run;
    }
    const Status done = Pass(core, transport, *duty, policy, &run).over(due);
    // Not closed after trouble: a batch is printed only when all that is in it is written as sent.
    if (!done)
        return base::fail(done.error());
    transport.close();
    return run;
}

} // namespace dunlin::desk
