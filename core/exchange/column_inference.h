// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cell.h"

#include <QtCore/QString>

#include <optional>
#include <string_view>

namespace dunlin::exchange {

/// What a column holds, decided from all its cells.
enum class ColumnKind { Empty, Text, Identifier, Date, Amount, YesNo };
QLatin1String name(ColumnKind kind);

struct ColumnFinding {
    ColumnKind kind = ColumnKind::Empty;
    DateOrder dates = DateOrder::Iso;
    DecimalMark mark = DecimalMark::Point;
    bool ambiguous = false;    ///< every date reads both ways, or every number does
    bool floatIds = false;     ///< 2960623488.0
    bool leadingZeros = false; ///< 0000611365
    qint64 scientific = 0;     ///< cells damaged to scientific notation
    qint64 cells = 0;          ///< not empty
    qint64 misfits = 0;        ///< cells that do not read as the kind
    QString reason;            ///< one sentence, English
};

/// Sees every cell of one column and then says what it is. Cheap: counters only.
class ColumnObserver {
public:
    void see(std::string_view cell);
    /// `hint`: the decimal mark found elsewhere in the file, which breaks a tie of day and month
    /// (a comma speaks for day first) and of numbers that read both ways.
    ColumnFinding finding(std::optional<DecimalMark> hint = {}) const;
    /// The decimal mark that the numbers of this column prove, if any does.
    std::optional<DecimalMark> provenMark() const;

private:
    bool seeDate(std::string_view cell);
    void seeNumber(std::string_view cell);
    ColumnFinding dateFinding(std::optional<DecimalMark> hint) const;
    ColumnFinding numberFinding(std::optional<DecimalMark> hint) const;
    ColumnFinding amountFinding(std::optional<DecimalMark> hint) const;

    qint64 m_cells = 0;
    qint64 m_yesNo = 0;
    qint64 m_iso = 0;        ///< year first, or a month name: no question
    qint64 m_slashed = 0;    ///< n/n/n, n.n.n, n-n-n
    qint64 m_dayFirst = 0;   ///< of these, reads only with the day first
    qint64 m_monthFirst = 0; ///< reads only with the month first
    qint64 m_serials = 0;
    qint64 m_numbers = 0;
    qint64 m_pointMark = 0; ///< reads only with a decimal point
    qint64 m_commaMark = 0;
    qint64 m_eitherMark = 0; ///< reads differently with each: 1.234
    qint64 m_marked = 0;     ///< with a currency or brackets
    qint64 m_floatIds = 0;
    qint64 m_leadingZeros = 0;
    qint64 m_scientific = 0;
    qint64 m_integers = 0;
};

} // namespace dunlin::exchange
