// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/projection_writer.h"

#include "core/store/account_columns.h"
#include "core/store/search_text.h"

namespace dunlin::store {

using base::Result;
using base::Status;

namespace {

constexpr char kFind[] = "SELECT no, rank, queued, segment, status, creditor, assigned_to,"
                         " currency, search_hash"
                         " FROM account WHERE tenant = ? AND id = ?";
constexpr char kInsertAccount[] = R"sql(
INSERT INTO account(number, creditor, debtor, debtor_name, city, currency, product, listed,
    principal, interest, fees, costs, unapplied, disputed, total, oldest_due, status, queued,
    segment, priority, rank, risk, next_kind, next_due, next_at, last_contact, assigned_to, agency,
    placed_at, search_hash, tenant, id, no)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
    ?, ?, ?))sql";
// The numbers are given here and not asked back by RETURNING: that makes SQLite open a savepoint
// for each row, and at each savepoint FTS5 writes out all that it has gathered.
constexpr char kLastNo[] = "SELECT max(no) FROM account";
constexpr char kNextNo[] = "SELECT nextval(pg_get_serial_sequence('account', 'no'))";
constexpr char kUpdateAccount[] = R"sql(
UPDATE account SET number = ?, creditor = ?, debtor = ?, debtor_name = ?, city = ?, currency = ?,
    product = ?, listed = ?, principal = ?, interest = ?, fees = ?, costs = ?, unapplied = ?,
    disputed = ?, total = ?, oldest_due = ?, status = ?, queued = ?, segment = ?, priority = ?,
    rank = ?, risk = ?, next_kind = ?, next_due = ?, next_at = ?, last_contact = ?,
    assigned_to = ?, agency = ?, placed_at = ?, search_hash = ?
WHERE no = ?)sql";
constexpr char kInsertItem[] = "INSERT INTO item(account_no, n, id, number, type, issued, due,"
                               " original, open) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char kInsertPromise[] = "INSERT INTO promise(account_no, n, id, taken, due, decided,"
                                  " amount, status, actor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char kInsertPoint[] = "INSERT INTO point(account_no, n, tenant, kind, value, state, tail)"
                                " VALUES (?, ?, ?, ?, ?, ?, ?)";
#define DUNLIN_DAY_FIGURES                                                                         \
    "collected, promised, matured, kept, worked, attempts, contacts, right_party, promises, "      \
    "promises_matured, promises_kept, payments"
constexpr char kInsertDay[] =
    "INSERT INTO day_figure(account_no, tenant, day, actor, " DUNLIN_DAY_FIGURES ")"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char kOldItems[] = "SELECT due, open FROM item WHERE account_no = ? AND open <> 0";
constexpr char kOldDays[] =
    "SELECT day, actor, " DUNLIN_DAY_FIGURES " FROM day_figure WHERE account_no = ?";
constexpr const char *kTakeOut[] = {
    "DELETE FROM item WHERE account_no = ?", "DELETE FROM promise WHERE account_no = ?",
    "DELETE FROM point WHERE account_no = ?", "DELETE FROM day_figure WHERE account_no = ?"};
constexpr char kDeleteSearch[] = "DELETE FROM account_search WHERE rowid = ?";
constexpr char kDeleteAccount[] = "DELETE FROM account WHERE no = ?";

} // namespace

Result<std::optional<OldAccount>> ProjectionWriter::find(base::AccountId account)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kFind));
    select.bind(m_tenant.value, account);
    DUNLIN_TRY_VALUE(const bool row, select.step());
    if (!row)
        return std::optional<OldAccount>{};
    OldAccount old;
    old.no = select.integer(0);
    old.entry.key = QueueKey{select.integer(1), account};
    old.entry.queued = select.boolean(2);
    old.entry.segment = select.int32(3);
    old.entry.status = domain::Status(select.int32(4));
    old.entry.creditor = select.id<base::CreditorId>(5);
    old.entry.assignedTo = select.text(6);
    old.currency = select.currency(7);
    old.searchHash = select.integer(8);
    return std::optional(old);
}

Status ProjectionWriter::takeOut(const OldAccount &old)
{
    {
        DUNLIN_TRY_VALUE(auto items, m_connection.prepare(kOldItems));
        items.bind(old.no);
        for (;;) {
            DUNLIN_TRY_VALUE(const bool row, items.step());
            if (!row)
                break;
            m_rollUps.addItem(old.entry.creditor, old.currency, items.date(0), items.integer(1),
                              -1);
        }
    }
    {
        DUNLIN_TRY_VALUE(auto days, m_connection.prepare(kOldDays));
        days.bind(old.no);
        for (;;) {
            DUNLIN_TRY_VALUE(const bool row, days.step());
            if (!row)
                break;
            m_rollUps.addDay(old.currency,
                             DayRow{days.date(0), days.text(1), days.integer(2), days.integer(3),
                                    days.integer(4), days.integer(5), days.int32(6), days.int32(7),
                                    days.int32(8), days.int32(9), days.int32(10), days.int32(11),
                                    days.int32(12), days.int32(13)},
                             -1);
        }
    }
    m_rollUps.addAccount(old.entry.queued, old.entry.segment, old.entry.status, old.currency, -1);
    for (const char *sql : kTakeOut) {
        DUNLIN_TRY_VALUE(auto remove, m_connection.prepare(sql));
        DUNLIN_TRY(remove.bind(old.no).run());
    }
    return {};
}

Result<qint64> ProjectionWriter::putAccount(const AccountRow &a, qint64 searchHash,
                                            const std::optional<OldAccount> &old)
{
    DUNLIN_TRY_VALUE(auto put, m_connection.prepare(old ? kUpdateAccount : kInsertAccount));
    put.bind(a.number, a.creditor, a.debtor, a.debtorName, a.city, a.currency, a.product, a.listed,
             a.principal, a.interest, a.fees, a.costs, a.unapplied, a.disputed, a.total,
             a.oldestDue, int(a.status), a.queued, a.segment, a.priority, storedRank(a), a.risk,
             int(a.nextAction.kind), a.nextAction.due, a.nextAction.at, a.lastContact, a.assignedTo,
             a.agency, a.placedAt, searchHash);
    if (old) {
        put.bindAt(31, old->no);
        DUNLIN_TRY(put.run());
        return old->no;
    }
    DUNLIN_TRY_VALUE(const qint64 no, nextNo());
    put.bindAt(31, m_tenant.value);
    put.bindAt(32, a.id);
    put.bindAt(33, no);
    DUNLIN_TRY(put.run());
    return no;
}

Result<qint64> ProjectionWriter::nextNo()
{
    if (m_connection.engine() == Engine::PostgreSql)
        return m_connection.scalar(kNextNo);
    if (m_lastNo == 0) {
        DUNLIN_TRY_VALUE(m_lastNo, m_connection.scalar(kLastNo));
    }
    return ++m_lastNo;
}

Status ProjectionWriter::flush()
{
    m_lastNo = 0;
    DUNLIN_TRY(putSearches());
    return m_rollUps.flush();
}

Status ProjectionWriter::putSearches()
{
    {
        DUNLIN_TRY_VALUE(auto remove, m_connection.prepare(kDeleteSearch));
        for (const Search &search : m_searches) {
            if (search.replace)
                DUNLIN_TRY(remove.runWith(search.no));
        }
    }
    DUNLIN_TRY_VALUE(auto insert, m_connection.prepare("{put_search}"));
    for (const Search &search : m_searches)
        DUNLIN_TRY(insert.runWith(search.no, search.body));
    m_searches.clear();
    return {};
}

void ProjectionWriter::drop()
{
    m_lastNo = 0;
    m_searches.clear();
    m_rollUps.drop();
}

Status ProjectionWriter::putItems(qint64 no, const AccountProjection &projection)
{
    const AccountRow &account = projection.account;
    DUNLIN_TRY_VALUE(auto item, m_connection.prepare(kInsertItem));
    int n = 0;
    for (const ItemRow &row : projection.items) {
        DUNLIN_TRY(item.runWith(no, ++n, row.id, row.number, int(row.type), row.issued, row.due,
                                row.original, row.open));
        m_rollUps.addItem(account.creditor, account.currency, row.due, row.open, 1);
    }
    DUNLIN_TRY_VALUE(auto promise, m_connection.prepare(kInsertPromise));
    n = 0;
    for (const PromiseRow &row : projection.promises)
        DUNLIN_TRY(promise.runWith(no, ++n, row.id, row.taken, row.due, row.decided, row.amount,
                                   int(row.status), row.by));
    DUNLIN_TRY_VALUE(auto point, m_connection.prepare(kInsertPoint));
    n = 0;
    for (const PointRow &row : projection.points) {
        const auto tail =
            row.kind == domain::PointKind::Phone ? phoneTail(row.value) : std::optional<qint64>{};
        DUNLIN_TRY(
            point.runWith(no, ++n, m_tenant.value, int(row.kind), row.value, int(row.state), tail));
    }
    return {};
}

Status ProjectionWriter::putDays(qint64 no, const AccountProjection &projection)
{
    DUNLIN_TRY_VALUE(auto insert, m_connection.prepare(kInsertDay));
    for (const DayRow &row : projection.days) {
        DUNLIN_TRY(insert.runWith(no, m_tenant.value, row.day, row.user, row.collected,
                                  row.promised, row.matured, row.kept, row.worked, row.attempts,
                                  row.contacts, row.rightParty, row.promises, row.promisesMatured,
                                  row.promisesKept, row.payments));
        m_rollUps.addDay(projection.account.currency, row, 1);
    }
    return {};
}

Status ProjectionWriter::put(const AccountProjection &projection,
                             const std::optional<OldAccount> &old)
{
    const AccountRow &account = projection.account;
    const QString body = searchBody(account, projection.points);
    // A fixed seed: the hash is stored.
    const auto searchHash = qint64(qHash(body, size_t(20261124)));
    DUNLIN_TRY_VALUE(const qint64 no, putAccount(account, searchHash, old));
    if (!old || old->searchHash != searchHash)
        m_searches.push_back({no, body, old.has_value()});
    DUNLIN_TRY(putItems(no, projection));
    DUNLIN_TRY(putDays(no, projection));
    m_rollUps.addAccount(account.queued, account.segment, account.status, account.currency, 1);
    return {};
}

Status ProjectionWriter::erase(const OldAccount &old)
{
    {
        DUNLIN_TRY_VALUE(auto search, m_connection.prepare(kDeleteSearch));
        DUNLIN_TRY(search.bind(old.no).run());
    }
    DUNLIN_TRY_VALUE(auto remove, m_connection.prepare(kDeleteAccount));
    return remove.bind(old.no).run();
}

} // namespace dunlin::store
