// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/decision.h"
#include "core/compliance/engine/evaluate.h"
#include "core/compliance/facts/facts_json.h"
#include "core/compliance/packs/pack_loader.h"
#include "core/compliance/places/places.h"
#include "core/domain/account_state.h"

#include <memory>
#include <span>

/// The gate over accounts: what an account is becomes facts, the packs decide (engine/evaluate.h).
namespace dunlin::compliance {

/// What decisions are made by. Read-only once made; any thread.
struct GateRules {
    std::shared_ptr<const PackSet> packs;
    std::shared_ptr<const Places> places;
    /// What the office is where the account's terms (contact) say nothing: third_party,
    /// debt_buyer, first_party. Third parties are bound by most.
    QByteArray collectorRole = QByteArrayLiteral("third_party");
};

/// This device's parts of the limits that several devices share.
struct Shares {
    base::DeviceId device;                      ///< whose contacts use them up
    base::Instant since;                        ///< those recorded from then on
    std::vector<std::pair<QString, int>> parts; ///< by rule
    bool operator==(const Shares &) const = default;
};

/// A contact somebody wants to make.
struct Attempt {
    QByteArray id; ///< 32 hex digits, names the decision
    base::Instant at;
    QString actor; ///< "user:anna"
    QByteArray officeZone = QByteArrayLiteral("UTC");
    domain::Channel channel = domain::Channel::Call;
    domain::Direction direction = domain::Direction::Outbound;
    std::optional<domain::ContactPointState> point; ///< absent: a number not on file
    QString to;                                     ///< number or address; the point's when empty
    std::optional<Override> override; ///< asked for; accepted only where a rule allows it
    /// A contact that is being decided again is not its own predecessor.
    std::optional<domain::EventId> except;
    /// The reservation that this contact settles: it is not its own predecessor either.
    std::optional<domain::EventId> settles;
    std::optional<Shares> shares; ///< nothing: this device has the whole of every limit
    QByteArray purpose;           ///< as the packs know it ("validation_notice"); usually empty
    /// What a written message says ("opt_out_instructions"); nothing: not known.
    std::optional<QByteArrayList> elements = {};
    bool clockTrusted = true; ///< false: the clock of this computer is known to be wrong
    std::optional<base::Instant> serverTime; ///< the server's clock at `at`, as far as known
};

/// Decides on a contact with the account's debtor. `others` are the debtor's other accounts: some
/// limits count the person, not the debt. What the debtor starts (inbound) is allowed. Pure.
Decision decide(const GateRules &rules, const domain::AccountState &account, const Attempt &attempt,
                std::span<const domain::AccountState> others = {});

/// Only what the packs say; what the debtor starts is allowed.
Verdict verdictOf(const GateRules &rules, const domain::AccountState &account,
                  const Attempt &attempt, std::span<const domain::AccountState> others = {});

/// Only whether; for whole portfolios.
bool isCallable(const GateRules &rules, const domain::AccountState &account, const Attempt &attempt,
                std::span<const domain::AccountState> others = {});

/// The facts of such a decision, as they are kept to make it again (facts_json.h).
Question questionOf(const GateRules &rules, const domain::AccountState &account,
                    const Attempt &attempt, std::span<const domain::AccountState> others = {});

/// Where the debtor may be, by all that is on file; sorted. Empty: unknown.
std::vector<QByteArray> candidateZones(const GateRules &rules, const domain::AccountState &account,
                                       const Attempt &attempt);

} // namespace dunlin::compliance
