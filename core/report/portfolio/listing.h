// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_state.h"

namespace dunlin::report {

/// The day of an account's listing: as its events say, else the first day on which an item of it
/// was issued; null when neither is known.
QDate listingOf(const domain::AccountState &account);
/// What was billed on items issued up to that day (or without a day).
base::Money listedAmount(const domain::AccountState &account, QDate listing);

} // namespace dunlin::report
