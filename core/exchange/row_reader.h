// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "core/exchange/file_table.h"

#include <QtCore/QHash>

namespace dunlin::exchange {

/// A cell whose value was changed in reading (rounded), for the list beside the quarantine file.
struct CellNote {
    qint64 line = 0;
    QString field;
    QString note;
    QString was;
    QString became;
};

/// A longer cell is no name, number or remark, and would not fit into an event with its like.
inline constexpr size_t kMaxCellBytes = 4096;

/// Reads the cells of one row after the other into values. The first failure of a row stays as its
/// fault; later reads of the row then give empty values.
class RowReader {
public:
    RowReader(const FileTable &table, const Profile &profile);

    void begin(const TableRow &row);
    bool ok() const { return m_reason.isEmpty(); }
    const RecordSpan &span() const { return m_span; }
    domain::AccountId account() const { return m_table.accountId(m_account); }
    BadRow fault() const { return {m_span, m_field, m_reason}; }
    void fail(Field field, const QString &reason);

    bool has(Field field) const { return m_table.map()[field] >= 0; }
    std::string_view cell(Field field) const;
    QString text(Field field) const { return toQString(cell(field)); }
    /// Fails on scientific notation.
    QString identifier(Field field);
    /// Null date for an empty cell.
    QDate date(Field field);
    /// Nothing for an empty cell.
    std::optional<domain::Money> money(Field field, domain::Currency currency);
    bool yes(Field field);
    /// Whether the row is a credit; false for an empty cell.
    bool credit(Field field);
    /// Of the currency column, else of the sign beside the amount, else the amount column's
    /// header ("Owed (USD)"), else of the profile.
    std::optional<domain::Currency> currency(Field amount);
    /// "article 157, points 0": the columns that the profile shows in the history.
    QString facts() const;
    /// The rest of the row that makes it different from another (facts too).
    void appendFacts(std::string &key) const;

    /// Changes made in reading this row; the caller keeps them if it keeps the row.
    std::vector<CellNote> takeNotes() { return std::move(m_notes); }
    /// Amounts of this row that had floating point noise.
    int noisy() const { return m_noisy; }

private:
    std::optional<domain::Currency> currencyOf(const QByteArray &code);
    void checkLengths();

    const FileTable &m_table;
    const Profile &m_profile;
    CsvReader m_reader;
    std::vector<size_t> m_used; ///< columns that are read
    std::optional<domain::Currency> m_defaultCurrency;
    QHash<QByteArray, domain::Currency> m_currencies;
    const std::vector<std::string_view> *m_cells = nullptr;
    RecordSpan m_span;
    quint32 m_account = 0;
    QString m_field;
    QString m_reason;
    std::vector<CellNote> m_notes;
    int m_noisy = 0;
};

} // namespace dunlin::exchange
