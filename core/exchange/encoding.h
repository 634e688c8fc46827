// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/text_buffer.h"

#include <QtCore/QString>

#include <string_view>

namespace dunlin::exchange {

struct EncodingGuess {
    QString name;     ///< as a person knows it: "UTF-8", "windows-1252"
    QByteArray codec; ///< for QStringDecoder
    QString reason;   ///< one sentence
    int bomBytes = 0; ///< byte order mark to leave out
    bool isUtf8 = false;
};

/// UTF-8 if every byte fits; else by byte order mark; else what the frequency of the letters says;
/// else Windows-1252. Input error for text with zero bytes (a binary file).
base::Result<EncodingGuess> guessEncoding(std::string_view bytes);

/// Writes `bytes` (without byte order mark) as UTF-8. Input error when they do not fit the encoding
/// or hold zero characters.
base::Status decodeTo(TextBuffer &out, std::string_view bytes, const EncodingGuess &guess);

} // namespace dunlin::exchange
