// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_inference.h"

#include <algorithm>

namespace dunlin::exchange {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool allDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

bool isFloatId(std::string_view cell)
{
    const size_t point = cell.find('.');
    return point != std::string_view::npos && allDigits(cell.substr(0, point))
           && cell.substr(point + 1).find_first_not_of('0') == std::string_view::npos
           && point + 1 < cell.size();
}

} // namespace

QLatin1String name(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Empty: return QLatin1String("empty");
    case ColumnKind::Text: return QLatin1String("text");
    case ColumnKind::Identifier: return QLatin1String("identifier");
    case ColumnKind::Date: return QLatin1String("date");
    case ColumnKind::Amount: return QLatin1String("amount");
    case ColumnKind::YesNo: return QLatin1String("yes_no");
    }
    return {};
}

void ColumnObserver::see(std::string_view cell)
{
    cell = trimmed(cell);
    if (cell.empty())
        return;
    ++m_cells;
    if (cell.size() <= 5 && readYesNo(cell))
        ++m_yesNo;
    if (isScientific(cell)) {
        ++m_scientific;
        return;
    }
    if (!seeDate(cell))
        seeNumber(cell);
}

bool ColumnObserver::seeDate(std::string_view cell)
{
    if (cell.size() < 5 || cell.size() > 40 || allDigits(cell)) {
        if (cell.size() == 8 && readDate(cell, DateOrder::Iso))
            ++m_iso; // and a number too: 20130630 may be an identifier
        else if (cell.size() == 5 && readDate(cell, DateOrder::ExcelSerial))
            ++m_serials;
        return false;
    }
    if (readDate(cell, DateOrder::Iso)) {
        ++m_iso;
        return true;
    }
    const bool dayFirst = readDate(cell, DateOrder::DayMonth).has_value();
    const bool monthFirst = readDate(cell, DateOrder::MonthDay).has_value();
    if (!dayFirst && !monthFirst)
        return false;
    ++m_slashed;
    if (!monthFirst)
        ++m_dayFirst;
    if (!dayFirst)
        ++m_monthFirst;
    return true;
}

void ColumnObserver::seeNumber(std::string_view cell)
{
    if (allDigits(cell)) {
        ++m_numbers;
        ++m_integers;
        if (cell.size() > 1 && cell[0] == '0')
            ++m_leadingZeros;
        return;
    }
    const auto point = readAmount(cell, DecimalMark::Point);
    const auto comma = readAmount(cell, DecimalMark::Comma);
    if (!point && !comma)
        return;
    ++m_numbers;
    if (isFloatId(cell))
        ++m_floatIds;
    if (!(point ? point : comma)->currency.empty() || cell.front() == '(')
        ++m_marked;
    if (point && comma) {
        if (point->digits != comma->digits)
            ++m_eitherMark;
        else
            ++m_integers;
    } else {
        ++(point ? m_pointMark : m_commaMark);
    }
}

std::optional<DecimalMark> ColumnObserver::provenMark() const
{
    if (m_pointMark > m_commaMark)
        return DecimalMark::Point;
    if (m_commaMark > m_pointMark)
        return DecimalMark::Comma;
    return std::nullopt;
}

ColumnFinding ColumnObserver::dateFinding(std::optional<DecimalMark> hint) const
{
    ColumnFinding found;
    found.kind = ColumnKind::Date;
    if (m_slashed == 0) {
        found.reason =
            QStringLiteral("all %1 dates have the year first or the month by name").arg(m_iso);
        return found;
    }
    const bool clash = m_dayFirst > 0 && m_monthFirst > 0;
    found.dates = m_dayFirst > m_monthFirst ? DateOrder::DayMonth : DateOrder::MonthDay;
    found.misfits = std::min(m_dayFirst, m_monthFirst);
    const qint64 proof = std::max(m_dayFirst, m_monthFirst);
    if (proof == 0) {
        found.ambiguous = true;
        found.dates = hint == DecimalMark::Comma ? DateOrder::DayMonth : DateOrder::MonthDay;
        found.reason =
            QStringLiteral("ambiguous: in all %1 dates both numbers are 12 or less; read as %2 "
                           "because the decimals use a %3. Check it.")
                .arg(m_slashed)
                .arg(found.dates == DateOrder::DayMonth ? QStringLiteral("day/month/year")
                                                        : QStringLiteral("month/day/year"),
                     hint == DecimalMark::Comma ? QStringLiteral("comma")
                                                : QStringLiteral("point or there are none"));
        return found;
    }
    found.reason =
        (found.dates == DateOrder::DayMonth
             ? QStringLiteral("day/month/year: the first number is above 12 in %1 of %2 dates")
             : QStringLiteral("month/day/year: the second number is above 12 in %1 of %2 dates"))
            .arg(proof)
            .arg(m_slashed);
    if (clash)
        found.reason += QStringLiteral("; %1 dates only read the other way round and are left out")
                            .arg(found.misfits);
    return found;
}

ColumnFinding ColumnObserver::amountFinding(std::optional<DecimalMark> hint) const
{
    ColumnFinding found;
    found.kind = ColumnKind::Amount;
    const auto proven = provenMark();
    const qint64 proof = std::max(m_pointMark, m_commaMark);
    if (proven) {
        found.mark = *proven;
        found.misfits = std::min(m_pointMark, m_commaMark);
        found.reason = QStringLiteral("decimal %1: %2 of %3 numbers read only so")
                           .arg(name(found.mark))
                           .arg(proof)
                           .arg(m_numbers);
        return found;
    }
    found.ambiguous = m_eitherMark > 0;
    found.mark = hint.value_or(DecimalMark::Point);
    found.reason =
        found.ambiguous
            ? QStringLiteral("ambiguous: %1 numbers read with a decimal point and with a decimal "
                             "comma; %2 is taken from the rest of the file. Check it.")
                  .arg(m_eitherMark)
                  .arg(name(found.mark))
            : QStringLiteral("all %1 numbers are whole").arg(m_numbers);
    return found;
}

ColumnFinding ColumnObserver::numberFinding(std::optional<DecimalMark> hint) const
{
    ColumnFinding found = amountFinding(hint);
    const bool fractions = m_pointMark + m_commaMark + m_eitherMark > m_floatIds;
    if (fractions || m_marked > 0)
        return found;
    if (m_floatIds > 0 && m_floatIds + m_integers >= m_numbers) {
        // 2960623488.0 is a number that a spreadsheet took for a float; 35.0 may be an amount too.
        found.floatIds = true;
        found.kind = ColumnKind::Identifier;
        found.reason = QStringLiteral("whole numbers that went through a float (%1 end in .0, "
                                      "which is taken off an identifier)")
                           .arg(m_floatIds);
    } else {
        found.kind = ColumnKind::Identifier;
        found.reason = QStringLiteral("all %1 are whole numbers").arg(m_numbers);
    }
    if (m_leadingZeros > 0) {
        found.leadingZeros = true;
        found.reason +=
            QStringLiteral("; %1 have leading zeros, which are kept").arg(m_leadingZeros);
    }
    return found;
}

ColumnFinding ColumnObserver::finding(std::optional<DecimalMark> hint) const
{
    ColumnFinding found;
    const auto most = [this](qint64 count) { return count * 10 >= m_cells * 9; };
    if (m_cells == 0) {
        found.reason = QStringLiteral("every cell is empty");
        return found;
    }
    if (m_iso + m_slashed > 0 && most(m_iso + m_slashed)) {
        found = dateFinding(hint);
        found.misfits += m_cells - m_iso - m_slashed;
        if (m_serials > 0)
            found.reason += QStringLiteral("; %1 cells are day numbers of a spreadsheet and are "
                                           "left out")
                                .arg(m_serials);
    } else if (m_yesNo == m_cells) {
        found.kind = ColumnKind::YesNo;
        found.reason = QStringLiteral("all %1 cells are yes or no").arg(m_cells);
    } else if (m_serials > 0 && most(m_serials)) {
        found.kind = ColumnKind::Date;
        found.dates = DateOrder::ExcelSerial;
        found.misfits = m_cells - m_serials;
        found.reason = QStringLiteral("%1 cells look like day numbers of a spreadsheet (41455 is "
                                      "2013-06-30)")
                           .arg(m_serials);
    } else if (m_numbers > 0 && most(m_numbers)) {
        found = numberFinding(hint);
        found.misfits += m_cells - m_numbers - m_scientific;
    } else {
        found.kind = ColumnKind::Text;
        found.reason = QStringLiteral("text");
    }
    found.cells = m_cells;
    found.scientific = m_scientific;
    if (m_scientific > 0)
        found.reason += QStringLiteral("; %1 cells were turned into scientific notation by a "
                                       "spreadsheet: their digits are lost")
                            .arg(m_scientific);
    return found;
}

} // namespace dunlin::exchange
