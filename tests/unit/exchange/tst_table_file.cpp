// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/table_file.h"
#include "tests/support/require_ok.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

#include <catch2/catch.hpp>

using namespace dunlin::exchange;

namespace {

QByteArray bytesOf(const QString &file)
{
    QFile in(file);
    REQUIRE(in.open(QIODevice::ReadOnly));
    return in.readAll();
}

/// One part of a workbook, which is a zip; Python comes with the build.
QByteArray partOf(const QString &file, const QString &part)
{
    QProcess python;
    python.start(QStringLiteral("python3"),
                 {QStringLiteral("-c"),
                  QStringLiteral("import sys, zipfile\n"
                                 "z = zipfile.ZipFile(sys.argv[1])\n"
                                 "sys.stdout.buffer.write(z.read(sys.argv[2]))"),
                  file, part});
    REQUIRE(python.waitForFinished());
    REQUIRE(python.exitCode() == 0);
    return python.readAllStandardOutput();
}

std::vector<std::vector<Cell>> rows()
{
    const auto number = Cell::Kind::Number;
    return {
        {QStringLiteral("account"), QStringLiteral("total")},
        {QStringLiteral("0012"), Cell(QStringLiteral("-12.30"), number)},
        {QStringLiteral("=HYPERLINK(\"x\")"), Cell(QStringLiteral("12345678901234.56"), number)},
        {QStringLiteral("a,\"b\"\n\u0645"), QString()}};
}

} // namespace

TEST_CASE("tables: a cell is never a formula, in either format")
{
    QTemporaryDir dir;
    for (const TableFormat format : {TableFormat::Csv, TableFormat::Xlsx}) {
        const QString file = dir.filePath(QStringLiteral("t%1").arg(int(format)));
        auto table = TableFile::create(format, file, QStringLiteral("accounts"));
        REQUIRE_OK(table);
        for (const auto &row : rows())
            REQUIRE_OK((*table)->row(row));
        CHECK_FALSE(QFile::exists(file));
        REQUIRE_OK((*table)->commit());
    }
    CHECK(bytesOf(dir.filePath(QStringLiteral("t0")))
          == "account,total\r\n0012,-12.30\r\n\"'=HYPERLINK(\"\"x\"\")\",12345678901234.56\r\n"
             "\"a,\"\"b\"\"\n\xd9\x85\",\r\n");
    const QByteArray sheet =
        partOf(dir.filePath(QStringLiteral("t1")), QStringLiteral("xl/worksheets/sheet1.xml"));
    CHECK_FALSE(sheet.contains("<f>"));
    CHECK(sheet.contains("<v>-12.3</v>"));
    CHECK(sheet.contains("12345678901234.56</t>")); // 16 digits: more than a double keeps
    CHECK(sheet.contains("0012</t>"));
    CHECK(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size() == 2); // nothing else stays
}

TEST_CASE("tables: without a commit what was there is kept")
{
    QTemporaryDir dir;
    for (const TableFormat format : {TableFormat::Csv, TableFormat::Xlsx}) {
        const QString file = dir.filePath(QStringLiteral("kept"));
        QFile old(file);
        REQUIRE(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        {
            auto table = TableFile::create(format, file, QStringLiteral("s"));
            REQUIRE_OK(table);
            REQUIRE_OK((*table)->row({QStringLiteral("new")}));
        }
        CHECK(bytesOf(file) == "old");
        CHECK(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
        CHECK_FALSE(TableFile::create(format, dir.filePath(QStringLiteral("no/where")),
                                      QStringLiteral("s")));
    }
}
