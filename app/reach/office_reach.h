// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reach/channels.h"
#include "app/reach/letter_spool.h"
#include "core/desk/messages/message_inbox.h"
#include "core/desk/messages/message_sender.h"

#include <vector>

/// What an office does to reach people and hear from them, by its channels.json.
namespace dunlin::reach {

struct ChannelRun {
    domain::Channel channel = domain::Channel::Email;
    desk::SendingRun run;
};

struct ReachOptions {
    std::vector<domain::Channel> only; ///< empty: all that are set up
    int limit = 500;
};

struct SentRun {
    std::vector<ChannelRun> channels;
    std::optional<LetterBatch> batch;
    QString printing; ///< why the batch was not printed; empty: it was
};
/// One pass over every channel.
base::Result<SentRun> sendPass(desk::Office &office, const Channels &channels,
                               const base::Clock &clock, const ReachOptions &options = {});
/// Fetches the mailbox, if there is one.
base::Result<desk::InboxRun> fetchPass(desk::Office &office, const Channels &channels, int limit);

/// A provider's call: checked, read, kept. Forbidden and Input as Gateway has them; nothing is kept
/// then.
base::Result<desk::InboxRun> takeHook(desk::Office &office, const Channels &channels,
                                      const QHash<QByteArray, QByteArray> &headers,
                                      const QByteArray &body, base::Instant now);

/// Where an office's channels.json is: the folder that was named, else the office's own.
QString channelsFolder(const desk::Office &office, const QString &named);

/// One pass of a served office: sends on every channel of the channels.json in `folder` and fetches
/// the mailbox. Gives what is wrong, in words; without the file it does nothing.
QString reachOnce(desk::Office &office, const QString &folder, const base::Clock &clock);

} // namespace dunlin::reach
