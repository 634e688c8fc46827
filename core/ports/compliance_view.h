// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "core/ports/reply.h"

#include <QtCore/QDate>
#include <QtCore/QString>

#include <vector>

/// What the gate did in the whole office, for who answers for it. The office counts (one laptop
/// knows only its own refusals), by the function behind `dunlinctl report compliance`.
namespace dunlin::ports {

/// What the gate said of a contact, or the office afterwards.
enum class GateCaseKind { Warning, Block, Override, Breach };

/// One rule of the period.
struct RuleCounts {
    QString rule;
    QString citation; ///< empty: a rule that no pack has any more
    QString pack;     ///< "us.fed.regf 2026.11.1"; likewise
    qint64 warnings = 0;
    qint64 blocks = 0;
    qint64 overrides = 0;
    qint64 breaches = 0;
    qint64 forShare = 0; ///< of the blocks: only for want of a laptop's share of the limit
    bool operator==(const RuleCounts &) const = default;
};

struct GateTotals {
    qint64 contacts = 0; ///< outbound ones
    qint64 decided = 0;  ///< of them: with a decision of the gate
    qint64 warnings = 0;
    qint64 blocks = 0;
    qint64 overrides = 0;
    qint64 breaches = 0;
    qint64 forShare = 0;
    bool operator==(const GateTotals &) const = default;
};

/// A pack in force, or one that is looked at in shadow.
struct PackLine {
    QString id;
    QString version;
    QString title;
    QByteArray sha256; ///< hex
    int rules = 0;
    int draftRules = 0; ///< of them; all when the pack is a draft
    bool operator==(const PackLine &) const = default;
};

/// What a draft rule would have said of the period's contacts.
struct DraftCounts {
    QString rule;
    QString pack;
    qint64 contacts = 0; ///< on which it spoke
    qint64 blocks = 0;   ///< of them, which it would not have allowed
    bool operator==(const DraftCounts &) const = default;
};

struct KeptCounts {
    qint64 kept = 0;
    qint64 restricted = 0;
    qint64 due = 0;
    qint64 held = 0; ///< due, but a legal hold stands
    qint64 erased = 0;
    bool operator==(const KeptCounts &) const = default;
};

/// Who holds parts of the limits now.
struct HeldCounts {
    qint64 laptops = 0;
    qint64 accounts = 0;
    qint64 doubled = 0; ///< in the period: copied profiles whose shares were voided
    bool operator==(const HeldCounts &) const = default;
};

struct ComplianceOverview {
    QDate from;
    QDate to; ///< included
    domain::Instant asOf;
    GateTotals totals;
    std::vector<RuleCounts> rules; ///< breaches first, then what was blocked most
    std::vector<PackLine> packs;
    std::vector<DraftCounts> drafts; ///< the most blocks first
    KeptCounts retention;
    HeldCounts shares;
};

/// One contact, or one that was refused.
struct GateCase {
    domain::AccountId account;
    QString number; ///< of the account; empty when its data were erased
    QString debtor;
    domain::Instant at;
    GateCaseKind kind = GateCaseKind::Warning;
    QString by; ///< user name, or "engine"
    domain::Channel channel = domain::Channel::Call;
    QString sentence; ///< what the rule said, in plain English; empty: not kept
    bool forShare = false;
    bool operator==(const GateCase &) const = default;
};

/// What the drafts would decide on contacts of the past if they were in force.
struct DraftReplay {
    int days = 0;
    qint64 decisions = 0; ///< contacts that were decided again
    qint64 left = 0;      ///< more than were decided in one go
    qint64 changed = 0;
    qint64 newlyBlocked = 0;
    qint64 newlyAllowed = 0;
    struct Shift {
        QString rule;
        qint64 before = 0;
        qint64 after = 0;
        bool operator==(const Shift &) const = default;
    };
    std::vector<Shift> rules; ///< the largest shift first
};

/// For supervisors, managers, compliance, administrators and auditors; Forbidden for others.
/// Offline when the office cannot be reached. Answers come on the GUI thread.
class Compliance {
public:
    Compliance() = default;
    virtual ~Compliance() = default;
    Compliance(const Compliance &) = delete;
    Compliance &operator=(const Compliance &) = delete;

    virtual void overview(QDate from, QDate to, Reply<ComplianceOverview> reply) = 0;
    /// Behind a rule's figures, the latest first, at most 200.
    virtual void cases(QDate from, QDate to, const QString &rule,
                       Reply<std::vector<GateCase>> reply) = 0;
    virtual void replayDrafts(int days, Reply<DraftReplay> reply) = 0;
};

} // namespace dunlin::ports
