// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/ledger_event.h"

#include <functional>
#include <vector>

namespace dunlin::store {

/// What money may come for: all accounts, their items and promises as projected. Each is one walk
/// over a table; the callbacks run inside it and must not write.
class ClaimReader {
public:
    ClaimReader(Connection &connection, TenantKey tenant)
        : m_connection(connection)
        , m_tenant(tenant)
    {}

    struct Account {
        base::AccountId id;
        QString number;
        QString debtorName;
        base::Currency currency;
        qint64 total = 0; ///< minor units
    };
    base::Status accounts(const std::function<void(Account &&)> &take);
    /// Open and settled ones; `open` in minor units.
    base::Status items(const std::function<void(base::AccountId, base::ItemId,
                                                const QString &number, qint64 open)> &take);
    /// Promises and parts of plans that wait for money.
    base::Status
    promises(const std::function<void(base::AccountId, qint64 amount, QDate due)> &take);
    base::Result<qint64> countAccounts();
    /// Of every creditor that uses the number.
    base::Result<std::vector<base::AccountId>> accountsNumbered(const QString &number);

private:
    Connection &m_connection;
    TenantKey m_tenant;
};

} // namespace dunlin::store
