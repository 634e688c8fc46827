// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cards/visit_file.h"

#include "core/exchange/cards/content_lines.h"

#include <QtCore/QStringList>
#include <QtCore/QUrlQuery>

namespace dunlin::exchange {

namespace {

QByteArray utc(base::Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC)
        .toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"))
        .toLatin1();
}

} // namespace

QString addressLine(const domain::PostalAddress &address)
{
    const QString place = (address.postcode + QLatin1Char(' ') + address.city).simplified();
    QStringList parts{address.line.simplified(), place, address.region.simplified(),
                      address.country};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QUrl geoLink(const domain::PostalAddress &address)
{
    const QString line = addressLine(address);
    if (line.isEmpty())
        return {};
    return QUrl::fromEncoded("geo:0,0?q=" + QUrl::toPercentEncoding(line));
}

QUrl mapLink(const domain::PostalAddress &address)
{
    const QString line = addressLine(address);
    if (line.isEmpty())
        return {};
    QUrl url(QStringLiteral("https://www.openstreetmap.org/search"));
    url.setQuery("query=" + QString::fromLatin1(QUrl::toPercentEncoding(line)));
    return url;
}

QByteArray visitEvent(const QByteArray &uid, base::Instant at, const QString &who,
                      const domain::PostalAddress &address, const QString &words, base::Instant now)
{
    QByteArray out = "BEGIN:VEVENT\r\n" + contentLine("UID", uid + "@dunlin")
                     + contentLine("DTSTAMP", utc(now)) + contentLine("DTSTART", utc(at))
                     + contentLine("DURATION", "PT1H")
                     + contentLine("SUMMARY", escapedText(QStringLiteral("Visit %1").arg(who)));
    if (const QString line = addressLine(address); !line.isEmpty())
        out += contentLine("LOCATION", escapedText(line));
    if (const QUrl url = mapLink(address); !url.isEmpty())
        out += contentLine("URL", url.toEncoded());
    if (!words.isEmpty())
        out += contentLine("DESCRIPTION", escapedText(words));
    return out + "END:VEVENT\r\n";
}

} // namespace dunlin::exchange
