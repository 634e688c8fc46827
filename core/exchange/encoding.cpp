// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/encoding.h"

#include <QtCore/QStringDecoder>

#include <simdjson.h>
#include <uchardet.h>

#include <algorithm>
#include <cstring>

namespace dunlin::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;

namespace {

constexpr size_t kSample = size_t(1) << 20;
constexpr size_t kDecodeBlock = size_t(1) << 20;

bool hasZero(std::string_view bytes)
{
    return std::memchr(bytes.data(), 0, bytes.size()) != nullptr;
}

QByteArray detectedName(std::string_view bytes)
{
    uchardet_t detector = uchardet_new();
    QByteArray name;
    if (uchardet_handle_data(detector, bytes.data(), std::min(bytes.size(), kSample)) == 0) {
        uchardet_data_end(detector);
        name = QByteArray(uchardet_get_charset(detector));
    }
    uchardet_delete(detector);
    return name;
}

/// uchardet tells the scripts apart well, and the Latin encodings badly on short texts. Files of
/// Western offices are Windows-1252, whose letters are those of ISO 8859-1 at the same places.
bool isWesternGuess(const QByteArray &name)
{
    static const QByteArrayView western[] = {"",
                                             "ASCII",
                                             "UTF-8",
                                             "ISO-8859-1",
                                             "ISO-8859-15",
                                             "WINDOWS-1252",
                                             "ISO-8859-3",
                                             "ISO-8859-9",
                                             "ISO-8859-13",
                                             "ISO-8859-10",
                                             "ISO-8859-4",
                                             "MAC-CENTRALEUROPE",
                                             "WINDOWS-1257",
                                             "WINDOWS-1258",
                                             "IBM852",
                                             "IBM865"};
    return std::any_of(std::begin(western), std::end(western),
                       [&](QByteArrayView entry) { return entry == name; });
}

EncodingGuess utf16(bool littleEndian)
{
    EncodingGuess guess;
    guess.name = littleEndian ? QStringLiteral("UTF-16LE") : QStringLiteral("UTF-16BE");
    guess.codec = guess.name.toLatin1();
    guess.bomBytes = 2;
    guess.reason = QStringLiteral("it begins with the byte order mark of %1").arg(guess.name);
    return guess;
}

EncodingGuess utf8(bool mark)
{
    EncodingGuess guess;
    guess.name = QStringLiteral("UTF-8");
    guess.codec = "UTF-8";
    guess.bomBytes = mark ? 3 : 0;
    guess.isUtf8 = true;
    guess.reason = mark ? QStringLiteral("it begins with the byte order mark of UTF-8")
                        : QStringLiteral("every byte of the file is valid UTF-8");
    return guess;
}

EncodingGuess legacy(std::string_view bytes)
{
    EncodingGuess guess;
    const QByteArray name = detectedName(bytes);
    if (!isWesternGuess(name) && QStringDecoder(name.constData()).isValid()) {
        guess.name = QString::fromLatin1(name);
        guess.codec = name;
        guess.reason = QStringLiteral("it is not UTF-8, and its letters are distributed as in %1")
                           .arg(guess.name);
        return guess;
    }
    guess.name = QStringLiteral("windows-1252");
    guess.codec = "windows-1252";
    guess.reason = QStringLiteral("it is not UTF-8; Western files without a mark are windows-1252");
    return guess;
}

} // namespace

Result<EncodingGuess> guessEncoding(std::string_view bytes)
{
    if (bytes.starts_with("\xff\xfe"))
        return utf16(true);
    if (bytes.starts_with("\xfe\xff"))
        return utf16(false);
    if (hasZero(bytes))
        return fail(ErrorCode::Input,
                    QStringLiteral("the file is binary (it holds zero bytes), not a table"));
    const bool mark = bytes.starts_with("\xef\xbb\xbf");
    if (simdjson::validate_utf8(bytes.data(), bytes.size()))
        return utf8(mark);
    if (mark)
        return fail(ErrorCode::Input,
                    QStringLiteral("the file says that it is UTF-8, and is not: it is damaged"));
    // Control characters other than blanks do not occur in text of any of these encodings.
    const std::string_view sample = bytes.substr(0, kSample);
    const auto controls = std::count_if(sample.begin(), sample.end(), [](char c) {
        const auto u = static_cast<unsigned char>(c);
        return u < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v'
               && c != 0x1b;
    });
    if (size_t(controls) * 200 > sample.size())
        return fail(ErrorCode::Input, QStringLiteral("the file is binary, not a table"));
    return legacy(bytes);
}

Status decodeTo(TextBuffer &out, std::string_view bytes, const EncodingGuess &guess)
{
    QStringDecoder decoder(guess.codec.constData(), QStringConverter::Flag::ConvertInitialBom);
    if (!decoder.isValid())
        return fail(ErrorCode::Input, QStringLiteral("no decoder for %1").arg(guess.name));
    while (!bytes.empty()) {
        const std::string_view block = bytes.substr(0, kDecodeBlock);
        bytes.remove_prefix(block.size());
        const QString text = decoder(QByteArrayView(block.data(), qsizetype(block.size())));
        if (decoder.hasError())
            return fail(ErrorCode::Input,
                        QStringLiteral("the file looks like %1, and is damaged").arg(guess.name));
        if (text.contains(QChar(u'\0')))
            return fail(ErrorCode::Input,
                        QStringLiteral("the file is binary (it holds zero characters)"));
        DUNLIN_TRY(out.append(text.toUtf8()));
    }
    return {};
}

} // namespace dunlin::exchange
