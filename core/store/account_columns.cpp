// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/account_columns.h"

namespace dunlin::store {

qint64 storedRank(const AccountRow &account)
{
    return rankOf(account.priority, account.total) + (account.queued ? 0 : kClosedRank);
}

QueueEntry entryOf(const AccountRow &account)
{
    return QueueEntry{{storedRank(account), account.id},
                      account.queued,
                      account.segment,
                      account.status,
                      account.creditor,
                      account.assignedTo,
                      account.reach.opensAt,
                      account.reach.checkAt};
}

AccountRow readAccount(const Statement &row)
{
    AccountRow account;
    account.id = row.id<base::AccountId>(0);
    account.number = row.text(1);
    account.creditor = row.id<base::CreditorId>(2);
    account.debtor = row.id<base::DebtorId>(3);
    account.debtorName = row.text(4);
    account.city = row.text(5);
    account.currency = row.currency(6);
    account.product = row.text(7);
    account.listed = row.date(8);
    account.principal = row.integer(9);
    account.interest = row.integer(10);
    account.fees = row.integer(11);
    account.costs = row.integer(12);
    account.unapplied = row.integer(13);
    account.disputed = row.integer(14);
    account.total = row.integer(15);
    account.oldestDue = row.date(16);
    account.status = domain::Status(row.int32(17));
    account.queued = row.boolean(18);
    account.segment = row.int32(19);
    account.priority = row.int32(20);
    account.risk = row.int32(21);
    account.nextAction.kind = domain::NextActionKind(row.int32(22));
    account.nextAction.due = row.date(23);
    account.nextAction.at = row.optionalInstant(24);
    account.lastContact = row.optionalInstant(25);
    account.assignedTo = row.text(26);
    account.agency = row.text(27);
    account.placedAt = row.date(28);
    account.reach.opensAt = row.optionalInstant(29);
    account.reach.checkAt = row.optionalInstant(30);
    account.reach.zone = row.text(31).toLatin1();
    return account;
}

QueueRow readQueueRow(const Statement &row)
{
    return QueueRow{readAccount(row), row.text(kAccountColumns)};
}

base::Result<std::vector<QueueRow>> readQueueRows(Statement &select)
{
    std::vector<QueueRow> rows;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return rows;
        rows.push_back(readQueueRow(select));
    }
}

} // namespace dunlin::store
