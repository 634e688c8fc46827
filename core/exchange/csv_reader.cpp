// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include "core/exchange/cell.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <map>

namespace dunlin::exchange {

using base::ErrorCode;
using base::fail;

namespace {

QString separatorWords(char separator)
{
    switch (separator) {
    case ';': return QStringLiteral("semicolon");
    case '\t': return QStringLiteral("tab");
    case '|': return QStringLiteral("vertical bar");
    default: return QStringLiteral("comma");
    }
}

struct Fit {
    int cells = 0;  ///< the most frequent number of cells
    int steady = 0; ///< records that have it
    int records = 0;
};

Fit fitOf(std::string_view text, char separator)
{
    constexpr int kRecords = 200;
    CsvReader reader(text, Dialect{separator});
    std::map<size_t, int> counts;
    Fit fit;
    while (fit.records < kRecords && reader.next()) {
        // The last record of a sample may be cut.
        if (reader.atUnendedLine() && fit.records > 0)
            break;
        ++counts[reader.cells().size()];
        ++fit.records;
    }
    for (const auto &[cells, records] : counts) {
        if (records > fit.steady || (records == fit.steady && int(cells) > fit.cells)) {
            fit.cells = int(cells);
            fit.steady = records;
        }
    }
    return fit;
}

/// Names of columns have letters, and are no days.
bool looksLikeHeader(const std::vector<std::string_view> &cells)
{
    return std::all_of(cells.begin(), cells.end(), [](std::string_view cell) {
        cell = trimmed(cell);
        const bool hasLetter = std::any_of(cell.begin(), cell.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0;
        });
        return cell.empty() || (hasLetter && !readDate(cell, DateOrder::Iso));
    });
}

/// Where the header begins when what stands before it fills less than half of the columns that the
/// rows fill.
void skipTitle(std::string_view text, Dialect *dialect)
{
    constexpr size_t kRecords = 40;
    constexpr qint64 kLinesOfTitle = 15;
    struct Record {
        RecordSpan span;
        size_t filled = 0;
        bool header = false;
    };
    std::vector<Record> records;
    CsvReader reader(text, *dialect);
    size_t widest = 0;
    while (records.size() < kRecords && reader.next()) {
        const auto &cells = reader.cells();
        const auto filled = size_t(std::count_if(cells.begin(), cells.end(),
                                                 [](auto cell) { return !trimmed(cell).empty(); }));
        records.push_back({reader.span(), filled, looksLikeHeader(cells)});
        widest = std::max(widest, filled);
    }
    const auto header = std::find_if(records.begin(), records.end(), [&](const Record &record) {
        return record.filled * 2 > widest;
    });
    if (widest < 3 || header == records.begin() || header == records.end() || !header->header
        || header->span.line > kLinesOfTitle)
        return;
    dialect->start = header->span.offset;
    dialect->line = header->span.line;
}

} // namespace

Dialect detectDialect(std::string_view text, QString *reason)
{
    constexpr size_t kSample = 256 * 1024;
    const std::string_view sample = text.substr(0, kSample);
    const auto say = [&](const QString &words) {
        if (reason)
            *reason = words;
    };
    // Excel's own way of saying it.
    if (sample.starts_with("sep=") && sample.size() > 5
        && (sample[5] == '\r' || sample[5] == '\n')) {
        say(QStringLiteral("the first line names the separator"));
        return Dialect{sample[4]};
    }
    Dialect best;
    double bestScore = -1;
    Fit bestFit;
    for (char separator : {',', ';', '\t', '|'}) {
        const Fit fit = fitOf(sample, separator);
        if (fit.records == 0 || fit.cells < 2)
            continue;
        const double steady = double(fit.steady) / fit.records;
        const double score = steady * (1.0 + 0.02 * std::min(fit.cells, 50));
        if (score > bestScore) {
            bestScore = score;
            best.separator = separator;
            bestFit = fit;
        }
    }
    if (bestScore >= 0)
        skipTitle(sample, &best);
    if (bestScore < 0)
        say(QStringLiteral("no separator is found; each line is one cell"));
    else
        say(QStringLiteral("%1: %2 of the first %3 rows then have %4 cells%5")
                .arg(separatorWords(best.separator))
                .arg(bestFit.steady)
                .arg(bestFit.records)
                .arg(bestFit.cells)
                .arg(best.start > 0
                         ? QStringLiteral("; what stands before line %1 is left out").arg(best.line)
                         : QString()));
    return best;
}

CsvReader::CsvReader(std::string_view text, Dialect dialect)
    : m_text(text)
    , m_separator(dialect.separator)
    , m_at(text.data())
{
    if (text.starts_with("sep=") && text.size() > 5 && (text[5] == '\r' || text[5] == '\n')) {
        m_at += 6;
        if (text[5] == '\r' && text.size() > 6 && text[6] == '\n')
            ++m_at;
        m_line = 2;
    } else if (dialect.start > 0 && dialect.start <= qint64(text.size())) {
        m_at += dialect.start;
        m_line = dialect.line;
    }
    m_cells.reserve(32);
}

std::string_view CsvReader::verbatim() const
{
    return m_text.substr(size_t(m_span.offset), size_t(m_span.size));
}

// One quoted cell that begins at `at` (the opening quote). Gives the place behind the cell's end,
// or null when the quote is not closed before `end`. Text between the closing quote and the next
// separator is kept, as spreadsheets do.
const char *CsvReader::readQuoted(const char *at, const char *end)
{
    const char *from = at + 1;
    std::string *undone = nullptr;
    for (;;) {
        const auto left = size_t(end - from);
        const auto *quote =
            left ? static_cast<const char *>(std::memchr(from, '"', left)) : nullptr;
        if (!quote)
            return nullptr;
        const bool doubled = quote + 1 < end && quote[1] == '"';
        const char *after = quote + 1;
        const bool closes =
            !doubled && (after == end || *after == m_separator || *after == '\n' || *after == '\r');
        if (closes && !undone) {
            m_cells.emplace_back(from, size_t(quote - from));
            return after;
        }
        if (!undone) {
            if (m_undoneUsed == m_undone.size())
                m_undone.emplace_back();
            undone = &m_undone[m_undoneUsed++];
            undone->clear();
        }
        if (closes) {
            undone->append(from, quote);
            m_cells.emplace_back(*undone);
            return after;
        }
        if (doubled) {
            undone->append(from, quote + 1);
            from = quote + 2;
            continue;
        }
        // A quote that closes nothing: "12" pipe", or text behind the closing quote.
        const char *stop = after;
        while (stop < end && *stop != m_separator && *stop != '\n' && *stop != '\r' && *stop != '"')
            ++stop;
        if (stop < end && *stop == '"') {
            undone->append(from, stop);
            from = stop;
            continue;
        }
        undone->append(from, quote).append(after, stop);
        m_cells.emplace_back(*undone);
        return stop;
    }
}

// Cells of the record at `at`; gives the place of its line end, or null on an open quote.
const char *CsvReader::readRecord(const char *at, const char *end)
{
    m_cells.clear();
    m_undoneUsed = 0;
    for (;;) {
        if (at < end && *at == '"') {
            at = readQuoted(at, end);
            if (!at)
                return nullptr;
        } else {
            const char *from = at;
            while (at < end && *at != m_separator && *at != '\n' && *at != '\r')
                ++at;
            m_cells.emplace_back(from, size_t(at - from));
        }
        if (at == end || *at != m_separator)
            return at;
        ++at;
    }
}

bool CsvReader::next()
{
    const char *end = m_text.data() + m_text.size();
    // Empty lines separate nothing.
    while (m_at < end && (*m_at == '\n' || *m_at == '\r')) {
        if (*m_at == '\n' || m_at + 1 == end || m_at[1] != '\n')
            ++m_line;
        ++m_at;
    }
    if (m_at == end || !m_status)
        return false;
    const char *bound = end - m_at > kMaxRecordBytes ? m_at + kMaxRecordBytes : end;
    const char *stop = readRecord(m_at, bound);
    if (!stop || (stop == bound && bound != end)) {
        m_status = fail(
            ErrorCode::Input,
            stop ? QStringLiteral("line %1 is longer than 16 MiB: this is no table").arg(m_line)
                 : QStringLiteral("the quote that opens in the row at line %1 is never closed: "
                                  "the file is cut off or damaged")
                       .arg(m_line));
        m_cells.clear();
        return false;
    }
    m_span = {m_at - m_text.data(), stop - m_at, m_line};
    m_unended = stop == end;
    // Quoted line ends count as physical lines.
    if (std::memchr(m_at, '"', size_t(stop - m_at))) {
        for (const char *c = m_at; c < stop; ++c) {
            if (*c == '\n' || (*c == '\r' && (c + 1 == stop || c[1] != '\n')))
                ++m_line;
        }
    }
    m_at = stop;
    if (m_at < end) {
        if (*m_at == '\r' && m_at + 1 < end && m_at[1] == '\n')
            ++m_at;
        ++m_at;
        ++m_line;
    }
    return true;
}

const std::vector<std::string_view> &CsvReader::parse(const RecordSpan &span)
{
    const char *from = m_text.data() + span.offset;
    readRecord(from, from + span.size);
    return m_cells;
}

} // namespace dunlin::exchange
