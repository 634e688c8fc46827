// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "core/ports/reply.h"

#include <QtCore/QDate>
#include <QtCore/QString>

#include <optional>
#include <vector>

namespace dunlin::ports {

struct AuditFilter {
    QString account; ///< number, or the beginning of it
    QString actor;   ///< user name, "engine", or the beginning of it
    QString device;  ///< hex, or the beginning of it
    QByteArray kind; ///< of event: "contact", "payment"; empty: all
    QString rule;    ///< a rule that the decision of a contact names
    QDate from;
    QDate to; ///< both included; null: no bound
    bool operator==(const AuditFilter &) const = default;
};

/// One event as a line.
struct AuditLine {
    domain::EventId event;
    domain::AccountId account; ///< null: the office itself
    QString number;            ///< of the account; empty when it is not known here
    QByteArray kind;
    QString actor;
    domain::DeviceId device;
    domain::Instant occurred; ///< by the device's clock
    domain::Instant received; ///< by the server's clock; 0: not there yet
    qint64 seq = 0;           ///< place in the feed; 0: not there yet
    qint64 place = 0;         ///< place here; for the next page
    QByteArray verdict;       ///< "accepted", "quarantined", ..
};

struct AuditPage {
    std::vector<AuditLine> lines; ///< latest first
    bool more = false;            ///< there may be older ones: ask with `next`
    qint64 next = 0;              ///< place at which the next page begins
    qint64 scanned = 0;           ///< events looked at
};

/// A field of the account, as the event found it and left it.
struct AuditChange {
    QByteArray field; ///< "principal", "status", "next_action", ..
    QString before;
    QString after;
};

struct AuditDetail {
    AuditLine line;
    std::vector<AuditChange> changes; ///< what was different right after it
    QByteArray raw;                   ///< the event as its author wrote it, JSON
    QByteArray decision;              ///< what was decided with it and from which facts, JSON
    QByteArray hash;                  ///< hex, as kept
    bool hashHolds = false;           ///< the bytes still have it
    bool isErased = false;            ///< the content was erased lawfully; the hash stays
    bool inFeed = false;              ///< it has a place in the office's feed
    bool readRecorded = false;        ///< that it was looked at stands in the ledger
};

/// Whether an event is in the ledger that the office's server signs, reckoned on this laptop.
struct AuditProof {
    enum class State {
        Proven, ///< in the newest checkpoint, which goes on from all that this laptop witnessed
        NotYet, ///< it waits for the next sync
        Refuted ///< what the server showed does not hold; see `problem`
    };
    State state = State::NotYet;
    qint64 size = 0;    ///< rows under the checkpoint
    QByteArray root;    ///< hex
    domain::Instant at; ///< when it was checked
    QString problem;    ///< English
};

/// The ledger for who has to account for it. Looking at an account's event is itself recorded, once
/// for a user, account and day.
class AuditDesk {
public:
    AuditDesk() = default;
    virtual ~AuditDesk() = default;
    AuditDesk(const AuditDesk &) = delete;
    AuditDesk &operator=(const AuditDesk &) = delete;

    /// `before`: only what came before the line of this place; 0: from the end.
    virtual void page(const AuditFilter &filter, qint64 before, Reply<AuditPage> reply) = 0;
    virtual void detail(domain::EventId event, Reply<AuditDetail> reply) = 0;
    /// Asks the office for its newest checkpoint and checks that the event is in it. Offline where
    /// the office cannot be reached: what this laptop has holds all the same.
    virtual void proof(domain::EventId event, Reply<AuditProof> reply) = 0;
    /// Writes the account's events, states and hashes into a folder: index.html and events.json.
    /// Gives the number of events.
    virtual void pack(domain::AccountId account, const QString &folder, Reply<qint64> reply) = 0;
};

} // namespace dunlin::ports
