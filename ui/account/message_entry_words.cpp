// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/message_entry_words.h"

#include <QtCore/QCoreApplication>

namespace dunlin::account {

using domain::Channel;
using domain::MessageStep;
using domain::TimelineEntry;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MessageEntry)
};

QString channelWord(const TimelineEntry &entry)
{
    switch (entry.channel.value_or(Channel::Email)) {
    case Channel::Sms: return Words::tr("Text message");
    case Channel::Letter: return Words::tr("Letter");
    default: return Words::tr("E-mail");
    }
}

std::optional<MessageStep> stepOf(const TimelineEntry &entry)
{
    return domain::messageStepFromName(entry.detail.toLatin1());
}

} // namespace

QString messageIcon(const TimelineEntry &entry)
{
    switch (entry.channel.value_or(Channel::Email)) {
    case Channel::Sms: return QStringLiteral("phone");
    case Channel::Letter: return QStringLiteral("envelope-paper");
    default: return QStringLiteral("envelope");
    }
}

TimelineTint messageTint(const TimelineEntry &entry)
{
    const auto step = stepOf(entry);
    if (!step)
        return TimelineTint::Accent; // something came in
    switch (*step) {
    case MessageStep::Failed:
    case MessageStep::Bounced: return TimelineTint::Danger;
    case MessageStep::Uncertain:
    case MessageStep::Retry:
    case MessageStep::Held: return TimelineTint::Warn;
    case MessageStep::Delivered: return TimelineTint::Ok;
    case MessageStep::Sent: return TimelineTint::Info;
    default: return TimelineTint::Neutral;
    }
}

QString messageTitle(const TimelineEntry &entry)
{
    const QString what = channelWord(entry);
    if (entry.detail == QLatin1String("received"))
        return Words::tr("%1 received", "E-mail, text message or letter").arg(what);
    if (entry.detail == QLatin1String("opt_out"))
        return Words::tr("%1 received: no more messages wanted").arg(what);
    switch (stepOf(entry).value_or(MessageStep::Queued)) {
    case MessageStep::Queued: return Words::tr("%1 queued").arg(what);
    case MessageStep::Held: return Words::tr("%1 held back").arg(what);
    case MessageStep::Sending: return Words::tr("%1 handed over").arg(what);
    case MessageStep::Sent: return Words::tr("%1 sent").arg(what);
    case MessageStep::Delivered: return Words::tr("%1 delivered").arg(what);
    case MessageStep::Retry: return Words::tr("%1 not sent yet, tried again later").arg(what);
    case MessageStep::Failed: return Words::tr("%1 could not be sent").arg(what);
    case MessageStep::Bounced: return Words::tr("%1 came back").arg(what);
    case MessageStep::Uncertain: return Words::tr("%1: not known whether it was sent").arg(what);
    case MessageStep::Cancelled: return Words::tr("%1 not sent").arg(what);
    case MessageStep::Handled: return Words::tr("%1 seen to").arg(what);
    }
    return what;
}

} // namespace dunlin::account
