// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant.h"

#include <QtCore/QHash>
#include <QtCore/QTimeZone>

namespace dunlin::base {

namespace {
// QTimeZone's constructor reads the zone database; rules ask for the same few zones all day.
const QTimeZone &zoneFor(const QByteArray &zone)
{
    thread_local QHash<QByteArray, QTimeZone> cache;
    auto it = cache.constFind(zone);
    if (it == cache.constEnd()) {
        QTimeZone made(zone);
        it = cache.insert(zone, made.isValid() ? made : QTimeZone::utc());
    }
    return *it;
}
} // namespace

QDateTime dateTimeIn(Instant at, const QByteArray &zone)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, zoneFor(zone));
}

QDate dateIn(Instant at, const QByteArray &zone)
{
    return dateTimeIn(at, zone).date();
}

Instant startOfDay(QDate date, const QByteArray &zone)
{
    return Instant{date.startOfDay(zoneFor(zone)).toMSecsSinceEpoch()};
}

Instant endOfDay(QDate date, const QByteArray &zone)
{
    return startOfDay(date.addDays(1), zone).plusMs(-1);
}

bool isKnownZone(const QByteArray &zone)
{
    return QTimeZone(zone).isValid();
}

QByteArray toIso(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
}

std::optional<Instant> instantFromText(const QString &text, const QByteArray &zone)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() == 10) {
        const QDate date = QDate::fromString(trimmed, Qt::ISODate);
        if (!date.isValid())
            return std::nullopt;
        return endOfDay(date, zone);
    }
    QDateTime parsed = QDateTime::fromString(trimmed, Qt::ISODateWithMs);
    if (!parsed.isValid())
        return std::nullopt;
    if (parsed.timeSpec() == Qt::LocalTime)
        parsed = QDateTime(parsed.date(), parsed.time(), zoneFor(zone));
    return Instant{parsed.toMSecsSinceEpoch()};
}

} // namespace dunlin::base
