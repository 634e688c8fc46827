// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comms/gateway.h"
#include "core/desk/messages/transport.h"
#include "core/desk/office.h"

/// What comes back: replies and delivery reports by e-mail, receipts and replies by a gateway's
/// calls. The same thing taken twice is kept once: ids come from what was taken.
namespace dunlin::desk {

struct InboxRun {
    qint64 replies = 0; ///< put to an account
    qint64 bounces = 0; ///< and receipts of failure
    qint64 delivered = 0;
    qint64 optOuts = 0;
    qint64 automatic = 0; ///< absence notes and the like
    qint64 unmatched = 0; ///< of nobody known: kept as files
    qint64 refused = 0;   ///< could not be read, or are forged
};

/// Where a mail that is nobody's is kept; empty: it is dropped. Office::folder() + "/mail".
base::Result<InboxRun> takeMail(Office &office, const IncomingMail &mail, const QString &keepIn);
/// Fetches, takes and settles, until nothing is left or `limit` were taken.
base::Result<InboxRun> takeMailbox(Office &office, MailSource &source, const QString &keepIn,
                                   int limit = 1000);

/// `gateway`: its name; part of the ids.
base::Result<InboxRun> takeNews(Office &office, const QString &gateway,
                                std::span<const comms::GatewayNews> news);

/// The event in a Message-ID or plus address of ours: 32 hex digits before a dot, a plus or an at.
std::optional<base::EventId> ourIdIn(const QString &text);

} // namespace dunlin::desk
