// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/places.h"

#include <catch2/catch.hpp>

#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>

// dunlin --caller: the workstation that runs opens the account.

namespace {

constexpr int kWaitMs = 60'000;

struct Machine {
    QTemporaryDir folder;
    QString office = folder.filePath(QStringLiteral("office"));

    QProcessEnvironment environment() const
    {
        QProcessEnvironment out = QProcessEnvironment::systemEnvironment();
        out.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
            out.insert(QLatin1String(name), folder.path());
        return out;
    }
    QByteArray ctl(const QStringList &words) const
    {
        QProcess program;
        program.setProcessEnvironment(environment());
        program.start(dunlin::testing::inBuild("/dunlinctl"), words);
        REQUIRE(program.waitForFinished(kWaitMs));
        return program.readAllStandardOutput();
    }
    /// A telephone number of somebody in the office.
    QString someNumber() const
    {
        const QString file = folder.filePath(QStringLiteral("accounts.csv"));
        ctl({QStringLiteral("export"), office, QStringLiteral("accounts"),
             QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--out"), file});
        QFile csv(file);
        REQUIRE(csv.open(QIODevice::ReadOnly));
        csv.readLine();
        while (!csv.atEnd()) {
            const QString account = QString::fromUtf8(csv.readLine().split(',').value(0));
            const auto state =
                QJsonDocument::fromJson(ctl({QStringLiteral("account"), office, account})).object();
            for (const QJsonValue &point : state.value(QLatin1String("contact_points")).toArray()) {
                const QJsonObject one = point.toObject();
                if (one.value(QLatin1String("kind")).toString() == QLatin1String("phone"))
                    return one.value(QLatin1String("value")).toString();
            }
        }
        return {};
    }
    bool waitFor(QProcess &program, const char *words, QByteArray *said) const
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < kWaitMs && program.state() == QProcess::Running) {
            *said += program.readAllStandardError();
            if (said->contains(words))
                return true;
            program.waitForReadyRead(200);
        }
        *said += program.readAllStandardError();
        return said->contains(words);
    }
};

} // namespace

TEST_CASE("caller: a second start hands its number to the first, which opens the account")
{
    Machine machine;
    machine.ctl({QStringLiteral("demo"), machine.office, QStringLiteral("--accounts"),
                 QStringLiteral("50"), QStringLiteral("--seed"), QStringLiteral("1")});
    const QString number = machine.someNumber();
    REQUIRE_FALSE(number.isEmpty());
    QProcess first;
    first.setProcessEnvironment(machine.environment());
    first.start(dunlin::testing::inBuild("/dunlin"), {QStringLiteral("--local"), machine.office});
    REQUIRE(first.waitForStarted());
    QByteArray said;
    const bool shown = machine.waitFor(first, "first row after", &said);
    CAPTURE(said.toStdString());
    REQUIRE(shown);
    QProcess second;
    second.setProcessEnvironment(machine.environment());
    second.start(dunlin::testing::inBuild("/dunlin"),
                 {QStringLiteral("--local"), machine.office, QStringLiteral("--caller"), number});
    REQUIRE(second.waitForFinished(kWaitMs));
    CHECK(second.exitCode() == 0);
    const bool opened = machine.waitFor(first, "caller's account after", &said);
    CHECK(opened);
    static const QRegularExpression kTook(QStringLiteral("caller's account after (\\d+) ms"));
    const auto took = kTook.match(QString::fromUtf8(said));
    WARN("the caller's account was open after " << took.captured(1).toStdString() << " ms");
    first.terminate();
    if (!first.waitForFinished(10'000))
        first.kill();
    first.waitForFinished();
}
