// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/money.h"
#include "core/domain/vocabulary.h"

#include <QtCore/QDate>
#include <QtCore/QString>

#include <compare>
#include <optional>

namespace dunlin::store {

/// A place in the queue's order: by rank, then id, ascending.
struct QueueKey {
    qint64 rank = 0; ///< from priority and total; smaller stands first
    base::AccountId account;
    auto operator<=>(const QueueKey &) const = default;
};

/// The rank of a priority and a total (minor units): higher priority first, then larger total.
qint64 rankOf(int priority, qint64 totalMinor);

/// The columns that narrow the queue, with the place.
struct QueueEntry {
    QueueKey key;
    bool queued = true;
    int segment = 0;
    domain::Status status = domain::Status::New;
    base::CreditorId creditor;
    QString assignedTo;
    std::optional<base::Instant> opensAt = {}; ///< as in Reach
    std::optional<base::Instant> checkAt = {};
    bool isOpen(base::Instant at) const
    {
        return opensAt && checkAt && *opensAt <= at && at < *checkAt;
    }
    bool operator==(const QueueEntry &) const = default;
};

/// One account's way from `before` to `after`; absent: it was not, or is no more, there.
struct QueueMove {
    std::optional<QueueEntry> before;
    std::optional<QueueEntry> after;
};

/// A narrowing. Unset fields do not narrow; set ones all hold.
struct QueueNarrowing {
    std::optional<int> segment;
    std::optional<base::CreditorId> creditor;
    std::optional<base::Currency> currency;
    std::optional<QDate> itemDueFrom;  ///< an open item fell due on this day or later
    std::optional<QDate> itemDueUntil; ///< and (the same item) on this day or before
    std::optional<domain::Status> status;
    std::optional<QDate> paidOn;     ///< money was collected on this day
    std::optional<QDate> promisedOn; ///< a promise was taken on this day
    /// Accounts worked out for this start of the month (RollStart), and of them those ..
    std::optional<QDate> rollDay;
    std::optional<int> rollFrom;
    std::optional<int> rollTo;           ///< 0: by age, and then ..
    std::optional<QDate> oldestDueFrom;  ///< the oldest unmet item is due then or later, or none is
    std::optional<QDate> oldestDueUntil; ///< it is due then or before
    bool includeClosed = false;          ///< also accounts that are not queued
    std::optional<QString> assignedTo;
    bool callableOnly = false; ///< only those that may be called; with QueueWindows' `at` alone

    /// True when QueueEntry has all that decides it: nothing of items, days, month and currency.
    bool isLocal() const
    {
        return !currency && !itemDueFrom && !itemDueUntil && !paidOn && !promisedOn && !rollDay;
    }
    /// Of a local narrowing.
    bool matches(const QueueEntry &entry) const;
    bool operator==(const QueueNarrowing &) const = default;
};

} // namespace dunlin::store
