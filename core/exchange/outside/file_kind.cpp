// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/outside/file_kind.h"

#include <QtCore/QStringDecoder>
#include <QtCore/QtEndian>

#include <algorithm>
#include <vector>

namespace dunlin::exchange {

namespace {

using domain::FileKind;

constexpr qsizetype kHead = 64 * 1024;

bool has(QByteArrayView bytes, QByteArrayView what)
{
    return std::search(bytes.begin(), bytes.end(), what.begin(), what.end()) != bytes.end();
}

QByteArrayView tail(QByteArrayView bytes, qsizetype size)
{
    return bytes.last(std::min(size, bytes.size()));
}

/// Header at the very front and the end mark near the end: what hides another format has either
/// moved.
bool isPdf(QByteArrayView bytes)
{
    return bytes.startsWith("%PDF-") && has(tail(bytes, 2048), "%%EOF");
}

bool isPng(QByteArrayView bytes)
{
    constexpr char kMark[] = "\x89PNG\r\n\x1a\n";
    return bytes.startsWith(QByteArrayView(kMark, 8)) && bytes.size() > 33
           && bytes.sliced(12, 4) == "IHDR" && has(tail(bytes, 64), "IEND");
}

bool isJpeg(QByteArrayView bytes)
{
    return bytes.startsWith("\xff\xd8\xff") && has(tail(bytes, 1024), "\xff\xd9");
}

/// The names in the directory of a ZIP archive (APPNOTE 4.3.12); none when it is not whole.
std::vector<QByteArray> zipNames(QByteArrayView bytes)
{
    constexpr qsizetype kEntry = 46;
    constexpr int kMostEntries = 10'000;
    std::vector<QByteArray> names;
    const qsizetype end = bytes.lastIndexOf(QByteArrayView("PK\x05\x06", 4));
    if (end < 0 || end + 22 > bytes.size())
        return names;
    const auto u16 = [&](qsizetype at) { return qFromLittleEndian<quint16>(bytes.data() + at); };
    const int count = u16(end + 10);
    qsizetype at = qsizetype(qFromLittleEndian<quint32>(bytes.data() + end + 16));
    for (int i = 0; i < std::min(count, kMostEntries); ++i) {
        if (at < 0 || at + kEntry > end || bytes.sliced(at, 4) != QByteArrayView("PK\x01\x02", 4))
            return {};
        const qsizetype length = u16(at + 28);
        if (at + kEntry + length > end)
            return {};
        names.push_back(bytes.sliced(at + kEntry, length).toByteArray());
        at += kEntry + length + u16(at + 30) + u16(at + 32);
    }
    return names;
}

std::optional<FileKind> officeKind(QByteArrayView bytes)
{
    if (!bytes.startsWith(QByteArrayView("PK\x03\x04", 4)))
        return std::nullopt;
    const auto names = zipNames(bytes);
    const auto named = [&](QByteArrayView name) {
        return std::any_of(names.begin(), names.end(),
                           [&](const QByteArray &one) { return QByteArrayView(one) == name; });
    };
    const bool runs = std::any_of(names.begin(), names.end(), [](const QByteArray &one) {
        const QByteArray lower = one.toLower();
        return lower.endsWith("vbaproject.bin") || lower.contains("activex")
               || lower.contains("embeddings/");
    });
    if (!named("[Content_Types].xml") || runs)
        return std::nullopt;
    if (named("word/document.xml"))
        return FileKind::Word;
    return named("xl/workbook.xml") ? std::optional(FileKind::Sheet) : std::nullopt;
}

bool isText(QByteArrayView bytes)
{
    for (const char c : bytes) {
        const auto code = static_cast<unsigned char>(c);
        if ((code < 32 && code != '\t' && code != '\n' && code != '\r' && code != '\f')
            || code == 127)
            return false;
    }
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString decoded = utf8.decode(bytes);
    if (!utf8.hasError())
        return !decoded.isEmpty();
    // One byte per character: the codes that no such alphabet prints mean that it is none.
    return std::none_of(bytes.begin(), bytes.end(), [](char c) {
        const auto code = static_cast<unsigned char>(c);
        return code == 0x81 || code == 0x8d || code == 0x8f || code == 0x90 || code == 0x9d;
    });
}

/// Header lines up to the first empty one, and among them those that every message has.
bool isEmail(QByteArrayView bytes)
{
    const QByteArray head = bytes.first(std::min(kHead, bytes.size())).toByteArray();
    bool from = false;
    bool second = false;
    bool first = true;
    for (QByteArray line : head.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty())
            break;
        if (line.startsWith(' ') || line.startsWith('\t')) {
            if (first)
                return false;
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.first(std::max<qsizetype>(colon, 0)).toLower();
        const bool isName = colon > 0 && std::all_of(name.begin(), name.end(), [](char c) {
                                return c > 32 && c < 127;
                            });
        if (!isName)
            return false;
        first = false;
        from = from || name == "from";
        second = second || name == "date" || name == "received" || name == "message-id";
    }
    return from && second;
}

/// The same separator, as often, in the first lines.
bool isTable(QByteArrayView bytes)
{
    constexpr qsizetype kLines = 5;
    const QByteArray head = bytes.first(std::min(kHead, bytes.size())).toByteArray();
    const QList<QByteArray> lines = head.trimmed().split('\n');
    if (lines.size() < 2)
        return false;
    for (const char separator : {';', ',', '\t', '|'}) {
        const qsizetype wanted = lines.front().count(separator);
        bool all = wanted > 0;
        for (qsizetype i = 1; i < std::min(lines.size(), kLines); ++i)
            all = all && (lines[i].count(separator) == wanted || lines[i].contains('"'));
        if (all)
            return true;
    }
    return false;
}

} // namespace

std::optional<FileKind> kindOfContent(QByteArrayView bytes)
{
    if (isPdf(bytes))
        return FileKind::Pdf;
    if (isPng(bytes))
        return FileKind::Png;
    if (isJpeg(bytes))
        return FileKind::Jpeg;
    if (const auto office = officeKind(bytes))
        return office;
    // A text that begins like a program is one, whatever else it says.
    if (bytes.startsWith("MZ") || bytes.startsWith("#!") || bytes.startsWith("%PDF-")
        || !isText(bytes))
        return std::nullopt;
    if (isEmail(bytes))
        return FileKind::Email;
    return isTable(bytes) ? FileKind::Csv : FileKind::Text;
}

} // namespace dunlin::exchange
