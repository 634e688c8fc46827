// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include "core/base/assert.h"

#include <sodium.h>

#include <cstring>

namespace dunlin::base {

namespace {

std::shared_ptr<std::uint8_t> guarded(std::size_t size)
{
    static const bool ready = sodium_init() >= 0;
    DUNLIN_ASSERT(ready);
    auto *memory = static_cast<std::uint8_t *>(sodium_malloc(size));
    DUNLIN_ASSERT(memory != nullptr);
    return {memory, [](std::uint8_t *bytes) { sodium_free(bytes); }};
}

} // namespace

Secret::Secret(QByteArrayView bytes) : m_size(std::size_t(bytes.size()))
{
    if (m_size == 0)
        return;
    m_bytes = guarded(m_size);
    std::memcpy(m_bytes.get(), bytes.data(), m_size);
}

Secret Secret::random(std::size_t size)
{
    Secret secret;
    secret.m_bytes = guarded(size);
    secret.m_size = size;
    randombytes_buf(secret.m_bytes.get(), size);
    return secret;
}

Secret Secret::part(std::size_t from, std::size_t size) const
{
    DUNLIN_ASSERT(from + size <= m_size);
    return Secret(view().sliced(qsizetype(from), qsizetype(size)));
}

bool Secret::operator==(const Secret &other) const
{
    return m_size == other.m_size
           && (m_size == 0 || sodium_memcmp(m_bytes.get(), other.m_bytes.get(), m_size) == 0);
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        sodium_memzero(bytes.data(), std::size_t(bytes.size()));
    bytes.clear();
}

Secret derivedSecret(const Secret &secret, QByteArrayView purpose, QByteArrayView context)
{
    DUNLIN_ASSERT(secret.size() == 32);
    crypto_generichash_state state;
    std::uint8_t out[32];
    crypto_generichash_init(&state, secret.bytes().data(), secret.size(), sizeof out);
    const auto feed = [&](QByteArrayView part) {
        const auto size = std::uint64_t(part.size());
        crypto_generichash_update(&state, reinterpret_cast<const std::uint8_t *>(&size),
                                  sizeof size);
        crypto_generichash_update(&state, reinterpret_cast<const std::uint8_t *>(part.data()),
                                  size);
    };
    feed(purpose);
    feed(context);
    crypto_generichash_final(&state, out, sizeof out);
    const Secret derived(QByteArrayView(reinterpret_cast<const char *>(out), sizeof out));
    sodium_memzero(out, sizeof out);
    sodium_memzero(&state, sizeof state);
    return derived;
}

} // namespace dunlin::base
