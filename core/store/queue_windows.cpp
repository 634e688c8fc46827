// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queue_windows.h"

#include "core/store/account_columns.h"
#include "core/store/queue_order.h"
#include "core/store/queue_turns.h"
#include "core/store/roll_ups.h"
#include "core/store/search_text.h"

#include <algorithm>
#include <list>

namespace dunlin::store {

using base::AccountId;
using base::Result;
using base::Status;

namespace {

constexpr int kBlock = 200;
constexpr int kBlockMax = 600; ///< grown beyond: divided
constexpr size_t kCuts = 12;   ///< lists whose anchors are kept
constexpr int kRowsMax = 1000;
constexpr size_t kTurns = 20'000; ///< rows of one list whose next turn is kept, 100 bytes each

// The plus keeps SQLite from walking the whole queue in its order instead of looking the one up.
constexpr char kByNumber[] =
    "SELECT id FROM account WHERE tenant = ? AND number = ? ORDER BY +rank, id";
constexpr char kRow[] = DUNLIN_QUEUE_SELECT "WHERE a.tenant = ? AND a.id = ?";
constexpr char kOfDebtor[] =
    DUNLIN_QUEUE_SELECT "WHERE a.tenant = ? AND a.debtor = ? ORDER BY +a.rank, a.id";
constexpr char kOfTail[] = "SELECT a.id, p.value FROM point p JOIN account a ON a.no = p.account_no"
                           " WHERE p.tenant = ? AND p.tail = ? ORDER BY a.rank, a.id";
// Six or seven digits typed: the tail is only the end of the stored one.
constexpr char kOfShortTail[] =
    "SELECT a.id, p.value FROM point p JOIN account a ON a.no = p.account_no"
    " WHERE p.tenant = ? AND p.tail % ? = ? ORDER BY a.rank, a.id";
constexpr char kTallies[] = "SELECT key, n FROM tally WHERE tenant = ? AND kind = 0";

/// One list as it was asked for: in one piece, or what may be called before what may not.
struct Cut {
    QueueNarrowing narrowing;
    std::optional<base::Instant> at;
    quint64 generation = 0;
    std::vector<QueueOrder> parts; ///< one after the other
    QueueTurns turns{kTurns};      ///< of its rows; without `at` none

    bool isStale() const
    {
        return std::any_of(parts.begin(), parts.end(),
                           [](const QueueOrder &part) { return part.isStale(); });
    }
    /// Time can be followed from `at` to there.
    bool reaches(base::Instant moment) const
    {
        return *at <= moment && (!turns.known() || moment < *turns.known());
    }
    bool answers(const QueueNarrowing &asked, std::optional<base::Instant> moment) const
    {
        return narrowing == asked && at.has_value() == moment.has_value();
    }
    qint64 total() const
    {
        qint64 sum = 0;
        for (const QueueOrder &part : parts)
            sum += part.total();
        return sum;
    }
    void apply(const QueueMove &move);
    bool follow(base::Instant moment);
};

void Cut::apply(const QueueMove &move)
{
    for (QueueOrder &part : parts)
        part.apply(move);
    if (at && move.before && narrowing.matches(*move.before))
        turns.remove(*move.before, *at);
    if (at && move.after && narrowing.matches(*move.after))
        turns.add(*move.after, *at);
}

/// Brings the list to a moment that it reaches; false when no row has turned by then.
bool Cut::follow(base::Instant moment)
{
    if (!turns.anyBy(moment))
        return false;
    while (const auto entry = turns.take(moment)) {
        const bool was = entry->isOpen(*at);
        const bool is = entry->isOpen(moment);
        for (QueueOrder &part : parts) {
            if (was != is)
                part.turn(entry->key, is == (part.tier().part == QueueTier::Part::Open));
        }
        turns.add(*entry, moment);
    }
    at = moment;
    for (QueueOrder &part : parts)
        part.setMoment(moment);
    return true;
}

} // namespace

struct QueueWindows::Private {
    Connection &reader;
    TenantKey tenant;
    std::list<Cut> cuts; ///< last used first
    quint64 generation = 0;

    Result<Cut *> cutFor(const QueueNarrowing &narrowing, std::optional<base::Instant> at);
    Result<Cut> cut(const QueueNarrowing &narrowing, std::optional<base::Instant> at);
    Status read(const QueueOrder &order, qint64 first, int count, std::vector<QueueRow> *rows);
    Result<qint64> placeIn(const QueueOrder &order, const QueueEntry &entry);
    Result<bool> divideGrown(QueueOrder &order);
    Result<std::vector<AccountId>> idsOfPhone(const QString &number);
};

Result<Cut> QueueWindows::Private::cut(const QueueNarrowing &narrowing,
                                       std::optional<base::Instant> at)
{
    using Part = QueueTier::Part;
    Cut made{narrowing, at, ++generation, {}};
    if (!at) {
        made.parts.emplace_back(narrowing, QueueTier{});
    } else {
        made.parts.emplace_back(narrowing, QueueTier{Part::Open, *at});
        if (!narrowing.callableOnly)
            made.parts.emplace_back(narrowing, QueueTier{Part::Shut, *at});
    }
    const NarrowedSql where = narrowedSql(narrowing);
    DUNLIN_TRY_VALUE(auto scan,
                     reader.prepare((at ? QByteArray("SELECT a.rank, a.id, a.opens_at, a.check_at")
                                        : QByteArray("SELECT a.rank, a.id"))
                                    + " FROM account a WHERE " + where.condition
                                    + " ORDER BY a.rank, a.id"));
    where.bind(scan, tenant);
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, scan.step());
        if (!row)
            return made;
        QueueEntry entry;
        entry.key = {scan.integer(0), scan.id<AccountId>(1)};
        if (at) {
            entry.opensAt = scan.optionalInstant(2);
            entry.checkAt = scan.optionalInstant(3);
            made.turns.add(entry, *at);
        }
        for (QueueOrder &part : made.parts) {
            if (!part.tier().has(entry))
                continue;
            if (part.wantsAnchor(kBlock))
                part.addAnchor(entry.key);
            part.count();
        }
    }
}

Result<Cut *> QueueWindows::Private::cutFor(const QueueNarrowing &narrowing,
                                            std::optional<base::Instant> at)
{
    const auto found = std::find_if(cuts.begin(), cuts.end(),
                                    [&](const Cut &one) { return one.answers(narrowing, at); });
    if (found != cuts.end()) {
        cuts.splice(cuts.begin(), cuts, found);
        Cut &known = cuts.front();
        if (!known.isStale() && at && known.reaches(*at) && known.follow(*at))
            known.generation = ++generation;
        bool holds = !known.isStale() && (!at || known.reaches(*at));
        for (QueueOrder &part : known.parts) {
            if (!holds)
                break;
            DUNLIN_TRY_VALUE(holds, divideGrown(part));
        }
        if (holds)
            return &known;
        cuts.pop_front();
    }
    DUNLIN_TRY_VALUE(auto made, cut(narrowing, at));
    cuts.push_front(std::move(made));
    if (cuts.size() > kCuts)
        cuts.pop_back();
    return &cuts.front();
}

/// To cut a million rows anew because a few hundred came to one place would take most of a second.
/// False when the rows are no longer as they were told.
Result<bool> QueueWindows::Private::divideGrown(QueueOrder &order)
{
    const NarrowedSql where = narrowedSql(order.narrowing(), order.tier());
    while (const auto middle = order.grown(kBlockMax)) {
        DUNLIN_TRY_VALUE(auto select, reader.prepare("SELECT a.rank, a.id FROM account a WHERE "
                                                     + where.condition
                                                     + " AND (a.rank, a.id) >= (?, ?)"
                                                       " ORDER BY a.rank, a.id LIMIT 1 OFFSET ?"));
        const int next = where.bind(select, tenant);
        select.bindAt(next, middle->anchor.rank);
        select.bindAt(next + 1, middle->anchor.account);
        select.bindAt(next + 2, middle->offset);
        DUNLIN_TRY_VALUE(const bool found, select.step());
        if (!found)
            return false;
        const QueueKey key{select.integer(0), select.id<AccountId>(1)};
        if (order.blockOf(key).anchor != middle->anchor)
            return false;
        order.divide(*middle, key);
    }
    return true;
}

Status QueueWindows::Private::read(const QueueOrder &order, qint64 first, int count,
                                   std::vector<QueueRow> *rows)
{
    const QueueOrder::Place place = order.placeOf(first);
    const NarrowedSql where = narrowedSql(order.narrowing(), order.tier());
    DUNLIN_TRY_VALUE(auto select, reader.prepare(DUNLIN_QUEUE_SELECT "WHERE " + where.condition
                                                 + " AND (a.rank, a.id) >= (?, ?)"
                                                   " ORDER BY a.rank, a.id LIMIT ? OFFSET ?"));
    const int next = where.bind(select, tenant);
    select.bindAt(next, place.anchor.rank);
    select.bindAt(next + 1, place.anchor.account);
    select.bindAt(next + 2, count);
    select.bindAt(next + 3, place.offset);
    DUNLIN_TRY_VALUE(auto read, readQueueRows(select));
    rows->insert(rows->end(), std::make_move_iterator(read.begin()),
                 std::make_move_iterator(read.end()));
    return {};
}

Result<qint64> QueueWindows::Private::placeIn(const QueueOrder &order, const QueueEntry &entry)
{
    if (order.total() == 0)
        return -1;
    const NarrowedSql where = narrowedSql(order.narrowing(), order.tier());
    const QueueOrder::Block block = order.blockOf(entry.key);
    DUNLIN_TRY_VALUE(auto count,
                     reader.prepare("SELECT count(*) FROM account a WHERE " + where.condition
                                    + " AND a.rank BETWEEN ? AND ?"
                                      " AND (a.rank, a.id) >= (?, ?) AND (a.rank, a.id) < (?, ?)"));
    const int next = where.bind(count, tenant);
    count.bindAt(next, block.anchor.rank);
    count.bindAt(next + 1, entry.key.rank);
    count.bindAt(next + 2, block.anchor.rank);
    count.bindAt(next + 3, block.anchor.account);
    count.bindAt(next + 4, entry.key.rank);
    count.bindAt(next + 5, entry.key.account);
    DUNLIN_TRY(count.step());
    return block.first + count.integer(0);
}

QueueWindows::QueueWindows(Connection &reader, TenantKey tenant)
    : m_d(new Private{reader, tenant, {}})
{}

QueueWindows::~QueueWindows() = default;

Result<QueuePage> QueueWindows::window(const QueueNarrowing &narrowing, qint64 first, int count,
                                       std::optional<base::Instant> at)
{
    DUNLIN_TRY_VALUE(const Cut *cut, m_d->cutFor(narrowing, at));
    QueuePage page;
    page.generation = cut->generation;
    page.total = cut->total();
    page.open = at ? cut->parts.front().total() : 0;
    page.first = std::clamp<qint64>(first, 0, page.total);
    qint64 from = page.first;
    qint64 left = std::clamp<qint64>(std::min(count, kRowsMax), 0, page.total - page.first);
    for (const QueueOrder &part : cut->parts) {
        const qint64 here = std::min(left, part.total() - from);
        if (here > 0) {
            DUNLIN_TRY(m_d->read(part, from, int(here), &page.rows));
            left -= here;
        }
        from = std::max<qint64>(0, from - part.total());
    }
    return page;
}

Result<qint64> QueueWindows::indexOf(const QueueNarrowing &narrowing, AccountId account,
                                     std::optional<base::Instant> at)
{
    DUNLIN_TRY_VALUE(const auto found, row(account));
    if (!found)
        return -1;
    const QueueEntry entry = entryOf(found->account);
    if (narrowing.isLocal() && !narrowing.matches(entry))
        return -1;
    if (!narrowing.isLocal()) {
        const NarrowedSql where = narrowedSql(narrowing);
        DUNLIN_TRY_VALUE(auto has, m_d->reader.prepare("SELECT 1 FROM account a WHERE "
                                                       + where.condition + " AND a.id = ?"));
        const int next = where.bind(has, m_d->tenant);
        has.bindAt(next, account);
        DUNLIN_TRY_VALUE(const bool isIn, has.step());
        if (!isIn)
            return -1;
    }
    DUNLIN_TRY_VALUE(const Cut *cut, m_d->cutFor(narrowing, at));
    qint64 before = 0;
    for (const QueueOrder &part : cut->parts) {
        if (part.tier().has(entry)) {
            DUNLIN_TRY_VALUE(const qint64 place, m_d->placeIn(part, entry));
            return place < 0 ? place : before + place;
        }
        before += part.total();
    }
    return -1;
}

bool QueueWindows::follow(base::Instant at)
{
    bool turned =
        std::erase_if(m_d->cuts, [at](const Cut &cut) { return cut.at && !cut.reaches(at); }) > 0;
    for (Cut &cut : m_d->cuts) {
        if (!cut.at || !cut.follow(at))
            continue;
        cut.generation = ++m_d->generation;
        turned = true;
    }
    return turned;
}

Result<std::vector<qint64>> QueueWindows::counts()
{
    DUNLIN_TRY_VALUE(auto select, m_d->reader.prepare(kTallies));
    select.bind(m_d->tenant.value);
    std::vector<qint64> counts(1);
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return counts;
        const qint64 key = select.integer(0);
        const size_t at = key == kAllQueued ? 0 : size_t(key);
        if (counts.size() <= at)
            counts.resize(at + 1);
        counts[at] = select.integer(1);
    }
}

void QueueWindows::apply(std::span<const QueueMove> moves)
{
    if (moves.size() > 5000) {
        invalidate();
        return;
    }
    std::erase_if(m_d->cuts, [](const Cut &cut) { return !cut.narrowing.isLocal(); });
    for (Cut &cut : m_d->cuts) {
        for (const QueueMove &move : moves)
            cut.apply(move);
    }
}

void QueueWindows::invalidate()
{
    m_d->cuts.clear();
}

Result<std::optional<QueueRow>> QueueWindows::row(AccountId account)
{
    DUNLIN_TRY_VALUE(auto select, m_d->reader.prepare(kRow));
    select.bind(m_d->tenant.value, account);
    DUNLIN_TRY_VALUE(const bool found, select.step());
    if (!found)
        return std::optional<QueueRow>{};
    return std::optional(readQueueRow(select));
}

Result<std::vector<AccountId>> QueueWindows::byNumber(const QString &number)
{
    DUNLIN_TRY_VALUE(auto select, m_d->reader.prepare(kByNumber));
    select.bind(m_d->tenant.value, number);
    std::vector<AccountId> accounts;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool found, select.step());
        if (!found)
            return accounts;
        accounts.push_back(select.id<AccountId>(0));
    }
}

Result<std::vector<QueueRow>> QueueWindows::ofDebtor(base::DebtorId debtor)
{
    DUNLIN_TRY_VALUE(auto select, m_d->reader.prepare(kOfDebtor));
    select.bind(m_d->tenant.value, debtor);
    return readQueueRows(select);
}

Result<std::vector<AccountId>> QueueWindows::Private::idsOfPhone(const QString &number)
{
    std::vector<AccountId> accounts;
    const auto tail = phoneTail(number);
    if (!tail)
        return accounts;
    const auto digits = digitsOf(number).size();
    const bool isShort = digits < 8;
    DUNLIN_TRY_VALUE(auto select, reader.prepare(isShort ? kOfShortTail : kOfTail));
    if (isShort)
        select.bind(tenant.value, digits == 7 ? 10'000'000 : 1'000'000, *tail);
    else
        select.bind(tenant.value, *tail);
    for (;;) {
        DUNLIN_TRY_VALUE(const bool found, select.step());
        if (!found)
            return accounts;
        const auto account = select.id<AccountId>(0);
        if (samePhone(number, select.text(1))
            && std::find(accounts.begin(), accounts.end(), account) == accounts.end()) {
            accounts.push_back(account);
        }
    }
}

Result<std::vector<QueueRow>> QueueWindows::ofPhone(const QString &number)
{
    DUNLIN_TRY_VALUE(const auto accounts, m_d->idsOfPhone(number));
    std::vector<QueueRow> rows;
    for (const AccountId &account : accounts) {
        DUNLIN_TRY_VALUE(auto found, row(account));
        if (found)
            rows.push_back(std::move(*found));
    }
    return rows;
}

} // namespace dunlin::store
