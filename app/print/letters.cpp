// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/letters.h"

#include "app/print/letter_layout.h"
#include "core/base/hash.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QSaveFile>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

#include <algorithm>
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

/// Puts zeros in place of digits, or of hexadecimal ones, between `from` and `to`, wherever they
/// stand.
void blank(QByteArray &bytes, const QByteArray &from, char to, bool hex)
{
    for (qsizetype at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + 1)) {
        for (qsizetype i = at + from.size(); i < bytes.size() && bytes[i] != to; ++i) {
            const char c = bytes[i];
            const bool letter = (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
            if ((c >= '0' && c <= '9') || (hex && letter))
                bytes[i] = '0';
        }
    }
}

/// What Qt writes of the moment and by chance, in the same length. It stands before the first page
/// and behind the last one, never inside a page's compressed text.
bool makeSame(const QString &path)
{
    constexpr qint64 kEnds = 16 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    const auto end = [&](qint64 from, qint64 size) {
        file.seek(from);
        QByteArray bytes = file.read(size);
        for (const char *name : {"/CreationDate (", "/ModDate ("})
            blank(bytes, name, ')', false);
        for (const char *name : {"CreateDate>", "ModifyDate>", "MetadataDate>"})
            blank(bytes, name, '<', false);
        blank(bytes, "/ID [", ']', true);
        blank(bytes, "uuid:", '<', true);
        file.seek(from);
        return file.write(bytes) == bytes.size();
    };
    const qint64 size = file.size();
    return end(0, std::min(size, kEnds))
           && (size <= kEnds || end(std::max(kEnds, size - kEnds), kEnds));
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
