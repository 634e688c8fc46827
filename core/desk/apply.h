// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/account_state.h"
#include "core/domain/fold.h"
#include "core/store/connection.h"
#include "core/store/ledger_event.h"
#include "core/store/projection_rows.h"
#include "core/store/queue_key.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

/// The one way from events to projection rows: decode, fold, rank, rows. An office, a laptop, an
/// import and a rebuild all come through here.
namespace dunlin::desk {

/// The day and place as of which accounts are projected.
struct ApplyContext {
    QDate today;
    QByteArray zone;
    base::Instant now; ///< whether a call-back's time has come

    domain::FoldContext fold() const;
};

/// Rows of one folded account. Pure.
store::AccountProjection projectionOf(const domain::AccountState &state,
                                      const ApplyContext &context);

/// Folds and projects one account's events; nothing when they do not make an account (its import
/// was undone, or the opening event is not here).
std::optional<store::AccountProjection> project(base::AccountId account,
                                                std::span<const domain::Event> events,
                                                const ApplyContext &context);

/// The creditors that office-scope events name, later ones winning.
std::vector<store::CreditorRow> creditorsOf(std::span<const domain::Event> events);

/// Projects these accounts (the null account: the creditors) anew from the ledger of `connection`,
/// inside the caller's transaction. Returns how the queue moved.
base::Result<std::vector<store::QueueMove>> refresh(store::Connection &connection,
                                                    store::TenantKey tenant,
                                                    std::span<const base::AccountId> accounts,
                                                    const ApplyContext &context);

/// Throws all projections away and makes them again, inside the caller's transaction. `progress`
/// is told how many accounts are done, and may stop it (Cancelled).
base::Status rebuild(store::Connection &connection, store::TenantKey tenant,
                     const ApplyContext &context,
                     const std::function<bool(qint64 done)> &progress = {});

} // namespace dunlin::desk
