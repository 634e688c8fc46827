// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/keys.h"

#include "core/base/assert.h"

#include <sodium.h>

namespace dunlin::sync {

namespace {

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

void ensureSodium()
{
    static const bool ready = sodium_init() >= 0;
    DUNLIN_ASSERT(ready);
}

} // namespace

KeyPair keyPairFromSeed(QByteArrayView seed)
{
    ensureSodium();
    DUNLIN_ASSERT(seed.size() == kSeedBytes);
    KeyPair pair{QByteArray(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized),
                 QByteArray(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized)};
    crypto_sign_seed_keypair(bytesOf(pair.publicKey), bytesOf(pair.secretKey), bytesOf(seed));
    return pair;
}

KeyPair deviceKeyPair(QByteArrayView masterKey, QByteArrayView keySalt)
{
    DUNLIN_ASSERT(masterKey.size() == kSeedBytes);
    return keyPairFromSeed(
        authenticate(masterKey, QByteArrayLiteral("dunlin device key\0") + keySalt.toByteArray()));
}

QByteArray randomKey(base::Rng &rng)
{
    const base::Bytes16 halves[2] = {rng.bytes16(), rng.bytes16()};
    return QByteArray(reinterpret_cast<const char *>(halves), sizeof halves);
}

QByteArray sign(const KeyPair &key, QByteArrayView message)
{
    ensureSodium();
    DUNLIN_ASSERT(key.secretKey.size() == qsizetype(crypto_sign_SECRETKEYBYTES));
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(bytesOf(signature), nullptr, bytesOf(message),
                         static_cast<unsigned long long>(message.size()), bytesOf(key.secretKey));
    return signature;
}

bool verify(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature)
{
    ensureSodium();
    return publicKey.size() == kPublicKeyBytes && signature.size() == kSignatureBytes
           && crypto_sign_verify_detached(bytesOf(signature), bytesOf(message),
                                          static_cast<unsigned long long>(message.size()),
                                          bytesOf(publicKey))
                  == 0;
}

QByteArray authenticate(QByteArrayView key, QByteArrayView message)
{
    ensureSodium();
    DUNLIN_ASSERT(key.size() == qsizetype(crypto_auth_KEYBYTES));
    QByteArray mac(crypto_auth_BYTES, Qt::Uninitialized);
    crypto_auth(bytesOf(mac), bytesOf(message), static_cast<unsigned long long>(message.size()),
                bytesOf(key));
    return mac;
}

bool isAuthentic(QByteArrayView key, QByteArrayView message, QByteArrayView mac)
{
    ensureSodium();
    DUNLIN_ASSERT(key.size() == qsizetype(crypto_auth_KEYBYTES));
    return mac.size() == qsizetype(crypto_auth_BYTES)
           && crypto_auth_verify(bytesOf(mac), bytesOf(message),
                                 static_cast<unsigned long long>(message.size()), bytesOf(key))
                  == 0;
}

} // namespace dunlin::sync
