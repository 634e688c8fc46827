// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rng.h"
#include "core/store/outbox.h"
#include "core/store/vault/vault_format.h"
#include "fault_vfs.h"
#include "store_fixture.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QProcess>

#include <cstdio>

using namespace dunlin;
using namespace dunlin::store;
using namespace dunlin::test;

namespace {

const QByteArray kName = "Maximiliane Unverkennbar";

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

/// In memory where the system has such a place: thousands of syncs are then no wait.
QString someFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath())
           + QLatin1String("/dunlin-vault-XXXXXX");
}

struct Vault {
    QTemporaryDir folder{someFolder()};
    OpenSpec spec;

    explicit Vault(int key = 1, const QByteArray &beneath = {})
    {
        spec.location = folder.filePath(QStringLiteral("outbox.db"));
        spec.role = Role::Outbox;
        spec.vault = testVault(key, Role::Outbox, beneath);
    }
    QString wal() const { return spec.location + QStringLiteral("-wal"); }
    base::Result<Connection> open() const { return openDatabase(spec); }
};

std::vector<LedgerEvent> namedNotes(int first, int count)
{
    auto events = notes(first, count, 1);
    for (LedgerEvent &event : events)
        event.raw = "{\"name\":\"" + kName + "\",\"n\":" + QByteArray::number(first) + "}";
    return events;
}

base::Status append(Connection &connection, int first, int count)
{
    auto events = namedNotes(first, count);
    return Outbox(connection).append(events);
}

/// Writes events 1..count in saves of three; leaves them in the log.
void fill(const Vault &vault, Connection &connection, int count)
{
    for (int n = 1; n <= count; n += 3)
        REQUIRE_OK(append(connection, n, 3));
    REQUIRE(QFileInfo(vault.wal()).size() > 0);
}

/// Every row can be read and has its bytes.
qint64 readable(Connection &connection)
{
    auto entries = Outbox(connection).entries(0, 100000, 1ll << 40);
    if (!entries)
        return -1;
    for (const OutboxEntry &entry : *entries) {
        if (!entry.raw.contains(kName))
            return -1;
    }
    return qint64(entries->size());
}

} // namespace

TEST_CASE("vault: what is written is read, by writer and reader, and opens again")
{
    Vault vault;
    {
        auto writer = vault.open();
        REQUIRE_OK(writer);
        fill(vault, *writer, 30);
        OpenSpec beside = vault.spec;
        beside.readOnly = true;
        auto reader = openDatabase(beside);
        REQUIRE_OK(reader);
        CHECK(readable(*reader) == 30);
        REQUIRE_OK(append(*writer, 100, 5));
        CHECK(readable(*reader) == 35);
        REQUIRE_OK(writer->checkpoint());
        CHECK(readable(*reader) == 35);
        REQUIRE_OK(append(*writer, 200, 5));
        CHECK(readable(*reader) == 40);
        // The index of the log is in memory only.
        CHECK(QDir(vault.folder.path()).entryList(QDir::Files)
              == QStringList{QStringLiteral("outbox.db"), QStringLiteral("outbox.db-wal")});
    }
    auto again = vault.open();
    REQUIRE_OK(again);
    CHECK(readable(*again) == 40);
    CHECK(again
              ->scalar("SELECT count(*) FROM pragma_integrity_check"
                       " WHERE integrity_check = 'ok'")
              .value_or(0)
          == 1);
}

TEST_CASE(
    "vault: nothing that reaches the disk holds a name, temporary files and journals included")
{
    faultyDisk().reset();
    faultyDisk().needles = {kName, "CREATE TABLE", "SQLite format 3"};
    {
        Vault vault(1, faultyVfs());
        auto writer = vault.open();
        REQUIRE_OK(writer);
        REQUIRE_OK(append(*writer, 1, 300));
        REQUIRE_OK(writer->checkpoint());
        const qint64 before = faultyDisk().written;
        // As no use case does it: sorting on disk, a rollback journal, a statement's journal.
        REQUIRE_OK(writer->exec("PRAGMA temp_store = FILE"));
        REQUIRE_OK(writer->exec("PRAGMA cache_size = 10"));
        REQUIRE_OK(
            writer->exec("CREATE TEMP TABLE names AS SELECT a.raw || a.dseq || '-' || b.dseq AS raw"
                         " FROM outbox a, outbox b"));
        REQUIRE_OK(writer->scalar("SELECT max(length(raw)) FROM"
                                  " (SELECT raw FROM names ORDER BY raw DESC LIMIT -1 OFFSET 5)"));
        CHECK(writer->scalar("SELECT count(DISTINCT raw) FROM names").value_or(0) == 300 * 300);
        REQUIRE_OK(writer->exec("DROP TABLE names"));
        REQUIRE_OK(writer->exec("PRAGMA journal_mode = DELETE"));
        REQUIRE_OK(writer->exec("BEGIN"));
        REQUIRE_OK(writer->exec("UPDATE outbox SET raw = CAST(raw || raw || raw || raw AS BLOB)"));
        CHECK_FALSE(writer->exec("UPDATE outbox SET raw = CAST(raw || 'x' AS BLOB),"
                                 " dseq = CASE WHEN dseq > 250 THEN 1 ELSE dseq END"));
        REQUIRE_OK(writer->exec("ROLLBACK"));
        CHECK(readable(*writer) == 300);
        CHECK(faultyDisk().written > before + 2'000'000);
    }
    CHECK(faultyDisk().needlesSeen == 0);
    // The probe itself: without the vault they are seen.
    Vault open;
    open.spec.vault.reset();
    open.spec.vfs = faultyVfs();
    REQUIRE_OK(openDatabase(open.spec));
    CHECK(faultyDisk().needlesSeen > 0);
    faultyDisk().reset();
}

TEST_CASE("vault: a transaction larger than the cache writes over its own frames and holds")
{
    Vault vault;
    constexpr int kRows = 3000;
    {
        auto writer = vault.open();
        REQUIRE_OK(writer);
        REQUIRE_OK(writer->exec("PRAGMA cache_size = 12"));
        REQUIRE_OK(writer->exec("CREATE TABLE big(n INTEGER PRIMARY KEY, k INTEGER, body BLOB)"));
        inTransaction(*writer, [&] {
            for (int n = 0; n < kRows; ++n) {
                // Rows far apart change again and again, so that pages are written out, read back,
                // and written over, with new ones in between.
                const QByteArray number = QByteArray::number(n);
                REQUIRE_OK(writer->exec("INSERT INTO big VALUES (" + number + ", " + number
                                        + " * 7919 % 3001, randomblob(700))"));
                const QByteArray earlier = QByteArray::number(n * 31 % (n + 1));
                REQUIRE_OK(
                    writer->exec("UPDATE big SET body = randomblob(700) WHERE n = " + earlier));
            }
            REQUIRE_OK(writer->exec("CREATE INDEX big_k ON big(k)"));
        });
        CHECK(writer->scalar("SELECT count(*) FROM big WHERE length(body) = 700").value_or(0)
              == kRows);
    }
    auto again = vault.open();
    REQUIRE_OK(again);
    CHECK(again->scalar("SELECT count(*) FROM big INDEXED BY big_k WHERE k >= 0").value_or(0)
          == kRows);
    auto check = again->prepare("PRAGMA integrity_check");
    REQUIRE_OK(check);
    REQUIRE_OK(check->step());
    CHECK(check->text(0) == QLatin1String("ok"));
}

TEST_CASE("vault: another key, no key, an unencrypted file: each refused, nothing changed")
{
    Vault vault;
    {
        auto writer = vault.open();
        REQUIRE_OK(writer);
        fill(vault, *writer, 9);
    }
    const QByteArray bytes = readFile(vault.spec.location);
    OpenSpec other = vault.spec;
    other.vault = testVault(2);
    CHECK(openDatabase(other).error().code == base::ErrorCode::Auth);
    other.vault.reset();
    CHECK(openDatabase(other).error().code == base::ErrorCode::Auth);
    CHECK(readFile(vault.spec.location) == bytes);
    {
        OpenSpec plain;
        plain.location = vault.folder.filePath(QStringLiteral("plain.db"));
        plain.role = Role::Outbox;
        REQUIRE_OK(openDatabase(plain));
        plain.vault = testVault(1);
        CHECK(openDatabase(plain).error().code == base::ErrorCode::Auth);
    }
    // An emptied database beside a log that is not.
    writeFile(vault.spec.location, {});
    writeFile(vault.wal(), QByteArray(5000, 'w'));
    CHECK(vault.open().error().code == base::ErrorCode::StoreCorrupt);
    CHECK(QFileInfo(vault.wal()).size() == 5000);
    auto reopened = openDatabase(vault.spec);
    CHECK_FALSE(reopened);
}

TEST_CASE("vault: a flipped bit anywhere is refused or not needed, and the file stays as it is")
{
    Vault vault;
    {
        auto writer = vault.open();
        REQUIRE_OK(writer);
        fill(vault, *writer, 60);
    }
    const QByteArray good = readFile(vault.spec.location);
    const int pages = int(good.size() / vault::kPage);
    REQUIRE(pages > 5);
    base::SeededRng rng(7);
    int refused = 0;
    const int flips = 400;
    for (int i = 0; i < flips; ++i) {
        QByteArray bad = good;
        const auto at = i < vault::kOpenHeader ? i : qsizetype(rng.below(quint64(good.size())));
        bad[at] = char(bad[at] ^ (1 << rng.below(8)));
        writeFile(vault.spec.location, bad);
        auto writer = vault.open();
        const qint64 rows = writer ? readable(*writer) : -1;
        INFO("byte " << at);
        // Never other rows than those that were written.
        CHECK((rows == 60 || rows == -1));
        if (!writer) {
            INFO(writer.error().detail.toStdString());
            CHECK((writer.error().code == base::ErrorCode::StoreCorrupt
                   || writer.error().code == base::ErrorCode::Auth));
            CHECK(readFile(vault.spec.location) == bad);
        }
        refused += rows == -1 ? 1 : 0;
        if (at < vault::kPage)
            CHECK_FALSE(writer);
    }
    CHECK(refused > flips / 3); // many pages hold tables that these rows do not need
}

TEST_CASE("vault: pages that changed places, come from another file, or are missing are refused")
{
    Vault vault;
    Vault twin(1);
    for (Vault *each : {&vault, &twin}) {
        if (each == &twin) { // the same key, another file
            each->spec.vault =
                VaultFile::make(vault.spec.vault->key(), idOf<base::DeviceId>(77).bytes,
                                VaultFile::Worth::Precious);
        }
        auto writer = each->open();
        REQUIRE_OK(writer);
        fill(*each, *writer, 60);
    }
    const QByteArray good = readFile(vault.spec.location);
    const QByteArray foreign = readFile(twin.spec.location);
    const auto rowsOf = [&](const QByteArray &bytes) {
        writeFile(vault.spec.location, bytes);
        auto writer = vault.open();
        return writer ? readable(*writer) : qint64(-1);
    };
    CHECK(rowsOf(good) == 60);
    const qsizetype pages = good.size() / vault::kPage;
    int refused = 0;
    for (qsizetype page = 1; page < pages; ++page) {
        QByteArray moved = good;
        const qsizetype other = page + 1 < pages ? page + 1 : 1;
        moved.replace(page * vault::kPage, vault::kPage,
                      good.mid(other * vault::kPage, vault::kPage));
        const qint64 rows = rowsOf(moved);
        CHECK((rows == 60 || rows == -1));
        refused += rows == -1 ? 1 : 0;
        QByteArray mixed = good;
        mixed.replace(page * vault::kPage, vault::kPage,
                      foreign.mid(page * vault::kPage, vault::kPage));
        CHECK((rowsOf(mixed) == 60 || rowsOf(mixed) == -1));
        QByteArray zero = good;
        zero.replace(page * vault::kPage, vault::kPage, QByteArray(vault::kPage, '\0'));
        CHECK((rowsOf(zero) == 60 || rowsOf(zero) == -1));
        CHECK(rowsOf(good.left(page * vault::kPage)) == -1);
        CHECK(rowsOf(good.left(page * vault::kPage + 100)) == -1);
    }
    CHECK(refused > 0);
    CHECK(rowsOf(foreign) == -1);
    CHECK(rowsOf(good) == 60);
}

namespace {

struct Crashed {
    QByteArray database;
    QByteArray wal;
};

/// A file and its log as a crash leaves them: `saves` of three events each, none checkpointed.
Crashed crashedWith(Vault &vault, int saves)
{
    auto writer = vault.open();
    REQUIRE_OK(writer);
    REQUIRE_OK(writer->checkpoint());
    for (int i = 0; i < saves; ++i)
        REQUIRE_OK(append(*writer, 1 + 3 * i, 3));
    return {readFile(vault.spec.location), readFile(vault.wal())};
}

/// Rows after a crash; -1: refused.
qint64 recovered(Vault &vault, const Crashed &crashed)
{
    QFile::remove(vault.wal());
    writeFile(vault.spec.location, crashed.database);
    writeFile(vault.wal(), crashed.wal);
    auto writer = vault.open();
    if (!writer) {
        CHECK(readFile(vault.wal()) == crashed.wal);
        CHECK(readFile(vault.spec.location) == crashed.database);
        return -1;
    }
    return readable(*writer);
}

} // namespace

TEST_CASE("vault: after a crash the log is read to its end, and a torn end is dropped")
{
    Vault vault;
    const Crashed crashed = crashedWith(vault, 8);
    CHECK(recovered(vault, crashed) == 24);
    const qsizetype frames = (crashed.wal.size() - vault::kWalHeaderStored) / vault::kFrameStored;
    REQUIRE(frames >= 16);
    qint64 last = 24;
    for (qsizetype cut = 0; cut <= frames; ++cut) {
        Crashed torn = crashed;
        torn.wal.chop(cut * vault::kFrameStored + (cut % 3) * 700);
        const qint64 rows = recovered(vault, torn);
        CHECK(rows >= 0);
        CHECK(rows % 3 == 0); // a save is whole
        CHECK(rows <= last);
        last = rows;
    }
    CHECK(last == 0);
}

TEST_CASE("vault: a first page that a crash tore during a checkpoint is taken from the log")
{
    Vault vault;
    Crashed crashed;
    {
        auto writer = vault.open();
        REQUIRE_OK(writer);
        REQUIRE_OK(append(*writer, 1, 3));
        REQUIRE_OK(writer->exec("PRAGMA user_version = 77")); // stands in the first page
        crashed = {readFile(vault.spec.location), readFile(vault.wal())};
    }
    for (const qsizetype kept : {qsizetype(512), qsizetype(4096), qsizetype(8000)}) {
        INFO("torn behind byte " << kept);
        Crashed torn = crashed;
        for (qsizetype at = kept; at < vault::kPage; ++at)
            torn.database[at] = char(torn.database[at] ^ 0x5a);
        CHECK(recovered(vault, torn) == 3);
        QFile::remove(vault.wal()); // and without the log it is damage
        writeFile(vault.spec.location, torn.database);
        const auto refused = vault.open();
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == base::ErrorCode::StoreCorrupt);
        CHECK(readFile(vault.spec.location) == torn.database);
    }
}

TEST_CASE("vault: damage in a precious log before later saves is refused, not cut off in silence")
{
    Vault vault;
    const Crashed crashed = crashedWith(vault, 8);
    const qsizetype frames = (crashed.wal.size() - vault::kWalHeaderStored) / vault::kFrameStored;
    base::SeededRng rng(3);
    int refused = 0;
    for (qsizetype frame = -1; frame < frames; ++frame) {
        for (int i = 0; i < 3; ++i) {
            Crashed bad = crashed;
            const qsizetype from =
                frame < 0 ? 0 : vault::kWalHeaderStored + frame * vault::kFrameStored;
            const qsizetype length = frame < 0 ? vault::kWalHeaderStored : vault::kFrameStored;
            const auto at = from + qsizetype(rng.below(quint64(length)));
            bad.wal[at] = char(bad.wal[at] ^ (1 << rng.below(8)));
            const qint64 rows = recovered(vault, bad);
            INFO("frame " << frame << " of " << frames);
            // Only the last save can look like one that was never finished.
            CHECK((rows == -1 || rows == 21));
            refused += rows == -1 ? 1 : 0;
        }
    }
    CHECK(refused >= 3 * (frames - 4));
    // A frame from elsewhere in the log, and one from an earlier round.
    Crashed moved = crashed;
    moved.wal.replace(
        vault::kWalHeaderStored, vault::kFrameStored,
        crashed.wal.mid(vault::kWalHeaderStored + 3 * vault::kFrameStored, vault::kFrameStored));
    CHECK(recovered(vault, moved) == -1);
}

TEST_CASE("vault: whichever access to the disk fails, once or for ever, what was saved is there")
{
    for (const bool forEver : {false, true}) {
        for (const double torn : {-1.0, 0.0, 0.37, 0.9}) {
            qint64 n = 1;
            for (;; n += torn < 0 ? 1 : 5) {
                Vault vault(1, faultyVfs());
                int saved = 0;
                faultyDisk().reset();
                {
                    auto writer = vault.open();
                    REQUIRE_OK(writer);
                    REQUIRE_OK(append(*writer, 1, 3));
                    saved = 3;
                    faultyDisk().reset();
                    faultyDisk().failAt = n;
                    faultyDisk().forEver = forEver;
                    faultyDisk().torn = torn;
                    for (int i = 0; i < 3; ++i) {
                        if (append(*writer, 100 + 10 * i, 3))
                            saved += 3;
                        if (i == 1)
                            (void)writer->checkpoint();
                    }
                }
                const bool reached = faultyDisk().accesses >= n;
                faultyDisk().reset();
                auto writer = vault.open();
                INFO("access " << n << " for ever " << forEver << " torn " << torn);
                REQUIRE_OK(writer);
                const qint64 rows = readable(*writer);
                // A save whose answer was an error may be there all the same, whole.
                CHECK(rows >= saved);
                CHECK(rows % 3 == 0);
                REQUIRE_OK(append(*writer, 500, 3));
                if (!reached)
                    break;
            }
            CHECK(n > 15);
        }
    }
}

TEST_CASE("vault: wherever the disk fails while a file is made, the next opening makes it whole")
{
    for (const double torn : {-1.0, 0.5}) {
        qint64 n = 1;
        for (;; ++n) {
            Vault vault(1, faultyVfs());
            faultyDisk().reset();
            faultyDisk().failAt = n;
            faultyDisk().forEver = true; // nothing can be put in order afterwards, as in a crash
            faultyDisk().torn = torn;
            (void)vault.open();
            const bool reached = faultyDisk().accesses >= n;
            faultyDisk().reset();
            INFO("access " << n << " torn " << torn);
            auto writer = vault.open();
            REQUIRE_OK(writer);
            REQUIRE_OK(append(*writer, 1, 3));
            CHECK(readable(*writer) == 3);
            if (!reached)
                break;
        }
        CHECK(n > 30);
    }
}

TEST_CASE("vault: a full disk is said, and work goes on when there is room")
{
    Vault vault(1, faultyVfs());
    faultyDisk().reset();
    auto writer = vault.open();
    REQUIRE_OK(writer);
    REQUIRE_OK(append(*writer, 1, 3));
    faultyDisk().failAt = faultyDisk().accesses + 1;
    faultyDisk().forEver = true;
    faultyDisk().code = 13; // SQLITE_FULL
    const auto full = append(*writer, 10, 3);
    REQUIRE_FALSE(full);
    CHECK(full.error().code == base::ErrorCode::StoreFull);
    faultyDisk().reset();
    CHECK(readable(*writer) == 3);
    REQUIRE_OK(append(*writer, 20, 3));
    CHECK(readable(*writer) == 6);
}

TEST_CASE("vault: random work equals the same work in a plain file, over reopens and checkpoints")
{
    base::SeededRng rng(11);
    Vault vault;
    QTemporaryDir folder(someFolder());
    OpenSpec plainSpec;
    plainSpec.location = folder.filePath(QStringLiteral("plain.db"));
    plainSpec.role = Role::Outbox;
    for (int round = 0; round < 6; ++round) {
        auto sealed = vault.open();
        auto plain = openDatabase(plainSpec);
        REQUIRE_OK(sealed);
        REQUIRE_OK(plain);
        // Little memory, so that pages come and go during a transaction.
        for (Connection *each : {&*sealed, &*plain}) {
            REQUIRE_OK(each->exec("PRAGMA cache_size = 20"));
            REQUIRE_OK(
                each->exec("CREATE TABLE IF NOT EXISTS work(k INTEGER PRIMARY KEY, v BLOB)"));
        }
        for (int i = 0; i < 60; ++i) {
            const auto k = QByteArray::number(qint64(rng.below(300)));
            const auto size = QByteArray::number(qint64(rng.below(30000)));
            QByteArray sql =
                "INSERT OR REPLACE INTO work VALUES(" + k + ", zeroblob(" + size + "))";
            if (i % 5 == 4)
                sql = "DELETE FROM work WHERE k % 7 = " + k + " % 7";
            const bool keep = rng.chance(0.8);
            for (Connection *each : {&*sealed, &*plain}) {
                auto transaction = Transaction::begin(*each);
                REQUIRE_OK(transaction);
                REQUIRE_OK(each->exec(sql));
                REQUIRE_OK(each->exec("UPDATE work SET v = zeroblob(length(v) % 9000 + 7)"
                                      " WHERE k % 11 = "
                                      + k + " % 11"));
                if (keep)
                    REQUIRE_OK(transaction->commit());
            }
            if (i % 20 == 19)
                REQUIRE_OK(sealed->checkpoint());
        }
        const char *sum = "SELECT coalesce(sum(k * 31 + length(v)), 0) + count(*) FROM work";
        CHECK(sealed->scalar(sum).value_or(-1) == plain->scalar(sum).value_or(-2));
        CHECK(sealed
                  ->scalar("SELECT count(*) FROM pragma_integrity_check"
                           " WHERE integrity_check = 'ok'")
                  .value_or(0)
              == 1);
    }
}
