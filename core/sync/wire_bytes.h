// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QtEndian>

namespace dunlin::sync {

/// Appends an integer big-endian.
template <class T>
void appendBigEndian(QByteArray *out, T value)
{
    const T swapped = qToBigEndian(value);
    out->append(reinterpret_cast<const char *>(&swapped), sizeof swapped);
}

template <class T>
T readBigEndian(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<T>(bytes.data() + at);
}

inline constexpr auto kBase64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// The bytes of a base64url text of exactly `size` bytes; empty otherwise.
inline QByteArray fromBase64Url(QByteArrayView text, qsizetype size)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text.toByteArray(), kBase64 | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != size)
        return {};
    return decoded.decoded;
}

} // namespace dunlin::sync
