// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ports/portfolio.h"

namespace dunlin::ports {

qint64 FigureRise::othersNow() const
{
    qint64 rest = now;
    for (const FigureMove &move : moves)
        rest -= move.now;
    return rest;
}

qint64 FigureRise::othersBefore() const
{
    qint64 rest = before;
    for (const FigureMove &move : moves)
        rest -= move.before;
    return rest;
}

bool isSumOfAccounts(const QByteArray &id)
{
    return id == "collected" || id == "promised" || id == "promises_taken";
}

} // namespace dunlin::ports
