// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/theatre.h"
#include "tests/support/places.h"
#include "tests/unit/store/pg_cluster.h"

#include <catch2/catch.hpp>

#include <QtCore/QStandardPaths>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

#include <array>

using namespace dunlin;
using tests::kCtl;
using tests::kServer;
using tests::kWaitMs;

namespace {

int freePort()
{
    QTcpServer server;
    REQUIRE(server.listen(QHostAddress::LocalHost));
    return server.serverPort();
}

bool answers(int port)
{
    for (int i = 0; i < 500; ++i) {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(port));
        if (socket.waitForConnected(200))
            return true;
        QThread::msleep(20);
    }
    return false;
}

/// An office in PostgreSQL, two servers over it, and nginx and HAProxy before them, with the
/// configurations that are shipped.
class Estate {
public:
    Estate()
    {
        for (int &port : ports)
            port = freePort();
        nginxPort = freePort();
        haproxyPort = freePort();
        run(QStringLiteral("openssl"),
            {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
             QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
             QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
             QStringLiteral("-days"), QStringLiteral("30"), QStringLiteral("-subj"),
             QStringLiteral("/CN=localhost"), QStringLiteral("-addext"),
             QStringLiteral("subjectAltName=DNS:localhost,IP:127.0.0.1"), QStringLiteral("-keyout"),
             path("key.pem"), QStringLiteral("-out"), path("cert.pem")});
        write("both.pem", read(path("cert.pem")) + read(path("key.pem")));
    }
    ~Estate()
    {
        for (QProcess *process : {&nginx, &haproxy, &servers[0], &servers[1]})
            end(*process);
    }

    QString path(const char *name) const { return folder.filePath(QLatin1String(name)); }
    static QByteArray read(const QString &name)
    {
        QFile file(name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void write(const char *name, const QByteArray &text)
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QByteArray run(const QString &program, const QStringList &words, const QByteArray &input = {})
    {
        QProcess process;
        process.start(program, words);
        process.write(input);
        process.closeWriteChannel();
        REQUIRE(process.waitForFinished(kWaitMs));
        errors = process.readAllStandardError();
        exit = process.exitCode();
        return process.readAllStandardOutput();
    }
    QJsonObject ctl(const QStringList &words, const QByteArray &input = {})
    {
        const QByteArray out = run(kCtl, words, input);
        INFO(words.join(QLatin1Char(' ')).toStdString() << "\n" << errors.toStdString());
        CHECK(exit == 0);
        return QJsonDocument::fromJson(out).object();
    }
    void startServer(size_t i)
    {
        QProcess &server = servers[i];
        server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        server.start(kServer,
                     {QStringLiteral("--office"), office, QStringLiteral("--listen"),
                      QStringLiteral("127.0.0.1:%1").arg(ports[i]), QStringLiteral("--cert"),
                      path("cert.pem"), QStringLiteral("--key"), path("key.pem")});
        QByteArray out;
        while (!out.contains("listening ")) {
            REQUIRE(server.waitForReadyRead(kWaitMs));
            out += server.readAllStandardOutput();
        }
        fingerprint = QString::fromLatin1(out.simplified().split(' ').value(1));
    }
    static void end(QProcess &process)
    {
        if (process.state() == QProcess::NotRunning)
            return;
        process.terminate();
        if (!process.waitForFinished(20'000)) {
            process.kill();
            process.waitForFinished();
        }
    }
    QByteArray shipped(const char *name, int listen)
    {
        QByteArray text = read(testing::inSource("/packaging/proxy/") + QLatin1String(name));
        text.replace("/etc/dunlin", folder.path().toUtf8());
        text.replace("127.0.0.1:8471", "127.0.0.1:" + QByteArray::number(ports[0]));
        text.replace("127.0.0.1:8472", "127.0.0.1:" + QByteArray::number(ports[1]));
        text.replace("listen 443", "listen 127.0.0.1:" + QByteArray::number(listen));
        text.replace("bind :443", "bind 127.0.0.1:" + QByteArray::number(listen));
        return text;
    }
    void startProxies()
    {
        const QByteArray place = folder.path().toUtf8();
        write("nginx.conf",
              "user root; worker_processes 1; daemon off; pid " + place + "/nginx.pid; error_log "
                  + place
                  + "/nginx.log; events { worker_connections 512; }\nhttp { access_log "
                    "off; client_body_temp_path "
                  + place + "/t1; proxy_temp_path " + place + "/t2; fastcgi_temp_path " + place
                  + "/t3; uwsgi_temp_path " + place + "/t4; scgi_temp_path " + place + "/t5;\n"
                  + shipped("nginx-dunlin.conf", nginxPort) + "}\n");
        write("haproxy.cfg", shipped("haproxy-dunlin.cfg", haproxyPort));
        nginx.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        nginx.start(QStringLiteral("nginx"),
                    {QStringLiteral("-p"), folder.path(), QStringLiteral("-e"), path("nginx.log"),
                     QStringLiteral("-c"), path("nginx.conf")});
        haproxy.setStandardErrorFile(path("haproxy.log"));
        haproxy.start(QStringLiteral("haproxy"),
                      {QStringLiteral("-db"), QStringLiteral("-f"), path("haproxy.cfg")});
        REQUIRE(answers(nginxPort));
        REQUIRE(answers(haproxyPort));
    }
    QString url(int port) const { return QStringLiteral("https://127.0.0.1:%1").arg(port); }
    void enrol(const char *profile, int port)
    {
        const QString code = ctl({QStringLiteral("device"), QStringLiteral("code"), office,
                                  QStringLiteral("--user"), QStringLiteral("boss")})
                                 .value(QLatin1String("code"))
                                 .toString();
        ctl({QStringLiteral("sync"), url(port), QStringLiteral("--profile"), path(profile),
             QStringLiteral("--enrol"), code, QStringLiteral("--fingerprint"), fingerprint});
    }
    QJsonObject sync(const char *profile, int port)
    {
        return ctl({QStringLiteral("sync"), url(port), QStringLiteral("--profile"), path(profile)});
    }
    void note(const char *profile, const QByteArray &text)
    {
        write("line.jsonl",
              R"({"account":")" + account + R"(","kind":"note","text":")" + text + "\"}\n");
        run(kCtl, {QStringLiteral("append"), path(profile), QStringLiteral("--file"),
                   path("line.jsonl")});
        CHECK(exit == 0);
    }
    bool knows(const QString &place, const QByteArray &text)
    {
        return run(kCtl, {QStringLiteral("account"), place, QString::fromUtf8(account)})
            .contains(text);
    }

    QTemporaryDir folder;
    QString office;
    QString fingerprint;
    QByteArray account;
    QByteArray errors;
    int exit = 0;
    std::array<int, 2> ports{};
    int nginxPort = 0;
    int haproxyPort = 0;
    std::array<QProcess, 2> servers;
    QProcess nginx;
    QProcess haproxy;
};

/// A database of its own in the test's cluster.
QString newDatabase(Estate &estate, const QString &base, const char *name)
{
    const QString host = base.section(QStringLiteral("host="), 1);
    estate.run(QStringLiteral("psql"),
               {QStringLiteral("-q"), QStringLiteral("-h"), host, QStringLiteral("-U"),
                QStringLiteral("dunlin"), QStringLiteral("-d"), QStringLiteral("postgres"),
                QStringLiteral("-c"), QStringLiteral("CREATE DATABASE ") + QLatin1String(name)});
    INFO(estate.errors.toStdString());
    REQUIRE(estate.exit == 0);
    return QStringLiteral("postgresql://dunlin@/%1?host=%2").arg(QLatin1String(name), host);
}

bool canRun()
{
    for (const char *program : {"nginx", "haproxy", "psql", "openssl"}) {
        if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty()
            && !QFile::exists(QStringLiteral("/usr/sbin/") + QLatin1String(program))) {
            WARN(program << " is not installed");
            return false;
        }
    }
    if (!QFile::exists(kCtl) || !QFile::exists(kServer)) {
        WARN("the programs are not built");
        return false;
    }
    return true;
}

/// A backup, more work, and then the office fails over to what the backup had.
void failOver(Estate &estate, const QString &cluster, const std::function<void()> &exchange)
{
    const QJsonObject backup =
        estate.ctl({QStringLiteral("backup"), estate.office, estate.path("office.backup")});
    exchange();
    Estate::end(estate.servers[0]);
    Estate::end(estate.servers[1]);
    estate.office = newDatabase(estate, cluster, "office_two");
    const QJsonObject restored =
        estate.ctl({QStringLiteral("restore"), estate.path("office.backup"), estate.office});
    CHECK(restored.value(QLatin1String("root")) == backup.value(QLatin1String("root")));
    estate.startServer(0);
    estate.startServer(1);
    exchange();
    estate.sync("one", estate.nginxPort);
}

} // namespace

TEST_CASE("programs: two servers over one PostgreSQL behind nginx and HAProxy are one office")
{
    const QString cluster = canRun() ? test::postgresUrl() : QString();
    if (cluster.isEmpty())
        return;
    Estate estate;
    estate.office = newDatabase(estate, cluster, "office_one");
    estate.ctl({QStringLiteral("demo"), estate.office, QStringLiteral("--accounts"),
                QStringLiteral("20"), QStringLiteral("--seed"), QStringLiteral("1")});
    estate.ctl({QStringLiteral("user"), QStringLiteral("add"), estate.office,
                QStringLiteral("boss"), QStringLiteral("--role"), QStringLiteral("manager")},
               "a long password\n");
    estate.startServer(0);
    estate.startServer(1);
    estate.startProxies();
    estate.enrol("one", estate.nginxPort);
    estate.enrol("two", estate.haproxyPort);
    estate.run(kCtl, {QStringLiteral("export"), estate.office, QStringLiteral("accounts"),
                      QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--out"),
                      estate.path("accounts.csv")});
    estate.account = Estate::read(estate.path("accounts.csv")).split('\n').value(1).split(',')[0];

    // What one writes through one proxy, the other has through the other, whoever answered.
    int written = 0;
    const auto exchange = [&] {
        const QByteArray text = "note " + QByteArray::number(++written);
        estate.note("one", text);
        estate.sync("one", estate.nginxPort);
        estate.sync("two", estate.haproxyPort);
        CHECK(estate.knows(estate.path("two"), text));
    };
    exchange();
    // Each process is restarted in its turn; the laptops go on.
    for (size_t i = 0; i < estate.servers.size(); ++i) {
        Estate::end(estate.servers[i]);
        exchange();
        estate.startServer(i);
        exchange();
    }
    // One dies without a word.
    estate.servers[0].kill();
    estate.servers[0].waitForFinished();
    exchange();
    estate.startServer(0);

    const QJsonObject audit =
        estate.ctl({QStringLiteral("audit"), QStringLiteral("verify"), estate.office});
    CHECK(audit.value(QLatin1String("ok")).toBool());

    failOver(estate, cluster, exchange);
    for (const QString &place : {estate.office, estate.path("one")}) {
        const QByteArray state =
            estate.run(kCtl, {QStringLiteral("account"), place, QString::fromUtf8(estate.account)});
        for (int i = 1; i <= written; ++i)
            CHECK(state.count("note " + QByteArray::number(i) + '"') == 1);
    }
    for (const QString &place : {estate.office, estate.path("one"), estate.path("two")}) {
        const QJsonObject again =
            estate.ctl({QStringLiteral("audit"), QStringLiteral("verify"), place});
        CHECK(again.value(QLatin1String("ok")).toBool());
    }
}
