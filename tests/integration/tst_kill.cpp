// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rng.h"
#include "tests/support/require_ok.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
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

    /// Name, street and telephone of every debtor of the office.
    QList<QByteArray> personalData()
    {
        QList<QByteArray> found;
        const QByteArray queue = ctl({QStringLiteral("queue"), path("office"),
                                      QStringLiteral("--user"), QStringLiteral("boss"),
                                      QStringLiteral("--at"), QStringLiteral("2026-01-05"),
                                      QStringLiteral("--limit"), QStringLiteral("8")});
        for (const QByteArray &line : queue.trimmed().split('\n')) {
            const QString number =
                QJsonDocument::fromJson(line).object().value(QLatin1String("account")).toString();
            const QJsonObject state =
                ctlJson({QStringLiteral("account"), path("office"), number});
            const QJsonObject debtor = state.value(QLatin1String("debtor")).toObject();
            found += debtor.value(QLatin1String("name")).toString().toUtf8();
            found += debtor.value(QLatin1String("address"))
                         .toObject()
                         .value(QLatin1String("line"))
                         .toString()
                         .toUtf8();
            for (const auto point : state.value(QLatin1String("contact_points")).toArray())
                found += point.toObject().value(QLatin1String("value")).toString().toUtf8();
        }
        found.removeIf([](const QByteArray &text) { return text.size() < 6; });
        return found;
    }
    /// "file: text" wherever one of the texts stands in a file of the folder.
    static QStringList filesWith(const QString &place, const QList<QByteArray> &texts)
    {
        QStringList found;
        for (const QFileInfo &info : QDir(place).entryInfoList(QDir::Files | QDir::Hidden)) {
            QFile file(info.filePath());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            for (const QByteArray &text : texts) {
                if (bytes.contains(text))
                    found += info.fileName() + QLatin1String(": ") + QString::fromUtf8(text);
            }
        }
        return found;
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
    const QList<QByteArray> personal = theatre.personalData();
    CHECK(personal.size() > 16);
    CHECK_FALSE(Theatre::filesWith(theatre.path("office"), personal).isEmpty());
    for (const char *laptopFolder : {"one", "two"})
        CHECK(Theatre::filesWith(theatre.path(laptopFolder), personal) == QStringList());
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
