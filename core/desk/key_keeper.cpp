// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/key_keeper.h"

#include "core/base/json_writer.h"

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSaveFile>

#include <sodium.h>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Retry;
using base::Secret;
using base::Status;

namespace {

constexpr std::size_t kSecretBytes = 64;
constexpr qsizetype kOldSecretBytes = 32;
constexpr quint64 kPasses = 3;
constexpr quint64 kMemoryBytes = 64ull * 1024 * 1024;
/// What a damaged or malicious file may ask of this machine.
constexpr quint64 kMostPasses = 64;
constexpr quint64 kMostMemoryBytes = 1024ull * 1024 * 1024;

Status writePrivate(const QString &path, QByteArrayView bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(bytes.data(), bytes.size()) != bytes.size() || !file.commit())
        return fail(ErrorCode::Io, QStringLiteral("the profile's key cannot be written"));
    return {};
}

/// Overwrites before it unlinks. A file system that copies on write keeps the old bytes for a
/// while; docs/encryption.md says so.
Status eraseFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return {};
    if (file.open(QIODevice::ReadWrite)) {
        file.write(QByteArray(file.size(), '\0'));
        file.close();
    }
    if (!file.remove())
        return fail(ErrorCode::Io, QStringLiteral("the profile's key cannot be removed"));
    return {};
}

class FileKeyKeeper final : public KeyKeeper {
public:
    QByteArray name() const override { return QByteArrayLiteral("file"); }

    Result<std::optional<Secret>> load(const QString &profile) override
    {
        QFile file(pathOf(profile));
        if (!file.exists())
            return std::optional<Secret>();
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Auth, QStringLiteral("the profile's key cannot be read"));
        QByteArray bytes = file.readAll();
        file.close();
        std::optional<Secret> secret;
        if (bytes.size() == qsizetype(kSecretBytes)) {
            secret = Secret(bytes);
        } else if (bytes.size() == kOldSecretBytes) {
            const Secret added = Secret::random(kSecretBytes - std::size_t(kOldSecretBytes));
            bytes += added.view();
            secret = Secret(bytes);
        }
        base::wipe(bytes);
        if (!secret)
            return fail(ErrorCode::StoreCorrupt, QStringLiteral("the profile's key is damaged"));
        if (file.size() != qint64(kSecretBytes))
            DUNLIN_TRY(store(profile, *secret));
        return secret;
    }
    Status store(const QString &profile, const Secret &secret) override
    {
        return writePrivate(pathOf(profile), secret.view());
    }
    Status erase(const QString &profile) override { return eraseFile(pathOf(profile)); }

private:
    static QString pathOf(const QString &profile) { return profile + QLatin1String("/key"); }
};

/// What stands beside the sealed secret.
struct Costs {
    quint64 passes = kPasses;
    quint64 memory = kMemoryBytes;
    QByteArray salt;
};

Result<Secret> keyOf(const QByteArray &passphrase, const Costs &costs)
{
    QByteArray key(crypto_secretbox_KEYBYTES, Qt::Uninitialized);
    const int failed =
        crypto_pwhash(reinterpret_cast<unsigned char *>(key.data()), std::size_t(key.size()),
                      passphrase.constData(), std::size_t(passphrase.size()),
                      reinterpret_cast<const unsigned char *>(costs.salt.constData()), costs.passes,
                      std::size_t(costs.memory), crypto_pwhash_ALG_ARGON2ID13);
    const Secret secret(key);
    base::wipe(key);
    if (failed != 0)
        return fail(ErrorCode::Io, QStringLiteral("too little memory to use the passphrase"));
    return secret;
}

class PassphraseKeyKeeper final : public KeyKeeper {
public:
    explicit PassphraseKeyKeeper(AskPassphrase ask) : m_ask(std::move(ask)) {}
    QByteArray name() const override { return QByteArrayLiteral("passphrase"); }

    Result<std::optional<Secret>> load(const QString &profile) override;
    Status store(const QString &profile, const Secret &secret) override;
    Status erase(const QString &profile) override { return eraseFile(pathOf(profile)); }

private:
    static QString pathOf(const QString &profile) { return profile + QLatin1String("/key.sealed"); }
    Result<QByteArray> passphrase(const QString &profile)
    {
        DUNLIN_TRY_VALUE(const QByteArray given, m_ask(profile));
        if (given.isEmpty())
            return fail(ErrorCode::Auth, QStringLiteral("no passphrase was given"),
                        Retry::AfterUserAction);
        return given;
    }

    AskPassphrase m_ask;
};

Result<std::optional<Secret>> PassphraseKeyKeeper::load(const QString &profile)
{
    QFile file(pathOf(profile));
    if (!file.exists())
        return std::optional<Secret>();
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Auth, QStringLiteral("the sealed key cannot be read"));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const auto bytes = [&](const char *key) {
        return QByteArray::fromHex(json.value(QLatin1String(key)).toString().toLatin1());
    };
    Costs costs{quint64(json.value(QLatin1String("passes")).toInteger()),
                quint64(json.value(QLatin1String("memory")).toInteger()), bytes("salt")};
    const QByteArray nonce = bytes("nonce");
    const QByteArray box = bytes("box");
    if (costs.passes < 1 || costs.passes > kMostPasses || costs.memory < crypto_pwhash_MEMLIMIT_MIN
        || costs.memory > kMostMemoryBytes
        || costs.salt.size() != qsizetype(crypto_pwhash_SALTBYTES)
        || nonce.size() != qsizetype(crypto_secretbox_NONCEBYTES)
        || box.size() != qsizetype(kSecretBytes + crypto_secretbox_MACBYTES))
        return fail(ErrorCode::StoreCorrupt, QStringLiteral("the sealed key is damaged"));
    DUNLIN_TRY_VALUE(QByteArray words, passphrase(profile));
    auto key = keyOf(words, costs);
    base::wipe(words);
    if (!key)
        return fail(key.error());
    QByteArray open(qsizetype(kSecretBytes), Qt::Uninitialized);
    if (crypto_secretbox_open_easy(
            reinterpret_cast<unsigned char *>(open.data()),
            reinterpret_cast<const unsigned char *>(box.constData()), std::size_t(box.size()),
            reinterpret_cast<const unsigned char *>(nonce.constData()), key->bytes().data())
        != 0)
        return fail(ErrorCode::Auth, QStringLiteral("the passphrase is not the one"),
                    Retry::AfterUserAction);
    const Secret secret(open);
    base::wipe(open);
    return std::optional(secret);
}

Status PassphraseKeyKeeper::store(const QString &profile, const Secret &secret)
{
    DUNLIN_TRY_VALUE(QByteArray words, passphrase(profile));
    Costs costs;
    costs.salt = Secret::random(crypto_pwhash_SALTBYTES).view().toByteArray();
    auto key = keyOf(words, costs);
    base::wipe(words);
    if (!key)
        return fail(key.error());
    const QByteArray nonce = Secret::random(crypto_secretbox_NONCEBYTES).view().toByteArray();
    QByteArray box(qsizetype(kSecretBytes + crypto_secretbox_MACBYTES), Qt::Uninitialized);
    crypto_secretbox_easy(reinterpret_cast<unsigned char *>(box.data()), secret.bytes().data(),
                          secret.size(), reinterpret_cast<const unsigned char *>(nonce.constData()),
                          key->bytes().data());
    base::JsonWriter json;
    json.beginObject();
    json.key("kdf").value("argon2id13");
    json.key("passes").number(qint64(costs.passes));
    json.key("memory").number(qint64(costs.memory));
    json.key("salt").value(costs.salt.toHex());
    json.key("nonce").value(nonce.toHex());
    json.key("box").value(box.toHex());
    json.endObject();
    return writePrivate(pathOf(profile), json.take() + '\n');
}

} // namespace

std::unique_ptr<KeyKeeper> fileKeyKeeper()
{
    return std::make_unique<FileKeyKeeper>();
}

std::unique_ptr<KeyKeeper> passphraseKeyKeeper(AskPassphrase ask)
{
    return std::make_unique<PassphraseKeyKeeper>(std::move(ask));
}

} // namespace dunlin::desk
