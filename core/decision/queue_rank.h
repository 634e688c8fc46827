// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision/pay_chance.h"
#include "core/domain/account_state.h"

#include <vector>

/// Which account to work next, and why. Pure functions of an account's state.
namespace dunlin::decision {

/// What the rank depends on beside the account.
struct RankContext {
    QDate today;                                ///< business date in the office's zone
    base::Instant now;                          ///< whether a call-back's time has come
    QByteArray zone = QByteArrayLiteral("UTC"); ///< the office's
    const PayChance *pays = nullptr;            ///< learned; null: the expert scorecard
};

/// One part of the sum; the names are those of the queue's port, which shows them.
struct RankPart {
    enum class Kind {
        BrokenPromise,
        PromiseDue,
        CallBackDue,
        Value,
        NoContactLately,
        Dispute,
        Hold,
        PlacedWithAgency,
        OpenPromise,
        NothingOwed,
        Pinned
    };
    Kind kind = Kind::Value;
    int points = 0;
    bool operator==(const RankPart &) const = default;
};

/// The one group of the queue that an account stands in (beside "all"). The first that fits:
/// CallBacks (a call-back is open), PromisesDue (a promise is due today or within its grace),
/// Broken (the latest promise was broken), OnPlan (several open promises), New (never contacted).
/// On disk as a number, do not change.
enum class Segment {
    None = 0,
    PromisesDue = 1,
    Broken = 2,
    CallBacks = 3,
    New = 4,
    OnPlan = 5,
    Tracing = 6
};

struct Rank {
    /// False for accounts that are closed, paid or do not exist: they are in no queue.
    bool inQueue = false;
    Segment segment = Segment::None;
    int priority = 0; ///< the sum of the parts; higher is worked first
    int risk = 0;     ///< riskOf
    std::vector<RankPart> parts;
    bool operator==(const Rank &) const = default;
};

/// Ranks an account. The rules, each of which is one part:
///
///   Pinned           +1900  somebody wants it worked first, with a reason and until a day
///   CallBackDue      +2000  its call-back's time has come, whatever else is so
///   BrokenPromise    +1200  the latest promise was broken and none is open
///   PromiseDue       +1000  an open promise is due today, or within its grace
///   Value           0..+140 money expected per minute of the best that can be done now
///                           (expected_value.h): 20 for each power of ten above a cent
///   NoContactLately +200..  its turn, when nobody worked it for ninety days: on three days in
///                   ..+500  ninety, other ones for each account; one more for each ten idle days
///   OpenPromise       -300  a promise is open and not yet due: no other chasing meanwhile
///   Dispute           -400  all that is owed is being clarified first
///   Hold             -1000  collection is stopped
///   PlacedWithAgency  -800  somebody else works it
///
/// So call-backs whose time has come are first, then broken promises, then promises due, then
/// plain accounts by what working them is worth, below the few whose turn it is. A turn is above
/// all that a plain account can be worth, and what missed it stands higher at the next one, so that
/// nothing is left for ever; and as turns are spread over the quarter by the account's id, they
/// never crowd out what is worth more (ADR 78). Accounts that wait for something are last.
/// While an account's next action lies in the future (a call-back at a later time, a call again in
/// two days after nobody answered) it gets none of the positive parts but the pin: what was just
/// worked sinks, and comes back by itself on its day. A pin ends when the account is worked. Same
/// state and context, same rank.
Rank rank(const domain::AccountState &account, const RankContext &context);

/// How likely the account is to go wrong, 0-100, as a plain sum that can be explained on screen:
/// days past due / 3, up to 50; 15 for each broken promise, up to 30; 20 when the right party was
/// never reached in three or more attempts, or 10 when not within the last 60 days.
int riskOf(const domain::AccountState &account, const RankContext &context);

} // namespace dunlin::decision
