// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/ledger_event.h"

#include <QtCore/QDate>

#include <vector>

namespace dunlin::store {

/// What is assigned to one user, of the accounts to be worked.
struct DeskTotal {
    QString user; ///< empty: nobody
    base::Currency currency;
    qint64 accounts = 0;
    qint64 balance = 0;  ///< minor units
    qint64 dueToday = 0; ///< whose next action is due on the day or before
};

/// One account as far as spreading work needs it.
struct DeskAccount {
    base::AccountId id;
    base::Currency currency;
    qint64 balance = 0;
    QDate oldestDue;
    bool isCallBack = false; ///< its next action is a call-back
};

/// Who has which accounts; on a reader.
class TeamReader {
public:
    TeamReader(Connection &reader, TenantKey tenant) : m_connection(reader), m_tenant(tenant) {}

    base::Result<std::vector<DeskTotal>> totals(QDate day);
    /// Accounts to be worked that are assigned to a user (empty: to nobody), in queue order.
    base::Result<std::vector<DeskAccount>> accountsOf(const QString &user);
    /// Accounts to be worked without a next action.
    base::Result<qint64> withoutNextAction();

private:
    Connection &m_connection;
    TenantKey m_tenant;
};

} // namespace dunlin::store
