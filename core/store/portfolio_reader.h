// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/hour_figures.h"
#include "core/store/ledger_event.h"
#include "core/store/projection_rows.h"

#include <QtCore/QStringList>

#include <functional>
#include <span>
#include <vector>

namespace dunlin::store {

/// Open items of one creditor and currency that fell due in one span of days.
struct AgingRow {
    base::CreditorId creditor;
    base::Currency currency;
    int bucket = 0; ///< index into the bounds given; 0 = current
    qint64 items = 0;
    qint64 amount = 0;
};

/// Sums of DayRow over all accounts.
struct DayTotal {
    QDate day;
    QString user;
    base::Currency currency;
    DayRow figures; ///< day and user are set here too
};

/// Attempts of one hour of the week (hour_figures.h) over a period.
struct HourTotal {
    int hour = 0;
    base::Currency currency;
    HourCount figures;
};

/// Promises that wait, due on one day.
struct PromiseTotal {
    QDate due;
    base::Currency currency;
    qint64 promises = 0;
    qint64 amount = 0; ///< still to come
};

struct StatusRow {
    domain::Status status = domain::Status::New;
    qint64 accounts = 0;
};

/// Roll-ups of the projections; on a reader. Amounts are minor units, never mixed currencies.
class PortfolioReader {
public:
    PortfolioReader(Connection &reader, TenantKey tenant) : m_connection(reader), m_tenant(tenant)
    {}

    /// Open items as projected now. `bounds` are upper ends in days past due, ascending
    /// ({30, 60, 90, 120}): bucket 0 = not past due on `today`, 1 = 1..30, .. , 5 = beyond.
    base::Result<std::vector<AgingRow>> aging(QDate today, std::span<const int> bounds);
    /// Per day, user and currency, both ends included, by day.
    base::Result<std::vector<DayTotal>> dayTotals(QDate from, QDate to);
    /// Summed over the days, both ends included, by hour.
    base::Result<std::vector<HourTotal>> hourTotals(QDate from, QDate to);
    /// All that wait, by due day, those of days past too.
    base::Result<std::vector<PromiseTotal>> promiseTotals();
    base::Result<std::vector<StatusRow>> statusCounts();
    base::Result<qint64> countAccounts();
    /// Currencies of accounts, most accounts first.
    base::Result<std::vector<base::Currency>> currencies();

    /// All accounts by number; stops when `take` returns false. Keyset pages inside.
    base::Status forEachAccount(const std::function<bool(const AccountRow &)> &take);
    base::Result<std::vector<ItemRow>> items(base::AccountId account);
    base::Result<std::vector<PromiseRow>> promises(base::AccountId account);
    /// Accounts that the calendar may change (a promise falls due, an item ages): all that are
    /// queued, in queue order. On a new day their projections are made again.
    base::Result<std::vector<base::AccountId>> dayDependent();

    struct OfPerson {
        base::DebtorId debtor;
        base::AccountId account;
    };
    /// The same accounts, or all there are, those of one person together.
    base::Result<std::vector<OfPerson>> byPerson(bool finishedToo);
    /// The person's accounts, by id.
    base::Result<std::vector<base::AccountId>> ofDebtor(base::DebtorId debtor);

    /// Accounts whose next action is this.
    base::Result<std::vector<base::AccountId>> withNextAction(domain::NextActionKind kind);
    /// Who has accounts assigned, and with whom accounts are placed; by name, none twice.
    base::Result<QStringList> assignees();
    base::Result<QStringList> agencies();
    /// Accounts with a promise, or other money to come, that is open and due between two days.
    base::Result<std::vector<base::AccountId>> expectingMoney(QDate from, QDate to);

private:
    Connection &m_connection;
    TenantKey m_tenant;
};

} // namespace dunlin::store
