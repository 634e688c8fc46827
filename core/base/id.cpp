// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <array>

namespace dunlin::base {

namespace {

/// The value of a hex digit by its character; 255 for any other.
constexpr std::array<std::uint8_t, 256> kHexValues = [] {
    std::array<std::uint8_t, 256> values{};
    values.fill(255);
    for (int i = 0; i < 10; ++i)
        values[size_t('0' + i)] = std::uint8_t(i);
    for (int i = 0; i < 6; ++i)
        values[size_t('a' + i)] = values[size_t('A' + i)] = std::uint8_t(10 + i);
    return values;
}();

std::uint8_t hexValue(char c)
{
    return kHexValues[static_cast<unsigned char>(c)];
}

/// 32 digits and nothing else, as the ledger has them: every event has six of them.
std::optional<Bytes16> plainHex(const char *hex)
{
    Bytes16 out;
    std::uint8_t wrong = 0;
    for (size_t i = 0; i < out.size(); ++i) {
        const std::uint8_t high = hexValue(hex[2 * i]);
        const std::uint8_t low = hexValue(hex[2 * i + 1]);
        wrong = std::uint8_t(wrong | high | low);
        out[i] = std::uint8_t((high << 4) | (low & 15));
    }
    return wrong > 15 ? std::nullopt : std::optional(out);
}

} // namespace

std::optional<Bytes16> bytes16FromHex(QByteArrayView hex)
{
    if (hex.size() == 32)
        return plainHex(hex.data());
    Bytes16 out{};
    int digits = 0;
    for (char c : hex) {
        if (c == '-')
            continue;
        const std::uint8_t value = hexValue(c);
        if (value > 15 || digits == 32)
            return std::nullopt;
        auto &byte = out[size_t(digits / 2)];
        byte = std::uint8_t((byte << 4) | value);
        ++digits;
    }
    if (digits != 32)
        return std::nullopt;
    return out;
}

QByteArray bytes16ToHex(const Bytes16 &bytes)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    QByteArray out(32, Qt::Uninitialized);
    char *to = out.data();
    for (std::uint8_t b : bytes) {
        *to++ = kDigits[b >> 4];
        *to++ = kDigits[b & 15];
    }
    return out;
}

} // namespace dunlin::base
