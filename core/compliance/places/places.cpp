// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/places/places.h"

#include <algorithm>
#include <functional>

namespace dunlin::compliance {

namespace {

using Words = std::vector<QByteArray>;

/// Calls `row(fields)` for each line of a .tsv with so many fields.
void eachRow(const QByteArray &text, qsizetype fields,
             const std::function<void(const QByteArrayList &)> &row)
{
    for (const QByteArray &line : text.split('\n')) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const QByteArrayList parts = line.split('\t');
        if (parts.size() == fields)
            row(parts);
    }
}

/// "a,b"; nothing for "-".
Words wordsOf(const QByteArray &text)
{
    if (text == "-")
        return {};
    const QByteArrayList parts = text.split(',');
    return {parts.begin(), parts.end()};
}

void addOnce(Words &to, const Words &from)
{
    for (const QByteArray &word : from) {
        if (std::find(to.begin(), to.end(), word) == to.end())
            to.push_back(word);
    }
}

QByteArray keyOf(const QByteArray &country, const QByteArray &rest)
{
    return country + '/' + rest;
}

} // namespace

Places::Places(const Tables &tables)
{
    eachRow(tables.countries, 2,
            [this](const QByteArrayList &row) { m_countries.insert(row[0], wordsOf(row[1])); });
    readRegions(tables.regions);
    readPostcodes(tables.postcodes);
    readNumbers(tables.numbers);
}

void Places::readRegions(const QByteArray &text)
{
    eachRow(text, 4, [this](const QByteArrayList &row) {
        m_regionZones.insert(keyOf(row[0], row[1]), wordsOf(row[3]));
        const auto name = [&](const QByteArray &word) {
            const QString lower = QString::fromUtf8(word).toLower();
            m_regionNames.insert(keyOf(row[0], lower.toUtf8()), row[1]);
        };
        name(row[1]);
        for (const QByteArray &word : row[2].split('|'))
            name(word);
    });
}

void Places::readPostcodes(const QByteArray &text)
{
    eachRow(text, 5, [this](const QByteArrayList &row) {
        Row made;
        made.country = row[0];
        made.regions = wordsOf(row[2]);
        made.locality = row[3] == "-" ? QByteArray() : row[3];
        made.zones = wordsOf(row[4]);
        m_postcodes[keyOf(row[0], row[1])].push_back(std::move(made));
        m_longestPostcode = std::max(m_longestPostcode, row[1].size());
    });
}

void Places::readNumbers(const QByteArray &text)
{
    eachRow(text, 5, [this](const QByteArrayList &row) {
        Row made;
        made.country = row[1] == "-" ? QByteArray() : row[1];
        made.regions = wordsOf(row[2]);
        made.zones = wordsOf(row[3]);
        made.geographic = row[4] == "g";
        m_numbers.insert(row[0], std::move(made));
        m_longestNumber = std::max(m_longestNumber, row[0].size());
    });
}

std::vector<QByteArray> Places::zonesOf(const QByteArray &country) const
{
    return m_countries.value(country);
}

std::vector<QByteArray> Places::regionZones(const QByteArray &country,
                                            const QByteArray &region) const
{
    return m_regionZones.value(keyOf(country, region));
}

Whereabouts Places::answer(const std::vector<const Row *> &rows) const
{
    Whereabouts found;
    for (const Row *row : rows) {
        found.geographic = found.geographic && row->geographic;
        Words zones = row->zones;
        for (const QByteArray &region : row->regions) {
            found.residences.push_back({row->country, region, row->locality});
            if (row->zones.empty())
                addOnce(zones, regionZones(row->country, region));
        }
        if (row->regions.empty() && !row->country.isEmpty())
            found.residences.push_back({row->country, {}, row->locality});
        addOnce(found.zones, zones.empty() ? zonesOf(row->country) : zones);
    }
    return found;
}

std::vector<const Places::Row *> Places::postcodeRows(const QByteArray &country,
                                                      const QString &postcode) const
{
    QByteArray code;
    for (const QChar c : postcode.toUpper()) {
        if (c.isLetterOrNumber())
            code += c.toLatin1();
    }
    for (qsizetype length = std::min(code.size(), m_longestPostcode); length > 0; --length) {
        QByteArray prefix = code.left(length);
        auto found = m_postcodes.constFind(keyOf(country, prefix));
        if (found == m_postcodes.constEnd()) {
            // "G#" is Glasgow's G1, where "GL" is not.
            std::replace_if(
                prefix.begin(), prefix.end(), [](char c) { return c >= '0' && c <= '9'; }, '#');
            found = m_postcodes.constFind(keyOf(country, prefix));
        }
        if (found == m_postcodes.constEnd())
            continue;
        std::vector<const Row *> rows;
        for (const Row &row : *found)
            rows.push_back(&row);
        return rows;
    }
    return {};
}

Whereabouts Places::ofAddress(const QString &country, const QString &region,
                              const QString &postcode) const
{
    const QByteArray code = country.trimmed().toUpper().toLatin1();
    if (!m_countries.contains(code))
        return {};
    const QByteArray state = m_regionNames.value(keyOf(code, region.trimmed().toLower().toUtf8()));
    if (const auto rows = postcodeRows(code, postcode); !rows.empty()) {
        Whereabouts found = answer(rows);
        // An address at odds with itself may be in either place.
        const bool agrees =
            state.isEmpty()
            || std::any_of(found.residences.begin(), found.residences.end(),
                           [&](const Residence &one) { return one.region == state; });
        if (!agrees) {
            found.residences.push_back({code, state, {}});
            addOnce(found.zones, regionZones(code, state));
        }
        return found;
    }
    Whereabouts found;
    // A region without a table of its own is passed on as it is written.
    found.residences.push_back(
        {code, state.isEmpty() ? region.trimmed().toUtf8() : state, QByteArray()});
    found.zones = state.isEmpty() ? zonesOf(code) : regionZones(code, state);
    return found;
}

Whereabouts Places::ofNumber(const QString &e164) const
{
    if (!e164.startsWith(QLatin1Char('+')))
        return {};
    const QByteArray digits = e164.mid(1).toLatin1();
    for (qsizetype length = std::min(digits.size(), m_longestNumber); length > 0; --length) {
        const auto found = m_numbers.constFind(digits.left(length));
        if (found != m_numbers.constEnd())
            return answer({&*found});
    }
    return {};
}

} // namespace dunlin::compliance
