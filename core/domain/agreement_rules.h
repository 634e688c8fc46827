// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_state.h"
#include "core/domain/policy.h"

/// What may be agreed on an account, and who may agree it. Asked on the laptop before something is
/// recorded, and by the server of what a laptop sent.
namespace dunlin::domain {

/// What is not promised yet of what may be asked for; at least nothing. `except`: an arrangement
/// that will be replaced.
base::Money freeToPromise(const AccountState &state, std::optional<EventId> except = {});

/// Whether so much can be promised: what may be asked for, and is not promised yet. Input error
/// with one sentence.
base::Status checkSum(const AccountState &state, base::Money sum,
                      std::optional<EventId> except = {});

/// Whether a proposal can be agreed at all on a day: parts of the account's currency, more than
/// nothing, in order, none due before that day, together not more than is free; a settlement not
/// beyond its own expiry; a change of a plan that goes on, and of its latest state; a promise of an
/// open account that is due that day or later; a waiver and an adjustment with their reasons, of
/// items that are there, and no more than is open. Input error (Forbidden: the account is closed)
/// with one sentence.
base::Status checkProposal(const AccountState &state, const Proposal &proposal, QDate day);

/// One limit that a proposal is beyond.
struct BeyondLimit {
    enum class Limit {
        Discount,
        Length,
        Instalment,
        PromiseDate,
        PromiseAmount,
        WaiverDays,
        WaiverAmount
    };
    Limit limit = Limit::Discount;
    QString sentence; ///< untranslated: "it runs to 2028-01-01; you may agree up to 6 months"
    // The same in figures, for a screen's own words.
    Money asked;            ///< of a discount what would settle, else the instalment or the amount
    Money least;            ///< the role may agree this, or more
    Money most;             ///< the role may agree this, or less: PromiseAmount, WaiverAmount
    int perTenThousand = 0; ///< of what is owed, with a discount
    QDate lastDay;          ///< with a length or a PromiseDate; null of a waiver without an end
    int months = 0;         ///< the most, with a length
    int days = 0;           ///< the most, with PromiseDate and WaiverDays
    bool operator==(const BeyondLimit &) const = default;
};
QByteArrayView name(BeyondLimit::Limit limit);

/// The limits of a role that a proposal is beyond; empty: the role may agree it. The discount of a
/// settlement is taken from what is owed by `state`, not from what the proposal says. What is let
/// go of interest, fees and costs counts together with what was let go on the account that day
/// before
/// (`state` folded with its timeline), so that many small waivers are no way round.
std::vector<BeyondLimit> beyondAuthority(const AccountState &state, const Proposal &proposal,
                                         const RoleAuthority &role, QDate day);

/// Whether somebody may decide on a request: it is open, another one asked, his role decides on
/// such things and, to approve it, has the authority itself. Forbidden or Input with one sentence.
base::Status mayDecide(const AccountState &state, const ApprovalDecided &decision,
                       const QString &actor, const RoleAuthority &role, QDate day);
/// As mayDecide; and what is approved can still be agreed, and a refusal has a reason.
base::Status checkDecision(const AccountState &state, const ApprovalDecided &decision,
                           const QString &actor, const RoleAuthority &role, QDate day);

/// Whether a role may record this end of a dispute: that the debtor withdrew it, or any by the
/// roles that decide. Forbidden with one sentence.
base::Status mayResolve(const DisputeResolved &resolved, const RoleAuthority &role);

/// Whether a file may be put to the account by the policy of the day. Input with one sentence.
base::Status checkAttachment(const AccountState &state, const AttachmentAdded &added,
                             const AttachmentPolicy &policy);

/// The file on which the sensitive details of a debtor's care are kept, apart from the accounts.
AccountId careFileOf(DebtorId debtor);

} // namespace dunlin::domain
