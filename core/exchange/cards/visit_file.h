// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/domain/event.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QUrl>

/// Where a visit goes: links to maps, and its line in a calendar file.
namespace dunlin::exchange {

/// "Nørregade 1, 1165 København K, DK"; empty when nothing is known.
QString addressLine(const domain::PostalAddress &address);
/// geo:0,0?q=.. (RFC 5870 with the query that map programs take): nobody is asked where it is.
QUrl geoLink(const domain::PostalAddress &address);
/// A search on openstreetmap.org, for a browser. Opened only by the person who presses it.
QUrl mapLink(const domain::PostalAddress &address);

/// One visit as a VEVENT of an hour; `uid` is the same whenever it is written again.
QByteArray visitEvent(const QByteArray &uid, base::Instant at, const QString &who,
                      const domain::PostalAddress &address, const QString &words,
                      base::Instant now);

} // namespace dunlin::exchange
