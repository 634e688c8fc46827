// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <algorithm>
#include <vector>

namespace dunlin::compliance {

/// A short text as a number: six bits for each character, so at most ten of them; one more makes it
/// no key at all (0), which no table has. Characters other than 0-9, A-Z and '#' are all alike.
class PackedKey {
public:
    void add(char16_t c)
    {
        m_valid = m_valid && m_size < kMost;
        m_value = m_value << kBits | codeOf(c);
        ++m_size;
    }
    /// The same without its last character.
    void dropLast()
    {
        m_value >>= kBits;
        --m_size;
    }
    int size() const { return m_size; }
    quint64 value() const { return m_valid ? m_value : 0; }

    static constexpr int kBits = 6;
    static constexpr int kMost = 10;

private:
    static quint64 codeOf(char16_t c)
    {
        if (c >= u'0' && c <= u'9')
            return quint64(c - u'0') + 1;
        if (c >= u'A' && c <= u'Z')
            return quint64(c - u'A') + 11;
        return c == u'#' ? 37 : 38;
    }
    quint64 m_value = 0;
    int m_size = 0;
    bool m_valid = true;
};

/// What stands under packed keys. Filled once, then only read.
template <class T>
class PackedTable {
public:
    /// The value of a key (not 0), made when it is new.
    T &at(quint64 key)
    {
        if (const qsizetype known = indexOf(key); known >= 0)
            return m_values[size_t(known)];
        if ((m_values.size() + 1) * 2 > m_places.size())
            grow();
        m_values.emplace_back();
        put(key, qint32(m_values.size()) - 1);
        return m_values.back();
    }
    /// Null when there is none.
    const T *find(quint64 key) const
    {
        const qsizetype known = key == 0 ? -1 : indexOf(key);
        return known < 0 ? nullptr : &m_values[size_t(known)];
    }

private:
    struct Place {
        quint64 key = 0;
        qint32 value = -1;
    };
    size_t placeOf(quint64 key) const
    {
        constexpr quint64 kSpread = 0x9E37'79B9'7F4A'7C15U;
        return size_t((key * kSpread) >> 32) & (m_places.size() - 1);
    }
    qsizetype indexOf(quint64 key) const
    {
        if (m_places.empty())
            return -1;
        for (size_t at = placeOf(key);; at = (at + 1) & (m_places.size() - 1)) {
            if (m_places[at].key == key)
                return m_places[at].value;
            if (m_places[at].key == 0)
                return -1;
        }
    }
    void put(quint64 key, qint32 value)
    {
        size_t at = placeOf(key);
        while (m_places[at].key != 0)
            at = (at + 1) & (m_places.size() - 1);
        m_places[at] = {key, value};
    }
    void grow()
    {
        constexpr size_t kFirst = 64;
        std::vector<Place> old(std::max(kFirst, m_places.size() * 2));
        old.swap(m_places);
        for (const Place &place : old) {
            if (place.key != 0)
                put(place.key, place.value);
        }
    }

    std::vector<Place> m_places; ///< a power of two of them, at most half of them taken
    std::vector<T> m_values;
};

} // namespace dunlin::compliance
