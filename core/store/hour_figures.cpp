// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/hour_figures.h"

#include <array>

namespace dunlin::store {

QByteArray toText(const HourCounts &hours)
{
    QByteArray text;
    for (const auto &[hour, count] : hours) {
        if (!text.isEmpty())
            text += ';';
        text += QByteArray::number(hour) + ':' + QByteArray::number(count.attempts) + ','
                + QByteArray::number(count.calls) + ',' + QByteArray::number(count.answered) + ','
                + QByteArray::number(count.rightParty);
    }
    return text;
}

HourCounts hoursFrom(QByteArrayView text)
{
    HourCounts hours;
    if (text.isEmpty())
        return hours;
    const QList<QByteArray> parts = text.toByteArray().split(';');
    for (const QByteArray &part : parts) {
        const qsizetype colon = part.indexOf(':');
        const QList<QByteArray> figures = part.mid(colon + 1).split(',');
        if (colon <= 0 || figures.size() != 4)
            continue;
        const int hour = part.left(colon).toInt();
        if (hour < 0 || hour >= 7 * 24)
            continue;
        hours[hour].add({figures[0].toLongLong(), figures[1].toLongLong(), figures[2].toLongLong(),
                         figures[3].toLongLong()});
    }
    return hours;
}

} // namespace dunlin::store
