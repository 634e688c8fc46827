// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/apply.h"
#include "core/desk/office_core.h"
#include "core/domain/event.h"
#include "core/ports/session.h"
#include "core/store/grants.h"
#include "core/store/ledger_event.h"

#include <QtCore/QString>

#include <span>
#include <vector>

/// Putting events into an office's ledger, with all that follows from them: the feed, who may see
/// the account, the projections. On the writer's thread, inside OfficeCore::write.
namespace dunlin::desk {

QString userPrincipal(const QString &user); ///< "user:anna"
QString teamPrincipal(const QString &team); ///< "team:north"

ApplyContext applyContext(const OfficeCore &core);

/// The user's role; the office itself (an empty name) may what an administrator may. NotFound for
/// an unknown user, Forbidden for one who may not record work.
base::Result<ports::Role> roleOf(OfficeCore &core, store::Connection &connection,
                                 const QString &user);

/// Events that the office itself makes, in order; envelopes are completed here. Gives what the
/// ledger has under each.
base::Result<std::vector<store::LedgerEvent>>
appendOwn(OfficeCore &core, store::Connection &connection, std::vector<domain::Event> events);

/// A verified run of a device's chain: those with seq 0 get a place in the feed (seq and tag are
/// set), of the others only the place in this chain is kept.
base::Status appendPushed(OfficeCore &core, store::Connection &connection, base::DeviceId device,
                          std::span<domain::StoredEvent> events);

/// Nobody sees the account by name from `seq` on; who sees all accounts still does.
/// Its files go with it.
base::Status endSight(OfficeCore &core, store::Connection &connection, base::AccountId account,
                      qint64 seq);

/// Begins and ends what users see as accepted assignment events say.
base::Status keepMembership(OfficeCore &core, store::Connection &connection,
                            std::span<const store::LedgerEvent> events);

} // namespace dunlin::desk
