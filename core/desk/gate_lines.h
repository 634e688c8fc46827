// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/line_fields.h"

/// Lines of `append` about contacts that are not contacts themselves: reservation,
/// reservation_released, override_request, override_decision, notice, legal_hold,
/// legal_hold_lifted, restriction.
namespace dunlin::desk {

using GateLineReader = base::Result<domain::Payload> (*)(const Fields &,
                                                         const domain::AccountState &,
                                                         const LineContext &);
/// Null for another kind.
GateLineReader gateLineReader(const QByteArray &kind);

/// What a contact and a reservation have in common: purpose, override {reason_code, note, request},
/// and what the recorder's device and office know of limits and clocks.
base::Status readGateFields(const Fields &fields, const domain::AccountState &state,
                            const LineContext &context, GateQuestion *question);

} // namespace dunlin::desk
