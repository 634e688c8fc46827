// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/apply.h"
#include "core/ports/portfolio.h"

namespace dunlin::desk {

/// Fills in the accounts that moved the figure most between its two spans, and the rules that came
/// into force in them. Input for a figure that is no sum of accounts.
base::Status nameMovers(store::Connection &connection, store::TenantKey tenant,
                        const ApplyContext &context, base::Currency currency, const QString &user,
                        ports::FigureRise *rise);

} // namespace dunlin::desk
