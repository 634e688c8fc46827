// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/portfolio_reader.h"

#include "core/store/account_columns.h"
#include "core/store/roll_ups.h"

#include <algorithm>
#include <map>

namespace dunlin::store {

using base::AccountId;
using base::Result;
using base::Status;

namespace {

constexpr char kDueTotals[] = "SELECT creditor, currency, due, items, amount FROM due_total"
                              " WHERE tenant = ? AND items <> 0";
constexpr char kDayTotals[] =
    "SELECT day, actor, currency, collected, promised, matured, kept, worked, attempts, contacts,"
    " right_party, promises, promises_matured, promises_kept, payments, results, dials, inbound"
    " FROM day_total"
    " WHERE tenant = ? AND day BETWEEN ? AND ? ORDER BY day, actor, currency";
constexpr char kHourTotals[] =
    "SELECT hour, currency, CAST(sum(attempts) AS BIGINT), CAST(sum(calls) AS BIGINT),"
    " CAST(sum(answered) AS BIGINT), CAST(sum(right_party) AS BIGINT)"
    " FROM hour_total WHERE tenant = ? AND day BETWEEN ? AND ?"
    " GROUP BY hour, currency ORDER BY hour, currency";
constexpr char kPromiseTotals[] = "SELECT due, currency, n, amount FROM promise_total"
                                  " WHERE tenant = ? AND n <> 0 ORDER BY due, currency";
constexpr char kTallies[] = "SELECT key, n FROM tally WHERE tenant = ? AND kind = ? AND n <> 0"
                            " ORDER BY n DESC, key";
constexpr char kAccounts[] = "SELECT " DUNLIN_ACCOUNT_COLUMNS ", a.no FROM account a"
                             " WHERE a.tenant = ? AND (a.number, a.no) > (?, ?)"
                             " ORDER BY a.number, a.no LIMIT ?";
constexpr char kNo[] = "SELECT no FROM account WHERE tenant = ? AND id = ?";
constexpr char kItems[] = "SELECT id, number, type, issued, due, original, open FROM item"
                          " WHERE account_no = ? ORDER BY n";
constexpr char kPromises[] =
    "SELECT id, taken, due, decided, amount, status, actor, open FROM promise"
    " WHERE account_no = ? ORDER BY n";
constexpr char kDayDependent[] =
    "SELECT a.id FROM account a WHERE a.tenant = ? AND " DUNLIN_IS_QUEUED " ORDER BY a.rank, a.id";
constexpr char kQueuedByPerson[] =
    "SELECT a.debtor, a.id FROM account a WHERE a.tenant = ? AND " DUNLIN_IS_QUEUED
    " ORDER BY a.debtor, a.id";
constexpr char kAllByPerson[] =
    "SELECT a.debtor, a.id FROM account a WHERE a.tenant = ? ORDER BY a.debtor, a.id";
// Asked for an order by id, SQLite walks the index of ids instead of the debtor's few entries.
constexpr char kOfDebtor[] = "SELECT a.id FROM account a WHERE a.tenant = ? AND a.debtor = ?";
constexpr char kNextAction[] =
    "SELECT a.id FROM account a WHERE a.tenant = ? AND a.next_kind = ? ORDER BY a.id";
constexpr char kExpecting[] =
    "SELECT DISTINCT a.id FROM promise p JOIN account a ON a.no = p.account_no"
    " WHERE a.tenant = ? AND p.decided IS NULL AND p.due BETWEEN ? AND ? ORDER BY a.id";
constexpr int kPortion = 1000;

DayRow readDay(const Statement &row, int day, int user, int figures)
{
    return DayRow{row.date(day),
                  row.text(user),
                  row.integer(figures),
                  row.integer(figures + 1),
                  row.integer(figures + 2),
                  row.integer(figures + 3),
                  row.int32(figures + 4),
                  row.int32(figures + 5),
                  row.int32(figures + 6),
                  row.int32(figures + 7),
                  row.int32(figures + 8),
                  row.int32(figures + 9),
                  row.int32(figures + 10),
                  row.int32(figures + 11),
                  row.int32(figures + 12),
                  row.int32(figures + 13),
                  row.int32(figures + 14),
                  {}};
}

/// The rows of one account by a statement over its number.
template <class Row, class Read>
Result<std::vector<Row>> readOf(Connection &connection, TenantKey tenant, AccountId account,
                                const char *sql, Read read)
{
    std::vector<Row> rows;
    qint64 no = 0;
    {
        DUNLIN_TRY_VALUE(auto find, connection.prepare(kNo));
        find.bind(tenant.value, account);
        DUNLIN_TRY_VALUE(const bool found, find.step());
        if (!found)
            return rows;
        no = find.integer(0);
    }
    DUNLIN_TRY_VALUE(auto select, connection.prepare(sql));
    select.bind(no);
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return rows;
        rows.push_back(read(select));
    }
}

} // namespace

Result<std::vector<AgingRow>> PortfolioReader::aging(QDate today, std::span<const int> bounds)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kDueTotals));
    select.bind(m_tenant.value);
    std::map<std::tuple<base::CreditorId, base::Currency, int>, AgingRow> sums;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            break;
        const auto creditor = select.id<base::CreditorId>(0);
        const base::Currency currency = select.currency(1);
        const qint64 due = select.integer(2); // 0: there is none, and it counts as current
        const qint64 past = today.toJulianDay() - due;
        int bucket = 0;
        if (due != 0 && past > 0)
            bucket = 1 + int(std::lower_bound(bounds.begin(), bounds.end(), past) - bounds.begin());
        AgingRow &sum = sums[{creditor, currency, bucket}];
        sum.creditor = creditor;
        sum.currency = currency;
        sum.bucket = bucket;
        sum.items += select.integer(3);
        sum.amount += select.integer(4);
    }
    std::vector<AgingRow> rows;
    for (auto &[key, sum] : sums)
        rows.push_back(sum);
    return rows;
}

Result<std::vector<DayTotal>> PortfolioReader::dayTotals(QDate from, QDate to)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kDayTotals));
    select.bind(m_tenant.value, from, to);
    std::vector<DayTotal> totals;
    const DayRow nothing;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return totals;
        DayTotal total{select.date(0), select.text(1), select.currency(2),
                       readDay(select, 0, 1, 3)};
        DayRow figures = total.figures;
        figures.day = {};
        figures.user = {};
        if (figures != nothing)
            totals.push_back(std::move(total));
    }
}

Result<std::vector<HourTotal>> PortfolioReader::hourTotals(QDate from, QDate to)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kHourTotals));
    select.bind(m_tenant.value, from, to);
    std::vector<HourTotal> totals;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return totals;
        const HourTotal total{
            select.int32(0),
            select.currency(1),
            {select.integer(2), select.integer(3), select.integer(4), select.integer(5)}};
        if (total.figures != HourCount{})
            totals.push_back(total);
    }
}

Result<std::vector<PromiseTotal>> PortfolioReader::promiseTotals()
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kPromiseTotals));
    select.bind(m_tenant.value);
    std::vector<PromiseTotal> totals;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return totals;
        totals.push_back(
            {select.date(0), select.currency(1), select.integer(2), select.integer(3)});
    }
}

Result<std::vector<StatusRow>> PortfolioReader::statusCounts()
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kTallies));
    select.bind(m_tenant.value, int(Tally::Status));
    std::vector<StatusRow> rows;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            break;
        rows.push_back({domain::Status(select.int32(0)), select.integer(1)});
    }
    std::sort(rows.begin(), rows.end(),
              [](const StatusRow &a, const StatusRow &b) { return a.status < b.status; });
    return rows;
}

Result<qint64> PortfolioReader::countAccounts()
{
    DUNLIN_TRY_VALUE(const auto statuses, statusCounts());
    qint64 count = 0;
    for (const StatusRow &row : statuses)
        count += row.accounts;
    return count;
}

Result<std::vector<base::Currency>> PortfolioReader::currencies()
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kTallies));
    select.bind(m_tenant.value, int(Tally::Currency));
    std::vector<base::Currency> currencies;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return currencies;
        currencies.push_back(currencyOfTallyKey(select.integer(0)));
    }
}

Status PortfolioReader::forEachAccount(const std::function<bool(const AccountRow &)> &take)
{
    QString number;
    qint64 no = -1;
    for (;;) {
        std::vector<AccountRow> portion;
        {
            DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kAccounts));
            select.bind(m_tenant.value, number, no, kPortion);
            for (;;) {
                DUNLIN_TRY_VALUE(const bool row, select.step());
                if (!row)
                    break;
                portion.push_back(readAccount(select));
                no = select.integer(kAccountColumns);
            }
        }
        if (portion.empty())
            return {};
        number = portion.back().number;
        for (const AccountRow &account : portion) {
            if (!take(account))
                return {};
        }
    }
}

Result<std::vector<ItemRow>> PortfolioReader::items(AccountId account)
{
    return readOf<ItemRow>(m_connection, m_tenant, account, kItems, [](const Statement &row) {
        return ItemRow{row.id<base::ItemId>(0),
                       row.text(1),
                       domain::ItemType(row.int32(2)),
                       row.date(3),
                       row.date(4),
                       row.integer(5),
                       row.integer(6)};
    });
}

Result<std::vector<PromiseRow>> PortfolioReader::promises(AccountId account)
{
    return readOf<PromiseRow>(m_connection, m_tenant, account, kPromises, [](const Statement &row) {
        return PromiseRow{row.id<base::EventId>(0),
                          row.date(1),
                          row.date(2),
                          row.date(3),
                          row.integer(4),
                          domain::PromiseStatus(row.int32(5)),
                          row.text(6),
                          row.integer(7)};
    });
}

namespace {

Result<std::vector<AccountId>> accountsOf(Statement &select)
{
    std::vector<AccountId> accounts;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return accounts;
        accounts.push_back(select.id<AccountId>(0));
    }
}

} // namespace

Result<std::vector<AccountId>> PortfolioReader::dayDependent()
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kDayDependent));
    select.bind(m_tenant.value);
    return accountsOf(select);
}

Result<std::vector<PortfolioReader::OfPerson>> PortfolioReader::byPerson(bool finishedToo)
{
    DUNLIN_TRY_VALUE(auto select,
                     m_connection.prepare(finishedToo ? kAllByPerson : kQueuedByPerson));
    select.bind(m_tenant.value);
    std::vector<OfPerson> found;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return found;
        found.push_back({select.id<base::DebtorId>(0), select.id<AccountId>(1)});
    }
}

Result<std::vector<AccountId>> PortfolioReader::ofDebtor(base::DebtorId debtor)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kOfDebtor));
    select.bind(m_tenant.value, debtor);
    DUNLIN_TRY_VALUE(auto accounts, accountsOf(select));
    std::sort(accounts.begin(), accounts.end());
    return accounts;
}

Result<std::vector<AccountId>> PortfolioReader::withNextAction(domain::NextActionKind kind)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kNextAction));
    select.bind(m_tenant.value, int(kind));
    return accountsOf(select);
}

Result<std::vector<AccountId>> PortfolioReader::expectingMoney(QDate from, QDate to)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kExpecting));
    select.bind(m_tenant.value, from, to);
    return accountsOf(select);
}

namespace {

constexpr char kAssignees[] = "SELECT DISTINCT assigned_to FROM account WHERE tenant = ?"
                              " AND assigned_to <> '' ORDER BY assigned_to";
constexpr char kAgencies[] = "SELECT DISTINCT agency FROM account WHERE tenant = ?"
                             " AND agency <> '' ORDER BY agency";

Result<QStringList> namesOf(Connection &connection, TenantKey tenant, const char *sql)
{
    DUNLIN_TRY_VALUE(auto select, connection.prepare(sql));
    select.bind(tenant.value);
    QStringList names;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return names;
        names << select.text(0);
    }
}

} // namespace

Result<QStringList> PortfolioReader::assignees()
{
    return namesOf(m_connection, m_tenant, kAssignees);
}

Result<QStringList> PortfolioReader::agencies()
{
    return namesOf(m_connection, m_tenant, kAgencies);
}

} // namespace dunlin::store
