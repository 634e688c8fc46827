// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agreement_rules.h"
#include "core/ports/account_desk.h"
#include "core/ports/session.h"

#include <QtCore/QStringList>

#include <array>

namespace dunlin::ports {

/// What a collector types of a plan; what is absent is suggested. Two of instalment, count and end
/// give the third; none: as many months as the role may agree.
struct PlanWish {
    domain::AccountId account;
    std::optional<domain::Money> total; ///< absent: all that is free to be promised
    /// Paid on the first day, of another size than the instalments, which follow one step later
    /// and cover the rest; `count` does not count it.
    std::optional<domain::Money> firstPayment;
    /// The first payment is what `count` times `instalment` leave of the total; none when they
    /// leave nothing. Input error when they are more than that.
    bool firstTakesRest = false;
    std::optional<domain::Money> instalment;
    std::optional<int> count;
    std::optional<QDate> end;
    std::optional<QDate> first;
    domain::Frequency frequency = domain::Frequency::Monthly;
    QString method;
    QString text;
    std::optional<domain::EventId> replaces; ///< the plan that is changed
};

struct SettlementWish {
    domain::AccountId account;
    std::optional<domain::Money> amount; ///< absent: the least that the role may accept
    int parts = 1;
    std::optional<QDate> first;
    domain::Frequency frequency = domain::Frequency::Monthly;
    QDate expires; ///< null: the last due date
    QString method;
    QString text;
};

/// A promise over one account or several of one person, in the order in which they are filled.
struct PromiseWish {
    std::vector<domain::AccountId> accounts;
    domain::Money amount;
    QDate due;
    QString method;
};

struct OfferPart {
    QDate due;
    domain::Money amount;
    domain::Money leftAfter; ///< of what it covers
};

/// A plan or settlement as it would be recorded: schedule, sentence to read back, and whether the
/// user may agree it. A value; nothing is kept until agree().
struct Offer {
    domain::AccountId account;
    domain::Proposal proposal;
    std::vector<OfferPart> parts;
    domain::Money covered;  ///< what the parts add up to
    domain::Money owed;     ///< what is owed now
    domain::Money discount; ///< of a settlement; nothing for plans
    domain::Money left;     ///< what a plan does not reach
    QString readBack;       ///< to be spoken, in the debtor's language where there are words for it
    QByteArray language;    ///< of the sentence
    QStringList beyond; ///< limits of the user that it is beyond; then agree() asks for approval
    std::vector<domain::BeyondLimit> limits; ///< the same in figures
    std::vector<Role> deciders; ///< whose authority reaches so far; somebody of these is asked
    /// Up to three offers within the user's authority, when this one is not.
    std::vector<Offer> alternatives;
    bool needsApproval() const { return !beyond.isEmpty(); }
};

struct PromiseShare {
    domain::AccountId account;
    QString number;
    domain::Money amount; ///< may be nothing: an account that is not reached
};

/// How likely a promise is kept, by judgement and by how this office's promises of its kind were.
struct PromiseChance {
    int keptPermille = 0;
    qint64 rests = 0; ///< promises that the chance rests on; 0: judgement alone
    std::vector<domain::Instalment> better; ///< parts that are likelier; may be empty
    int betterPermille = 0;
    bool looksUnaffordable = false; ///< ask how the debtor is before taking it
};

struct PromiseOffer {
    PromiseWish wish;
    std::vector<PromiseShare> shares;
    QString readBack;
    QByteArray language;
    std::optional<PromiseChance> chance; ///< of the whole promise, by the first account's history
    std::vector<domain::BeyondLimit>
        limits; ///< of the user that it is beyond; then it is asked for
    std::vector<Role> deciders;
    bool needsApproval() const { return !limits.empty(); }
};

struct Agreed {
    std::vector<Saved> saved; ///< one for each account, to be taken back
    bool requested = false;   ///< it waits for somebody's approval
};

/// A request that waits, for the supervisor's queue.
struct ApprovalRow {
    domain::AccountId account;
    QString number;
    QString debtor;
    QString creditor;
    domain::ApprovalState request;
    domain::Money owed;
    domain::Money offered; ///< what the parts add up to; of an adjustment what is let go
    int daysPastDue = 0;
    int promisesKept = 0;
    int promisesDecided = 0;
    QStringList beyond; ///< sentences: the limits of who asked that it is beyond
    QString readBack;   ///< what the debtor was told, in his language where there are words for it
    bool mayDecide = false;
    QString whyNot; ///< when mayDecide is false
};

/// Agreeing things with debtors. Every call is answered on the GUI thread. Proposals change
/// nothing; recordings answer when the outbox has them on disk, all or nothing.
class AgreementDesk {
public:
    AgreementDesk() = default;
    virtual ~AgreementDesk() = default;
    AgreementDesk(const AgreementDesk &) = delete;
    AgreementDesk &operator=(const AgreementDesk &) = delete;

    /// Input error with one sentence when it cannot be agreed at all.
    virtual void proposePlan(const PlanWish &wish, Reply<Offer> reply) = 0;
    virtual void proposeSettlement(const SettlementWish &wish, Reply<Offer> reply) = 0;
    /// Changes one part of an offer; the last absorbs the difference.
    virtual void changePart(const Offer &offer, size_t part, std::optional<domain::Money> amount,
                            std::optional<QDate> due, Reply<Offer> reply) = 0;
    virtual void proposePromise(const PromiseWish &wish, Reply<PromiseOffer> reply) = 0;

    /// Records an offer, or the request for its approval. Checked again as of now.
    virtual void agree(const Offer &offer, Reply<Agreed> reply) = 0;
    virtual void agree(const PromiseOffer &offer, Reply<Agreed> reply) = 0;
    /// Records on one account what has no dialog of its own here: a cancellation, a decision, a
    /// dispute and its end, a hold, care, people, money announced. In order, all or nothing. The
    /// detail of a care that names none is of the care in front of it.
    virtual void record(domain::AccountId account, std::vector<domain::Payload> payloads,
                        Reply<Agreed> reply) = 0;

    /// Requests that wait on the accounts here, the oldest first.
    virtual void approvals(Reply<std::vector<ApprovalRow>> reply) = 0;
};

} // namespace dunlin::ports
