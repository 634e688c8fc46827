// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_state.h"
#include "core/ports/gate_view.h"
#include "core/ports/reply.h"

#include <QtCore/QString>

#include <vector>

namespace dunlin::ports {

struct LinkedAccount {
    domain::AccountId account;
    QString number;
    QString creditor;
    domain::Money balance;
    int daysPastDue = 0;
};

/// When the debtor is likeliest to be reached by a channel, of the hours that the gate allows.
struct BestReach {
    domain::Channel channel = domain::Channel::Call;
    QDate day;        ///< the next one it comes on, in the debtor's zone
    int fromHour = 0; ///< of a letter it says nothing
    int toHour = 0;
    QString label;         ///< of the number or address ("mobile"); may be empty
    int permille = 0;      ///< chance to reach the right party then, or that a message is answered
    QByteArray zone;       ///< the debtor's
    bool explored = false; ///< another time than the best, tried so that it is learned about
};

/// Everything the account page shows, read in one go.
struct AccountPage {
    domain::AccountState state;
    QString creditor;
    std::vector<LinkedAccount> linked; ///< all accounts of the debtor, this one included
    GateView gate;                     ///< for the best phone now
    std::optional<domain::ContactPointId> bestPoint;
    QString draftNote;              ///< typed but not saved yet, kept in the outbox
    domain::Money suggestedPromise; ///< what is past due, or the balance
    QDate suggestedPromiseDate;     ///< next business day but two
    int promisesKept = 0;
    int promisesDecided = 0;
    std::vector<BestReach>
        bestReaches; ///< likeliest first; empty: not learned yet, or none allowed
    /// What the user may take on without asking: later or more goes to who decides.
    QDate promiseUntil;
    std::optional<domain::Money> promiseMost; ///< nothing: any amount
    bool decidesDisputes = false;             ///< else only that the debtor withdrew one
};

/// What a wrap-up records, in one transaction.
struct WrapUp {
    domain::AccountId account;
    std::optional<domain::Contacted> contact; ///< absent: a note, a promise.. without a call
    std::optional<domain::Promised> promise;
    std::optional<domain::PaymentReceived> payment;
    std::optional<domain::CallBackSet> callBack;
    std::optional<domain::Disputed> dispute;
    std::optional<domain::HeldBack> hold;
    std::optional<domain::ContactPointSet> pointChange; ///< wrong number
    QString note;
    /// With a contact: what was said of what its rules ask for. Kept with the gate's decision.
    std::vector<ContentSaid> content;
};

/// What was saved: the events, so that they can be taken back.
struct Saved {
    domain::AccountId account;
    std::vector<domain::EventId> events;
    domain::Instant at;
    bool requested = false; ///< something waits for somebody's approval
};

/// Reading one account and recording what happened. Every call is answered on the GUI thread;
/// recordings answer only when the outbox has them on disk. The caller's role is checked here
/// again (Forbidden), and no contact is recorded without a decision of the gate.
class AccountDesk {
public:
    AccountDesk() = default;
    virtual ~AccountDesk() = default;
    AccountDesk(const AccountDesk &) = delete;
    AccountDesk &operator=(const AccountDesk &) = delete;

    virtual void page(domain::AccountId account, Reply<AccountPage> reply) = 0;
    /// Decides again, for a number and a channel (nothing: the best one).
    virtual void gate(domain::AccountId account, domain::Channel channel,
                      std::optional<domain::ContactPointId> point, Reply<GateView> reply) = 0;
    virtual void wrapUp(const WrapUp &wrapUp, Reply<Saved> reply) = 0;
    /// Takes back events saved by this user (reversals); works offline too.
    virtual void undo(const Saved &saved, Reply<Saved> reply) = 0;
    /// Keeps an unfinished note durable; an empty text forgets it.
    virtual void saveDraft(domain::AccountId account, const QString &text, Reply<bool> reply) = 0;
    /// The account that a caller's number belongs to; several: the most pressing first.
    virtual void accountsOfNumber(const QString &number,
                                  Reply<std::vector<LinkedAccount>> reply) = 0;
};

} // namespace dunlin::ports
