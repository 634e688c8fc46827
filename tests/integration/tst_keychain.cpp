// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/theatre.h"

#include <QtCore/QStandardPaths>

using namespace dunlin;
using namespace dunlin::tests;

namespace {

/// Runs dunlinctl in a session of its own with an unlocked keychain, which keeps its entries in the
/// theatre's folder from one run to the next.
class KeychainSession {
public:
    explicit KeychainSession(const Theatre &theatre) : m_home(theatre.path("home"))
    {
        QDir().mkpath(m_home + QLatin1String("/.local/share/keyrings"));
        QDir().mkpath(m_home + QLatin1String("/run"));
        QFile::setPermissions(m_home + QLatin1String("/run"), QFileDevice::ReadOwner
                                                                  | QFileDevice::WriteOwner
                                                                  | QFileDevice::ExeOwner);
    }
    static bool isThere()
    {
        return !QStandardPaths::findExecutable(QStringLiteral("dbus-run-session")).isEmpty()
               && !QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty();
    }
    int ctl(const QStringList &words, QByteArray *errors = nullptr)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_home);
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home + QLatin1String("/run"));
        process.setProcessEnvironment(environment);
        process.start(
            QStringLiteral("dbus-run-session"),
            QStringList{QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
                        QStringLiteral("printf pw | gnome-keyring-daemon --unlock "
                                       "--components=secrets > /dev/null 2>&1; exec \"$@\""),
                        QStringLiteral("-"), kCtl}
                + words);
        process.closeWriteChannel();
        REQUIRE(process.waitForFinished(kWaitMs));
        if (errors)
            *errors = process.readAllStandardError();
        return process.exitCode();
    }

private:
    QString m_home;
};

} // namespace

TEST_CASE("programs: with a keychain the profile has no key of its own, and is closed without it")
{
    if (!QFile::exists(kCtl) || !QFile::exists(kServer) || !KeychainSession::isThere()) {
        WARN("the programs are not built, or there is no keychain to try");
        return;
    }
    Theatre theatre;
    theatre.ctlJson({QStringLiteral("office"), QStringLiteral("create"), theatre.path("office")});
    theatre.ctlJson({QStringLiteral("user"), QStringLiteral("add"), theatre.path("office"),
                     QStringLiteral("boss"), QStringLiteral("--role"), QStringLiteral("manager")},
                    "secret\n");
    theatre.startServer();
    const QJsonObject code =
        theatre.ctlJson({QStringLiteral("device"), QStringLiteral("code"), theatre.path("office"),
                         QStringLiteral("--user"), QStringLiteral("boss")});
    KeychainSession session(theatre);
    QByteArray errors;
    const int enrolled =
        session.ctl(theatre.syncWords("one")
                        << QStringLiteral("--enrol") << code.value(QLatin1String("code")).toString()
                        << QStringLiteral("--fingerprint") << theatre.fingerprint,
                    &errors);
    INFO(errors.toStdString());
    REQUIRE(enrolled == 0);
    CHECK_FALSE(errors.contains("warning"));
    CHECK_FALSE(QFile::exists(theatre.path("one") + QLatin1String("/key")));
    CHECK(QFile::exists(theatre.path("one") + QLatin1String("/key.entry")));
    CHECK(session.ctl(theatre.syncWords("one")) == 0);
    // Without the keychain: closed, and nothing is taken for lost.
    theatre.ctl(theatre.syncWords("one"));
    CHECK(theatre.lastExit == 1);
    CHECK(session.ctl(theatre.syncWords("one")) == 0);
    // Handed to a file, it opens anywhere.
    CHECK(session.ctl({QStringLiteral("profile"), QStringLiteral("protect"), theatre.path("one"),
                       QStringLiteral("--by"), QStringLiteral("file")})
          == 0);
    CHECK(QFile::exists(theatre.path("one") + QLatin1String("/key")));
    CHECK_FALSE(QFile::exists(theatre.path("one") + QLatin1String("/key.entry")));
    theatre.ctlJson(theatre.syncWords("one"));
    theatre.ctlJson({QStringLiteral("profile"), QStringLiteral("rekey"), theatre.path("one")});
    theatre.ctlJson(theatre.syncWords("one"));
    theatre.killServer();
}
