// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <functional>
#include <memory>
#include <optional>

namespace dunlin::desk {

/// Where a profile's secret is kept (64 bytes, profile_keys.h). One object may serve many profiles.
/// Called on the thread that opens the profile.
class KeyKeeper {
public:
    KeyKeeper() = default;
    virtual ~KeyKeeper() = default;
    KeyKeeper(const KeyKeeper &) = delete;
    KeyKeeper &operator=(const KeyKeeper &) = delete;

    /// "file", "passphrase" or "keychain": stands in PROFILE/keys.json.
    virtual QByteArray name() const = 0;
    /// Nothing: it is known that there is none. Auth: it is there, or may be, and cannot be had
    /// (locked keychain, wrong passphrase). StoreCorrupt: it is there and damaged.
    virtual base::Result<std::optional<base::Secret>> load(const QString &profile) = 0;
    /// Durable when it returns.
    virtual base::Status store(const QString &profile, const base::Secret &secret) = 0;
    /// Gone for good, as far as the place allows; success when there was none.
    virtual base::Status erase(const QString &profile) = 0;
};

/// PROFILE/key, readable by its owner only. Protects against nobody who has the disk: for headless
/// profiles, and for machines without a keychain. A key of an older program (32 bytes, before
/// caches had a secret of their own) is read and completed.
std::unique_ptr<KeyKeeper> fileKeyKeeper();

/// PROFILE/key.sealed: the secret sealed by a passphrase (Argon2id, RFC 9106, by libsodium; 64 MiB
/// and 3 passes, stored with it). `ask` gives the passphrase; it is asked once for each profile.
using AskPassphrase = std::function<base::Result<QByteArray>(const QString &profile)>;
std::unique_ptr<KeyKeeper> passphraseKeyKeeper(AskPassphrase ask);

} // namespace dunlin::desk
