// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/places/places.h"

#include <algorithm>
#include <array>
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

quint64 packed(const QByteArray &text)
{
    PackedKey key;
    for (const char c : text)
        key.add(char16_t(quint8(c)));
    return key.value();
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
        addTo(m_postcodes.at(packed(row[0] + row[1])), made);
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
        addTo(m_numbers.at(packed(row[0])), made);
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

void Places::addTo(Whereabouts &found, const Row &row) const
{
    found.geographic = found.geographic && row.geographic;
    Words zones = row.zones;
    for (const QByteArray &region : row.regions) {
        found.residences.push_back({row.country, region, row.locality});
        if (row.zones.empty())
            addOnce(zones, regionZones(row.country, region));
    }
    if (row.regions.empty() && !row.country.isEmpty())
        found.residences.push_back({row.country, {}, row.locality});
    addOnce(found.zones, zones.empty() ? zonesOf(row.country) : zones);
}

const Whereabouts *Places::findPostcode(const QByteArray &country, const QString &postcode) const
{
    if (country.size() != 2)
        return nullptr;
    PackedKey exact;
    for (const char c : country)
        exact.add(char16_t(quint8(c)));
    const int start = exact.size();
    PackedKey coarse = exact; // "G#" is Glasgow's G1, where "GL" is not.
    bool hasLetter = false;
    for (const QChar one : postcode) {
        if (!one.isLetterOrNumber() || exact.size() - start >= m_longestPostcode)
            continue;
        const char16_t c = one.toUpper().unicode();
        const bool isDigit = c >= u'0' && c <= u'9';
        hasLetter = hasLetter || (c >= u'A' && c <= u'Z');
        exact.add(c);
        coarse.add(isDigit ? u'#' : c);
    }
    for (; exact.size() > start; exact.dropLast(), coarse.dropLast()) {
        if (const Whereabouts *found = m_postcodes.find(exact.value()))
            return found;
        if (!hasLetter)
            continue;
        if (const Whereabouts *found = m_postcodes.find(coarse.value()))
            return found;
    }
    return nullptr;
}

/// The code of a region by its code or name, in any case; empty for one without a table.
QByteArray Places::regionOf(const QByteArray &country, const QString &region) const
{
    constexpr qsizetype kMost = 32;
    if (region.isEmpty())
        return {};
    std::array<char, 2 * kMost> key{};
    const bool isPlain = region.size() < kMost && country.size() < kMost
                         && std::all_of(region.begin(), region.end(), [](QChar c) {
                                return c.unicode() < 0x80 && c.unicode() > 0x20;
                            });
    if (!isPlain)
        return m_regionNames.value(keyOf(country, region.trimmed().toLower().toUtf8()));
    qsizetype size = country.size();
    std::copy_n(country.begin(), size, key.begin());
    key[size_t(size++)] = '/';
    for (const QChar c : region)
        key[size_t(size++)] = c.toLower().toLatin1();
    return m_regionNames.value(QByteArray::fromRawData(key.data(), size));
}

Whereabouts Places::ofAddress(const QString &country, const QString &region,
                              const QString &postcode) const
{
    Whereabouts room;
    return ofAddress(country, region, postcode, &room);
}

const Whereabouts &Places::ofAddress(const QString &country, const QString &region,
                                     const QString &postcode, Whereabouts *room) const
{
    *room = {};
    const QByteArray code = country.size() == 2 && country[0].isUpper() && country[1].isUpper()
                                ? country.toLatin1()
                                : country.trimmed().toUpper().toLatin1();
    const Whereabouts *known = findPostcode(code, postcode);
    // What nearly every address is like: the region is written as its code, and the code agrees.
    if (known && known->residences.size() == 1
        && QLatin1String(known->residences.front().region) == region)
        return *known;
    if (!m_countries.contains(code))
        return *room;
    const QByteArray state = regionOf(code, region);
    if (known) {
        // An address at odds with itself may be in either place.
        const bool agrees =
            state.isEmpty()
            || std::any_of(known->residences.begin(), known->residences.end(),
                           [&](const Residence &one) { return one.region == state; });
        if (agrees)
            return *known;
        *room = *known;
        room->residences.push_back({code, state, {}});
        addOnce(room->zones, regionZones(code, state));
        return *room;
    }
    // A region without a table of its own is passed on as it is written.
    room->residences.push_back(
        {code, state.isEmpty() ? region.trimmed().toUtf8() : state, QByteArray()});
    room->zones = state.isEmpty() ? zonesOf(code) : regionZones(code, state);
    return *room;
}

Whereabouts Places::ofNumber(const QString &e164) const
{
    const Whereabouts *found = findNumber(e164);
    return found ? *found : Whereabouts{};
}

const Whereabouts *Places::findNumber(const QString &e164) const
{
    if (!e164.startsWith(QLatin1Char('+')))
        return nullptr;
    PackedKey key;
    const qsizetype most = std::min(e164.size() - 1, m_longestNumber);
    for (qsizetype i = 0; i < most; ++i)
        key.add(e164[i + 1].unicode());
    for (; key.size() > 0; key.dropLast()) {
        if (const Whereabouts *found = m_numbers.find(key.value()))
            return found;
    }
    return nullptr;
}

} // namespace dunlin::compliance
