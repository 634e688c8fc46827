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

// The inner select ranks what was found; CROSS JOIN and the plus keep SQLite from walking the whole
// queue in order instead, which is right for common words only.
constexpr char kSearch[] =
    DUNLIN_QUEUE_SELECT "WHERE a.no IN (SELECT a.no FROM account_search CROSS JOIN account a"
                        " WHERE {search} AND a.no = account_search.rowid AND a.tenant = ?"
                        " ORDER BY a.rank, a.id LIMIT ?) ORDER BY +a.rank, a.id";
constexpr char kByNumber[] = DUNLIN_QUEUE_SELECT
    "WHERE a.tenant = ? AND a.number >= ? AND a.number < ? ORDER BY a.number LIMIT ?";
constexpr char kFirst[] = DUNLIN_QUEUE_SELECT "WHERE a.tenant = ? AND a.rank < 2305843009213693952"
                                              " ORDER BY a.rank, a.id LIMIT ?";
constexpr char kWords[] = "SELECT term, doc FROM account_word WHERE term >= ? AND term < ? LIMIT ?";
// Rare enough on a server: the workstation searches its own SQLite cache.
constexpr char kWordsPostgres[] =
    "SELECT word, ndoc FROM ts_stat('SELECT body FROM account_search')"
    " WHERE word COLLATE \"C\" >= ? AND word COLLATE \"C\" < ? LIMIT ?";

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
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kSearch));
    const bool sqlite = m_connection.engine() == Engine::Sqlite;
    select.bindText(1, sqlite ? query.toFts5() : query.toTsQuery());
    select.bindAt(2, m_tenant.value);
    // Single letters have no index of their own: they sort out among more rows than asked for.
    select.bindAt(3, query.letters.isEmpty() ? limit : limit * 8);
    DUNLIN_TRY_VALUE(rows, readQueueRows(select));
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
