// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/column_inference.h"
#include "core/exchange/column_map.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/importer.h"
#include "core/exchange/text_source.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace dunlin::exchange {

/// A row of the file and the account it is about.
struct TableRow {
    RecordSpan span;
    quint32 account = 0; ///< index into the accounts of the table, which go by their ids
};

/// A row that is left out, with the field and the reason.
struct BadRow {
    RecordSpan span;
    QString field;
    QString reason;
};

/// How to read the cells of each field, after the whole file was seen.
struct CellRules {
    std::array<DateOrder, kFields> dates{};
    std::array<DecimalMark, kFields> marks{};
};

/// More columns than any table that a person made.
inline constexpr size_t kMaxColumns = 2000;
/// Input error when there are more.
base::Status checkColumns(size_t columns);

/// Names an error so that a person finds the field: its header, else the field's own name.
QString fieldLabel(const ColumnMap &map, const std::vector<std::string> &header, Field field);

/// The file after its first reading: where its rows are, which belong together, and how their cells
/// are to be read. Its accounts go by their ids, not as the file has them: a ledger then takes them
/// in by appending to its indices, or passing through them once.
class FileTable {
public:
    /// Input errors as Importer::run.
    static base::Result<FileTable> read(const QString &file, const Profile &profile,
                                        const ProgressRef &progress);

    const TextSource &source() const { return *m_source; }
    Dialect dialect() const { return m_dialect; }
    const std::vector<std::string> &header() const { return m_header; }
    std::string_view headerText() const { return m_headerText; }
    const ColumnMap &map() const { return m_map; }
    const CellRules &rules() const { return m_rules; }
    qint64 rowCount() const { return m_rowCount; }
    size_t accounts() const { return m_ids.size(); }
    domain::AccountId accountId(size_t account) const { return m_ids[account]; }
    /// Rows of one account, in the order of the file.
    std::span<const TableRow> rowsOf(size_t account) const;
    std::vector<BadRow> takeBadRows() { return std::move(m_badRows); }
    const QStringList &notes() const { return m_notes; }

private:
    base::Status readHeader(CsvReader &reader, const Profile &profile);
    std::vector<size_t> columnsToWatch(const Profile &profile) const;
    void decide(const Profile &profile, const std::vector<ColumnObserver> &seen,
                const std::vector<size_t> &watched);
    base::Status scanRows(const Profile &profile, const ProgressRef &progress);
    void groupRows(std::vector<domain::AccountId> &&found);

    std::unique_ptr<TextSource> m_source;
    Dialect m_dialect;
    std::vector<std::string> m_header;
    std::string_view m_headerText;
    ColumnMap m_map;
    CellRules m_rules;
    std::vector<TableRow> m_rows;         ///< by account
    std::vector<domain::AccountId> m_ids; ///< of the accounts, ascending
    std::vector<size_t> m_starts;         ///< of each account in m_rows, and the end
    std::vector<BadRow> m_badRows;
    QStringList m_notes;
    qint64 m_rowCount = 0;
};

/// Decides date orders and decimal marks from what was seen of each column; the profile's own word
/// goes first. `findings` gets one entry per column.
CellRules decideRules(const Profile &profile, const ColumnMap &map, char separator,
                      const std::vector<ColumnObserver> &seen,
                      std::vector<ColumnFinding> *findings);
bool isDateField(Field field);
bool isAmountField(Field field);

} // namespace dunlin::exchange
