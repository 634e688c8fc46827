// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/store/ledger_event.h"

#include <QtCore/QString>

namespace dunlin::store {

class Connection;

/// What only one of the processes over a database does at a time, by name: each duty has a holder
/// until a moment of the database's clock, so that clocks of machines do not matter. A holder that
/// is killed loses it by that moment. Office databases only; every call inside a transaction.
class Duties {
public:
    Duties(Connection &connection, TenantKey tenant) : m_connection(connection), m_tenant(tenant) {}
    /// For `holder` from now on, `leaseMs` long, when nobody has it, its holder's time is over, or
    /// it is the holder's already. False: another has it.
    base::Result<bool> take(const QString &name, const base::Bytes16 &holder, qint64 leaseMs);
    /// Prolongs it when it is still the holder's. Whoever has it: until the transaction ends nobody
    /// takes it over.
    base::Result<bool> keep(const QString &name, const base::Bytes16 &holder, qint64 leaseMs);
    /// Free for others at once, when it is the holder's.
    base::Status release(const QString &name, const base::Bytes16 &holder);

private:
    base::Result<bool> isHeldBy(const QString &name, const base::Bytes16 &holder);

    Connection &m_connection;
    TenantKey m_tenant;
};

} // namespace dunlin::store
