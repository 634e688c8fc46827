// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/theatre.h"

#include <catch2/catch.hpp>

#include <QtCore/QStandardPaths>

using namespace dunlin;
using namespace dunlin::tests;

namespace {

/// Every call that changes a file.
const QString kMutating =
    QStringLiteral("pwrite64,write,fdatasync,fsync,ftruncate,unlink,rename,renameat2,openat");
constexpr int kSampled = 6; ///< points of each scenario, unless all are asked for

bool allAsked()
{
    return qEnvironmentVariableIsSet("DUNLIN_KILL_ALL");
}

void copyFolder(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), from, to});
}

struct Killed {
    bool wasKilled = false;
    QByteArray out;
};

/// Runs dunlinctl, which dies by SIGKILL at the n-th such call of one of its threads.
Killed runKilledAt(int n, const QStringList &words)
{
    QProcess process;
    process.start(QStringLiteral("strace"),
                  QStringList{QStringLiteral("-f"), QStringLiteral("-qq"), QStringLiteral("-o"),
                              QStringLiteral("/dev/null"), QStringLiteral("-e"),
                              QStringLiteral("trace=") + kMutating, QStringLiteral("-e"),
                              QStringLiteral("inject=%1:signal=KILL:when=%2").arg(kMutating).arg(n),
                              kCtl}
                      + words);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(kWaitMs));
    return {process.exitStatus() == QProcess::CrashExit || process.exitCode() == 128 + 9,
            process.readAllStandardOutput()};
}

/// How many points there are: the calls of the busiest thread in a run that is left alone.
int pointsOf(const QString &state, const QString &work, const QStringList &words)
{
    copyFolder(state, work);
    const QString log = work + QStringLiteral(".calls");
    QProcess process;
    process.start(QStringLiteral("strace"),
                  QStringList{QStringLiteral("-f"), QStringLiteral("-qq"), QStringLiteral("-o"),
                              log, QStringLiteral("-e"), QStringLiteral("trace=") + kMutating, kCtl}
                      + words);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(kWaitMs));
    QFile file(log);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QHash<QByteArray, int> calls;
    int most = 0;
    for (const QByteArray &line : file.readAll().split('\n'))
        most = std::max(most, ++calls[line.left(line.indexOf(' '))]);
    return most;
}

void prepare(Theatre &theatre)
{
    theatre.ctlJson({QStringLiteral("office"), QStringLiteral("create"), theatre.path("office")});
    theatre.ctlJson({QStringLiteral("user"), QStringLiteral("add"), theatre.path("office"),
                     QStringLiteral("boss"), QStringLiteral("--role"), QStringLiteral("manager")},
                    "secret\n");
    theatre.ctlJson({QStringLiteral("demo"), theatre.path("office"), QStringLiteral("--accounts"),
                     QStringLiteral("6"), QStringLiteral("--seed"), QStringLiteral("1"),
                     QStringLiteral("--as-of"), QStringLiteral("2026-01-05")});
    const QJsonObject first = theatre.ctlJson({QStringLiteral("queue"), theatre.path("office"),
                                               QStringLiteral("--user"), QStringLiteral("boss"),
                                               QStringLiteral("--at"), QStringLiteral("2026-01-05"),
                                               QStringLiteral("--limit"), QStringLiteral("1")});
    theatre.account = first.value(QLatin1String("account")).toString().toUtf8();
    theatre.startServer();
    theatre.enrol("one");
}

/// Whether the account can be shown right after the kill: not while it is still to come in a first
/// sync.
enum class Shown { Yes, NotYet };

/// Everything that was said to be saved is there, and the files are whole.
void checkProfile(Theatre &theatre, const QSet<QString> &saved, Shown shown = Shown::Yes)
{
    const QJsonObject audit =
        theatre.ctlJson({QStringLiteral("audit"), QStringLiteral("verify"), theatre.path("one")});
    CHECK(audit.value(QLatin1String("ok")).toBool());
    // An account that is not fetched yet cannot be shown: the next sync has to bring it, whole.
    if (shown == Shown::NotYet)
        theatre.ctlJson(theatre.syncWords("one"));
    const QByteArray state = theatre.ctl(
        {QStringLiteral("account"), theatre.path("one"), QString::fromUtf8(theatre.account)});
    for (const QString &id : saved)
        CHECK(state.count(id.toLatin1()) == 1);
}

/// `words`: what is killed at each point, each time from `state`.
void killEverywhere(Theatre &theatre, const QStringList &words, const QSet<QString> &saved,
                    Shown shown = Shown::Yes)
{
    const QString state = theatre.path("state");
    const QString work = theatre.path("one");
    copyFolder(work, state);
    const int points = pointsOf(state, work, words);
    REQUIRE(points > 3);
    const int step = allAsked() ? 1 : std::max(1, points / kSampled);
    int killed = 0;
    for (int n = 1; n <= points; n += step) {
        INFO("killed at " << n << " of " << points);
        copyFolder(state, work);
        QSet<QString> now = saved;
        const Killed run = runKilledAt(n, words);
        killed += run.wasKilled;
        for (const QByteArray &line : run.out.split('\n')) {
            const QJsonObject answer = QJsonDocument::fromJson(line).object();
            if (answer.value(QLatin1String("verdict")).toString() == QLatin1String("accepted"))
                now.insert(answer.value(QLatin1String("id")).toString());
        }
        checkProfile(theatre, now, shown);
    }
    CHECK(killed > 0);
    if (allAsked())
        WARN(words.value(0).toStdString() << ": killed at " << killed << " points, nothing lost");
    copyFolder(state, work);
}

} // namespace

TEST_CASE("programs: kill -9 at each call that changes a file loses nothing that was saved")
{
    if (QStandardPaths::findExecutable(QStringLiteral("strace")).isEmpty() || !QFile::exists(kCtl)
        || !QFile::exists(kServer)) {
        WARN("strace or the programs are not there");
        return;
    }
    Theatre theatre;
    prepare(theatre);
    QSet<QString> saved = theatre.writeNotes("one", 3);
    const QStringList append{QStringLiteral("append"), theatre.path("one"),
                             QStringLiteral("--file"), theatre.path("events.jsonl"),
                             QStringLiteral("--user"), QStringLiteral("boss")};
    SECTION("a save")
    {
        killEverywhere(theatre, append, saved);
    }
    SECTION("a push and a page of changes")
    {
        theatre.ctl({QStringLiteral("append"), theatre.path("office"), QStringLiteral("--file"),
                     theatre.path("events.jsonl")});
        killEverywhere(theatre, theatre.syncWords("one"), saved);
    }
    SECTION("a first sync")
    {
        // The cache is gone: it is fetched anew, page by page. What was saved waits in the outbox,
        // and is shown once a sync after the kill has brought its account.
        for (const char *file : {"/cache.db", "/cache.db-wal"})
            QFile::remove(theatre.path("one") + QLatin1String(file));
        killEverywhere(theatre, theatre.syncWords("one"), saved, Shown::NotYet);
    }
    theatre.ctlJson(theatre.syncWords("one"));
    checkProfile(theatre, saved);
    const QJsonObject audit = theatre.ctlJson(
        {QStringLiteral("audit"), QStringLiteral("verify"), theatre.path("office")});
    CHECK(audit.value(QLatin1String("ok")).toBool());
    theatre.killServer();
}
