// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reach/channels.h"
#include "core/base/clock.h"
#include "core/desk/report_delivery.h"
#include "core/ports/report_courier.h"

namespace dunlin::reach {

/// Sends reports by the office's mail server, to each address on its own; pages are printed by
/// dunlin-print, which stands beside the program. One thread at a time.
class SmtpCourier final : public ports::ReportCourier {
public:
    SmtpCourier(MailChannel channel, const base::Clock &clock)
        : m_channel(std::move(channel))
        , m_clock(clock)
    {}
    base::Status send(const ports::ReportMail &mail, const Took &took) override;
    base::Status print(const QString &html, const QString &file) override;

private:
    MailChannel m_channel;
    const base::Clock &m_clock;
};

/// One pass of a served office: hands over the scheduled reports that are due, when there is a mail
/// channel in the channels.json of `folder`; they wait in a folder beside it. What fails is
/// recorded and tried again. Gives what is wrong, in words.
QString postReportsOnce(desk::Office &office, const QString &folder, const base::Clock &clock);

} // namespace dunlin::reach
