// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bank_store.h"

#include "core/store/block_insert.h"
#include "core/store/statement.h"

namespace dunlin::store {

using base::Bytes16;
using base::Money;
using base::Result;
using base::Status;

namespace {

#define DUNLIN_BANK_COLUMNS                                                                        \
    "id, entry, whole, bank_account, booked, value_on, amount, currency, credit, state,"           \
    " import_id, matched, event, confidence, payer_account, end_to_end, words"
constexpr char kFind[] =
    "SELECT " DUNLIN_BANK_COLUMNS " FROM bank_line WHERE tenant = ? AND id = ?";
constexpr char kHas[] = "SELECT 1 FROM bank_line WHERE tenant = ? AND id = ?";
// Which lines is asked of an index by itself: SQLite takes the primary key's first column to be as
// good as an index that does not cover, and would walk every line of the office.
constexpr char kOfEntry[] = "SELECT " DUNLIN_BANK_COLUMNS
                            " FROM bank_line WHERE tenant = ? AND id IN (SELECT id FROM bank_line"
                            " WHERE tenant = ? AND entry = ?) ORDER BY id";
constexpr char kByEndToEnd[] =
    "SELECT " DUNLIN_BANK_COLUMNS
    " FROM bank_line WHERE tenant = ? AND id IN (SELECT id FROM bank_line"
    " WHERE tenant = ? AND end_to_end = ? AND end_to_end <> '') AND state = 1 ORDER BY booked, id";
constexpr char kByAmount[] = "SELECT " DUNLIN_BANK_COLUMNS " FROM bank_line WHERE tenant = ?"
                             " AND amount = ? AND currency = ? AND state = 1"
                             " ORDER BY booked DESC, id LIMIT ?";
constexpr char kOpen[] = "SELECT " DUNLIN_BANK_COLUMNS " FROM bank_line WHERE tenant = ?"
                         " AND state = 0 ORDER BY booked, id LIMIT ?";
constexpr char kDecide[] = "UPDATE bank_line SET state = ?, matched = ?, event = ?, confidence = ?,"
                           " words = ? WHERE tenant = ? AND id = ?";
constexpr char kSums[] = "SELECT state, credit, currency, count(*), CAST(sum(amount) AS BIGINT)"
                         " FROM bank_line WHERE tenant = ? GROUP BY state, credit, currency"
                         " ORDER BY state, credit, currency";
constexpr char kPayers[] = "SELECT DISTINCT payer_account, matched FROM bank_line WHERE tenant = ?"
                           " AND state = 1 AND payer_account <> '' AND matched IS NOT NULL";
constexpr char kAddDay[] = R"sql(
INSERT INTO bank_day(tenant, bank_account, day, import_id, currency, closing)
VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (tenant, bank_account, day, import_id) DO UPDATE SET closing = excluded.closing)sql";
constexpr char kDays[] = "SELECT bank_account, day, import_id, closing, currency FROM bank_day"
                         " WHERE tenant = ? ORDER BY bank_account, day DESC, import_id DESC";
constexpr char kForgetLines[] = "DELETE FROM bank_line WHERE tenant = ? AND import_id = ?";
constexpr char kForgetDays[] = "DELETE FROM bank_day WHERE tenant = ? AND import_id = ?";

BankLineRow read(const Statement &row)
{
    BankLineRow out;
    out.id = row.bytes16(0);
    out.entry = row.bytes16(1);
    out.whole = row.boolean(2);
    out.bankAccount = row.text(3);
    out.booked = row.date(4);
    out.value = row.date(5);
    out.amount = Money(row.integer(6), row.currency(7));
    out.credit = row.boolean(8);
    out.state = BankLineState(row.int32(9));
    out.import = row.id<base::ImportId>(10);
    out.matched = row.optionalId<base::AccountId>(11);
    out.event = row.optionalId<base::EventId>(12);
    out.confidence = row.int32(13);
    out.payerAccount = row.text(14);
    out.endToEnd = row.text(15);
    out.words = row.bytes(16);
    return out;
}

} // namespace

Result<std::vector<BankLineRow>> BankStore::rows(Statement &select)
{
    std::vector<BankLineRow> out;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return out;
        out.push_back(read(select));
    }
}

Status BankStore::add(std::span<const BankLineRow> lines)
{
    static const BlockInsert insert("bank_line(tenant, " DUNLIN_BANK_COLUMNS ")", 18);
    return insert.putAll(
        m_connection, lines.size(), [&](Statement &statement, int first, size_t i) {
            const BankLineRow &line = lines[i];
            statement.bindAt(first, m_tenant.value, line.id, line.entry, line.whole,
                             line.bankAccount, line.booked, line.value, line.amount,
                             line.amount.currency(), line.credit, int(line.state), line.import,
                             line.matched, line.event, line.confidence, line.payerAccount,
                             line.endToEnd, line.words);
        });
}

Result<bool> BankStore::has(const Bytes16 &id)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kHas));
    select.bind(m_tenant.value, id);
    return select.step();
}

Result<std::optional<BankLineRow>> BankStore::find(const Bytes16 &id)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kFind));
    select.bind(m_tenant.value, id);
    DUNLIN_TRY_VALUE(const bool row, select.step());
    return row ? std::optional(read(select)) : std::nullopt;
}

Result<std::vector<BankLineRow>> BankStore::ofEntry(const Bytes16 &entry)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kOfEntry));
    select.bind(m_tenant.value, m_tenant.value, entry);
    return rows(select);
}

Result<std::vector<BankLineRow>> BankStore::postedByEndToEnd(const QString &endToEnd)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kByEndToEnd));
    select.bind(m_tenant.value, m_tenant.value, endToEnd);
    return rows(select);
}

Result<std::vector<BankLineRow>> BankStore::postedByAmount(Money amount, int limit)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kByAmount));
    select.bind(m_tenant.value, amount, amount.currency(), limit);
    return rows(select);
}

Status BankStore::decide(const BankLineRow &line)
{
    DUNLIN_TRY_VALUE(auto update, m_connection.prepare(kDecide));
    return update
        .bind(int(line.state), line.matched, line.event, line.confidence, line.words,
              m_tenant.value, line.id)
        .run();
}

Result<std::vector<BankLineRow>> BankStore::open(int limit)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kOpen));
    select.bind(m_tenant.value, limit);
    return rows(select);
}

Result<std::vector<BankStateSum>> BankStore::sums()
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kSums));
    select.bind(m_tenant.value);
    std::vector<BankStateSum> out;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return out;
        const base::Currency currency = select.currency(2);
        out.push_back({BankLineState(select.int32(0)), select.boolean(1), currency,
                       select.integer(3), Money(select.integer(4), currency)});
    }
}

Status BankStore::payers(const std::function<void(const QString &, base::AccountId)> &take)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kPayers));
    select.bind(m_tenant.value);
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return {};
        take(select.text(0), select.id<base::AccountId>(1));
    }
}

Status BankStore::addDay(const BankAccountDay &day)
{
    DUNLIN_TRY_VALUE(auto insert, m_connection.prepare(kAddDay));
    return insert
        .bind(m_tenant.value, day.bankAccount, day.day, day.import, day.currency, day.closing)
        .run();
}

Result<std::vector<BankAccountDay>> BankStore::newestDays()
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kDays));
    select.bind(m_tenant.value);
    std::vector<BankAccountDay> out;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return out;
        const QString account = select.text(0);
        if (!out.empty() && out.back().bankAccount == account)
            continue;
        BankAccountDay day;
        day.bankAccount = account;
        day.day = select.date(1);
        day.import = select.id<base::ImportId>(2);
        day.currency = select.currency(4);
        if (!select.isNull(3))
            day.closing = Money(select.integer(3), day.currency);
        out.push_back(std::move(day));
    }
}

Status BankStore::forget(base::ImportId import)
{
    for (const char *sql : {kForgetLines, kForgetDays}) {
        DUNLIN_TRY_VALUE(auto remove, m_connection.prepare(sql));
        DUNLIN_TRY(remove.bind(m_tenant.value, import).run());
    }
    return {};
}

} // namespace dunlin::store
