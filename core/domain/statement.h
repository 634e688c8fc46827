// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fold.h"
#include "core/domain/interest/accrual.h"
#include "core/domain/terms/terms.h"

#include <vector>

namespace dunlin::domain {

/// An account with everything behind its figures: the postings, the terms that hold for it, and
/// what has accrued beside the balances without being in them.
struct AccountStatement {
    AccountState state; ///< with postings
    AccountTerms terms;
    Accrual accrual; ///< through the context's `today`
    std::vector<LumpSumDue> lumpSums;
};
AccountStatement statementOf(AccountId account, std::span<const Event> events,
                             const FoldContext &context, const RateTables &rates);

/// The postings that charge what has accrued, to the end of the accrual's last day: one per item
/// that has something due, as corrections (negative) where too much was posted. An item whose
/// interest was posted beyond that day has none.
std::vector<Charged> interestPostings(const AccountStatement &statement);

/// Where one event's money went.
struct AllocationPart {
    ItemId item; ///< null: a claim without an item
    QString number;
    QDate date;
    Bucket bucket = Bucket::Principal;
    Money amount; ///< > 0: lowers what is open
    bool operator==(const AllocationPart &) const = default;
};
struct AllocationView {
    QString rule; ///< name of the allocation in force
    std::vector<AllocationPart> parts;
    Money unapplied; ///< of it, left over
};
/// Of an event in a state that was folded with postings.
AllocationView allocationOf(const AccountState &state, const AccountTerms &terms, EventId event,
                            QDate valueDate);

/// The same of every payment that counts, in their order (by value date).
std::vector<AllocationView> paymentAllocations(const AccountState &state,
                                               const AccountTerms &terms);

/// What a payment would do, before it is recorded: the fold with it, and no other arithmetic.
struct PaymentPreview {
    std::vector<Charged> posted; ///< interest that is posted first, as the terms say
    AllocationView allocation;
    Buckets before;
    Buckets after;
    Money unappliedAfter;
    int daysPastDueAfter = 0;
};
PaymentPreview previewPayment(AccountId account, std::span<const Event> events,
                              const PaymentReceived &payment, const FoldContext &context,
                              const RateTables &rates);

/// The interest that the terms want posted before a payment is recorded, to its value date.
std::vector<Charged> postedBefore(AccountId account, std::span<const Event> events,
                                  const PaymentReceived &payment, const FoldContext &context,
                                  const RateTables &rates);

/// One payment over several accounts of a debtor: what each is to get. By the rule, over the items
/// of all of them; what is left over goes to the first account. All in one currency, that of the
/// amount; gives one amount for each account, which add up to it.
std::vector<Money> acrossAccounts(std::span<const AccountState> accounts, Money amount,
                                  const AllocationRule &rule);

} // namespace dunlin::domain
