// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/exchange/outside/file_kind.h"

#include <QtCore/QtEndian>

using namespace dunlin;
using domain::FileKind;
using exchange::kindOfContent;

namespace {

/// A ZIP archive of empty entries with these names.
QByteArray zipOf(const QList<QByteArray> &names)
{
    QByteArray file;
    QByteArray directory;
    const auto le = [](auto value) {
        QByteArray bytes(sizeof value, '\0');
        qToLittleEndian(value, bytes.data());
        return bytes;
    };
    for (const QByteArray &name : names) {
        const quint32 at = quint32(file.size());
        file += QByteArray("PK\x03\x04", 4) + QByteArray(22, '\0') + le(quint16(name.size()))
                + le(quint16(0)) + name;
        directory += QByteArray("PK\x01\x02", 4) + QByteArray(24, '\0') + le(quint16(name.size()))
                     + QByteArray(12, '\0') + le(at) + name;
    }
    const quint32 start = quint32(file.size());
    return file + directory + QByteArray("PK\x05\x06", 4) + QByteArray(4, '\0')
           + le(quint16(names.size())) + le(quint16(names.size())) + le(quint32(directory.size()))
           + le(start) + le(quint16(0));
}

const QByteArray kPng = QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray("\0\0\0\rIHDR", 8)
                        + QByteArray(20, '\x01') + QByteArray("\0\0\0\0IEND\xae\x42\x60\x82", 12);
const QByteArray kPdf = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\nstartxref\n0\n%%EOF\n";
const QByteArray kJpeg = QByteArray("\xff\xd8\xff\xe0\0\x10JFIF\0", 11) + QByteArray(200, '\x22')
                         + QByteArray("\xff\xd9", 2);

} // namespace

TEST_CASE("files are known by their content, whatever they are called")
{
    CHECK(kindOfContent(kPdf) == FileKind::Pdf);
    CHECK(kindOfContent(kPng) == FileKind::Png);
    CHECK(kindOfContent(kJpeg) == FileKind::Jpeg);
    CHECK(kindOfContent(zipOf({"[Content_Types].xml", "word/document.xml"})) == FileKind::Word);
    CHECK(kindOfContent(zipOf({"[Content_Types].xml", "xl/workbook.xml",
                               "xl/printerSettings/printerSettings1.bin"}))
          == FileKind::Sheet);
    CHECK(kindOfContent("Dear Ms Roe,\nthe bill was paid on 3 March.\n") == FileKind::Text);
    CHECK(kindOfContent("gr\xfc\xdf"
                        "e aus K\xf6ln\n")
          == FileKind::Text); // one byte a character
    CHECK(kindOfContent("number;amount\n1;10,00\n2;20,00\n") == FileKind::Csv);
    CHECK(kindOfContent("From: ada@example.org\r\nDate: Tue, 24 Nov 2026 10:00:00 +0100\r\n"
                        "Subject: paid\r\n\r\nI paid.\r\n")
          == FileKind::Email);
}

TEST_CASE("what is none of them is not taken for one")
{
    CHECK_FALSE(kindOfContent(""));
    CHECK_FALSE(kindOfContent(QByteArray("MZ\x90\0\x03", 5) + QByteArray(200, '\0')));
    CHECK_FALSE(kindOfContent("MZ this text begins like a program\n"));
    CHECK_FALSE(kindOfContent("#!/bin/sh\nrm -rf ~\n"));
    CHECK_FALSE(kindOfContent(QByteArray("\x7f"
                                         "ELF\x02\x01",
                                         6)
                              + QByteArray(64, '\0')));
    CHECK_FALSE(kindOfContent("text with a \x01 control code"));
    CHECK_FALSE(kindOfContent(QByteArray("GIF89a\x01\0\x01\0", 10)));
    // Cut off, or with something in front that another program would run.
    CHECK_FALSE(kindOfContent(kPdf.first(20)));
    CHECK_FALSE(kindOfContent(kPng.first(30)));
    CHECK_FALSE(kindOfContent(kJpeg.first(100)));
    CHECK_FALSE(kindOfContent(QByteArray("MZ\0\0", 4) + kPdf));
    // Archives, and documents that run something.
    CHECK_FALSE(kindOfContent(zipOf({"run.exe"})));
    CHECK_FALSE(
        kindOfContent(zipOf({"[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"})));
    CHECK_FALSE(kindOfContent(
        zipOf({"[Content_Types].xml", "xl/workbook.xml", "xl/embeddings/oleObject1.bin"})));
    QByteArray broken = zipOf({"[Content_Types].xml", "word/document.xml"});
    CHECK_FALSE(kindOfContent(broken.first(broken.size() - 30)));
}

TEST_CASE("any bytes have a kind or none, and nothing is read beyond their end")
{
    quint32 random = 7;
    for (int round = 0; round < 5000; ++round) {
        QByteArray bytes = round % 3 == 0   ? kPng
                           : round % 3 == 1 ? zipOf({"[Content_Types].xml", "word/document.xml"})
                                            : kPdf;
        for (int i = 0; i < 4; ++i) {
            random = random * 1664525u + 1013904223u;
            bytes[qsizetype(random >> 8) % bytes.size()] = char(random >> 24);
        }
        random = random * 1664525u + 1013904223u;
        bytes.truncate(qsizetype(random >> 8) % (bytes.size() + 1));
        kindOfContent(bytes);
    }
    SUCCEED();
}
