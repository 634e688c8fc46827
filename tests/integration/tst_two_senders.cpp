// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/desk/messages/message_board.h"
#include "core/desk/messages/message_sender.h"
#include "core/desk/office_accounts.h"
#include "core/desk/report_delivery.h"
#include "core/desk/report_settings.h"
#include "tests/integration/mail_theatre.h"
#include "tests/unit/store/pg_cluster.h"

#include <catch2/catch.hpp>

#include <QtCore/QSet>

#include <array>
#include <condition_variable>
#include <mutex>
#include <thread>

using namespace dunlin;
using namespace dunlin::tests;

namespace {

const QString kPeers = testing::inSource("/tests/peers/");

/// A database of its own in the test's cluster; empty when PostgreSQL is not here.
QString newOffice()
{
    const QString cluster = test::postgresUrl();
    if (cluster.isEmpty())
        return {};
    static int count = 0;
    const QString name = QStringLiteral("senders%1").arg(++count);
    const QString host = cluster.section(QStringLiteral("host="), 1);
    REQUIRE(QProcess::execute(QStringLiteral("psql"),
                              {QStringLiteral("-q"), QStringLiteral("-h"), host,
                               QStringLiteral("-U"), QStringLiteral("dunlin"), QStringLiteral("-d"),
                               QStringLiteral("postgres"), QStringLiteral("-c"),
                               QStringLiteral("CREATE DATABASE ") + name})
            == 0);
    return QStringLiteral("postgresql://dunlin@/%1?host=%2").arg(name, host);
}

/// What takes longer than a test waits: whoever had a duty and is dead has it no more.
void letLeasesEnd(const QString &office)
{
    REQUIRE(QProcess::execute(QStringLiteral("psql"),
                              {QStringLiteral("-q"), QStringLiteral("-h"),
                               office.section(QStringLiteral("host="), 1), QStringLiteral("-U"),
                               QStringLiteral("dunlin"), QStringLiteral("-d"),
                               office.section(QStringLiteral("@/"), 1).section(u'?', 0, 0),
                               QStringLiteral("-c"), QStringLiteral("UPDATE duty SET until = 0")})
            == 0);
}

/// How long the duty that is at work is still held, by the database's clock.
qint64 leftOfLease(const QString &office)
{
    QProcess ask;
    ask.start(QStringLiteral("psql"),
              {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("-A"),
               QStringLiteral("-h"), office.section(QStringLiteral("host="), 1),
               QStringLiteral("-U"), QStringLiteral("dunlin"), QStringLiteral("-d"),
               office.section(QStringLiteral("@/"), 1).section(u'?', 0, 0), QStringLiteral("-c"),
               QStringLiteral("SELECT max(until) - CAST(extract(epoch FROM clock_timestamp()) "
                              "* 1000 AS BIGINT) FROM duty")});
    REQUIRE(ask.waitForFinished(kWaitMs));
    return ask.readAllStandardOutput().trimmed().toLongLong();
}

/// The other side, which several senders reach; one sender can be made to stop for a while before
/// it hands over.
class World {
public:
    class Way final : public desk::MessageTransport {
    public:
        Way(World &world, bool idempotent, bool stops)
            : m_world(world)
            , m_idempotent(idempotent)
            , m_stops(stops)
        {}
        domain::Channel channel() const override { return domain::Channel::Email; }
        bool isIdempotent() const override { return m_idempotent; }
        base::Status open() override { return {}; }
        QString keyFor(const desk::OutgoingMessage &message) const override
        {
            return QString::fromLatin1(message.id.toHex()) + QStringLiteral("@dca.test");
        }
        desk::HandedOver hand(const desk::OutgoingMessage &message) override
        {
            if (m_stops)
                m_world.stop();
            m_world.arrive(message.id.toHex());
            return {desk::HandedOver::Kind::Accepted, keyFor(message), {}};
        }
        void close() override {}

    private:
        World &m_world;
        const bool m_idempotent;
        const bool m_stops;
    };

    void stop()
    {
        std::unique_lock lock(m_mutex);
        m_isStopped = true;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return m_goesOn; });
    }
    void waitUntilStopped()
    {
        std::unique_lock lock(m_mutex);
        REQUIRE(m_changed.wait_for(lock, std::chrono::seconds(60), [this] { return m_isStopped; }));
    }
    void goOn()
    {
        const std::lock_guard lock(m_mutex);
        m_goesOn = true;
        m_changed.notify_all();
    }
    void arrive(const QByteArray &id)
    {
        const std::lock_guard lock(m_mutex);
        arrived += id;
    }
    QList<QByteArray> arrived;

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isStopped = false;
    bool m_goesOn = false;
};

domain::MessageState messageOf(desk::Office &office, const char *number, const QByteArray &id)
{
    const auto answer = desk::account(office, {QString::fromLatin1(number), {}, {}, {}});
    REQUIRE_OK(answer);
    for (const domain::MessageState &one : answer->state.messages) {
        if (one.id.toHex() == id)
            return one;
    }
    FAIL("no such message");
    return {};
}

size_t contactsOf(desk::Office &office, const char *number)
{
    const auto answer = desk::account(office, {QString::fromLatin1(number), {}, {}, {}});
    REQUIRE_OK(answer);
    return answer->state.contacts.size();
}

constexpr const char *kAccounts[] = {"A1", "A2", "A3", "A4", "A5"};

/// Something to send on each account.
QList<QByteArray> queueOnAll(MailTheatre &theatre)
{
    QList<QByteArray> ids;
    for (const char *account : kAccounts) {
        theatre.point(account, "email", QByteArray(account).toLower() + "@debtor.test");
        theatre.point(account, "phone", MailTheatre::dayPrefix() + "55501");
        ids += theatre.queue(account);
    }
    return ids;
}

/// An SMTP server that writes the id of each mail that it took, and channels.json for it.
QByteArray startSmtp(MailTheatre &theatre, MailPeer &server, const char *log, const char *moment)
{
    REQUIRE(server.start(kPython, {kPeers + QStringLiteral("halting_smtp.py"), theatre.path(log),
                                   QLatin1String(moment)}));
    const QByteArray port = server.line("PORT");
    theatre.write("office/channels.json",
                  R"({"email":{"from":"agent@dca.test","plus_addresses":false,"smtp":{"host":)"
                  R"("127.0.0.1","security":"none","port":)"
                      + port + "}}}");
    return port;
}

} // namespace

TEST_CASE("senders: two processes over one database send each message once")
{
    const QString url = newOffice();
    if (url.isEmpty())
        return;
    MailTheatre theatre(url);
    const QList<QByteArray> ids = queueOnAll(theatre);
    const base::SystemClock clock;
    auto first = desk::Office::open(url, clock);
    auto second = desk::Office::open(url, clock);
    REQUIRE_OK(first);
    REQUIRE_OK(second);
    World world;
    World::Way slow(world, false, true);
    World::Way quick(world, false, false);
    base::Result<desk::SendingRun> one = desk::SendingRun();
    std::thread beside([&] { one = desk::sendDue(**first, slow); });
    world.waitUntilStopped();
    const auto two = desk::sendDue(**second, quick);
    REQUIRE_OK(two);
    CHECK(two->elsewhere);
    CHECK(two->sent == 0);
    CHECK(two->uncertain == 0);
    world.goOn();
    beside.join();
    REQUIRE_OK(one);
    CHECK(one->sent == ids.size());
    // It let go: the other one may, and finds nothing left.
    const auto after = desk::sendDue(**second, quick);
    REQUIRE_OK(after);
    CHECK_FALSE(after->elsewhere);
    CHECK(after->sent == 0);
    CHECK(world.arrived.size() == ids.size());
    CHECK(QSet<QByteArray>(world.arrived.begin(), world.arrived.end()).size() == ids.size());
}

TEST_CASE("senders: one that was away longer than its time is followed, and sends nothing twice")
{
    for (const bool idempotent : {false, true}) {
        INFO((idempotent ? "idempotent" : "not idempotent"));
        const QString url = newOffice();
        if (url.isEmpty())
            return;
        MailTheatre theatre(url);
        const QList<QByteArray> ids = queueOnAll(theatre);
        const base::SystemClock clock;
        auto first = desk::Office::open(url, clock);
        auto second = desk::Office::open(url, clock);
        REQUIRE_OK(first);
        REQUIRE_OK(second);
        World world;
        World::Way slow(world, idempotent, true);
        World::Way quick(world, idempotent, false);
        base::Result<desk::SendingRun> one = desk::SendingRun();
        std::thread beside([&] { one = desk::sendDue(**first, slow); });
        world.waitUntilStopped(); // marked, and not handed over
        letLeasesEnd(url);
        const auto two = desk::sendDue(**second, quick);
        REQUIRE_OK(two);
        CHECK_FALSE(two->elsewhere);
        CHECK(two->uncertain == (idempotent ? 0 : 1));
        CHECK(two->sent == ids.size() - (idempotent ? 0 : 1));
        world.goOn();
        beside.join();
        REQUIRE_OK(one);
        CHECK(one->elsewhere); // it takes no further one
        // Each arrived once; where the other side knows an id again, the first may come twice.
        QSet<QByteArray> different(world.arrived.begin(), world.arrived.end());
        CHECK(different.size() == ids.size());
        CHECK(world.arrived.size() - different.size() == (idempotent ? 1 : 0));
        for (qsizetype i = 0; i < ids.size(); ++i) {
            INFO(kAccounts[i]);
            CHECK(messageOf(**second, kAccounts[i], ids[i]).step == domain::MessageStep::Sent);
            CHECK(contactsOf(**second, kAccounts[i]) == 1);
        }
        const auto after = desk::sendDue(**second, quick);
        REQUIRE_OK(after);
        CHECK(after->sent == 0);
    }
}

TEST_CASE("senders: one whose message takes longer than its lease is not followed while it lives")
{
    const QString url = newOffice();
    if (url.isEmpty())
        return;
    MailTheatre theatre(url);
    const QList<QByteArray> ids = queueOnAll(theatre);
    const base::SystemClock clock;
    auto first = desk::Office::open(url, clock);
    auto second = desk::Office::open(url, clock);
    REQUIRE_OK(first);
    REQUIRE_OK(second);
    World world;
    World::Way slow(world, false, true);
    World::Way quick(world, false, false);
    desk::SendingPolicy policy;
    policy.duty = {1'500, 300, 60'000};
    base::Result<desk::SendingRun> one = desk::SendingRun();
    std::thread beside([&] { one = desk::sendDue(**first, slow, policy); });
    world.waitUntilStopped(); // marked, and not handed over
    for (int i = 0; i < 10; ++i) {
        QThread::msleep(400); // in all, more than twice the lease
        const auto two = desk::sendDue(**second, quick, policy);
        REQUIRE_OK(two);
        CHECK(two->elsewhere);
        CHECK(two->uncertain == 0);
    }
    world.goOn();
    beside.join();
    REQUIRE_OK(one);
    CHECK_FALSE(one->elsewhere);
    CHECK(one->sent == ids.size());
    CHECK(world.arrived.size() == ids.size());
}

TEST_CASE("senders: one that lives and takes no step is followed, and sends nothing twice")
{
    const QString url = newOffice();
    if (url.isEmpty())
        return;
    MailTheatre theatre(url);
    const QList<QByteArray> ids = queueOnAll(theatre);
    const base::SystemClock clock;
    auto first = desk::Office::open(url, clock);
    auto second = desk::Office::open(url, clock);
    REQUIRE_OK(first);
    REQUIRE_OK(second);
    World world;
    World::Way slow(world, false, true);
    World::Way quick(world, false, false);
    desk::SendingPolicy policy;
    policy.duty = {1'500, 300, 1'000};
    base::Result<desk::SendingRun> one = desk::SendingRun();
    std::thread beside([&] { one = desk::sendDue(**first, slow, policy); });
    world.waitUntilStopped();
    desk::SendingRun two;
    two.elsewhere = true;
    for (int i = 0; i < 100 && two.elsewhere; ++i) {
        QThread::msleep(100);
        const auto tried = desk::sendDue(**second, quick, policy);
        REQUIRE_OK(tried);
        two = *tried;
    }
    CHECK_FALSE(two.elsewhere);
    CHECK(two.uncertain == 1);
    CHECK(two.sent == ids.size() - 1);
    world.goOn();
    beside.join();
    REQUIRE_OK(one);
    CHECK(one->elsewhere);
    CHECK(world.arrived.size() == ids.size());
    CHECK(QSet<QByteArray>(world.arrived.begin(), world.arrived.end()).size() == ids.size());
}

namespace {

/// Takes reports to nobody; the first time it stops before it does.
class Courier final : public ports::ReportCourier {
public:
    explicit Courier(World *stops = nullptr) : m_stops(stops) {}
    base::Status send(const ports::ReportMail &mail, const Took &took) override
    {
        if (World *world = std::exchange(m_stops, nullptr))
            world->stop();
        for (const QString &address : mail.to) {
            sent += address;
            DUNLIN_TRY(took(address));
        }
        return {};
    }
    base::Status print(const QString &, const QString &) override { return {}; }
    QStringList sent;

private:
    World *m_stops;
};

} // namespace

TEST_CASE("reports: two processes over one database send each report once")
{
    const QString url = newOffice();
    if (url.isEmpty())
        return;
    MailTheatre theatre(url);
    const base::SystemClock clock;
    auto first = desk::Office::open(url, clock);
    auto second = desk::Office::open(url, clock);
    REQUIRE_OK(first);
    REQUIRE_OK(second);
    desk::ReportSchedule schedule;
    schedule.name = QStringLiteral("daily");
    schedule.report = "collectors";
    schedule.rhythm = desk::ReportRhythm::Daily;
    schedule.format = desk::ReportFormat::Csv;
    schedule.to = {QStringLiteral("boss@example.org")};
    const QDate from = QDate::currentDate().addDays(-7);
    REQUIRE_OK(desk::setReportSchedule(**first, schedule, {{}, from}));
    World world;
    Courier slow(&world);
    Courier quick;
    base::Result<desk::ReportDelivery> one = desk::ReportDelivery();
    std::thread beside(
        [&] { one = desk::deliverDueReports(**first, theatre.path("first"), slow); });
    world.waitUntilStopped();
    const auto two = desk::deliverDueReports(**second, theatre.path("second"), quick);
    REQUIRE_OK(two);
    CHECK(two->made == 0);
    CHECK(quick.sent.isEmpty());
    // Whoever asks for them is told.
    const auto asked =
        desk::deliverReports(**second, QDate::currentDate(), theatre.path("asked"), quick);
    REQUIRE_FALSE(asked);
    CHECK(asked.error().code == base::ErrorCode::Conflict);
    CHECK(asked.error().detail.contains(QLatin1String("nothing was made or sent")));
    world.goOn();
    beside.join();
    REQUIRE_OK(one);
    CHECK(one->problems.isEmpty());
    CHECK(slow.sent.size() == one->made);
    CHECK(one->made >= 3);
    const auto after = desk::deliverDueReports(**second, theatre.path("second"), quick);
    REQUIRE_OK(after);
    CHECK(after->made == 0);
    CHECK(quick.sent.isEmpty());
}

TEST_CASE("senders: kill -9 of one of two at every moment sends never twice and loses nothing")
{
    const QString url = newOffice();
    if (url.isEmpty())
        return;
    MailTheatre theatre(url);
    theatre.point("A1", "email", "ok@debtor.test");
    theatre.point("A1", "phone", MailTheatre::dayPrefix() + "55501");
    int round = 0;
    for (const char *moment : {"connect", "mail", "rcpt", "data", "body", "answered"}) {
        INFO(moment);
        const QByteArray log = "log" + QByteArray::number(++round);
        MailPeer server;
        startSmtp(theatre, server, log.constData(), moment);
        const QByteArray id = theatre.queue("A1");
        QProcess program;
        program.start(kCtl, theatre.sendWords());
        REQUIRE(program.waitForStarted(kWaitMs));
        server.line("AT");
        // The other process leaves what is in its hands alone, while it lives and after.
        CHECK(theatre.send()[QStringLiteral("stopped")].toString().contains(
            QLatin1String("another process")));
        program.kill();
        REQUIRE(program.waitForFinished(kWaitMs));
        server.tell("go on");
        theatre.send();
        // Nobody waits for a dead one longer than a minute.
        CHECK(leftOfLease(url) <= base::kMsPerMinute);
        letLeasesEnd(url);
        theatre.send();
        theatre.send();
        const qsizetype taken = theatre.linesOf(log.constData()).size();
        CHECK(taken <= 1);
        bool asked = false;
        for (const QJsonObject &row : theatre.list("--open"))
            asked = asked
                    || (row[QStringLiteral("id")].toString().toLatin1() == id
                        && row[QStringLiteral("step")].toString() == QLatin1String("uncertain"));
        CHECK((taken == 1 || asked));
        for (const QJsonObject &row : theatre.list("--waiting"))
            CHECK(row[QStringLiteral("id")].toString().toLatin1() != id);
        if (asked)
            theatre.ctlJson({QStringLiteral("message"), QStringLiteral("say"), url,
                             QString::fromLatin1(id),
                             taken == 1 ? QStringLiteral("sent") : QStringLiteral("handled")});
    }
}

TEST_CASE("senders: two servers that are started at once over one database send each message once")
{
    const QString url = newOffice();
    if (url.isEmpty())
        return;
    MailTheatre theatre(url);
    const QList<QByteArray> ids = queueOnAll(theatre);
    MailPeer smtp;
    startSmtp(theatre, smtp, "log", "never");
    REQUIRE(QProcess::execute(
                QStringLiteral("/usr/bin/openssl"),
                {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                 QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-subj"),
                 QStringLiteral("/CN=localhost"), QStringLiteral("-keyout"),
                 theatre.path("key.pem"), QStringLiteral("-out"), theatre.path("cert.pem")})
            == 0);
    std::array<MailPeer, 2> servers;
    for (MailPeer &server : servers)
        REQUIRE(server.start(kServer, {QStringLiteral("--office"), url, QStringLiteral("--listen"),
                                       QStringLiteral("127.0.0.1:0"), QStringLiteral("--cert"),
                                       theatre.path("cert.pem"), QStringLiteral("--key"),
                                       theatre.path("key.pem"), QStringLiteral("--channels"),
                                       theatre.path("office")}));
    for (MailPeer &server : servers)
        server.line("listening");
    for (int i = 0; i < 600 && theatre.linesOf("log").size() < ids.size(); ++i)
        QThread::msleep(100);
    // A pass of each, whoever was first.
    theatre.send();
    const QList<QByteArray> log = theatre.linesOf("log");
    CHECK(log.size() == ids.size());
    CHECK(QSet<QByteArray>(log.begin(), log.end()).size() == ids.size());
    for (const QJsonObject &row : theatre.list("--waiting"))
        FAIL(QJsonDocument(row).toJson().toStdString());
    CHECK(theatre.list("--open").isEmpty());
}
