// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/account_search.h"

#include "core/store/account_columns.h"
#include "core/store/search_text.h"

#include <algorithm>

namespace dunlin::store {

using base::Result;

namespace {

constexpr int kFirstRows = 200;
constexpr int kWordsRead = 200'000;

constexpr char kSearchPostgres[] = DUNLIN_QUEUE_SELECT
    "WHERE a.tenant = ? AND a.no IN (SELECT rowid FROM account_search WHERE {search})"
    " ORDER BY a.rank, a.id LIMIT ?";
constexpr char kFound[] = "SELECT rowid FROM account_search WHERE {search}";
constexpr char kPlaceOf[] = "SELECT rank, id FROM account WHERE no = ? AND tenant = ?";
constexpr char kInOrder[] = "SELECT no FROM account WHERE tenant = ? ORDER BY rank, id";
constexpr char kOfNo[] = DUNLIN_QUEUE_SELECT "WHERE a.no = ?";

constexpr char kByNumber[] = DUNLIN_QUEUE_SELECT
    "WHERE a.tenant = ? AND a.number >= ? AND a.number < ? ORDER BY a.number LIMIT ?";
constexpr char kFirst[] =
    DUNLIN_QUEUE_SELECT "WHERE a.tenant = ? AND " DUNLIN_IS_QUEUED " ORDER BY a.rank, a.id LIMIT ?";
constexpr char kWords[] = "SELECT term, doc FROM account_word WHERE term >= ? AND term < ? LIMIT ?";
// Rare enough on a server: the workstation searches its own SQLite cache.
constexpr char kWordsPostgres[] =
    "SELECT word, ndoc FROM ts_stat('SELECT body FROM account_search')"
    " WHERE word COLLATE \"C\" >= ? AND word COLLATE \"C\" < ? LIMIT ?";
constexpr char kCount[] = "SELECT CAST(sum(n) AS BIGINT) FROM tally WHERE tenant = ? AND kind = 1";

/// Looking up the rank of each account found costs a read of its row; walking the whole queue in
/// order until enough of what was found came by costs a step of an index, some fifteen times less.
bool isWalkCheaper(qint64 found, qint64 accounts, int limit)
{
    return found * 15 > limit * accounts / std::max<qint64>(found, 1);
}

/// True when some word of the row's visible texts begins with the letters.
bool hasWord(const QueueRow &row, const QString &letters)
{
    const QString text = QLatin1Char(' ')
                         + foldText(row.account.debtorName + QLatin1Char(' ') + row.account.number
                                    + QLatin1Char(' ') + row.account.city);
    for (auto at = text.indexOf(letters); at > 0; at = text.indexOf(letters, at + 1)) {
        if (!text[at - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

QString behindPrefix(const QString &prefix)
{
    QString end = prefix;
    end.back() = QChar(char16_t(end.back().unicode() + 1));
    return end;
}

Result<std::vector<QueueRow>> searchShort(Connection &connection, TenantKey tenant,
                                          const QString &text, int limit)
{
    std::vector<QueueRow> rows;
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return rows;
    {
        DUNLIN_TRY_VALUE(auto select, connection.prepare(kByNumber));
        select.bind(tenant.value, typed, behindPrefix(typed), limit);
        DUNLIN_TRY_VALUE(rows, readQueueRows(select));
    }
    DUNLIN_TRY_VALUE(auto select, connection.prepare(kFirst));
    select.bind(tenant.value, kFirstRows);
    DUNLIN_TRY_VALUE(auto first, readQueueRows(select));
    const QString folded = foldText(typed);
    for (QueueRow &row : first) {
        const bool known = std::any_of(rows.begin(), rows.end(), [&](const QueueRow &other) {
            return other.account.id == row.account.id;
        });
        if (int(rows.size()) < limit && !known && hasWord(row, folded))
            rows.push_back(std::move(row));
    }
    return rows;
}

/// The first `limit` accounts in queue order among the (ascending) numbers found.
Result<std::vector<qint64>> firstInOrder(Connection &connection, TenantKey tenant,
                                         const std::vector<qint64> &found, int limit)
{
    std::vector<qint64> first;
    DUNLIN_TRY_VALUE(auto count, connection.prepare(kCount));
    count.bind(tenant.value);
    DUNLIN_TRY(count.step());
    if (isWalkCheaper(qint64(found.size()), count.integer(0), limit)) {
        DUNLIN_TRY_VALUE(auto walk, connection.prepare(kInOrder));
        walk.bind(tenant.value);
        while (int(first.size()) < limit) {
            DUNLIN_TRY_VALUE(const bool row, walk.step());
            if (!row)
                break;
            if (std::binary_search(found.begin(), found.end(), walk.integer(0)))
                first.push_back(walk.integer(0));
        }
        return first;
    }
    std::vector<std::pair<QueueKey, qint64>> places;
    DUNLIN_TRY_VALUE(auto place, connection.prepare(kPlaceOf));
    for (const qint64 no : found) {
        place.bind(no, tenant.value);
        DUNLIN_TRY_VALUE(const bool row, place.step());
        if (row)
            places.push_back({{place.integer(0), place.id<base::AccountId>(1)}, no});
        place.rewind();
    }
    const auto middle = places.begin() + std::min<qsizetype>(limit, qsizetype(places.size()));
    std::partial_sort(places.begin(), middle, places.end());
    for (auto it = places.begin(); it != middle; ++it)
        first.push_back(it->second);
    return first;
}

Result<std::vector<QueueRow>> searchSqlite(Connection &connection, TenantKey tenant,
                                           const SearchQuery &query, int limit)
{
    std::vector<qint64> found;
    {
        DUNLIN_TRY_VALUE(auto select, connection.prepare(kFound));
        select.bindText(1, query.toFts5());
        for (;;) {
            DUNLIN_TRY_VALUE(const bool row, select.step());
            if (!row)
                break;
            found.push_back(select.integer(0));
        }
    }
    DUNLIN_TRY_VALUE(const auto first, firstInOrder(connection, tenant, found, limit));
    std::vector<QueueRow> rows;
    DUNLIN_TRY_VALUE(auto select, connection.prepare(kOfNo));
    for (const qint64 no : first) {
        select.bind(no);
        DUNLIN_TRY(select.step());
        rows.push_back(readQueueRow(select));
        select.rewind();
    }
    return rows;
}

Result<std::vector<QueueRow>> searchPostgres(Connection &connection, TenantKey tenant,
                                             const SearchQuery &query, int limit)
{
    DUNLIN_TRY_VALUE(auto select, connection.prepare(kSearchPostgres));
    select.bindAt(1, tenant.value);
    select.bindText(2, query.toTsQuery());
    select.bindAt(3, limit);
    return readQueueRows(select);
}

struct CloseWord {
    int distance = 0;
    qint64 accounts = 0;
    QString word;
    auto key() const { return std::tuple(distance, -accounts, word); }
};

} // namespace

Result<std::vector<QueueRow>> AccountSearch::search(const QString &text, int limit)
{
    const SearchQuery query = parseSearch(text);
    if (limit <= 0)
        return std::vector<QueueRow>{};
    if (query.length < 3)
        return searchShort(m_connection, m_tenant, text, limit);
    std::vector<QueueRow> rows;
    if (query.words.empty())
        return rows;
    // Single letters have no index of their own: they sort out among more rows than asked for.
    const int wanted = query.letters.isEmpty() ? limit : limit * 8;
    DUNLIN_TRY_VALUE(rows, m_connection.engine() == Engine::Sqlite
                               ? searchSqlite(m_connection, m_tenant, query, wanted)
                               : searchPostgres(m_connection, m_tenant, query, wanted));
    std::erase_if(rows, [&](const QueueRow &row) {
        return !std::all_of(query.letters.begin(), query.letters.end(),
                            [&](const QString &letter) { return hasWord(row, letter); });
    });
    if (int(rows.size()) > limit)
        rows.resize(size_t(limit));
    return rows;
}

Result<QStringList> AccountSearch::didYouMean(const QString &text)
{
    std::vector<CloseWord> close;
    for (const auto &alternatives : parseSearch(text).words) {
        const QString word = alternatives.front().join(QString());
        if (word.size() < 3 || word.front().isDigit())
            continue;
        const int limit = word.size() <= 4 ? 1 : 2;
        // The first letter is nearly always right, or swapped with the second.
        for (int first = 0; first < (word[0] == word[1] ? 1 : 2); ++first) {
            const QString prefix = word.mid(first, 1);
            DUNLIN_TRY_VALUE(auto select,
                             m_connection.prepare(m_connection.engine() == Engine::Sqlite
                                                      ? kWords
                                                      : kWordsPostgres));
            select.bind(prefix, behindPrefix(prefix), kWordsRead);
            for (;;) {
                DUNLIN_TRY_VALUE(const bool row, select.step());
                if (!row)
                    break;
                CloseWord found{0, select.integer(1), select.text(0)};
                found.distance = editDistance(word, found.word, limit);
                if (found.distance > 0 && found.distance <= limit)
                    close.push_back(std::move(found));
            }
        }
    }
    std::sort(close.begin(), close.end(),
              [](const CloseWord &a, const CloseWord &b) { return a.key() < b.key(); });
    QStringList words;
    for (const CloseWord &word : close) {
        if (words.size() < 3 && !words.contains(word.word))
            words.push_back(word.word);
    }
    return words;
}

} // namespace dunlin::store
