// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/domain/account_state.h"

#include <QtCore/QByteArray>

namespace dunlin::exchange {

/// A debtor as vCard 4.0 (RFC 6350): name, address, and the numbers and addresses that are not
/// known to be wrong, the best ones preferred. Empty for somebody without a name.
QByteArray contactCard(const domain::AccountState &account, const QString &creditor,
                       base::Instant now);

/// What is to happen on an account, as VEVENTs (RFC 5545): call-backs, promises that fall due,
/// answers owed to disputes. Only from `from` to `until`, both included.
QByteArray agendaOf(const domain::AccountState &account, QDate from, QDate until,
                    const QByteArray &zone, base::Instant now, qint64 *events);
/// What stands around them.
QByteArray agendaBegin(const QString &name);
QByteArray agendaEnd();

} // namespace dunlin::exchange
