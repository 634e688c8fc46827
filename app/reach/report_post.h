// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reach/channels.h"
#include "core/base/clock.h"
#include "core/desk/report_delivery.h"
#include "core/ports/report_courier.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace dunlin::reach {

/// Sends reports by the office's mail server, to each address on its own; pages are printed by
/// dunlin-print, which stands beside the program. One thread at a time.
class SmtpCourier final : public ports::ReportCourier {
public:
    SmtpCourier(MailChannel channel, const base::Clock &clock)
        : m_channel(std::move(channel))
        , m_clock(clock)
    {}
    base::Status send(const ports::ReportMail &mail, QStringList &taken) override;
    base::Status print(const QString &html, const QString &file) override;

private:
    MailChannel m_channel;
    const base::Clock &m_clock;
};

/// Hands over scheduled reports on a thread of its own, while an office is served and has a mail
/// channel: a report over a large office takes its time, and messages to debtors do not wait for
/// it. What fails is recorded, logged once and tried again.
class ReportLoop {
public:
    /// `folder`: where channels.json is; the reports wait in a folder beside it.
    ReportLoop(desk::Office &office, QString folder, const base::Clock &clock, int seconds);
    /// Waits for the report under way.
    ~ReportLoop();
    ReportLoop(const ReportLoop &) = delete;
    ReportLoop &operator=(const ReportLoop &) = delete;

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
