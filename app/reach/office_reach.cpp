// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reach/office_reach.h"

#include "app/reach/gateway_channel.h"
#include "app/reach/mail_channel.h"
#include "core/desk/messages/letter_batch.h"

#include <QtCore/QDir>
#include <QtCore/QLoggingCategory>

#include <algorithm>
#include <chrono>

Q_LOGGING_CATEGORY(lcReach, "dunlin.reach")

namespace dunlin::reach {

using base::Result;
using domain::Channel;

QString channelsFolder(const desk::Office &office, const QString &named)
{
    return named.isEmpty() ? office.folder() : QDir(named).absolutePath();
}

Result<SentRun> sendPass(desk::Office &office, const Channels &channels, const base::Clock &clock,
                         const ReachOptions &options)
{
    SentRun out;
    desk::SendingPolicy policy;
    policy.limit = options.limit;
    const auto wanted = [&](Channel channel) {
        return options.only.empty()
               || std::find(options.only.begin(), options.only.end(), channel)
                      != options.only.end();
    };
    const auto send = [&](desk::MessageTransport &transport) -> base::Status {
        DUNLIN_TRY_VALUE(const auto run, desk::sendDue(office, transport, policy));
        out.channels.push_back({transport.channel(), run});
        return {};
    };
    if (channels.mail && wanted(Channel::Email)) {
        SmtpTransport transport(*channels.mail, office.settings().zone);
        DUNLIN_TRY(send(transport));
    }
    if (channels.sms && wanted(Channel::Sms)) {
        GatewayTransport transport(*channels.sms);
        DUNLIN_TRY(send(transport));
    }
    if (wanted(Channel::Letter)) {
        LetterSpool spool(channels.letters.folder, clock, [&office](const QString &batch) {
            return desk::sentInBatch(office, batch);
        });
        DUNLIN_TRY(send(spool));
        if (spool.printed() && spool.printed()->letters == 0)
            spool.finishLeft();
        if (!spool.printed())
            out.printing = spool.printed().error().detail;
        else if (spool.printed()->letters > 0)
            out.batch = *spool.printed();
    }
    return out;
}

Result<desk::InboxRun> fetchPass(desk::Office &office, const Channels &channels, int limit)
{
    if (!channels.mail || !channels.mail->imap)
        return desk::InboxRun{};
    ImapSource source(*channels.mail);
    return desk::takeMailbox(office, source, QDir(channels.folder).filePath(QStringLiteral("mail")),
                             limit);
}

Result<desk::InboxRun> takeHook(desk::Office &office, const Channels &channels,
                                const QHash<QByteArray, QByteArray> &headers,
                                const QByteArray &body, base::Instant now)
{
    if (!channels.sms)
        return base::fail(base::ErrorCode::Forbidden,
                          QStringLiteral("calls of this gateway are not set up"));
    const comms::Gateway &gateway = channels.sms->gateway;
    DUNLIN_TRY(gateway.verify(headers, body, channels.sms->hookSecret, now));
    DUNLIN_TRY_VALUE(const auto news, gateway.news(body));
    return desk::takeNews(office, gateway.name(), news);
}

ReachLoop::ReachLoop(desk::Office &office, QString folder, const base::Clock &clock, int seconds)
    : m_office(office)
    , m_folder(std::move(folder))
    , m_clock(clock)
    , m_seconds(seconds)
    , m_thread([this] { run(); })
{}

ReachLoop::~ReachLoop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void ReachLoop::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_stop) {
        lock.unlock();
        pass();
        lock.lock();
        m_wake.wait_for(lock, std::chrono::seconds(m_seconds), [this] { return m_stop; });
    }
}

void ReachLoop::pass()
{
    const auto channels = readChannels(m_folder);
    const auto say = [this](const QString &words) {
        // The same trouble every half minute is one line.
        if (words != m_lastWords && !words.isEmpty())
            qCWarning(lcReach).noquote() << words;
        m_lastWords = words;
    };
    if (!channels) {
        if (channels.error().code != base::ErrorCode::NotFound)
            say(channels.error().detail);
        return;
    }
    QString words;
    if (const auto sent = sendPass(m_office, *channels, m_clock); !sent) {
        words = sent.error().detail;
    } else {
        for (const ChannelRun &one : sent->channels) {
            if (!one.run.stopped.isEmpty() && !one.run.elsewhere)
                words = one.run.stopped;
        }
    }
    if (const auto fetched = fetchPass(m_office, *channels, 500); !fetched)
        words = fetched.error().detail;
    say(words);
}

} // namespace dunlin::reach
