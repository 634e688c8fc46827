// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace dunlin::compliance {

/// The zone of a country (ISO 3166-1 alpha-2) that has one only; empty for any other. Countries
/// with islands in another zone under the same code (Spain, Portugal, France) have none.
QByteArray zoneOfCountry(const QString &country);

/// The zone of a telephone number in E.164 ("+49..."), when all of its calling code's area has
/// one; empty otherwise. "+1" has none: an area code says where the number was issued, and only a
/// table kept up to date could say even that.
QByteArray zoneOfPhone(const QString &e164);

} // namespace dunlin::compliance
