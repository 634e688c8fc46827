// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/zones.h"

#include <array>

namespace dunlin::compliance {

namespace {

struct Place {
    QLatin1String country;
    QLatin1String calling;
    const char *zone;
};

// From the zone database's zone.tab (countries with one zone, or with zones that agree today and
// by law) and ITU-T E.164. What reaches a second zone is left out: +1, +7, +33, +34, +351.
constexpr std::array kPlaces{
    Place{QLatin1String("AT"), QLatin1String("43"), "Europe/Vienna"},
    Place{QLatin1String("BE"), QLatin1String("32"), "Europe/Brussels"},
    Place{QLatin1String("BG"), QLatin1String("359"), "Europe/Sofia"},
    Place{QLatin1String("CH"), QLatin1String("41"), "Europe/Zurich"},
    Place{QLatin1String("CZ"), QLatin1String("420"), "Europe/Prague"},
    Place{QLatin1String("DE"), QLatin1String("49"), "Europe/Berlin"},
    Place{QLatin1String("DK"), QLatin1String("45"), "Europe/Copenhagen"},
    Place{QLatin1String("EE"), QLatin1String("372"), "Europe/Tallinn"},
    Place{QLatin1String("FI"), QLatin1String("358"), "Europe/Helsinki"},
    Place{QLatin1String("GB"), QLatin1String("44"), "Europe/London"},
    Place{QLatin1String("GR"), QLatin1String("30"), "Europe/Athens"},
    Place{QLatin1String("HR"), QLatin1String("385"), "Europe/Zagreb"},
    Place{QLatin1String("HU"), QLatin1String("36"), "Europe/Budapest"},
    Place{QLatin1String("IE"), QLatin1String("353"), "Europe/Dublin"},
    Place{QLatin1String("IL"), QLatin1String("972"), "Asia/Jerusalem"},
    Place{QLatin1String("IN"), QLatin1String("91"), "Asia/Kolkata"},
    Place{QLatin1String("IT"), QLatin1String("39"), "Europe/Rome"},
    Place{QLatin1String("JP"), QLatin1String("81"), "Asia/Tokyo"},
    Place{QLatin1String("KR"), QLatin1String("82"), "Asia/Seoul"},
    Place{QLatin1String("LI"), QLatin1String("423"), "Europe/Vaduz"},
    Place{QLatin1String("LT"), QLatin1String("370"), "Europe/Vilnius"},
    Place{QLatin1String("LU"), QLatin1String("352"), "Europe/Luxembourg"},
    Place{QLatin1String("LV"), QLatin1String("371"), "Europe/Riga"},
    Place{QLatin1String("MT"), QLatin1String("356"), "Europe/Malta"},
    Place{QLatin1String("NL"), QLatin1String("31"), "Europe/Amsterdam"},
    Place{QLatin1String("NO"), QLatin1String("47"), "Europe/Oslo"},
    Place{QLatin1String("PL"), QLatin1String("48"), "Europe/Warsaw"},
    Place{QLatin1String("RO"), QLatin1String("40"), "Europe/Bucharest"},
    Place{QLatin1String("RS"), QLatin1String("381"), "Europe/Belgrade"},
    Place{QLatin1String("SE"), QLatin1String("46"), "Europe/Stockholm"},
    Place{QLatin1String("SG"), QLatin1String("65"), "Asia/Singapore"},
    Place{QLatin1String("SI"), QLatin1String("386"), "Europe/Ljubljana"},
    Place{QLatin1String("SK"), QLatin1String("421"), "Europe/Bratislava"},
    Place{QLatin1String("TR"), QLatin1String("90"), "Europe/Istanbul"},
    Place{QLatin1String("ZA"), QLatin1String("27"), "Africa/Johannesburg"},
};

} // namespace

QByteArray zoneOfCountry(const QString &country)
{
    for (const Place &place : kPlaces) {
        if (country.compare(place.country, Qt::CaseInsensitive) == 0)
            return place.zone;
    }
    return {};
}

QByteArray zoneOfPhone(const QString &e164)
{
    if (!e164.startsWith(QLatin1Char('+')))
        return {};
    // Calling codes are prefix-free, so at most one fits.
    for (const Place &place : kPlaces) {
        if (e164.mid(1).startsWith(place.calling))
            return place.zone;
    }
    return {};
}

} // namespace dunlin::compliance
