// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz.h"

#include "core/sync/cursor.h"

using namespace dunlin;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const QByteArray text =
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    for (const QByteArray &one : {bytes, text}) {
        if (const auto cursor = sync::decodeCursor(one)) {
            fuzz::require(cursor->seq >= 0);
            fuzz::require(sync::decodeCursor(sync::encodeCursor(*cursor)) == cursor);
        }
        if (const auto token = sync::decodePageToken(one)) {
            fuzz::require(token->target.seq >= 0);
            fuzz::require(sync::decodePageToken(sync::encodePageToken(*token)) == token);
        }
    }
    return 0;
}
