// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/desk/strategies/office_strategy.h"
#include "core/domain/terms/terms.h"
#include "core/store/connection.h"
#include "core/store/event_store.h"

#include <functional>
#include <memory>

/// Trying a strategy over a ledger, an office's or a laptop's cache. Writes nothing; asks its
/// `stop` between two accounts.
namespace dunlin::desk {

struct TrialPlace {
    store::Connection &connection;
    store::TenantKey tenant;
    QDate today;
    QByteArray zone;
    base::Currency currency; ///< whose holidays are quiet days
    const base::Clock &clock;
    std::function<bool()> stop = {}; ///< true ends it: Cancelled
};

struct Trial {
    std::shared_ptr<const decision::Strategy> strategy;
    std::shared_ptr<const domain::TermsBook> book; ///< as it is now
};

base::Result<DryRun> dryRun(const TrialPlace &place, const Trial &trial, int days);
base::Result<StrategyReplay> replayOf(const TrialPlace &place, const Trial &trial, QDate from,
                                      QDate until);
/// Leaves out what the strategy does itself, as the history has it: its steps, and penalties when
/// it makes its own.
std::vector<domain::Event> withoutOwnWork(std::vector<domain::Event> events,
                                          const decision::Strategy &strategy);
/// What was done by strategies on accounts that this one is for, from a day on.
base::Result<StrategyCounts> doneSince(const TrialPlace &place, const Trial &trial, QDate from);

} // namespace dunlin::desk
