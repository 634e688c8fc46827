// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <cstdint>
#include <span>

namespace dunlin::base {

/// Randomness that is passed in, so that simulation and the demo office repeat.
class Rng {
public:
    Rng() = default;
    virtual ~Rng() = default;
    Rng(const Rng &) = delete;
    Rng &operator=(const Rng &) = delete;

    virtual std::uint64_t next() = 0;
    /// Many bytes at once.
    virtual void fill(std::span<std::uint8_t> bytes);

    /// Uniform in [0, bound); bound > 0.
    std::uint64_t below(std::uint64_t bound);
    /// Uniform in [0, 1).
    double unit();
    bool chance(double probability) { return unit() < probability; }
    /// Uniform in [low, high], both included.
    qint64 between(qint64 low, qint64 high);
    Bytes16 bytes16();
};

/// Repeats for the same seed on every machine (xoshiro256**, seeded by SplitMix64; Blackman and
/// Vigna 2018). Not for secrets.
class SeededRng final : public Rng {
public:
    explicit SeededRng(std::uint64_t seed);
    std::uint64_t next() override;

private:
    std::uint64_t m_state[4];
};

/// The operating system's randomness, for keys, salts and ids. Thread safe.
class SecureRng final : public Rng {
public:
    std::uint64_t next() override;
    /// One call of the system, where next() makes one for every eight bytes.
    void fill(std::span<std::uint8_t> bytes) override;
};

/// UUIDv7 (RFC 9562 5.7): the time inside only spreads ids; it is never used for order.
Bytes16 uuid7(Instant now, Rng &rng);

} // namespace dunlin::base
