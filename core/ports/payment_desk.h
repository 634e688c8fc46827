// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agreement_rules.h"
#include "core/domain/terms/terms.h"
#include "core/ports/account_desk.h"
#include "core/ports/reply.h"
#include "core/ports/session.h"

#include <QtCore/QString>

#include <variant>
#include <vector>

namespace dunlin::ports {

/// Money that came, or will: a value date after today makes it announced money, which changes no
/// balance before it is there.
struct PaymentWish {
    domain::AccountId account;
    domain::Money amount;
    QDate valueDate;
    QString method;
    QString reference;
    std::optional<domain::ItemId> item;      ///< the one the payer named
    std::optional<domain::EventId> expected; ///< the announced payment that this is
    bool linked = false; ///< shared over the debtor's accounts of its currency, this one first
    bool operator==(const PaymentWish &) const = default;
};

/// Takes one event back. A payment that a bank took back costs what the contract says.
struct ReversalWish {
    domain::AccountId account;
    domain::EventId of;
    domain::ReversalCause cause = domain::ReversalCause::Correction;
    QString reason;
    bool withFee = true; ///< false: the fee of the contract is let go
    bool operator==(const ReversalWish &) const = default;
};

/// An adjustment, a credit note, a charge or a waiver of interest, as it is to be recorded.
struct CorrectionWish {
    domain::AccountId account;
    domain::Payload payload;
    bool operator==(const CorrectionWish &) const = default;
};

using LedgerWish = std::variant<PaymentWish, ReversalWish, CorrectionWish>;

/// One bucket of one item.
struct BucketChange {
    domain::ItemId item; ///< null: a claim without an item
    QString number;
    QDate due;
    domain::Bucket bucket = domain::Bucket::Principal;
    domain::Money before;
    domain::Money after;
    bool operator==(const BucketChange &) const = default;
};

/// What was agreed or announced, and stands differently afterwards.
struct CommitmentChange {
    enum class Kind { Promise, Instalment, SettlementPart, Plan, Settlement, Announced };
    enum class State { Open, Partly, Kept, Broken, Ended };
    Kind kind = Kind::Promise;
    QDate due; ///< null for a plan or settlement as a whole
    domain::Money amount;
    domain::Money paidBefore;
    domain::Money paidAfter;
    State before = State::Open;
    State after = State::Open;
    bool operator==(const CommitmentChange &) const = default;
};

/// What an account is before and after.
struct AccountChange {
    domain::AccountId account;
    QString number;
    std::vector<BucketChange> buckets; ///< all that are open before or after, the oldest due first
    domain::Money owedBefore;          ///< buckets less unapplied
    domain::Money owedAfter;
    domain::Money unappliedBefore;
    domain::Money unappliedAfter;
    int daysPastDueBefore = 0;
    int daysPastDueAfter = 0;
    std::vector<CommitmentChange> commitments;
    domain::Money interestPosted; ///< first, as the terms say; it is in `before` already
    bool operator==(const AccountChange &) const = default;
};

/// What one account would be told.
struct LedgerEntry {
    domain::Money amount;                  ///< of a payment: the share of this account
    std::vector<domain::Payload> payloads; ///< in order, without the interest that goes before
    AccountChange change;
    bool operator==(const LedgerEntry &) const = default;
};

/// The rule by which money is applied, and who set it.
struct AllocationSource {
    domain::AllocationRule rule;
    domain::TermScope scope = domain::TermScope::Program;
    QString creditor; ///< of the scopes Creditor and Portfolio
    QString product;  ///< of Portfolio
    QDate from;       ///< in force since; null for the program's own rule
    bool operator==(const AllocationSource &) const = default;
};

/// A wish as it would be recorded. A value; nothing is kept until post().
struct LedgerOffer {
    LedgerWish wish;
    std::vector<LedgerEntry> entries; ///< at least one
    AllocationSource allocation;
    bool announced = false; ///< a payment of a later day: as it would be applied on that day
    /// A payment of this amount and value date is on the account already.
    bool seenBefore = false;
    std::optional<domain::Charged> fee; ///< of a reversal, as the contract says, taken or let go
    /// Of a waiver, or a correction that lets go of interest, fees or costs: limits of the user
    /// that it is beyond, and whose authority reaches so far. post() then asks for their approval.
    std::vector<domain::BeyondLimit> limits;
    std::vector<Role> deciders;
    bool needsApproval() const { return !limits.empty(); }
    bool operator==(const LedgerOffer &) const = default;
};

/// One piece of money that is to come.
struct ExpectedRow {
    domain::EventId id;
    domain::AccountId account;
    QString number;
    QString debtor;
    CommitmentChange::Kind kind = CommitmentChange::Kind::Promise;
    QDate due;
    domain::Money amount; ///< what is still to come of it
    QString method;
    QString reference;
    bool late = false; ///< it should have come
};

/// Money in, and what corrects it. Every call is answered on the GUI thread. Proposals change
/// nothing; recordings answer when the outbox has them on disk, all or nothing.
class PaymentDesk {
public:
    PaymentDesk() = default;
    virtual ~PaymentDesk() = default;
    PaymentDesk(const PaymentDesk &) = delete;
    PaymentDesk &operator=(const PaymentDesk &) = delete;

    /// What it would do. Input error with one sentence when it cannot be recorded at all.
    virtual void propose(const LedgerWish &wish, Reply<LedgerOffer> reply) = 0;
    /// Records what the offer shows. Conflict, and nothing is recorded, when the account is not any
    /// more what it was when the offer was made: so an offer is recorded once.
    virtual void post(const LedgerOffer &offer, Reply<std::vector<Saved>> reply) = 0;
    /// Promises, parts of plans and settlements, and announced payments that are due between two
    /// days and not there, by day, then account.
    virtual void expected(QDate from, QDate to, Reply<std::vector<ExpectedRow>> reply) = 0;
};

} // namespace dunlin::ports
