// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/duty_renewal.h"
#include "core/desk/messages/transport.h"
#include "core/desk/office.h"

#include <functional>
#include <optional>

/// Sends what is queued. Each message goes through the same steps, each on disk before the next is
/// taken: queued -> reserved at the gate and marked `sending`, with what exactly is sent -> handed
/// over -> `sent` and the contact, or why not. A program that stops between two of them loses
/// nothing and repeats nothing: what is not marked is taken again, what is marked is asked about
/// where the other side knows a message again, and else is a task for a person.
namespace dunlin::desk {

struct SendingPolicy {
    int limit = 500;       ///< messages in one pass
    int maxAttempts = 6;   ///< then it failed, and a person sees to it
    int firstRetryMin = 5; ///< minutes; doubled each time
    int maxAgeDays = 14;   ///< a strategy's message that waited longer is not sent any more
    /// When a sender that is silent is followed by another process over the same database.
    DutyTimes duty;
    /// Told between two steps, with the step's name; throws or exits in tests.
    std::function<void(const char *step)> between;
};

struct SendingRun {
    qint64 sent = 0;
    qint64 parts = 0;     ///< of text messages that were sent: each is paid for
    qint64 held = 0;      ///< the gate or the hour says later
    qint64 retry = 0;     ///< will be tried again
    qint64 failed = 0;    ///< a person sees to it
    qint64 cancelled = 0; ///< nothing is owed any more, the account is held back, too old
    qint64 uncertain = 0; ///< found after a crash: a person says
    QString stopped;      ///< why the pass ended early; empty: it did not
    /// Another process of the office is the sender now: there is nothing to see to.
    bool elsewhere = false;
};

/// One pass over what is due on the transport's channel, as the office's only sender on it
/// (duty.h). First what was marked `sending` and has no answer: handed over again where that is
/// harmless, else marked uncertain. Stops, with nothing lost, when the other side cannot be
/// reached.
base::Result<SendingRun> sendDue(Office &office, MessageTransport &transport,
                                 const SendingPolicy &policy = {});

} // namespace dunlin::desk
