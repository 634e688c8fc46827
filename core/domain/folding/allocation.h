// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/folding/selection.h"
#include "core/domain/folding/spread.h"
#include "core/domain/terms/terms.h"

#include <unordered_map>

namespace dunlin::domain::folding {

/// Applies an account's money from scratch, in order of value date, then feed order; items exist
/// from the start of their day of issue. Each credit goes to what is open, by the rule in force on
/// its value date (terms/allocation_rule.h), and each debit takes from what was left over: either
/// something is open or money is left over, never both.
///
/// Sums stay exact whatever comes: a charge that names no known item goes to the oldest open item,
/// or to an item of its own (null id, due on the day of the charge) when none is open; a posting
/// that names an item before its day of issue waits for that day. A negative charge or payment
/// works as its opposite.
class Allocation {
public:
    /// `terms` outlives it. `record`: keep the postings behind every figure.
    Allocation(Currency currency, QByteArray officeZone, const AccountTerms &terms, bool record);

    /// Takes the live events that carry money. Returns how many were left out, because their
    /// currency is not the account's or the amounts are beyond what can be added up.
    int take(const std::vector<Seen> &seen);
    /// At the end of this day all that is open then is let go (a settlement was kept).
    void forgive(EventId settlement, QDate day);
    /// Applies them and fills items, balances, unapplied money and credit notes of the state.
    void applyTo(AccountState &state);
    struct Forgiven {
        EventId settlement;
        Money amount;
    };
    /// What forgive() let go, once applied.
    const std::vector<Forgiven> &forgiven() const { return m_forgiven; }

private:
    using Minor = std::int64_t;

    struct Line {
        ItemState shown;
        OpenParts open{};
        QDate due; ///< for the order: due, or issued when there is none
        Minor interestPosted = 0;
    };
    struct Posting {
        const Event *event = nullptr;
        QDate date;
        int order = 0;
        enum class Kind { Issue, Debit, Credit, Forgive } kind = Kind::Issue;
        int line = -1; ///< named item, if it is known
        ClaimPart part = ClaimPart::Principal;
        bool bucketFirst = false; ///< a credit meant for the bucket of `part`
        bool opensDay = false;    ///< before all else of its day: interest that accrued by then
        Minor amount = 0;         ///< >= 0
    };
    /// Money left over, the oldest first.
    struct Left {
        const Event *event = nullptr;
        QDate date;
        Minor amount = 0;
    };
    struct Taker;

    bool fits(Money amount);
    int lineOf(const std::optional<ItemId> &item) const;
    void takeItem(const Seen &seen, const ItemAdded &item);
    /// `signedMinor` > 0 raises the claim.
    void takePosting(const Seen &seen, const std::optional<ItemId> &item, QDate valueDate,
                     std::optional<ClaimPart> part, Minor signedMinor);
    void noteCharge(const Charged &charge);
    void apply(const Posting &posting);
    void debit(const Posting &posting);
    void credit(const Posting &posting);
    void letGo(const Posting &posting);
    void keep(const Posting &posting, Minor amount);
    void cover(Line &line, const Posting &posting, Minor amount);
    void change(Line &line, EventId event, QDate date, ClaimPart part, Minor amount);
    const AllocationRule &ruleOn(QDate day) const;
    int oldestOpen() const;
    int ownLine(QDate day);
    void enlist(int line);

    Currency m_currency;
    QByteArray m_zone;
    const AccountTerms &m_terms;
    std::vector<QDate> m_ruleChanges; ///< empty: the default rule always holds
    bool m_record;
    std::vector<Line> m_lines;
    std::unordered_map<ItemId, int> m_lineIndex; ///< only of accounts with many items
    std::vector<Posting> m_postings;
    std::vector<int> m_byDue; ///< issued lines, oldest due first
    Minor m_unapplied = 0;
    std::vector<Left> m_left; ///< with `record`
    size_t m_firstLeft = 0;
    Minor m_creditNotes = 0;
    Minor m_gross = 0;
    std::vector<Forgiven> m_forgiven;
    int m_own = -1; ///< the line of charges without an item
};

} // namespace dunlin::domain::folding
