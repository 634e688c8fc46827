// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/kill_stage.h"

#include <QtCore/QProcessEnvironment>

#include <cerrno>

namespace dunlin::tests {

namespace {

const QString kKiller = testing::inBuild("/kill_at.so");
constexpr int kSampled = 4; ///< points spread over a program's run, unless all are asked for
constexpr int kAfterAName = 2;

void copyFolder(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    if (QFileInfo::exists(from))
        REQUIRE(QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), from, to}) == 0);
}

QString kept(const Theatre &theatre, const char *name)
{
    return theatre.path(name) + QLatin1String(".kept");
}

} // namespace

bool KillStage::isPossible()
{
    return QFile::exists(kKiller) && QFile::exists(kCtl) && QFile::exists(kServer);
}

bool KillStage::allAsked()
{
    return qEnvironmentVariableIsSet("DUNLIN_KILL_ALL");
}

QProcessEnvironment KillStage::preloaded(const QString &folder, KillPoint point,
                                         const QString &log) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), kKiller);
    environment.insert(QStringLiteral("DUNLIN_KILL_FOLDER"), folder);
    if (point.at > 0)
        environment.insert(QStringLiteral("DUNLIN_KILL_AT"), QString::number(point.at));
    if (point.torn)
        environment.insert(QStringLiteral("DUNLIN_KILL_TORN"), QStringLiteral("1"));
    if (point.error != 0)
        environment.insert(QStringLiteral("DUNLIN_KILL_ERRNO"), QString::number(point.error));
    if (point.forEver)
        environment.insert(QStringLiteral("DUNLIN_KILL_EVER"), QStringLiteral("1"));
    if (!log.isEmpty())
        environment.insert(QStringLiteral("DUNLIN_KILL_LOG"), log);
    // A sanitizer's runtime wants to be the first library, and finds ours there.
    environment.insert(QStringLiteral("ASAN_OPTIONS"),
                       environment.value(QStringLiteral("ASAN_OPTIONS"))
                           + QStringLiteral(":verify_asan_link_order=0"));
    return environment;
}

std::vector<FileCall> KillStage::callsIn(const QString &log) const
{
    QFile file(log);
    std::vector<FileCall> calls;
    if (!file.open(QIODevice::ReadOnly))
        return calls;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (const auto space = line.indexOf(' '); space > 0)
            calls.push_back({line.left(space), line.mid(space + 1)});
    }
    return calls;
}

std::vector<KillPoint> KillStage::pointsOf(const std::vector<FileCall> &calls) const
{
    const int count = int(calls.size());
    std::vector<bool> chosen(calls.size() + 1, allAsked());
    for (int at = 1; at <= count; at += std::max(1, count / kSampled))
        chosen[std::size_t(at)] = true;
    QSet<QByteArray> seen;
    for (int at = 1; at <= count; ++at) {
        const FileCall &call = calls[std::size_t(at - 1)];
        const QByteArray key = call.name + ' ' + call.path.left(call.path.lastIndexOf('.'));
        if (!call.makesName() || seen.contains(key))
            continue;
        seen.insert(key);
        for (int after = 1; after <= kAfterAName && at + after <= count; ++after)
            chosen[std::size_t(at + after)] = true;
    }
    std::vector<KillPoint> points;
    for (int at = 1; at <= count; ++at) {
        if (!chosen[std::size_t(at)])
            continue;
        points.push_back({at, false});
        if (calls[std::size_t(at - 1)].isWrite())
            points.push_back({at, true});
    }
    return points;
}

KillStage::Run KillStage::run(const Act &act, KillPoint point, const QString &log)
{
    QProcess process;
    process.setProcessEnvironment(preloaded(m_theatre.path(act.profile), point, log));
    process.start(kCtl, act.words);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(kWaitMs));
    Run run;
    run.wasKilled = process.exitStatus() == QProcess::CrashExit;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        const QJsonObject answer = QJsonDocument::fromJson(line).object();
        if (answer.value(QLatin1String("verdict")).toString() == QLatin1String("accepted"))
            run.saved.insert(answer.value(QLatin1String("id")).toString());
    }
    return run;
}

void KillStage::keep(const Act &act)
{
    copyFolder(m_theatre.path(act.profile), kept(m_theatre, act.profile));
    if (act.withOffice) {
        m_theatre.killServer();
        copyFolder(m_theatre.path("office"), kept(m_theatre, "office"));
        m_theatre.startServer();
    }
}

void KillStage::putBack(const Act &act, bool serve)
{
    copyFolder(kept(m_theatre, act.profile), m_theatre.path(act.profile));
    if (!act.withOffice)
        return;
    m_theatre.killServer();
    copyFolder(kept(m_theatre, "office"), m_theatre.path("office"));
    if (serve)
        m_theatre.startServer();
}

/// Of a run that is left alone. With an error the calls that read are among them.
std::vector<FileCall> KillStage::callsOf(const Act &act, KillPoint point)
{
    const QString log = m_theatre.path(act.profile) + QLatin1String(".calls");
    QFile::remove(log);
    run(act, point, log);
    std::vector<FileCall> calls = callsIn(log);
    REQUIRE(calls.size() > 3);
    return calls;
}

void KillStage::failEverywhere(const Act &act,
                               const std::function<void(const QSet<QString> &)> &check)
{
    keep(act);
    const std::vector<FileCall> calls = callsOf(act, {0, false, EIO, false});
    int runs = 0;
    for (KillPoint point : pointsOf(calls)) {
        const FileCall &call = calls[std::size_t(point.at - 1)];
        for (const int error : {EIO, ENOSPC}) {
            for (const bool forEver : {false, true}) {
                INFO(act.name << ": error " << error << (forEver ? " from" : " at") << " call "
                              << point.at << " of " << calls.size() << ", "
                              << call.name.toStdString() << ' ' << call.path.toStdString()
                              << (point.torn ? ", half done" : ""));
                point.error = error;
                point.forEver = forEver;
                putBack(act, true);
                const Run done = run(act, point);
                CHECK_FALSE(done.wasKilled); // it says so and ends
                check(done.saved);
                ++runs;
            }
        }
    }
    if (allAsked())
        WARN(act.name << ": " << calls.size() << " calls, the disk failed " << runs << " times");
    putBack(act, true);
}

void KillStage::killEverywhere(const Act &act,
                               const std::function<void(const QSet<QString> &)> &check)
{
    keep(act);
    const std::vector<FileCall> calls = callsOf(act, {});
    int killed = 0;
    for (const KillPoint &point : pointsOf(calls)) {
        const FileCall &call = calls[std::size_t(point.at - 1)];
        INFO(act.name << ": killed " << (point.torn ? "within" : "at") << " call " << point.at
                      << " of " << calls.size() << ", " << call.name.toStdString() << ' '
                      << call.path.toStdString());
        putBack(act, true);
        const Run done = run(act, point);
        killed += done.wasKilled;
        check(done.saved);
    }
    CHECK(killed > 0);
    if (allAsked())
        WARN(act.name << ": " << calls.size() << " calls, killed " << killed << " times");
    putBack(act, true);
}

bool KillStage::serveUntilKilled(const Act &act, KillPoint point, const QString &log)
{
    QProcess server;
    server.setProcessEnvironment(preloaded(m_theatre.path("office"), point, log));
    server.start(kServer, m_theatre.serverWords());
    // It may die before it listens.
    QByteArray out;
    while (!out.contains("listening ") && server.waitForReadyRead(kWaitMs))
        out += server.readAllStandardOutput();
    if (out.contains("listening "))
        m_theatre.ctl(act.words);
    const bool alive = server.state() == QProcess::Running && !server.waitForFinished(50);
    server.kill();
    server.waitForFinished(kWaitMs);
    return !alive;
}

void KillStage::killServerEverywhere(const Act &act, const std::function<void()> &check)
{
    keep(act);
    const QString log = m_theatre.path("office") + QLatin1String(".calls");
    QFile::remove(log);
    m_theatre.killServer();
    serveUntilKilled(act, {}, log);
    const std::vector<FileCall> calls = callsIn(log);
    REQUIRE(calls.size() > 3);
    int killed = 0;
    for (const KillPoint &point : pointsOf(calls)) {
        const FileCall &call = calls[std::size_t(point.at - 1)];
        INFO(act.name << ": server killed " << (point.torn ? "within" : "at") << " call "
                      << point.at << " of " << calls.size() << ", " << call.name.toStdString()
                      << ' ' << call.path.toStdString());
        putBack(act, false);
        killed += serveUntilKilled(act, point);
        m_theatre.startServer();
        check();
    }
    CHECK(killed > 0);
    if (allAsked())
        WARN(act.name << ": " << calls.size() << " calls, server killed " << killed << " times");
    putBack(act, true);
}

} // namespace dunlin::tests
