// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/places.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>

#include <catch2/catch.hpp>

namespace {

struct Answer {
    int exit = -1;
    QJsonObject json;
};

Answer ctl(const QStringList &words)
{
    QProcess process;
    process.start(dunlin::testing::inBuild("/dunlinctl"), words);
    REQUIRE(process.waitForFinished(60'000));
    return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object()};
}

} // namespace

TEST_CASE("sim: the command runs the simulator beside it and says what it found")
{
    const Answer clean = ctl({"sim", "run", "--seeds", "3", "--from", "7"});
    CHECK(clean.exit == 0);
    CHECK(clean.json.value("seeds").toInt() == 3);
    CHECK(clean.json.value("violations").toInt() == 0);
    CHECK_FALSE(clean.json.value("faults").toObject().isEmpty());

    const QJsonArray mutants = ctl({"sim", "mutants"}).json.value("mutants").toArray();
    REQUIRE_FALSE(mutants.isEmpty());
    CHECK_FALSE(mutants[0].toObject().value("rule").toString().isEmpty());
    const QString name = mutants[0].toObject().value("name").toString();
    const Answer caught = ctl({"sim", "run", "--seeds", "2000", "--mutant", name});
    CHECK(caught.exit == 3);
    CHECK(caught.json.value("violations").toInt() == 1);
    CHECK(caught.json.value("seeds").toInt() < 2000);

    CHECK(ctl({"sim", "run", "--mutant", "no-such-breach"}).exit == 2);
}
