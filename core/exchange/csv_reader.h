// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QString>

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::exchange {

/// How a file separates its cells.
struct Dialect {
    char separator = ',';
    qint64 start = 0; ///< the first byte of the header: programs write titles before it
    qint64 line = 1;  ///< its line
    bool operator==(const Dialect &) const = default;
};

/// Chooses among , ; tab | the separator that splits the first records (quotes respected) into the
/// same number of cells most steadily. Lines before the header that hold far fewer cells than the
/// rows (a title, a day) are left out. `reason`: one sentence.
Dialect detectDialect(std::string_view text, QString *reason = nullptr);

/// Where a record stands in the text.
struct RecordSpan {
    qint64 offset = 0; ///< of its first byte
    qint64 size = 0;   ///< without its line end
    qint64 line = 0;   ///< physical line of its first byte, from 1
};

/// Splits UTF-8 text into records and cells (RFC 4180 with the liberties that real files take:
/// CRLF, LF or CR; quotes only where a cell begins with one; blanks around cells kept). Cells are
/// views into the text, or into the reader where quotes had to be undone; they live until the next
/// call of next() or parse(). Single thread.
class CsvReader {
public:
    /// A longer record means that the file is no table (or a quote was never closed).
    static constexpr qint64 kMaxRecordBytes = qint64(16) << 20;

    CsvReader(std::string_view text, Dialect dialect);

    /// Goes to the next record that is not an empty line. False at the end or on an error.
    bool next();
    /// Cells of the current record.
    const std::vector<std::string_view> &cells() const { return m_cells; }
    const RecordSpan &span() const { return m_span; }
    /// The current record as it stands in the file.
    std::string_view verbatim() const;
    /// True when the current record is the last one and lacks its line end.
    bool atUnendedLine() const { return m_unended; }
    /// Input error when a quote is not closed by the end of the text or within kMaxRecordBytes.
    const base::Status &status() const { return m_status; }

    /// Reads again a record that next() passed; the place of next() does not move.
    const std::vector<std::string_view> &parse(const RecordSpan &span);

private:
    const char *readRecord(const char *at, const char *end);
    const char *readQuoted(const char *at, const char *end);

    std::string_view m_text;
    char m_separator;
    const char *m_at;
    qint64 m_line = 1;
    RecordSpan m_span;
    bool m_unended = false;
    std::vector<std::string_view> m_cells;
    std::deque<std::string> m_undone; ///< cells whose doubled quotes were undone; reused
    size_t m_undoneUsed = 0;
    base::Status m_status;
};

} // namespace dunlin::exchange
