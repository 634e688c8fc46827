// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/port_rows.h"

#include <algorithm>

namespace dunlin::desk {

namespace {
int daysPastDue(const store::AccountRow &row, QDate today)
{
    if (!row.oldestDue.isValid())
        return 0;
    return int(std::max<qint64>(0, row.oldestDue.daysTo(today)));
}
} // namespace

ports::QueueRow toPort(const store::QueueRow &row, QDate today)
{
    const store::AccountRow &account = row.account;
    ports::QueueRow out;
    out.account = account.id;
    out.number = account.number;
    out.debtor = account.debtorName;
    out.creditor = row.creditorName;
    out.balance = base::Money(account.total, account.currency);
    out.daysPastDue = daysPastDue(account, today);
    out.risk = account.risk;
    out.status = account.status;
    out.nextAction = account.nextAction;
    out.lastContact = account.lastContact;
    out.city = account.city;
    out.priority = account.priority;
    out.call = {account.reach.opensAt, account.reach.checkAt, account.reach.zone};
    return out;
}

ports::LinkedAccount toLinked(const store::QueueRow &row, QDate today)
{
    return {row.account.id, row.account.number, row.creditorName,
            base::Money(row.account.total, row.account.currency), daysPastDue(row.account, today)};
}

} // namespace dunlin::desk
