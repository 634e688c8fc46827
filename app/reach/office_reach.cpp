// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reach/office_reach.h"

#include "app/reach/gateway_channel.h"
#include "app/reach/mail_channel.h"
#include "core/desk/messages/letter_batch.h"

#include <QtCore/QDir>

#include <algorithm>

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

QString reachOnce(desk::Office &office, const QString &folder, const base::Clock &clock)
{
    const auto channels = readChannels(folder);
    if (!channels) // without the file nothing is set up
        return channels.error().code == base::ErrorCode::NotFound ? QString()
                                                                  : channels.error().detail;
    QString words;
    if (const auto sent = sendPass(office, *channels, clock); !sent) {
        words = sent.error().detail;
    } else {
        for (const ChannelRun &one : sent->channels) {
            if (!one.run.stopped.isEmpty() && !one.run.elsewhere)
                words = one.run.stopped;
        }
    }
    if (const auto fetched = fetchPass(office, *channels, 500); !fetched)
        words = fetched.error().detail;
    return words;
}

} // namespace dunlin::reach
