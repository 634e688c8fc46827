// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_state.h"
#include "core/ports/account_desk.h"

#include <optional>
#include <vector>

namespace dunlin::ports {

/// What something that is not recorded yet would make of an account.
struct Foreseen {
    domain::AccountState before; ///< now
    domain::AccountState after;
    /// The person's other accounts here that change with it: contact stops on them, or may begin.
    std::vector<LinkedAccount> others;
};

/// A moment, by what had happened or by what had been heard until then. Both set: both hold.
struct PastMoment {
    std::optional<domain::Instant> at;    ///< leave out what happened later
    std::optional<domain::Instant> known; ///< leave out what was heard later
    bool operator==(const PastMoment &) const = default;
};

/// An account as of a moment.
struct PastPage {
    AccountPage page; ///< no gate and no draft; `state.exists` false: it was not there yet
    QDate today;      ///< the day as of which it is judged
};

/// Moments at which something changed, ascending, to the second.
struct PastSpan {
    std::vector<domain::Instant> happened;
    std::vector<domain::Instant> heard;
};

/// Who brought a number or address in, and who said last that it is right.
struct PointOrigin {
    domain::ContactPointId point;
    QString addedBy; ///< actor
    domain::Instant added;
    QString confirmedBy; ///< actor; empty: no person said it
    std::optional<domain::Instant> confirmed;
    int used = 0; ///< contacts by it
};

/// An account as it would be, and as it was. Reads only; every call is answered on the GUI thread.
class AccountViews {
public:
    AccountViews() = default;
    virtual ~AccountViews() = default;
    AccountViews(const AccountViews &) = delete;
    AccountViews &operator=(const AccountViews &) = delete;

    /// The account as it would be had the user recorded these now, in order (as
    /// AgreementDesk::record). Fails as recording would, with one sentence.
    virtual void foresee(domain::AccountId account, std::vector<domain::Payload> payloads,
                         Reply<Foreseen> reply) = 0;
    virtual void asOf(domain::AccountId account, const PastMoment &moment,
                      Reply<PastPage> reply) = 0;
    virtual void span(domain::AccountId account, Reply<PastSpan> reply) = 0;
    virtual void origins(domain::AccountId account, Reply<std::vector<PointOrigin>> reply) = 0;
};

} // namespace dunlin::ports
