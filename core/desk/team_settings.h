// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/event.h"
#include "core/ports/team_desk.h"
#include "core/store/connection.h"
#include "core/store/ledger_event.h"

#include <vector>

namespace dunlin::desk {

/// A person's desk is a term of the office, so that it keeps its past and comes to every laptop.
inline constexpr QByteArrayView kDeskTerm = "team/desk/";

/// In force on a day, by user.
base::Result<std::vector<ports::DeskSettings>> deskSettings(store::Connection &connection,
                                                            store::TenantKey tenant, QDate day);
/// Input when it cannot be used.
base::Result<domain::TermsSet> termsOf(const ports::DeskSettings &settings, QDate from);

} // namespace dunlin::desk
