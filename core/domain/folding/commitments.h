// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/folding/selection.h"
#include "core/domain/policy.h"

namespace dunlin::domain::folding {

/// Judges what the debtor committed to: promises, plans, settlements. Goes through the days on
/// which something fell due, was cancelled, changed or paid, in this order within a day.
///
/// A payment goes to the commitments of on or before its value date, the earliest due first; what
/// one does not need goes to the next (prepayment carries forward). Of the same day only what came
/// after the commitment counts, where the time of day is known: who pays a part now and promises
/// the rest has paid nothing of the rest. A promise takes payments to the
/// end of its grace, a part of a plan or settlement as long as that lasts. What is paid but for the
/// tolerance counts as paid.
///
/// Promise: Kept on the day on which it was paid, or on which nothing was owed any more; Broken on
/// the first day after its grace, also when a part was paid; Cancelled when that came first.
/// Plan: Kept when all parts are paid. A part not paid by its grace is missed; so many missed parts
/// unpaid at one time (policy), or the last one, break the plan on that day.
/// Settlement: Kept when all parts are paid, and then the rest of what is owed at the end of that
/// day is forgiven. Void on the first missed part; Expired when nothing was paid by the offer's
/// last day. Grace does not go beyond the offer. Void, expired or cancelled, nothing is forgiven:
/// all is owed, less what was paid.
///
/// A policy holds for what was agreed while it was valid.
class Commitments {
public:
    Commitments(const AccountState &state, const std::vector<Seen> &seen,
                const FoldContext &context);

    bool isEmpty() const { return m_made.empty(); }
    /// `settled`: since when nothing has been owed; null while something is.
    void judge(const std::vector<PaymentState> &payments, QDate settled);
    /// Settlements kept, as judged: the days at whose end the rest is forgiven.
    struct Forgiven {
        EventId settlement;
        QDate day;
    };
    std::vector<Forgiven> forgiven() const;
    /// Fills promises, arrangements and approvals.
    void applyTo(AccountState &state) const;

private:
    struct Moment {
        QDate day;
        Instant at;
        quint64 hlc = 0;
    };
    struct Commitment {
        PromiseState promise;
        Money needed; ///< what must be paid for it to count
        Moment agreed;
        QDate cancelled; ///< of a promise
        int deal = -1;
        int stage = 0; ///< of the deal: 0 = as it was made, then its changes
        bool waits = true;
        QDate paidOn;
        QDate missed;
        bool isPaid() const { return promise.paid >= needed; }
    };
    struct Stage {
        EventId id;
        Moment agreed;
        std::vector<Instalment> parts;
    };
    struct Deal {
        ArrangementState shown;
        std::vector<Stage> stages;
        QDate cancelled;
        QString cancelReason;
        const AgreementPolicy *policy = nullptr;
        int stage = 0; ///< the one that holds
        bool isSettlement() const { return shown.kind == ArrangementState::Kind::Settlement; }
    };
    struct Step;

    void gather(const std::vector<Seen> &seen);
    void decide(const std::vector<Seen> &seen);
    Moment momentOf(const Envelope &envelope) const;
    void take(const Proposal &proposal, const Envelope &envelope, const Moment &agreed,
              const QString &approvedBy);
    void cancel(const std::vector<Seen> &seen);
    void chain();
    void unfold(int deal);
    void run(const Step &step, const std::vector<PaymentState> &payments);
    void pay(const PaymentState &payment);
    void miss(Commitment &commitment, QDate day);
    void change(int deal, int stage, QDate day);
    void end(int deal, ArrangementStatus status, QDate day);
    void settle(QDate day);
    bool counts(const PaymentState &payment, const Commitment &commitment) const;
    bool isAlive(const Commitment &commitment) const;
    bool isWhole(int deal) const;
    PartState partOf(const Commitment &commitment) const;

    const Currency m_currency;
    const QByteArray m_zone;
    const QDate m_today;
    const AgreementRules &m_rules;
    std::vector<Commitment> m_made; ///< as agreed; by due date
    std::vector<Commitment> m_all;  ///< as judged
    std::vector<Deal> m_madeDeals;
    std::vector<Deal> m_deals;
    struct Change {
        PlanChanged event;
        EventId id;
        Moment agreed;
    };
    std::vector<Change> m_changes;
    std::vector<ApprovalState> m_approvals;
};

} // namespace dunlin::domain::folding
