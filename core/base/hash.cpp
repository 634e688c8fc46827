// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"

#include <sodium.h>

namespace dunlin::base {

namespace {
const unsigned char *data(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}
} // namespace

Hash32 sha256(QByteArrayView bytes)
{
    return sha256(bytes, {});
}

Hash32 sha256(QByteArrayView a, QByteArrayView b)
{
    Hash32 out;
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    crypto_hash_sha256_update(&state, data(a), static_cast<unsigned long long>(a.size()));
    if (!b.isEmpty())
        crypto_hash_sha256_update(&state, data(b), static_cast<unsigned long long>(b.size()));
    crypto_hash_sha256_final(&state, out.data());
    return out;
}

QByteArray toBytes(const Hash32 &hash)
{
    return QByteArray(reinterpret_cast<const char *>(hash.data()), qsizetype(hash.size()));
}

QByteArray toHex(const Hash32 &hash)
{
    return toBytes(hash).toHex();
}

Bytes16 derivedId(QByteArrayView source, QByteArrayView key)
{
    QByteArray joined;
    joined.reserve(source.size() + key.size() + 1);
    joined.append(source.data(), source.size());
    joined.append('\0');
    joined.append(key.data(), key.size());
    const Hash32 digest = sha256(joined);
    Bytes16 id;
    std::memcpy(id.data(), digest.data(), id.size());
    id[6] = std::uint8_t((id[6] & 0x0f) | 0x80);
    id[8] = std::uint8_t((id[8] & 0x3f) | 0x80);
    return id;
}

} // namespace dunlin::base
