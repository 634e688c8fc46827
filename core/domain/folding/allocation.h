// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/folding/selection.h"

#include <array>

namespace dunlin::domain::folding {

/// Applies an account's money from scratch, in order of value date, then feed order; items exist
/// from the start of their day of issue. Either something is open or money is left over, never
/// both: each credit goes to what is open, and each debit takes from what was left over.
///
/// Sums stay exact whatever comes: a charge that names no known item goes to the oldest open item,
/// or to an item of its own (null id, due on the day of the charge) when none is open; a posting
/// that names an item before its day of issue waits for that day. A negative charge or payment
/// works as its opposite.
class Allocation {
public:
    explicit Allocation(Currency currency, QByteArray officeZone);

    /// Takes the live events that carry money. Returns how many were left out, because their
    /// currency is not the account's or the amounts are beyond what can be added up.
    int take(const std::vector<Seen> &seen);
    /// Applies them and fills items, balances and unapplied money of the state.
    void applyTo(AccountState &state);

private:
    using Minor = std::int64_t;

    struct Line {
        ItemState shown;
        std::array<Minor, 4> open{}; ///< by Bucket
        QDate due;                   ///< for the order: due, or issued when there is none
        bool issued = false;         ///< its day of issue has come
        Minor sum() const { return open[0] + open[1] + open[2] + open[3]; }
    };
    struct Posting {
        QDate date;
        int order = 0;
        enum class Kind { Issue, Debit, Credit } kind = Kind::Issue;
        int line = -1; ///< named item, if it is known
        Bucket bucket = Bucket::Principal;
        bool bucketFirst = false; ///< a credit meant for one bucket
        Minor amount = 0;         ///< >= 0
    };

    bool fits(Money amount);
    int lineOf(const std::optional<ItemId> &item) const;
    void takeItem(const Seen &seen, const ItemAdded &item);
    /// `signedMinor` > 0 raises the claim.
    void takePosting(const Seen &seen, const std::optional<ItemId> &item, QDate valueDate,
                     std::optional<Bucket> bucket, Minor signedMinor);
    void apply(const Posting &posting);
    void debit(const Posting &posting);
    void credit(const Posting &posting);
    Minor pay(Line &line, Minor amount, const Posting &posting);
    int oldestOpen() const;
    int ownLine(QDate day);
    void enlist(int line);

    Currency m_currency;
    QByteArray m_zone;
    std::vector<Line> m_lines;
    std::vector<Posting> m_postings;
    std::vector<int> m_byDue; ///< issued lines, oldest due first
    Minor m_unapplied = 0;
    Minor m_gross = 0;
    int m_own = -1; ///< the line of charges without an item
};

} // namespace dunlin::domain::folding
