// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/bench/sync_office.h"
#include "tests/unit/store/cache_pages.h"

#include "core/base/json_writer.h"
#include "core/desk/office.h"
#include "core/desk/office_import.h"
#include "core/store/feed_store.h"
#include "core/store/open_database.h"
#include "core/store/tenants.h"
#include "core/store/transaction.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslSocket>

#include <algorithm>
#include <cstdio>

namespace dunlin::bench {

namespace {

constexpr int kRounds = 9;

bool say(const char *what)
{
    std::fprintf(stderr, "dunlin-bench: %s\n", what);
    return false;
}

int accountsWanted()
{
    const int set = qEnvironmentVariableIntValue("DUNLIN_BENCH_SYNC_ACCOUNTS");
    return set > 0 ? set : 100'000;
}

/// The demo office with a million events, made once and kept.
QString madeOffice()
{
    const QString folder = dataFolder() + QStringLiteral("/sync-%1").arg(accountsWanted());
    if (QFile::exists(folder + QStringLiteral("/made")))
        return folder;
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    const ProgramRun run = runProgram(ourProgram("dunlinctl"),
                                      {QStringLiteral("demo"), folder, QStringLiteral("--accounts"),
                                       QString::number(accountsWanted()), QStringLiteral("--seed"),
                                       QStringLiteral("1")});
    if (run.exit != 0)
        return {};
    QFile made(folder + QStringLiteral("/made"));
    (void)made.open(QIODevice::WriteOnly);
    return folder;
}

bool copyOffice(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    return QFile::copy(from + QStringLiteral("/office.db"), to + QStringLiteral("/office.db"));
}

/// Numbers of accounts spread over the whole office.
QStringList someAccounts(const QString &folder, int count)
{
    const ProgramRun run = runProgram(
        QStringLiteral("sqlite3"),
        {QStringLiteral("-readonly"), folder + QStringLiteral("/office.db"),
         QStringLiteral("SELECT number FROM account WHERE status < 2 ORDER BY id LIMIT %1")
             .arg(count)});
    return QString::fromUtf8(run.out).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

QByteArray lines(const QStringList &accounts, const char *kind, const char *key,
                 const QByteArray &value)
{
    QByteArray out;
    for (const QString &account : accounts) {
        base::JsonWriter json;
        json.beginObject().key("account").value(account).key("kind").value(kind);
        json.key(key).value(value).endObject();
        out += json.take() + '\n';
    }
    return out;
}

// What else can put the same rows into a file: the sqlite3 shell, one transaction, four indices;
// and copying the finished file.
bool measurePeers(const QString &office, const QString &work)
{
    const QString csv = work + QStringLiteral("/events.csv");
    const ProgramRun dumped = runProgram(
        QStringLiteral("sqlite3"),
        {QStringLiteral("-readonly"), QStringLiteral("-csv"), office + QStringLiteral("/office.db"),
         QStringLiteral(".output '%1'").arg(csv),
         QStringLiteral(
             "SELECT hex(id),hex(account),seq,hex(device),dseq,tag,verdict,kind,"
             "occurred_at,received_at,hex(hash),hex(salt),CAST(raw AS TEXT) FROM event")});
    if (dumped.exit != 0)
        return say("the sqlite3 shell is not installed");
    const QByteArray script =
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;\n"
        "CREATE TABLE event(id,account,seq,device,dseq,tag,verdict,kind,occurred_at,received_at,"
        "hash,salt,raw);\nBEGIN;\n.import --csv '"
        + csv.toUtf8()
        + "' event\n"
          "CREATE UNIQUE INDEX event_id ON event(id);\n"
          "CREATE INDEX event_account ON event(account,seq);\n"
          "CREATE INDEX event_device ON event(device,dseq);\n"
          "CREATE INDEX event_kind ON event(kind,occurred_at);\nCOMMIT;\n";
    const QString peer = work + QStringLiteral("/peer.db");
    const ProgramRun imported =
        runProgram(QStringLiteral("sqlite3"), {QStringLiteral("-batch"), peer}, script);
    report("sync.sqlite3_import_s", imported.seconds, "s");
    const double start = nowMs();
    runProgram(QStringLiteral("cp"),
               {office + QStringLiteral("/office.db"), work + QStringLiteral("/copy.db")});
    runProgram(QStringLiteral("sync"), {work + QStringLiteral("/copy.db")});
    report("sync.file_copy_s", (nowMs() - start) / 1000, "s");
    QFile::remove(csv);
    QFile::remove(peer);
    QFile::remove(work + QStringLiteral("/copy.db"));
    return true;
}

bool measureFirst(ServedOffice &office, const QString &profile)
{
    const QString code = office.code(QStringLiteral("boss"));
    const ProgramRun run =
        runProgram(ourProgram("dunlinctl"),
                   {QStringLiteral("sync"), office.url(), QStringLiteral("--profile"), profile,
                    QStringLiteral("--enrol"), code, QStringLiteral("--fingerprint"),
                    QString::fromLatin1(office.fingerprint())});
    const QJsonObject answer = QJsonDocument::fromJson(run.out).object();
    if (run.exit != 0)
        return say("the first sync failed");
    report("sync.initial_accounts", answer.value(QLatin1String("accounts")).toDouble(), "accounts");
    report("sync.initial_events", answer.value(QLatin1String("pulled")).toDouble(), "events");
    report("sync.initial_s", answer.value(QLatin1String("seconds")).toDouble(), "s");
    report("sync.initial_rss", run.maxRssMb, "MB");
    report("sync.initial_bytes", answer.value(QLatin1String("bytes_in")).toDouble() / 1e6, "MB");
    report("sync.initial_file", double(QFile(profile + QStringLiteral("/cache.db")).size()) / 1e6,
           "MB");
    report("sync.initial_server_rss", office.rssMb(), "MB");
    return true;
}

bool measureRounds(ServedOffice &office, BenchLaptop &laptop, const QStringList &accounts)
{
    std::vector<double> nothing;
    std::vector<double> changes;
    if (!laptop.syncMs())
        return false;
    for (int i = 0; i < 50; ++i) {
        const auto ms = laptop.syncMs();
        if (!ms)
            return false;
        nothing.push_back(*ms);
    }
    reportLatency("sync.noop", nothing, {5, 0});
    for (int round = 0; round < kRounds; ++round) {
        const qint64 before = laptop.runner().bytesIn();
        if (!office.append(lines(accounts.mid(round * 1000 % 5000, 1000), "note", "text",
                                 "A promise was made on the phone.")))
            return say("the changes were refused");
        const auto ms = laptop.syncMs();
        if (!ms)
            return false;
        changes.push_back(*ms);
        if (round == 0)
            report("sync.delta_1000_bytes", double(laptop.runner().bytesIn() - before) / 1e3, "kB");
    }
    reportLatency("sync.delta_1000", changes, {60, 150});
    if (!laptop.author(2000, accounts))
        return say("the laptop's notes were refused");
    const auto upload = laptop.syncMs();
    if (!upload)
        return false;
    report("sync.upload_2000_s", laptop.sentMs() / 1000, "s");
    report("sync.upload_2000_and_back_s", *upload / 1000, "s");
    return true;
}

/// Event streams of many laptops, waiting.
class Waiters {
public:
    bool open(int count, const ServedOffice &office, const QByteArray &bearer)
    {
        const QUrl url(office.url());
        for (int i = 0; i < count; ++i) {
            auto socket = std::make_unique<QSslSocket>();
            socket->setPeerVerifyMode(QSslSocket::VerifyNone); // loopback; only latency counts
            socket->connectToHostEncrypted(url.host(), quint16(url.port()));
            if (!socket->waitForEncrypted(20'000))
                return say("a stream cannot be opened");
            socket->write("GET /v1/poke HTTP/1.1\r\nHost: " + url.host().toLatin1()
                          + "\r\nAuthorization: Bearer " + bearer + "\r\n\r\n");
            socket->flush();
            QObject::connect(socket.get(), &QSslSocket::readyRead, socket.get(),
                             [this, at = socket.get()] {
                                 if (at->readAll().contains("data:"))
                                     m_heard.push_back(nowMs());
                             });
            m_sockets.push_back(std::move(socket));
        }
        // Each first hears where the feed stands.
        return waitForAll();
    }
    void forget() { m_heard.clear(); }
    bool waitForAll()
    {
        const double until = nowMs() + 60'000;
        while (m_heard.size() < m_sockets.size() && nowMs() < until)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
        return m_heard.size() >= m_sockets.size();
    }
    const std::vector<double> &heard() const { return m_heard; }

private:
    std::vector<std::unique_ptr<QSslSocket>> m_sockets;
    std::vector<double> m_heard;
};

bool measureWaiting(ServedOffice &office, BenchLaptop &laptop, const QStringList &accounts)
{
    Waiters waiters;
    const double before = office.rssMb();
    if (!waiters.open(1000, office, laptop.bearer(office)))
        return say("the streams do not hear of the feed");
    report("sync.waiting_1000_rss", office.rssMb(), "MB");
    report("sync.waiting_1000_rss_more", office.rssMb() - before, "MB");
    std::vector<double> waits;
    for (int round = 0; round < 5; ++round) {
        if (!laptop.author(1, accounts.mid(round, 1)))
            return say("the note was refused");
        waiters.forget();
        const double start = nowMs();
        if (!laptop.syncMs() || !waiters.waitForAll())
            return say("not every stream was woken");
        for (const double at : waiters.heard())
            waits.push_back(at - start);
    }
    report("sync.wake_1000_p50", percentile(waits, 50), "ms");
    report("sync.wake_1000_p99", percentile(waits, 99), "ms");
    return true;
}

/// Rows of events and feed by the store alone, 50 to a durable commit.
std::optional<double> storageCeiling(const QString &folder)
{
    store::OpenSpec spec;
    spec.location = folder + QStringLiteral("/office.db");
    spec.role = store::Role::Office;
    auto connection = store::openDatabase(spec);
    if (!connection)
        return std::nullopt;
    const auto tenants = store::Tenants(*connection).all();
    if (!tenants || tenants->empty())
        return std::nullopt;
    base::SecureRng rng;
    constexpr int kCommits = 60;
    constexpr int kEach = 50;
    const base::DeviceId device{rng.bytes16()};
    const double start = nowMs();
    for (int commit = 0; commit < kCommits; ++commit) {
        auto transaction = store::Transaction::begin(*connection);
        if (!transaction)
            return std::nullopt;
        std::vector<store::LedgerEvent> events(kEach);
        for (int i = 0; i < kEach; ++i) {
            store::LedgerEvent &event = events[size_t(i)];
            event.id = {rng.bytes16()};
            event.account = {rng.bytes16()};
            event.device = device;
            event.dseq = commit * kEach + i + 1;
            event.kind = "note";
            event.salt = QByteArray(16, 's');
            event.raw = QByteArray(400, 'x');
            event.hash = domain::eventHash(event.salt, event.raw);
        }
        const auto done =
            store::FeedStore(*connection, tenants->front().key).append(events, base::Instant{1});
        if (!done || !transaction->commit())
            return std::nullopt;
    }
    return kCommits * kEach / ((nowMs() - start) / 1000);
}

bool measureAppend(ServedOffice &office, const QString &profile, const QString &copy,
                   const QStringList &accounts)
{
    const auto ceiling = storageCeiling(copy);
    if (!ceiling)
        return say("the storage cannot be measured");
    sync::ClientOptions options;
    options.maxBatchEvents = 50;
    BenchLaptop laptop;
    if (!laptop.open(profile, office, {}, options) || !laptop.syncMs()
        || !laptop.author(3000, accounts))
        return false;
    if (!laptop.syncMs())
        return false;
    report("sync.append_whole_events_per_second", 3000 / (laptop.sentMs() / 1000), "events/s");
    // The server's part of it: what it takes for pushes that are ready.
    if (!laptop.author(3000, accounts))
        return false;
    const auto ms = laptop.pushMs(office, options.maxBatchEvents);
    if (!ms || !laptop.syncMs())
        return say("the pushes were refused");
    const double rate = 3000 / (*ms / 1000);
    report("sync.append_events_per_second", rate, "events/s");
    report("sync.append_ceiling_events_per_second", *ceiling, "events/s");
    report("sync.append_ratio", rate / *ceiling, "of_ceiling");
    return true;
}

/// Pieces of the file, as whoever has its key can read them, that name one of these accounts. Every
/// number of the demo has the same length.
int bytesLeft(BenchLaptop &laptop, const QStringList &accounts)
{
    QSet<QByteArray> numbers;
    for (const QString &account : accounts)
        numbers.insert(account.toUtf8());
    const qsizetype size = accounts.front().toUtf8().size();
    int left = 0;
    const bool isRead = tests::forEachStoredPage(
        laptop.workstation().core().care().keys().cache(), [&](const QByteArray &page) {
            for (qsizetype at = 0; at + size <= page.size(); ++at) {
                if (numbers.contains(QByteArray::fromRawData(page.constData() + at, size)))
                    ++left;
            }
        });
    return isRead ? left : -1;
}

bool measureReassigned(ServedOffice &office, const QString &work, const QStringList &accounts)
{
    const QString first = QStringLiteral("ann");
    const QString second = QStringLiteral("bob");
    BenchLaptop one;
    BenchLaptop two;
    if (!one.open(work + QStringLiteral("/ann"), office, office.code(first))
        || !two.open(work + QStringLiteral("/bob"), office, office.code(second)))
        return false;
    if (!office.append(lines(accounts, "assignment", "user", first.toUtf8())))
        return say("the accounts cannot be assigned");
    if (!one.syncMs() || !two.syncMs())
        return false;
    report("sync.reassign_5000_bytes_before", bytesLeft(one, accounts), "places");
    if (!office.append(lines(accounts, "assignment", "user", second.toUtf8())))
        return false;
    const auto lost = one.syncMs();
    const auto gained = two.syncMs();
    if (!lost || !gained)
        return false;
    report("sync.reassign_5000_lost_s", *lost / 1000, "s");
    report("sync.reassign_5000_gained_s", *gained / 1000, "s");
    report("sync.reassign_5000_s", (*lost + *gained) / 1000, "s");
    report("sync.reassign_5000_bytes_left", bytesLeft(one, accounts), "places");
    return true;
}

bool runSync()
{
    const QString kept = madeOffice();
    if (kept.isEmpty())
        return say("the demo office cannot be made");
    const QTemporaryDir work;
    const QString folder = work.filePath(QStringLiteral("office"));
    const QString profile = work.filePath(QStringLiteral("laptop"));
    if (!copyOffice(kept, folder) || !measurePeers(kept, work.path()))
        return false;
    const QStringList accounts = someAccounts(kept, 5000);
    ServedOffice office;
    if (accounts.isEmpty() || !office.start(folder) || !measureFirst(office, profile))
        return false;
    {
        BenchLaptop laptop;
        if (!laptop.open(profile, office) || !measureRounds(office, laptop, accounts)
            || !measureWaiting(office, laptop, accounts))
            return false;
    }
    const QString spare = work.filePath(QStringLiteral("spare"));
    if (!copyOffice(kept, spare))
        return false;
    return measureAppend(office, profile, spare, accounts)
           && measureReassigned(office, work.path(), accounts);
}

} // namespace

void addSyncBench(std::vector<Bench> &all)
{
    all.push_back({"sync",
                   "sync.initial_s sync.initial_rss sync.noop sync.delta_1000 sync.upload_2000_s "
                   "sync.wake_1000 sync.append_ratio sync.reassign_5000_s beside "
                   "sync.sqlite3_import_s and sync.file_copy_s",
                   runSync});
}

} // namespace dunlin::bench
