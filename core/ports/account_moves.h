// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/account_desk.h"
#include "core/ports/reply.h"

#include <QtCore/QStringList>

#include <array>

namespace dunlin::ports {

/// Where many accounts go.
struct MoveWish {
    enum class Kind {
        Assign, ///< to people, shared out evenly in the order of the list; nobody: to no desk
        Place,  ///< with an agency or attorney
        Recall  ///< back from where they are placed
    };
    std::vector<domain::AccountId> accounts; ///< none twice
    Kind kind = Kind::Assign;
    QStringList users;  ///< user names; empty with Assign: to nobody
    QString agency;     ///< of Place
    int noticeDays = 0; ///< of Place: before a recall takes effect
    QString reason;     ///< of Recall
    bool operator==(const MoveWish &) const = default;
};

/// What would go to one of those who get accounts, or comes from one who has them.
struct MoveShare {
    QString who; ///< user or agency; empty: nobody
    int accounts = 0;
    std::vector<domain::Money> balances; ///< one for each currency, never added
};

/// An account that stays where it is, and why.
struct MoveSkip {
    domain::AccountId account;
    QString number;
    QString why; ///< one sentence, untranslated
};

/// What a move would do. A value; nothing is recorded until move().
struct MoveOffer {
    MoveWish wish;
    std::vector<domain::AccountId> moving; ///< in the order of the wish
    std::vector<MoveShare> from;           ///< the largest first
    std::vector<MoveShare> to;             ///< in the order of the wish
    std::vector<MoveSkip> staying;
    std::array<int, 6> ages{}; ///< of those moving, by aging bucket: current, 1-30, .. 121+
    int promisesOpen = 0;      ///< of those moving: somebody else will check the promise
    int callBacks = 0;         ///< and call back
};

/// Moving many accounts at once, by those who may assign. Every call is answered on the GUI thread.
class AccountMoves {
public:
    AccountMoves() = default;
    virtual ~AccountMoves() = default;
    AccountMoves(const AccountMoves &) = delete;
    AccountMoves &operator=(const AccountMoves &) = delete;

    /// Accounts that one move takes at most.
    static constexpr int kMost = 2000;

    /// Who has accounts here, and with whom accounts are placed, by name.
    struct Places {
        QStringList people;
        QStringList agencies;
    };
    virtual void places(Reply<Places> reply) = 0;
    /// Forbidden for who may not assign; Input when nothing is said of where to.
    virtual void propose(const MoveWish &wish, Reply<MoveOffer> reply) = 0;
    /// Records the next `count` accounts of the offer from `first` on, all of them or none, each as
    /// the offer says; checked again as of now: what cannot be moved any more stays.
    virtual void move(const MoveOffer &offer, int first, int count,
                      Reply<std::vector<Saved>> reply) = 0;
    /// Takes moves back, all of them or none.
    virtual void undo(const std::vector<Saved> &saved, Reply<int> reply) = 0;
};

} // namespace dunlin::ports
