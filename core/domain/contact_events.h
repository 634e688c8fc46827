// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/domain/vocabulary.h"

#include <QtCore/QString>

#include <optional>

/// Events about contacts that are not contacts themselves, and about what may be kept.
namespace dunlin::domain {

/// A contact is about to be made. Until a contact settles it, it is released, or `expires` has
/// come, it counts against the limits as an attempt of which nobody knows what it came to: a
/// program that stops in between cannot forget a call that may have been made.
struct ContactReserved {
    Channel channel = Channel::Call;
    std::optional<base::ContactPointId> point;
    QString to; ///< number or address
    base::Instant expires;
    QByteArray decision;                          ///< JSON object, verbatim, as in Contacted
    std::optional<base::EventId> overrideRequest; ///< the granted one that it uses up
    bool operator==(const ContactReserved &) const = default;
};

/// Somebody asks that a contact be made although a rule blocks it.
struct OverrideRequested {
    Channel channel = Channel::Call;
    std::optional<base::ContactPointId> point;
    QString to;
    QByteArray reason; ///< code of the rule's closed list
    QString note;
    bool operator==(const OverrideRequested &) const = default;
};

/// Another person's answer; a granted override is for one contact, before `until`.
struct OverrideDecided {
    base::EventId of;
    bool granted = false;
    QByteArray role;     ///< of who decides
    base::Instant until; ///< when granted
    QString note;
    bool operator==(const OverrideDecided &) const = default;
};

/// The contact was not made.
struct ReservationReleased {
    base::EventId of;
    QString reason;
    bool operator==(const ReservationReleased &) const = default;
};

/// Something of legal weight was sent, given or received: `what` is an event type of the rule packs
/// (validation_notice_sent, cease_notice_received, dispute_received, written_notice_sent, ..).
struct NoticeRecorded {
    QByteArray what;
    bool written = false; ///< in writing, where the law asks for that
    QString to;           ///< number or address that it concerns; empty: none in particular
    QString text;
    bool operator==(const NoticeRecorded &) const = default;
};

/// Nothing of this account is restricted or deleted while the hold stands: a suit, an inquiry.
struct LegalHoldSet {
    QString reason;
    bool operator==(const LegalHoldSet &) const = default;
};

struct LegalHoldLifted {
    base::EventId of;
    QString reason;
    bool operator==(const LegalHoldLifted &) const = default;
};

/// From now on the account's data are kept only for what the law asks for (GDPR art. 18): nobody
/// works the account, and it is in no queue.
struct DataRestricted {
    QByteArray rule; ///< of the retention schedule; empty: a person
    QString reason;
    bool operator==(const DataRestricted &) const = default;
};

} // namespace dunlin::domain
