// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_table.h"

#include "core/domain/natural_keys.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace dunlin::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;

namespace {

constexpr qint64 kProgressEvery = 4096;

struct KeyHash {
    using is_transparent = void;
    size_t operator()(std::string_view key) const { return std::hash<std::string_view>{}(key); }
};
using KeyIndex = std::unordered_map<std::string, quint32, KeyHash, std::equal_to<>>;

QString headerWords(const std::vector<std::string> &header)
{
    QStringList words;
    for (const std::string &cell : header)
        words.append(toQString(cell).left(40));
    return words.mid(0, 20).join(QStringLiteral(", "));
}

Status wrongProfile(const Profile &profile, const ColumnMap &map,
                    const std::vector<std::string> &header)
{
    QStringList missing;
    for (Field field : map.missing)
        missing.append(name(field));
    return fail(ErrorCode::Input,
                QStringLiteral("the file does not fit the profile \"%1\": no column gives %2; its "
                               "columns are %3")
                    .arg(profile.name, missing.join(QStringLiteral(", ")), headerWords(header)));
}

/// What makes a record unusable before its cells are read.
struct Shape {
    size_t columns = 0;

    // Empty when the record has as many cells as the header (empty ones behind do not count).
    QString fault(const std::vector<std::string_view> &cells) const
    {
        if (cells.size() == columns)
            return {};
        if (cells.size() < columns)
            return QStringLiteral("the row has %1 cells, the header has %2")
                .arg(cells.size())
                .arg(columns);
        const bool extra =
            std::any_of(cells.begin() + qsizetype(columns), cells.end(),
                        [](std::string_view cell) { return !trimmed(cell).empty(); });
        return extra ? QStringLiteral("the row has %1 cells, the header has %2: a separator inside "
                                      "a cell without quotes?")
                           .arg(cells.size())
                           .arg(columns)
                     : QString();
    }
};

/// Collects the accounts of the rows in the order of their first row.
class AccountIndex {
public:
    explicit AccountIndex(const Profile &profile) : m_profile(profile) {}

    quint32 indexOf(std::string_view creditor, std::string_view account)
    {
        m_key.assign(creditor).append(1, '\x1f').append(account);
        if (m_key == m_lastKey)
            return m_last;
        const auto [it, added] = m_index.try_emplace(m_key, quint32(m_index.size()));
        if (added)
            m_ids.push_back(domain::accountIdFor(creditorIdOf(creditor), toQString(account)));
        m_lastKey = m_key;
        m_last = it->second;
        return m_last;
    }
    std::vector<domain::AccountId> takeIds() { return std::move(m_ids); }

private:
    domain::CreditorId creditorIdOf(std::string_view creditor)
    {
        if (m_creditorId.isNull() || creditor != m_creditor) {
            m_creditor = creditor;
            m_creditorId =
                domain::creditorIdFor(creditor.empty() ? m_profile.creditor : toQString(creditor));
        }
        return m_creditorId;
    }

    const Profile &m_profile;
    KeyIndex m_index;
    std::vector<domain::AccountId> m_ids;
    std::string m_key;
    std::string m_lastKey{'\0'};
    quint32 m_last = 0;
    std::string m_creditor;
    domain::CreditorId m_creditorId;
};

} // namespace

Status checkColumns(size_t columns)
{
    if (columns <= kMaxColumns)
        return {};
    return fail(ErrorCode::Input,
                QStringLiteral("the first row has %1 cells: this is no table").arg(columns));
}

bool isDateField(Field field)
{
    return field == Field::Issued || field == Field::Due || field == Field::Settled
           || field == Field::Date;
}

bool isAmountField(Field field)
{
    return field == Field::Amount || field == Field::Credit || field == Field::Paid
           || field == Field::Payment || field == Field::TotalPaid || field == Field::Expense;
}

QString fieldLabel(const ColumnMap &map, const std::vector<std::string> &header, Field field)
{
    const int column = map[field];
    return column < 0 || header[size_t(column)].empty() ? QString(name(field))
                                                        : toQString(header[size_t(column)]);
}

CellRules decideRules(const Profile &profile, const ColumnMap &map, char separator,
                      const std::vector<ColumnObserver> &seen, std::vector<ColumnFinding> *findings)
{
    // The decimal mark that most amount columns prove; a semicolon file is of a comma country.
    int votes = 0;
    for (size_t i = 0; i < seen.size(); ++i) {
        if (map.mapped[i] && !isAmountField(map.target[i]))
            continue;
        if (const auto proven = seen[i].provenMark())
            votes += *proven == DecimalMark::Comma ? 1 : -1;
    }
    const bool comma = votes > 0 || (votes == 0 && separator == ';');
    const DecimalMark hint = comma ? DecimalMark::Comma : DecimalMark::Point;
    findings->clear();
    std::optional<DateOrder> proven;
    for (const ColumnObserver &observer : seen) {
        findings->push_back(observer.finding(hint));
        const ColumnFinding &found = findings->back();
        const bool slashed =
            found.dates == DateOrder::DayMonth || found.dates == DateOrder::MonthDay;
        if (found.kind == ColumnKind::Date && slashed && !found.ambiguous)
            proven = found.dates;
    }
    for (ColumnFinding &found : *findings) {
        if (found.kind != ColumnKind::Date || !found.ambiguous || !proven)
            continue;
        found.ambiguous = false;
        found.dates = *proven;
        found.reason =
            QStringLiteral("every date reads both ways; read like another date column of "
                           "this file, which is sure");
    }
    CellRules rules;
    for (int i = 0; i < kFields; ++i) {
        const int column = map.column[size_t(i)];
        const ColumnFinding none;
        const ColumnFinding &found = column < 0 ? none : (*findings)[size_t(column)];
        rules.dates[size_t(i)] = profile.dates.value_or(found.dates);
        rules.marks[size_t(i)] =
            profile.mark.value_or(found.kind == ColumnKind::Amount ? found.mark : hint);
    }
    return rules;
}

Result<FileTable> FileTable::read(const QString &file, const Profile &profile,
                                  const ProgressRef &progress)
{
    FileTable table;
    DUNLIN_TRY_VALUE(auto source, TextSource::open(file, progress));
    table.m_source = std::make_unique<TextSource>(std::move(source));
    table.m_dialect = detectDialect(table.m_source->text());
    DUNLIN_TRY(table.scanRows(profile, progress));
    return table;
}

Status FileTable::readHeader(CsvReader &reader, const Profile &profile)
{
    if (!reader.next()) {
        DUNLIN_TRY(reader.status());
        return fail(ErrorCode::Input, QStringLiteral("the file has no rows"));
    }
    DUNLIN_TRY(checkColumns(reader.cells().size()));
    m_header.assign(reader.cells().begin(), reader.cells().end());
    m_headerText = reader.verbatim();
    m_map = mapColumns(profile, m_header);
    if (!m_map.missing.empty())
        return wrongProfile(profile, m_map, m_header);
    if (!m_map.foreign.isEmpty())
        return fail(ErrorCode::Input,
                    QStringLiteral("the file does not fit the profile \"%1\": it has the column "
                                   "%2, which the profile would leave out")
                        .arg(profile.name, m_map.foreign));
    return {};
}

std::vector<size_t> FileTable::columnsToWatch(const Profile &profile) const
{
    std::vector<size_t> watched;
    for (size_t i = 0; i < m_header.size(); ++i) {
        const Field field = m_map.target[i];
        if (m_map.mapped[i]
            && ((isDateField(field) && !profile.dates) || (isAmountField(field) && !profile.mark)))
            watched.push_back(i);
    }
    return watched;
}

Status FileTable::scanRows(const Profile &profile, const ProgressRef &progress)
{
    CsvReader reader(m_source->text(), m_dialect);
    DUNLIN_TRY(readHeader(reader, profile));
    std::vector<ColumnObserver> seen(m_header.size());
    const std::vector<size_t> watched = columnsToWatch(profile);
    const Shape shape{m_header.size()};
    const auto accountColumn = size_t(m_map[Field::Account]);
    const int creditorColumn = m_map[Field::Creditor];
    AccountIndex accounts(profile);
    qint64 tooShort = 0;
    bool lastTooShort = false;
    while (reader.next()) {
        if (++m_rowCount % kProgressEvery == 0) {
            progress.setDone(m_rowCount);
            if (progress.cancelled())
                return fail(ErrorCode::Cancelled, QStringLiteral("stopped while reading the file"));
        }
        const auto &cells = reader.cells();
        lastTooShort = cells.size() < shape.columns;
        tooShort += lastTooShort;
        if (const QString fault = shape.fault(cells); !fault.isEmpty()) {
            m_badRows.push_back({reader.span(), {}, fault});
            continue;
        }
        for (size_t column : watched)
            seen[column].see(cells[column]);
        const std::string account = readIdentifier(cells[accountColumn]);
        if (account.empty()) {
            m_badRows.push_back({reader.span(), fieldLabel(m_map, m_header, Field::Account),
                                 QStringLiteral("the account number is empty")});
            continue;
        }
        const std::string_view creditor =
            creditorColumn < 0 ? std::string_view() : trimmed(cells[size_t(creditorColumn)]);
        m_rows.push_back({reader.span(), accounts.indexOf(creditor, account)});
    }
    DUNLIN_TRY(reader.status());
    if (m_rowCount == 0)
        return fail(ErrorCode::Input, QStringLiteral("the file has a header and no rows"));
    if (lastTooShort && tooShort == 1 && reader.atUnendedLine())
        return fail(
            ErrorCode::Input,
            QStringLiteral("the file ends in the middle of the row at line %1: it is cut off")
                .arg(reader.span().line));
    decide(profile, seen, watched);
    groupRows(accounts.takeIds());
    return {};
}

void FileTable::decide(const Profile &profile, const std::vector<ColumnObserver> &seen,
                       const std::vector<size_t> &watched)
{
    std::vector<ColumnFinding> findings;
    m_rules = decideRules(profile, m_map, m_dialect.separator, seen, &findings);
    for (size_t column : watched) {
        if (findings[column].ambiguous)
            m_notes.append(toQString(m_header[column]) + QStringLiteral(": ")
                           + findings[column].reason);
    }
}

// Numbers the accounts by their ids, then sorts the rows by account: a stable counting sort. What
// is the same account under two spellings of its creditor ("" and the profile's) becomes one here.
void FileTable::groupRows(std::vector<domain::AccountId> &&found)
{
    std::vector<quint32> order(found.size());
    std::iota(order.begin(), order.end(), 0u);
    std::sort(order.begin(), order.end(),
              [&](quint32 a, quint32 b) { return found[a] < found[b]; });
    std::vector<quint32> place(found.size());
    for (const quint32 index : order) {
        if (m_ids.empty() || m_ids.back() != found[index])
            m_ids.push_back(found[index]);
        place[index] = quint32(m_ids.size() - 1);
    }
    m_starts.assign(m_ids.size() + 1, 0);
    for (TableRow &row : m_rows) {
        row.account = place[row.account];
        ++m_starts[row.account + 1];
    }
    std::partial_sum(m_starts.begin(), m_starts.end(), m_starts.begin());
    std::vector<size_t> next(m_starts.begin(), m_starts.end() - 1);
    std::vector<TableRow> sorted(m_rows.size());
    for (const TableRow &row : m_rows)
        sorted[next[row.account]++] = row;
    m_rows = std::move(sorted);
}

std::span<const TableRow> FileTable::rowsOf(size_t account) const
{
    return std::span(m_rows).subspan(m_starts[account], m_starts[account + 1] - m_starts[account]);
}

} // namespace dunlin::exchange
