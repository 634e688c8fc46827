// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/places.h"

#include <catch2/catch.hpp>

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>

using namespace dunlin;

namespace {

constexpr int kWaitMs = 240'000;
// Debian's own Python: it has the modules of the packages, another in the path may not.
const QString kPython = QStringLiteral("/usr/bin/python3");

/// What the walk needs and this machine has not; empty when all is there.
QString missing()
{
    for (const char *program : {"dbus-run-session", "xvfb-run"}) {
        if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty())
            return QLatin1String(program);
    }
    if (!QFile::exists(QStringLiteral("/usr/share/dbus-1/services/org.a11y.Bus.service")))
        return QStringLiteral("at-spi2-core");
    QProcess python;
    python.start(kPython, {QStringLiteral("-c"), QStringLiteral("from gi.repository import Gio")});
    if (!python.waitForFinished() || python.exitCode() != 0)
        return QStringLiteral("python3-gi");
    return {};
}

} // namespace

TEST_CASE("screen reader: over the real bus every control has a name, and no question is too much")
{
    if (!qEnvironmentVariableIsSet("DUNLIN_BUS_WALK")) {
        WARN("not walked: minutes of keys on a real display; set DUNLIN_BUS_WALK to walk");
        return;
    }
    if (const QString lacks = missing(); !lacks.isEmpty()) {
        WARN("not walked: " << lacks.toStdString() << " is not installed");
        return;
    }
    const QTemporaryDir folder;
    const QString office = folder.filePath(QStringLiteral("office"));
    QProcess demo;
    demo.start(testing::inBuild("/dunlinctl"),
               {QStringLiteral("demo"), office, QStringLiteral("--accounts"),
                QStringLiteral("2000"), QStringLiteral("--seed"), QStringLiteral("1")});
    REQUIRE(demo.waitForFinished(kWaitMs));
    REQUIRE(demo.exitCode() == 0);

    QProcess reader;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *place : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QLatin1String(place), folder.path());
    environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    environment.remove(QStringLiteral("AT_SPI_BUS_ADDRESS"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    reader.setProcessEnvironment(environment);
    // The bus inside the display: its registry, which presses the keys, takes the display from it.
    reader.start(QStringLiteral("xvfb-run"),
                 {QStringLiteral("-a"), QStringLiteral("-s"),
                  QStringLiteral("-screen 0 1600x1000x24"), QStringLiteral("dbus-run-session"),
                  QStringLiteral("--"), kPython, testing::inSource("/tests/peers/screen_reader.py"),
                  testing::inBuild("/dunlin"), office});
    REQUIRE(reader.waitForFinished(kWaitMs));
    const QByteArray said = reader.readAllStandardOutput();
    INFO(said.toStdString());
    INFO(reader.readAllStandardError().right(3000).toStdString());
    const QByteArray last = said.trimmed().split('\n').last();
    const QJsonObject sum = QJsonDocument::fromJson(last).object();
    CHECK(sum.value(QLatin1String("faults")).toInt(-1) == 0);
    // A walk that saw little proves little.
    CHECK(sum.value(QLatin1String("pages")).toObject().size() >= 18);
    CHECK(sum.value(QLatin1String("nodes")).toInt() > 1500);
    CHECK(reader.exitCode() == 0);
}
