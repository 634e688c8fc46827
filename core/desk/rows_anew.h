// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/apply.h"
#include "core/store/connection.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>

#include <vector>

/// A laptop's rows that were made with what no longer holds. On the store's thread.
namespace dunlin::desk {

class WorkstationCore;

/// Whose rows a write of terms changes.
struct AffectedRows {
    std::vector<base::AccountId> now; ///< to be projected in the same transaction
    bool later = false;               ///< all rows are marked instead
};

/// After a write, in its transaction. An office that adopts a score, or another order of
/// allocation, changes every row; to make them all at once would keep each save waiting for as
/// long, minutes in a large portfolio. So of more than a few hundred none is made now: the mark in
/// the cache says that all are to be made anew, and DayKeeper does it between the saves, after a
/// crash too.
base::Result<AffectedRows> affectedRows(store::Connection &cache, const TermsWatch &terms,
                                        const ApplyContext &context);

/// Tells who makes them anew that the mark is committed. Any thread.
void tellRowsMarked(WorkstationCore &core);

/// What the rows of a cache were made for.
class RowsMark {
public:
    RowsMark() = default;
    static base::Result<RowsMark> read(store::Connection &cache);

    /// They are to be made anew, all of them: nothing is known, or terms have changed.
    bool isAnew() const;
    bool isOf(QDate day) const;
    /// In a transaction of its own. Unless the mark was changed since it was read: then rows made
    /// meanwhile may be older than what it stands for.
    base::Status keep(store::Connection &cache, QDate day) const;

private:
    QByteArray m_value;
};

} // namespace dunlin::desk
