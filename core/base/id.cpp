// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

namespace dunlin::base {

namespace {
int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}
} // namespace

std::optional<Bytes16> bytes16FromHex(QByteArrayView hex)
{
    Bytes16 out{};
    int digits = 0;
    for (char c : hex) {
        if (c == '-')
            continue;
        const int value = hexValue(c);
        if (value < 0 || digits == 32)
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
