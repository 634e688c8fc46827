// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/apply.h"
#include "core/domain/event.h"
#include "core/report/portfolio/standing.h"
#include "core/store/projection_rows.h"

#include <QtCore/QDate>

#include <span>

/// Where accounts stood when the month began: kept with their rows, so that the roll matrix of the
/// month so far is there at once. The same standings as those of the report "roll" from the first
/// of the month to today, over the default aging buckets.
namespace dunlin::desk {

/// The standings over the default aging buckets.
const report::Standings &monthStandings();
/// The last day of the month before `today`.
QDate monthStart(QDate today);

/// `now`: what the account is as of the context's day. The context has its terms (withTerms).
store::RollStart rollStartOf(const domain::AccountState &now, std::span<const domain::Event> events,
                             const ApplyContext &context);

} // namespace dunlin::desk
