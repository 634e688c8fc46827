// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/account_state.h"
#include "core/domain/event.h"

namespace dunlin::desk {

/// Whether something may be recorded on an account, wherever it comes from (a screen, a shell):
/// amounts are of the account's currency and positive where they must be, a correction lowers no
/// more than is open, a promise is not due before it is taken and not more than what is owed, what
/// is referred to is there and has not been taken back already, a charge names its basis and a
/// correction its reason, a closed account is not charged, promised on, placed or closed again.
/// Input or Forbidden with a plain sentence. `day`: the office's day on which it happened.
base::Status checkPayload(const domain::AccountState &state, const domain::Payload &payload,
                          QDate day);

} // namespace dunlin::desk
