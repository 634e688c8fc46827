// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/decision.h"
#include "core/domain/account_state.h"

#include <array>

namespace dunlin::compliance {

/// What the gate knows of the account and its debtor. Plain values, so that the same facts give
/// the same decision on every machine; factsOf makes them.
struct GateFacts {
    QByteArray debtorZone; ///< IANA; empty: unknown
    QString country;       ///< ISO 3166-1 alpha-2 of the debtor's address
    bool closed = false;   ///< the account is closed or paid, or does not exist
    bool disputed = false; ///< an open dispute
    bool held = false;     ///< a hold is active on the day of the attempt
    QDate heldUntil;       ///< its last day; null: until it is lifted
    QString holdReason;
    QByteArray officeZone = QByteArrayLiteral("UTC"); ///< counts days while the debtor's is unknown
    std::vector<base::Instant> attempts;              ///< earlier ones that count, ascending
    bool operator==(const GateFacts &) const = default;
};

/// A contact somebody wants to make.
struct Attempt {
    QByteArray id; ///< 32 hex digits, names the decision
    base::Instant at;
    QString actor; ///< "user:anna"
    domain::Channel channel = domain::Channel::Call;
    domain::Direction direction = domain::Direction::Outbound;
    std::optional<domain::ContactPointState> point; ///< absent: a number not on file
    QString to;                                     ///< number or address; the point's when empty
    std::optional<Override> override; ///< asked for; accepted only where a rule allows it
};

/// Who may override, and the only reasons that are taken.
inline constexpr std::array<QByteArrayView, 4> kOverrideRoles{"supervisor", "manager", "compliance",
                                                              "admin"};
inline constexpr std::array<QByteArrayView, 3> kOverrideReasons{"debtor_asked", "zone_confirmed",
                                                                "required_by_law"};

/// The facts of an account at a moment.
GateFacts factsOf(const domain::AccountState &account, base::Instant at,
                  const QByteArray &officeZone);

/// The IANA zones in which the debtor may be: the zones of the contact point and of the debtor;
/// without either, the country's when it has one zone; without that, the zone of the telephone
/// number's country when it has one. Sorted, without duplicates; empty: unknown. Nothing is
/// guessed: a country of several zones (the United States, Spain) is unknown.
std::vector<QByteArray> candidateZones(const GateFacts &facts, const Attempt &attempt);

/// The built-in pack "builtin.hours" version 1:
///   hours         08:00:00 <= debtor's time < 21:00:00 in every candidate zone, or block. Letters
///                 have no hours.
///   zone          no candidate zone: block_overridable (fails closed)
///   point         the number or address is marked wrong or do-not-contact: block
///   hold          collection is on hold: block
///   closed        account closed or paid: block
///   dispute       an open dispute: allow_with_warning
/// What the debtor starts (inbound) is allowed. The strictest finding decides. An override turns
/// a block_overridable into allow_with_warning, when its role and reason are taken and a note is
/// given. Pure: no clock, no files.
Decision decide(const GateFacts &facts, const Attempt &attempt);

/// The built-in pack as text, and its hash as decisions carry it.
QByteArray builtinPackJson();
PackRef builtinPack();

} // namespace dunlin::compliance
