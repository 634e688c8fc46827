// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/projection_rows.h"
#include "core/store/queue_key.h"
#include "core/store/statement.h"

/// The columns of the table account in one order, for the repositories that read them.
namespace dunlin::store {

/// Accounts that are not queued stand behind all that are.
inline constexpr qint64 kClosedRank = qint64(1) << 62;
/// Between the two, for conditions.
#define DUNLIN_IS_QUEUED "a.rank < 2305843009213693952"

#define DUNLIN_ACCOUNT_COLUMNS                                                                     \
    "a.id, a.number, a.creditor, a.debtor, a.debtor_name, a.city, a.currency, a.product, "         \
    "a.listed, a.principal, a.interest, a.fees, a.costs, a.unapplied, a.disputed, a.total, "       \
    "a.oldest_due, a.status, a.queued, a.segment, a.priority, a.risk, a.next_kind, a.next_due, "   \
    "a.next_at, a.last_contact, a.assigned_to, a.agency, a.placed_at, a.opens_at, a.check_at, "    \
    "a.zone"
inline constexpr int kAccountColumns = 32;

/// A queue row: the account and its creditor's name.
#define DUNLIN_QUEUE_SELECT                                                                        \
    "SELECT " DUNLIN_ACCOUNT_COLUMNS ", c.name FROM account a"                                     \
    " LEFT JOIN creditor c ON c.tenant = a.tenant AND c.id = a.creditor "

qint64 storedRank(const AccountRow &account);
QueueEntry entryOf(const AccountRow &account);
AccountRow readAccount(const Statement &row);
QueueRow readQueueRow(const Statement &row);
base::Result<std::vector<QueueRow>> readQueueRows(Statement &select);

} // namespace dunlin::store
