// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/gate_check.h"
#include "core/desk/work_rules.h"
#include "core/domain/account_state.h"
#include "core/domain/event.h"
#include "core/domain/fold.h"
#include "core/ports/session.h"

#include <QtCore/QJsonObject>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace dunlin::desk {

/// Whether a role sets terms; the server quarantines what others send.
bool setsTerms(ports::Role role);

/// One line of `append` as far as it can be read without the account.
struct Line {
    QString account;
    QByteArray kind;
    base::Instant at;
    std::optional<base::EventId> id;
    QJsonObject data;
};

/// Input error that says what is wrong.
base::Result<Line> readLine(const QByteArray &text, const QByteArray &zone, base::Instant now);

/// Puts into a question what the recorder's device has of the limits on contacts.
using ShareSource = std::function<base::Status(base::AccountId, GateQuestion *)>;

/// Who records, when, and what the account has beside its state.
struct LineContext {
    Recorder recorder;
    QByteArray officeZone;
    QByteArray decisionId;     ///< 32 hex digits, for a contact's decision
    QDate today;               ///< the office's day now
    bool managesTerms = false; ///< may set terms
    /// The account's events and the terms it is folded with, for what has to be reckoned.
    std::span<const domain::Event> events;
    domain::FoldContext fold;
    std::vector<domain::AccountState> others = {}; ///< the debtor's other accounts
    ShareSource shares = {};                       ///< of the limits, where they are shared out
    std::optional<NotAllowed> *refused = nullptr;  ///< told what the gate did not allow
};

/// The line's payloads (a reversal may have several) for this account as they can be read: amounts
/// in its currency, days that are days, items that it has; contacts passed the gate.
base::Result<std::vector<domain::Payload>>
readPayloads(const Line &line, const domain::AccountState &state, const LineContext &context);
/// The same, checked by the rules of the screens (work_rules.h).
base::Result<std::vector<Admitted>> admittedOf(const Line &line, const domain::AccountState &state,
                                               const LineContext &context);

} // namespace dunlin::desk
