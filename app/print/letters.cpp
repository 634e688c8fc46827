// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/letters.h"

#include "app/print/letter_layout.h"
#include "core/base/hash.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtCore/QSaveFile>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

#include <cstdio>

namespace {

constexpr int kFailed = 1;
constexpr qint64 kMostPage = 1 << 20;

int complain(const QString &text)
{
    std::fprintf(stderr, "dunlin-print: %s\n", qUtf8Printable(text));
    return kFailed;
}

/// A cell that a spreadsheet does not take for a formula.
QByteArray cell(const QString &text)
{
    QString safe = text;
    if (!safe.isEmpty() && QStringLiteral("=+-@\t\r").contains(safe.front()))
        safe.prepend(u'\'');
    safe.replace(u'"', QLatin1String("\"\""));
    return '"' + safe.toUtf8() + '"';
}

/// What Qt writes of the moment and by chance, in the same length.
bool makeSame(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    const qint64 size = file.size();
    uchar *bytes = file.map(0, size);
    if (!bytes)
        return false;
    const auto blank = [&](const QByteArray &from, const QByteArray &to, char with, qint64 at) {
        const QByteArray all = QByteArray::fromRawData(reinterpret_cast<char *>(bytes), size);
        const qsizetype begin = all.indexOf(from, at);
        if (begin < 0)
            return qsizetype(-1);
        const qsizetype end = all.indexOf(to, begin + from.size());
        for (qsizetype i = begin + from.size(); i < end; ++i) {
            const bool digit = (bytes[i] >= '0' && bytes[i] <= '9')
                               || (bytes[i] >= 'a' && bytes[i] <= 'f')
                               || (bytes[i] >= 'A' && bytes[i] <= 'F');
            if (digit)
                bytes[i] = uchar(with);
        }
        return end;
    };
    // They stand at both ends of the file, never inside a page's compressed text: the names are
    // those of the information dictionary and the trailer.
    for (const char *name : {"/CreationDate (", "/ModDate ("})
        blank(name, ")", '0', 0);
    for (const char *name : {"/ID [", "uuid:"}) {
        qsizetype at = 0;
        const QByteArray end = QByteArray(name) == "uuid:" ? "<" : "]";
        while (at >= 0 && at < size)
            at = blank(name, end, '0', at);
    }
    for (const char *name : {"CreateDate>", "ModifyDate>", "MetadataDate>"})
        blank(name, "<", '0', 0);
    file.unmap(bytes);
    return true;
}

} // namespace

int printLetters(const QString &folder)
{
    const QDir pages(QDir(folder).filePath(QStringLiteral("pages")));
    const QStringList names = pages.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        return complain(QStringLiteral("there is nothing to print in %1").arg(pages.path()));
    const QString working = QDir(folder).filePath(QStringLiteral("letters.part"));
    QFile::remove(working);
    QSaveFile index(QDir(folder).filePath(QStringLiteral("index.csv")));
    if (!index.open(QIODevice::WriteOnly))
        return complain(QStringLiteral("index.csv cannot be written"));
    index.write("letter,id,account,first_page,last_page,paper,name,address\r\n");
    int page = 0;
    {
        QPdfWriter writer(working);
        writer.setCreator(QStringLiteral("Dunlin"));
        writer.setTitle(QDir(folder).dirName());
        writer.setResolution(LetterLayout::kDots);
        QPainter painter;
        int letter = 0;
        for (const QString &name : names) {
            QFile file(pages.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                return complain(QStringLiteral("%1 cannot be read").arg(name));
            const QJsonObject what = QJsonDocument::fromJson(file.read(kMostPage)).object();
            const LetterLayout layout(what);
            writer.setPageSize(layout.pageSize());
            writer.setPageMargins(QMarginsF());
            if (!painter.isActive() && !painter.begin(&writer))
                return complain(QStringLiteral("letters.pdf cannot be written"));
            if (letter > 0)
                writer.newPage();
            const int count = layout.paint(painter, writer);
            const QJsonObject on = what.value(QLatin1String("page")).toObject();
            QStringList to;
            for (const QJsonValue &line : on.value(QLatin1String("to")).toArray())
                to += line.toString();
            index.write(QByteArray::number(++letter) + ','
                        + cell(what.value(QLatin1String("id")).toString()) + ','
                        + cell(what.value(QLatin1String("account")).toString()) + ','
                        + QByteArray::number(page + 1) + ',' + QByteArray::number(page + count)
                        + ',' + cell(on.value(QLatin1String("paper")).toString()) + ','
                        + cell(what.value(QLatin1String("name")).toString()) + ','
                        + cell(to.join(QStringLiteral(" | "))) + "\r\n");
            page += count;
        }
        painter.end();
    }
    if (!makeSame(working))
        return complain(QStringLiteral("letters.pdf cannot be finished"));
    if (!index.commit())
        return complain(QStringLiteral("index.csv cannot be written"));
    // The PDF last: with it the batch is printed.
    const QString made = QDir(folder).filePath(QStringLiteral("letters.pdf"));
    QFile::remove(made);
    QFile file(working);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return complain(QStringLiteral("letters.pdf cannot be read back"));
    file.close();
    if (!QFile::rename(working, made))
        return complain(QStringLiteral("letters.pdf cannot be put into its place"));
    std::fprintf(stdout, "{\"letters\":%d,\"pages\":%d,\"sha256\":\"%s\"}\n", int(names.size()),
                 page, hash.result().toHex().constData());
    return 0;
}
