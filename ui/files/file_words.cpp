// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/file_words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace dunlin::files {

using domain::FileKind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FileWords)
};

} // namespace

QString kindText(FileKind kind)
{
    switch (kind) {
    case FileKind::Pdf: return Words::tr("PDF document");
    case FileKind::Png: return Words::tr("PNG picture");
    case FileKind::Jpeg: return Words::tr("JPEG picture");
    case FileKind::Text: return Words::tr("Text");
    case FileKind::Csv: return Words::tr("Table (CSV)");
    case FileKind::Email: return Words::tr("E-mail");
    case FileKind::Word: return Words::tr("Word document");
    case FileKind::Sheet: return Words::tr("Excel workbook");
    }
    return {};
}

QString kindIcon(FileKind kind)
{
    switch (kind) {
    case FileKind::Png:
    case FileKind::Jpeg: return QStringLiteral("image");
    case FileKind::Email: return QStringLiteral("envelope");
    case FileKind::Csv:
    case FileKind::Sheet: return QStringLiteral("table");
    case FileKind::Pdf:
    case FileKind::Text:
    case FileKind::Word: break;
    }
    return QStringLiteral("file-earmark-text");
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1024 * 1024 ? 0 : 1,
                                       QLocale::DataSizeTraditionalFormat);
}

} // namespace dunlin::files
