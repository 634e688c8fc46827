// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_writer.h"
#include "core/domain/account_state.h"

namespace dunlin::ctl {

/// promises (those that stand alone), arrangements with their parts, approvals, holds, disputes,
/// care, parties, expected_payments, tasks and holdback, as members of the object that is open.
void writeAgreements(base::JsonWriter &json, const domain::AccountState &state);

} // namespace dunlin::ctl
