// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rng.h"

#include "core/base/assert.h"

#include <sodium.h>

#include <bit>

namespace dunlin::base {

std::uint64_t Rng::below(std::uint64_t bound)
{
    DUNLIN_ASSERT(bound > 0);
    // Rejection keeps it uniform; the loop ends after two rounds on average at worst.
    const std::uint64_t limit = UINT64_MAX - UINT64_MAX % bound;
    for (;;) {
        const std::uint64_t value = next();
        if (value < limit)
            return value % bound;
    }
}

double Rng::unit()
{
    return double(next() >> 11) * 0x1.0p-53;
}

qint64 Rng::between(qint64 low, qint64 high)
{
    DUNLIN_ASSERT(low <= high);
    return low + qint64(below(std::uint64_t(high - low) + 1));
}

void Rng::fill(std::span<std::uint8_t> bytes)
{
    std::uint64_t word = 0;
    for (size_t i = 0; i < bytes.size(); ++i) {
        if (i % 8 == 0)
            word = next();
        bytes[i] = std::uint8_t(word >> (8 * (i % 8)));
    }
}

Bytes16 Rng::bytes16()
{
    Bytes16 out;
    fill(out);
    return out;
}

SeededRng::SeededRng(std::uint64_t seed)
{
    for (auto &word : m_state) {
        seed += 0x9e3779b97f4a7c15ULL;
        std::uint64_t z = seed;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        word = z ^ (z >> 31);
    }
}

std::uint64_t SeededRng::next()
{
    const std::uint64_t result = std::rotl(m_state[1] * 5, 7) * 9;
    const std::uint64_t t = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= t;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

std::uint64_t SecureRng::next()
{
    std::uint64_t value;
    randombytes_buf(&value, sizeof value);
    return value;
}

void SecureRng::fill(std::span<std::uint8_t> bytes)
{
    randombytes_buf(bytes.data(), bytes.size());
}

Bytes16 uuid7(Instant now, Rng &rng)
{
    Bytes16 id = rng.bytes16();
    for (size_t i = 0; i < 6; ++i)
        id[i] = std::uint8_t(std::uint64_t(now.ms) >> (8 * (5 - i)));
    id[6] = std::uint8_t((id[6] & 0x0f) | 0x70);
    id[8] = std::uint8_t((id[8] & 0x3f) | 0x80);
    return id;
}

} // namespace dunlin::base
