// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/places/packed_table.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QString>

#include <vector>

/// Where a person may be, from addresses and telephone numbers (resources/places/README.md).
namespace dunlin::compliance {

/// A jurisdiction: country (ISO 3166-1 alpha-2), state or nation ("MA", "England"), city with rules
/// of its own ("NYC"); empty where not known or not told apart.
struct Residence {
    QByteArray country;
    QByteArray region;
    QByteArray locality;
    bool operator==(const Residence &) const = default;
};

/// What a place or a number says.
struct Whereabouts {
    std::vector<Residence> residences; ///< more than one where a boundary runs through
    std::vector<QByteArray> zones;     ///< IANA, whose clocks differ; empty: unknown
    bool geographic = true;            ///< of a number: it says where it was issued
};

/// Tables of countries, regions, postal codes and number prefixes. Pure look-ups; any thread.
class Places {
public:
    struct Tables {
        QByteArray countries; ///< texts of the .tsv files
        QByteArray regions;
        QByteArray postcodes;
        QByteArray numbers;
    };
    explicit Places(const Tables &tables);

    /// By postal code where the country has a table, else by region, else by country. An unknown
    /// country gives nothing. `region` is a code or a name, in any case.
    Whereabouts ofAddress(const QString &country, const QString &region,
                          const QString &postcode) const;
    /// The same without a copy where the tables have the answer as it is; else it is made in
    /// `room`, which has to live as long as it is used.
    const Whereabouts &ofAddress(const QString &country, const QString &region,
                                 const QString &postcode, Whereabouts *room) const;
    /// By the longest known prefix of an E.164 number ("+18505550100"); nothing for another form.
    /// A number that is not geographic has the zones of its country.
    Whereabouts ofNumber(const QString &e164) const;
    /// The same without a copy; null for nothing.
    const Whereabouts *findNumber(const QString &e164) const;
    /// All zones of a country.
    std::vector<QByteArray> zonesOf(const QByteArray &country) const;

private:
    struct Row {
        QByteArray country;
        std::vector<QByteArray> regions;
        QByteArray locality;
        std::vector<QByteArray> zones;
        bool geographic = true;
    };
    void readRegions(const QByteArray &text);
    void readPostcodes(const QByteArray &text);
    void readNumbers(const QByteArray &text);
    void addTo(Whereabouts &found, const Row &row) const;
    QByteArray regionOf(const QByteArray &country, const QString &region) const;
    std::vector<QByteArray> regionZones(const QByteArray &country, const QByteArray &region) const;
    const Whereabouts *findPostcode(const QByteArray &country, const QString &postcode) const;

    QHash<QByteArray, std::vector<QByteArray>> m_countries;
    QHash<QByteArray, std::vector<QByteArray>> m_regionZones; ///< "US/MA"
    QHash<QByteArray, QByteArray> m_regionNames;              ///< "US/massachusetts" -> "MA"
    PackedTable<Whereabouts> m_postcodes;                     ///< "US100", "GBG#"
    PackedTable<Whereabouts> m_numbers;                       ///< "1850"
    qsizetype m_longestPostcode = 0;
    qsizetype m_longestNumber = 0;
};

} // namespace dunlin::compliance
