// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rng.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

namespace dunlin::sync {

/// An Ed25519 key pair (RFC 8032, by libsodium). Values; safe on any thread.
struct KeyPair {
    QByteArray publicKey; ///< 32 bytes
    QByteArray secretKey; ///< 64 bytes; never logged, never sent
};

inline constexpr qsizetype kSeedBytes = 32;
inline constexpr qsizetype kPublicKeyBytes = 32;
inline constexpr qsizetype kSignatureBytes = 64;

/// The pair of a 32-byte seed.
KeyPair keyPairFromSeed(QByteArrayView seed);
/// A device's pair: derived from the profile's master key (32 bytes, the file PROFILE/key) and a
/// salt that stands beside the device id in the outbox. So a profile that finds itself cloned gets
/// a new key with its new device id in one transaction, and the key file never changes.
KeyPair deviceKeyPair(QByteArrayView masterKey, QByteArrayView keySalt);
/// 32 random bytes: a master key, a server's seed, a secret for tokens.
QByteArray randomKey(base::Rng &rng);

QByteArray sign(const KeyPair &key, QByteArrayView message);
bool verify(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature);

/// HMAC-SHA-512/256 with a 32-byte key (libsodium's crypto_auth), and its check in constant time.
QByteArray authenticate(QByteArrayView key, QByteArrayView message);
bool isAuthentic(QByteArrayView key, QByteArrayView message, QByteArrayView mac);

} // namespace dunlin::sync
