// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/gate_check.h"
#include "core/domain/account_state.h"
#include "core/domain/event.h"

#include <QtCore/QJsonObject>

#include <optional>
#include <vector>

namespace dunlin::desk {

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

/// Who records, for the gate.
struct LineContext {
    QString actor;
    QByteArray officeZone;
    QByteArray decisionId; ///< 32 hex digits, for a contact's decision
};

/// The line's payloads (a plan has several) for this account, checked: amounts in its currency and
/// of the right sign, days that are days, things that it refers to; contacts passed the gate.
base::Result<std::vector<domain::Payload>>
payloadsOf(const Line &line, const domain::AccountState &state, const LineContext &context);

} // namespace dunlin::desk
