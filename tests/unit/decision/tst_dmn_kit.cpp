// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/decision/dmn/tck.h"
#include "tests/support/places.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>

using namespace dunlin;
using namespace dunlin::dmn;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("the conformance kit's level 2 passes, where it lies")
{
    const QString folder = qEnvironmentVariable("DUNLIN_DATA", testing::inSource("/../shared/data"))
                           + QStringLiteral("/dmn-cl2");
    if (!QDir(folder).exists()) {
        WARN("there is no conformance kit here");
        return;
    }
    int cases = 0;
    int passed = 0;
    QDirIterator all(folder, {QStringLiteral("*.xml")}, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        const auto file = TestFile::read(bytesOf(path));
        REQUIRE(file);
        const auto model =
            Model::load(bytesOf(QFileInfo(path).absoluteDir().filePath(file->modelName())));
        REQUIRE(model);
        const CaseReport report = file->run(**model, {});
        for (const CaseFailure &failure : report.failed) {
            UNSCOPED_INFO(path.toStdString() << " " << failure.testCase.toStdString() << ": "
                                             << failure.actual.toStdString());
        }
        cases += report.cases;
        passed += report.passed;
    }
    CHECK(cases == 116);
    CHECK(passed == cases);
}

TEST_CASE("a test file of the kit says what failed")
{
    const auto model = Model::load(
        "<definitions xmlns=\"https://www.omg.org/spec/DMN/20230324/MODEL/\" namespace=\"urn:m\">"
        "<decision id=\"d\" name=\"D\"><literalExpression><text>1 + 1</text></literalExpression>"
        "</decision></definitions>");
    REQUIRE(model);
    const auto file = TestFile::read(
        "<testCases xmlns:xsi=\"x\"><testCase id=\"good\"><resultNode name=\"D\"><expected><value "
        "xsi:type=\"xsd:decimal\">2</value></expected></resultNode></testCase><testCase id=\"bad\">"
        "<resultNode name=\"D\"><expected><value xsi:type=\"xsd:decimal\">3</value></expected>"
        "</resultNode></testCase></testCases>");
    REQUIRE(file);
    const CaseReport report = file->run(**model, {});
    CHECK(report.cases == 2);
    CHECK(report.passed == 1);
    REQUIRE(report.failed.size() == 1);
    CHECK(report.failed[0].testCase == u"bad");
    CHECK(report.failed[0].expected == u"3");
    CHECK(report.failed[0].actual == u"2");
}
