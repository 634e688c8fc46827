// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rng.h"
#include "tests/support/require_ok.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>

using namespace dunlin;

namespace {

constexpr int kWaitMs = 60'000;
const QString kCtl = QStringLiteral(DUNLIN_BIN_DIR "/dunlinctl");
const QString kServer = QStringLiteral(DUNLIN_BIN_DIR "/dunlin-server");

/// The real programs in a folder of their own: one office, its server, two laptops.
class Theatre {
public:
    QString path(const char *name) const { return folder.filePath(QLatin1String(name)); }

    QByteArray ctl(const QStringList &words, const QByteArray &input = {})
    {
        QProcess process;
        process.start(kCtl, words);
        process.write(input);
        process.closeWriteChannel();
        REQUIRE(process.waitForFinished(kWaitMs));
        lastExit = process.exitCode();
        INFO(process.readAllStandardError().toStdString());
        return process.readAllStandardOutput();
    }
    QJsonObject ctlJson(const QStringList &words, const QByteArray &input = {})
    {
        const QByteArray out = ctl(words, input);
        INFO(words.join(QLatin1Char(' ')).toStdString());
        CHECK(lastExit == 0);
        return QJsonDocument::fromJson(out).object();
    }
    void startServer()
    {
        server = std::make_unique<QProcess>();
        server->start(kServer,
                      {QStringLiteral("--office"), path("office"), QStringLiteral("--listen"),
                       QStringLiteral("127.0.0.1:%1").arg(port)});
        QByteArray out;
        while (!out.contains("listening ")) {
            INFO(server->readAllStandardError().toStdString());
            REQUIRE(server->waitForReadyRead(kWaitMs));
            out += server->readAllStandardOutput();
        }
        const QList<QByteArray> words = out.simplified().split(' ');
        REQUIRE(words.size() == 4);
        fingerprint = QString::fromLatin1(words[1]);
        port = words[3].split(':').last().toInt();
    }
    void killServer()
    {
        server->kill();
        REQUIRE(server->waitForFinished(kWaitMs));
    }
    QStringList syncWords(const char *profile)
    {
        return {QStringLiteral("sync"), QStringLiteral("https://127.0.0.1:%1").arg(port),
                QStringLiteral("--profile"), path(profile)};
    }
    void enrol(const char *profile)
    {
        const QJsonObject code =
            ctlJson({QStringLiteral("device"), QStringLiteral("code"), path("office"),
                     QStringLiteral("--user"), QStringLiteral("boss")});
        ctlJson(syncWords(profile)
                << QStringLiteral("--enrol") << code.value(QLatin1String("code")).toString()
                << QStringLiteral("--fingerprint") << fingerprint);
    }
    /// Writes notes offline and gives the ids that were said to be saved.
    QSet<QString> writeNotes(const char *profile, int count)
    {
        QByteArray lines;
        for (int i = 0; i < count; ++i) {
            lines += "{\"account\":\"" + account
                     + "\",\"kind\":\"note\",\"at\":\"2026-01-05T10:00:00Z\","
                       "\"text\":\"note\"}\n";
        }
        QFile file(path("events.jsonl"));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(lines);
        file.close();
        QSet<QString> ids;
        const QByteArray out =
            ctl({QStringLiteral("append"), path(profile), QStringLiteral("--file"), file.fileName(),
                 QStringLiteral("--user"), QStringLiteral("boss")});
        for (const QByteArray &line : out.split('\n')) {
            const QJsonObject answer = QJsonDocument::fromJson(line).object();
            if (answer.value(QLatin1String("verdict")).toString() == QLatin1String("accepted"))
                ids.insert(answer.value(QLatin1String("id")).toString());
        }
        CHECK(ids.size() == count);
        return ids;
    }

    QTemporaryDir folder;
    std::unique_ptr<QProcess> server;
    QByteArray account; ///< number of some account
    QString fingerprint;
    int port = 0;
    int lastExit = 0;
};

} // namespace

TEST_CASE("programs: kill -9 of server or laptop at any moment loses nothing and doubles nothing")
{
    if (!QFile::exists(kCtl) || !QFile::exists(kServer)) {
        WARN("the programs are not built");
        return;
    }
    Theatre theatre;
    theatre.ctlJson({QStringLiteral("office"), QStringLiteral("create"), theatre.path("office")});
    theatre.ctlJson({QStringLiteral("user"), QStringLiteral("add"), theatre.path("office"),
                     QStringLiteral("boss"), QStringLiteral("--role"), QStringLiteral("manager")},
                    "secret\n");
    theatre.ctlJson({QStringLiteral("demo"), theatre.path("office"), QStringLiteral("--accounts"),
                     QStringLiteral("30"), QStringLiteral("--seed"), QStringLiteral("1"),
                     QStringLiteral("--as-of"), QStringLiteral("2026-01-05")});
    const QJsonObject first = theatre.ctlJson({QStringLiteral("queue"), theatre.path("office"),
                                               QStringLiteral("--user"), QStringLiteral("boss"),
                                               QStringLiteral("--at"), QStringLiteral("2026-01-05"),
                                               QStringLiteral("--limit"), QStringLiteral("1")});
    theatre.account = first.value(QLatin1String("account")).toString().toUtf8();
    REQUIRE_FALSE(theatre.account.isEmpty());
    theatre.startServer();
    theatre.enrol("one");
    theatre.enrol("two");

    base::SeededRng rng(1);
    QSet<QString> saved;
    for (int round = 0; round < 8; ++round) {
        saved += theatre.writeNotes("one", 20);
        QProcess laptop;
        laptop.start(kCtl, theatre.syncWords("one"));
        REQUIRE(laptop.waitForStarted(kWaitMs));
        QThread::msleep(static_cast<unsigned long>(rng.between(1, 250)));
        if (round % 2 == 0) {
            theatre.killServer();
            laptop.waitForFinished(kWaitMs);
            theatre.startServer();
        } else {
            laptop.kill();
            laptop.waitForFinished(kWaitMs);
        }
    }
    const QJsonObject one = theatre.ctlJson(theatre.syncWords("one"));
    const QJsonObject two = theatre.ctlJson(theatre.syncWords("two"));
    CHECK(one.value(QLatin1String("checksum")) == two.value(QLatin1String("checksum")));
    CHECK(one.value(QLatin1String("cursor")) == two.value(QLatin1String("cursor")));
    for (const char *place : {"office", "one", "two"}) {
        const QJsonObject audit = theatre.ctlJson(
            {QStringLiteral("audit"), QStringLiteral("verify"), theatre.path(place)});
        CHECK(audit.value(QLatin1String("ok")).toBool());
        const QByteArray state = theatre.ctl(
            {QStringLiteral("account"), theatre.path(place), QString::fromUtf8(theatre.account)});
        for (const QString &id : saved)
            CHECK(state.count(id.toLatin1()) == 1);
    }
    theatre.server->terminate();
    CHECK(theatre.server->waitForFinished(kWaitMs));
    CHECK(theatre.server->exitStatus() == QProcess::NormalExit);
    CHECK(theatre.server->exitCode() == 0);
}

TEST_CASE("programs: a password given on stdin reaches an office that a server holds")
{
    if (!QFile::exists(kCtl) || !QFile::exists(kServer)) {
        WARN("the programs are not built");
        return;
    }
    Theatre theatre;
    theatre.ctlJson({QStringLiteral("office"), QStringLiteral("create"), theatre.path("office")});
    theatre.startServer();
    const QJsonObject added = theatre.ctlJson(
        {QStringLiteral("user"), QStringLiteral("add"), theatre.path("office"),
         QStringLiteral("anna"), QStringLiteral("--role"), QStringLiteral("collector")},
        "secret\n");
    CHECK(added.value(QLatin1String("password")).toBool());
    theatre.killServer();
}
