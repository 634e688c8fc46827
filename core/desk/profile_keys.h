// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/desk/key_keeper.h"
#include "core/store/open_database.h"
#include "core/store/vault/vault_file.h"

#include <optional>

namespace dunlin::desk {

/// The keys of one profile (docs/encryption.md). Its secret, 64 bytes with a KeyKeeper: a master
/// key (the device's signing key comes from it too) and a half of the cache's own, so that the
/// cache's key can be destroyed alone. Outbox and cache each have a random key, wrapped by the
/// secret in PROFILE/keys.json; the outbox's also sealed to the office's public key.
/// Made and used on the thread that opens the profile, whose folder lock it needs.
class ProfileKeys {
public:
    /// Opens the keys of a profile, or makes those of an empty one. Without `keeper` the one that
    /// keys.json names is taken if it needs nobody (a file); a profile kept otherwise is Auth.
    /// Then brings the two files under their keys: encrypts unencrypted ones of an older program,
    /// and ends a change of keys that was cut short.
    /// Auth: the secret cannot be had, or is not this profile's. StoreCorrupt: a part is missing or
    /// damaged. In each case everything stays as it is.
    static base::Result<std::unique_ptr<ProfileKeys>> open(const QString &profile,
                                                           std::shared_ptr<KeyKeeper> keeper);

    /// The first half of the secret, for the device's key.
    QByteArray masterKey() const { return m_secret.part(0, 32).view().toByteArray(); }
    const QByteArray &keptBy() const { return m_keptBy; }
    store::OpenSpec outbox() const { return specOf(store::Role::Outbox); }
    store::OpenSpec cache() const { return specOf(store::Role::Cache); }

    /// Seals the outbox's key to the office, once: whoever has the office's key can then read what
    /// this laptop wrote and never sent. `officeKey`: the server's Ed25519 public key.
    base::Status sealOutboxTo(QByteArrayView officeKey);
    /// A new key for each file, which is written anew with it. Both files are closed. A crash at
    /// any moment is ended by the next open().
    base::Status changeKeys();
    /// Hands the secret to another keeper; the one before forgets it.
    base::Status keepBy(std::shared_ptr<KeyKeeper> keeper);

    /// The cache's key, half of the secret and file are gone, and a new key waits for an empty
    /// cache. The cache is closed.
    base::Status destroyCache();
    /// All keys are gone, and the cache. What the outbox holds can be read by the office alone.
    base::Status destroyAll();
    /// Ends what destroyAll() had begun when the program died; nothing is opened for it. Auth when
    /// the keeper cannot be had.
    static base::Status finishDestroying(const QString &profile, std::shared_ptr<KeyKeeper> keeper);
    /// No key of the profile is left: what remains of its files nobody but the office can read.
    static bool areDestroyed(const QString &profile);

private:
    /// A file's key: its id, the wrapped key, and the same of the key that it is changing to.
    struct Entry {
        base::Bytes16 id{};
        QByteArray wrapped;
        base::Bytes16 nextId{};
        QByteArray nextWrapped;
    };

    ProfileKeys(const QString &profile, std::shared_ptr<KeyKeeper> keeper);
    QString path(const char *name) const { return m_profile + QLatin1String(name); }
    base::Result<bool> readFile();
    base::Status writeFile() const;
    base::Status chooseKeeper(bool isNew);
    base::Status takeSecret(bool isNew);
    base::Status makeMissing();
    base::Status settle(store::Role role);
    base::Status removeCacheFiles() const;
    store::OpenSpec specOf(store::Role role) const;
    Entry &entry(store::Role role) { return role == store::Role::Outbox ? m_outbox : m_cache; }
    const Entry &entry(store::Role role) const
    {
        return role == store::Role::Outbox ? m_outbox : m_cache;
    }
    base::Secret wrapping(store::Role role) const;
    QByteArray wrap(store::Role role, const base::Bytes16 &id, const base::Secret &key) const;
    base::Result<base::Secret> unwrap(store::Role role, const base::Bytes16 &id,
                                      const QByteArray &wrapped) const;
    base::Result<std::shared_ptr<store::VaultFile>>
    vaultOf(store::Role role, const base::Bytes16 &id, const QByteArray &wrapped) const;

    QString m_profile;
    std::shared_ptr<KeyKeeper> m_keeper;
    QByteArray m_keptBy;
    base::Secret m_secret;
    Entry m_outbox;
    Entry m_cache;
    QByteArray m_sealed;    ///< outbox key for the office
    QByteArray m_sealedFor; ///< the office's key it is sealed to
    std::shared_ptr<store::VaultFile> m_outboxVault;
    std::shared_ptr<store::VaultFile> m_cacheVault;
};

/// The outbox's key and file id out of a profile's keys.json, by the office's signing seed; for
/// what a lost or wiped laptop left behind. Auth: sealed to another office, or never.
struct RecoveredOutbox {
    base::Secret key;
    base::Bytes16 id{};
};
base::Result<RecoveredOutbox> recoverOutboxKey(const QString &profile, QByteArrayView officeSeed);

} // namespace dunlin::desk
