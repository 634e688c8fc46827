// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reach/channels.h"
#include "app/reach/letter_spool.h"
#include "core/desk/messages/message_inbox.h"
#include "core/desk/messages/message_sender.h"

#include <condition_variable>
#include <mutex>
#include <thread>
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

/// Sends and fetches every so often on a thread of its own, while an office is served. The
/// channels.json in `folder` is read anew each time; without one it does nothing.
class ReachLoop {
public:
    ReachLoop(desk::Office &office, QString folder, const base::Clock &clock, int seconds);
    /// Waits for the pass under way.
    ~ReachLoop();
    ReachLoop(const ReachLoop &) = delete;
    ReachLoop &operator=(const ReachLoop &) = delete;

private:
    void run();
    void pass();
    desk::Office &m_office;
    const QString m_folder;
    const base::Clock &m_clock;
    const int m_seconds;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stop = false;
    QString m_lastWords;
    std::thread m_thread;
};

} // namespace dunlin::reach
