// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/portfolio.h"

namespace dunlin::desk {

/// Days, both ends included.
struct Span {
    QDate from;
    QDate to;
    int days() const { return int(from.daysTo(to)) + 1; }
    Span before(int steps) const
    {
        return {from.addDays(-qint64(steps) * days()), to.addDays(-qint64(steps) * days())};
    }
    Span compared(ports::Comparison with) const
    {
        return with == ports::Comparison::YearBefore ? Span{from.addYears(-1), to.addYears(-1)}
                                                     : before(1);
    }
};

/// The days of a period up to today.
inline Span spanOf(ports::Period period, QDate today)
{
    switch (period) {
    case ports::Period::Week: return {today.addDays(-6), today};
    case ports::Period::Month: return {today.addDays(-29), today};
    case ports::Period::Quarter: return {today.addDays(-90), today};
    }
    return {today, today};
}

} // namespace dunlin::desk
