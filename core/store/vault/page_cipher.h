// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <cstdint>
#include <memory>
#include <span>

namespace dunlin::store {

/// AES-256-GCM (NIST SP 800-38D, by OpenSSL) over the pieces of a vault's files. Every seal() draws
/// a fresh 96-bit nonce from the operating system; with random nonces one key may seal 2^32 pieces
/// (section 8.3), which are 35 TB of pages. One object is used by one thread at a time.
class PageCipher {
public:
    static constexpr int kNonceBytes = 12;
    static constexpr int kTagBytes = 16;
    /// What a sealed piece is longer than its text.
    static constexpr int kOverhead = kNonceBytes + kTagBytes;

    explicit PageCipher(const base::Secret &key);
    ~PageCipher();
    PageCipher(const PageCipher &) = delete;
    PageCipher &operator=(const PageCipher &) = delete;

    /// Seals `size` bytes of `text` into `out` (may be the same memory), bound to `with`; nonce and
    /// tag go to `trailer` (kOverhead bytes). False only when OpenSSL or the system's randomness
    /// fails.
    bool seal(const std::uint8_t *text, int size, std::span<const std::uint8_t> with,
              std::uint8_t *out, std::uint8_t *trailer);
    /// The way back; false, and `out` is worthless, when a bit of it or of `with` differs.
    bool open(const std::uint8_t *sealed, int size, std::span<const std::uint8_t> with,
              const std::uint8_t *trailer, std::uint8_t *out);

private:
    struct Contexts;
    std::unique_ptr<Contexts> m_contexts;
};

} // namespace dunlin::store
