// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDate>

#include <cstdint>
#include <optional>

namespace dunlin::domain {

/// How days become parts of a year. The period runs from one date to another, the first excluded
/// and the last included (due on the 1st, paid on the 2nd: one day), which counts the same days as
/// ISDA's "first included, last excluded".
enum class DayCount {
    Act365, ///< "act/365": days / 365, leap years too (Act/365 Fixed, 2006 ISDA Definitions 4.16 d)
    Act360, ///< "act/360" (4.16 e)
    Bond30360, ///< "30/360": the US bond basis (4.16 f)
    Euro30360, ///< "30e/360": the Eurobond basis (4.16 g), the German commercial method
    ActAct,    ///< "act/act": days of a leap year / 366, other days / 365 (ISDA, 4.16 b)
};
QByteArrayView name(DayCount convention);
std::optional<DayCount> dayCountFromName(QByteArrayView name);

/// Years are counted in this many parts, so that all conventions are whole numbers: the least
/// common multiple of 360, 365 and 366.
inline constexpr std::int64_t kYearUnits = 1'603'080;

/// Days of the convention between two dates; 0 when `to` is not after `from`.
int daysBetween(DayCount convention, QDate from, QDate to);
/// The same as a fraction of a year, in kYearUnits. Both add up: from a to b and from b to c is
/// from a to c, except for 30/360, which has to be asked for from the beginning of the period.
std::int64_t yearUnits(DayCount convention, QDate from, QDate to);

} // namespace dunlin::domain
