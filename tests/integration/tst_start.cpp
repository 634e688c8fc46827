// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/places.h"

#include <catch2/catch.hpp>

#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

#include <filesystem>

TEST_CASE("start: without its server the window stays and says why")
{
    const QTemporaryDir folder;
    const std::filesystem::path alone = folder.filePath(QStringLiteral("dunlin")).toStdString();
    std::error_code failed;
    const std::filesystem::path built = dunlin::testing::inBuild("/dunlin").toStdString();
    std::filesystem::create_hard_link(built, alone, failed);
    if (failed) // another file system
        std::filesystem::copy_file(built, alone);
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), folder.path());
    program.setProcessEnvironment(environment);
    program.start(QString::fromStdString(alone.string()),
                  {QStringLiteral("--local"), folder.filePath(QStringLiteral("office"))});
    REQUIRE(program.waitForStarted());
    QByteArray said;
    QElapsedTimer timer;
    timer.start();
    while (!said.contains("cannot open") && timer.elapsed() < 20'000
           && program.state() == QProcess::Running) {
        program.waitForReadyRead(200);
        said += program.readAllStandardError();
    }
    CAPTURE(said.toStdString());
    CHECK(said.contains("dunlin-server is not beside dunlin"));
    CHECK_FALSE(program.waitForFinished(700));
    program.kill();
    program.waitForFinished();
}
