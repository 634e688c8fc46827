// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/profile_keys.h"

#include "core/base/json_writer.h"
#include "core/store/platform/durable_rename.h"
#include "core/store/vault/reencrypt.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSaveFile>

#include <sodium.h>

namespace dunlin::desk {

using base::Bytes16;
using base::ErrorCode;
using base::fail;
using base::Result;
using base::Retry;
using base::Secret;
using base::Status;
using store::FileKind;
using store::Role;
using store::VaultFile;

namespace {

constexpr std::size_t kSecretBytes = 64;
constexpr std::size_t kKeyBytes = 32;
constexpr qsizetype kWrappedBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
                                    + qsizetype(kKeyBytes)
                                    + crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype kSealedText = qsizetype(kKeyBytes) + 16;
constexpr qsizetype kSealedBytes = kSealedText + crypto_box_SEALBYTES;

const char *nameOf(Role role)
{
    return role == Role::Outbox ? "outbox" : "cache";
}

QByteArray bytesOf(const Bytes16 &id)
{
    return QByteArray(reinterpret_cast<const char *>(id.data()), qsizetype(id.size()));
}

Bytes16 newId()
{
    Bytes16 id;
    const Secret random = Secret::random(id.size());
    std::copy(random.bytes().begin(), random.bytes().end(), id.begin());
    return id;
}

Bytes16 idFromHex(const QByteArray &hex)
{
    Bytes16 id{};
    const QByteArray bytes = QByteArray::fromHex(hex);
    if (bytes.size() == qsizetype(id.size()))
        std::copy(bytes.begin(), bytes.end(), id.begin());
    return id;
}

const unsigned char *data(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}
unsigned char *data(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

QByteArray hexIn(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString().toLatin1();
}

} // namespace

ProfileKeys::ProfileKeys(const QString &profile, std::shared_ptr<KeyKeeper> keeper)
    : m_profile(profile)
    , m_keeper(std::move(keeper))
{}

Result<std::unique_ptr<ProfileKeys>> ProfileKeys::open(const QString &profile,
                                                       std::shared_ptr<KeyKeeper> keeper)
{
    std::unique_ptr<ProfileKeys> keys(new ProfileKeys(profile, std::move(keeper)));
    DUNLIN_TRY_VALUE(const bool known, keys->readFile());
    DUNLIN_TRY(keys->takeSecret(!known));
    DUNLIN_TRY(keys->makeMissing());
    DUNLIN_TRY(keys->settle(Role::Outbox));
    DUNLIN_TRY(keys->settle(Role::Cache));
    return keys;
}

Result<bool> ProfileKeys::readFile()
{
    QFile file(path("/keys.json"));
    if (!file.exists()) {
        DUNLIN_TRY_VALUE(const FileKind outbox, store::kindOfFile(path("/outbox.db")));
        if (outbox == FileKind::Vault)
            return fail(ErrorCode::StoreCorrupt,
                        QStringLiteral("keys.json is gone; without it the outbox cannot be opened "
                                       "(put it back; the office can help when it is lost)"));
        return false;
    }
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, QStringLiteral("keys.json cannot be read"));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    if (json.value(QLatin1String("format")).toInt() != 1)
        return fail(ErrorCode::StoreCorrupt, QStringLiteral("keys.json is damaged"));
    m_keptBy = hexIn(json, "kept_by");
    for (const Role role : {Role::Outbox, Role::Cache}) {
        const QJsonObject part = json.value(QLatin1String(nameOf(role))).toObject();
        entry(role) = {idFromHex(hexIn(part, "id")), QByteArray::fromHex(hexIn(part, "key")),
                       idFromHex(hexIn(part, "next_id")),
                       QByteArray::fromHex(hexIn(part, "next_key"))};
    }
    m_sealed = QByteArray::fromHex(hexIn(json, "outbox_sealed"));
    m_sealedFor = QByteArray::fromHex(hexIn(json, "sealed_for"));
    return true;
}

Status ProfileKeys::writeFile() const
{
    base::JsonWriter json;
    json.beginObject();
    json.key("format").number(1);
    json.key("kept_by").value(m_keptBy);
    for (const Role role : {Role::Outbox, Role::Cache}) {
        const Entry &part = entry(role);
        json.key(nameOf(role)).beginObject();
        json.key("id").value(bytesOf(part.id).toHex());
        json.key("key").value(part.wrapped.toHex());
        if (!part.nextWrapped.isEmpty()) {
            json.key("next_id").value(bytesOf(part.nextId).toHex());
            json.key("next_key").value(part.nextWrapped.toHex());
        }
        json.endObject();
    }
    if (!m_sealed.isEmpty()) {
        json.key("outbox_sealed").value(m_sealed.toHex());
        json.key("sealed_for").value(m_sealedFor.toHex());
    }
    json.endObject();
    const QByteArray bytes = json.take() + '\n';
    QSaveFile file(path("/keys.json"));
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::Io, QStringLiteral("keys.json cannot be written"));
    store::syncFolder(m_profile);
    return {};
}

Status ProfileKeys::chooseKeeper(bool isNew)
{
    if (m_keeper)
        return {};
    if (!isNew && m_keptBy != QByteArrayLiteral("file"))
        return fail(ErrorCode::Auth,
                    QStringLiteral("the key of this profile is kept by: %1")
                        .arg(QString::fromLatin1(m_keptBy)),
                    Retry::AfterUserAction);
    m_keeper = fileKeyKeeper();
    return {};
}

Status ProfileKeys::takeSecret(bool isNew)
{
    DUNLIN_TRY(chooseKeeper(isNew));
    DUNLIN_TRY_VALUE(const std::optional<Secret> kept, m_keeper->load(m_profile));
    if (kept && kept->size() != kSecretBytes)
        return fail(ErrorCode::StoreCorrupt, QStringLiteral("the profile's key is damaged"));
    if (kept) {
        m_secret = *kept;
    } else if (!isNew || QFileInfo(path("/outbox.db")).size() > 0) {
        return fail(ErrorCode::StoreCorrupt, QStringLiteral("the profile's key is gone"));
    } else {
        m_secret = Secret::random(kSecretBytes);
        DUNLIN_TRY(m_keeper->store(m_profile, m_secret));
    }
    m_keptBy = m_keeper->name();
    return {};
}

Status ProfileKeys::makeMissing()
{
    bool changed = false;
    if (m_cache.wrapped.isEmpty()) {
        // Its key was destroyed, so nobody can read what may be left of it.
        DUNLIN_TRY_VALUE(const FileKind cache, store::kindOfFile(path("/cache.db")));
        if (cache == FileKind::Vault)
            DUNLIN_TRY(removeCacheFiles());
    }
    for (const Role role : {Role::Outbox, Role::Cache}) {
        Entry &part = entry(role);
        if (!part.wrapped.isEmpty())
            continue;
        part.id = newId();
        part.wrapped = wrap(role, part.id, Secret::random(kKeyBytes));
        changed = true;
    }
    return changed ? writeFile() : Status();
}

Secret ProfileKeys::wrapping(Role role) const
{
    return role == Role::Outbox
               ? base::derivedSecret(m_secret.part(0, 32), "dunlin vault wrap outbox")
               : base::derivedSecret(m_secret.part(32, 32), "dunlin vault wrap cache");
}

QByteArray ProfileKeys::wrap(Role role, const Bytes16 &id, const Secret &key) const
{
    const QByteArray bound = nameOf(role) + bytesOf(id);
    QByteArray wrapped =
        Secret::random(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES).view().toByteArray();
    const qsizetype nonce = wrapped.size();
    wrapped.resize(kWrappedBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        data(wrapped) + nonce, nullptr, key.bytes().data(), key.size(), data(bound),
        quint64(bound.size()), nullptr, data(wrapped), wrapping(role).bytes().data());
    return wrapped;
}

Result<Secret> ProfileKeys::unwrap(Role role, const Bytes16 &id, const QByteArray &wrapped) const
{
    const QByteArray bound = nameOf(role) + bytesOf(id);
    QByteArray key(qsizetype(kKeyBytes), Qt::Uninitialized);
    constexpr qsizetype kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    if (wrapped.size() != kWrappedBytes
        || crypto_aead_xchacha20poly1305_ietf_decrypt(
               data(key), nullptr, nullptr, data(wrapped) + kNonce,
               quint64(wrapped.size() - kNonce), data(bound), quint64(bound.size()), data(wrapped),
               wrapping(role).bytes().data())
               != 0)
        return fail(ErrorCode::Auth,
                    QStringLiteral("the key that was given does not open this profile; the files "
                                   "are kept"),
                    Retry::AfterUserAction);
    const Secret secret(key);
    base::wipe(key);
    return secret;
}

Result<std::shared_ptr<VaultFile>> ProfileKeys::vaultOf(Role role, const Bytes16 &id,
                                                        const QByteArray &wrapped) const
{
    DUNLIN_TRY_VALUE(const Secret key, unwrap(role, id, wrapped));
    return VaultFile::make(
        key, id, role == Role::Outbox ? VaultFile::Worth::Precious : VaultFile::Worth::Rebuildable);
}

store::OpenSpec ProfileKeys::specOf(Role role) const
{
    store::OpenSpec spec;
    spec.location = path(role == Role::Outbox ? "/outbox.db" : "/cache.db");
    spec.role = role;
    spec.vault = role == Role::Outbox ? m_outboxVault : m_cacheVault;
    return spec;
}

/// Brings one file under its key, whatever state an earlier program or a crash left it in.
Status ProfileKeys::settle(Role role)
{
    Entry &part = entry(role);
    auto &current = role == Role::Outbox ? m_outboxVault : m_cacheVault;
    DUNLIN_TRY_VALUE(current, vaultOf(role, part.id, part.wrapped));
    store::OpenSpec spec = specOf(role);
    DUNLIN_TRY_VALUE(const FileKind kind, store::kindOfFile(spec.location));
    // A log without its database is of no use to a cache, which begins anew.
    if (kind == FileKind::Nothing && role == Role::Cache)
        QFile::remove(spec.location + QLatin1String("-wal"));
    if (kind == FileKind::Plain) {
        spec.vault.reset();
        DUNLIN_TRY(store::reencrypt(spec, current));
    }
    if (part.nextWrapped.isEmpty())
        return {};
    DUNLIN_TRY_VALUE(const std::shared_ptr<VaultFile> next,
                     vaultOf(role, part.nextId, part.nextWrapped));
    DUNLIN_TRY_VALUE(const bool isThere, store::isKeyOf(*next, spec.location));
    if (!isThere && kind != FileKind::Nothing) {
        spec.vault = current;
        DUNLIN_TRY(store::reencrypt(spec, next));
    }
    part = {part.nextId, part.nextWrapped, {}, {}};
    current = next;
    if (role == Role::Outbox && !m_sealedFor.isEmpty()) {
        const QByteArray office = m_sealedFor;
        m_sealedFor.clear();
        return sealOutboxTo(office); // writes keys.json
    }
    return writeFile();
}

Status ProfileKeys::changeKeys()
{
    for (const Role role : {Role::Outbox, Role::Cache}) {
        Entry &part = entry(role);
        part.nextId = newId();
        part.nextWrapped = wrap(role, part.nextId, Secret::random(kKeyBytes));
    }
    DUNLIN_TRY(writeFile());
    DUNLIN_TRY(settle(Role::Outbox));
    return settle(Role::Cache);
}

Status ProfileKeys::keepBy(std::shared_ptr<KeyKeeper> keeper)
{
    DUNLIN_TRY(keeper->store(m_profile, m_secret));
    const std::shared_ptr<KeyKeeper> before = std::exchange(m_keeper, std::move(keeper));
    m_keptBy = m_keeper->name();
    DUNLIN_TRY(writeFile());
    // Whoever keeps it by the same means has just overwritten it.
    return before->name() == m_keptBy ? Status() : before->erase(m_profile);
}

Status ProfileKeys::sealOutboxTo(QByteArrayView officeKey)
{
    if (!m_sealed.isEmpty() && officeKey == m_sealedFor)
        return {};
    unsigned char box[crypto_box_PUBLICKEYBYTES];
    if (officeKey.size() != qsizetype(crypto_sign_PUBLICKEYBYTES)
        || crypto_sign_ed25519_pk_to_curve25519(
               box, reinterpret_cast<const unsigned char *>(officeKey.data()))
               != 0)
        return fail(ErrorCode::Input, QStringLiteral("the office's key cannot be used"));
    QByteArray text = m_outboxVault->key().view().toByteArray() + bytesOf(m_outbox.id);
    m_sealed.resize(kSealedBytes);
    crypto_box_seal(data(m_sealed), data(text), quint64(text.size()), box);
    base::wipe(text);
    m_sealedFor = officeKey.toByteArray();
    return writeFile();
}

Status ProfileKeys::removeCacheFiles() const
{
    for (const char *name :
         {"/cache.db-wal", "/cache.db-shm", "/cache.db-journal", "/cache.db-new", "/cache.db"}) {
        if (QFile::exists(path(name)) && !QFile::remove(path(name)))
            return fail(ErrorCode::Io, QStringLiteral("the cache cannot be removed"));
    }
    store::syncFolder(m_profile);
    return {};
}

Status ProfileKeys::destroyCache()
{
    // The wrapped key goes first: a crash after the new half is kept must not leave a key that
    // nothing opens, which would lock the outbox away too.
    m_cache = {};
    m_cacheVault.reset();
    DUNLIN_TRY(writeFile());
    QByteArray bytes = masterKey() + Secret::random(32).view().toByteArray();
    const Secret next(bytes);
    base::wipe(bytes);
    DUNLIN_TRY(m_keeper->store(m_profile, next));
    m_secret = next;
    DUNLIN_TRY(removeCacheFiles());
    DUNLIN_TRY(makeMissing());
    return settle(Role::Cache);
}

Status ProfileKeys::destroyAll()
{
    DUNLIN_TRY(m_keeper->erase(m_profile));
    m_secret = {};
    m_outbox.wrapped.clear();
    m_outbox.nextWrapped.clear();
    m_cache = {};
    m_outboxVault.reset();
    m_cacheVault.reset();
    DUNLIN_TRY(writeFile());
    return removeCacheFiles();
}

bool ProfileKeys::areDestroyed(const QString &profile)
{
    ProfileKeys keys(profile, {});
    const auto known = keys.readFile();
    return known && *known && keys.m_outbox.wrapped.isEmpty() && keys.m_cache.wrapped.isEmpty();
}

Status ProfileKeys::finishDestroying(const QString &profile, std::shared_ptr<KeyKeeper> keeper)
{
    ProfileKeys keys(profile, std::move(keeper));
    if (areDestroyed(profile))
        return keys.removeCacheFiles();
    DUNLIN_TRY_VALUE(const bool known, keys.readFile());
    DUNLIN_TRY(keys.chooseKeeper(!known));
    return keys.destroyAll();
}

Result<RecoveredOutbox> recoverOutboxKey(const QString &profile, QByteArrayView officeSeed)
{
    QFile file(profile + QLatin1String("/keys.json"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, QStringLiteral("there is no keys.json"));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const QByteArray sealed = QByteArray::fromHex(hexIn(json, "outbox_sealed"));
    unsigned char publicKey[crypto_sign_PUBLICKEYBYTES];
    unsigned char signingKey[crypto_sign_SECRETKEYBYTES];
    unsigned char boxPublic[crypto_box_PUBLICKEYBYTES];
    unsigned char boxSecret[crypto_box_SECRETKEYBYTES];
    QByteArray text(kSealedText, Qt::Uninitialized);
    const bool open =
        officeSeed.size() == qsizetype(crypto_sign_SEEDBYTES) && sealed.size() == kSealedBytes
        && crypto_sign_seed_keypair(publicKey, signingKey,
                                    reinterpret_cast<const unsigned char *>(officeSeed.data()))
               == 0
        && crypto_sign_ed25519_pk_to_curve25519(boxPublic, publicKey) == 0
        && crypto_sign_ed25519_sk_to_curve25519(boxSecret, signingKey) == 0
        && crypto_box_seal_open(data(text), data(sealed), quint64(sealed.size()), boxPublic,
                                boxSecret)
               == 0;
    sodium_memzero(signingKey, sizeof signingKey);
    sodium_memzero(boxSecret, sizeof boxSecret);
    if (!open)
        return fail(ErrorCode::Auth,
                    QStringLiteral("the outbox was not sealed to this office's key"));
    RecoveredOutbox recovered;
    recovered.key = Secret(QByteArrayView(text).first(qsizetype(kKeyBytes)));
    std::copy(text.end() - 16, text.end(), recovered.id.begin());
    base::wipe(text);
    return recovered;
}

} // namespace dunlin::desk
