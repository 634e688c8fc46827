// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"

#include <QtCore/QString>

#include <optional>
#include <vector>

namespace dunlin::ports {

/// The banner's four states.
enum class GateState { Allow, AllowWithWarning, BlockOverridable, Block };

struct GateFinding {
    QString rule; ///< id of the rule
    QString citation;
    QString sentence;  ///< plain sentence in English; packs translate theirs
    QByteArray reason; ///< stable reason name the screen can translate:
                       ///< outside_hours, zone_unknown, on_hold, point_blocked,
                       ///< account_closed, disputed; empty: show the sentence
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
};

} // namespace dunlin::ports
