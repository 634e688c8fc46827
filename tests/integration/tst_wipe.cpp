// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/theatre.h"

using namespace dunlin;
using namespace dunlin::tests;

namespace {

/// One office with a server and one enrolled laptop.
void prepare(Theatre &theatre)
{
    theatre.ctlJson({QStringLiteral("office"), QStringLiteral("create"), theatre.path("office")});
    theatre.ctlJson({QStringLiteral("user"), QStringLiteral("add"), theatre.path("office"),
                     QStringLiteral("boss"), QStringLiteral("--role"), QStringLiteral("manager")},
                    "secret\n");
    theatre.ctlJson({QStringLiteral("demo"), theatre.path("office"), QStringLiteral("--accounts"),
                     QStringLiteral("10"), QStringLiteral("--seed"), QStringLiteral("1"),
                     QStringLiteral("--as-of"), QStringLiteral("2026-01-05")});
    const QJsonObject first = theatre.ctlJson({QStringLiteral("queue"), theatre.path("office"),
                                               QStringLiteral("--user"), QStringLiteral("boss"),
                                               QStringLiteral("--at"), QStringLiteral("2026-01-05"),
                                               QStringLiteral("--limit"), QStringLiteral("1")});
    theatre.account = first.value(QLatin1String("account")).toString().toUtf8();
    theatre.startServer();
    theatre.enrol("one");
}

QJsonObject deviceOf(Theatre &theatre)
{
    const QJsonObject list =
        theatre.ctlJson({QStringLiteral("device"), QStringLiteral("list"), theatre.path("office")});
    for (const auto entry : list.value(QLatin1String("devices")).toArray()) {
        if (!entry.toObject().value(QLatin1String("user")).toString().isEmpty())
            return entry.toObject();
    }
    return {};
}

} // namespace

TEST_CASE("programs: a wipe order takes what is unsent, then keys and cache, and is confirmed")
{
    if (!QFile::exists(kCtl) || !QFile::exists(kServer)) {
        WARN("the programs are not built");
        return;
    }
    Theatre theatre;
    prepare(theatre);
    const QSet<QString> notes = theatre.writeNotes("one", 5);
    const QString device = deviceOf(theatre).value(QLatin1String("device")).toString();
    CHECK(deviceOf(theatre).contains(QLatin1String("last_seen")));
    const QJsonObject ordered = theatre.ctlJson(
        {QStringLiteral("device"), QStringLiteral("wipe"), theatre.path("office"), device});
    CHECK(ordered.value(QLatin1String("state")).toString() == QLatin1String("draining"));
    CHECK(QFile::exists(theatre.path("one") + QLatin1String("/key")));

    theatre.ctl(theatre.syncWords("one"));
    CHECK(theatre.lastExit == 1);
    CHECK(deviceOf(theatre).value(QLatin1String("state")).toString() == QLatin1String("wiped"));
    for (const char *gone : {"/key", "/cache.db", "/cache.db-wal"})
        CHECK_FALSE(QFile::exists(theatre.path("one") + QLatin1String(gone)));
    const QByteArray state = theatre.ctl(
        {QStringLiteral("account"), theatre.path("office"), QString::fromUtf8(theatre.account)});
    const QJsonObject audit = theatre.ctlJson(
        {QStringLiteral("audit"), QStringLiteral("verify"), theatre.path("office")});
    CHECK(audit.value(QLatin1String("ok")).toBool());
    CHECK(deviceOf(theatre).value(QLatin1String("events")).toInt() == notes.size());
    theatre.ctl(theatre.syncWords("one"));
    CHECK(theatre.lastExit == 1);
    theatre.killServer();
}

TEST_CASE("programs: work from home refuses what would leave the laptop, and goes on syncing")
{
    if (!QFile::exists(kCtl) || !QFile::exists(kServer)) {
        WARN("the programs are not built");
        return;
    }
    Theatre theatre;
    prepare(theatre);
    const QStringList show{QStringLiteral("account"), theatre.path("one"),
                           QString::fromUtf8(theatre.account)};
    theatre.ctl(show);
    CHECK(theatre.lastExit == 0);
    theatre.ctlJson({QStringLiteral("device"), QStringLiteral("lease"), theatre.path("office"),
                     QStringLiteral("--role"), QStringLiteral("manager"), QStringLiteral("--days"),
                     QStringLiteral("3"), QStringLiteral("--home-office"), QStringLiteral("on")});
    theatre.ctlJson(theatre.syncWords("one"));
    theatre.ctl(show);
    CHECK(theatre.lastExit == 1);
    theatre.writeNotes("one", 2); // work goes on
    theatre.ctlJson({QStringLiteral("device"), QStringLiteral("lease"), theatre.path("office"),
                     QStringLiteral("--role"), QStringLiteral("manager"), QStringLiteral("--days"),
                     QStringLiteral("3"), QStringLiteral("--home-office"), QStringLiteral("off")});
    theatre.ctlJson(theatre.syncWords("one"));
    theatre.ctl(show);
    CHECK(theatre.lastExit == 0);
    theatre.killServer();
}

TEST_CASE("programs: a restored office is found out by its laptops, and nothing they wrote is lost")
{
    if (!QFile::exists(kCtl) || !QFile::exists(kServer)) {
        WARN("the programs are not built");
        return;
    }
    Theatre theatre;
    prepare(theatre);
    QSet<QString> saved = theatre.writeNotes("one", 3);
    theatre.ctlJson(theatre.syncWords("one"));
    const QJsonObject backup = theatre.ctlJson(
        {QStringLiteral("backup"), theatre.path("office"), theatre.path("office.backup")});
    saved += theatre.writeNotes("one", 4);
    theatre.ctlJson(theatre.syncWords("one"));
    theatre.killServer();

    REQUIRE(QDir(theatre.path("office")).removeRecursively());
    const QJsonObject restored = theatre.ctlJson(
        {QStringLiteral("restore"), theatre.path("office.backup"), theatre.path("office")});
    CHECK(restored.value(QLatin1String("root")) == backup.value(QLatin1String("root")));
    CHECK(restored.value(QLatin1String("events")) == backup.value(QLatin1String("events")));
    theatre.startServer(); // with the certificate that the laptop knows
    theatre.ctlJson(theatre.syncWords("one"));
    for (const char *place : {"office", "one"}) {
        const QByteArray state = theatre.ctl(
            {QStringLiteral("account"), theatre.path(place), QString::fromUtf8(theatre.account)});
        for (const QString &id : saved)
            CHECK(state.count(id.toLatin1()) == 1);
        const QJsonObject audit = theatre.ctlJson(
            {QStringLiteral("audit"), QStringLiteral("verify"), theatre.path(place)});
        CHECK(audit.value(QLatin1String("ok")).toBool());
    }
    theatre.ctl({QStringLiteral("restore"), theatre.path("office.backup"), theatre.path("office")});
    CHECK(theatre.lastExit == 1);
    theatre.killServer();
}

TEST_CASE("programs: what a broken laptop never sent is brought home by the office")
{
    if (!QFile::exists(kCtl) || !QFile::exists(kServer)) {
        WARN("the programs are not built");
        return;
    }
    Theatre theatre;
    prepare(theatre);
    const QSet<QString> notes = theatre.writeNotes("one", 6);
    REQUIRE(QFile::remove(theatre.path("one") + QLatin1String("/key"))); // its keychain is gone
    theatre.ctl(theatre.syncWords("one"));
    CHECK(theatre.lastExit == 1);
    const QStringList recover{QStringLiteral("device"), QStringLiteral("recover"),
                              theatre.path("office"), theatre.path("one")};
    const QJsonObject first = QJsonDocument::fromJson(theatre.ctl(recover)).object();
    CHECK(theatre.lastExit == 3);
    CHECK(first.value(QLatin1String("added")).toInt() == notes.size());
    const QJsonObject again = theatre.ctlJson(recover);
    CHECK(again.value(QLatin1String("added")).toInt() == 0);
    const QJsonObject audit = theatre.ctlJson(
        {QStringLiteral("audit"), QStringLiteral("verify"), theatre.path("office")});
    CHECK(audit.value(QLatin1String("ok")).toBool());
    theatre.killServer();
}

TEST_CASE("programs: an evidence pack is checked alone, and a changed one is found")
{
    if (!QFile::exists(kCtl) || !QFile::exists(kServer)) {
        WARN("the programs are not built");
        return;
    }
    Theatre theatre;
    prepare(theatre);
    theatre.ctlJson({QStringLiteral("audit"), QStringLiteral("pack"), theatre.path("office"),
                     QString::fromUtf8(theatre.account), QStringLiteral("--out"),
                     theatre.path("pack")});
    theatre.killServer();
    REQUIRE(QDir(theatre.path("office")).removeRecursively());
    const QStringList check{QStringLiteral("audit"), QStringLiteral("check"), theatre.path("pack")};
    const QJsonObject good = theatre.ctlJson(check);
    CHECK(good.value(QLatin1String("ok")).toBool());
    CHECK(good.value(QLatin1String("events")).toInt() > 1);
    QFile pdf(theatre.path("pack") + QLatin1String("/evidence.pdf"));
    REQUIRE(pdf.open(QIODevice::ReadWrite));
    CHECK(pdf.read(5) == "%PDF-");
    REQUIRE(pdf.seek(pdf.size() - 1));
    pdf.write("x");
    pdf.close();
    const QJsonObject bad = QJsonDocument::fromJson(theatre.ctl(check)).object();
    CHECK(theatre.lastExit == 3);
    CHECK_FALSE(bad.value(QLatin1String("ok")).toBool());
}
