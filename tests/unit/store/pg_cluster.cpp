// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/store/pg_cluster.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>

#include <catch2/catch.hpp>

#include <pwd.h>
#include <signal.h>
#include <unistd.h>

#include <optional>

namespace dunlin::test {

namespace {

QString programFolder()
{
    const QDir root(QStringLiteral("/usr/lib/postgresql"));
    QStringList versions = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (auto it = versions.rbegin(); it != versions.rend(); ++it) {
        const QString bin = root.filePath(*it + QStringLiteral("/bin"));
        if (QFile::exists(bin + QStringLiteral("/initdb")))
            return bin;
    }
    return {};
}

class Cluster {
public:
    Cluster()
    {
        m_bin = programFolder();
        if (m_bin.isEmpty() || !m_folder.isValid() || !initialise() || !start())
            m_bin.clear();
    }
    ~Cluster()
    {
        if (m_pid > 0) {
            ::kill(pid_t(m_pid), SIGQUIT);
            QElapsedTimer timer;
            timer.start();
            while (::kill(pid_t(m_pid), 0) == 0 && timer.elapsed() < 5000)
                QThread::msleep(20);
        }
    }
    QString url() const
    {
        return m_bin.isEmpty()
                   ? QString()
                   : QStringLiteral("postgresql://dunlin@/postgres?host=%1").arg(m_folder.path());
    }

private:
    /// PostgreSQL does not run as root: root drops to the packaged user, or to nobody.
    QStringList prefix()
    {
        if (::geteuid() != 0)
            return {};
        const passwd *user = ::getpwnam("postgres");
        if (!user)
            user = ::getpwnam("nobody");
        if (!user)
            return {};
        if (::chown(m_folder.path().toLocal8Bit().constData(), user->pw_uid, user->pw_gid) != 0)
            return {};
        return {QStringLiteral("setpriv"), QStringLiteral("--reuid=%1").arg(user->pw_uid),
                QStringLiteral("--regid=%1").arg(user->pw_gid), QStringLiteral("--clear-groups")};
    }
    QStringList command(const QString &program, const QStringList &arguments)
    {
        return prefix()
               + QStringList{QStringLiteral("env"), QStringLiteral("-i"),
                             QStringLiteral("PATH=/usr/bin:/bin"), QStringLiteral("LANG=C.UTF-8"),
                             m_bin + QLatin1Char('/') + program}
               + arguments;
    }
    bool initialise()
    {
        QStringList line =
            command(QStringLiteral("initdb"),
                    {QStringLiteral("-D"), data(), QStringLiteral("-U"), QStringLiteral("dunlin"),
                     QStringLiteral("--auth=trust"), QStringLiteral("-E"), QStringLiteral("UTF8"),
                     QStringLiteral("--locale=C.UTF-8"), QStringLiteral("-N")});
        QProcess process;
        process.setProgram(line.takeFirst());
        process.setArguments(line);
        process.setStandardOutputFile(QProcess::nullDevice());
        process.start();
        return process.waitForFinished(60000) && process.exitCode() == 0;
    }
    bool start()
    {
        QStringList line =
            command(QStringLiteral("postgres"),
                    {QStringLiteral("-D"), data(), QStringLiteral("-c"),
                     QStringLiteral("listen_addresses="), QStringLiteral("-c"),
                     QStringLiteral("unix_socket_directories=%1").arg(m_folder.path()),
                     QStringLiteral("-c"), QStringLiteral("fsync=off"), QStringLiteral("-c"),
                     QStringLiteral("logging_collector=off")});
        QProcess server;
        server.setProgram(line.takeFirst());
        server.setArguments(line);
        server.setStandardErrorFile(QProcess::nullDevice());
        server.setStandardOutputFile(QProcess::nullDevice());
        if (!server.startDetached(&m_pid))
            return false;
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 20000) {
            if (QProcess::execute(m_bin + QStringLiteral("/pg_isready"),
                                  {QStringLiteral("-q"), QStringLiteral("-h"), m_folder.path()})
                == 0) {
                return true;
            }
            QThread::msleep(50);
        }
        return false;
    }
    QString data() const { return m_folder.path() + QStringLiteral("/data"); }

    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/dunlin-pg-XXXXXX")};
    QString m_bin;
    qint64 m_pid = 0;
};

} // namespace

QString postgresUrl()
{
    static Cluster cluster;
    static bool said = false;
    if (cluster.url().isEmpty() && !said) {
        said = true;
        WARN("PostgreSQL is not installed or does not start here: its half of the test is skipped");
    }
    return cluster.url();
}

} // namespace dunlin::test
