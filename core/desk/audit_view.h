// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/apply.h"
#include "core/ports/audit_desk.h"

namespace dunlin::desk {

/// The `what` of the fact that somebody looked at an account's events (domain::SourceFact).
inline constexpr QLatin1String kReadFact("read_access");

/// One page of the ledger of this database, latest first.
base::Result<ports::AuditPage> auditPage(store::Connection &connection, store::TenantKey tenant,
                                         const ports::AuditFilter &filter, qint64 before,
                                         const QByteArray &zone);

/// One event with what it changed. NotFound when it is not here.
base::Result<ports::AuditDetail> auditDetail(store::Connection &connection, store::TenantKey tenant,
                                             base::EventId event, const ApplyContext &context);

/// What differs between two states of an account, field by field. Pure.
std::vector<ports::AuditChange> changesBetween(const domain::AccountState &before,
                                               const domain::AccountState &after);

/// Whether this user's look at the account is recorded for the day.
base::Result<bool> isReadRecorded(store::Connection &connection, store::TenantKey tenant,
                                  base::AccountId account, const QString &actor, QDate day,
                                  const QByteArray &zone);

/// Writes index.html and events.json of an account into a folder, which is made. Gives the number
/// of events.
base::Result<qint64> writeAuditPack(store::Connection &connection, store::TenantKey tenant,
                                    base::AccountId account, const QString &folder,
                                    const ApplyContext &context);

} // namespace dunlin::desk
