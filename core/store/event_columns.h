// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ledger_event.h"
#include "core/store/statement.h"

/// The columns of the tables event and staged, in one order, for the repositories that share them.
namespace dunlin::store {

/// Own events that are not in the feed yet stand behind it: seq = kUnsentSeq + n.
inline constexpr qint64 kUnsentSeq = qint64(1) << 62;

#define DUNLIN_EVENT_COLUMNS                                                                       \
    "id, account, seq, device, dseq, tag, verdict, kind, occurred_at, received_at, clock_err_ms, " \
    "import_id, hash, salt, raw"
#define DUNLIN_EVENT_PLACES "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?"
inline constexpr int kEventColumns = 15;

/// Reads an event whose columns begin at `first`.
LedgerEvent readEvent(const Statement &row, int first = 0);
/// Binds an event's columns from parameter `first` on, with the stored form of its position. The
/// event stays as it is until the statement has run.
void bindEvent(Statement &statement, int first, const LedgerEvent &event, qint64 storedSeq);

} // namespace dunlin::store
