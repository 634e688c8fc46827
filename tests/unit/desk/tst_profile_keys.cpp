// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/profile_keys.h"

#include "core/base/rng.h"
#include "core/store/cache_store.h"
#include "core/store/outbox.h"
#include "core/store/transaction.h"
#include "core/sync/keys.h"
#include "tests/support/require_ok.h"

#include <catch2/catch.hpp>

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>

#include <cstdio>

using namespace dunlin;
using desk::ProfileKeys;

namespace {

const QByteArray kName = "Wilhelmine Unverwechselbar";

QByteArray readFile(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// Names of the folder's files that hold the debtor's name.
QStringList withName(const QString &folder)
{
    QStringList found;
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        if (readFile(folder + QLatin1Char('/') + name).contains(kName))
            found += name;
    }
    return found;
}

base::Status addDrafts(store::Connection &outbox, int first, int count)
{
    for (int n = first; n < first + count; ++n) {
        store::Draft draft;
        draft.account.bytes[0] = std::uint8_t(n);
        draft.account.bytes[1] = std::uint8_t(n >> 8);
        draft.text = QString::fromUtf8(kName) + QString::number(n);
        DUNLIN_TRY(store::Outbox(outbox).saveDraft(draft));
    }
    return {};
}

qint64 drafts(const store::OpenSpec &spec)
{
    auto connection = store::openDatabase(spec);
    REQUIRE_OK(connection);
    CHECK(connection
              ->scalar("SELECT count(*) FROM pragma_integrity_check"
                       " WHERE integrity_check = 'ok'")
              .value_or(0)
          == 1);
    return connection->scalar("SELECT count(*) FROM draft").value_or(-1);
}

/// A profile as the program before left it: unencrypted, its key 32 bytes.
void makeOldProfile(const QString &folder, int count)
{
    QDir().mkpath(folder);
    writeFile(folder + QLatin1String("/key"), QByteArray(32, 'k'));
    store::OpenSpec spec;
    spec.role = store::Role::Outbox;
    spec.location = folder + QLatin1String("/outbox.db");
    auto outbox = store::openDatabase(spec);
    REQUIRE_OK(outbox);
    REQUIRE_OK(addDrafts(*outbox, 0, count));
    spec.role = store::Role::Cache;
    spec.location = folder + QLatin1String("/cache.db");
    auto cache = store::openDatabase(spec);
    REQUIRE_OK(cache);
    REQUIRE_OK(cache->exec("CREATE TABLE names(n INTEGER PRIMARY KEY, name TEXT)"));
    REQUIRE_OK(cache->exec("INSERT INTO names SELECT value, '" + kName
                           + "' FROM (WITH RECURSIVE c(value) AS (SELECT 1 UNION ALL SELECT "
                             "value + 1 FROM c LIMIT 20000) SELECT value FROM c)"));
}

std::shared_ptr<desk::KeyKeeper> byPassphrase(const QByteArray &words)
{
    return desk::passphraseKeyKeeper(
        [words](const QString &) -> base::Result<QByteArray> { return words; });
}

} // namespace

TEST_CASE("profile keys: a new profile is encrypted from its first byte, and opens again")
{
    QTemporaryDir folder;
    const QString profile = folder.path();
    {
        auto keys = ProfileKeys::open(profile, {});
        REQUIRE_OK(keys);
        auto outbox = store::openDatabase((*keys)->outbox());
        REQUIRE_OK(outbox);
        REQUIRE_OK(addDrafts(*outbox, 0, 20));
        CHECK(withName(profile).isEmpty());
        CHECK_FALSE((*keys)->outbox().vault->key() == (*keys)->cache().vault->key());
    }
    CHECK(QFileInfo(profile + QLatin1String("/key")).permissions()
          == (QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser
              | QFileDevice::WriteUser));
    auto again = ProfileKeys::open(profile, {});
    REQUIRE_OK(again);
    CHECK(drafts((*again)->outbox()) == 20);
    CHECK((*again)->masterKey().size() == sync::kSeedBytes);
}

TEST_CASE("profile keys: an unencrypted profile is encrypted at its first opening")
{
    QTemporaryDir folder;
    const QString profile = folder.path();
    makeOldProfile(profile, 30);
    CHECK_FALSE(withName(profile).isEmpty());
    // As a crash during an earlier attempt leaves it.
    writeFile(profile + QLatin1String("/outbox.db-new"), "half a copy");
    auto keys = ProfileKeys::open(profile, {});
    REQUIRE_OK(keys);
    CHECK(withName(profile).isEmpty());
    CHECK(drafts((*keys)->outbox()) == 30);
    CHECK((*keys)->masterKey() == QByteArray(32, 'k')); // the device stays the same
    auto cache = store::openDatabase((*keys)->cache());
    REQUIRE_OK(cache);
    CHECK(cache->scalar("SELECT count(*) FROM names").value_or(0) == 20000);
    CHECK(store::kindOfFile(profile + QLatin1String("/cache.db")).value_or(store::FileKind::Other)
          == store::FileKind::Vault);
}

TEST_CASE("profile keys: new keys leave the rows, and the old keys open nothing")
{
    QTemporaryDir folder;
    const QString profile = folder.path();
    makeOldProfile(profile, 30);
    auto keys = ProfileKeys::open(profile, {});
    REQUIRE_OK(keys);
    const store::OpenSpec before = (*keys)->outbox();
    REQUIRE_OK((*keys)->changeKeys());
    CHECK(store::openDatabase(before).error().code == base::ErrorCode::Auth);
    CHECK(drafts((*keys)->outbox()) == 30);
    keys->reset();
    auto again = ProfileKeys::open(profile, {});
    REQUIRE_OK(again);
    CHECK(drafts((*again)->outbox()) == 30);
    CHECK(withName(profile).isEmpty());
}

// The child: encrypts, or changes keys for ever, until it is killed.
TEST_CASE("profile keys child: change keys until killed", "[.child]")
{
    const QString profile = qEnvironmentVariable("DUNLIN_TEST_PROFILE");
    std::printf("begin\n");
    std::fflush(stdout);
    auto keys = ProfileKeys::open(profile, {});
    REQUIRE_OK(keys);
    for (;;)
        REQUIRE_OK((*keys)->changeKeys());
}

TEST_CASE("profile keys: kill -9 while encrypting or changing keys loses nothing")
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    base::SeededRng rng(5);
    for (int round = 0; round < 6; ++round) {
        QTemporaryDir folder;
        makeOldProfile(folder.path(), 30);
        environment.insert(QStringLiteral("DUNLIN_TEST_PROFILE"), folder.path());
        for (int kill = 0; kill < 2; ++kill) {
            QProcess child;
            child.setProcessEnvironment(environment);
            child.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("profile keys child: change keys until killed")});
            REQUIRE(child.waitForStarted());
            QByteArray output;
            while (!output.contains("begin") && child.waitForReadyRead(10'000))
                output += child.readAllStandardOutput();
            QThread::usleep(static_cast<unsigned long>(rng.between(0, 150'000)));
            CHECK(child.state() == QProcess::Running);
            child.kill();
            child.waitForFinished();
        }
        auto keys = ProfileKeys::open(folder.path(), {});
        REQUIRE_OK(keys);
        CHECK(drafts((*keys)->outbox()) == 30);
        auto cache = store::openDatabase((*keys)->cache());
        REQUIRE_OK(cache);
        CHECK(cache->scalar("SELECT count(*) FROM names").value_or(0) == 20000);
        CHECK(withName(folder.path()).isEmpty());
    }
}

TEST_CASE("profile keys: another key, a missing part, a wrong passphrase: refused, nothing changed")
{
    QTemporaryDir folder;
    const QString profile = folder.path();
    {
        auto keys = ProfileKeys::open(profile, {});
        REQUIRE_OK(keys);
        auto outbox = store::openDatabase((*keys)->outbox());
        REQUIRE_OK(outbox);
        REQUIRE_OK(addDrafts(*outbox, 0, 3));
    }
    const QString keyPath = profile + QLatin1String("/key");
    const QString filePath = profile + QLatin1String("/keys.json");
    const QByteArray key = readFile(keyPath);
    const QByteArray file = readFile(filePath);
    const QByteArray outbox = readFile(profile + QLatin1String("/outbox.db"));
    writeFile(keyPath, QByteArray(64, 'x'));
    CHECK(ProfileKeys::open(profile, {}).error().code == base::ErrorCode::Auth);
    writeFile(keyPath, QByteArray(9, 'x'));
    CHECK(ProfileKeys::open(profile, {}).error().code == base::ErrorCode::StoreCorrupt);
    QFile::remove(keyPath);
    CHECK(ProfileKeys::open(profile, {}).error().code == base::ErrorCode::StoreCorrupt);
    CHECK_FALSE(QFile::exists(keyPath));
    writeFile(keyPath, key);
    QFile::remove(filePath);
    CHECK(ProfileKeys::open(profile, {}).error().code == base::ErrorCode::StoreCorrupt);
    writeFile(filePath, "{}");
    CHECK(ProfileKeys::open(profile, {}).error().code == base::ErrorCode::StoreCorrupt);
    writeFile(filePath, file);
    CHECK(readFile(profile + QLatin1String("/outbox.db")) == outbox);
    {
        auto keys = ProfileKeys::open(profile, {});
        REQUIRE_OK(keys);
        REQUIRE_OK((*keys)->keepBy(byPassphrase("correct horse")));
        CHECK_FALSE(QFile::exists(keyPath));
    }
    CHECK(ProfileKeys::open(profile, {}).error().code == base::ErrorCode::Auth);
    CHECK(ProfileKeys::open(profile, byPassphrase("wrong")).error().code == base::ErrorCode::Auth);
    CHECK(ProfileKeys::open(profile, byPassphrase({})).error().code == base::ErrorCode::Auth);
    auto keys = ProfileKeys::open(profile, byPassphrase("correct horse"));
    REQUIRE_OK(keys);
    CHECK(drafts((*keys)->outbox()) == 3);
}

TEST_CASE("profile keys: what a wiped laptop never sent can be read by the office, by nobody else")
{
    QTemporaryDir folder;
    const QString profile = folder.path();
    base::SeededRng rng(1);
    const QByteArray officeSeed = sync::randomKey(rng);
    const QByteArray otherSeed = sync::randomKey(rng);
    {
        auto keys = ProfileKeys::open(profile, {});
        REQUIRE_OK(keys);
        REQUIRE_OK((*keys)->sealOutboxTo(sync::keyPairFromSeed(officeSeed).publicKey));
        {
            auto outbox = store::openDatabase((*keys)->outbox());
            REQUIRE_OK(outbox);
            REQUIRE_OK(addDrafts(*outbox, 0, 5));
            REQUIRE_OK(store::openDatabase((*keys)->cache()));
        }
        REQUIRE_OK((*keys)->changeKeys()); // sealed anew with the new key
        REQUIRE_OK((*keys)->destroyCache());
        CHECK_FALSE(QFile::exists(profile + QLatin1String("/cache.db")));
    }
    {
        auto keys = ProfileKeys::open(profile, {}); // the cache begins anew, the outbox is there
        REQUIRE_OK(keys);
        REQUIRE_OK(store::openDatabase((*keys)->cache()));
        CHECK(drafts((*keys)->outbox()) == 5);
        REQUIRE_OK((*keys)->destroyAll());
    }
    CHECK_FALSE(QFile::exists(profile + QLatin1String("/key")));
    CHECK(ProfileKeys::open(profile, {}).error().code == base::ErrorCode::StoreCorrupt);
    CHECK(desk::recoverOutboxKey(profile, otherSeed).error().code == base::ErrorCode::Auth);
    const auto recovered = desk::recoverOutboxKey(profile, officeSeed);
    REQUIRE_OK(recovered);
    store::OpenSpec spec;
    spec.location = profile + QLatin1String("/outbox.db");
    spec.role = store::Role::Outbox;
    spec.vault =
        store::VaultFile::make(recovered->key, recovered->id, store::VaultFile::Worth::Precious);
    CHECK(drafts(spec) == 5);
}

namespace {

/// Keeps what it is given and then the power goes.
class KeeperThatCrashes final : public desk::KeyKeeper {
public:
    QByteArray name() const override { return m_file->name(); }
    base::Result<std::optional<base::Secret>> load(const QString &profile) override
    {
        return m_file->load(profile);
    }
    base::Status store(const QString &profile, const base::Secret &secret) override
    {
        const base::Status stored = m_file->store(profile, secret);
        return isArmed ? base::fail(base::ErrorCode::Io) : stored;
    }
    base::Status erase(const QString &profile) override { return m_file->erase(profile); }
    bool isArmed = false;

private:
    std::unique_ptr<desk::KeyKeeper> m_file = desk::fileKeyKeeper();
};

} // namespace

TEST_CASE("profile keys: a crash while the cache's key is destroyed leaves the outbox open")
{
    QTemporaryDir folder;
    const QString profile = folder.path();
    auto keeper = std::make_shared<KeeperThatCrashes>();
    {
        auto keys = ProfileKeys::open(profile, keeper);
        REQUIRE_OK(keys);
        auto outbox = store::openDatabase((*keys)->outbox());
        REQUIRE_OK(outbox);
        REQUIRE_OK(addDrafts(*outbox, 0, 5));
        REQUIRE_OK(store::openDatabase((*keys)->cache()));
        keeper->isArmed = true;
        CHECK_FALSE((*keys)->destroyCache());
    }
    keeper->isArmed = false;
    auto again = ProfileKeys::open(profile, keeper);
    REQUIRE_OK(again);
    CHECK(drafts((*again)->outbox()) == 5);
    auto cache = store::openDatabase((*again)->cache());
    REQUIRE_OK(cache);
    REQUIRE_OK((*again)->destroyCache());
}
