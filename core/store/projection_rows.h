// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_state.h"

#include <QtCore/QDate>

#include <optional>
#include <vector>

/// What the screens' lists are made of: rows that are computed from events and can be thrown away.
/// Flat values; who computes them (core/desk) knows the rules, the store only keeps them.
namespace dunlin::store {

/// When the debtor may be called at the best number, as far as it is known. Two moments instead of
/// a flag, so that it becomes true and ends by itself.
struct Reach {
    /// From then on; a moment of the past: now; nothing: not at any time that is known.
    std::optional<base::Instant> opensAt;
    /// Until then; afterwards it has to be worked out anew, and until that is done it counts as
    /// not allowed. Nothing: nobody has worked it out (offices do not).
    std::optional<base::Instant> checkAt;
    QByteArray zone; ///< IANA, in which opensAt is shown; empty: not known
    bool isOpen(base::Instant at) const
    {
        return opensAt && checkAt && *opensAt <= at && at < *checkAt;
    }
    bool operator==(const Reach &) const = default;
};

/// Where an account stood when the month began, for the roll matrix. Standings count as in
/// report/portfolio/standing.h over the default aging buckets.
struct RollStart {
    QDate day;                ///< the last one of the month before; null: not worked out
    int from = 0;             ///< its standing on that day
    int to = 0;               ///< its standing now; 0: by the age of what is owed (oldestDue)
    qint64 owed = 0;          ///< on that day; minor units
    std::vector<qint64> aged; ///< open on items on that day, by aging bucket
    bool operator==(const RollStart &) const = default;
};

/// One account as lists and exports show it.
struct AccountRow {
    base::AccountId id;
    QString number;
    base::CreditorId creditor;
    base::DebtorId debtor;
    QString debtorName;
    QString city;
    base::Currency currency;
    QString product;
    QDate listed;
    // Minor units of `currency`.
    qint64 principal = 0;
    qint64 interest = 0;
    qint64 fees = 0;
    qint64 costs = 0;
    qint64 unapplied = 0;
    qint64 disputed = 0;
    qint64 total = 0; ///< may be negative
    QDate oldestDue;  ///< of the oldest unmet item; null when nothing is open
    domain::Status status = domain::Status::New;
    bool queued = true; ///< to be worked: stands in the queue
    int segment = 0;    ///< 1.. = the one segmented filter it is in; 0 = none
    int priority = 0;   ///< higher first; among equals the larger total, then the id
    int risk = 0;       ///< 0-100
    domain::NextAction nextAction;
    std::optional<base::Instant> lastContact;
    QString assignedTo;
    QString agency;
    QDate placedAt;
    Reach reach;
    RollStart roll; ///< written, not read back with lists
    bool operator==(const AccountRow &) const = default;
};

struct ItemRow {
    base::ItemId id;
    QString number;
    domain::ItemType type = domain::ItemType::Invoice;
    QDate issued;
    QDate due;
    qint64 original = 0; ///< minor units
    qint64 open = 0;
    bool operator==(const ItemRow &) const = default;
};

struct PromiseRow {
    base::EventId id;
    QDate taken;
    QDate due;
    QDate decided;
    qint64 amount = 0;
    domain::PromiseStatus status = domain::PromiseStatus::Open;
    QString by;      ///< actor
    qint64 open = 0; ///< still to come of a promise; 0 for announced money
    bool operator==(const PromiseRow &) const = default;
};

struct PointRow {
    domain::PointKind kind = domain::PointKind::Phone;
    QString value; ///< E.164 for phones
    domain::PointState state = domain::PointState::Active;
    bool operator==(const PointRow &) const = default;
};

/// Whether a message is in the inbox. On disk, do not change.
enum class InboxState { No = 0, SeenTo = 1, Open = 2 };

/// A message, sent or received.
struct MessageRow {
    base::EventId id;
    domain::Channel channel = domain::Channel::Email;
    domain::MessageStep step = domain::MessageStep::Queued;
    InboxState inbox = InboxState::No;
    std::optional<base::Instant> waits; ///< when it is (next) tried; nothing: it does not wait
    base::Instant at;                   ///< of the last step
    QString peer;                       ///< to or from
    QString subject;                    ///< or the template's name, before it is made
    QString key;                        ///< Message-ID, or the gateway's id
    bool operator==(const MessageRow &) const = default;
};

/// What happened on an account on one day by one user; roll-ups are sums of these.
struct DayRow {
    QDate day;
    QString user;         ///< user name; empty: imports, the engine
    qint64 collected = 0; ///< payments less reversals, by value date
    qint64 promised = 0;  ///< promises taken
    qint64 matured = 0;   ///< promises whose decision fell on this day: their amount
    qint64 kept = 0;      ///< of it, kept
    int worked = 0;       ///< 1 when the account was worked (so that sums count accounts)
    int attempts = 0;
    int contacts = 0;
    int rightParty = 0;
    int promises = 0;
    int promisesMatured = 0;
    int promisesKept = 0;
    int payments = 0;
    int results = 0;  ///< contacts with a result that counts as work
    int dials = 0;    ///< outbound calls
    int inbound = 0;  ///< conversations the debtor began
    QByteArray hours; ///< attempts by hour of the week, hour_figures.h; of an account's own rows
    bool operator==(const DayRow &) const = default;
};

/// All rows of one account: saved together, replaced together.
struct AccountProjection {
    AccountRow account;
    std::vector<ItemRow> items;
    std::vector<PromiseRow> promises;
    std::vector<PointRow> points;
    std::vector<DayRow> days;
    std::vector<MessageRow> messages;
};

struct CreditorRow {
    base::CreditorId id;
    QString name;
    base::Currency currency; ///< may be invalid: not said
    bool operator==(const CreditorRow &) const = default;
};

/// A row of the queue or of a search, with the creditor's name joined.
struct QueueRow {
    AccountRow account;
    QString creditorName;
};

} // namespace dunlin::store
