// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <vector>

namespace dunlin::report {

/// What became of one message to a debtor, as far as the account's events tell.
struct SentMessage {
    QString templateName; ///< empty: written by hand
    domain::Channel channel = domain::Channel::Letter;
    base::Instant at;       ///< when it was sent
    qint64 parts = 0;       ///< of a text message, as recorded when it was handed over
    bool delivered = false; ///< its arrival was reported
    bool failed = false;    ///< it could not be delivered
    bool replied = false;   ///< the debtor began a conversation within the days
    bool paid = false;      ///< money came within the days
    base::Money amount;     ///< of it; each payment counts for the latest message before it
};

/// The messages of an account that were sent on a day of the period: those that the program handed
/// over, with the template they were made from, and e-mails, text messages and letters that were
/// recorded as contacts alone, without one. `days`: how long an answer or money counts for it.
std::vector<SentMessage> sentMessages(const AccountSpan &account, const ReportQuestion &question,
                                      int days);

} // namespace dunlin::report
