// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hash.h"
#include "core/base/instant.h"
#include "core/base/phrase.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

/// The contact gate: whether a contact may be made now, by which rule, and when it may.
namespace dunlin::compliance {

/// From loosest to strictest, so that the strictest finding is the largest.
enum class GateResult { Allow = 0, AllowWithWarning = 1, BlockOverridable = 2, Block = 3 };
/// "allow", "allow_with_warning", "block_overridable", "block".
QByteArrayView name(GateResult result);

/// One rule that spoke.
struct Finding {
    QString rule; ///< id within its pack
    QByteArray pack;
    GateResult result = GateResult::Allow;
    QString citation;
    QString sentence;    ///< plain English
    QString why;         ///< the figures: "7 counted from 2026-04-01 to 2026-04-07, at most 7"
    base::Phrase said;   ///< the sentence to be shown in another language; {why} are the facts
    base::Phrase facts;  ///< likewise the figures
    QByteArray reason;   ///< stable name: outside_hours, zone_unknown, on_hold, point_blocked,
                         ///< account_closed, placed, disputed, insufficient_data; empty: see the
                         ///< sentence
    QByteArray missing;  ///< with insufficient_data: "zone" when that is what is not known;
                         ///< "share" when only this device's part of the limit is used up
    QString debt;        ///< the debt for which it spoke, of several
    QStringList changes; ///< what would change it, in plain English
    std::optional<base::Instant> next; ///< when this rule would no longer stand in the way
    QByteArray nextDate; ///< and its date where the person is, "2026-04-08"; empty with `next`
    bool overridden = false;
    bool operator==(const Finding &) const = default;
};

/// Who takes responsibility for a contact that a rule blocks, and why.
struct Override {
    QString role;          ///< one that the rule names
    QString user;          ///< user name
    QByteArray reasonCode; ///< one that the rule names
    QString note;          ///< required
    QString askedBy;       ///< user name of who asked for it, when that was another person
    QByteArray request;    ///< id of the request, 32 hex digits, when there was one
    bool operator==(const Override &) const = default;
};

/// A rule pack as it was when the decision was made.
struct PackRef {
    QByteArray id;
    QByteArray version;
    base::Hash32 sha256{};
    bool operator==(const PackRef &) const = default;
};

/// How much of a rule's number is used, before this attempt.
struct BudgetLine {
    QString rule;
    int used = 0;
    int limit = 0;
    int days = 0;    ///< local days counted together; 0: counted otherwise
    int most = 0;    ///< used, with what may turn out to count: a call that is under way
    int share = -1;  ///< of this device, of what several devices share; below 0: it has the whole
    int ownUsed = 0; ///< of that share
    bool blocks = true; ///< false: beyond it is only a warning
    bool operator==(const BudgetLine &) const = default;
};

/// What the gate said, with all that is needed to say it again.
struct Decision {
    QByteArray id; ///< 32 hex digits, from the attempt
    base::Instant at;
    QString actor;
    QByteArray action; ///< channel name
    QString to;        ///< number or address
    GateResult result = GateResult::Block;
    std::vector<Finding> findings; ///< strictest first
    std::vector<Finding> shadow;   ///< of draft rules: recorded, not enforced
    std::vector<PackRef> packs;    ///< those that apply
    base::Hash32 factsDigest{};
    std::vector<QByteArray> zones;            ///< IANA candidates, sorted; empty: unknown
    std::optional<base::Instant> nextAllowed; ///< nothing: allowed now, or at no time known
    std::optional<base::Instant> validUntil;  ///< when allowed: until when, if that is known
    std::vector<BudgetLine> budgets;          ///< of the limits that apply, the tightest first
    QStringList requiredContent;              ///< what the message has to say
    int attemptsThisWeek = 0;                 ///< in 7 local days, today included, before this one
    QString windowText;                       ///< "08:00-21:00"; empty when no hours apply
    std::optional<Override> override;         ///< only one that was accepted
    QByteArray facts;                         ///< all that was known, as JSON: facts_json.h
    std::optional<base::Instant> serverTime;  ///< the server's clock at `at`, as far as known
    bool clockTrusted = true;

    bool allowed() const { return result <= GateResult::AllowWithWarning; }
    bool operator==(const Decision &) const = default;
};

/// Compact JSON for the contact event (compliance.md 3.6 without what the event itself carries):
/// {id, at, actor, action, to, decision, findings, shadow?, packs, facts_digest, tz_candidates,
///  attempts_7_days, next_allowed?, valid_until?, override?, clocks {device, server?, trusted},
///  facts?}. `facts` is base64 of packFacts.
QByteArray toJson(const Decision &decision);

/// The facts of a decision in little room: a length (4 bytes, big-endian) and a zlib stream.
QByteArray packFacts(const QByteArray &facts);
/// Empty when the bytes are damaged or would give more than 16 MiB.
QByteArray unpackFacts(const QByteArray &packed);

} // namespace dunlin::compliance
