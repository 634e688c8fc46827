// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/feed.h"

#include <array>

namespace dunlin::domain {

namespace {

constexpr std::array<QByteArrayView, 5> kVerdicts{"accepted", "merged", "superseded", "late",
                                                  "quarantined"};

quint64 bigEndian(const std::uint8_t *bytes)
{
    quint64 value = 0;
    for (int i = 0; i < 8; ++i)
        value = (value << 8) | bytes[i];
    return value;
}

} // namespace

QByteArrayView name(Verdict verdict)
{
    return kVerdicts[size_t(verdict)];
}

std::optional<Verdict> verdictFromName(QByteArrayView name)
{
    for (size_t i = 0; i < kVerdicts.size(); ++i) {
        if (kVerdicts[i] == name)
            return Verdict(i);
    }
    return std::nullopt;
}

base::Hash32 eventHash(QByteArrayView salt, QByteArrayView raw)
{
    return base::sha256(salt, raw);
}

void AccountSum::add(const base::EventId &id, const base::Hash32 &hash)
{
    // "ev" || id || revision as LEB128 (of an event always 0, one byte) || event hash.
    std::array<char, 2 + 16 + 1 + 32> text{};
    text[0] = 'e';
    text[1] = 'v';
    std::memcpy(text.data() + 2, id.bytes.data(), 16);
    std::memcpy(text.data() + 19, hash.data(), 32);
    const base::Hash32 digest = base::sha256(QByteArrayView(text.data(), qsizetype(text.size())));
    add(AccountSum{1, bigEndian(digest.data()), bigEndian(digest.data() + 8)});
}

void AccountSum::add(const AccountSum &other)
{
    count += other.count;
    low += other.low;
    high += other.high + (low < other.low ? 1 : 0);
}

void AccountSum::subtract(const AccountSum &other)
{
    count -= other.count;
    high -= other.high + (low < other.low ? 1 : 0);
    low -= other.low;
}

QByteArray AccountSum::toHex() const
{
    base::Bytes16 bytes{};
    for (size_t i = 0; i < 8; ++i) {
        bytes[i] = std::uint8_t(high >> (56 - 8 * i));
        bytes[8 + i] = std::uint8_t(low >> (56 - 8 * i));
    }
    return base::bytes16ToHex(bytes);
}

} // namespace dunlin::domain
