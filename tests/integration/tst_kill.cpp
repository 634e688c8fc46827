// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rng.h"
#include "tests/integration/theatre.h"

#include <QtCore/QThread>

using namespace dunlin;
using namespace dunlin::tests;

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
