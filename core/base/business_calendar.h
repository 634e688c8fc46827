// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QString>

#include <array>
#include <vector>

namespace dunlin::base {

/// Where a due date goes that is not a business day (the conventions of ISDA's definitions 4.12).
enum class Roll {
    None,             ///< it stays
    Following,        ///< to the next business day
    Preceding,        ///< to the business day before
    ModifiedFollowing ///< to the next, but not into another month: then to the one before
};

/// Easter Sunday of a Gregorian year (Meeus, Astronomical Algorithms, chapter 8).
QDate easterSunday(int year);

/// Which days banks and offices work: a weekend and holidays, as data. A value; const members may
/// be called from any thread.
class BusinessCalendar {
public:
    /// Years for which holidays are known; outside them only the weekend counts.
    static constexpr int kFirstYear = 1990;
    static constexpr int kLastYear = 2120;

    /// Monday to Friday, no holidays.
    BusinessCalendar();
    /// Reads
    ///   {"id", "name", "weekend": [6, 7], "observed"?: "nearest"|"next", "holidays": [..]}
    /// Weekdays are 1 = Monday to 7 = Sunday. A holiday is one of {month, day}, {easter: days after
    /// Easter Sunday}, {month, weekday, nth: 1..5 or -1 for the last}, {date}, each with name and,
    /// if it does not hold every year, from, to (years) or except: [years]. `observed`: a holiday
    /// on a weekend is kept on the Friday before a Saturday and the Monday after a Sunday
    /// ("nearest"), or on the next day that is free of holidays ("next"). Input error that names
    /// what cannot be used.
    static Result<BusinessCalendar> fromJson(const QByteArray &json);

    const QByteArray &id() const { return m_id; }
    const QString &name() const { return m_name; }

    bool isBusinessDay(QDate day) const;
    QDate rolled(QDate day, Roll roll) const;
    /// The count-th business day after `day` (before it for a negative count).
    QDate plusBusinessDays(QDate day, int count) const;
    bool operator==(const BusinessCalendar &) const = default;

private:
    QByteArray m_id;
    QString m_name;
    std::array<bool, 8> m_weekend{}; ///< by Qt's day of the week
    std::vector<qint64> m_holidays;  ///< Julian days, ascending
};

} // namespace dunlin::base
