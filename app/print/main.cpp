// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/letters.h"

#include <QtCore/QFile>
#include <QtCore/QHashFunctions>
#include <QtGui/QGuiApplication>
#include <QtGui/QPageSize>
#include <QtGui/QPdfWriter>
#include <QtGui/QTextDocument>

#include <cstdio>

// dunlin-print OUT.pdf: an HTML page from stdin as a PDF. dunlin-print --letters FOLDER: a batch of
// letters. Needs no display.

namespace {

constexpr int kFailed = 1;
constexpr int kUsage = 2;
constexpr double kMarginMm = 18;
constexpr int kDotsPerInch = 96;

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // Fonts come into a file in the order of a hash: the same one each time.
    QHashSeed::setDeterministicGlobalSeed();
    QGuiApplication app(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--letters") == 0)
        return printLetters(QFile::decodeName(argv[2]));
    if (argc != 2) {
        std::fprintf(stderr, "usage: dunlin-print OUT.pdf < PAGE.html\n"
                             "       dunlin-print --letters FOLDER\n");
        return kUsage;
    }
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return kFailed;
    const QString html = QString::fromUtf8(input.readAll());
    QPdfWriter writer(QFile::decodeName(argv[1]));
    writer.setCreator(QStringLiteral("Dunlin"));
    writer.setResolution(kDotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm),
                          QPageLayout::Millimeter);
    QTextDocument document;
    document.setDefaultStyleSheet(
        QStringLiteral("h1 { font-size: 16pt } h2 { font-size: 13pt }"
                       " h3 { font-size: 10pt } td { padding-right: 12px }"
                       " code, pre { font-size: 7pt }"));
    document.setHtml(html);
    document.print(&writer);
    QFile made(QFile::decodeName(argv[1]));
    if (!made.exists() || made.size() == 0) {
        std::fprintf(stderr, "dunlin-print: the file cannot be written\n");
        return kFailed;
    }
    return 0;
}
