// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/projection_writer.h"

#include "core/store/account_columns.h"
#include "core/store/block_insert.h"
#include "core/store/search_text.h"

#include <algorithm>

namespace dunlin::store {

using base::Result;
using base::Status;

namespace {

constexpr char kFind[] =
    "SELECT " DUNLIN_ACCOUNT_COLUMNS ", a.no, a.search_hash, a.roll_day, a.roll_from, a.roll_to,"
    " a.roll_owed, a.roll_aged, a.rank FROM account a WHERE a.tenant = ? AND a.id = ?";
constexpr char kAccountTable[] =
    "account(number, creditor, debtor, debtor_name, city, currency, product, listed, principal,"
    " interest, fees, costs, unapplied, disputed, total, oldest_due, status, queued, segment,"
    " priority, rank, risk, next_kind, next_due, next_at, last_contact, assigned_to, agency,"
    " placed_at, opens_at, check_at, zone, roll_day, roll_from, roll_to, roll_owed, roll_aged,"
    " search_hash, tenant, id, no)";
constexpr int kBoundColumns = 38; ///< by bindAccount()
// The numbers are given here and not asked back by RETURNING: that makes SQLite open a savepoint
// for each row, and at each savepoint FTS5 writes out all that it has gathered.
constexpr char kLastNo[] = "SELECT max(no) FROM account";
constexpr char kNextNo[] = "SELECT nextval(pg_get_serial_sequence('account', 'no'))";
// An index is written for each column that is set, whether its value is another one or not: so the
// columns that indices have are set only where they change.
#define DUNLIN_SET_PLAIN                                                                           \
    "debtor_name = ?, city = ?, currency = ?, product = ?, listed = ?, principal = ?,"             \
    " interest = ?, fees = ?, costs = ?, unapplied = ?, disputed = ?, total = ?, queued = ?,"      \
    " priority = ?, risk = ?, next_kind = ?, next_due = ?, next_at = ?, last_contact = ?,"         \
    " agency = ?, placed_at = ?, zone = ?, roll_day = ?, roll_from = ?, roll_to = ?,"              \
    " roll_owed = ?, roll_aged = ?, search_hash = ?"
#define DUNLIN_SET_PLACE                                                                           \
    "creditor = ?, oldest_due = ?, status = ?, segment = ?, rank = ?, assigned_to = ?,"            \
    " opens_at = ?, check_at = ?"
constexpr char kUpdatePlain[] = "UPDATE account SET " DUNLIN_SET_PLAIN " WHERE no = ?";
constexpr char kUpdatePlace[] =
    "UPDATE account SET " DUNLIN_SET_PLAIN ", " DUNLIN_SET_PLACE " WHERE no = ?";
constexpr char kUpdateAll[] = "UPDATE account SET " DUNLIN_SET_PLAIN ", " DUNLIN_SET_PLACE
                              ", number = ?, debtor = ? WHERE no = ?";
constexpr int kPlainColumns = 28;
constexpr int kPlaceColumns = 8;
constexpr char kItemTable[] = "item(account_no, n, id, number, type, issued, due, original, open)";
constexpr char kPromiseTable[] =
    "promise(account_no, n, id, taken, due, decided, amount, status, actor, open)";
constexpr char kPointTable[] = "point(account_no, n, tenant, kind, value, state, tail)";
#define DUNLIN_DAY_FIGURES                                                                         \
    "collected, promised, matured, kept, worked, attempts, contacts, right_party, promises, "      \
    "promises_matured, promises_kept, payments, results, dials, inbound, hours"
constexpr char kDayTable[] = "day_figure(account_no, tenant, day, actor, " DUNLIN_DAY_FIGURES ")";
constexpr char kMessageTable[] =
    "message(account_no, n, tenant, id, channel, step, inbox, waits, at, peer, subject, key)";
constexpr char kOldItems[] = "SELECT due, open, issued, original FROM item WHERE account_no = ?";
constexpr char kOldPromises[] = "SELECT due, open FROM promise WHERE account_no = ? AND open <> 0";
constexpr char kOldDays[] =
    "SELECT day, actor, " DUNLIN_DAY_FIGURES " FROM day_figure WHERE account_no = ?";
constexpr const char *kTakeOut[] = {
    "DELETE FROM item WHERE account_no = ?", "DELETE FROM promise WHERE account_no = ?",
    "DELETE FROM point WHERE account_no = ?", "DELETE FROM day_figure WHERE account_no = ?",
    "DELETE FROM message WHERE account_no = ?"};
constexpr char kDeleteSearch[] = "DELETE FROM account_search WHERE rowid = ?";
constexpr char kDeleteAccount[] = "DELETE FROM account WHERE no = ?";

/// Of how many accounts search texts wait for being written in a bulk.
constexpr size_t kSearchBatch = 20'000;

/// "120,0,4500": amounts by bucket.
QString agedText(const std::vector<qint64> &aged)
{
    QString text;
    for (const qint64 amount : aged)
        text += (text.isEmpty() ? QString() : QStringLiteral(",")) + QString::number(amount);
    return text;
}

std::vector<qint64> agedFrom(const QString &text)
{
    std::vector<qint64> aged;
    for (const QString &amount : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
        aged.push_back(amount.toLongLong());
    return aged;
}

qint64 balanceOf(const AccountRow &account)
{
    return account.principal + account.interest + account.fees + account.costs;
}

void bindAccount(Statement &put, int first, const AccountRow &a, qint64 searchHash)
{
    put.bindAt(first, a.number, a.creditor, a.debtor, a.debtorName, a.city, a.currency, a.product,
               a.listed, a.principal, a.interest, a.fees, a.costs, a.unapplied, a.disputed, a.total,
               a.oldestDue, int(a.status), a.queued, a.segment, a.priority, storedRank(a), a.risk,
               int(a.nextAction.kind), a.nextAction.due, a.nextAction.at, a.lastContact,
               a.assignedTo, a.agency, a.placedAt, a.reach.opensAt, a.reach.checkAt,
               QString::fromLatin1(a.reach.zone), a.roll.day, a.roll.from, a.roll.to, a.roll.owed,
               agedText(a.roll.aged), searchHash);
}

void bindPlain(Statement &put, const AccountRow &a, qint64 searchHash)
{
    put.bindAt(1, a.debtorName, a.city, a.currency, a.product, a.listed, a.principal, a.interest,
               a.fees, a.costs, a.unapplied, a.disputed, a.total, a.queued, a.priority, a.risk,
               int(a.nextAction.kind), a.nextAction.due, a.nextAction.at, a.lastContact, a.agency,
               a.placedAt, QString::fromLatin1(a.reach.zone), a.roll.day, a.roll.from, a.roll.to,
               a.roll.owed, agedText(a.roll.aged), searchHash);
}

void bindPlace(Statement &put, const AccountRow &a)
{
    put.bindAt(1 + kPlainColumns, a.creditor, a.oldestDue, int(a.status), a.segment, storedRank(a),
               a.assignedTo, a.reach.opensAt, a.reach.checkAt);
}

} // namespace

QueueEntry OldAccount::entry() const
{
    QueueEntry entry = entryOf(row);
    entry.key.rank = rank;
    return entry;
}

Result<std::optional<OldAccount>> ProjectionWriter::find(base::AccountId account)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kFind));
    select.bind(m_tenant.value, account);
    DUNLIN_TRY_VALUE(const bool row, select.step());
    if (!row)
        return std::optional<OldAccount>{};
    OldAccount old;
    old.row = readAccount(select);
    old.no = select.integer(kAccountColumns);
    old.searchHash = select.integer(kAccountColumns + 1);
    old.row.roll = {select.date(kAccountColumns + 2), select.int32(kAccountColumns + 3),
                    select.int32(kAccountColumns + 4), select.integer(kAccountColumns + 5),
                    agedFrom(select.text(kAccountColumns + 6))};
    old.rank = select.integer(kAccountColumns + 7);
    return std::optional(old);
}

ProjectionTraits ProjectionWriter::traitsOf(const AccountProjection &projection)
{
    ProjectionTraits traits;
    traits.words = searchBody(projection.account, projection.points);
    QByteArray bytes = traits.words.toUtf8();
    bytes.reserve(bytes.size() + 512);
    const auto number = [&](qint64 value) {
        bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
    };
    const auto day = [&](QDate date) { number(date.isValid() ? date.toJulianDay() : 0); };
    const auto text = [&](const QString &value) {
        number(value.size());
        bytes += value.toUtf8();
    };
    // What the roll-ups keep the parts under.
    bytes += projection.account.creditor.toBytes() + projection.account.currency.code();
    for (const ItemRow &row : projection.items) {
        bytes += row.id.toBytes();
        text(row.number);
        number(int(row.type));
        day(row.issued);
        day(row.due);
        number(row.original);
        number(row.open);
    }
    number(-1);
    for (const PromiseRow &row : projection.promises) {
        bytes += row.id.toBytes();
        day(row.taken);
        day(row.due);
        day(row.decided);
        number(row.amount);
        number(int(row.status));
        text(row.by);
        number(row.open);
    }
    number(-2);
    for (const PointRow &row : projection.points) {
        number(int(row.kind));
        text(row.value);
        number(int(row.state));
    }
    number(-3);
    for (const DayRow &row : projection.days) {
        day(row.day);
        text(row.user);
        for (const qint64 amount : {row.collected, row.promised, row.matured, row.kept})
            number(amount);
        for (const int count : {row.worked, row.attempts, row.contacts, row.rightParty,
                                row.promises, row.promisesMatured, row.promisesKept, row.payments,
                                row.results, row.dials, row.inbound})
            number(count);
        bytes += row.hours;
    }
    // Nothing for an account without messages, so that its hash of before holds.
    for (const MessageRow &row : projection.messages) {
        bytes += row.id.toBytes();
        number(int(row.channel));
        number(int(row.step));
        number(int(row.inbox));
        number(row.waits ? row.waits->ms : 0);
        number(row.at.ms);
        text(row.peer);
        text(row.subject);
        text(row.key);
    }
    // Stored, so it must be the same in every process: with any seed but 0 Qt mixes in a random one
    // of the process. A processor of another kind may hash otherwise; then all is written once.
    traits.partsHash = qint64(qHash(bytes, 0));
    return traits;
}

Status ProjectionWriter::takeOut(const OldAccount &old, bool same)
{
    addRow(old.row, -1);
    if (same)
        return {};
    {
        DUNLIN_TRY_VALUE(auto items, m_connection.prepare(kOldItems));
        items.bind(old.no);
        for (;;) {
            DUNLIN_TRY_VALUE(const bool row, items.step());
            if (!row)
                break;
            m_rollUps.addItem(old.row.creditor, old.row.currency, items.date(0), items.integer(1),
                              -1);
            m_rollUps.addSale(old.row.currency, items.date(2), items.integer(3), -1);
        }
    }
    {
        DUNLIN_TRY_VALUE(auto promises, m_connection.prepare(kOldPromises));
        promises.bind(old.no);
        for (;;) {
            DUNLIN_TRY_VALUE(const bool row, promises.step());
            if (!row)
                break;
            m_rollUps.addPromise(old.row.currency, promises.date(0), promises.integer(1), -1);
        }
    }
    {
        DUNLIN_TRY_VALUE(auto days, m_connection.prepare(kOldDays));
        days.bind(old.no);
        for (;;) {
            DUNLIN_TRY_VALUE(const bool row, days.step());
            if (!row)
                break;
            m_rollUps.addDay(old.row.currency,
                             DayRow{days.date(0), days.text(1), days.integer(2), days.integer(3),
                                    days.integer(4), days.integer(5), days.int32(6), days.int32(7),
                                    days.int32(8), days.int32(9), days.int32(10), days.int32(11),
                                    days.int32(12), days.int32(13), days.int32(14), days.int32(15),
                                    days.int32(16), days.text(17).toLatin1()},
                             -1);
        }
    }
    for (const char *sql : kTakeOut) {
        DUNLIN_TRY_VALUE(auto remove, m_connection.prepare(sql));
        DUNLIN_TRY(remove.bind(old.no).run());
    }
    return {};
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

Status ProjectionWriter::flushLarge()
{
    return m_searches.size() < kSearchBatch ? Status() : putSearches();
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

Status ProjectionWriter::put(std::span<const AccountProjection> projections,
                             std::span<const std::optional<OldAccount>> old,
                             std::span<const ProjectionTraits> traits)
{
    std::vector<Numbered> all;
    all.reserve(projections.size());
    std::vector<const Numbered *> fresh;
    fresh.reserve(projections.size());
    std::vector<Numbered> changed; // of which the parts are written too
    changed.reserve(projections.size());
    for (size_t i = 0; i < projections.size(); ++i) {
        const AccountProjection &projection = projections[i];
        const AccountRow &account = projection.account;
        const bool isNew = old.empty() || !old[i];
        const qint64 hash = traits[i].partsHash;
        qint64 no = isNew ? 0 : old[i]->no;
        if (isNew) {
            DUNLIN_TRY_VALUE(no, nextNo());
        }
        all.push_back({no, hash, &projection});
        if (isNew)
            fresh.push_back(&all.back());
        else
            DUNLIN_TRY(update(all.back(), *old[i]));
        if (isNew || old[i]->searchHash != hash) {
            m_searches.push_back({no, traits[i].words, !isNew});
            changed.push_back(all.back());
        }
        addRow(account, 1);
    }
    static const BlockInsert kAccounts(kAccountTable, kBoundColumns + 3);
    DUNLIN_TRY(
        kAccounts.putAll(m_connection, fresh.size(), [&](Statement &insert, int first, size_t i) {
            const AccountRow &account = fresh[i]->projection->account;
            bindAccount(insert, first, account, fresh[i]->searchHash);
            insert.bindAt(first + kBoundColumns, m_tenant.value, account.id, fresh[i]->no);
        }));
    DUNLIN_TRY(putItems(changed));
    DUNLIN_TRY(putPromises(changed));
    DUNLIN_TRY(putPoints(changed));
    DUNLIN_TRY(putDays(changed));
    return putMessages(changed);
}

Status ProjectionWriter::update(const Numbered &account, const OldAccount &old)
{
    const AccountRow &row = account.projection->account;
    const bool sameNames = row.number == old.row.number && row.debtor == old.row.debtor;
    const bool samePlace =
        sameNames && entryOf(row) == old.entry() && row.oldestDue == old.row.oldestDue;
    if (samePlace && row == old.row && account.searchHash == old.searchHash)
        return {};
    DUNLIN_TRY_VALUE(auto put, m_connection.prepare(samePlace   ? kUpdatePlain
                                                    : sameNames ? kUpdatePlace
                                                                : kUpdateAll));
    bindPlain(put, row, account.searchHash);
    int next = 1 + kPlainColumns;
    if (!samePlace) {
        bindPlace(put, row);
        next += kPlaceColumns;
    }
    if (!sameNames) {
        put.bindAt(next, row.number, row.debtor);
        next += 2;
    }
    put.bindAt(next, account.no);
    return put.run();
}

void ProjectionWriter::addRow(const AccountRow &row, int sign)
{
    m_rollUps.addAccount(row.queued, row.segment, row.status, row.currency, sign);
    if (row.queued)
        m_rollUps.addDesk(row.assignedTo, row.currency, row.nextAction.due, row.nextAction.kind,
                          row.total, sign);
    m_rollUps.addRoll(row.currency, row.roll, row.oldestDue, balanceOf(row), sign);
}

/// All rows of one kind, with the number of their account and their place in it.
template <class Row>
std::vector<ProjectionWriter::Part<Row>>
ProjectionWriter::partsOf(const std::vector<Numbered> &accounts,
                          std::vector<Row> AccountProjection::*rows)
{
    std::vector<Part<Row>> parts;
    for (const Numbered &account : accounts) {
        int n = 0;
        for (const Row &row : account.projection->*rows)
            parts.push_back({account.no, ++n, &row, &account.projection->account});
    }
    return parts;
}

Status ProjectionWriter::putItems(const std::vector<Numbered> &accounts)
{
    const auto parts = partsOf(accounts, &AccountProjection::items);
    for (const auto &[no, n, row, account] : parts) {
        m_rollUps.addItem(account->creditor, account->currency, row->due, row->open, 1);
        m_rollUps.addSale(account->currency, row->issued, row->original, 1);
    }
    static const BlockInsert kItems(kItemTable, 9);
    return kItems.putAll(m_connection, parts.size(), [&](Statement &insert, int first, size_t i) {
        const ItemRow &row = *parts[i].row;
        insert.bindAt(first, parts[i].no, parts[i].n, row.id, row.number, int(row.type), row.issued,
                      row.due, row.original, row.open);
    });
}

Status ProjectionWriter::putPromises(const std::vector<Numbered> &accounts)
{
    const auto parts = partsOf(accounts, &AccountProjection::promises);
    for (const auto &[no, n, row, account] : parts)
        m_rollUps.addPromise(account->currency, row->due, row->open, 1);
    static const BlockInsert kPromises(kPromiseTable, 10);
    return kPromises.putAll(
        m_connection, parts.size(), [&](Statement &insert, int first, size_t i) {
            const PromiseRow &row = *parts[i].row;
            insert.bindAt(first, parts[i].no, parts[i].n, row.id, row.taken, row.due, row.decided,
                          row.amount, int(row.status), row.by, row.open);
        });
}

Status ProjectionWriter::putPoints(const std::vector<Numbered> &accounts)
{
    const auto parts = partsOf(accounts, &AccountProjection::points);
    static const BlockInsert kPoints(kPointTable, 7);
    return kPoints.putAll(m_connection, parts.size(), [&](Statement &insert, int first, size_t i) {
        const PointRow &row = *parts[i].row;
        const auto tail =
            row.kind == domain::PointKind::Phone ? phoneTail(row.value) : std::optional<qint64>{};
        insert.bindAt(first, parts[i].no, parts[i].n, m_tenant.value, int(row.kind), row.value,
                      int(row.state), tail);
    });
}

Status ProjectionWriter::putDays(const std::vector<Numbered> &accounts)
{
    const auto parts = partsOf(accounts, &AccountProjection::days);
    for (const auto &[no, n, row, account] : parts)
        m_rollUps.addDay(account->currency, *row, 1);
    static const BlockInsert kDays(kDayTable, 20);
    return kDays.putAll(m_connection, parts.size(), [&](Statement &insert, int first, size_t i) {
        const DayRow &row = *parts[i].row;
        insert.bindAt(first, parts[i].no, m_tenant.value, row.day, row.user, row.collected,
                      row.promised, row.matured, row.kept, row.worked, row.attempts, row.contacts,
                      row.rightParty, row.promises, row.promisesMatured, row.promisesKept,
                      row.payments, row.results, row.dials, row.inbound,
                      QString::fromLatin1(row.hours));
    });
}

Status ProjectionWriter::putMessages(const std::vector<Numbered> &accounts)
{
    const auto parts = partsOf(accounts, &AccountProjection::messages);
    static const BlockInsert kMessages(kMessageTable, 12);
    return kMessages.putAll(
        m_connection, parts.size(), [&](Statement &insert, int first, size_t i) {
            const MessageRow &row = *parts[i].row;
            insert.bindAt(first, parts[i].no, parts[i].n, m_tenant.value, row.id, int(row.channel),
                          int(row.step), int(row.inbox), row.waits, row.at, row.peer, row.subject,
                          row.key);
        });
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
