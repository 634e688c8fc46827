// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/assert.h"
#include "core/base/id.h"

#include <QtCore/QByteArrayView>

#include <array>
#include <charconv>
#include <cstring>

/// The lines of events in a page, by hand: a first sync has a million of them, and the general
/// writer and reader of JSON took 29 % of the server's time and 13 % of the laptop's (profile, ADR
/// 0071) for what stands before the events' own bytes.
namespace dunlin::sync {

/// Puts together what stands before an event's verbatim bytes.
class EventHead {
public:
    static constexpr qsizetype kBytes = 384; ///< more than all of it can be

    EventHead &put(QByteArrayView text)
    {
        std::memcpy(m_at, text.data(), size_t(text.size()));
        m_at += text.size();
        return *this;
    }
    EventHead &number(qint64 number)
    {
        m_at = std::to_chars(m_at, m_text.end(), number).ptr;
        return *this;
    }
    /// Of at most sixteen bytes.
    EventHead &hex(QByteArrayView bytes)
    {
        DUNLIN_ASSERT(bytes.size() <= 16);
        for (const char byte : bytes)
            digits(std::uint8_t(byte));
        return *this;
    }
    EventHead &hex(const base::Bytes16 &bytes)
    {
        for (const std::uint8_t byte : bytes)
            digits(byte);
        return *this;
    }
    /// Sixteen digits.
    EventHead &hex(quint64 number)
    {
        for (int shift = 56; shift >= 0; shift -= 8)
            digits(std::uint8_t(number >> shift));
        return *this;
    }
    QByteArrayView text() const { return {m_text.data(), m_at - m_text.data()}; }

private:
    void digits(std::uint8_t byte)
    {
        static constexpr char kDigits[] = "0123456789abcdef";
        *m_at++ = kDigits[byte >> 4];
        *m_at++ = kDigits[byte & 15];
    }

    std::array<char, kBytes> m_text;
    char *m_at = m_text.data();
};

/// Reads such a line front to back. What is not exactly as EventHead writes it gives false, and the
/// line is read as any JSON.
class EventLine {
public:
    explicit EventLine(QByteArrayView line) : m_rest(line) {}

    bool skip(QByteArrayView text)
    {
        if (!m_rest.startsWith(text))
            return false;
        m_rest = m_rest.sliced(text.size());
        return true;
    }
    /// Digits without a sign, as JSON writes them.
    bool number(qint64 *number)
    {
        const char *end = m_rest.data() + m_rest.size();
        const bool isPlain = !m_rest.isEmpty() && m_rest.front() >= '0' && m_rest.front() <= '9';
        const auto read = std::from_chars(m_rest.data(), end, *number);
        const qsizetype length = read.ptr - m_rest.data();
        if (!isPlain || read.ec != std::errc() || (length > 1 && m_rest.front() == '0'))
            return false;
        m_rest = m_rest.sliced(length);
        return true;
    }
    bool hex(base::Bytes16 &bytes) { return hex(bytes.data(), qsizetype(bytes.size())); }
    /// As many bytes as there is room for.
    bool hex(QByteArray &bytes)
    {
        return hex(reinterpret_cast<std::uint8_t *>(bytes.data()), bytes.size());
    }
    /// Sixteen digits.
    bool hex(quint64 *number)
    {
        std::array<std::uint8_t, 8> bytes;
        if (!hex(bytes.data(), 8))
            return false;
        *number = 0;
        for (const std::uint8_t byte : bytes)
            *number = (*number << 8) | byte;
        return true;
    }
    /// Small letters up to the next quote.
    bool word(QByteArrayView *word)
    {
        qsizetype length = 0;
        while (length < m_rest.size() && m_rest[length] >= 'a' && m_rest[length] <= 'z')
            ++length;
        *word = m_rest.first(length);
        m_rest = m_rest.sliced(length);
        return length > 0;
    }
    QByteArrayView rest() const { return m_rest; }

private:
    static constexpr std::uint8_t kNone = 0xff;
    static constexpr std::array<std::uint8_t, 256> kValues = [] {
        std::array<std::uint8_t, 256> values{};
        values.fill(kNone);
        for (int digit = 0; digit < 10; ++digit)
            values[size_t('0' + digit)] = std::uint8_t(digit);
        for (int digit = 0; digit < 6; ++digit)
            values[size_t('a' + digit)] = std::uint8_t(10 + digit);
        return values;
    }();

    bool hex(std::uint8_t *to, qsizetype count)
    {
        if (m_rest.size() < 2 * count)
            return false;
        const auto *from = reinterpret_cast<const std::uint8_t *>(m_rest.data());
        std::uint8_t bad = 0;
        for (qsizetype i = 0; i < count; ++i) {
            const std::uint8_t high = kValues[from[2 * i]];
            const std::uint8_t low = kValues[from[2 * i + 1]];
            bad |= std::uint8_t(high | low);
            to[i] = std::uint8_t(high << 4 | (low & 15));
        }
        m_rest = m_rest.sliced(2 * count);
        return (bad & 0xf0) == 0;
    }

    QByteArrayView m_rest;
};

} // namespace dunlin::sync
