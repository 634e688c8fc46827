// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/roll_reader.h"

#include "core/store/statement.h"

namespace dunlin::store {

using base::Result;

namespace {

constexpr char kRolls[] = "SELECT currency, roll_from, roll_to, due, n, owed, owed_now"
                          " FROM roll_total WHERE tenant = ? AND day = ?"
                          " ORDER BY currency, roll_from, roll_to, due";
constexpr char kOpenings[] = "SELECT currency, bucket, amount FROM opening_total"
                             " WHERE tenant = ? AND day = ? ORDER BY currency, bucket";
constexpr char kSales[] = "SELECT issued, currency, items, amount FROM sale_total"
                          " WHERE tenant = ? AND issued BETWEEN ? AND ? ORDER BY issued, currency";
constexpr char kNotOf[] = "SELECT id FROM account WHERE tenant = ?"
                          " AND (roll_day IS NULL OR roll_day <> ?) ORDER BY id";

QDate dayOf(qint64 number)
{
    return number == 0 ? QDate() : QDate::fromJulianDay(number);
}

} // namespace

Result<std::vector<RollTotal>> RollReader::rolls(QDate start)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kRolls));
    select.bind(m_tenant.value, start);
    std::vector<RollTotal> totals;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return totals;
        const RollTotal total{select.currency(0),       select.int32(1),   select.int32(2),
                              dayOf(select.integer(3)), select.integer(4), select.integer(5),
                              select.integer(6)};
        if (total.accounts != 0)
            totals.push_back(total);
    }
}

Result<std::vector<OpeningTotal>> RollReader::openings(QDate start)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kOpenings));
    select.bind(m_tenant.value, start);
    std::vector<OpeningTotal> totals;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return totals;
        totals.push_back({select.currency(0), select.int32(1), select.integer(2)});
    }
}

Result<std::vector<SaleTotal>> RollReader::sales(QDate from, QDate to)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kSales));
    select.bind(m_tenant.value, from, to);
    std::vector<SaleTotal> totals;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return totals;
        totals.push_back(
            {select.date(0), select.currency(1), select.integer(2), select.integer(3)});
    }
}

Result<std::vector<base::AccountId>> RollReader::notOf(QDate start)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kNotOf));
    select.bind(m_tenant.value, start);
    std::vector<base::AccountId> accounts;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return accounts;
        accounts.push_back(select.id<base::AccountId>(0));
    }
}

} // namespace dunlin::store
