// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/ledger_event.h"
#include "core/store/projection_rows.h"
#include "core/store/queue_key.h"

#include <memory>
#include <span>
#include <vector>

namespace dunlin::store {

struct QueuePage {
    quint64 generation = 0; ///< of the order it was cut from; changes when anchors are rebuilt
    qint64 total = 0;
    qint64 open = 0; ///< of them, those that may be called; they stand first. 0 without `at`
    qint64 first = 0;
    std::vector<QueueRow> rows;
};

/// Windows of the ordered queue by position, without OFFSET: for each narrowing it keeps sparse
/// anchors (the key that begins each block of about 200 rows, and the block's count), made by one
/// scan of a covering index and patched after each write. One per reader connection.
///
/// With `at`, the rows whose debtor may be called at that moment (Reach) come first, in queue
/// order, then the others, in queue order too. Rows that time alone turns are followed one by one;
/// no row is written for it. After a moment at which more turn than are kept the list is cut anew.
class QueueWindows {
public:
    QueueWindows(Connection &reader, TenantKey tenant);
    ~QueueWindows();

    /// Rows [first, first + count).
    base::Result<QueuePage> window(const QueueNarrowing &narrowing, qint64 first, int count,
                                   std::optional<base::Instant> at = {});
    /// Position of an account; -1 when it is not in it.
    base::Result<qint64> indexOf(const QueueNarrowing &narrowing, base::AccountId account,
                                 std::optional<base::Instant> at = {});
    /// Brings the orders to `at`, or forgets those that cannot follow; false when time alone has
    /// changed none.
    bool follow(base::Instant at);
    /// Accounts by segment: [0] = all queued.
    base::Result<std::vector<qint64>> counts();

    /// What a committed save() or remove() of the writer returned.
    void apply(std::span<const QueueMove> moves);
    /// After writes whose moves were dropped.
    void invalidate();

    base::Result<std::optional<QueueRow>> row(base::AccountId account);
    /// Accounts with exactly this number (several creditors may use the same one).
    base::Result<std::vector<base::AccountId>> byNumber(const QString &number);
    base::Result<std::vector<QueueRow>> ofDebtor(base::DebtorId debtor);
    /// Accounts with this phone number, whatever its punctuation and country prefix; most pressing
    /// first.
    base::Result<std::vector<QueueRow>> ofPhone(const QString &number);

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace dunlin::store
