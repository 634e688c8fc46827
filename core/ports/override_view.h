// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "core/ports/gate_view.h"

#include <QtCore/QString>

#include <optional>

namespace dunlin::ports {

/// Where a request for an override stands.
enum class OverrideStage {
    Open,
    Granted, ///< one attempt, until OverrideView::until
    Declined,
    Used,
    Expired ///< granted, and not used in time
};

struct OverrideView {
    domain::EventId id;
    domain::AccountId account;
    QString number; ///< of the account
    QString debtor;
    QString creditor;
    QString by; ///< user name
    domain::Instant asked;
    domain::Channel channel = domain::Channel::Call;
    QString to; ///< number or address
    QByteArray reason;
    QString note;
    OverrideStage stage = OverrideStage::Open;
    QString decidedBy;                    ///< user name
    QString answer;                       ///< what was written with the decision
    std::optional<domain::Instant> until; ///< when granted
    GateView gate;                        ///< what the gate says now; only of waiting()
    bool mayDecide = false;
    QString whyNot; ///< when mayDecide is false
};

} // namespace dunlin::ports
