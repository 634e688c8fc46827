// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrase.h"
#include "core/domain/event.h"

#include <QtCore/QByteArrayList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace dunlin::ports {

/// The banner's four states.
enum class GateState { Allow, AllowWithWarning, BlockOverridable, Block };

struct GateFinding {
    QString rule; ///< id of the rule
    QString citation;
    QString sentence;                   ///< plain sentence in English; packs translate theirs
    QByteArray reason;                  ///< stable reason name the screen can translate:
                                        ///< outside_hours, zone_unknown, on_hold, point_blocked,
                                        ///< account_closed, disputed; empty: show the sentence
    GateState state = GateState::Block; ///< what this rule alone comes to
    QString pack = {};                  ///< "us.fed.regf 2026.11.1"
    QString facts = {};                 ///< the figures it used, in plain English; may be empty
    base::Phrase said = {};             ///< the sentence, to be translated; {why} are the facts
    base::Phrase figures = {};          ///< the facts, likewise
    /// What beside time and an override would change it: exceptions of the rule, in plain English.
    QStringList changes = {};
    std::optional<domain::Instant> next = {}; ///< when it no longer stands in the way
    bool overridden = false;
    /// Who may override it, and the reasons that count; empty unless `state` is BlockOverridable.
    QByteArrayList overrideRoles = {};
    QByteArrayList overrideReasons = {}; ///< codes of the rule's closed list, in its order
};

/// How much of a limit is used.
struct GateBudget {
    QString rule;
    int used = 0;
    int limit = 0;
    int days = 0; ///< local days counted together; 0: counted otherwise
};

/// One way to reach the debtor: may it be used now, how often was it, what did the person say.
struct ChannelView {
    domain::Channel channel = domain::Channel::Call;
    GateState state = GateState::Block;
    bool hasPoint = false;                              ///< there is a number or address for it
    int attemptsThisWeek = 0;                           ///< on seven local days, today included
    int limit = 0;                                      ///< of the tightest weekly limit; 0: none
    domain::Consent consent = domain::Consent::Unknown; ///< of the best point
    std::optional<domain::Instant> nextAllowed;
};

/// To whom a call spoke, or that it is a message, for what it has to contain.
enum class SaidTo { RightParty, ThirdParty, Voicemail, Message };

/// One thing that a rule asks a contact to contain.
struct ContentNeed {
    QByteArray element; ///< stable name the screen can translate: "mini_miranda"
    QString words;      ///< plain English, as a statement that can be ticked
    QString citation;
    SaidTo to = SaidTo::RightParty;
    bool operator==(const ContentNeed &) const = default;
};

/// Whether it was said, or why not.
struct ContentSaid {
    QByteArray element;
    bool said = true;
    QString reason; ///< needed when it was not
    bool operator==(const ContentSaid &) const = default;
};

/// A span of the debtor's day, in minutes from its midnight; [from, to).
struct DayHours {
    int from = 0;
    int to = 1440;
    bool operator==(const DayHours &) const = default;
};

/// A decision of the compliance gate as the screen shows it.
struct GateView {
    GateState state = GateState::BlockOverridable;
    std::vector<GateFinding> findings;
    std::optional<domain::Instant> nextAllowed;
    std::optional<domain::Instant> validUntil;
    QByteArray zone;    ///< debtor's zone used; empty: unknown
    QString windowText; ///< "08:00-21:00"
    int attemptsThisWeek = 0;
    int attemptsLimit = 0; ///< 0: no limit in the pack
    QString pack;          ///< "us.fed.regf 2026.11.1"
    /// Where else the debtor may be, by what is on file; the one used is among them.
    std::vector<QByteArray> zones;
    std::vector<DayHours> hours; ///< allowed hours of the debtor's today; empty: no rule of hours
    std::vector<GateBudget> budgets; ///< the tightest first
    std::vector<ChannelView> channels;
    std::vector<ContentNeed> content; ///< what it has to contain, for each who may answer
};

/// When an account's debtor may be called, for lists: two moments, so that what a row says turns
/// by itself.
struct CallTimes {
    std::optional<domain::Instant> opensAt; ///< nothing: at no time that is known
    std::optional<domain::Instant> checkAt; ///< until then it is known; nothing: not worked out
    QByteArray zone;                        ///< the debtor's; empty: unknown
    bool isOpen(domain::Instant at) const
    {
        return opensAt && checkAt && *opensAt <= at && at < *checkAt;
    }
    /// Of one that is not open and will be, by what is known now.
    std::optional<domain::Instant> opensAfter(domain::Instant at) const
    {
        return opensAt && *opensAt > at ? opensAt : std::nullopt;
    }
};

} // namespace dunlin::ports
